#include "ui/import/kind_list.h"

#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/row_delegate.h"

#include <QPainter>

#include <algorithm>

namespace tropa::ui::import {

namespace {

/// Kinds as rows of every list, captions small and quiet above a line.
class KindDelegate final : public widgets::RowDelegate
{
public:
    KindDelegate(theme::ThemeSource& theme, QObject* parent) : RowDelegate(theme, theme::Size::row, Rule::Below, parent)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        painter->save();
        painter->setFont(theme::fontFor(theme::TypeRole::Small, option.font));
        painter->setPen(look().textSecondary);
        const QRect place = option.rect.adjusted(8, 0, -8, -5);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look().lineSubtle);
        painter->restore();
    }
};

} // namespace

KindList::KindList(theme::ThemeSource& theme, QWidget* parent) : QListWidget(parent)
{
    widgets::configureList(this, theme, {});
    setItemDelegate(new KindDelegate(theme, this));
    setUniformItemSizes(false);
}

void KindList::addKind(const QByteArray& group, const QIcon& icon)
{
    const int line = fontMetrics().height();
    Rows rows{-1, 0};
    if (group != m_group) {
        m_group = group;
        auto* caption = new QListWidgetItem(this);
        caption->setFlags(Qt::NoItemFlags);
        caption->setSizeHint({0, std::max<int>(theme::Size::row, line + 10) + (count() > 1 ? 6 : -2)});
        rows.caption = count() - 1;
    }
    auto* item = new QListWidgetItem(icon, QString(), this);
    item->setSizeHint({0, std::max<int>(theme::Size::row, line + 10)});
    rows.kind = count() - 1;
    m_rows.push_back(rows);
}

void KindList::setWords(int kind, const QString& group, const QString& name)
{
    const Rows& rows = m_rows[static_cast<std::size_t>(kind)];
    if (rows.caption >= 0)
        item(rows.caption)->setText(group);
    item(rows.kind)->setText(name);
}

void KindList::setKind(int kind)
{
    setCurrentRow(m_rows[static_cast<std::size_t>(kind)].kind);
}

int KindList::kind() const
{
    const auto found = std::ranges::find(m_rows, currentRow(), &Rows::kind);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool KindList::isKind(int row) const
{
    return row >= 0 && row < count() && item(row)->flags().testFlag(Qt::ItemIsEnabled);
}

QModelIndex KindList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome && !m_rows.empty()) {
        scrollToTop(); // the first caption too
        return model()->index(m_rows.front().kind, 0);
    }
    const QModelIndex wanted = QListWidget::moveCursor(action, modifiers);
    if (!wanted.isValid() || isKind(wanted.row()))
        return wanted;
    return model()->index(wanted.row() + 1, 0); // a kind always follows its caption
}

} // namespace tropa::ui::import
