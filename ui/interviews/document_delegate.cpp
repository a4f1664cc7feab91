#include "ui/interviews/document_delegate.h"

#include "ui/interviews/document_model.h"

#include <QPainter>

namespace tropa::ui::interviews {

void DocumentDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const theme::Theme& theme = m_look.theme();
    const bool isNone = index.column() == DocumentModel::Segments && index.data(DocumentModel::IsUncodedRole).toBool();
    option->state |= QStyle::State_Active;
    option->palette.setColor(QPalette::Highlight, theme.selection);
    option->palette.setColor(QPalette::HighlightedText, theme.text);
    option->palette.setColor(QPalette::Text, isNone ? theme.textSecondary : theme.text);
}

void DocumentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->setPen(m_look.theme().lineSubtle);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace tropa::ui::interviews
