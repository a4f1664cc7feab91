#include "ui/maps/caret_delegate.h"

#include <QLineEdit>

namespace tropa::ui::journeys {

QWidget* CaretDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    // The view selects all of a line once it is open, and passes it the letter it was opened with; the caret comes
    // after.
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        QMetaObject::invokeMethod(
            line,
            [line] {
                if (line->hasSelectedText())
                    line->end(false);
            },
            Qt::QueuedConnection);
    return editor;
}

} // namespace tropa::ui::journeys
