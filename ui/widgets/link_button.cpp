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

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? m_source.theme().accent : m_source.theme().textDisabled);
    painter.drawText(rect().adjusted(4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
}

} // namespace tropa::ui::widgets
