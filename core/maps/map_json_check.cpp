#include "maps/map_json.h"
#include "maps/note_json.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace tropa::maps {

namespace {

constexpr const char* notAList = QT_TRANSLATE_NOOP("core", "%1: a list is expected");

/// Walks a document once and remembers the first thing wrong with it.
class Checker
{
public:
    Result<void> check(const QJsonObject& document);

private:
    void fail(Message message)
    {
        if (!m_error)
            m_error = Error(ErrorKind::BadInput, std::move(message));
    }
    QJsonArray list(const QJsonObject& object, const char* key, qsizetype most);
    void text(const QJsonObject& object, const char* key, bool needed = false);
    void number(const QJsonObject& object, const char* key, double low, double high);
    template <class T>
    void word(const QJsonObject& object, const char* key, std::span<const Term<T>> terms, bool needed);
    QString name(const QJsonObject& object, QSet<QString>& names, const char* what);

    void journey(const QJsonObject& json);
    void map(const QJsonObject& json, const QSet<QString>& steps);
    void card(const QJsonObject& json);
    void marks(const QJsonObject& json);
    void flag(const QJsonObject& object, const char* key);
    void nested(const QJsonObject& json);
    void checkNesting();

    std::optional<Error> m_error;
    QSet<QString> m_mapNames;
    QHash<QString, QStringList> m_inside; ///< map -> maps nested in it
    QString m_where;
    qsizetype m_cardCount = 0; ///< in all maps
};

QJsonArray Checker::list(const QJsonObject& object, const char* key, qsizetype most)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray()) {
        fail({notAList, {QString::fromLatin1(key)}});
        return {};
    }
    const QJsonArray array = value.toArray();
    if (array.size() > most) {
        fail({QT_TRANSLATE_NOOP("core", "%1: %2 entries, at most %3 can be read"),
              {QString::fromLatin1(key), static_cast<qint64>(array.size()), static_cast<qint64>(most)}});
        return {};
    }
    for (const QJsonValue& item : array) {
        if (!item.isObject()) {
            fail({QT_TRANSLATE_NOOP("core", "%1: each entry must be an object"), {QString::fromLatin1(key)}});
            return {};
        }
    }
    return array;
}

void Checker::text(const QJsonObject& object, const char* key, bool needed)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull()) {
        if (needed)
            fail({QT_TRANSLATE_NOOP("core", "%1: “%2” is missing"), {m_where, QString::fromLatin1(key)}});
        return;
    }
    if (!value.isString())
        fail({QT_TRANSLATE_NOOP("core", "%1: “%2” must be text"), {m_where, QString::fromLatin1(key)}});
    else if (value.toString().size() > limit::text)
        fail({QT_TRANSLATE_NOOP("core", "%1: “%2” is longer than %3 characters"),
              {m_where, QString::fromLatin1(key), static_cast<qint64>(limit::text)}});
}

void Checker::number(const QJsonObject& object, const char* key, double low, double high)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return;
    const double number = value.toDouble(std::nan(""));
    if (!(number >= low && number <= high)) // also false for what is no number
        fail({QT_TRANSLATE_NOOP("core", "%1: “%2” must be a number from %3 to %4"),
              {m_where, QString::fromLatin1(key), low, high}});
}

template <class T>
void Checker::word(const QJsonObject& object, const char* key, std::span<const Term<T>> terms, bool needed)
{
    text(object, key, needed);
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isString() && !fromId(terms, value.toString())) {
        fail({QT_TRANSLATE_NOOP("core", "%1: “%2” cannot be “%3”"),
              {m_where, QString::fromLatin1(key), value.toString().left(40)}});
    }
}

QString Checker::name(const QJsonObject& object, QSet<QString>& names, const char* what)
{
    m_where = QString::fromLatin1(what);
    const QString guid = object.value(QLatin1String("guid")).toString();
    if (guid.isEmpty() || guid.size() > 100)
        fail({QT_TRANSLATE_NOOP("core", "%1: “%2” is missing"), {m_where, QStringLiteral("guid")}});
    else if (names.contains(guid))
        fail({QT_TRANSLATE_NOOP("core", "%1: the name “%2” stands twice"), {m_where, guid}});
    names.insert(guid);
    m_where += QLatin1Char(' ') + guid;
    return guid;
}

void Checker::flag(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isNull() && !value.isBool())
        fail({QT_TRANSLATE_NOOP("core", "%1: “%2” must be true or false"), {m_where, QString::fromLatin1(key)}});
}

void Checker::nested(const QJsonObject& json)
{
    text(json, "nested");
    const QJsonObject elsewhere = json.value(QLatin1String("nestedElsewhere")).toObject();
    for (const char* key : {"guid", "title"})
        text(elsewhere, key);
}

