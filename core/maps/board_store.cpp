#include "maps/board_store.h"

#include "base/format_number.h"
#include "frame/frame_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tropa::maps {

namespace {

std::vector<MapSummary> readSummaries(storage::Statement& rows)
{
    std::vector<MapSummary> found;
    while (rows.step()) {
        found.push_back({rows.id<MapId>(0),
                         rows.id<JourneyId>(1),
                         fromId(mapKinds(), rows.text(2)).value_or(MapKind::Journey),
                         rows.text(3),
                         rows.text(4),
                         {}});
    }
    return found;
}

/// Maps of one kind and one name say whose they are and when they are looked at again; where that is the same, their
/// number.
void tellApart(storage::Connection& connection, std::vector<MapSummary>& all)
{
    std::map<std::pair<MapKind, QString>, std::vector<MapSummary*>> named;
    for (MapSummary& map : all)
        named[{map.kind, frame::normalName(map.title)}].push_back(&map);
    for (const auto& [name, same] : named) {
        if (same.size() < 2)
            continue;
        QHash<QString, int> count;
        for (MapSummary* map : same) {
            auto row = connection.prepare("SELECT p.name, m.review_on, m.state FROM map m "
                                          "LEFT JOIN persona p ON p.id = m.persona_id WHERE m.id = ?");
            row.bindAll(map->id);
            if (!row.step())
                continue;
            const Language language = metrics::readingLanguage(connection);
            QStringList words{
                row.text(0), row.date(1).isValid() ? formatDate(row.date(1), language) : QString(),
                text(term(mapStates(), fromId(mapStates(), row.text(2)).value_or(MapState::AsIs)).name, language)};
            words.removeAll(QString());
            map->told = words.join(QStringLiteral(", "));
            ++count[map->told];
        }
        for (MapSummary* map : same) {
            if (count.value(map->told) > 1)
                map->told += QStringLiteral(", #%1").arg(map->id.value());
        }
    }
}

constexpr const char* summaryColumns = "SELECT m.id, m.journey_id, m.kind, m.title, j.name FROM map m "
                                       "JOIN journey j ON j.id = m.journey_id ";

metrics::Parameters parametersFrom(const QJsonObject& json)
{
    metrics::Parameters parameters;
    for (auto it = json.begin(); it != json.end(); ++it)
        parameters[it.key()] = it.value();
    return parameters;
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

std::vector<CurveSource> sourcesFrom(const QByteArray& json)
{
    std::vector<CurveSource> sources;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject source = value.toObject();
        sources.push_back({source.value(QLatin1String("metric")).toString(),
                           parametersFrom(source.value(QLatin1String("parameters")).toObject()),
                           source.value(QLatin1String("weight")).toDouble(1)});
    }
    return sources;
}

void loadMap(storage::Connection& connection, MapId map, Board& board)
{
    auto row = connection.prepare("SELECT id, guid, journey_id, kind, state, title, persona_id, scope, owner, "
                                  "review_on, note FROM map WHERE id = ?");
    row.bindAll(map);
    if (!row.step())
        return;
    board.map = {row.id<MapId>(0),
                 row.guid(1),
                 row.id<JourneyId>(2),
                 fromId(mapKinds(), row.text(3)).value_or(MapKind::Journey),
                 fromId(mapStates(), row.text(4)).value_or(MapState::AsIs),
                 row.text(5),
                 row.id<frame::PersonaId>(6),
                 metrics::Scope::fromJson(object(row.utf8(7))),
                 row.text(8),
                 row.date(9),
                 row.text(10),
                 {}};
    auto personas = connection.prepare("SELECT persona_id FROM map_persona WHERE map_id = ? ORDER BY position, id");
    personas.bindAll(map);
    while (personas.step())
        board.map.others.push_back(personas.id<frame::PersonaId>(0));
}

void loadColumns(storage::Connection& connection, Board& board)
{
    auto stages = connection.prepare(
        "SELECT g.id, g.guid, g.title, g.stage_id, g.nested_map_id, n.title FROM map_stage g "
        "LEFT JOIN map n ON n.id = g.nested_map_id WHERE g.journey_id = ? ORDER BY g.position, g.id");
    stages.bindAll(board.map.journey);
    while (stages.step())
        board.stages.push_back({stages.id<StageId>(0), stages.guid(1), stages.text(2), stages.id<frame::StageId>(3),
                                stages.id<MapId>(4), stages.text(5)});

    auto steps = connection.prepare(
        "SELECT s.id, s.guid, s.map_stage_id, s.title, s.touchpoint_id, s.note, s.width, s.is_substep FROM map_step s "
        "JOIN map_stage g ON g.id = s.map_stage_id WHERE g.journey_id = ? ORDER BY g.position, g.id, s.position, s.id");
    steps.bindAll(board.map.journey);
    while (steps.step()) {
        board.steps.push_back({steps.id<StepId>(0),
                               steps.guid(1),
                               steps.id<StageId>(2),
                               steps.text(3),
                               steps.id<frame::TouchpointId>(4),
                               steps.text(5),
                               static_cast<int>(steps.integer(6)),
                               {},
                               steps.boolean(7)});
    }
}

void loadLanes(storage::Connection& connection, Board& board)
{
    auto rows = connection.prepare("SELECT id, guid, kind, role, title, subtitle, height, sources, scope FROM map_lane "
                                   "WHERE map_id = ? ORDER BY position, id");
    rows.bindAll(board.map.id);
    while (rows.step()) {
        board.lanes.push_back({rows.id<LaneId>(0),
                               rows.guid(1),
                               fromId(laneKinds(), rows.text(2)).value_or(LaneKind::Text),
                               fromId(laneRoles(), rows.text(3)).value_or(LaneRole::None),
                               rows.text(4),
                               rows.text(5),
                               static_cast<int>(rows.integer(6)),
                               sourcesFrom(rows.utf8(7)),
                               metrics::Scope::fromJson(object(rows.utf8(8))),
                               {}});
    }
}

void loadCards(storage::Connection& connection, Board& board)
{
    struct Placed
    {
        int row, column, position;
        Card card;
    };
    std::vector<Placed> placed;
    auto rows = connection.prepare(
        "SELECT c.id, c.guid, c.lane_id, c.step_id, c.column_span, c.row_span, c.position, c.text, c.note, c.icons, "
        "c.actor, c.system, c.standard_minutes, c.tolerance_minutes, c.actual_minutes, c.experience, c.expected, "
        "c.nested_map_id, n.title, c.picture_id, p.name FROM map_card c JOIN map_lane l ON l.id = c.lane_id "
        "LEFT JOIN map n ON n.id = c.nested_map_id LEFT JOIN media p ON p.id = c.picture_id WHERE l.map_id = ?");
    rows.bindAll(board.map.id);
    while (rows.step()) {
        Card card;
        card.id = rows.id<CardId>(0);
        card.guid = rows.guid(1);
        card.lane = rows.id<LaneId>(2);
        card.step = rows.id<StepId>(3);
        card.columns = static_cast<int>(std::max<qint64>(1, rows.integer(4)));
        card.rows = static_cast<int>(std::max<qint64>(1, rows.integer(5)));
        card.text = rows.text(7);
        card.note = rows.text(8);
        card.icons = rows.text(9).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        card.actor = rows.text(10);
        card.system = rows.text(11);
        card.standardMinutes = rows.realOrNone(12);
        card.toleranceMinutes = rows.realOrNone(13);
        card.actualMinutes = rows.realOrNone(14);
        card.experience = rows.realOrNone(15);
        card.expected = rows.realOrNone(16);
        card.nested = rows.id<MapId>(17);
        card.nestedTitle = rows.text(18);
        card.picture = rows.id<project::MediaId>(19);
        card.pictureName = rows.text(20);
        const int row = board.rowOf(card.lane), column = board.columnOf(card.step);
        if (column >= 0) // a card of a step that another program removed has no place
            placed.push_back({row, column, static_cast<int>(rows.integer(6)), std::move(card)});
    }
    std::ranges::sort(placed, [](const Placed& a, const Placed& b) {
        return std::tuple(a.row, a.column, a.position, a.card.id) < std::tuple(b.row, b.column, b.position, b.card.id);
    });
    board.cards.reserve(placed.size());
    for (Placed& one : placed)
        board.cards.push_back(std::move(one.card));
}

void loadMarks(storage::Connection& connection, Board& board, const QHash<CardId, Card*>& cards)
{
    const auto mark = [](const storage::Statement& row) {
        return Mark{row.id<MarkId>(0), fromId(markKinds(), row.text(1)).value_or(MarkKind::Critical), row.text(2),
                    row.text(3), row.text(4)};
    };
    auto onSteps = connection.prepare(
        "SELECT k.id, k.kind, k.cause, k.owner, k.recovery, k.step_id FROM map_mark k JOIN map_step s ON "
        "s.id = k.step_id JOIN map_stage g ON g.id = s.map_stage_id WHERE g.journey_id = ? ORDER BY k.id");
    onSteps.bindAll(board.map.journey);
    while (onSteps.step()) {
        if (const int column = board.columnOf(onSteps.id<StepId>(5)); column >= 0)
            board.steps[static_cast<std::size_t>(column)].marks.push_back(mark(onSteps));
    }
    auto onCards = connection.prepare(
        "SELECT k.id, k.kind, k.cause, k.owner, k.recovery, k.card_id FROM map_mark k JOIN map_card c ON "
        "c.id = k.card_id JOIN map_lane l ON l.id = c.lane_id WHERE l.map_id = ? ORDER BY k.id");
    onCards.bindAll(board.map.id);
    while (onCards.step()) {
        if (Card* card = cards.value(onCards.id<CardId>(5)))
            card->marks.push_back(mark(onCards));
    }
}

void loadCardParts(storage::Connection& connection, Board& board)
{
    QHash<CardId, Card*> cards;
    for (Card& card : board.cards)
        cards.insert(card.id, &card);
    loadMarks(connection, board, cards);

    auto bindings = connection.prepare(
        "SELECT b.card_id, b.id, b.metric, b.scope, b.parameters, b.target, b.alarm, b.weight, b.chart "
        "FROM card_binding b JOIN map_card c ON c.id = b.card_id JOIN map_lane l ON l.id = c.lane_id "
        "WHERE l.map_id = ? ORDER BY b.id");
    bindings.bindAll(board.map.id);
    while (bindings.step()) {
        if (Card* card = cards.value(bindings.id<CardId>(0))) {
            card->bindings.push_back(
                {bindings.id<BindingId>(1), bindings.text(2), metrics::Scope::fromJson(object(bindings.utf8(3))),
                 parametersFrom(object(bindings.utf8(4))), bindings.realOrNone(5), bindings.realOrNone(6),
                 bindings.real(7), fromId(cellCharts(), bindings.text(8)).value_or(CellChart::Trend)});
        }
    }
    auto evidence = connection.prepare("SELECT e.card_id, e.ref_kind, e.ref_id FROM card_evidence e "
                                       "JOIN map_card c ON c.id = e.card_id JOIN map_lane l ON l.id = c.lane_id "
                                       "WHERE l.map_id = ? ORDER BY e.id");
    evidence.bindAll(board.map.id);
    while (evidence.step()) {
        if (Card* card = cards.value(evidence.id<CardId>(0)))
            card->evidence.push_back({evidence.text(1), evidence.integer(2)});
    }
}

void loadLinks(storage::Connection& connection, Board& board)
{
    auto rows = connection.prepare("SELECT id, guid, from_card_id, to_card_id, direction, kind, label, minutes "
                                   "FROM map_link WHERE map_id = ? ORDER BY id");
    rows.bindAll(board.map.id);
    while (rows.step()) {
        board.links.push_back({rows.id<LinkId>(0), rows.guid(1), rows.id<CardId>(2), rows.id<CardId>(3),
                               fromId(linkDirections(), rows.text(4)).value_or(LinkDirection::One),
                               fromId(linkKinds(), rows.text(5)).value_or(LinkKind::Flow), rows.text(6),
                               rows.realOrNone(7)});
    }
}

} // namespace

