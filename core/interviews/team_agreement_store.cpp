#include "interviews/team_agreement_store.h"

#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/coding_store.h"
#include "interviews/document_store.h"
#include "interviews/selection_store.h"

#include <QTextBoundaryFinder>

#include <bit>
#include <map>
#include <ranges>

namespace tropa::interviews {

namespace {

std::vector<TextSpan> countedTurns(const Document& document, bool withInterviewer)
{
    std::vector<TextSpan> spans;
    for (const Turn& turn : document.turns) {
        if (!turn.span.isEmpty() && (withInterviewer || document.roleOf(turn) != SpeakerRole::Interviewer))
            spans.push_back(turn.span);
    }
    return spans;
}

std::vector<TextSpan> sentences(const Document& document, const std::vector<TextSpan>& turns)
{
    const CodePointIndex index(document.text);
    std::vector<TextSpan> spans;
    for (const TextSpan& turn : turns) {
        const qint64 begin = index.toUtf16(turn.begin);
        const QString words = document.text.sliced(begin, index.toUtf16(turn.end) - begin);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            if (to > from && !QStringView(words).sliced(from, to - from).trimmed().isEmpty())
                spans.push_back({index.toCodePoint(begin + from), index.toCodePoint(begin + to)});
            from = to;
        }
    }
    return spans;
}

} // namespace

std::vector<TextSpan> agreementUnitsOf(const Document& document, const TeamRequest& request)
{
    const std::vector<TextSpan> turns = countedTurns(document, request.withInterviewer);
    switch (request.unit) {
    case AgreementUnit::Sentences:
        return sentences(document, turns);
    case AgreementUnit::Documents:
        return turns.empty() ? turns : std::vector{TextSpan{turns.front().begin, turns.back().end}};
    default:
        return turns;
    }
}

AgreementOfTeam agreementOfTeam(storage::Connection& connection, const TeamRequest& request)
{
    AgreementOfTeam agreement;
    agreement.coders = request.coders;
    if (agreement.coders.size() > mostCoders)
        agreement.coders.resize(mostCoders);
    std::unordered_map<project::CoderId, int> coders;
    for (const project::CoderId id : agreement.coders)
        coders.emplace(id, static_cast<int>(coders.size()));
    std::unordered_map<CodeId, int> codes;
    const Codebook book = codebook(connection);
    for (const Code& code : book.codes()) {
        codes.emplace(code.id, static_cast<int>(agreement.codes.size()));
        agreement.codes.push_back(code.id);
    }
    std::unordered_map<DocumentId, TeamDocument> all;
    {
        auto rows = connection.prepare("SELECT document_id, begin_at, end_at, code_id, coder_id FROM segment "
                                       "INDEXED BY segment_by_document ORDER BY document_id, begin_at");
        while (rows.step()) {
            const auto coder = coders.find(rows.id<project::CoderId>(4));
            const auto code = codes.find(rows.id<CodeId>(3));
            if (coder == coders.end() || code == codes.end())
                continue;
            TeamDocument& one = all[rows.id<DocumentId>(0)];
            one.present |= CoderMask(1) << coder->second;
            one.spans.push_back({coder->second, code->second, {rows.integer(1), rows.integer(2)}});
        }
    }
    std::vector<TeamDocument> compared;
    std::vector<DocumentId> wanted;
    if (request.scope.isEmpty()) { // those of nobody too
        for (const DocumentInfo& info : documents(connection))
            wanted.push_back(info.id);
    } else {
        wanted = documentsInScope(connection, request.scope);
    }
    for (const DocumentId id : wanted) {
        const auto found = all.find(id);
        if (found == all.end() || std::popcount(found->second.present) < 2)
            continue;
        const auto open = document(connection, id);
        if (!open)
            continue;
        found->second.units = agreementUnitsOf(*open, request);
        agreement.documents.push_back(id);
        compared.push_back(std::move(found->second));
    }
    agreement.result = teamAgreement(compared, static_cast<int>(agreement.coders.size()), request.unit);
    return agreement;
}

std::vector<project::CoderId> activeCoders(storage::Connection& connection)
{
    std::vector<project::CoderId> ids;
    auto rows = connection.prepare(
        "SELECT id FROM coder WHERE id IN (SELECT DISTINCT coder_id FROM segment) ORDER BY name, id");
    while (rows.step())
        ids.push_back(rows.id<project::CoderId>(0));
    return ids;
}

std::vector<Decision> decisions(storage::Connection& connection)
{
    std::vector<Decision> all;
    auto rows = connection.prepare(
        "SELECT document_id, code_id, begin_at, end_at, coded FROM consensus_decision ORDER BY document_id, begin_at");
    while (rows.step())
        all.push_back(
            {rows.id<DocumentId>(0), rows.id<CodeId>(1), {rows.integer(2), rows.integer(3)}, rows.integer(4) != 0});
    return all;
}

void decide(project::Edit& edit, DocumentId document, CodeId code, TextSpan span, std::optional<bool> coded)
{
    storage::Connection& db = edit.db();
    db.run("DELETE FROM consensus_decision WHERE document_id = ? AND code_id = ? AND begin_at >= ? AND end_at <= ?",
           document, code, span.begin, span.end);
    if (coded)
        db.run("INSERT INTO consensus_decision (guid, document_id, begin_at, end_at, code_id, coded, coder_id, "
               "decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
               Guid::random(), document, span.begin, span.end, code, *coded ? 1 : 0, edit.coder(), edit.now());
    edit.setPlace({QStringLiteral("document"), document.value()});
}

const Decision* decisionOn(const std::vector<Decision>& all, DocumentId document, CodeId code, TextSpan span)
{
    const auto found = std::ranges::find_if(all, [&](const Decision& one) {
        return one.document == document && one.code == code && one.span.begin <= span.begin && span.end <= one.span.end;
    });
    return found == all.end() ? nullptr : &*found;
}

ConsensusWritten writeConsensus(project::Edit& edit, const AgreementOfTeam& agreement, const QString& name)
{
    ConsensusWritten written;
    const std::vector<Decision> decided = decisions(edit.db());
    std::map<std::pair<int, int>, std::vector<TextSpan>> kept; // by transcript and code
    for (const TeamStretch& one : agreement.result.agreements)
        kept[{one.document, one.code}].push_back(one.span);
    for (const TeamStretch& one : agreement.result.disagreements) {
        const Decision* decision = decisionOn(decided, agreement.documents[static_cast<std::size_t>(one.document)],
                                              agreement.codes[static_cast<std::size_t>(one.code)], one.span);
        if (!decision)
            ++written.undecided;
        else if (decision->coded)
            kept[{one.document, one.code}].push_back(one.span);
    }
    CodingDetails details;
    details.coder = findOrAddConsensusCoder(edit, name);
    for (const DocumentId document : agreement.documents)
        edit.db().run("DELETE FROM segment WHERE document_id = ? AND coder_id = ?", document, details.coder);
    for (auto& [key, spans] : kept) {
        std::ranges::sort(spans);
        std::vector<TextSpan> joined;
        for (const TextSpan& span : spans) {
            if (!joined.empty() && span.begin <= joined.back().end)
                joined.back().end = std::max(joined.back().end, span.end);
            else
                joined.push_back(span);
        }
        for (const TextSpan& span : joined) {
            applyCode(edit, agreement.documents[static_cast<std::size_t>(key.first)], span,
                      agreement.codes[static_cast<std::size_t>(key.second)], details);
            ++written.segments;
        }
    }
    return written;
}

} // namespace tropa::interviews
