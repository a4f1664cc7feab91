#pragma once

#include "interviews/code.h"
#include "interviews/coder_agreement.h"
#include "interviews/cooccurrence.h"
#include "metrics/scope.h"

namespace tropa::interviews {

/// A co-occurrence matrix with what its numbers mean.
struct CodeMatrix
{
    std::vector<CodeId> codes; ///< of the codebook, in its order
    CoOccurrence counts{0};
};
CodeMatrix coOccurrenceOf(storage::Connection& connection, const metrics::Scope& scope = {});

struct AgreementOfCoders
{
    std::vector<DocumentId> documents; ///< those both have coded
    std::vector<CodeId> codes;         ///< by the numbers in `result`
    CoderAgreement result;
};
/// On characters of what respondents say, in the transcripts both coders have coded.
AgreementOfCoders agreementOf(storage::Connection& connection, project::CoderId first, project::CoderId second);

} // namespace tropa::interviews
