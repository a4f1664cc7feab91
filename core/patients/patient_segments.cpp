#include "patients/patient_segments.h"

#include "patients/patient_rules.h"
#include "patients/segment_members.h"
#include "patients/visit_store.h"

#include <QJsonDocument>

namespace tropa::patients {

namespace {

constexpr std::size_t mostKnown = 64;

QByteArray asKey(const metrics::Parameters& parameters)
{
    QJsonObject json;
    for (const auto& [name, value] : parameters)
        json.insert(name, value);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

bool PatientSegments::understands(const QJsonObject& rule) const
{
    return SegmentRule::fromJson(rule).has_value();
}

Result<std::vector<qint64>> PatientSegments::persons(storage::Connection& connection, const QJsonObject& rule,
                                                     QDate asOf) const
{
    const auto parsed = SegmentRule::fromJson(rule);
    if (!parsed)
        return std::vector<qint64>();
    const std::shared_ptr<const VisitColumns> columns = m_visits->visits(connection);
    SegmentView view;
    view.asOf = asOf.isValid() ? std::min(dayOf(asOf), columns->lastDay) : columns->lastDay;
    view.lost = projectLostRule(connection);
    view.loyal = projectLoyalRule(connection);
    view.loyalWindow = projectLoyalWindow(connection);

    QByteArray key = connection.path().toUtf8() + '\n' + visitStamp(connection) + '\n' +
                     QByteArray::number(view.asOf) + '\n' + QJsonDocument(rule).toJson(QJsonDocument::Compact) +
                     asKey(parametersOf(view.lost)) + asKey(parametersOf(view.loyal, view.loyalWindow));
    for (const auto& [service, days] : view.lost.cycleDays)
        key += QByteArray::number(service) + ':' + QByteArray::number(days) + ' ';
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_known.find(key); found != m_known.end())
            return found->second;
    }
    std::vector<qint64> persons = segmentPersons(*columns, *parsed, view);
    const std::scoped_lock lock(m_mutex);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.emplace(std::move(key), persons);
    return persons;
}

} // namespace tropa::patients