std::vector<MapSummary> maps(storage::Connection& connection)
{
    auto rows =
        connection.prepare(QByteArray(summaryColumns) + "ORDER BY j.position, j.id, m.kind DESC, m.position, m.id");
    std::vector<MapSummary> all = readSummaries(rows);
    tellApart(connection, all);
    return all;
}

std::vector<MapSummary> maps(storage::Connection& connection, MapKind kind)
{
    std::vector<MapSummary> all = maps(connection);
    std::erase_if(all, [&](const MapSummary& map) { return map.kind != kind; });
    return all;
}

MapId findMap(storage::Connection& connection, const QString& word)
{
    const QString wanted = frame::normalName(word);
    for (const MapSummary& map : maps(connection)) {
        if (frame::normalName(map.title) == wanted || word == QStringLiteral("#%1").arg(map.id.value()))
            return map.id;
    }
    return {};
}

Board loadBoard(storage::Connection& connection, MapId map)
{
    Board board;
    loadMap(connection, map, board);
    if (!board.map.id.isValid())
        return board;
    loadColumns(connection, board);
    loadLanes(connection, board);
    for (Lane& lane : board.lanes) {
        if (!lane.scope.isEmpty())
            lane.whom = metrics::scopeText(connection, lane.scope, metrics::readingLanguage(connection));
    }
    board.index();
    loadCards(connection, board);
    loadCardParts(connection, board);
    loadLinks(connection, board);
    board.index();
    return board;
}

