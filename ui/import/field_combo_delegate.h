#pragma once

#include "ui/theme/measures.h"
#include "ui/widgets/row_delegate.h"

namespace tropa::ui::import {

/// The combo box by which a column is told what it fills. Works on ColumnsModel.
class FieldComboDelegate : public widgets::RowDelegate
{
    Q_OBJECT

public:
    FieldComboDelegate(theme::ThemeSource& theme, QObject* parent)
        : RowDelegate(theme, theme::Size::row, Rule::Below, parent)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace tropa::ui::import
