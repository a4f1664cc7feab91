#pragma once

#include <QStyledItemDelegate>

namespace tropa::ui::journeys {

/// Cells of the table twin are typed into as on the board: F2 goes on behind the text, a letter begins anew. Window
/// thread.
class CaretDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tropa::ui::journeys
