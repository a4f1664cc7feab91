#include "metrics/scope.h"

#include "base/format_number.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::metrics {

const std::vector<qint64>& Scope::values(const char* dimension) const
{
    static const std::vector<qint64> all;
    const auto found = where.find(QString::fromLatin1(dimension));
    return found == where.end() ? all : found->second;
}

Scope Scope::with(const char* dimension, qint64 value) const
{
    Scope scope = *this;
    scope.where[QString::fromLatin1(dimension)] = {value};
    return scope;
}

Scope Scope::without(const char* dimension) const
{
    Scope scope = *this;
    scope.where.erase(QString::fromLatin1(dimension));
    return scope;
}

Scope Scope::within(const Scope& outer) const
{
    Scope scope = *this;
    if (outer.from.isValid() && (!scope.from.isValid() || outer.from > scope.from))
        scope.from = outer.from;
    if (outer.to.isValid() && (!scope.to.isValid() || outer.to < scope.to))
        scope.to = outer.to;
    for (const auto& [dimension, allowed] : outer.where) {
        auto& mine = scope.where[dimension];
        if (mine.empty()) {
            mine = allowed;
            continue;
        }
        std::vector<qint64> common;
        std::ranges::copy_if(mine, std::back_inserter(common), [&allowed = allowed](qint64 value) {
            return std::ranges::find(allowed, value) != allowed.end();
        });
        mine = common.empty() ? std::vector<qint64>{-1} : common; // -1 is the id of nothing
    }
    return scope;
}

QJsonObject Scope::toJson() const
{
    QJsonObject json;
    if (from.isValid())
        json.insert(QStringLiteral("from"), from.toString(Qt::ISODate));
    if (to.isValid())
        json.insert(QStringLiteral("to"), to.toString(Qt::ISODate));
    for (const auto& [dimension, allowed] : where) {
        QJsonArray values;
        for (const qint64 value : allowed)
            values.append(value);
        json.insert(dimension, values);
    }
    return json;
}

Scope Scope::fromJson(const QJsonObject& json)
{
    Scope scope;
    scope.from = QDate::fromString(json.value(QLatin1String("from")).toString(), Qt::ISODate);
    scope.to = QDate::fromString(json.value(QLatin1String("to")).toString(), Qt::ISODate);
    for (const Dimension& dimension : dimensions()) {
        std::vector<qint64> values;
        for (const QJsonValue& value : json.value(QLatin1String(dimension.id)).toArray())
            values.push_back(value.toInteger());
        if (!values.empty())
            scope.where[QString::fromLatin1(dimension.id)] = std::move(values);
    }
    return scope;
}

QString scopeText(storage::Connection& connection, const Scope& scope, Language language)
{
    QStringList parts;
    for (const Dimension& dimension : dimensions()) {
        QStringList names;
        for (const qint64 value : scope.values(dimension.id))
            names << dimensionLabel(connection, dimension, value);
        if (!names.isEmpty())
            parts << text(dimension.name, language) + QStringLiteral(": ") + names.join(QStringLiteral(", "));
    }
    if (scope.from.isValid() || scope.to.isValid()) {
        const QString middle = language == Language::Russian ? QStringLiteral("…") : QStringLiteral(" to ");
        parts << (scope.from.isValid() ? formatDate(scope.from, language) : QString()) + middle +
                     (scope.to.isValid() ? formatDate(scope.to, language) : QString());
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace tropa::metrics
