#include "metrics/evaluation_json.h"

#include <QJsonArray>

namespace tropa::metrics {

QString nameOf(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return QStringLiteral("%");
    case Unit::Points:
        return QStringLiteral("points");
    case Unit::Score:
        return QStringLiteral("score");
    case Unit::Minutes:
        return QStringLiteral("minutes");
    case Unit::Days:
        return QStringLiteral("days");
    case Unit::Money:
        return QStringLiteral("money");
    case Unit::Count:
        return QStringLiteral("count");
    case Unit::Ratio:
        return QStringLiteral("ratio");
    }
    return {};
}

QString nameOf(Direction direction)
{
    switch (direction) {
    case Direction::HigherIsBetter:
        return QStringLiteral("higher");
    case Direction::LowerIsBetter:
        return QStringLiteral("lower");
    case Direction::Neutral:
        break;
    }
    return QStringLiteral("neutral");
}

namespace {

QJsonObject valueJson(const Value& value, Language language)
{
    QJsonObject json{
        {QStringLiteral("value"), value.value ? QJsonValue(*value.value) : QJsonValue()},
        {QStringLiteral("n"), value.n},
        {QStringLiteral("interval"), QJsonValue()},
        {QStringLiteral("asOf"), value.asOf.isValid() ? QJsonValue(value.asOf.toString(Qt::ISODate)) : QJsonValue()}};
    if (value.interval) {
        json[QStringLiteral("interval")] = QJsonObject{{QStringLiteral("lower"), value.interval->lower},
                                                       {QStringLiteral("upper"), value.interval->upper},
                                                       {QStringLiteral("level"), value.interval->level},
                                                       {QStringLiteral("method"), value.interval->method}};
    }
    if (!value.value)
        json[QStringLiteral("reason")] = text(value.reason, language);
    if (!value.figures.empty()) {
        QJsonObject figures;
        for (const Figure& figure : value.figures) {
            figures.insert(QLatin1String(figure.id), QJsonObject{{QStringLiteral("value"), figure.value},
                                                                 {QStringLiteral("unit"), nameOf(figure.unit)},
                                                                 {QStringLiteral("count"), figure.count}});
        }
        json[QStringLiteral("figures")] = figures;
    }
    QJsonArray parts;
    for (const Part& part : value.parts)
        parts.append(QJsonObject{{QStringLiteral("name"), text(part.name, language)},
                                 {QStringLiteral("count"), part.count},
                                 {QStringLiteral("share"), part.share}});
    if (!parts.isEmpty())
        json[value.isFunnel ? QStringLiteral("funnel") : QStringLiteral("distribution")] = parts;
    return json;
}

} // namespace

QJsonObject toJson(const MetricInfo& info, const Request& request, const Evaluation& evaluation, Language language)
{
    QJsonObject json = valueJson(evaluation.total, language);
    json.insert(QStringLiteral("id"), QLatin1String(info.id));
    json.insert(QStringLiteral("unit"), nameOf(info.unit));
    json.insert(QStringLiteral("scope"), request.scope.toJson());
    json.insert(QStringLiteral("rule"), text(evaluation.rule, language));
    QJsonArray groups;
    for (const Group& group : evaluation.groups) {
        QJsonObject one = valueJson(group.value, language);
        one.insert(QStringLiteral("key"), group.label);
        one.insert(QStringLiteral("id"), group.key);
        groups.append(one);
    }
    if (!request.by.isEmpty()) {
        json.insert(QStringLiteral("by"), request.by);
        json.insert(QStringLiteral("groups"), groups);
    }
    return json;
}

} // namespace tropa::metrics
