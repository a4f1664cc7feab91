#pragma once

#include "ui/widgets/row_delegate.h"

namespace tropa::ui::surveys {

/// A list to choose from, for the cells of QuestionModel that can be changed. Choosing ends editing.
class ChoiceDelegate : public widgets::RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace tropa::ui::surveys
