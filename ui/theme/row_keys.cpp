#include "ui/theme/row_keys.h"

#include <QKeyEvent>
#include <QTableView>

namespace tropa::ui::theme {

RowKeys::RowKeys(QTableView* table) : QObject(table), m_table(table)
{
    table->installEventFilter(this);
}

bool RowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_table->selectionBehavior() != QAbstractItemView::SelectRows)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QAbstractItemModel* model = m_table->model();
    const bool isEnd = key->key() == Qt::Key_End;
    if ((!isEnd && key->key() != Qt::Key_Home) || (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) ||
        model == nullptr || model->rowCount(m_table->rootIndex()) == 0)
        return QObject::eventFilter(watched, event);

    const int column = std::max(m_table->currentIndex().column(), 0);
    const int row = isEnd ? model->rowCount(m_table->rootIndex()) - 1 : 0;
    const QModelIndex from = m_table->currentIndex();
    const QModelIndex to = model->index(row, column, m_table->rootIndex());
    if (key->modifiers().testFlag(Qt::ShiftModifier) && from.isValid() &&
        m_table->selectionMode() == QAbstractItemView::ExtendedSelection) {
        m_table->selectionModel()->select(isEnd ? QItemSelection(from, to) : QItemSelection(to, from),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_table->selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    } else {
        m_table->setCurrentIndex(to);
    }
    m_table->scrollTo(to);
    return true;
}

} // namespace tropa::ui::theme
