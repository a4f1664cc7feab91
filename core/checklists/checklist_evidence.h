#pragma once

#include "metrics/evidence_source.h"

namespace tropa::checklists {

/// Shoppers' comments ("checklist_score") and visits ("checklist_visit") in words.
class ChecklistEvidence final : public metrics::EvidenceSource
{
public:
    QStringList kinds() const override;
    std::optional<metrics::Evidence> evidence(storage::Connection& connection, const EntityRef& ref) const override;
    /// Comments on items of the scope's touchpoints, stages, sections or items.
    std::vector<metrics::Evidence> about(storage::Connection& connection, const metrics::Scope& scope,
                                         int limit) const override;
};

} // namespace tropa::checklists
