#pragma once

#include "metrics/evidence_source.h"

namespace tropa::surveys {

/// Open answers ("answer_text") and filled-in questionnaires ("response") in words: what was written, then
/// the marks, so that a number can be checked against its rows. A questionnaire's experience is its
/// mean satisfaction; that of an open answer is not known.
class SurveyEvidence final : public metrics::EvidenceSource
{
public:
    QStringList kinds() const override;
    std::optional<metrics::Evidence> evidence(storage::Connection& connection, const EntityRef& ref) const override;
    /// Open answers to questions that point at a touchpoint or stage of the scope; with neither, all open answers in
    /// it.
    std::vector<metrics::Evidence> about(storage::Connection& connection, const metrics::Scope& scope,
                                         int limit) const override;
};

} // namespace tropa::surveys
