#pragma once

#include "metrics/evidence_source.h"
#include "patients/visit_source.h"

#include <map>
#include <mutex>

namespace tropa::patients {

/// Who is in a segment of patients, by a SegmentRule over the visit base. As of the day asked for, but no later than
/// the last visit in the base: nobody is lost only because the base is old. Any thread; what was told is kept until
/// visits, rules or services change.
class PatientSegments final : public metrics::SegmentSource
{
public:
    explicit PatientSegments(std::shared_ptr<const VisitSource> visits) : m_visits(std::move(visits)) {}

    bool understands(const QJsonObject& rule) const override;
    Result<std::vector<qint64>> persons(storage::Connection& connection, const QJsonObject& rule,
                                        QDate asOf) const override;

private:
    std::shared_ptr<const VisitSource> m_visits;
    mutable std::mutex m_mutex;
    mutable std::map<QByteArray, std::vector<qint64>> m_known;
};

} // namespace tropa::patients
