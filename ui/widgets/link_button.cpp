#include "ui/widgets/link_button.h"

#include "ui/theme/measures.h"

#include <QPainter>

namespace tropa::ui::widgets {

LinkButton::LinkButton(theme::ThemeSource& source, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_source(source)
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::max(theme::Size::minimumTarget, metrics.size(Qt::TextShowMnemonic, text()).width() + 8),
            std::max(theme::Size::minimumTarget, metrics.height() + 4)};
}

void LinkButton::setElides(bool elides)
{
    m_elides = elides;
    setSizePolicy(elides ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QSize LinkButton::minimumSizeHint() const
{
    return m_elides ? QSize(theme::Size::minimumTarget, sizeHint().height()) : sizeHint();
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? m_source.theme().accent : m_source.theme().textDisabled);
    const QRect room = rect().adjusted(4, 0, -4, 0);
    const QString words =
        m_elides ? QFontMetrics(shown).elidedText(text(), Qt::ElideRight, room.width(), Qt::TextShowMnemonic) : text();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, words);
}

} // namespace tropa::ui::widgets
