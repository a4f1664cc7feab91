#include "app/cli/map_check.h"

#include "maps/board_difference.h"
#include "maps/snapshot_store.h"

#include <QJsonArray>

namespace tropa::cli {

namespace {

Result<maps::MapVersion> versionNow(const Call& call, project::Project& project, maps::MapId map)
{
    storage::Connection& db = project.connection();
    const maps::Board board = maps::loadBoard(db, map);
    maps::ValueCache cache;
    const metrics::EvaluationContext context{db, QDate::currentDate(), {}, 0.95, &call.furniture.sources};
    const Result<maps::BoardValues> values =
        maps::evaluateBoard(context, call.furniture.catalogue, call.furniture.sources, board, {}, cache);
    if (!values)
        return values.error();
    if (db.failed())
        return Error(db.error());
    return maps::versionOf(board, &*values, project.language());
}

/// The version a person names: one kept, or the map as it is now.
Result<maps::MapVersion> versionNamed(const Call& call, project::Project& project, const maps::MapSummary& map,
                                      const char* option)
{
    const QString name = call.options.value(QLatin1String(option));
    if (name.isEmpty())
        return versionNow(call, project, map.id);
    const maps::SnapshotId id = maps::findSnapshot(project.connection(), map.id, name);
    if (!id.isValid())
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "%1 has no version “%2”; map versions shows them"), {map.title, name}});
    return maps::snapshotContent(project.connection(), id);
}

} // namespace

Exit mapVersions(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    if (const QString name = call.options.value(QStringLiteral("save")); !name.isEmpty()) {
        for (const maps::MapSummary& map : chosen) {
            const Result<maps::MapVersion> version = versionNow(call, project, map.id);
            if (!version)
                return call.fail(version.error());
            const auto done =
                project.edit({QT_TRANSLATE_NOOP("core", "Version of a map")}, [&](project::Edit& edit) -> Result<void> {
                    maps::takeSnapshot(edit, map.id, name, {}, *version);
                    return {};
                });
            if (!done)
                return call.fail(done.error());
        }
    }
    if (const QString old = call.options.value(QStringLiteral("rename")); !old.isEmpty()) {
        const QString name = call.options.value(QStringLiteral("name")).trimmed();
        if (chosen.size() != 1)
            return call.misuse({QT_TRANSLATE_NOOP("core", "Say which map: --map NAME")});
        if (name.isEmpty())
            return call.misuse({QT_TRANSLATE_NOOP("core", "Say what it is called from now on: --name NAME")});
        const maps::SnapshotId id = maps::findSnapshot(project.connection(), chosen.front().id, old);
        if (!id.isValid())
            return call.misuse({QT_TRANSLATE_NOOP("core", "%1 has no version “%2”; map versions shows them"),
                                {chosen.front().title, old}});
        const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Version of a map: %1"), {name}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           maps::renameSnapshot(edit, id, name);
                                           return {};
                                       });
        if (!done)
            return call.fail(done.error());
    }
    QJsonArray versions;
    for (const maps::MapSummary& map : chosen) {
        for (const maps::Snapshot& one : maps::snapshots(project.connection(), map.id)) {
            versions.append(QJsonObject{{QStringLiteral("map"), map.title},
                                        {QStringLiteral("name"), one.name},
                                        {QStringLiteral("takenAt"), one.takenAt.toString(Qt::ISODate)},
                                        {QStringLiteral("coder"), one.coder}});
            call.say(QStringLiteral("%1  %2  %3").arg(one.takenAt.toString(Qt::ISODate), map.title, one.name));
        }
    }
    call.print({{QStringLiteral("versions"), versions}});
    return Exit::Done;
}

Exit mapDifference(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    if (chosen.size() != 1)
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say which map: --map NAME")});
    Result<maps::MapVersion> before = versionNamed(call, project, chosen.front(), "from");
    Result<maps::MapVersion> after = versionNamed(call, project, chosen.front(), "to");
    if (const QString other = call.options.value(QStringLiteral("against")); !other.isEmpty()) {
        const maps::MapId id = maps::findMap(project.connection(), other);
        if (!id.isValid())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no such map; map list shows what there is")});
        after = versionNow(call, project, id);
    }
    for (const Result<maps::MapVersion>* side : {&before, &after}) {
        if (!*side)
            return call.fail(side->error());
    }
    const bool isOtherMap = call.options.isSet(QStringLiteral("against"));
    if (isOtherMap)
        std::tie(*before, *after) = maps::matchedLayers(*before, *after);
    std::vector<maps::VersionChange> changes = maps::difference(*before, *after);
    if (isOtherMap) // their titles and states are what makes them two
        std::erase_if(changes, [](const auto& change) { return change.kind == QLatin1String("map"); });
    QJsonArray json, summary;
    for (const Message& line : maps::summaryOf(changes)) {
        summary.append(call.words(line));
        call.say(call.words(line));
    }
    for (const maps::VersionChange& change : changes) {
        QJsonObject one = maps::toJson(change);
        const QString words = call.words(maps::wordsOf(change, call.language));
        one.insert(QStringLiteral("words"), words);
        json.append(one);
        call.say(QStringLiteral("  ") + words);
    }
    if (changes.empty())
        call.say(call.words({QT_TRANSLATE_NOOP("core", "Nothing differs")}));
    call.print({{QStringLiteral("summary"), summary}, {QStringLiteral("changes"), json}});
    return Exit::Done;
}

} // namespace tropa::cli
