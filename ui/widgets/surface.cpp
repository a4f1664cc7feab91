#include "ui/widgets/surface.h"

namespace tropa::ui::widgets {

void setGround(QWidget* widget, Ground ground)
{
    widget->setBackgroundRole(ground == Ground::Raised  ? QPalette::Light
                              : ground == Ground::Panel ? QPalette::Midlight
                                                        : QPalette::Window);
    widget->setAutoFillBackground(true);
}

QFrame* horizontalLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

QFrame* verticalLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    return line;
}

} // namespace tropa::ui::widgets
