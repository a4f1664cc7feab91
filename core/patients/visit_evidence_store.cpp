#include "base/format_number.h"
#include "metrics/dimension.h"
#include "patients/visit_evidence.h"
#include "patients/visit_store.h"

namespace tropa::patients {

QStringList VisitEvidence::kinds() const
{
    return {QStringLiteral("visit")};
}

std::optional<metrics::Evidence> VisitEvidence::evidence(storage::Connection& connection, const EntityRef& ref) const
{
    auto row = connection.prepare("SELECT v.person_id, v.day, s.name, d.name, c.name, v.amount FROM visit v "
                                  "JOIN import i ON i.id = v.import_id AND i.active = 1 "
                                  "LEFT JOIN service s ON s.id = v.service_id LEFT JOIN doctor d ON d.id = v.doctor_id "
                                  "LEFT JOIN clinic c ON c.id = v.clinic_id WHERE v.id = ?");
    row.bindAll(ref.id);
    if (!row.step())
        return std::nullopt;
    metrics::Evidence visit;
    visit.ref = ref;
    visit.person = row.id<frame::PersonId>(0);
    visit.source = {QStringLiteral("person"), visit.person.value()};
    visit.date = dateOf(static_cast<qint32>(row.integer(1)));
    QStringList parts;
    for (const int column : {2, 3, 4}) {
        if (!row.isNull(column))
            parts << row.text(column);
    }
    const Language language = metrics::readingLanguage(connection);
    if (!row.isNull(5))
        parts << formatNumber(static_cast<double>(row.integer(5)) / 100, 2, language);
    visit.text = parts.join(QStringLiteral(" · "));
    visit.citation = formatDate(visit.date, language);
    return visit;
}

std::vector<metrics::Evidence> VisitEvidence::about(storage::Connection&, const metrics::Scope&, int) const
{
    return {};
}

} // namespace tropa::patients
