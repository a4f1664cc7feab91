#pragma once

#include "ui/theme/measures.h"
#include "ui/widgets/row_delegate.h"

namespace tropa::ui::frame {

/// The editor that fits a field: text, several lines, whole number, money, date, a name from a list, an icon. Works on
/// FrameTableModel. Ctrl+Enter ends editing several lines.
class FieldDelegate : public widgets::RowDelegate
{
    Q_OBJECT

public:
    FieldDelegate(theme::ThemeSource& theme, QObject* parent)
        : RowDelegate(theme, theme::Size::row, Rule::Below, parent)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
};

} // namespace tropa::ui::frame
