#include "interviews/analysis_store.h"

#include "interviews/codebook_store.h"
#include "interviews/document_store.h"
#include "interviews/selection_store.h"

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
        if (number < 0 || (coder.isValid() && rows.id<project::CoderId>(4) != coder))
            continue;
        const TextSpan span{rows.integer(1), rows.integer(2)};
        if (asked) {
            while (turn < asked->size() && (*asked)[turn].end <= span.begin)
                ++turn;
            if (turn < asked->size() && (*asked)[turn].begin <= span.begin && span.end <= (*asked)[turn].end)
                continue;
        }
        if (const auto code = codes.find(rows.id<CodeId>(3)); code != codes.end())
            spans.push_back({number, code->second, span});
    }
    return spans;
}

} // namespace

CodeMatrix coOccurrenceOf(storage::Connection& connection, const metrics::Scope& scope, project::CoderId coder,
                          const QString& speaker)
{
    CodeMatrix matrix;
    std::vector<CodedSpan> spans;
    const bool ofSegments =
        std::ranges::any_of(scope.where, [](const auto& condition) { return isSegmentDimension(condition.first); });
    if (ofSegments || !speaker.isEmpty()) {
        const Selection selection = select(connection, scope, {{}, false, false, speaker});
        matrix.codes = codesInOrder(selection.codebook);
        const auto numbers = numbered(matrix.codes);
        std::unordered_map<DocumentId, int> documentNumbers;
        spans.reserve(selection.segments.size());
        for (const SelectedSegment& segment : selection.segments) {
            if (coder.isValid() && segment.coder != coder)
                continue;
            const int document =
                documentNumbers.emplace(segment.document, static_cast<int>(documentNumbers.size())).first->second;
            spans.push_back({document, numbers.at(segment.code), segment.span});
        }
    } else {
        matrix.codes = codesInOrder(codebook(connection));
        spans = spansInOrder(connection, documentsInScope(connection, scope), numbered(matrix.codes), coder);
    }
    matrix.counts = coOccurrence(std::move(spans), static_cast<int>(matrix.codes.size()));
    return matrix;
}

std::vector<SegmentId> segmentsTogether(storage::Connection& connection, CodeId a, CodeId b,
                                        const metrics::Scope& scope, project::CoderId coder, int limit,
                                        const QString& speaker)
{
    metrics::Scope narrowed = scope;
    narrowed.where[QLatin1String(metrics::dimension::code)] = {a.value(), b.value()};
    std::vector<SelectedSegment> all = select(connection, narrowed, {{}, false, false, speaker}).segments;
    std::erase_if(all, [&](const SelectedSegment& one) { return coder.isValid() && one.coder != coder; });
    std::ranges::sort(all, {}, [](const SelectedSegment& one) {
        return std::tuple(one.document, one.span.begin, one.span.end, one.id);
    });
    std::vector<bool> together(all.size(), false);
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1;
             j < all.size() && all[j].document == all[i].document && all[j].span.begin < all[i].span.end; ++j) {
            if ((a == b || all[i].code != all[j].code) && all[i].span.overlaps(all[j].span))
                together[i] = together[j] = true;
        }
    }
    std::vector<SegmentId> ids;
    for (std::size_t i = 0; i < all.size() && static_cast<int>(ids.size()) < limit; ++i) {
        if (together[i])
            ids.push_back(all[i].id);
    }
    return ids;
}

} // namespace tropa::interviews
