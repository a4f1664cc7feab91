#include "ui/widgets/text_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tropa::ui::widgets {

using namespace theme;

TextLabel::TextLabel(ThemeSource& source, TypeRole role, IconTint tint, QWidget* parent)
    : QLabel(parent), m_source(source), m_role(role), m_tint(tint)
{
    setTextFormat(Qt::PlainText);
    dress();
    connect(&source, &ThemeSource::changed, this, &TextLabel::dress);
}

TextLabel::TextLabel(ThemeSource& source, const QString& words, TypeRole role, IconTint tint, QWidget* parent)
    : TextLabel(source, role, tint, parent)
{
    setText(words);
}

void TextLabel::setElides(bool elides)
{
    m_elides = elides;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elides ? QSize(fontMetrics().horizontalAdvance(QStringLiteral("MM…")), hint.height()) : hint;
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_elides && toolTip().isEmpty() &&
        fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elides) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect place = contentsRect();
    painter.drawText(place, static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void TextLabel::dress()
{
    setFont(fontFor(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, tintColour(m_source.theme(), m_tint));
    colours.setColor(QPalette::Inactive, QPalette::WindowText, tintColour(m_source.theme(), m_tint));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, m_source.theme().textDisabled);
    setPalette(colours);
}

} // namespace tropa::ui::widgets
