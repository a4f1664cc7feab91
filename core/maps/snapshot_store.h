#pragma once

#include "maps/map_version.h"
#include "project/edit.h"

#include <QDateTime>

namespace tropa::maps {

using SnapshotId = Id<struct MapSnapshotTag>;

/// A named version of a map, without its content.
struct Snapshot
{
    SnapshotId id;
    MapId map;
    QString name;
    QString note;
    QDateTime takenAt;
    QString coder; ///< who took it
};

/// Newest first. Errors stay on the connection.
std::vector<Snapshot> snapshots(storage::Connection& connection, MapId map);
/// By name (normal form) or "#12", the newest of equal names; an id of 0 when there is none.
SnapshotId findSnapshot(storage::Connection& connection, MapId map, const QString& word);
MapVersion snapshotContent(storage::Connection& connection, SnapshotId snapshot);

SnapshotId takeSnapshot(project::Edit& edit, MapId map, const QString& name, const QString& note,
                        const MapVersion& version);
void renameSnapshot(project::Edit& edit, SnapshotId snapshot, const QString& name);
void removeSnapshot(project::Edit& edit, SnapshotId snapshot);

} // namespace tropa::maps
