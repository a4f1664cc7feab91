#include "ui/shell/rail_model.h"

#include <algorithm>

namespace tropa::ui::shell {

QString RailModel::caption(int group) const
{
    switch (group) {
    case 1:
        return tr("Sources");
    case 2:
        return tr("Maps");
    default:
        return tr("Results");
    }
}

void RailModel::setPages(const std::vector<std::unique_ptr<Page>>& pages)
{
    beginResetModel();
    m_rows.clear();
    int group = 0;
    for (const auto& page : pages) {
        if (page->group() < 0)
            continue;
        if (page->group() != group) {
            group = page->group();
            m_rows.push_back({{}, caption(group), {}, {}});
        }
        m_rows.push_back(
            {page->id(), page->title(), page->icon(), page->shortcut().toString(QKeySequence::NativeText)});
    }
    endResetModel();
}

void RailModel::changeAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RailModel::setEnabled(bool on)
{
    m_enabled = on;
    changeAll();
}

void RailModel::setCurrent(const QString& pageId)
{
    m_current = pageId;
    changeAll();
}

QModelIndex RailModel::indexOf(const QString& pageId) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return !pageId.isEmpty() && row.id == pageId; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.id.isEmpty()     ? QVariant()
               : row.keys.isEmpty() ? row.title
                                    : QStringLiteral("%1 (%2)").arg(row.title, row.keys);
    case PageId:
        return row.id;
    case IconName:
        return row.icon;
    case IsCaption:
        return row.id.isEmpty();
    case IsCurrent:
        return !row.id.isEmpty() && row.id == m_current;
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].id.isEmpty() || !m_enabled)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tropa::ui::shell
