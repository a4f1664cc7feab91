#include "ui/widgets/pane_header.h"

#include "ui/theme/measures.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace tropa::ui::widgets {

using namespace theme;

PaneHeader::PaneHeader(ThemeSource& source, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(source, title, TypeRole::BodyStrong, IconTint::Text, this))
    , m_count(new TextLabel(source, TypeRole::Small, IconTint::Secondary, this))
    , m_row(new QHBoxLayout(this))
{
    setGround(this, Ground::Panel);
    m_title->setElides(true);
    m_row->setContentsMargins(Space::pane, 2, Space::small, 2);
    m_row->setSpacing(Space::medium);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count);
    m_row->addStretch();
    setMinimumHeight(Size::paneHeader);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PaneHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PaneHeader::setCount(const QString& count)
{
    m_count->setText(count);
}

QToolButton* PaneHeader::addTool(QAction* action)
{
    QToolButton* tool = toolFor(action, this);
    m_row->addWidget(tool);
    return tool;
}

void PaneHeader::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

QToolButton* toolFor(QAction* action, QWidget* parent, bool withText)
{
    auto* tool = new QToolButton(parent);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setDefaultAction(action);
    if (action->menu())
        tool->setPopupMode(QToolButton::InstantPopup); // the whole button opens it
    tool->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const auto name = [tool, action] {
        QString words = action->text();
        words.remove(u'&');
        tool->setAccessibleName(words);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        // A tooltip the action was given itself says more than its name.
        const bool own = !action->toolTip().isEmpty() && action->toolTip() != words;
        tool->setToolTip((own ? action->toolTip() : words) +
                         (keys.isEmpty() ? QString() : QStringLiteral(" · ") + keys));
    };
    name();
    QObject::connect(action, &QAction::changed, tool, name);
    return tool;
}

} // namespace tropa::ui::widgets
