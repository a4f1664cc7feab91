#include "maps/map_templates.h"

#include "frame/frame_store.h"
#include "maps/board_store.h"
#include "maps/example_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

static void initTemplates()
{
    Q_INIT_RESOURCE(tropa_map_templates); // a static library's resources are linked only when asked for
}

namespace tropa::maps {

namespace {

const QString folder = QStringLiteral(":/templates/maps/");
const QString ownPrefix = QStringLiteral("own-");

QJsonObject builtIn(const QString& id)
{
    QFile file(folder + id + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonArray mapsOf(const QJsonObject& document)
{
    QJsonArray all;
    for (const QJsonValue& journey : document.value(QLatin1String("journeys")).toArray()) {
        for (const QJsonValue& map : journey.toObject().value(QLatin1String("maps")).toArray())
            all.append(map);
    }
    return all;
}

/// A title no map of the project has yet.
QString freeTitle(const QString& title, QSet<QString>& taken)
{
    QString free = title;
    for (int number = 2; taken.contains(frame::normalName(free)); ++number)
        free = QStringLiteral("%1 (%2)").arg(title).arg(number);
    taken.insert(frame::normalName(free));
    return free;
}

/// What a scope says of places on the journey stays; where and when it was measured goes.
QJsonObject lastingScope(const QJsonObject& scope)
{
    QJsonObject lasting;
    for (const char* name : {"touchpoint", "stage", "channel", "persona"}) {
        if (const QJsonValue value = scope.value(QLatin1String(name)); !value.isUndefined())
            lasting.insert(QLatin1String(name), value);
    }
    return lasting;
}

QJsonObject lastingCard(QJsonObject card)
{
    for (const char* passing : {"evidence", "actualMinutes", "experience", "note", "nestedElsewhere"})
        card.remove(QLatin1String(passing));
    QJsonArray bindings;
    for (const QJsonValue& value : card.value(QLatin1String("bindings")).toArray()) {
        QJsonObject binding = value.toObject();
        const QJsonObject scope = binding.value(QLatin1String("scope")).toObject();
        const QJsonObject lasting = lastingScope(scope);
        if (lasting.isEmpty() && !scope.isEmpty() && binding.value(QLatin1String("metric")).toString().isEmpty())
            continue; // quotes of one wave: nothing is left to say which
        binding.insert(QStringLiteral("scope"), lasting);
        for (const char* passing : {"target", "alarm"})
            binding.remove(QLatin1String(passing));
        bindings.append(binding);
    }
    card.remove(QLatin1String("bindings"));
    if (!bindings.isEmpty())
        card.insert(QStringLiteral("bindings"), bindings);
    return card;
}

/// A card that says nothing once its evidence is gone would only be an empty frame.
bool saysAnything(const QJsonObject& card)
{
    static const QSet<QString> frame{QStringLiteral("guid"), QStringLiteral("lane"), QStringLiteral("step"),
                                     QStringLiteral("columns"), QStringLiteral("rows")};
    const QStringList keys = card.keys();
    return std::ranges::any_of(keys, [&](const QString& key) { return !frame.contains(key); });
}

QJsonObject lastingMap(QJsonObject map)
{
    for (const char* passing : {"owner", "review", "scope", "notes", "threads"})
        map.remove(QLatin1String(passing));
    QJsonArray cards, links;
    QSet<QString> kept;
    for (const QJsonValue& value : map.value(QLatin1String("cards")).toArray()) {
        const QJsonObject card = lastingCard(value.toObject());
        if (!saysAnything(card))
            continue;
        kept.insert(card.value(QLatin1String("guid")).toString());
        cards.append(card);
    }
    for (const QJsonValue& value : map.value(QLatin1String("links")).toArray()) {
        const QJsonObject link = value.toObject();
        if (kept.contains(link.value(QLatin1String("from")).toString()) &&
            kept.contains(link.value(QLatin1String("to")).toString()))
            links.append(link);
    }
    map.insert(QStringLiteral("cards"), cards);
    map.insert(QStringLiteral("links"), links);
    return map;
}

} // namespace

std::vector<MapTemplate> mapTemplates(storage::Connection& connection, Language language)
{
    initTemplates();
    struct Ordered
    {
        int order;
        MapTemplate one;
    };
    std::vector<Ordered> ordered;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString id = name.chopped(5);
        const QJsonObject about =
            inLanguage(builtIn(id).value(QLatin1String("template")).toObject(), language).toObject();
        ordered.push_back({about.value(QLatin1String("order")).toInt(),
                           {id, about.value(QLatin1String("title")).toString(),
                            about.value(QLatin1String("summary")).toString(), false}});
    }
    std::ranges::stable_sort(ordered, {}, &Ordered::order);
    std::vector<MapTemplate> found;
    for (Ordered& one : ordered)
        found.push_back(std::move(one.one));
    auto rows = connection.prepare("SELECT id, name, summary FROM map_template ORDER BY name, id");
    while (rows.step())
        found.push_back({ownPrefix + QString::number(rows.integer(0)), rows.text(1), rows.text(2), true});
    return found;
}

MapTemplate findTemplate(storage::Connection& connection, const QString& word, Language language)
{
    const QString wanted = frame::normalName(word);
    for (const Language one : {language, Language::Russian, Language::English}) {
        for (const MapTemplate& known : mapTemplates(connection, one)) {
            if (known.id == word || frame::normalName(known.title) == wanted)
                return known;
        }
    }
    return {};
}

Result<QJsonObject> templateDocument(storage::Connection& connection, const QString& id, Language language)
{
    initTemplates();
    QJsonObject document;
    if (id.startsWith(ownPrefix))
        document = QJsonDocument::fromJson(connection
                                               .value<QString>("SELECT content FROM map_template WHERE id = ?",
                                                               id.mid(ownPrefix.size()).toLongLong())
                                               .value_or(QString())
                                               .toUtf8())
                       .object();
    else if (!id.contains(QLatin1Char('/')))
        document = inLanguage(builtIn(id), language).toObject();
    if (document.isEmpty())
        return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "There is no template “%1”"), {id}});
    if (Result<void> checked = checkMapJson(document); !checked)
        return std::move(checked).error();
    return document;
}

