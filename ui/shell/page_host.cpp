#include "ui/shell/page_host.h"

#include <algorithm>

namespace tropa::ui::shell {

PageHost::PageHost(QWidget* parent) : QStackedWidget(parent) {}

PageHost::~PageHost()
{
    blockSignals(true); // nobody is left to hear
    setPages({}, nullptr);
}

void PageHost::addPlace(const QString& id, QWidget* widget)
{
    m_places.insert(id, widget);
    addWidget(widget);
}

void PageHost::setPages(std::vector<std::unique_ptr<Page>> pages, Workbench* workbench)
{
    // Widgets first: they may speak to their pages while they go.
    for (QWidget* widget : std::as_const(m_widgets))
        delete widget;
    m_widgets.clear();
    m_pages = std::move(pages);
    m_workbench = workbench;
    m_history.clear();
    m_current.clear();
    if (workbench) {
        for (const auto& page : m_pages)
            page->addActions(*workbench);
    }
    Q_EMIT historyChanged();
}

Page* PageHost::page(const QString& id) const
{
    const auto found = std::ranges::find_if(m_pages, [&](const auto& page) { return page->id() == id; });
    return found == m_pages.end() ? nullptr : found->get();
}

QWidget* PageHost::widgetOf(const QString& id)
{
    if (QWidget* place = m_places.value(id))
        return place;
    if (QWidget* made = m_widgets.value(id))
        return made;
    Page* wanted = page(id);
    if (!wanted || !m_workbench)
        return nullptr;
    QWidget* widget = wanted->createWidget(*m_workbench, this);
    m_widgets.insert(id, widget);
    addWidget(widget);
    return widget;
}

bool PageHost::show(const Place& place)
{
    QWidget* widget = widgetOf(place.page);
    if (!widget)
        return false;
    setCurrentWidget(widget);
    const bool isNew = m_current != place.page;
    m_current = place.page;
    if (isNew)
        Q_EMIT currentIdChanged(m_current);
    // Last, as a page may send what it is asked for on to another.
    if (place.entity.isValid())
        page(place.page)->show(place.entity);
    return true;
}

bool PageHost::open(const QString& id)
{
    if (!show({id}))
        return false;
    m_history.go({id});
    Q_EMIT historyChanged();
    return true;
}

bool PageHost::open(const EntityRef& ref)
{
    const auto found =
        std::ranges::find_if(m_pages, [&](const auto& page) { return page->entityKinds().contains(ref.kind); });
    if (found == m_pages.end() || !show({(*found)->id(), ref}))
        return false;
    if (m_current != (*found)->id())
        return true; // sent on: the way there is in the history
    m_history.go({(*found)->id(), ref});
    Q_EMIT historyChanged();
    return true;
}

void PageHost::restore(const std::optional<Place>& place)
{
    if (place)
        show(*place);
    Q_EMIT historyChanged();
}

void PageHost::goBack()
{
    restore(m_history.back());
}

void PageHost::goForward()
{
    restore(m_history.forward());
}

} // namespace tropa::ui::shell
