#include "ui/shell/rows_model.h"

#include "ui/shell/evidence_clip.h"

namespace tropa::ui::shell {

void RowsModel::setRows(std::vector<EntityRef> rows, Lookup lookup)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_lookup = std::move(lookup);
    m_known.clear();
    endResetModel();
}

EntityRef RowsModel::at(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())] : EntityRef();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const std::optional<metrics::Evidence>& RowsModel::evidence(int row) const
{
    const auto known = m_known.find(row);
    if (known != m_known.end())
        return known->second;
    return m_known.emplace(row, m_lookup ? m_lookup(m_rows[static_cast<std::size_t>(row)]) : std::nullopt)
        .first->second;
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && evidence(index.row()) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList RowsModel::mimeTypes() const
{
    return EvidenceClip::mimeTypes();
}

QMimeData* RowsModel::mimeData(const QModelIndexList& indexes) const
{
    EvidenceClip clip;
    QStringList words;
    for (const QModelIndex& index : indexes) {
        clip.refs.push_back(at(index));
        words << index.data(Qt::AccessibleTextRole).toString();
    }
    clip.words = words.join(QLatin1Char('\n'));
    return toMime(clip, m_project).release();
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& found = evidence(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (!found)
            return tr("Row %1").arg(m_rows[static_cast<std::size_t>(index.row())].id);
        return found->text.isEmpty() ? tr("without words") : found->text.simplified();
    case Qt::ToolTipRole:
        return found ? found->text : QString();
    case Citation:
        return found ? found->citation : QString();
    case Experience:
        return found && found->experience ? QVariant(*found->experience) : QVariant();
    case When:
        return found ? QVariant(found->date) : QVariant();
    case Qt::AccessibleTextRole:
        return found ? QStringLiteral("%1: %2").arg(found->citation, found->text.simplified()) : QVariant();
    default:
        return {};
    }
}

} // namespace tropa::ui::shell