void Checker::marks(const QJsonObject& json)
{
    for (const QJsonValue& value : list(json, "marks", limit::partsOfCard)) {
        const QJsonObject mark = value.toObject();
        word(mark, "kind", markKinds(), true);
        for (const char* key : {"cause", "owner", "recovery"})
            text(mark, key);
    }
}

void Checker::card(const QJsonObject& json)
{
    for (const char* key : {"text", "note", "icons", "actor", "system"})
        text(json, key);
    nested(json);
    number(json, "columns", 1, static_cast<double>(limit::steps));
    number(json, "rows", 1, static_cast<double>(limit::lanes));
    for (const char* key : {"standardMinutes", "toleranceMinutes", "actualMinutes"})
        number(json, key, 0, limit::minutes);
    number(json, "experience", -2, 2);
    number(json, "expected", -2, 2);
    marks(json);
    text(json.value(QLatin1String("picture")).toObject(), "name");
    for (const QJsonValue& value : list(json, "bindings", limit::partsOfCard)) {
        const QJsonObject binding = value.toObject();
        text(binding, "metric");
        number(binding, "target", -limit::value, limit::value);
        number(binding, "alarm", -limit::value, limit::value);
        number(binding, "weight", 0, limit::value);
        word(binding, "chart", cellCharts(), false);
    }
    for (const QJsonValue& value : list(json, "evidence", limit::partsOfCard)) {
        const QJsonObject evidence = value.toObject();
        text(evidence, "kind", true);
        number(evidence, "id", 1, 9e15);
    }
}

