#include "interviews/splice.h"

#include <QTextBoundaryFinder>

namespace tropa::interviews {

std::optional<QString> applied(const QString& text, const CodePointIndex& index, const Splice& splice)
{
    const qint64 begin = index.toUtf16(splice.offset);
    if (splice.offset < 0 || splice.offset > index.size() ||
        QStringView(text).sliced(begin, std::min<qint64>(splice.removed.size(), text.size() - begin)) != splice.removed)
        return std::nullopt;
    QString result = text;
    result.replace(begin, splice.removed.size(), splice.inserted);
    return result;
}

std::optional<Splice> difference(const QString& from, const QString& to, qint64 offset)
{
    if (from == to)
        return std::nullopt;
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype head = 0;
    while (head < shorter && from[head] == to[head])
        ++head;
    // Step back to where a letter begins in both, so that a mark never parts from its letter.
    QTextBoundaryFinder inFrom(QTextBoundaryFinder::Grapheme, from);
    QTextBoundaryFinder inTo(QTextBoundaryFinder::Grapheme, to);
    const auto isBoundary = [](QTextBoundaryFinder& finder, qsizetype at) {
        finder.setPosition(at);
        return finder.isAtBoundary();
    };
    while (head > 0 && !(isBoundary(inFrom, head) && isBoundary(inTo, head)))
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    while (tail > 0 && !(isBoundary(inFrom, from.size() - tail) && isBoundary(inTo, to.size() - tail)))
        --tail;
    return Splice{offset + codePointCount(QStringView(from).first(head)), from.sliced(head, from.size() - head - tail),
                  to.sliced(head, to.size() - head - tail)};
}

Carried carriedSegment(TextSpan span, qint64 offset, qint64 removed, qint64 inserted)
{
    const qint64 end = offset + removed, shift = inserted - removed;
    if (end <= span.begin)
        return {{span.begin + shift, span.end + shift}, false, false};
    if (offset >= span.end)
        return {span, false, false};
    if (offset >= span.begin && end <= span.end) {
        const TextSpan now{span.begin, span.end + shift};
        return {now, true, now.isEmpty()};
    }
    if (offset <= span.begin && end >= span.end)
        return {{offset, offset + inserted}, true, inserted == 0};
    if (offset < span.begin)
        return {{offset + inserted, span.end + shift}, true, false};
    return {{span.begin, offset}, true, false};
}

Carried carriedTurn(TextSpan span, qint64 offset, qint64 removed, qint64 inserted)
{
    const qint64 end = offset + removed, shift = inserted - removed;
    if (end < span.begin || (end == span.begin && removed > 0))
        return {{span.begin + shift, span.end + shift}, false, false};
    if (offset > span.end || (offset == span.end && removed > 0))
        return {span, false, false};
    if (offset >= span.begin && end <= span.end) {
        const TextSpan now{span.begin, span.end + shift};
        return {now, true, now.isEmpty()};
    }
    if (offset < span.begin && end < span.end)
        return {{offset + inserted, span.end + shift}, true, false};
    if (offset >= span.begin && end > span.end) {
        const TextSpan now{span.begin, offset + inserted};
        return {now, true, now.isEmpty()};
    }
    return {{offset, offset}, true, true};
}

} // namespace tropa::interviews
