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

} // namespace

CodeMatrix coOccurrenceOf(storage::Connection& connection, const metrics::Scope& scope)
{
    const Selection selection = select(connection, scope, {{}, false, false});
    CodeMatrix matrix;
    matrix.codes = codesInOrder(selection.codebook);
    const auto numbers = numbered(matrix.codes);
    std::unordered_map<DocumentId, int> documentNumbers;
    std::vector<CodedSpan> spans;
    spans.reserve(selection.segments.size());
    for (const SelectedSegment& segment : selection.segments) {
        const int document =
            documentNumbers.emplace(segment.document, static_cast<int>(documentNumbers.size())).first->second;
        spans.push_back({document, numbers.at(segment.code), segment.span});
    }
    matrix.counts = coOccurrence(std::move(spans), static_cast<int>(matrix.codes.size()));
    return matrix;
}

AgreementOfCoders agreementOf(storage::Connection& connection, project::CoderId first, project::CoderId second)
{
    AgreementOfCoders agreement;
    agreement.codes = codesInOrder(codebook(connection));
    const auto codes = numbered(agreement.codes);
    struct Row
    {
        DocumentId document;
        CodeId code;
        TextSpan span;
        bool isFirst;
    };
    std::vector<Row> rows;
    std::map<DocumentId, std::pair<bool, bool>> seen;
    {
        auto read = connection.prepare(
            "SELECT document_id, code_id, begin_at, end_at, coder_id FROM segment WHERE coder_id IN (?, ?)");
        read.bindAll(first, second);
        while (read.step()) {
            const bool isFirst = read.id<project::CoderId>(4) == first;
            const auto id = read.id<DocumentId>(0);
            rows.push_back({id, read.id<CodeId>(1), {read.integer(2), read.integer(3)}, isFirst});
            (isFirst ? seen[id].first : seen[id].second) = true;
        }
    }
    std::unordered_map<DocumentId, int> numbers;
    std::vector<std::vector<TextSpan>> countable;
    for (const DocumentInfo& info : documents(connection)) {
        const auto by = seen.find(info.id);
        if (by == seen.end() || !by->second.first || !by->second.second)
            continue;
        numbers[info.id] = static_cast<int>(agreement.documents.size());
        agreement.documents.push_back(info.id);
        auto& spans = countable.emplace_back();
        auto turns = connection.prepare(
            "SELECT t.begin_at, t.end_at FROM turn t LEFT JOIN document_speaker s ON s.id = t.speaker_id "
            "WHERE t.document_id = ? AND coalesce(s.role, 0) <> 1 ORDER BY t.begin_at");
        turns.bindAll(info.id);
        while (turns.step())
            spans.push_back({turns.integer(0), turns.integer(1)});
    }
    std::vector<CodedSpan> ours, theirs;
    for (const Row& row : rows) {
        if (const auto number = numbers.find(row.document); number != numbers.end())
            (row.isFirst ? ours : theirs).push_back({number->second, codes.at(row.code), row.span});
    }
    agreement.result = coderAgreement(std::move(ours), std::move(theirs), countable);
    return agreement;
}

} // namespace tropa::interviews
