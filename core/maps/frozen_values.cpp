#include "maps/frozen_values.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tropa::maps {

namespace {

bool isHidden(const metrics::Value& value)
{
    return value.n > 0 && value.n < leastShown; // nobody is nobody: there is nothing to hide
}

void put(QJsonObject& json, const char* key, const std::optional<double>& number)
{
    if (number)
        json.insert(QLatin1String(key), *number);
}

std::optional<double> numberOf(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

metrics::Scope ofWave(const MetricCell& cell, qint64 wave)
{
    return cell.scope.with(metrics::dimension::wave, wave);
}

/// Figures beside the value are left behind: each is a count of its own.
QJsonObject valueJson(const metrics::Value& value)
{
    if (isHidden(value))
        return {{QStringLiteral("hidden"), true}};
    QJsonObject json{{QStringLiteral("n"), value.n}};
    put(json, "value", value.value);
    if (value.interval) {
        json.insert(QStringLiteral("lower"), value.interval->lower);
        json.insert(QStringLiteral("upper"), value.interval->upper);
        json.insert(QStringLiteral("level"), value.interval->level);
        json.insert(QStringLiteral("method"), value.interval->method);
    }
    if (value.asOf.isValid())
        json.insert(QStringLiteral("asOf"), value.asOf.toString(Qt::ISODate));
    return json;
}

metrics::Value valueOf(const QJsonObject& json)
{
    metrics::Value value;
    if (json.value(QLatin1String("hidden")).toBool()) {
        value.reason = {json.value(QLatin1String("telling")).toBool()
                            ? QT_TRANSLATE_NOOP("core", "Hidden in this copy: beside other numbers it would tell of "
                                                        "fewer than %1")
                            : QT_TRANSLATE_NOOP("core", "Hidden in this copy: fewer than %1"),
                        {leastShown}};
        return value;
    }
    value.n = json.value(QLatin1String("n")).toInteger();
    value.value = numberOf(json, "value");
    const auto lower = numberOf(json, "lower"), upper = numberOf(json, "upper");
    if (lower && upper)
        value.interval = statistics::Interval{*lower, *upper, json.value(QLatin1String("level")).toDouble(0.95),
                                              json.value(QLatin1String("method")).toString()};
    value.asOf = QDate::fromString(json.value(QLatin1String("asOf")).toString(), Qt::ISODate);
    return value;
}

QString strengthId(Strength strength)
{
    return QLatin1String(term(strengths(), strength).id);
}

Strength strengthOf(const QJsonObject& json)
{
    return fromId(strengths(), json.value(QLatin1String("strength")).toString()).value_or(Strength::None);
}

QJsonObject cellJson(const MetricCell& cell, const Disclosure& disclosure)
{
    const auto tells = [&](const metrics::Scope& scope) {
        return disclosure.isTelling(cell.binding.metric, cell.binding.parameters, scope);
    };
    const bool isTelling = tells(cell.scope), isAnyHidden = isTelling || isHidden(cell.value);
    QJsonObject json{{QStringLiteral("metric"), cell.binding.metric},
                     {QStringLiteral("value"),
                      isTelling ? QJsonObject{{QStringLiteral("hidden"), true}, {QStringLiteral("telling"), true}}
                                : valueJson(cell.value)},
                     {QStringLiteral("strength"), strengthId(isAnyHidden ? Strength::None : cell.strength)},
                     {QStringLiteral("belowMinimum"), cell.isBelowMinimumN}};
    if (!cell.wave.isEmpty())
        json.insert(QStringLiteral("wave"), cell.wave);
    if (!cell.place.isEmpty())
        json.insert(QStringLiteral("place"), cell.place);
    if (cell.target) {
        json.insert(QStringLiteral("target"), cell.target->value);
        put(json, "alarm", cell.target->alarm);
    }
    const auto isShown = [&](const TrendPoint& point) {
        return !isHidden(point.value) && !tells(ofWave(cell, point.wave));
    };
    const auto before = std::ranges::find(cell.trend, cell.previousWave, &TrendPoint::label);
    if (cell.previous && !isHidden(*cell.previous) && !isAnyHidden &&
        (before == cell.trend.end() || isShown(*before))) {
        json.insert(QStringLiteral("previous"), valueJson(*cell.previous));
        json.insert(QStringLiteral("previousWave"), cell.previousWave);
    }
    QJsonArray trend;
    for (const TrendPoint& point : cell.trend) {
        if (isShown(point))
            trend.append(
                QJsonObject{{QStringLiteral("label"), point.label}, {QStringLiteral("value"), valueJson(point.value)}});
    }
    if (!trend.isEmpty())
        json.insert(QStringLiteral("trend"), trend);
    return json;
}

MetricCell cellOf(const QJsonObject& json, const Card& card, const metrics::Catalogue& catalogue)
{
    MetricCell cell;
    cell.binding.metric = json.value(QLatin1String("metric")).toString();
    const auto own = std::ranges::find(card.bindings, cell.binding.metric, &Binding::metric);
    if (own != card.bindings.end())
        cell.binding = *own;
    cell.value = valueOf(json.value(QLatin1String("value")).toObject());
    cell.strength = strengthOf(json);
    cell.isBelowMinimumN = json.value(QLatin1String("belowMinimum")).toBool();
    cell.wave = json.value(QLatin1String("wave")).toString();
    cell.place = json.value(QLatin1String("place")).toString();
    const metrics::Metric* metric = catalogue.find(cell.binding.metric);
    if (!metric) {
        cell.value = {};
        cell.value.reason = {QT_TRANSLATE_NOOP("core", "This version knows no metric “%1”"), {cell.binding.metric}};
        return cell;
    }
    cell.info = &metric->info();
    metrics::Request request;
    request.parameters = cell.binding.parameters;
    cell.rule = metric->rule(request);
    if (json.contains(QLatin1String("previous"))) {
        cell.previous = valueOf(json.value(QLatin1String("previous")).toObject());
        cell.previousWave = json.value(QLatin1String("previousWave")).toString();
        cell.change = metrics::compare(*cell.info, *cell.previous, cell.value);
    }
    if (const auto target = numberOf(json, "target")) {
        cell.target = metrics::Target{*target, numberOf(json, "alarm"), {}, {}};
        cell.targetState = metrics::targetState(*cell.info, cell.value, *target);
        if (cell.targetState == metrics::TargetState::Missed && cell.target->alarm && cell.value.value)
            cell.isPastAlarm = cell.info->direction == metrics::Direction::LowerIsBetter
                                   ? *cell.value.value > *cell.target->alarm
                                   : *cell.value.value < *cell.target->alarm;
    }
    qint64 wave = 0;
    for (const QJsonValue& point : json.value(QLatin1String("trend")).toArray())
        cell.trend.push_back(
            {++wave, point[QLatin1String("label")].toString(), valueOf(point[QLatin1String("value")].toObject())});
    return cell;
}

QJsonObject pointJson(const Board& board, const CurvePoint& point, const Disclosure& disclosure)
{
    // A point is shown when each of what it is made of may be.
    const Step& step = *board.step(point.step);
    const bool isHiddenPoint = std::ranges::any_of(point.parts, [&](const CurvePart& part) {
        return part.share > 0 && part.info &&
               (isHidden(part.value) ||
                disclosure.isTellingAt(QString::fromLatin1(part.info->id), step.touchpoint.value()));
    });
    QJsonObject json{{QStringLiteral("step"), step.guid.toString()}};
    put(json, "expected", point.expected);
    if (isHiddenPoint) {
        json.insert(QStringLiteral("hidden"), true);
        return json;
    }
    put(json, "value", point.value);
    put(json, "lower", point.lower);
    put(json, "upper", point.upper);
    json.insert(QStringLiteral("hypothesis"), point.isHypothesis);
    json.insert(QStringLiteral("strength"), strengthId(point.strength));
    return json;
}

CurvePoint pointOf(const QJsonObject& json, StepId step)
{
    CurvePoint point;
    point.step = step;
    point.value = numberOf(json, "value");
    point.lower = numberOf(json, "lower");
    point.upper = numberOf(json, "upper");
    point.expected = numberOf(json, "expected");
    point.isHypothesis = json.value(QLatin1String("hypothesis")).toBool();
    point.strength = strengthOf(json);
    return point;
}

} // namespace

void addNumbers(Disclosure& disclosure, const BoardValues& values)
{
    for (const CardValues& card : values.cards) {
        for (const MetricCell& cell : card.metrics) {
            disclosure.add(cell.binding.metric, cell.binding.parameters, cell.scope, cell.value.n);
            for (const TrendPoint& point : cell.trend)
                disclosure.add(cell.binding.metric, cell.binding.parameters, ofWave(cell, point.wave), point.value.n);
        }
    }
}

QJsonObject freeze(const Board& board, const BoardValues& values, const Disclosure& disclosure, const QString& scope,
                   QDate takenOn)
{
    const auto isWithheld = [&](const MetricCell& cell) {
        return isHidden(cell.value) || disclosure.isTelling(cell.binding.metric, cell.binding.parameters, cell.scope);
    };
    QJsonArray cards, curves;
    for (const Card& card : board.cards) {
        const CardValues* own = values.card(card.id);
        if (!own)
            continue;
        QJsonObject json{{QStringLiteral("card"), card.guid.toString()}};
        QJsonArray cells;
        for (const MetricCell& cell : own->metrics)
            cells.append(cellJson(cell, disclosure));
        if (!cells.isEmpty())
            json.insert(QStringLiteral("metrics"), cells);
        Strength strength = own->strength;
        if (own->quotes) { // how many voices, where that many may be told; never their words
            if (own->quotes->voices >= leastShown)
                json.insert(QStringLiteral("voices"), own->quotes->voices);
            else if (own->quotes->voices > 0)
                json.insert(QStringLiteral("hidden"), true);
        }
        if (std::ranges::all_of(own->metrics, isWithheld) && !own->metrics.empty() && !own->quotes)
            strength = card.text.isEmpty() ? Strength::None : Strength::Assumption;
        json.insert(QStringLiteral("strength"), strengthId(strength));
        cards.append(json);
    }
    for (const Lane& lane : board.lanes) {
        const auto points = values.curves.constFind(lane.id);
        if (points == values.curves.constEnd())
            continue;
        QJsonArray list;
        for (const CurvePoint& point : *points) {
            if (board.step(point.step))
                list.append(pointJson(board, point, disclosure));
        }
        curves.append(QJsonObject{{QStringLiteral("lane"), lane.guid.toString()}, {QStringLiteral("points"), list}});
    }
    QJsonObject frozen{{QStringLiteral("format"), QStringLiteral("tropa-frozen/1")},
                       {QStringLiteral("takenOn"), takenOn.toString(Qt::ISODate)},
                       {QStringLiteral("least"), leastShown},
                       {QStringLiteral("scope"), scope},
                       {QStringLiteral("cards"), cards},
                       {QStringLiteral("curves"), curves}};
    if (values.lastEvidence.isValid())
        frozen.insert(QStringLiteral("lastEvidence"), values.lastEvidence.toString(Qt::ISODate));
    return frozen;
}

BoardValues thawed(const QJsonObject& frozen, const Board& board, const metrics::Catalogue& catalogue)
{
    BoardValues values;
    values.frozen = FrozenMark{QDate::fromString(frozen.value(QLatin1String("takenOn")).toString(), Qt::ISODate),
                               frozen.value(QLatin1String("scope")).toString()};
    values.lastEvidence = QDate::fromString(frozen.value(QLatin1String("lastEvidence")).toString(), Qt::ISODate);
    QHash<QString, QJsonObject> byCard;
    for (const QJsonValue& card : frozen.value(QLatin1String("cards")).toArray())
        byCard.insert(card[QLatin1String("card")].toString(), card.toObject());
    for (const Card& card : board.cards) {
        const QJsonObject json = byCard.value(card.guid.toString());
        CardValues own;
        own.strength = json.isEmpty() && !card.isBlank() ? Strength::Assumption : strengthOf(json);
        for (const QJsonValue& cell : json.value(QLatin1String("metrics")).toArray()) {
            own.metrics.push_back(cellOf(cell.toObject(), card, catalogue));
            ++values.boundCells;
        }
        if (json.contains(QLatin1String("voices")) || json.contains(QLatin1String("hidden"))) {
            own.quotes = QuoteCell();
            own.quotes->voices = json.value(QLatin1String("voices")).toInt();
        }
        if (isGraded(board.laneOf(card).kind))
            ++values.counts[static_cast<std::size_t>(own.strength)];
        values.cards.insert(card.id, std::move(own));
    }
    QHash<QString, QHash<QString, QJsonObject>> byLane;
    for (const QJsonValue& curve : frozen.value(QLatin1String("curves")).toArray()) {
        for (const QJsonValue& point : curve[QLatin1String("points")].toArray())
            byLane[curve[QLatin1String("lane")].toString()].insert(point[QLatin1String("step")].toString(),
                                                                   point.toObject());
    }
    for (const Lane& lane : board.lanes) {
        if (lane.kind != LaneKind::Curve)
            continue;
        const QHash<QString, QJsonObject> points = byLane.value(lane.guid.toString());
        for (const Step& step : board.steps) {
            values.curves[lane.id].push_back(pointOf(points.value(step.guid.toString()), step.id));
            ++values.counts[static_cast<std::size_t>(values.curves[lane.id].back().strength)];
        }
    }
    return values;
}

} // namespace tropa::maps
