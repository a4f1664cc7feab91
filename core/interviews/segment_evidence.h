#pragma once

#include "metrics/evidence_source.h"

namespace tropa::interviews {

/// Coded stretches of interviews as evidence: the quote, «R7, реплика 42», who said it, and its valence as experience.
class SegmentEvidence final : public metrics::EvidenceSource
{
public:
    QStringList kinds() const override { return {QStringLiteral("segment")}; }
    std::optional<metrics::Evidence> evidence(storage::Connection& connection, const EntityRef& ref) const override;
    std::vector<metrics::Evidence> about(storage::Connection& connection, const metrics::Scope& scope,
                                         int limit) const override;
};

} // namespace tropa::interviews
