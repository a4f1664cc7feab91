#include "interviews/analysis_store.h"

#include "interviews/codebook_store.h"
#include "interviews/document_store.h"
#include "interviews/selection_store.h"
#include "interviews/together_places.h"

#include <QCoreApplication>

namespace tropa::interviews {

namespace {

std::unordered_map<CodeId, int> numbered(const std::vector<CodeId>& codes)
{
    std::unordered_map<CodeId, int> numbers;
    for (const CodeId id : codes)
        numbers.emplace(id, static_cast<int>(numbers.size()));
    return numbers;
}

std::vector<CodeId> codesInOrder(const Codebook& book)
{
    std::vector<CodeId> codes;
    for (const Code& code : book.codes())
        codes.push_back(code.id);
    return codes;
}

// The codings of some transcripts as the index segment_by_document holds them: by transcript and place, no row is read.
// What the interviewer says is left out.
std::vector<CodedSpan> spansInOrder(storage::Connection& connection, const std::vector<DocumentId>& documents,
                                    const std::unordered_map<CodeId, int>& codes, project::CoderId coder)
{
    std::unordered_map<DocumentId, int> numbers;
    for (const DocumentId id : documents)
        numbers.emplace(id, static_cast<int>(id.value())); // ascending as the rows below
    const auto questions = interviewerSpans(connection);
    std::vector<CodedSpan> spans;
    spans.reserve(connection.value<qint64>("SELECT count(*) FROM segment").value_or(0));
    auto rows = connection.prepare("SELECT document_id, begin_at, end_at, code_id, coder_id FROM segment "
                                   "INDEXED BY segment_by_document ORDER BY document_id, begin_at");
    DocumentId document;
    int number = -1;
    const std::vector<TextSpan>* asked = nullptr;
    std::size_t turn = 0; // the first question that does not end before the stretch begins
    while (rows.step()) {
        if (const auto id = rows.id<DocumentId>(0); id != document) {
            document = id;
            const auto found = numbers.find(id);
            number = found == numbers.end() ? -1 : found->second;
            const auto said = questions.find(id);
            asked = said == questions.end() ? nullptr : &said->second;
            turn = 0;
        }
        const auto whose = rows.id<project::CoderId>(4);
        if (number < 0 || (coder.isValid() && whose != coder))
            continue;
        const TextSpan span{rows.integer(1), rows.integer(2)};
        if (asked) {
            while (turn < asked->size() && (*asked)[turn].end <= span.begin)
                ++turn;
            if (turn < asked->size() && (*asked)[turn].begin <= span.begin && span.end <= (*asked)[turn].end)
                continue;
        }
        if (const auto code = codes.find(rows.id<CodeId>(3)); code != codes.end())
            spans.push_back({number, code->second, span, whose.value()});
    }
    return spans;
}

} // namespace

CodeMatrix coOccurrenceOf(storage::Connection& connection, const metrics::Scope& scope, project::CoderId coder,
                          const QString& speaker, const TogetherRule& rule)
{
    CodeMatrix matrix;
    matrix.rule = rule;
    std::vector<CodedSpan> spans;
    const bool ofSegments =
        std::ranges::any_of(scope.where, [](const auto& condition) { return isSegmentDimension(condition.first); });
    if (ofSegments || !speaker.isEmpty()) {
        const Selection selection = select(connection, scope, {{}, false, false, speaker});
        matrix.codes = codesInOrder(selection.codebook);
        const auto numbers = numbered(matrix.codes);
        spans.reserve(selection.segments.size());
        for (const SelectedSegment& segment : selection.segments) {
            if (coder.isValid() && segment.coder != coder)
                continue;
            spans.push_back({static_cast<int>(segment.document.value()), numbers.at(segment.code), segment.span,
                             segment.coder.value()});
        }
        std::ranges::stable_sort(spans, {}, [](const CodedSpan& one) { return std::pair(one.document, one.span); });
    } else {
        matrix.codes = codesInOrder(codebook(connection));
        spans = spansInOrder(connection, documentsInScope(connection, scope), numbered(matrix.codes), coder);
    }
    const TogetherPlaces places(connection, rule);
    places.move(spans);
    matrix.counts = coOccurrence(std::move(spans), static_cast<int>(matrix.codes.size()), places.reach());
    return matrix;
}

std::vector<Message> coOccurrenceRules(const TogetherRule& rule)
{
    std::vector<Message> said;
    using How = TogetherRule::How;
    using Unit = TogetherRule::Unit;
    if (rule.how == How::Overlap)
        said.push_back({QT_TRANSLATE_NOOP("core", "Two segments stand together where they have words in common")});
    else if (rule.how == How::Turn)
        said.push_back({QT_TRANSLATE_NOOP("core", "Two segments stand together where both have words of one turn; a "
                                                  "transcript without turns is one turn")});
    else if (rule.unit == Unit::Turns)
        said.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "Two segments stand together where they are at most %n turn(s) apart"),
            rule.within));
    else if (rule.unit == Unit::Words)
        said.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "Two segments stand together where at most %n word(s) lie between them"),
            rule.within));
    else
        said.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "Two segments stand together where at most %n character(s) lie between them"),
            rule.within));
    said.push_back({QT_TRANSLATE_NOOP("core", "Only segments of one coder meet; where several have coded, the pairs of "
                                              "each count")});
    said.push_back({QT_TRANSLATE_NOOP("core", "Jaccard = m / (n₁ + n₂ − m): n₁ and n₂ are the segments of the two "
                                              "codes, m is the mean of those of the first that stand with the second "
                                              "and of the second with the first; from 0 to 1")});
    said.push_back({QT_TRANSLATE_NOOP("core", "Lift = pairs ÷ pairs expected from how many pairs with other codes each "
                                              "of the two has; 1 is as expected. With few pairs both say little")});
    return said;
}

