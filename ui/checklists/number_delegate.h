#pragma once

#include "ui/widgets/row_delegate.h"

namespace tropa::ui::checklists {

/// Cells of numbers that are typed in place; what stands in them before is the model's SortRole. An empty cell is
/// given to the model as an invalid QVariant.
class NumberDelegate final : public widgets::RowDelegate
{
    Q_OBJECT

public:
    NumberDelegate(theme::ThemeSource& source, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace tropa::ui::checklists
