#include "maps/example_json.h"

#include "maps/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace tropa::maps {

namespace {

QString textOf(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString();
}

/// A name that stands as {"name": …} or, in the template, as "ru" and "en" beside other keys.
QString nameOf(const QJsonObject& json, Language language)
{
    if (json.contains(QLatin1String("name")))
        return textOf(json, "name");
    return json.value(languageCode(language)).toString();
}

QString iconOf(const QString& channel)
{
    static const QHash<QString, QString> others{
        {QStringLiteral("web"), QStringLiteral("site")},
        {QStringLiteral("face_to_face"), QStringLiteral("person")},
        {QStringLiteral("word_of_mouth"), QStringLiteral("person")},
        {QStringLiteral("place"), QStringLiteral("person")},
        {QStringLiteral("waiting_room"), QStringLiteral("waiting")},
        {QStringLiteral("cash_desk"), QStringLiteral("cashdesk")},
    };
    return others.value(channel, channel);
}

/// Items are words or objects with "text".
QStringList words(const QJsonValue& list)
{
    QStringList found;
    for (const QJsonValue& item : list.toArray())
        found << (item.isObject() ? textOf(item.toObject(), "text") : item.toString());
    found.removeAll(QString());
    return found;
}

class ExampleConverter
{
public:
    ExampleConverter(QJsonObject example, Language language) : m_example(std::move(example)), m_language(language) {}
    Result<ConvertedExample> convert();

private:
    void convertJourney();
    void convertBlueprint();
    void convertStep(const QJsonObject& step, QJsonArray& steps);
    void addLane(const QString& guid, LaneKind kind, const QString& title, LaneRole role = LaneRole::None);
    QString laneFor(LaneKind kind);
    QJsonObject& addCard(const QString& lane, const QString& step, const QString& text);
    void declaredLanes();
    void noteUnknown(const QJsonObject& json, const QSet<QString>& known);

    QJsonObject m_example;
    Language m_language;
    QJsonArray m_stages, m_lanes, m_links;
    std::vector<QJsonObject> m_cards;
    QSet<QString> m_laneNames;
    QStringList m_unknown;
    QStringList m_unscored;
};

void ExampleConverter::noteUnknown(const QJsonObject& json, const QSet<QString>& known)
{
    const auto isNothing = [](const QJsonValue& value) {
        return value.isNull() || (value.isArray() && value.toArray().isEmpty()) ||
               (value.isObject() && value.toObject().isEmpty()) || (value.isString() && value.toString().isEmpty());
    };
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()) && !m_unknown.contains(it.key()) && !isNothing(*it))
            m_unknown << it.key();
    }
}

void ExampleConverter::addLane(const QString& guid, LaneKind kind, const QString& title, LaneRole role)
{
    m_laneNames.insert(guid);
    QJsonObject lane{
        {QStringLiteral("guid"), guid}, {QStringLiteral("kind"), idOf(kind)}, {QStringLiteral("title"), title}};
    if (role != LaneRole::None)
        lane.insert(QStringLiteral("role"), idOf(role));
    m_lanes.append(lane);
}

QString ExampleConverter::laneFor(LaneKind kind)
{
    const QString guid = idOf(kind);
    if (!m_laneNames.contains(guid))
        addLane(guid, kind, text(term(laneKinds(), kind).name, m_language));
    return guid;
}

QJsonObject& ExampleConverter::addCard(const QString& lane, const QString& step, const QString& text)
{
    m_cards.push_back({{QStringLiteral("guid"), QStringLiteral("%1/%2/%3").arg(lane, step).arg(m_cards.size())},
                       {QStringLiteral("lane"), lane},
                       {QStringLiteral("step"), step},
                       {QStringLiteral("text"), text}});
    return m_cards.back();
}

void ExampleConverter::declaredLanes()
{
    for (const QJsonValue& value : m_example.value(QLatin1String("lanes")).toArray()) {
        const QJsonObject lane = value.toObject();
        const QString type = textOf(lane, "type");
        const std::optional<LaneKind> kind = fromId(laneKinds(), type);
        if (kind && *kind != LaneKind::Nodes)
            addLane(idOf(*kind), *kind, nameOf(lane, m_language));
        else
            m_unknown << type;
    }
}

