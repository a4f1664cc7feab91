#include "maps/document_maker.h"

#include "maps/map_json.h"

namespace tropa::maps {

QString DocumentMaker::nameFor(const char* what, qsizetype number, const QString& wanted)
{
    // A copied shape brings the name of the one it was copied from: the second gets a name of its own.
    const bool isOwn = !wanted.isEmpty() && wanted.size() <= 100 && !m_names.contains(wanted);
    const QString name = isOwn ? wanted : QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(number);
    m_names.insert(name);
    return name;
}

void DocumentMaker::stage(const QString& title, const QString& guid, QJsonObject fields)
{
    const QString name = nameFor("stage", static_cast<qsizetype>(m_stages.size()), guid);
    m_stages.push_back({name, title.left(limit::text), {}, std::move(fields)});
}

QString DocumentMaker::step(const QString& title, const QString& guid, QJsonObject fields)
{
    const QString name = nameFor("step", m_stepCount++, guid);
    fields.insert(QStringLiteral("guid"), name);
    fields.insert(QStringLiteral("title"), title.left(limit::text));
    m_stages.back().steps.append(fields);
    return name;
}

QString DocumentMaker::lane(LaneKind kind, const QString& title, LaneRole role, const QString& guid, QJsonObject lane)
{
    const QString name = nameFor("lane", m_lanes.size(), guid);
    lane.insert(QStringLiteral("guid"), name);
    lane.insert(QStringLiteral("kind"), idOf(kind));
    lane.insert(QStringLiteral("title"), title.left(limit::text));
    if (role != LaneRole::None)
        lane.insert(QStringLiteral("role"), idOf(role));
    m_lanes.append(lane);
    return name;
}

QString DocumentMaker::card(const QString& lane, const QString& step, QJsonObject fields)
{
    const QString name = nameFor("card", m_cards.size(), fields.value(QLatin1String("guid")).toString());
    fields.insert(QStringLiteral("guid"), name);
    fields.insert(QStringLiteral("lane"), lane);
    fields.insert(QStringLiteral("step"), step);
    m_cards.append(fields);
    return name;
}

void DocumentMaker::link(const QString& from, const QString& to, LinkDirection direction, LinkKind kind,
                         const QString& label, QJsonObject fields)
{
    fields.insert(QStringLiteral("guid"), nameFor("link", m_links.size(), {}));
    fields.insert(QStringLiteral("from"), from);
    fields.insert(QStringLiteral("to"), to);
    fields.insert(QStringLiteral("direction"), idOf(direction));
    fields.insert(QStringLiteral("kind"), idOf(kind));
    fields.insert(QStringLiteral("label"), label.left(limit::text));
    m_links.append(fields);
}

QJsonObject DocumentMaker::journey(MapKind kind, const QString& title, const QString& persona) const
{
    QJsonObject map{{QStringLiteral("guid"), QStringLiteral("map of ") + title},
                    {QStringLiteral("kind"), idOf(kind)},
                    {QStringLiteral("title"), title},
                    {QStringLiteral("lanes"), m_lanes},
                    {QStringLiteral("cards"), m_cards},
                    {QStringLiteral("links"), m_links}};
    if (!persona.isEmpty())
        map.insert(QStringLiteral("persona"), persona);
    QJsonArray stages;
    for (const Stage& stage : m_stages) {
        QJsonObject json = stage.fields;
        json.insert(QStringLiteral("guid"), stage.name);
        json.insert(QStringLiteral("title"), stage.title);
        json.insert(QStringLiteral("steps"), stage.steps);
        stages.append(json);
    }
    return {
        {QStringLiteral("name"), title}, {QStringLiteral("stages"), stages}, {QStringLiteral("maps"), QJsonArray{map}}};
}

} // namespace tropa::maps
