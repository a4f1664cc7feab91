#include "maps/map_store.h"

#include "maps/card_store.h"
#include "maps/lane_span_keeper.h"
#include "maps/note_store.h"
#include "maps/row_order.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tropa::maps {

namespace {

constexpr RowOrder mapOrder{"map", "journey_id"};
constexpr RowOrder laneOrder{"map_lane", "map_id"};

QString compact(const QJsonDocument& json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QString sourcesJson(const std::vector<CurveSource>& sources)
{
    QJsonArray array;
    for (const CurveSource& source : sources) {
        QJsonObject parameters;
        for (const auto& [name, value] : source.parameters)
            parameters.insert(name, value);
        array.append(QJsonObject{{QStringLiteral("metric"), source.metric},
                                 {QStringLiteral("parameters"), parameters},
                                 {QStringLiteral("weight"), source.weight}});
    }
    return compact(QJsonDocument(array));
}

/// Writes the personas beside the first, only when they differ from those that stand there.
void setPersonas(project::Edit& edit, const MapInfo& info)
{
    storage::Connection& db = edit.db();
    std::vector<frame::PersonaId> wanted = info.personas(), known;
    if (info.persona.isValid())
        wanted.erase(wanted.begin());
    auto rows = db.prepare("SELECT persona_id FROM map_persona WHERE map_id = ? ORDER BY position, id");
    rows.bindAll(info.id);
    while (rows.step())
        known.push_back(rows.id<frame::PersonaId>(0));
    if (known == wanted)
        return;
    db.run("DELETE FROM map_persona WHERE map_id = ?", info.id);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        db.run("INSERT INTO map_persona (map_id, persona_id, position) VALUES (?, ?, ?)", info.id, wanted[i],
               static_cast<qint64>(i));
}

template <class Tag>
void removeWhere(project::Edit& edit, const char* select, Id<Tag> parent)
{
    std::vector<CardId> cards;
    auto rows = edit.db().prepare(select);
    rows.bindAll(parent);
    while (rows.step())
        cards.push_back(rows.id<CardId>(0));
    for (const CardId card : cards)
        removeCard(edit, card);
}

} // namespace

MapId addMap(project::Edit& edit, const MapInfo& info)
{
    storage::Connection& db = edit.db();
    const int at = mapOrder.makeRoom(edit, info.journey.value(), -1);
    db.run("INSERT INTO map (guid, journey_id, kind, title, position) VALUES (?, ?, ?, ?, ?)",
           info.guid.isNull() ? Guid::random() : info.guid, info.journey, idOf(info.kind), info.title.trimmed(), at);
    MapInfo added = info;
    added.id = MapId(db.lastInsertedId());
    setMap(edit, added);
    return added.id;
}

void setMap(project::Edit& edit, const MapInfo& info)
{
    edit.setPlace({QStringLiteral("map"), info.id.value()});
    edit.db().run("UPDATE map SET state = ?, title = ?, persona_id = ?, scope = ?, owner = ?, review_on = ?, note = ? "
                  "WHERE id = ?",
                  idOf(info.state), info.title.trimmed(), info.persona, compact(QJsonDocument(info.scope.toJson())),
                  info.owner, info.reviewOn, info.note, info.id);
    setPersonas(edit, info);
}

void removeMap(project::Edit& edit, MapId map)
{
    storage::Connection& db = edit.db();
    db.run("UPDATE map_card SET nested_map_id = NULL WHERE nested_map_id = ?", map);
    db.run("UPDATE map_stage SET nested_map_id = NULL WHERE nested_map_id = ?", map);
    db.run("DELETE FROM map_persona WHERE map_id = ?", map);
    removeNotes(edit, map);
    db.run("DELETE FROM map_link WHERE map_id = ?", map);
    removeWhere(edit, "SELECT c.id FROM map_card c JOIN map_lane l ON l.id = c.lane_id WHERE l.map_id = ?", map);
    db.run("DELETE FROM map_lane WHERE map_id = ?", map);
    db.run("DELETE FROM map_suppression WHERE map_id = ?", map);
    db.run("DELETE FROM map_snapshot WHERE map_id = ?", map);
    db.run("DELETE FROM map_frozen WHERE map_id = ?", map);
    db.run("DELETE FROM map WHERE id = ?", map);
}

LaneId addLane(project::Edit& edit, MapId map, const Lane& lane, int position)
{
    storage::Connection& db = edit.db();
    std::optional<LaneSpanKeeper> spans;
    if (position >= 0) // at the end none comes in between
        spans.emplace(edit, map, LaneSpanKeeper::What::Added);
    const int at = laneOrder.makeRoom(edit, map.value(), position);
    db.run("INSERT INTO map_lane (guid, map_id, kind, title, position) VALUES (?, ?, ?, ?, ?)",
           lane.guid.isNull() ? Guid::random() : lane.guid, map, idOf(lane.kind), lane.title, at);
    Lane added = lane;
    added.id = LaneId(db.lastInsertedId());
    if (spans)
        spans->settle();
    setLane(edit, added);
    return added.id;
}

void setLane(project::Edit& edit, const Lane& lane)
{
    edit.setPlace({QStringLiteral("map_lane"), lane.id.value()});
    edit.db().run("UPDATE map_lane SET kind = ?, role = ?, title = ?, subtitle = ?, height = ?, sources = ?, scope = ? "
                  "WHERE id = ?",
                  idOf(lane.kind), idOf(lane.role), lane.title.trimmed(), lane.subtitle.trimmed(), lane.height,
                  sourcesJson(lane.sources), compact(QJsonDocument(lane.scope.toJson())), lane.id);
}

void moveLane(project::Edit& edit, LaneId lane, int position)
{
    edit.setPlace({QStringLiteral("map_lane"), lane.value()});
    const qint64 map = edit.db().value<qint64>("SELECT map_id FROM map_lane WHERE id = ?", lane).value_or(0);
    LaneSpanKeeper spans(edit, MapId(map), LaneSpanKeeper::What::Moved, {lane});
    laneOrder.move(edit, lane.value(), map, position);
    spans.settle();
}

void removeLane(project::Edit& edit, LaneId lane)
{
    const qint64 map = edit.db().value<qint64>("SELECT map_id FROM map_lane WHERE id = ?", lane).value_or(0);
    LaneSpanKeeper spans(edit, MapId(map), LaneSpanKeeper::What::Removed);
    spans.passOn(lane);
    removeWhere(edit, "SELECT id FROM map_card WHERE lane_id = ?", lane);
    removeNotes(edit, lane);
    edit.db().run("DELETE FROM map_lane WHERE id = ?", lane);
    spans.settle();
    edit.setPlace({QStringLiteral("map"), map});
}

} // namespace tropa::maps