void ExampleConverter::convertStep(const QJsonObject& step, QJsonArray& steps)
{
    const QString id = textOf(step, "id");
    QJsonObject json{{QStringLiteral("guid"), id}, {QStringLiteral("title"), nameOf(step, m_language)}};
    if (step.contains(QLatin1String("touchpoint")))
        json.insert(QStringLiteral("touchpoint"), textOf(step, "touchpoint"));
    QJsonArray marks;
    if (step.value(QLatin1String("moment_of_truth")).toBool())
        marks.append(QJsonObject{{QStringLiteral("kind"), idOf(MarkKind::MomentOfTruth)}});
    if (step.value(QLatin1String("wait")).toBool())
        marks.append(QJsonObject{{QStringLiteral("kind"), idOf(MarkKind::Wait)}});
    json.insert(QStringLiteral("marks"), marks);
    steps.append(json);

    QStringList channels = words(step.value(QLatin1String("channels")));
    if (step.contains(QLatin1String("channel")))
        channels << textOf(step, "channel");
    if (!channels.isEmpty()) {
        QStringList icons;
        for (const QString& channel : channels)
            icons << iconOf(channel);
        addCard(laneFor(LaneKind::Channels), id, {}).insert(QStringLiteral("icons"), icons.join(QLatin1Char(' ')));
    }
    constexpr std::array lists{std::pair("feelings", LaneKind::Emotion), std::pair("needs", LaneKind::Needs),
                               std::pair("worries", LaneKind::Pains), std::pair("solutions", LaneKind::Opportunities),
                               std::pair("backstage", LaneKind::Systems)};
    for (const auto& [key, kind] : lists) {
        for (const QString& one : words(step.value(QLatin1String(key))))
            addCard(laneFor(kind), id, one);
    }
    if (const QJsonValue experience = step.value(QLatin1String("experience")); experience.isDouble())
        addCard(laneFor(LaneKind::Curve), id, {}).insert(QStringLiteral("experience"), experience);
    else if (step.contains(QLatin1String("experience")))
        m_unscored << id;
    const QJsonValue minutes = step.value(QLatin1String("duration_min")).toObject().value(QLatin1String("standard"));
    if (minutes.isDouble())
        addCard(laneFor(LaneKind::Time), id, {}).insert(QStringLiteral("standardMinutes"), minutes);
    noteUnknown(step, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("ru"), QStringLiteral("en"),
                       QStringLiteral("touchpoint"), QStringLiteral("channel"), QStringLiteral("channels"),
                       QStringLiteral("feelings"), QStringLiteral("needs"), QStringLiteral("worries"),
                       QStringLiteral("solutions"), QStringLiteral("backstage"), QStringLiteral("experience"),
                       QStringLiteral("wait"), QStringLiteral("moment_of_truth"), QStringLiteral("duration_min")});
}

void ExampleConverter::convertJourney()
{
    declaredLanes();
    QHash<QString, QJsonObject> steps;
    for (const QJsonValue& value : m_example.value(QLatin1String("steps")).toArray())
        steps.insert(textOf(value.toObject(), "id"), value.toObject());
    for (const QJsonValue& value : m_example.value(QLatin1String("stages")).toArray()) {
        const QJsonObject stage = value.toObject();
        QJsonArray columns;
        for (const QJsonValue& step : stage.value(QLatin1String("steps")).toArray())
            convertStep(step.isObject() ? step.toObject() : steps.value(step.toString()), columns);
        m_stages.append(QJsonObject{{QStringLiteral("guid"), textOf(stage, "id")},
                                    {QStringLiteral("title"), nameOf(stage, m_language)},
                                    {QStringLiteral("steps"), columns}});
    }
}

void ExampleConverter::convertBlueprint()
{
    for (const QJsonValue& value : m_example.value(QLatin1String("lanes")).toArray()) {
        const QJsonObject lane = value.toObject();
        if (lane.contains(QLatin1String("line")))
            continue; // lines follow from roles
        QString role = textOf(lane, "role");
        if (role == QLatin1String("frontstage"))
            role = idOf(LaneRole::FrontPeople);
        else if (role == QLatin1String("backstage"))
            role = idOf(LaneRole::BackPeople);
        addLane(textOf(lane, "id"), LaneKind::Nodes, nameOf(lane, m_language),
                fromId(laneRoles(), role).value_or(LaneRole::None));
    }
    // The examples have no steps: a stage is one column.
    for (const QJsonValue& value : m_example.value(QLatin1String("stages")).toArray()) {
        const QJsonObject stage = value.toObject();
        const QString id = textOf(stage, "id"), title = nameOf(stage, m_language);
        m_stages.append(
            QJsonObject{{QStringLiteral("guid"), id},
                        {QStringLiteral("title"), title},
                        {QStringLiteral("steps"),
                         QJsonArray{QJsonObject{{QStringLiteral("guid"), id}, {QStringLiteral("title"), title}}}}});
    }
    for (const QJsonValue& value : m_example.value(QLatin1String("nodes")).toArray()) {
        const QJsonObject node = value.toObject();
        QJsonObject& card = addCard(textOf(node, "lane"), textOf(node, "stage"), textOf(node, "text"));
        card.insert(QStringLiteral("guid"), textOf(node, "id"));
        QJsonArray marks;
        if (node.value(QLatin1String("fail_point")).toBool())
            marks.append(QJsonObject{{QStringLiteral("kind"), idOf(MarkKind::Fail)},
                                     {QStringLiteral("cause"), textOf(node, "fail_note")}});
        if (node.value(QLatin1String("wait_point")).toBool())
            marks.append(QJsonObject{{QStringLiteral("kind"), idOf(MarkKind::Wait)}});
        card.insert(QStringLiteral("marks"), marks);
        noteUnknown(node,
                    {QStringLiteral("id"), QStringLiteral("lane"), QStringLiteral("stage"), QStringLiteral("text"),
                     QStringLiteral("fail_point"), QStringLiteral("fail_note"), QStringLiteral("wait_point")});
    }
    for (const QJsonValue& value : m_example.value(QLatin1String("links")).toArray()) {
        const QJsonObject link = value.toObject();
        const QString direction = textOf(link, "dir");
        m_links.append(
            QJsonObject{{QStringLiteral("guid"), QStringLiteral("link %1").arg(m_links.size())},
                        {QStringLiteral("from"), textOf(link, "from")},
                        {QStringLiteral("to"), textOf(link, "to")},
                        {QStringLiteral("direction"), direction == QLatin1String("two_way") ? QStringLiteral("two")
                                                      : direction == QLatin1String("none")  ? QStringLiteral("none")
                                                                                            : QStringLiteral("one")}});
        noteUnknown(link, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("dir")});
    }
}

