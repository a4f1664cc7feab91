#include "ui/interviews/soft_label.h"

#include <QApplication>

namespace tropa::ui::interviews {

SoftLabel::SoftLabel(theme::ThemeSource& look, theme::TypeRole role, QWidget* parent, bool secondary)
    : QLabel(parent), m_look(look), m_role(role), m_secondary(secondary)
{
    setTextFormat(Qt::PlainText);
    connect(&look, &theme::ThemeSource::changed, this, &SoftLabel::dress);
    dress();
}

void SoftLabel::dress()
{
    setFont(fontFor(m_role, QApplication::font()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_secondary ? m_look.theme().textSecondary : m_look.theme().text);
    setPalette(colours);
}

} // namespace tropa::ui::interviews
