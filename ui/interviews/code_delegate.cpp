#include "ui/interviews/code_delegate.h"

#include "base/format_number.h"
#include "ui/interviews/code_colours.h"
#include "ui/interviews/code_model.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/elided_path.h"

#include <QApplication>
#include <QPainter>

namespace tropa::ui::interviews {

namespace {

constexpr int swatch = 10;
constexpr int pad = 6;

} // namespace

CodeDelegate::CodeDelegate(theme::ThemeSource& look, Text text, QObject* parent)
    : QStyledItemDelegate(parent), m_look(look), m_text(text)
{
}

void CodeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.state |= QStyle::State_Active; // the code that is looked at stays lit wherever the focus is
    QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const theme::Theme& theme = m_look.theme();
    painter->save();
    QRect room = option.rect.adjusted(pad, 0, -theme::Space::medium, 0);
    const QVariant id = index.data(CodeModel::CodeIdRole);
    const bool isBranch = m_text == Text::Name && index.data(CodeModel::IsBranchRole).toBool();
    if (id.isValid() && !isBranch) {
        const int palette = index.data(CodeModel::PaletteRole).toInt();
        const QString chosen = index.data(CodeModel::ColorRole).toString();
        const QRectF mark(room.left(), room.center().y() - swatch / 2 + 1, swatch, swatch);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(theme.raised);
            painter->drawRoundedRect(mark.adjusted(-1, -1, 1, 1), theme::Radius::swatch, theme::Radius::swatch);
        }
        paintCodeMark(*painter, mark, codeColour(palette, chosen, theme), isHatched(palette, chosen), theme);
        room.setLeft(room.left() + swatch + pad);
    }
    if (m_text == Text::Name) {
        const QString count =
            formatNumber(index.data(CodeModel::CountRole).toLongLong(), languageFromCode(option.locale.name().left(2)));
        const QFont small = fontFor(theme::TypeRole::Small, QApplication::font());
        painter->setFont(small);
        painter->setPen(theme.textSecondary);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(count) - pad);
    }
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QString words = index
                              .data(m_text == Text::Path && id.isValid() ? static_cast<int>(CodeModel::PathRole)
                                                                         : static_cast<int>(Qt::DisplayRole))
                              .toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      m_text == Text::Path ? widgets::elidedPath(words, option.fontMetrics, room.width())
                                           : option.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 60, std::max(theme::Size::treeRow, option.fontMetrics.height() + 6)};
}

QWidget* CodeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAutoFillBackground(true); // the name below must not shine through
    return editor;
}

// The swatch stays in sight while its name is written.
void CodeDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(pad + swatch + pad - 3, 1, -2, -1));
}

} // namespace tropa::ui::interviews
