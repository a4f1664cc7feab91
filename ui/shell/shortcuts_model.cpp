#include "ui/shell/shortcuts_model.h"

namespace tropa::ui::shell {

ShortcutsModel::ShortcutsModel(const ActionRegistry& actions, QObject* parent)
    : QAbstractTableModel(parent), m_actions(actions)
{
    reload();
}

void ShortcutsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const ActionRegistry::Entry& entry : m_actions.entries()) {
        if (entry.action->shortcut().isEmpty())
            continue;
        QString words = entry.description.text();
        // Of "Undo: Rename" the kind of action is meant here.
        if (entry.description.id.startsWith(QLatin1String("edit.")))
            words = words.section(u':', 0, 0);
        m_rows.push_back(
            {words.remove(u'&'), entry.action->shortcut().toString(QKeySequence::NativeText), entry.description.icon});
    }
    // What every list, table and pane knows without an action.
    const std::pair<QString, QString> common[] = {{tr("Next field in a pane"), QStringLiteral("Tab")},
                                                  {tr("Change the current cell"), QStringLiteral("F2")},
                                                  {tr("Bold, while typing on a card"), QStringLiteral("Ctrl+B")},
                                                  {tr("Italic, while typing on a card"), QStringLiteral("Ctrl+I")},
                                                  {tr("Open what is current"), QStringLiteral("Enter")},
                                                  {tr("Close a popup or a message"), QStringLiteral("Esc")}};
    for (const auto& [words, keys] : common)
        m_rows.push_back({words, keys, {}});
    endResetModel();
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return index.column() == What ? row.words : row.keys;
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What") : tr("Keys");
}

} // namespace tropa::ui::shell
