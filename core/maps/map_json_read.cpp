#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_json.h"
#include "maps/map_store.h"
#include "maps/nested_store.h"
#include "maps/note_json.h"
#include "maps/pictures.h"
#include "maps/scope_names.h"

#include "frame/frame_lookup.h"
#include "frame/frame_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tropa::maps {

namespace {

metrics::Parameters parametersFrom(const QJsonObject& json)
{
    metrics::Parameters parameters;
    for (auto it = json.begin(); it != json.end(); ++it)
        parameters[it.key()] = it.value();
    return parameters;
}

std::optional<double> numberOf(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString textOf(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString();
}

/// Writes a document that checkMapJson() has passed, with the stores' own functions.
class MapReader
{
public:
    MapReader(project::Edit& edit, const QJsonObject& document)
        : m_edit(edit)
        , m_document(document)
        , m_touchpoints(edit.db(), QStringLiteral("touchpoint"))
        , m_stages(edit.db(), QStringLiteral("stage"))
        , m_personas(edit.db(), QStringLiteral("persona"))
        , m_isOwnProject(!projectGuid(edit.db()).isEmpty() && textOf(document, "project") == projectGuid(edit.db()))
    {
    }

    ReadMaps read();

private:
    void readFrame(const QJsonObject& frame);
    void readJourney(const QJsonObject& json);
    void readColumns(JourneyId journey, const QJsonObject& json);
    MapId readMap(JourneyId journey, const QJsonObject& json);
    void readCard(const QJsonObject& json);
    void readLinks(MapId map, const QJsonObject& json);
    static Mark markFrom(const QJsonObject& json);
    Guid guidFor(const char* table, const QString& name) const;

    project::Edit& m_edit;
    const QJsonObject& m_document;
    frame::FrameLookup m_touchpoints, m_stages, m_personas;
    bool m_isOwnProject;
    ReadMaps m_result;
    QHash<QString, StepId> m_steps;
    QHash<QString, LaneId> m_lanes;
    QHash<QString, CardId> m_cards;
    QHash<QString, MapId> m_maps;
    std::vector<std::pair<CardId, QString>> m_nested;
    std::vector<std::pair<CardId, QJsonObject>> m_elsewhere; ///< nested maps that are not in the document
    std::vector<std::pair<StageId, QString>> m_nestedStages;
    std::vector<std::pair<StageId, QJsonObject>> m_stagesElsewhere;
    qint64 m_lostEvidence = 0;
};

Guid MapReader::guidFor(const char* table, const QString& name) const
{
    const std::optional<Guid> guid = Guid::parse(name);
    return guid && !isTaken(m_edit.db(), table, *guid) ? *guid : Guid::random();
}

Mark MapReader::markFrom(const QJsonObject& json)
{
    return {{},
            fromId(markKinds(), textOf(json, "kind")).value_or(MarkKind::Critical),
            textOf(json, "cause"),
            textOf(json, "owner"),
            textOf(json, "recovery")};
}

void MapReader::readFrame(const QJsonObject& frame)
{
    // What a template brings for the frame: only what is missing is added, nothing known is changed.
    for (const char* kindName : {"stage", "touchpoint", "channel", "persona"}) {
        const frame::FrameKind& kind = *frame::frameKind(QString::fromLatin1(kindName));
        const frame::FrameLookup known(m_edit.db(), QString::fromLatin1(kindName));
        for (const QJsonValue& value : frame.value(QLatin1String(kindName) + QLatin1Char('s')).toArray()) {
            const QJsonObject json = value.toObject();
            const QString name = textOf(json, "name");
            if (name.isEmpty() || known.find(name) != 0)
                continue;
            std::map<QString, QVariant> values;
            for (const frame::FrameField& field : kind.fields) {
                const QString column = QString::fromLatin1(field.column);
                if (field.type == frame::FieldType::Reference) {
                    const QString named = textOf(json, field.refersTo);
                    const frame::FrameLookup others(m_edit.db(), QString::fromLatin1(field.refersTo));
                    if (const qint64 id = named.isEmpty() ? 0 : others.find(named))
                        values[column] = id;
                } else if (json.contains(column)) {
                    values[column] = json.value(column).toString();
                }
            }
            frame::addFrameItem(m_edit, kind, name, values);
            m_result.added[QString::fromLatin1(kindName)] << name;
        }
    }
}

void MapReader::readColumns(JourneyId journey, const QJsonObject& json)
{
    for (const QJsonValue& value : json.value(QLatin1String("stages")).toArray()) {
        const QJsonObject stage = value.toObject();
        const StageId stageId = addStage(m_edit, journey, textOf(stage, "title"), -1,
                                         frame::StageId(m_stages.findOrAdd(m_edit, textOf(stage, "stage"))),
                                         guidFor("map_stage", textOf(stage, "guid")));
        if (const QString nested = textOf(stage, "nested"); !nested.isEmpty())
            m_nestedStages.emplace_back(stageId, nested);
        if (const QJsonObject there = stage.value(QLatin1String("nestedElsewhere")).toObject(); !there.isEmpty())
            m_stagesElsewhere.emplace_back(stageId, there);
        for (const QJsonValue& stepValue : stage.value(QLatin1String("steps")).toArray()) {
            const QJsonObject step = stepValue.toObject();
            const StepId id = addStep(m_edit, stageId, textOf(step, "title"), -1,
                                      frame::TouchpointId(m_touchpoints.findOrAdd(m_edit, textOf(step, "touchpoint"))),
                                      guidFor("map_step", textOf(step, "guid")));
            m_steps.insert(textOf(step, "guid"), id);
            if (const int width = step.value(QLatin1String("width")).toInt(); width > 0)
                setStepWidth(m_edit, id, width);
            if (const QString note = textOf(step, "note"); !note.isEmpty())
                setStepNote(m_edit, id, note);
            if (step.value(QLatin1String("substep")).toBool())
                setSubstep(m_edit, id, true);
            for (const QJsonValue& mark : step.value(QLatin1String("marks")).toArray())
                addMark(m_edit, id, markFrom(mark.toObject()));
        }
    }
}

void MapReader::readCard(const QJsonObject& json)
{
    Card card;
    card.columns = json.value(QLatin1String("columns")).toInt(1);
    card.rows = json.value(QLatin1String("rows")).toInt(1);
    card.text = textOf(json, "text");
    card.note = textOf(json, "note");
    card.icons = textOf(json, "icons").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    card.actor = textOf(json, "actor");
    card.system = textOf(json, "system");
    card.standardMinutes = numberOf(json, "standardMinutes");
    card.toleranceMinutes = numberOf(json, "toleranceMinutes");
    card.actualMinutes = numberOf(json, "actualMinutes");
    card.experience = numberOf(json, "experience");
    card.expected = numberOf(json, "expected");
    for (const QJsonValue& mark : json.value(QLatin1String("marks")).toArray())
        card.marks.push_back(markFrom(mark.toObject()));
    for (const QJsonValue& value : json.value(QLatin1String("bindings")).toArray()) {
        const QJsonObject binding = value.toObject();
        const QJsonObject scopeJson = binding.value(QLatin1String("scope")).toObject();
        const metrics::Scope scope = scopeFromNames(m_edit.db(), scopeJson, m_result.notes);
        if (static_cast<qsizetype>(scope.where.size()) + scope.from.isValid() + scope.to.isValid() < scopeJson.size())
            continue; // a wider scope than was meant would be another number; the note says what was missing
        card.bindings.push_back({{},
                                 textOf(binding, "metric"),
                                 scope,
                                 parametersFrom(binding.value(QLatin1String("parameters")).toObject()),
                                 numberOf(binding, "target"),
                                 numberOf(binding, "alarm"),
                                 binding.value(QLatin1String("weight")).toDouble(1),
                                 fromId(cellCharts(), textOf(binding, "chart")).value_or(CellChart::Trend)});
    }
    if (const QJsonObject picture = json.value(QLatin1String("picture")).toObject(); !picture.isEmpty()) {
        const auto added =
            addPicture(m_edit, textOf(picture, "name"), QByteArray::fromBase64(textOf(picture, "data").toLatin1()));
        if (added)
            card.picture = *added;
        else
            m_result.notes.push_back(added.error().message);
    }
    const QJsonArray evidence = json.value(QLatin1String("evidence")).toArray();
    if (m_isOwnProject) {
        for (const QJsonValue& value : evidence)
            card.evidence.push_back(
                {textOf(value.toObject(), "kind"), value.toObject().value(QLatin1String("id")).toInteger()});
    } else {
        m_lostEvidence += evidence.size();
    }
    const CardId id = insertCard(m_edit, card, m_lanes.value(textOf(json, "lane")), m_steps.value(textOf(json, "step")),
                                 guidFor("map_card", textOf(json, "guid")));
    m_cards.insert(textOf(json, "guid"), id);
    if (const QString nested = textOf(json, "nested"); !nested.isEmpty())
        m_nested.emplace_back(id, nested);
    if (const QJsonObject there = json.value(QLatin1String("nestedElsewhere")).toObject(); !there.isEmpty())
        m_elsewhere.emplace_back(id, there);
    ++m_result.cards;
}

void MapReader::readLinks(MapId map, const QJsonObject& json)
{
    for (const QJsonValue& value : json.value(QLatin1String("links")).toArray()) {
        const QJsonObject link = value.toObject();
        addLink(m_edit, map,
                {{},
                 guidFor("map_link", textOf(link, "guid")),
                 m_cards.value(textOf(link, "from")),
                 m_cards.value(textOf(link, "to")),
                 fromId(linkDirections(), textOf(link, "direction")).value_or(LinkDirection::One),
                 fromId(linkKinds(), textOf(link, "kind")).value_or(LinkKind::Flow),
                 textOf(link, "label"),
                 numberOf(link, "minutes")});
    }
}

MapId MapReader::readMap(JourneyId journey, const QJsonObject& json)
{
    MapInfo info;
    info.guid = guidFor("map", textOf(json, "guid"));
    info.journey = journey;
    info.kind = fromId(mapKinds(), textOf(json, "kind")).value_or(MapKind::Journey);
    info.state = fromId(mapStates(), textOf(json, "state")).value_or(MapState::AsIs);
    info.title = textOf(json, "title");
    info.persona = frame::PersonaId(m_personas.findOrAdd(m_edit, textOf(json, "persona")));
    for (const QJsonValue& other : json.value(QLatin1String("morePersonas")).toArray())
        info.others.emplace_back(m_personas.findOrAdd(m_edit, textOf(other.toObject(), "name")));
    info.scope = scopeFromNames(m_edit.db(), json.value(QLatin1String("scope")).toObject(), m_result.notes);
    info.owner = textOf(json, "owner");
    info.reviewOn = QDate::fromString(textOf(json, "review"), Qt::ISODate);
    info.note = textOf(json, "note");
    const MapId map = addMap(m_edit, info);
    m_maps.insert(textOf(json, "guid"), map);

    for (const QJsonValue& value : json.value(QLatin1String("lanes")).toArray()) {
        const QJsonObject lane = value.toObject();
        Lane one;
        one.guid = guidFor("map_lane", textOf(lane, "guid"));
        one.kind = fromId(laneKinds(), textOf(lane, "kind")).value_or(LaneKind::Text);
        one.role = fromId(laneRoles(), textOf(lane, "role")).value_or(LaneRole::None);
        one.title = textOf(lane, "title");
        one.subtitle = textOf(lane, "subtitle");
        one.height = lane.value(QLatin1String("height")).toInt();
        for (const QJsonValue& source : lane.value(QLatin1String("sources")).toArray()) {
            const QJsonObject from = source.toObject();
            one.sources.push_back({textOf(from, "metric"),
                                   parametersFrom(from.value(QLatin1String("parameters")).toObject()),
                                   from.value(QLatin1String("weight")).toDouble(1)});
        }
        one.scope = scopeFromNames(m_edit.db(), lane.value(QLatin1String("scope")).toObject(), m_result.notes);
        m_lanes.insert(textOf(lane, "guid"), addLane(m_edit, map, one));
    }
    for (const QJsonValue& card : json.value(QLatin1String("cards")).toArray())
        readCard(card.toObject());
    readLinks(map, json);
    readNotes(m_edit, map, json, {m_lanes, m_steps, m_cards});
    return map;
}

void MapReader::readJourney(const QJsonObject& json)
{
    m_steps.clear();
    const JourneyId journey = addJourney(m_edit, textOf(json, "name"), textOf(json, "note"));
    readColumns(journey, json);
    for (const QJsonValue& map : json.value(QLatin1String("maps")).toArray()) {
        m_lanes.clear();
        m_cards.clear();
        m_result.maps.push_back(readMap(journey, map.toObject()));
    }
}

ReadMaps MapReader::read()
{
    readFrame(m_document.value(QLatin1String("frame")).toObject());
    // The lookups were made before; what the frame part added must be found by them.
    m_touchpoints = frame::FrameLookup(m_edit.db(), QStringLiteral("touchpoint"));
    m_stages = frame::FrameLookup(m_edit.db(), QStringLiteral("stage"));
    m_personas = frame::FrameLookup(m_edit.db(), QStringLiteral("persona"));
    for (const QJsonValue& journey : m_document.value(QLatin1String("journeys")).toArray())
        readJourney(journey.toObject());
    for (const auto& [card, name] : m_nested)
        setNestedMap(m_edit, card, m_maps.value(name));
    for (const auto& [stage, name] : m_nestedStages)
        setNestedMap(m_edit, stage, m_maps.value(name));
    const auto linkAgain = [this](auto holder, const QJsonObject& there) {
        const std::optional<Guid> guid = Guid::parse(textOf(there, "guid"));
        const MapId known = guid ? mapByGuid(m_edit.db(), *guid) : MapId();
        if (known.isValid() && !wouldStandInItself(m_edit.db(), holder, known))
            setNestedMap(m_edit, holder, known);
        else
            m_result.notes.push_back({QT_TRANSLATE_NOOP("core", "A card opens the map “%1”, which is not here; the "
                                                                "link was left out"),
                                      {textOf(there, "title")}});
    };
    for (const auto& [card, there] : m_elsewhere)
        linkAgain(card, there);
    for (const auto& [stage, there] : m_stagesElsewhere)
        linkAgain(stage, there);
    for (const auto& [kind, lookup] :
         {std::pair("touchpoint", &m_touchpoints), {"stage", &m_stages}, {"persona", &m_personas}}) {
        if (!lookup->added().isEmpty())
            m_result.added[QString::fromLatin1(kind)] += lookup->added();
    }
    if (m_lostEvidence > 0)
        m_result.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n pieces of evidence point into another project and were left out"),
            m_lostEvidence));
    if (!m_result.maps.empty())
        m_edit.setPlace({QStringLiteral("map"), m_result.maps.front().value()});
    return std::move(m_result);
}

} // namespace

Result<ReadMaps> readMapJson(project::Edit& edit, const QJsonObject& document)
{
    if (Result<void> checked = checkMapJson(document); !checked)
        return std::move(checked).error();
    return MapReader(edit, document).read();
}

} // namespace tropa::maps
