#include "ui/widgets/room_header.h"

#include "ui/theme/measures.h"
#include "ui/widgets/pane_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace tropa::ui::widgets {

using namespace theme;

namespace {

constexpr int gap = 4;

int widthOf(const QWidget* tool)
{
    return std::max(tool->sizeHint().width(), tool->minimumWidth());
}

} // namespace

RoomHeader::RoomHeader(ThemeSource& source, QAction* back, QAction* forward, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_title(new TextLabel(source, TypeRole::RoomTitle, IconTint::Text, this))
    , m_facts(new TextLabel(source, TypeRole::Small, IconTint::Secondary, this))
    , m_more(new QToolButton(this))
{
    setGround(this, Ground::Panel);
    for (QAction* way : {back, forward})
        if (way != nullptr)
            m_ways.push_back(toolFor(way, this));
    m_title->setElides(true);
    m_facts->setElides(true);
    m_more->setObjectName(QStringLiteral("roomHeaderMore"));
    m_more->setIcon(source.icon(Glyph::More));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(&m_rest);
    m_more->setToolTip(tr("More tools"));
    m_more->setAccessibleName(tr("More tools"));
    m_more->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RoomHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    arrange();
}

void RoomHeader::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    arrange();
}

void RoomHeader::addTool(QAction* action, bool withText)
{
    m_tools.push_back({toolFor(action, this, withText), action});
    m_tools.back().widget->show();
    arrange();
}

void RoomHeader::addWidget(QWidget* widget)
{
    widget->setParent(this);
    widget->show();
    m_tools.push_back({widget, nullptr});
    arrange();
}

void RoomHeader::clearTools()
{
    for (const Tool& tool : m_tools)
        tool.widget->deleteLater();
    for (const Tool& tool : m_tools)
        tool.widget->hide();
    m_tools.clear();
    arrange();
}

QSize RoomHeader::sizeHint() const
{
    return {480, std::max(Size::roomHeader, m_title->sizeHint().height() + 14)};
}

QSize RoomHeader::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

void RoomHeader::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool RoomHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        arrange();
    return QWidget::event(event);
}

void RoomHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_source.theme().line);
}

void RoomHeader::arrange()
{
    const auto place = [this](QWidget* widget, int x, int width) {
        const int tall = std::min(widget->sizeHint().height(), height() - 8);
        widget->setGeometry(x, (height() - tall) / 2, width, tall);
    };
    int left = Space::pane;
    for (QWidget* way : m_ways) {
        place(way, left, way->sizeHint().width());
        left += way->sizeHint().width() + gap;
    }
    // The title keeps half of the room before tools give way; facts only take what is left over.
    const int right = width() - 10;
    const int titleWanted = m_title->sizeHint().width() + 2;
    const int titleKept = std::min(titleWanted, std::max(80, (right - left) / 2));

    int used = 0;
    for (const Tool& tool : m_tools)
        used += widthOf(tool.widget) + gap;
    int room = right - left - titleKept - Space::pane;
    std::vector<bool> stays(m_tools.size(), true);
    m_rest.clear();
    if (used > room) {
        room -= m_more->sizeHint().width() + gap;
        for (std::size_t i = m_tools.size(); i-- > 0 && used > room;) {
            if (m_tools[i].action.isNull())
                continue;
            stays[i] = false;
            used -= widthOf(m_tools[i].widget) + gap;
        }
    }
    bool anyGone = false;
    for (std::size_t i = 0; i < m_tools.size(); ++i) {
        if (!stays[i]) {
            anyGone = true;
            m_rest.addAction(m_tools[i].action);
        }
        m_tools[i].widget->setVisible(stays[i]);
    }
    m_more->setVisible(anyGone);
    int x = right;
    if (anyGone) {
        x -= m_more->sizeHint().width();
        place(m_more, x, m_more->sizeHint().width());
        x -= gap;
    }
    for (std::size_t i = m_tools.size(); i-- > 0;) {
        if (!stays[i])
            continue;
        const int wide = widthOf(m_tools[i].widget);
        x -= wide;
        place(m_tools[i].widget, x, wide);
        x -= gap;
    }
    const int titleWidth = std::min(titleWanted, std::max(titleKept, x - left - Space::pane));
    place(m_title, left + gap, titleWidth);
    const int facts = left + gap + titleWidth + Space::pane;
    const int factsRoom = x - facts - Space::pane;
    m_facts->setVisible(factsRoom > 48 && !m_facts->text().isEmpty());
    place(m_facts, facts, std::min(m_facts->sizeHint().width() + 2, std::max(0, factsRoom)));
    // Facts that do not fit stay readable on the title.
    m_title->setToolTip(m_facts->isHidden() && !m_facts->text().isEmpty()
                            ? m_title->text() + QStringLiteral("\n") + m_facts->text()
                            : QString());
}

} // namespace tropa::ui::widgets
