#include "ui/frame/frame_page.h"

#include "ui/frame/frame_view.h"

namespace tropa::ui::frame {

QString FramePage::title() const
{
    return FrameView::tr("Frame");
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
    return kinds;
}

void FramePage::show(const EntityRef& ref)
{
    if (m_view)
        m_view->showEntity(ref);
}

} // namespace tropa::ui::frame
