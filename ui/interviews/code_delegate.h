#pragma once

#include "ui/theme/theme_source.h"

#include <QStyledItemDelegate>

namespace tropa::ui::interviews {

/// A code in a tree or list: swatch, name, count at the right. A branch of the tree has no swatch.
class CodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Text { Name, Path };
    CodeDelegate(theme::ThemeSource& look, Text text, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    theme::ThemeSource& m_look;
    Text m_text;
};

} // namespace tropa::ui::interviews