std::vector<SegmentId> segmentsTogether(storage::Connection& connection, CodeId a, CodeId b,
                                        const metrics::Scope& scope, project::CoderId coder, int limit,
                                        const QString& speaker, const TogetherRule& rule)
{
    metrics::Scope narrowed = scope;
    narrowed.where[QLatin1String(metrics::dimension::code)] = {a.value(), b.value()};
    std::vector<SelectedSegment> all = select(connection, narrowed, {{}, false, false, speaker}).segments;
    std::erase_if(
        all, [&](const SelectedSegment& one) { return one.span.isEmpty() || (coder.isValid() && one.coder != coder); });
    std::ranges::sort(all, {}, [](const SelectedSegment& one) {
        return std::tuple(one.document, one.span.begin, one.span.end, one.id);
    });
    std::vector<CodedSpan> spans;
    for (const SelectedSegment& one : all)
        spans.push_back({static_cast<int>(one.document.value()), one.code == a ? 0 : 1, one.span, one.coder.value()});
    const TogetherPlaces places(connection, rule);
    places.move(spans);
    // Most segments that begin earlier end earlier too, but not all: those still within reach are kept.
    std::vector<bool> together(all.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::erase_if(open, [&](std::size_t other) {
            return spans[other].document != spans[i].document ||
                   spans[other].span.end + places.reach() <= spans[i].span.begin;
        });
        for (const std::size_t other : open) {
            const bool ofOneCoder = spans[other].coder == spans[i].coder;
            if (ofOneCoder && (a == b || spans[other].code != spans[i].code))
                together[i] = together[other] = true;
        }
        open.push_back(i);
    }
    std::vector<SegmentId> ids;
    for (std::size_t i = 0; i < all.size() && static_cast<int>(ids.size()) < limit; ++i) {
        if (together[i])
            ids.push_back(all[i].id);
    }
    return ids;
}

} // namespace tropa::interviews
