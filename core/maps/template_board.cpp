#include "maps/map_templates.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::maps {

namespace {

QString textOf(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString();
}

std::optional<double> numberOf(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::vector<Mark> marksOf(const QJsonObject& json)
{
    std::vector<Mark> marks;
    for (const QJsonValue& mark : json.value(QLatin1String("marks")).toArray())
        marks.push_back({{},
                         fromId(markKinds(), textOf(mark.toObject(), "kind")).value_or(MarkKind::Critical),
                         textOf(mark.toObject(), "cause"),
                         textOf(mark.toObject(), "owner"),
                         textOf(mark.toObject(), "recovery")});
    return marks;
}

/// What stands in the file under names, with ids that count from 1.
class PreviewReader
{
public:
    Board read(const QJsonObject& journey, const QJsonObject& map);

private:
    void readColumns(const QJsonObject& journey);
    void readLanes(const QJsonObject& map);
    void readCard(const QJsonObject& json);
    void readLinks(const QJsonObject& map);

    Board m_board;
    QHash<QString, StepId> m_steps;
    QHash<QString, LaneId> m_lanes;
    QHash<QString, CardId> m_cards;
};

void PreviewReader::readColumns(const QJsonObject& journey)
{
    for (const QJsonValue& value : journey.value(QLatin1String("stages")).toArray()) {
        const QJsonObject json = value.toObject();
        Stage stage;
        stage.id = StageId(static_cast<qint64>(m_board.stages.size()) + 1);
        stage.title = textOf(json, "title");
        m_board.stages.push_back(stage);
        for (const QJsonValue& stepValue : json.value(QLatin1String("steps")).toArray()) {
            const QJsonObject one = stepValue.toObject();
            Step step;
            step.id = StepId(static_cast<qint64>(m_board.steps.size()) + 1);
            step.stage = stage.id;
            step.title = textOf(one, "title");
            step.width = one.value(QLatin1String("width")).toInt();
            step.isSubstep = one.value(QLatin1String("substep")).toBool();
            step.marks = marksOf(one);
            m_steps.insert(textOf(one, "guid"), step.id);
            m_board.steps.push_back(step);
        }
    }
}

void PreviewReader::readLanes(const QJsonObject& map)
{
    for (const QJsonValue& value : map.value(QLatin1String("lanes")).toArray()) {
        const QJsonObject json = value.toObject();
        Lane lane;
        lane.id = LaneId(static_cast<qint64>(m_board.lanes.size()) + 1);
        lane.kind = fromId(laneKinds(), textOf(json, "kind")).value_or(LaneKind::Text);
        lane.role = fromId(laneRoles(), textOf(json, "role")).value_or(LaneRole::None);
        lane.title = textOf(json, "title");
        lane.subtitle = textOf(json, "subtitle");
        lane.height = json.value(QLatin1String("height")).toInt();
        m_lanes.insert(textOf(json, "guid"), lane.id);
        m_board.lanes.push_back(lane);
    }
}

void PreviewReader::readCard(const QJsonObject& json)
{
    Card card;
    card.id = CardId(static_cast<qint64>(m_board.cards.size()) + 1);
    card.lane = m_lanes.value(textOf(json, "lane"));
    card.step = m_steps.value(textOf(json, "step"));
    card.columns = json.value(QLatin1String("columns")).toInt(1);
    card.rows = json.value(QLatin1String("rows")).toInt(1);
    card.text = textOf(json, "text");
    card.icons = textOf(json, "icons").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    card.actor = textOf(json, "actor");
    card.system = textOf(json, "system");
    card.standardMinutes = numberOf(json, "standardMinutes");
    card.toleranceMinutes = numberOf(json, "toleranceMinutes");
    card.expected = numberOf(json, "expected");
    card.marks = marksOf(json);
    for (const QJsonValue& value : json.value(QLatin1String("bindings")).toArray()) {
        Binding binding;
        binding.metric = textOf(value.toObject(), "metric");
        card.bindings.push_back(binding);
    }
    m_cards.insert(textOf(json, "guid"), card.id);
    m_board.cards.push_back(card);
}

void PreviewReader::readLinks(const QJsonObject& map)
{
    for (const QJsonValue& value : map.value(QLatin1String("links")).toArray()) {
        const QJsonObject json = value.toObject();
        Link link;
        link.id = LinkId(static_cast<qint64>(m_board.links.size()) + 1);
        link.from = m_cards.value(textOf(json, "from"));
        link.to = m_cards.value(textOf(json, "to"));
        link.direction = fromId(linkDirections(), textOf(json, "direction")).value_or(LinkDirection::One);
        link.kind = fromId(linkKinds(), textOf(json, "kind")).value_or(LinkKind::Flow);
        link.label = textOf(json, "label");
        m_board.links.push_back(link);
    }
}

Board PreviewReader::read(const QJsonObject& journey, const QJsonObject& map)
{
    m_board.map.id = MapId(1);
    m_board.map.kind = fromId(mapKinds(), textOf(map, "kind")).value_or(MapKind::Journey);
    m_board.map.title = textOf(map, "title");
    m_board.map.note = textOf(map, "note");
    readColumns(journey);
    readLanes(map);
    for (const QJsonValue& card : map.value(QLatin1String("cards")).toArray())
        readCard(card.toObject());
    readLinks(map);
    m_board.index();
    std::ranges::stable_sort(m_board.cards, [this](const Card& a, const Card& b) {
        return std::pair(m_board.rowOf(a.lane), m_board.columnOf(a.step)) <
               std::pair(m_board.rowOf(b.lane), m_board.columnOf(b.step));
    });
    m_board.index();
    return std::move(m_board);
}

} // namespace

Board templateBoard(const QJsonObject& document, int map)
{
    for (const QJsonValue& journey : document.value(QLatin1String("journeys")).toArray()) {
        const QJsonArray maps = journey.toObject().value(QLatin1String("maps")).toArray();
        if (map < maps.size())
            return PreviewReader().read(journey.toObject(), maps.at(map).toObject());
        map -= static_cast<int>(maps.size());
    }
    return {};
}

} // namespace tropa::maps