Result<ReadMaps> addFromTemplate(project::Edit& edit, QJsonObject document, const QString& title, Language language)
{
    QSet<QString> taken;
    for (const MapSummary& map : maps(edit.db()))
        taken.insert(frame::normalName(map.title));
    QJsonArray journeys;
    for (const QJsonValue& value : document.value(QLatin1String("journeys")).toArray()) {
        QJsonObject journey = value.toObject();
        const QString wanted = title.trimmed();
        QJsonArray named;
        for (const QJsonValue& one : journey.value(QLatin1String("maps")).toArray()) {
            QJsonObject map = one.toObject();
            QString own = map.value(QLatin1String("title")).toString();
            if (!wanted.isEmpty()) {
                const MapKind kind =
                    fromId(mapKinds(), map.value(QLatin1String("kind")).toString()).value_or(MapKind::Journey);
                own = named.isEmpty() ? wanted
                                      : text(term(mapKinds(), kind).name, language) + QStringLiteral(": ") + wanted;
            }
            map.insert(QStringLiteral("title"), freeTitle(own, taken));
            named.append(map);
        }
        if (!wanted.isEmpty())
            journey.insert(QStringLiteral("name"), wanted);
        journey.insert(QStringLiteral("maps"), named);
        journeys.append(journey);
    }
    document.insert(QStringLiteral("journeys"), journeys);
    return readMapJson(edit, document);
}

QJsonObject templateOf(storage::Connection& connection, MapId map)
{
    const JourneyId journey = loadBoard(connection, map).map.journey;
    std::vector<MapId> together{map}; // the map itself first: it gives the name
    for (const MapSummary& other : maps(connection)) {
        if (other.journey == journey && other.id != map)
            together.push_back(other.id);
    }
    QJsonObject document = toJson(connection, together);
    document.remove(QStringLiteral("project"));
    QJsonArray journeys;
    for (const QJsonValue& value : document.value(QLatin1String("journeys")).toArray()) {
        QJsonObject one = value.toObject();
        QJsonArray lasting;
        for (const QJsonValue& each : one.value(QLatin1String("maps")).toArray())
            lasting.append(lastingMap(each.toObject()));
        one.insert(QStringLiteral("maps"), lasting);
        journeys.append(one);
    }
    document.insert(QStringLiteral("journeys"), journeys);
    return document;
}

void saveTemplate(project::Edit& edit, const QString& name, const QString& summary, const QJsonObject& document)
{
    storage::Connection& db = edit.db();
    const QString content = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
    qint64 known = 0;
    auto rows = db.prepare("SELECT id, name FROM map_template");
    while (rows.step()) {
        if (frame::normalName(rows.text(1)) == frame::normalName(name))
            known = rows.integer(0);
    }
    if (known != 0)
        db.run("UPDATE map_template SET name = ?, summary = ?, content = ? WHERE id = ?", name.trimmed(),
               summary.trimmed(), content, known);
    else
        db.run("INSERT INTO map_template (guid, name, summary, content) VALUES (?, ?, ?, ?)", Guid::random(),
               name.trimmed(), summary.trimmed(), content);
}

void removeTemplate(project::Edit& edit, const QString& id)
{
    if (id.startsWith(ownPrefix))
        edit.db().run("DELETE FROM map_template WHERE id = ?", id.mid(ownPrefix.size()).toLongLong());
}

std::vector<MapKind> templateMaps(const QJsonObject& document)
{
    std::vector<MapKind> kinds;
    for (const QJsonValue& map : mapsOf(document))
        kinds.push_back(
            fromId(mapKinds(), map.toObject().value(QLatin1String("kind")).toString()).value_or(MapKind::Journey));
    return kinds;
}

} // namespace tropa::maps