MapId mapOf(storage::Connection& connection, const EntityRef& ref)
{
    const char* sql = nullptr;
    if (ref.kind == QLatin1String("map"))
        sql = "SELECT id FROM map WHERE id = ?";
    else if (ref.kind == QLatin1String("map_lane"))
        sql = "SELECT map_id FROM map_lane WHERE id = ?";
    else if (ref.kind == QLatin1String("map_card"))
        sql = "SELECT l.map_id FROM map_card c JOIN map_lane l ON l.id = c.lane_id WHERE c.id = ?";
    else if (ref.kind == QLatin1String("map_link"))
        sql = "SELECT map_id FROM map_link WHERE id = ?";
    else if (ref.kind == QLatin1String("map_step"))
        sql = "SELECT m.id FROM map_step s JOIN map_stage g ON g.id = s.map_stage_id JOIN map m ON "
              "m.journey_id = g.journey_id WHERE s.id = ? ORDER BY m.kind DESC, m.id LIMIT 1";
    return sql ? MapId(connection.value<qint64>(sql, ref.id).value_or(0)) : MapId();
}

std::vector<CardId> cardsOn(storage::Connection& connection, const EntityRef& evidence)
{
    std::vector<CardId> found;
    auto rows =
        connection.prepare("SELECT DISTINCT card_id FROM card_evidence WHERE ref_kind = ? AND ref_id = ? ORDER BY 1");
    rows.bindAll(evidence.kind, evidence.id);
    while (rows.step())
        found.push_back(rows.id<CardId>(0));
    return found;
}

QStringList personaNames(storage::Connection& connection, const MapInfo& map)
{
    QStringList names;
    for (const frame::PersonaId persona : map.personas())
        names << frame::frameName(connection, {QStringLiteral("persona"), persona.value()});
    names.removeAll(QString());
    return names;
}

QString projectGuid(storage::Connection& connection)
{
    return connection.value<QString>("SELECT value FROM setting WHERE name = 'guid'").value_or(QString());
}

bool isTaken(storage::Connection& connection, const char* table, const Guid& guid)
{
    return connection.value<qint64>((QByteArray("SELECT 1 FROM ") + table + " WHERE guid = ?").constData(), guid)
        .has_value();
}

} // namespace tropa::maps