void Checker::map(const QJsonObject& json, const QSet<QString>& steps)
{
    const QString mapName = name(json, m_mapNames, "map");
    text(json, "title", true);
    word(json, "kind", mapKinds(), true);
    word(json, "state", mapStates(), false);
    for (const char* key : {"persona", "owner", "review", "note"})
        text(json, key);
    for (const QJsonValue& value : list(json, "morePersonas", limit::partsOfCard))
        text(value.toObject(), "name", true);
    if (const QString day = json.value(QLatin1String("review")).toString();
        !day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
        fail({QT_TRANSLATE_NOOP("core", "%1: “%2” must be a day as 2026-03-25, not “%3”"),
              {m_where, QStringLiteral("review"), day.left(40)}});

    QSet<QString> lanes, cards, links;
    for (const QJsonValue& value : list(json, "lanes", limit::lanes)) {
        const QJsonObject lane = value.toObject();
        name(lane, lanes, "lane");
        text(lane, "title", true);
        text(lane, "subtitle");
        word(lane, "kind", laneKinds(), true);
        word(lane, "role", laneRoles(), false);
        number(lane, "height", 0, 10000);
        for (const QJsonValue& source : list(lane, "sources", limit::partsOfCard)) {
            text(source.toObject(), "metric", true);
            number(source.toObject(), "weight", 0, limit::value);
        }
    }
    const QJsonArray allCards = list(json, "cards", limit::cards);
    m_cardCount += allCards.size();
    if (m_cardCount > limit::cardsOfFile)
        return fail(
            {QT_TRANSLATE_NOOP("core", "%1: %2 entries, at most %3 can be read"),
             {QStringLiteral("cards"), static_cast<qint64>(m_cardCount), static_cast<qint64>(limit::cardsOfFile)}});
    for (const QJsonValue& value : allCards) {
        const QJsonObject json_card = value.toObject();
        name(json_card, cards, "card");
        if (!lanes.contains(json_card.value(QLatin1String("lane")).toString()))
            fail({QT_TRANSLATE_NOOP("core", "%1: “%2” names nothing in this map"), {m_where, QStringLiteral("lane")}});
        if (!steps.contains(json_card.value(QLatin1String("step")).toString()))
            fail({QT_TRANSLATE_NOOP("core", "%1: “%2” names nothing in this map"), {m_where, QStringLiteral("step")}});
        card(json_card);
        if (const QString nested = json_card.value(QLatin1String("nested")).toString(); !nested.isEmpty())
            m_inside[mapName].append(nested);
        if (m_error)
            return;
    }
    for (const QJsonValue& value : list(json, "links", limit::links)) {
        const QJsonObject link = value.toObject();
        name(link, links, "link");
        for (const char* end : {"from", "to"}) {
            if (!cards.contains(link.value(QLatin1String(end)).toString()))
                fail({QT_TRANSLATE_NOOP("core", "%1: “%2” names nothing in this map"),
                      {m_where, QString::fromLatin1(end)}});
        }
        word(link, "direction", linkDirections(), false);
        word(link, "kind", linkKinds(), false);
        text(link, "label");
        number(link, "minutes", 0, limit::minutes);
    }
    if (const std::optional<Message> fault = faultOfNotes(json, {lanes, steps, cards}))
        fail(*fault);
}

void Checker::journey(const QJsonObject& json)
{
    m_where = QStringLiteral("journey");
    text(json, "name", true);
    text(json, "note");
    QSet<QString> stages, steps;
    for (const QJsonValue& value : list(json, "stages", limit::stages)) {
        const QJsonObject stage = value.toObject();
        name(stage, stages, "stage");
        text(stage, "title", true);
        text(stage, "stage");
        nested(stage);
        for (const QJsonValue& stepValue : list(stage, "steps", limit::steps)) {
            const QJsonObject step = stepValue.toObject();
            name(step, steps, "step");
            text(step, "title", true);
            text(step, "touchpoint");
            text(step, "note");
            number(step, "width", 0, 10000);
            flag(step, "substep");
            marks(step);
        }
    }
    if (steps.size() > limit::steps)
        fail({QT_TRANSLATE_NOOP("core", "%1: %2 entries, at most %3 can be read"),
              {QStringLiteral("steps"), static_cast<qint64>(steps.size()), static_cast<qint64>(limit::steps)}});
    const QJsonArray maps = list(json, "maps", limit::maps);
    for (const QJsonValue& value : maps)
        map(value.toObject(), steps);
    // What a stage opens stands on every map of the journey.
    for (const QJsonValue& value : json.value(QLatin1String("stages")).toArray()) {
        const QString opened = value.toObject().value(QLatin1String("nested")).toString();
        if (opened.isEmpty())
            continue;
        if (maps.isEmpty())
            fail({QT_TRANSLATE_NOOP("core", "%1: “%2” names nothing in this map"), {opened, QStringLiteral("nested")}});
        for (const QJsonValue& one : maps)
            m_inside[one.toObject().value(QLatin1String("guid")).toString()].append(opened);
    }
}

void Checker::checkNesting()
{
    // Maps nothing nests are taken away one after the other; what cannot be taken stands in a circle. No recursion: a
    // file may nest thousands of maps in each other.
    QHash<QString, int> nestings;
    for (auto it = m_inside.constBegin(); it != m_inside.constEnd(); ++it) {
        for (const QString& nested : it.value()) {
            if (!m_mapNames.contains(nested))
                return fail({QT_TRANSLATE_NOOP("core", "%1: “%2” names nothing in this map"),
                             {it.key(), QStringLiteral("nested")}});
            ++nestings[nested];
        }
    }
    QStringList free;
    for (const QString& map : std::as_const(m_mapNames)) {
        if (!nestings.contains(map))
            free << map;
    }
    qsizetype taken = 0;
    while (!free.isEmpty()) {
        ++taken;
        for (const QString& nested : m_inside.value(free.takeLast())) {
            if (--nestings[nested] == 0)
                free << nested;
        }
    }
    if (taken < m_mapNames.size())
        fail({QT_TRANSLATE_NOOP("core", "A map cannot stand inside itself")});
}

/// Which version of our own format it is, and what to do about another one.
Result<void> checkFormat(const QString& format)
{
    if (format == QLatin1String("tropa-map/1"))
        return {};
    if (format.startsWith(QLatin1String("tropa-map/")))
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The map was written by another version of Tropa: its format is “%1”, "
                                                "this program reads tropa-map/1. Export it there as tropa-map/1, or "
                                                "open it with a newer version"),
                      {format.left(40)}});
    return Error(ErrorKind::BadInput,
                 {QT_TRANSLATE_NOOP("core", "This is no map this program reads: format “%1”, expected tropa-map/1"),
                  {format.left(40)}});
}

Result<void> Checker::check(const QJsonObject& document)
{
    if (Result<void> known = checkFormat(document.value(QLatin1String("format")).toString()); !known)
        return known;
    const QJsonArray journeys = list(document, "journeys", limit::maps);
    if (journeys.isEmpty())
        fail({QT_TRANSLATE_NOOP("core", "The file holds no journey")});
    for (const QJsonValue& value : journeys)
        journey(value.toObject());
    for (const char* kind : {"personas", "channels", "touchpoints", "stages"}) {
        for (const QJsonValue& value : list(document.value(QLatin1String("frame")).toObject(), kind, limit::steps)) {
            m_where = QString::fromLatin1(kind);
            text(value.toObject(), "name", true);
        }
    }
    checkNesting();
    if (m_error)
        return std::move(*m_error);
    return {};
}

} // namespace

Result<void> checkMapJson(const QJsonObject& document)
{
    return Checker().check(document);
}

} // namespace tropa::maps
