#include "insights/insight_json.h"

#include <QJsonArray>

namespace tropa::insights {

namespace {

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject valueJson(const metrics::Value& value, Language language)
{
    QJsonObject json{
        {QStringLiteral("value"), number(value.value)},
        {QStringLiteral("n"), value.n},
        {QStringLiteral("interval"), QJsonValue()},
        {QStringLiteral("asOf"), value.asOf.isValid() ? QJsonValue(value.asOf.toString(Qt::ISODate)) : QJsonValue()}};
    if (value.interval)
        json[QStringLiteral("interval")] = QJsonObject{{QStringLiteral("lower"), value.interval->lower},
                                                       {QStringLiteral("upper"), value.interval->upper},
                                                       {QStringLiteral("level"), value.interval->level},
                                                       {QStringLiteral("method"), value.interval->method}};
    if (!value.value)
        json[QStringLiteral("reason")] = text(value.reason, language);
    return json;
}

QJsonObject pieceJson(const PieceState& one, Language language)
{
    QJsonObject json{{QStringLiteral("side"), QLatin1String(maps::term(sides(), one.piece.side).id)}};
    if (one.piece.ref.isValid())
        json[QStringLiteral("ref")] = QStringLiteral("%1 %2").arg(one.piece.ref.kind).arg(one.piece.ref.id);
    if (one.words) {
        json[QStringLiteral("text")] = one.isWithheld() ? QJsonValue() : QJsonValue(one.words->text);
        json[QStringLiteral("citation")] = one.words->citation;
    }
    if (one.metric) {
        json[QStringLiteral("metric")] = one.metric->binding.metric;
        json[QStringLiteral("scope")] = one.metric->scope.toJson();
        const QJsonObject value = valueJson(one.metric->value, language);
        for (auto field = value.begin(); field != value.end(); ++field)
            json[field.key()] = field.value();
        json[QStringLiteral("rule")] = text(one.metric->rule, language);
    }
    if (one.isGone())
        json[QStringLiteral("gone")] = true;
    return json;
}

} // namespace

QJsonObject toJson(const InsightState& state, Language language)
{
    const Insight& insight = state.insight;
    QJsonArray pieces, checks;
    for (const PieceState& one : state.pieces)
        pieces.append(pieceJson(one, language));
    for (const CheckState& one : state.checks) {
        QJsonObject json{{QStringLiteral("metric"), one.check.metric},
                         {QStringLiteral("scope"), one.check.scope.toJson()},
                         {QStringLiteral("beforeName"), one.beforeName},
                         {QStringLiteral("afterName"), one.afterName},
                         {QStringLiteral("before"), valueJson(one.before, language)},
                         {QStringLiteral("after"), valueJson(one.after, language)},
                         {QStringLiteral("difference"), one.change ? QJsonValue(one.change->difference) : QJsonValue()},
                         {QStringLiteral("distinguishable"), one.change && one.change->distinguishable},
                         {QStringLiteral("verdict"), text(one.verdict(), language)}};
        checks.append(json);
    }
    return {{QStringLiteral("id"), insight.id.value()},
            {QStringLiteral("kind"), QLatin1String(maps::term(kinds(), insight.kind).id)},
            {QStringLiteral("status"), QLatin1String(maps::term(statuses(), insight.status).id)},
            {QStringLiteral("statement"), insight.statement},
            {QStringLiteral("note"), insight.note},
            {QStringLiteral("owner"), insight.owner},
            {QStringLiteral("value"), number(insight.priority.value)},
            {QStringLiteral("effort"), number(insight.priority.effort)},
            {QStringLiteral("advice"), text(maps::nameOf(state.quadrant()), language)},
            {QStringLiteral("patients"), state.patients},
            {QStringLiteral("patientsTyped"), state.isTyped},
            {QStringLiteral("strength"), QLatin1String(maps::term(maps::strengths(), state.strength).id)},
            {QStringLiteral("voicesFor"), state.voicesFor},
            {QStringLiteral("voicesAgainst"), state.voicesAgainst},
            {QStringLiteral("withheld"), state.withheld},
            {QStringLiteral("due"),
             insight.dueOn.isValid() ? QJsonValue(insight.dueOn.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("evidence"), pieces},
            {QStringLiteral("checks"), checks}};
}

} // namespace tropa::insights
