#pragma once

#include "metrics/evidence_source.h"

namespace tropa::patients {

/// A visit in words, for the list behind a number: date, service, doctor, clinic, amount. Visits say nothing about a
/// touchpoint, so about() has none.
class VisitEvidence final : public metrics::EvidenceSource
{
public:
    QStringList kinds() const override;
    std::optional<metrics::Evidence> evidence(storage::Connection& connection, const EntityRef& ref) const override;
    std::vector<metrics::Evidence> about(storage::Connection& connection, const metrics::Scope& scope,
                                         int limit) const override;
};

} // namespace tropa::patients
