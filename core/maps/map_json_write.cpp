#include "maps/board_store.h"
#include "maps/map_json.h"
#include "maps/nested_store.h"
#include "maps/note_json.h"
#include "maps/pictures.h"
#include "maps/scope_names.h"

#include "frame/frame_store.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::maps {

namespace {

void put(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

void put(QJsonObject& json, const char* key, const std::optional<double>& number)
{
    if (number)
        json.insert(QLatin1String(key), *number);
}

void put(QJsonObject& json, const char* key, const QJsonArray& list)
{
    if (!list.isEmpty())
        json.insert(QLatin1String(key), list);
}

void put(QJsonObject& json, const char* key, const QJsonObject& object)
{
    if (!object.isEmpty())
        json.insert(QLatin1String(key), object);
}

QJsonObject parametersJson(const metrics::Parameters& parameters)
{
    QJsonObject json;
    for (const auto& [name, value] : parameters)
        json.insert(name, value);
    return json;
}

QJsonArray marksJson(const std::vector<Mark>& marks)
{
    QJsonArray array;
    for (const Mark& mark : marks) {
        QJsonObject json{{QStringLiteral("kind"), idOf(mark.kind)}};
        put(json, "cause", mark.cause);
        put(json, "owner", mark.owner);
        put(json, "recovery", mark.recovery);
        array.append(json);
    }
    return array;
}

class MapWriter
{
public:
    explicit MapWriter(storage::Connection& connection)
        : m_connection(connection)
        , m_stageNames(frame::frameNames(connection, QStringLiteral("stage")))
        , m_touchpointNames(frame::frameNames(connection, QStringLiteral("touchpoint")))
        , m_personaNames(frame::frameNames(connection, QStringLiteral("persona")))
    {
    }

    QJsonArray stages(const Board& board, const std::vector<MapId>& written) const;
    QJsonObject map(const Board& board, const std::vector<MapId>& written) const;

private:
    QString nameOf(const std::map<qint64, QString>& names, qint64 id) const
    {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    }
    void putNested(QJsonObject& json, MapId nested, const QString& title, const std::vector<MapId>& written) const;
    QJsonObject cardJson(const Board& board, const Card& card, const std::vector<MapId>& written) const;
    QJsonArray lanes(const Board& board) const;
    QJsonArray links(const Board& board) const;

    storage::Connection& m_connection;
    std::map<qint64, QString> m_stageNames, m_touchpointNames, m_personaNames;
};

QJsonArray MapWriter::stages(const Board& board, const std::vector<MapId>& written) const
{
    QJsonArray array;
    for (const Stage& stage : board.stages) {
        QJsonArray steps;
        for (const Step* step : board.stepsOf(stage.id)) {
            QJsonObject json{{QStringLiteral("guid"), step->guid.toString()}, {QStringLiteral("title"), step->title}};
            put(json, "touchpoint", nameOf(m_touchpointNames, step->touchpoint.value()));
            put(json, "note", step->note);
            if (step->width > 0)
                json.insert(QStringLiteral("width"), step->width);
            if (step->isSubstep)
                json.insert(QStringLiteral("substep"), true);
            put(json, "marks", marksJson(step->marks));
            steps.append(json);
        }
        QJsonObject json{{QStringLiteral("guid"), stage.guid.toString()}, {QStringLiteral("title"), stage.title}};
        put(json, "stage", nameOf(m_stageNames, stage.stage.value()));
        putNested(json, stage.nested, stage.nestedTitle, written);
        json.insert(QStringLiteral("steps"), steps);
        array.append(json);
    }
    return array;
}

void MapWriter::putNested(QJsonObject& json, MapId nested, const QString& title,
                          const std::vector<MapId>& written) const
{
    if (!nested.isValid())
        return;
    const QString guid = guidOf(m_connection, nested).toString();
    if (std::ranges::find(written, nested) != written.end())
        put(json, "nested", guid);
    else // by name, for whoever reads the file; linked again where that map is known
        put(json, "nestedElsewhere", QJsonObject{{QStringLiteral("guid"), guid}, {QStringLiteral("title"), title}});
}

QJsonObject MapWriter::cardJson(const Board& board, const Card& card, const std::vector<MapId>& written) const
{
    QJsonObject json{{QStringLiteral("guid"), card.guid.toString()},
                     {QStringLiteral("lane"), board.laneOf(card).guid.toString()},
                     {QStringLiteral("step"), board.step(card.step)->guid.toString()}};
    if (card.columns > 1)
        json.insert(QStringLiteral("columns"), card.columns);
    if (card.rows > 1)
        json.insert(QStringLiteral("rows"), card.rows);
    put(json, "text", card.text);
    put(json, "note", card.note);
    put(json, "icons", card.icons.join(QLatin1Char(' ')));
    put(json, "actor", card.actor);
    put(json, "system", card.system);
    put(json, "standardMinutes", card.standardMinutes);
    put(json, "toleranceMinutes", card.toleranceMinutes);
    put(json, "actualMinutes", card.actualMinutes);
    put(json, "experience", card.experience);
    put(json, "expected", card.expected);
    putNested(json, card.nested, card.nestedTitle, written);
    if (const QByteArray picture = pictureBytes(m_connection, card.picture); !picture.isEmpty())
        put(json, "picture",
            QJsonObject{{QStringLiteral("name"), card.pictureName},
                        {QStringLiteral("data"), QString::fromLatin1(picture.toBase64())}});
    put(json, "marks", marksJson(card.marks));
    QJsonArray bindings;
    for (const Binding& binding : card.bindings) {
        QJsonObject one;
        put(one, "metric", binding.metric);
        put(one, "scope", scopeToNames(m_connection, binding.scope));
        put(one, "parameters", parametersJson(binding.parameters));
        put(one, "target", binding.target);
        put(one, "alarm", binding.alarm);
        one.insert(QStringLiteral("weight"), binding.weight);
        put(one, "chart", idOf(binding.chart));
        bindings.append(one);
    }
    put(json, "bindings", bindings);
    QJsonArray evidence;
    for (const EntityRef& ref : card.evidence)
        evidence.append(QJsonObject{{QStringLiteral("kind"), ref.kind}, {QStringLiteral("id"), ref.id}});
    put(json, "evidence", evidence);
    return json;
}

QJsonArray MapWriter::lanes(const Board& board) const
{
    QJsonArray array;
    for (const Lane& lane : board.lanes) {
        QJsonObject json{{QStringLiteral("guid"), lane.guid.toString()},
                         {QStringLiteral("kind"), idOf(lane.kind)},
                         {QStringLiteral("title"), lane.title}};
        put(json, "role", idOf(lane.role));
        put(json, "subtitle", lane.subtitle);
        if (lane.height > 0)
            json.insert(QStringLiteral("height"), lane.height);
        QJsonArray sources;
        for (const CurveSource& source : lane.sources) {
            QJsonObject one{{QStringLiteral("metric"), source.metric}, {QStringLiteral("weight"), source.weight}};
            put(one, "parameters", parametersJson(source.parameters));
            sources.append(one);
        }
        put(json, "sources", sources);
        put(json, "scope", scopeToNames(m_connection, lane.scope));
        array.append(json);
    }
    return array;
}

QJsonArray MapWriter::links(const Board& board) const
{
    QJsonArray array;
    for (const Link& link : board.links) {
        const Card* from = board.card(link.from);
        const Card* to = board.card(link.to);
        if (!from || !to)
            continue;
        QJsonObject json{{QStringLiteral("guid"), link.guid.toString()},
                         {QStringLiteral("from"), from->guid.toString()},
                         {QStringLiteral("to"), to->guid.toString()},
                         {QStringLiteral("direction"), idOf(link.direction)},
                         {QStringLiteral("kind"), idOf(link.kind)}};
        put(json, "label", link.label);
        put(json, "minutes", link.minutes);
        array.append(json);
    }
    return array;
}

QJsonObject MapWriter::map(const Board& board, const std::vector<MapId>& written) const
{
    const MapInfo& info = board.map;
    QJsonObject json{{QStringLiteral("guid"), info.guid.toString()},
                     {QStringLiteral("kind"), idOf(info.kind)},
                     {QStringLiteral("state"), idOf(info.state)},
                     {QStringLiteral("title"), info.title}};
    put(json, "persona", nameOf(m_personaNames, info.persona.value()));
    QJsonArray others;
    for (const frame::PersonaId one : info.others)
        others.append(QJsonObject{{QStringLiteral("name"), nameOf(m_personaNames, one.value())}});
    put(json, "morePersonas", others);
    put(json, "scope", scopeToNames(m_connection, info.scope));
    put(json, "owner", info.owner);
    if (info.reviewOn.isValid())
        put(json, "review", info.reviewOn.toString(Qt::ISODate));
    put(json, "note", info.note);
    put(json, "lanes", lanes(board));
    QJsonArray cards;
    for (const Card& card : board.cards)
        cards.append(cardJson(board, card, written));
    put(json, "cards", cards);
    put(json, "links", links(board));
    putNotes(json, board, mapNotes(m_connection, info.id));
    return json;
}

} // namespace

QJsonObject toJson(storage::Connection& connection, const std::vector<MapId>& maps)
{
    const MapWriter writer(connection);
    struct Written
    {
        JourneyId journey;
        QJsonObject json;
        QJsonArray maps;
    };
    std::vector<Written> journeys;
    const std::vector<MapSummary> all = tropa::maps::maps(connection);
    for (const MapId id : maps) {
        const Board board = loadBoard(connection, id);
        if (!board.map.id.isValid())
            continue;
        auto found = std::ranges::find(journeys, board.map.journey, &Written::journey);
        if (found == journeys.end()) {
            const auto summary = std::ranges::find(all, id, &MapSummary::id);
            journeys.push_back(
                {board.map.journey,
                 {{QStringLiteral("name"), summary == all.end() ? board.map.title : summary->journeyName},
                  {QStringLiteral("stages"), writer.stages(board, maps)}},
                 {}});
            found = std::prev(journeys.end());
        }
        found->maps.append(writer.map(board, maps));
    }
    QJsonArray array;
    for (Written& journey : journeys) {
        journey.json.insert(QStringLiteral("maps"), journey.maps);
        array.append(journey.json);
    }
    QJsonObject document{{QStringLiteral("format"), QStringLiteral("tropa-map/1")},
                         {QStringLiteral("journeys"), array}};
    put(document, "project", projectGuid(connection));
    return document;
}

} // namespace tropa::maps
