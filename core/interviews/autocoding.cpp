#include "interviews/autocoding.h"

#include "interviews/codebook_store.h"
#include "interviews/document_store.h"

#include <map>

namespace tropa::interviews {

namespace {

bool isEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x2026) || c == u'\n';
}

/// `spanOf(found, text, index)` says what of a transcript is to be coded for one of `found`.
template <class Found, class SpanOf>
AutocodePlan planned(storage::Connection& connection, const std::vector<Found>& all, CodeId code,
                     project::CoderId coder, SpanOf spanOf)
{
    AutocodePlan plan;
    plan.code = code;
    std::map<DocumentId, std::vector<const Found*>> byDocument;
    std::vector<DocumentId> order;
    for (const Found& found : all) {
        auto& list = byDocument[found.document];
        if (list.empty())
            order.push_back(found.document);
        list.push_back(&found);
    }
    for (const DocumentId document : order) {
        const QString text = documentText(connection, document);
        const CodePointIndex index(text);
        std::map<TextSpan, qint64> spans;
        for (const Found* found : byDocument[document])
            ++spans[spanOf(*found, text, index)];
        std::vector<TextSpan> known;
        if (code.isValid()) {
            for (const Segment& one : segments(connection, document)) {
                if (one.code == code && (!coder.isValid() || one.coder == coder))
                    known.push_back(one.span);
            }
            std::ranges::sort(known);
        }
        // Both are in the order of their beginnings, so what has begun by now and reaches farthest covers if any does.
        auto begun = known.cbegin();
        qint64 farthest = -1;
        for (const auto& [span, count] : spans) {
            for (; begun != known.cend() && begun->begin <= span.begin; ++begun)
                farthest = std::max(farthest, begun->end);
            const qsizetype from = index.toUtf16(span.begin);
            plan.items.push_back(
                {document, span, text.sliced(from, index.toUtf16(span.end) - from), count, farthest >= span.end, true});
        }
    }
    return plan;
}

} // namespace

TextSpan sentenceAround(const QString& text, TextSpan stretch, TextSpan within)
{
    return sentenceAround(text, CodePointIndex(text), stretch, within);
}

TextSpan sentenceAround(const QString& text, const CodePointIndex& index, TextSpan stretch, TextSpan within)
{
    const qsizetype least = index.toUtf16(within.begin), most = index.toUtf16(within.end);
    qsizetype begin = index.toUtf16(stretch.begin), end = index.toUtf16(stretch.end);
    // A full stop ends a sentence only before a space: "3.5", "т.е." go on.
    const auto endsAt = [&](qsizetype at) {
        return isEnd(text[at]) && (at + 1 >= most || text[at] == u'\n' || text[at + 1].isSpace());
    };
    while (begin > least && !endsAt(begin - 1))
        --begin;
    while (begin < index.toUtf16(stretch.begin) && text[begin].isSpace())
        ++begin;
    while (end < most && !(end > begin && endsAt(end - 1)))
        ++end;
    while (end > begin && text[end - 1].isSpace())
        --end;
    return {index.toCodePoint(begin), index.toCodePoint(end)};
}

qint64 AutocodePlan::chosen() const
{
    return std::ranges::count_if(items, [](const Item& item) { return item.isChosen && !item.isCoded; });
}

AutocodePlan planAutocoding(storage::Connection& connection, const std::vector<TextHit>& hits, AutocodeUnit unit,
                            CodeId code, project::CoderId coder)
{
    return planned(connection, hits, code, coder,
                   [unit](const TextHit& hit, const QString& text, const CodePointIndex& index) {
                       return unit == AutocodeUnit::Words  ? hit.span
                              : unit == AutocodeUnit::Turn ? hit.turnSpan
                                                           : sentenceAround(text, index, hit.span, hit.turnSpan);
                   });
}

AutocodePlan planCoding(storage::Connection& connection, const std::vector<Stretch>& stretches, CodeId code,
                        project::CoderId coder)
{
    return planned(connection, stretches, code, coder,
                   [](const Stretch& stretch, const QString&, const CodePointIndex&) { return stretch.span; });
}

std::vector<SegmentId> applyAutocoding(project::Edit& edit, const AutocodePlan& plan, CodeId code)
{
    std::vector<SegmentId> made;
    for (const AutocodePlan::Item& item : plan.items) {
        if (item.isChosen && !item.isCoded)
            made.push_back(applyCode(edit, item.document, item.span, code));
    }
    edit.setPlace({QStringLiteral("code"), code.value()});
    return made;
}

std::vector<SegmentId> applyAutocoding(project::Edit& edit, const AutocodePlan& plan, const QString& newCode)
{
    if (plan.code.isValid())
        return applyAutocoding(edit, plan, plan.code);
    Code fresh;
    fresh.name = newCode;
    fresh.palette = 0;
    return applyAutocoding(edit, plan, addCode(edit, fresh));
}

} // namespace tropa::interviews
