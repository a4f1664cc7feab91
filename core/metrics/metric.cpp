#include "metrics/metric.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tropa::metrics {

namespace {

Message::Argument asArgument(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (number == std::floor(number) && std::fabs(number) < 1e15)
            return static_cast<qint64>(number);
        return number;
    }
    if (value.isObject())
        return static_cast<qint64>(value.toObject().size());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts << part.toVariant().toString();
        return parts.join(QStringLiteral(", "));
    }
    // A choice nobody made: an empty place in the sentence would read as a slip.
    const QString text = value.toVariant().toString();
    return text.isEmpty() ? QStringLiteral("—") : text;
}

} // namespace

QJsonValue parameter(const MetricInfo& info, const Request& request, const char* id)
{
    if (const auto given = request.parameters.find(QString::fromLatin1(id)); given != request.parameters.end())
        return given->second;
    for (const Parameter& known : info.parameters) {
        if (QLatin1String(known.id) == QLatin1String(id))
            return known.standard;
    }
    return QJsonValue::Undefined;
}

Message ruleText(const MetricInfo& info, const Request& request)
{
    Message rule = info.rule;
    for (const Parameter& known : info.parameters)
        rule.arguments.push_back(asArgument(parameter(info, request, known.id)));
    return rule;
}

Message Metric::rule(const Request& request) const
{
    return ruleText(info(), request);
}

std::optional<double> experienceOf(const MetricInfo& info, double value)
{
    if (info.scale.isOpen() || !std::isfinite(value))
        return std::nullopt;
    const double middle = (info.scale.low + info.scale.high) / 2;
    const double half = (info.scale.high - info.scale.low) / 2;
    const double experience = std::clamp((value - middle) / half * 2, -2.0, 2.0);
    return info.direction == Direction::LowerIsBetter ? -experience : experience;
}

} // namespace tropa::metrics
