#include "ui/interviews/pane.h"

#include "ui/interviews/soft_label.h"
#include "ui/theme/measures.h"

#include <QHBoxLayout>

namespace tropa::ui::interviews {

PaneHead::PaneHead(theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_title(new SoftLabel(look, theme::TypeRole::BodyStrong, this, false))
    , m_count(new SoftLabel(look, theme::TypeRole::Small, this))
{
    makePanel(this);
    setMinimumHeight(theme::Size::paneHeader);
    m_row->setContentsMargins(theme::Space::pane, 0, theme::Space::small, 0);
    m_row->setSpacing(theme::Space::unit);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch();
}

void PaneHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PaneHead::setCount(const QString& count)
{
    m_count->setText(count);
}

QToolButton* PaneHead::addTool(theme::Glyph glyph)
{
    QToolButton* tool = makeTool(m_look, glyph, this);
    m_row->addWidget(tool);
    return tool;
}

QToolButton* makeTool(theme::ThemeSource& look, theme::Glyph glyph, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setIcon(look.icon(glyph));
    tool->setIconSize({theme::Size::icon, theme::Size::icon});
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

void makePanel(QWidget* widget)
{
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Midlight);
}

} // namespace tropa::ui::interviews
