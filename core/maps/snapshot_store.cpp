#include "maps/snapshot_store.h"

#include "frame/frame_store.h"

#include <QJsonDocument>

namespace tropa::maps {

std::vector<Snapshot> snapshots(storage::Connection& connection, MapId map)
{
    std::vector<Snapshot> found;
    auto rows = connection.prepare("SELECT s.id, s.map_id, s.name, s.note, s.taken_at, c.name FROM map_snapshot s "
                                   "LEFT JOIN coder c ON c.id = s.coder_id WHERE s.map_id = ? ORDER BY s.id DESC");
    rows.bindAll(map);
    while (rows.step())
        found.push_back({rows.id<SnapshotId>(0), rows.id<MapId>(1), rows.text(2), rows.text(3),
                         QDateTime::fromString(rows.text(4), Qt::ISODate), rows.text(5)});
    return found;
}

SnapshotId findSnapshot(storage::Connection& connection, MapId map, const QString& word)
{
    const QString wanted = frame::normalName(word);
    for (const Snapshot& one : snapshots(connection, map)) {
        if (frame::normalName(one.name) == wanted || word == QStringLiteral("#%1").arg(one.id.value()))
            return one.id;
    }
    return {};
}

MapVersion snapshotContent(storage::Connection& connection, SnapshotId snapshot)
{
    const QByteArray content = connection.value<QString>("SELECT content FROM map_snapshot WHERE id = ?", snapshot)
                                   .value_or(QString())
                                   .toUtf8();
    return MapVersion::fromJson(QJsonDocument::fromJson(content).object());
}

SnapshotId takeSnapshot(project::Edit& edit, MapId map, const QString& name, const QString& note,
                        const MapVersion& version)
{
    edit.setPlace({QStringLiteral("map"), map.value()});
    edit.db().run("INSERT INTO map_snapshot (guid, map_id, name, note, taken_at, coder_id, content) VALUES "
                  "(?, ?, ?, ?, ?, ?, ?)",
                  Guid::random(), map, name.trimmed(), note, edit.now().toUTC().toString(Qt::ISODate), edit.coder(),
                  QString::fromUtf8(QJsonDocument(version.toJson()).toJson(QJsonDocument::Compact)));
    return SnapshotId(edit.db().lastInsertedId());
}

void renameSnapshot(project::Edit& edit, SnapshotId snapshot, const QString& name)
{
    edit.db().run("UPDATE map_snapshot SET name = ? WHERE id = ?", name.trimmed(), snapshot);
}

void removeSnapshot(project::Edit& edit, SnapshotId snapshot)
{
    edit.db().run("DELETE FROM map_snapshot WHERE id = ?", snapshot);
}

} // namespace tropa::maps
