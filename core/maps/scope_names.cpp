#include "maps/scope_names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tropa::maps {

QJsonObject scopeToNames(storage::Connection& connection, const metrics::Scope& scope)
{
    QJsonObject json;
    if (scope.from.isValid())
        json.insert(QStringLiteral("from"), scope.from.toString(Qt::ISODate));
    if (scope.to.isValid())
        json.insert(QStringLiteral("to"), scope.to.toString(Qt::ISODate));
    for (const auto& [id, values] : scope.where) {
        const metrics::Dimension* dimension = metrics::findDimension(id);
        if (!dimension)
            continue;
        QJsonArray names;
        for (const qint64 value : values)
            names.append(metrics::dimensionLabel(connection, *dimension, value));
        json.insert(id, names);
    }
    return json;
}

metrics::Scope scopeFromNames(storage::Connection& connection, const QJsonObject& json, std::vector<Message>& notes)
{
    metrics::Scope scope;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == QLatin1String("from"))
            scope.from = QDate::fromString(it->toString(), Qt::ISODate);
        else if (it.key() == QLatin1String("to"))
            scope.to = QDate::fromString(it->toString(), Qt::ISODate);
        else if (const metrics::Dimension* dimension = metrics::findDimension(it.key())) {
            std::vector<qint64> values;
            const QJsonArray names = it->isArray() ? it->toArray() : QJsonArray{*it};
            for (const QJsonValue& name : names) {
                const auto value = metrics::dimensionValue(connection, *dimension, name.toVariant().toString());
                if (value)
                    values.push_back(*value);
                else
                    notes.push_back(
                        {QT_TRANSLATE_NOOP("core", "This project knows no “%1” for %2; the condition was left out"),
                         {name.toVariant().toString().left(80), it.key()}});
            }
            if (!values.empty())
                scope.where[it.key()] = std::move(values);
        }
    }
    return scope;
}

} // namespace tropa::maps
