#include "interviews/autocoding.h"

#include "interviews/document_store.h"

#include <map>

namespace tropa::interviews {

namespace {

bool isEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x2026) || c == u'\n';
}

} // namespace

TextSpan sentenceAround(const QString& text, TextSpan stretch, TextSpan within)
{
    const CodePointIndex index(text);
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
    AutocodePlan plan;
    plan.code = code;
    std::map<DocumentId, std::vector<const TextHit*>> byDocument;
    std::vector<DocumentId> order;
    for (const TextHit& hit : hits) {
        auto& list = byDocument[hit.document];
        if (list.empty())
            order.push_back(hit.document);
        list.push_back(&hit);
    }
    for (const DocumentId document : order) {
        const QString text = documentText(connection, document);
        std::map<TextSpan, qint64> spans;
        for (const TextHit* hit : byDocument[document]) {
            const TextSpan span = unit == AutocodeUnit::Words  ? hit->span
                                  : unit == AutocodeUnit::Turn ? hit->turnSpan
                                                               : sentenceAround(text, hit->span, hit->turnSpan);
            ++spans[span];
        }
        std::vector<Segment> known;
        if (code.isValid())
            known = segments(connection, document);
        for (const auto& [span, count] : spans) {
            const bool isCoded = std::ranges::any_of(known, [&, &span = span](const Segment& one) {
                return one.code == code && one.span.begin <= span.begin && one.span.end >= span.end &&
                       (!coder.isValid() || one.coder == coder);
            });
            plan.items.push_back({document, span, sliced(text, span), count, isCoded, true});
        }
    }
    return plan;
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

} // namespace tropa::interviews
