#include "patients/patient_rules.h"

#include "metrics/targets_store.h"
#include "patients/visit_store.h"

#include <QJsonObject>

namespace tropa::patients {

namespace {

constexpr int usualDays = 365;

QJsonValue given(const metrics::Parameters& parameters, const char* name, const QJsonValue& otherwise)
{
    const auto found = parameters.find(QLatin1String(name));
    return found == parameters.end() ? otherwise : found->second;
}

std::map<qint64, int> serviceDays(storage::Connection& connection, const QJsonValue& value)
{
    std::map<qint64, int> days;
    const auto add = [&](qint64 service, int count) {
        if (service > 0 && count > 0)
            days[service] = count;
    };
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        add(one.key().toLongLong(), one.value().toInt());
    if (!value.isString())
        return days;
    const metrics::Dimension& services = *metrics::findDimension(QLatin1String(metrics::dimension::service));
    for (const QString& part : value.toString().split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u':', 0, -2).trimmed();
        add(metrics::dimensionValue(connection, services, name).value_or(0), part.section(u':', -1).toInt());
    }
    return days;
}

} // namespace

Result<void> checkServiceDays(storage::Connection& connection, const QJsonValue& services)
{
    if (!services.isString())
        return {};
    const metrics::Dimension& dimension = *metrics::findDimension(QLatin1String(metrics::dimension::service));
    for (const QString& part : services.toString().split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u':', 0, -2).trimmed();
        const int days = part.section(u':', -1).trimmed().toInt();
        if (name.isEmpty() || days < 1 || days > 36500)
            return Error(ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "services is a list like \"ECG: 30, Ultrasound: 90\", not “%1”"),
                          {part.trimmed()}});
        if (!metrics::dimensionValue(connection, dimension, name))
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no service %1"), {name}});
    }
    return {};
}

LostRule lostRule(storage::Connection& connection, const metrics::Parameters& parameters)
{
    LostRule rule;
    rule.days = given(parameters, "days", usualDays).toInt(usualDays);
    rule.cycles = given(parameters, "cycles", 0).toDouble();
    if (rule.cycles > 0)
        rule.cycleDays = serviceCycles(connection);
    rule.serviceDays = serviceDays(connection, given(parameters, "services", {}));
    return rule;
}

LoyalRule loyalRule(const metrics::Parameters& parameters)
{
    const QJsonValue earlier = given(parameters, "earlier", true);
    return {given(parameters, "visits", 2).toInt(2), earlier.isDouble() ? earlier.toInt() != 0 : earlier.toBool(true)};
}

int loyalWindow(const metrics::Parameters& parameters)
{
    return given(parameters, "days", usualDays).toInt(usualDays);
}

LostRule projectLostRule(storage::Connection& connection)
{
    return lostRule(connection, metrics::projectParameters(connection, QLatin1String(lostMetric)));
}

LoyalRule projectLoyalRule(storage::Connection& connection)
{
    return loyalRule(metrics::projectParameters(connection, QLatin1String(loyalMetric)));
}

int projectLoyalWindow(storage::Connection& connection)
{
    return loyalWindow(metrics::projectParameters(connection, QLatin1String(loyalMetric)));
}

metrics::Parameters parametersOf(const LostRule& rule)
{
    QJsonObject services;
    for (const auto& [service, days] : rule.serviceDays)
        services.insert(QString::number(service), days);
    return {{QStringLiteral("days"), rule.days},
            {QStringLiteral("cycles"), rule.cycles},
            {QStringLiteral("services"), services}};
}

metrics::Parameters parametersOf(const LoyalRule& rule, int window)
{
    return {{QStringLiteral("days"), window},
            {QStringLiteral("visits"), rule.visits},
            {QStringLiteral("earlier"), rule.earlier}};
}

} // namespace tropa::patients
