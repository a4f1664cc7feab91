#pragma once

#include "ui/theme/theme_source.h"

#include <QStyledItemDelegate>

namespace tropa::ui::widgets {

/// Rows as the look has them: 28 px, a hairline below, selection and hover over the whole row, the focus ring on the
/// current cell, a swatch and a count where the model has them, numbers with tabular digits and their tone. Text that
/// does not fit is elided (in a view that wraps words: after as many lines as the row has) and the whole of it becomes
/// the tooltip.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Rule { None, Below };

    RowDelegate(theme::ThemeSource& source, int rowHeight, Rule rule, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    const theme::Theme& look() const { return m_source.theme(); }

private:
    QColor inkOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMoved(QPainter* painter, const QRect& place, const QModelIndex& index, const QColor& ink) const;

    theme::ThemeSource& m_source;
    int m_rowHeight;
    Rule m_rule;
};

/// `text` with every digit as wide as the widest one; the system's tabular fonts need no help and are drawn at once.
void drawTabular(QPainter* painter, const QRect& rect, const QString& text, Qt::Alignment alignment);

} // namespace tropa::ui::widgets
