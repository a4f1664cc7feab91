#include "ui/shell/history_model.h"

#include "base/format_number.h"

namespace tropa::ui::shell {

namespace {

constexpr int piece = 200;

} // namespace

HistoryModel::HistoryModel(Read read, QObject* parent) : QAbstractTableModel(parent), m_read(std::move(read)) {}

void HistoryModel::reload()
{
    beginResetModel();
    m_entries = m_read(piece, {});
    m_complete = static_cast<int>(m_entries.size()) < piece;
    endResetModel();
}

void HistoryModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

const project::HistoryEntry* HistoryModel::entry(const QModelIndex& index) const
{
    return index.isValid() ? &m_entries[static_cast<std::size_t>(index.row())] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_entries.empty();
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<project::HistoryEntry> older = m_read(piece, m_entries.back().id);
    m_complete = static_cast<int>(older.size()) < piece;
    if (older.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(older.size()) - 1);
    std::ranges::move(older, std::back_inserter(m_entries));
    endInsertRows();
}

QString HistoryModel::state(const project::HistoryEntry& entry) const
{
    if (entry.isUndone())
        return tr("undone");
    if (entry.kind == QLatin1String("undo"))
        return tr("takes back");
    if (entry.kind == QLatin1String("redo"))
        return tr("brings back");
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const project::HistoryEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == IsUndone)
        return entry.isUndone();
    if (role == Qt::TextAlignmentRole)
        return index.column() == Rows ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == What)
        return text(entry.label, m_language);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: {
        const QDateTime local = entry.at.toLocalTime();
        return QStringLiteral("%1  %2").arg(formatDate(local.date(), m_language),
                                            local.toString(QStringLiteral("HH:mm")));
    }
    case Who:
        return entry.coderName;
    case What:
        return text(entry.label, m_language);
    case Rows:
        return formatNumber(entry.rowCount, m_language);
    default:
        return state(entry);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Rows:
        return tr("Rows");
    default:
        return tr("State");
    }
}

} // namespace tropa::ui::shell
