#include "ui/shell/recent_model.h"

#include "base/format_number.h"

#include <QDir>
#include <QFileInfo>

namespace tropa::ui::shell {

namespace {

// "Documents › Research": from the home folder on, as a person would say it.
QString folderWords(const QFileInfo& file)
{
    const QString fromHome = QDir::home().relativeFilePath(file.absolutePath());
    const QString folder = fromHome.startsWith(QLatin1String("..")) ? file.absolutePath() : fromHome;
    return folder.split(u'/', Qt::SkipEmptyParts).join(QStringLiteral(" › "));
}

} // namespace

void RecentModel::setFiles(const QStringList& files, Language language)
{
    beginResetModel();
    m_language = language;
    m_rows.clear();
    for (const QString& path : files) {
        const QFileInfo file(path);
        m_rows.push_back({path, folderWords(file), file.lastModified(), file.size()});
    }
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RecentModel::when(const QDateTime& time) const
{
    const QDate today = QDate::currentDate();
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    if (time.date() == today)
        return tr("today, %1").arg(clock);
    if (time.date() == today.addDays(-1))
        return tr("yesterday, %1").arg(clock);
    return formatDate(time.date(), m_language);
}

QString RecentModel::size(qint64 bytes) const
{
    constexpr qint64 mega = 1024 * 1024;
    return bytes < mega ? tr("%1 KB").arg(formatNumber((bytes + 1023) / 1024, m_language))
                        : tr("%1 MB").arg(formatNumber((bytes + mega / 2) / mega, m_language));
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(row.path).completeBaseName();
    case Qt::ToolTipRole:
    case Path:
        return row.path;
    case Folder:
        return row.folder;
    case When:
        return when(row.changed);
    case Size:
        return size(row.bytes);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(QFileInfo(row.path).completeBaseName(), row.folder, when(row.changed));
    default:
        return {};
    }
}

} // namespace tropa::ui::shell
