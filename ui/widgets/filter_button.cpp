#include "ui/widgets/filter_button.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/measures.h"
#include "ui/theme/style_strokes.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace tropa::ui::widgets {

using namespace theme;

FilterButton::FilterButton(ThemeSource& source, QWidget* parent) : QToolButton(parent), m_source(source)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FilterButton::setFilter(const QString& name, const QString& value, bool isSet)
{
    m_name = name;
    m_value = value;
    m_isSet = isSet;
    setAccessibleName(name + QStringLiteral(": ") + value);
    setAccessibleDescription(isSet ? tr("Filter set; Delete sets it back") : QString());
    updateGeometry();
    update();
}

int FilterButton::nameWidth() const
{
    return fontMetrics().horizontalAdvance(m_name) + 6;
}

QSize FilterButton::sizeHint() const
{
    return {9 + nameWidth() + fontMetrics().horizontalAdvance(m_value) + 28,
            std::max(Size::field, fontMetrics().height() + 7)};
}

QSize FilterButton::minimumSizeHint() const
{
    return {9 + nameWidth() + fontMetrics().horizontalAdvance(QStringLiteral("MM…")) + 28, sizeHint().height()};
}

QRect FilterButton::markRect() const
{
    return QRect(width() - 24, 0, 24, height());
}

bool FilterButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_name + QStringLiteral(": ") + m_value, this);
        return true;
    }
    return QToolButton::event(event);
}

void FilterButton::paintEvent(QPaintEvent*)
{
    const Theme& look = m_source.theme();
    QPainter painter(this);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const QColor fill = m_isSet ? look.accentSubtle : underMouse() && isEnabled() ? look.hover : look.field;
    const QColor edge = focused ? look.focus : m_isSet ? look.accent : look.lineControl;
    strokeBox(&painter, rect(), Radius::control, fill, isEnabled() ? edge : look.line, focused ? Size::focus : 1);

    painter.setPen(isEnabled() ? (m_isSet ? look.text : look.textSecondary) : look.textDisabled);
    QRect words = rect().adjusted(9, 0, -24, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    words.setLeft(words.left() + nameWidth());
    painter.setPen(isEnabled() ? look.text : look.textDisabled);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_value, Qt::ElideRight, words.width()));
    if (m_isSet)
        paintGlyph(&painter, QRectF(markRect()).adjusted(5, (height() - 14) / 2.0, -5, -(height() - 14) / 2.0),
                   Glyph::Close, look.textSecondary);
    else
        strokeChevron(&painter, QRectF(markRect()).adjusted(0, 0, -4, 0), Toward::Down, look.textSecondary, 8);
}

void FilterButton::mousePressEvent(QMouseEvent* event)
{
    if (m_isSet && event->button() == Qt::LeftButton && markRect().contains(event->position().toPoint())) {
        Q_EMIT cleared();
        return;
    }
    QToolButton::mousePressEvent(event);
}

void FilterButton::keyPressEvent(QKeyEvent* event)
{
    if (m_isSet && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT cleared();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (menu() != nullptr)
            menu()->popup(mapToGlobal(rect().bottomLeft()));
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace tropa::ui::widgets
