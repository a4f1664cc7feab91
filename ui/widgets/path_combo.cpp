#include "ui/widgets/path_combo.h"

#include "ui/theme/measures.h"
#include "ui/widgets/elided_path.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QStylePainter>

namespace tropa::ui::widgets {

namespace {

constexpr int widestList = 460;

// Rows of the height of other lists, which the delegate of a combo box does not ask the style for.
class PathRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    }
};

} // namespace

PathCombo::PathCombo(QWidget* parent) : QComboBox(parent)
{
    setItemDelegate(new PathRow(this));
}

QString PathCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + theme::Space::unit;
    return elidedPath(currentText(), fontMetrics(), field.width() - icon - theme::Space::hair);
}

void PathCombo::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void PathCombo::showPopup()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    view()->setMinimumWidth(std::clamp(view()->sizeHintForColumn(0) + bar + 2 * theme::Space::unit, width(),
                                       std::max(width(), widestList)));
    QComboBox::showPopup();
    // Qt keeps a list as wide as its field on the screen; this one may be wider.
    QWidget* list = view()->window();
    const QRect seen = screen()->availableGeometry();
    if (list->isVisible() && list->frameGeometry().right() > seen.right())
        list->move(std::max(seen.left(), seen.right() + 1 - list->width()), list->y());
}

} // namespace tropa::ui::widgets
