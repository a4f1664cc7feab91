#include "ui/frame/frame_page.h"

#include "ui/frame/frame_view.h"
#include "ui/rules/rule_actions.h"

namespace tropa::ui::frame {

QString FramePage::title() const
{
    return FrameView::tr("Frame");
}

void FramePage::addActions(shell::Workbench& workbench)
{
    rules::addRuleActions(workbench);
}

QWidget* FramePage::createWidget(shell::Workbench& workbench, QWidget* parent)
{
    m_view = new FrameView(workbench, m_template, m_sheet, parent);
    return m_view;
}

QStringList FramePage::entityKinds() const
{
    QStringList kinds;
    for (const auto& kind : tropa::frame::frameKinds())
        kinds.append(QLatin1String(kind.name));
    // A rule, and the place of all of them.
    return kinds << QStringLiteral("rule") << QStringLiteral("rules");
}

void FramePage::show(const EntityRef& ref)
{
    if (m_view)
        m_view->showEntity(ref);
}

} // namespace tropa::ui::frame
