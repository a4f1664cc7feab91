#include "ui/interviews/interviews_desk.h"

#include "ui/widgets/surface.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

InterviewsDesk::InterviewsDesk(shell::Workbench& workbench, theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_views(interviewViews())
    , m_room(new InterviewsRoom(workbench, look, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_made(m_views.size(), nullptr)
{
    widgets::setGround(this, widgets::Ground::Panel);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab({});
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_tabs->addTab({});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(widgets::horizontalLine(this));
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_room);
    connect(m_tabs, &QTabBar::currentChanged, this, &InterviewsDesk::open);
    setFocusProxy(m_room);
    retranslate();
}

InterviewsDesk::~InterviewsDesk()
{
    // Views follow the room's session, so they go first.
    for (QWidget* view : m_made)
        delete view;
}

void InterviewsDesk::show(const EntityRef& ref)
{
    if (ref.kind == viewKind()) {
        if (ref.id < m_tabs->count())
            m_tabs->setCurrentIndex(static_cast<int>(ref.id));
        return;
    }
    m_tabs->setCurrentIndex(0);
    m_room->show(ref);
}

QWidget* InterviewsDesk::showView(const QString& id)
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].id == id) {
            m_tabs->setCurrentIndex(static_cast<int>(i) + 1);
            return m_made[i];
        }
    }
    m_tabs->setCurrentIndex(0);
    return id == QLatin1String("transcripts") ? m_room : nullptr;
}

void InterviewsDesk::open(int tab)
{
    if (tab <= 0) {
        m_stack->setCurrentWidget(m_room);
        return;
    }
    QWidget*& view = m_made[static_cast<std::size_t>(tab - 1)];
    if (!view) {
        view = m_views[static_cast<std::size_t>(tab - 1)].make(m_room->session(), m_stack);
        m_stack->addWidget(view);
    }
    m_stack->setCurrentWidget(view);
}

void InterviewsDesk::retranslate()
{
    m_tabs->setAccessibleName(tr("Views of the interviews"));
    m_tabs->setTabText(0, tr("Transcripts"));
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i) + 1, m_views[i].title());
}

void InterviewsDesk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::interviews