Result<ConvertedExample> ExampleConverter::convert()
{
    const bool isBlueprint = textOf(m_example, "kind") == QLatin1String("blueprint");
    if (isBlueprint)
        convertBlueprint();
    else
        convertJourney();
    noteUnknown(m_example,
                {QStringLiteral("format"), QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("title"),
                 QStringLiteral("source"), QStringLiteral("state"), QStringLiteral("persona"), QStringLiteral("stages"),
                 QStringLiteral("steps"), QStringLiteral("lanes"), QStringLiteral("nodes"), QStringLiteral("links")});
    const QString title = textOf(m_example, "title");
    const QJsonObject source = m_example.value(QLatin1String("source")).toObject();
    QJsonObject map{
        {QStringLiteral("guid"), textOf(m_example, "id")},
        {QStringLiteral("kind"), idOf(isBlueprint ? MapKind::Blueprint : MapKind::Journey)},
        {QStringLiteral("title"), title},
        {QStringLiteral("note"), QStringList{textOf(source, "author"), textOf(source, "name"), textOf(source, "url")}
                                     .filter(QRegularExpression(QStringLiteral(".")))
                                     .join(QLatin1Char('\n'))},
        {QStringLiteral("lanes"), m_lanes},
        {QStringLiteral("links"), m_links}};
    QJsonArray cards;
    for (const QJsonObject& card : m_cards)
        cards.append(card);
    map.insert(QStringLiteral("cards"), cards);
    ConvertedExample converted;
    const QJsonObject persona = m_example.value(QLatin1String("persona")).toObject();
    if (!persona.isEmpty()) {
        const QString name = nameOf(persona, m_language);
        map.insert(QStringLiteral("persona"), name);
        const QJsonObject known{
            {QStringLiteral("name"), name},
            {QStringLiteral("goals"), words(persona.value(QLatin1String("expectations"))).join(QLatin1Char('\n'))}};
        converted.document.insert(QStringLiteral("frame"),
                                  QJsonObject{{QStringLiteral("personas"), QJsonArray{known}}});
    }
    converted.document.insert(QStringLiteral("format"), QStringLiteral("tropa-map/1"));
    converted.document.insert(QStringLiteral("journeys"),
                              QJsonArray{QJsonObject{{QStringLiteral("name"), title},
                                                     {QStringLiteral("stages"), m_stages},
                                                     {QStringLiteral("maps"), QJsonArray{map}}}});
    if (!m_unknown.isEmpty())
        converted.notes.push_back({QT_TRANSLATE_NOOP("core", "Left out, as a map has no place for it: %1"),
                                   {m_unknown.join(QStringLiteral(", "))}});
    if (!m_unscored.isEmpty())
        converted.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n steps have no experience score; the curve is left open there"),
            m_unscored.size()));
    return converted;
}

} // namespace

QJsonValue inLanguage(const QJsonValue& value, Language language)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(inLanguage(item, language));
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (object.size() == 2 && object.contains(QLatin1String("ru")) && object.contains(QLatin1String("en")))
        return object.value(languageCode(language));
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), inLanguage(*it, language));
    return result;
}

Result<ConvertedExample> fromExample(const QJsonObject& example, Language language)
{
    if (textOf(example, "format") != QLatin1String("cxwb-example/1"))
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "This is no map this program reads: format “%1”, expected tropa-map/1"),
                      {textOf(example, "format").left(40)}});
    return ExampleConverter(inLanguage(example, language).toObject(), language).convert();
}

} // namespace tropa::maps
