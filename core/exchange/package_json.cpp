#include "exchange/package_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tropa::exchange {

namespace {

QJsonArray guids(const std::vector<Guid>& all)
{
    QJsonArray json;
    for (const Guid& one : all)
        json.append(one.toString());
    return json;
}

std::vector<Guid> guids(const QJsonValue& json)
{
    std::vector<Guid> all;
    for (const QJsonValue& one : json.toArray()) {
        if (const auto guid = Guid::parse(one.toString()))
            all.push_back(*guid);
    }
    return all;
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

QString toJson(const PackageSet& set)
{
    return compact({{QStringLiteral("name"), set.name},
                    {QStringLiteral("description"), set.description},
                    {QStringLiteral("codes"), guids(set.codes)},
                    {QStringLiteral("sources"), guids(set.sources)},
                    {QStringLiteral("notes"), guids(set.notes)}});
}

QString toJson(const PackageLink& link)
{
    return compact({{QStringLiteral("name"), link.name},
                    {QStringLiteral("direction"), link.direction},
                    {QStringLiteral("color"), link.color},
                    {QStringLiteral("origin"), link.origin.isNull() ? QString() : link.origin.toString()},
                    {QStringLiteral("target"), link.target.isNull() ? QString() : link.target.toString()},
                    {QStringLiteral("notes"), guids(link.notes)}});
}

QString toJson(const PackageVariable& variable)
{
    return compact({{QStringLiteral("name"), variable.name},
                    {QStringLiteral("type"), variable.type},
                    {QStringLiteral("description"), variable.description}});
}

PackageSet setFromJson(const Guid& guid, const QString& json)
{
    const QJsonObject set = object(json);
    return {guid,
            set.value(QLatin1String("name")).toString(),
            set.value(QLatin1String("description")).toString(),
            guids(set.value(QLatin1String("codes"))),
            guids(set.value(QLatin1String("sources"))),
            guids(set.value(QLatin1String("notes")))};
}

PackageLink linkFromJson(const Guid& guid, const QString& json)
{
    const QJsonObject link = object(json);
    return {guid,
            link.value(QLatin1String("name")).toString(),
            link.value(QLatin1String("direction")).toString(),
            link.value(QLatin1String("color")).toString(),
            Guid::parse(link.value(QLatin1String("origin")).toString()).value_or(Guid()),
            Guid::parse(link.value(QLatin1String("target")).toString()).value_or(Guid()),
            guids(link.value(QLatin1String("notes")))};
}

PackageVariable variableFromJson(const Guid& guid, const QString& json)
{
    const QJsonObject variable = object(json);
    return {guid, variable.value(QLatin1String("name")).toString(), variable.value(QLatin1String("type")).toString(),
            variable.value(QLatin1String("description")).toString()};
}

} // namespace tropa::exchange
