#include "project/backup_folder.h"

#include "storage/backup.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace tropa::project {

namespace {

const QString moment = QStringLiteral("yyyy-MM-ddTHHmmss");

} // namespace

QString defaultBackupFolder(const QString& projectPath)
{
    const QFileInfo file(projectPath);
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(" backups");
}

QString backupName(const QString& projectPath, const QDateTime& at, const QString& mark)
{
    return QFileInfo(projectPath).completeBaseName() + u'.' + at.toUTC().toString(moment) + u'.' + mark +
           QStringLiteral(".tropa");
}

std::vector<BackupFile> backupsIn(const QString& folder, const QString& projectPath)
{
    std::vector<BackupFile> backups;
    const QRegularExpression name(u'^' + QRegularExpression::escape(QFileInfo(projectPath).completeBaseName()) +
                                  QStringLiteral("\\.(\\d{4}-\\d\\d-\\d\\dT\\d{6})\\.([ev])(\\d+)\\.tropa$"));
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
        const auto match = name.match(file.fileName());
        if (!match.hasMatch())
            continue;
        const QDateTime written = QDateTime::fromString(match.captured(1), moment);
        const QDateTime at(written.date(), written.time(), QTimeZone::utc());
        const EntryId entry(match.captured(2) == QLatin1String("e") ? match.captured(3).toLongLong() : 0);
        backups.push_back({file.absoluteFilePath(), at, entry, file.size()});
    }
    std::ranges::sort(backups, [](const BackupFile& a, const BackupFile& b) {
        return std::pair(a.at, a.entry) > std::pair(b.at, b.entry);
    });
    return backups;
}

Result<void> runBackup(const BackupPlan& plan, const Progress& progress)
{
    if (!QDir().mkpath(plan.folder))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The folder for backups, %1, could not be made"),
                                         {QDir(plan.folder).dirName()}});
    auto source = storage::Connection::open(plan.project, storage::OpenMode::Read);
    if (!source)
        return std::move(source).error();
    if (Result<void> done = storage::backUp(**source, plan.target, progress.report, progress.stop); !done)
        return done;
    const auto present = backupsIn(plan.folder, plan.project);
    for (std::size_t i = static_cast<std::size_t>(std::max(1, plan.keep)); i < present.size(); ++i)
        QFile::remove(present[i].path);
    return {};
}

} // namespace tropa::project
