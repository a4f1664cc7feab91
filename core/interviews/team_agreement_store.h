#pragma once

#include "interviews/document.h"
#include "interviews/ids.h"
#include "interviews/team_agreement.h"
#include "metrics/scope.h"
#include "project/edit.h"

namespace tropa::interviews {

struct TeamRequest
{
    std::vector<project::CoderId> coders; ///< two or more, in the order of the masks; at most mostCoders count
    AgreementUnit unit = AgreementUnit::Characters;
    bool withInterviewer = false; ///< what the interviewer says counts too
    metrics::Scope scope;         ///< of respondents; what it says of segments is left aside
};

/// The comparison with what its numbers mean.
struct AgreementOfTeam
{
    std::vector<project::CoderId> coders;
    std::vector<DocumentId> documents; ///< coded by two of them or more
    std::vector<CodeId> codes;         ///< of the codebook, in its order
    TeamAgreement result;
};
/// Any thread. The coders' subcodes are codes of their own: nothing is rolled up.
AgreementOfTeam agreementOfTeam(storage::Connection& connection, const TeamRequest& request);

/// What a request compares on in a transcript, in order, apart; for characters the turns whose characters count.
std::vector<TextSpan> agreementUnitsOf(const Document& document, const TeamRequest& request);

/// Coders who have coded something, by name; the consensus coder (consensusCoder()) among them.
std::vector<project::CoderId> activeCoders(storage::Connection& connection);

struct Decision
{
    DocumentId document;
    CodeId code;
    TextSpan span;
    bool coded = false;
};
std::vector<Decision> decisions(storage::Connection& connection);
/// Settles whether a code stands on a stretch; a second word on the same stretch replaces the first, none takes it
/// back.
void decide(project::Edit& edit, DocumentId document, CodeId code, TextSpan span, std::optional<bool> coded);
/// The decision that covers a stretch, if the team has made one.
const Decision* decisionOn(const std::vector<Decision>& all, DocumentId document, CodeId code, TextSpan span);

struct ConsensusWritten
{
    qint64 segments = 0;
    qint64 undecided = 0; ///< disagreements left out
};
/// Writes what all agree on and what was decided as codings of a coder of their own, `name`; what that coder had in
/// these transcripts is replaced. Stretches that touch become one.
ConsensusWritten writeConsensus(project::Edit& edit, const AgreementOfTeam& agreement, const QString& name);

} // namespace tropa::interviews
