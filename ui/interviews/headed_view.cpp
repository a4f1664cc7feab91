#include "ui/interviews/headed_view.h"

#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

HeadedView::HeadedView(CodingSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new widgets::RoomHeader(session.workbench().theme(), nullptr, nullptr, this))
    , m_column(new QVBoxLayout(this))
{
    widgets::setGround(this, widgets::Ground::Panel);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
}

void HeadedView::setContent(QWidget* content)
{
    m_stack = new QStackedWidget(this);
    m_empty = new widgets::EmptyPlace(m_session.workbench().theme(), this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    m_column->addWidget(m_stack, 1);
}

void HeadedView::showContent(bool isAny)
{
    m_stack->setCurrentIndex(isAny ? 0 : 1);
}

QWidget* HeadedView::stack() const
{
    return m_stack;
}

void HeadedView::makeStale()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void HeadedView::read()
{
    m_isStale = false;
    reload();
}

void HeadedView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void HeadedView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::interviews
