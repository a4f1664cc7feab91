#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "project/edit.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tropa::project {

/// One backup of a project, as its file name tells: NAME.2026-11-22T0944.e123.tropa.
struct BackupFile
{
    QString path;
    QDateTime at;  ///< UTC
    EntryId entry; ///< the newest entry of history in it
    qint64 size = 0;
};

/// A backup to be made: plain values, so that a job can do it on its own thread.
struct BackupPlan
{
    QString project;
    QString folder;
    QString target;
    int keep = 5;
};

/// Where backups go when the project's setting "backup_folder" names no other place: "NAME backups" beside the file.
QString defaultBackupFolder(const QString& projectPath);
/// The backups of a project in a folder, newest first. Works without the project, which may be damaged.
std::vector<BackupFile> backupsIn(const QString& folder, const QString& projectPath);
/// The name a backup gets. `mark` goes into the name (`e123`, or `v3` before a migration).
QString backupName(const QString& projectPath, const QDateTime& at, const QString& mark);

/// Makes the backup and then removes the oldest ones beyond `keep`. Any thread; the project may be worked on meanwhile.
/// Cancelled or failed, it leaves no trace.
Result<void> runBackup(const BackupPlan& plan, const Progress& progress = {});

} // namespace tropa::project
