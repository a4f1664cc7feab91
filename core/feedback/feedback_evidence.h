#pragma once

#include "metrics/evidence_source.h"

namespace tropa::feedback {

/// Reviews and calls in words. A review's experience is its rating.
class FeedbackEvidence final : public metrics::EvidenceSource
{
public:
    QStringList kinds() const override;
    std::optional<metrics::Evidence> evidence(storage::Connection& connection, const EntityRef& ref) const override;
    /// Reviews with words whose topic points at a touchpoint or stage of the scope; with neither, all in it.
    std::vector<metrics::Evidence> about(storage::Connection& connection, const metrics::Scope& scope,
                                         int limit) const override;
};

} // namespace tropa::feedback
