#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>
#include <QSlider>

namespace tropa::ui::theme {

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        connect(application, &QApplication::focusChanged, this, &FocusRing::follow);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget*, QWidget* to)
{
    const bool wanted = to != nullptr && (qobject_cast<QAbstractButton*>(to) || qobject_cast<QSlider*>(to)) &&
                        to->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!wanted) {
        if (!m_frame.isNull())
            m_frame->setWidget(nullptr);
        return;
    }
    if (m_frame.isNull())
        m_frame = new QFocusFrame();
    m_frame->setWidget(to);
}

} // namespace tropa::ui::theme
