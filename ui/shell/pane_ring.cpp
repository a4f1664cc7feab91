#include "ui/shell/pane_ring.h"

#include <QApplication>

#include <algorithm>

namespace tropa::ui::shell {

namespace {

constexpr const char* isPane = "tropaPane";

} // namespace

PaneRing::PaneRing(Panes panes, QObject* parent) : QObject(parent), m_panes(std::move(panes))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now)
            return; // also said by a widget that goes while it has the focus, amid its half-gone parents
        for (QWidget* pane : shownPanes()) {
            if (pane == now || pane->isAncestorOf(now))
                m_last.insert(pane, now);
        }
    });
}

void PaneRing::mark(QWidget* pane)
{
    pane->setProperty(isPane, true);
}

std::vector<QWidget*> PaneRing::shownPanes() const
{
    std::vector<QWidget*> shown;
    for (QWidget* pane : m_panes()) {
        if (!pane || !pane->isVisible())
            continue;
        const std::size_t before = shown.size();
        for (QWidget* inner : pane->findChildren<QWidget*>()) {
            if (inner->property(isPane).toBool() && inner->isVisible())
                shown.push_back(inner);
        }
        if (shown.size() == before)
            shown.push_back(pane);
    }
    return shown;
}

QWidget* PaneRing::entrance(QWidget* pane)
{
    const auto takes = [&](QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    if (takes(pane))
        return pane;
    QWidget* next = pane->nextInFocusChain();
    while (next != pane) {
        if (pane->isAncestorOf(next) && takes(next))
            return next;
        next = next->nextInFocusChain();
    }
    return nullptr;
}

void PaneRing::enter(const QWidget* area)
{
    QWidget* largest = nullptr;
    for (QWidget* pane : shownPanes()) {
        if (pane != area && !area->isAncestorOf(pane))
            continue;
        if (QWidget* last = m_last.value(pane); last && last->isVisible() && last->isEnabled())
            return last->setFocus(Qt::OtherFocusReason);
        if (!largest || pane->width() * pane->height() > largest->width() * largest->height())
            largest = pane;
    }
    if (QWidget* target = largest ? entrance(largest) : nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

void PaneRing::go(int step)
{
    const std::vector<QWidget*> panes = shownPanes();
    if (panes.empty())
        return;
    const QWidget* now = QApplication::focusWidget();
    const auto current =
        std::ranges::find_if(panes, [&](QWidget* pane) { return now && (pane == now || pane->isAncestorOf(now)); });
    const auto count = static_cast<int>(panes.size());
    int at = current == panes.end() ? (step > 0 ? -1 : 0) : static_cast<int>(current - panes.begin());
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        QWidget* pane = panes[static_cast<std::size_t>(at)];
        QWidget* last = m_last.value(pane);
        QWidget* target = last && last->isVisible() && last->isEnabled() ? last : entrance(pane);
        if (target) {
            target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace tropa::ui::shell
