#include "ui/shell/palette_items.h"

#include "frame/frame_kind.h"
#include "frame/frame_store.h"
#include "metrics/dimension.h"
#include "ui/shell/page_host.h"
#include "ui/shell/palette_metrics.h"
#include "ui/shell/workbench.h"

#include <QMenu>
#include <QSet>

namespace tropa::ui::shell {

namespace {

void addActions(std::vector<PaletteItem>& items, const ActionRegistry& actions)
{
    QHash<const QAction*, QString> menus; // what stands in a submenu is found by its name too
    for (const ActionRegistry::Entry& entry : actions.entries()) {
        if (entry.description.group)
            menus.insert(entry.action, entry.description.group());
        for (const QAction* child : entry.action->menu() ? entry.action->menu()->actions() : QList<QAction*>())
            menus.insert(child, entry.action->text());
    }
    for (const ActionRegistry::Entry& entry : actions.entries()) {
        QAction* action = entry.action;
        if (!action->isEnabled() || action->menu() || !entry.isOnScreen() ||
            entry.description.id == QLatin1String("view.palette") ||
            entry.description.id.startsWith(QLatin1String("go."))) // the pages are in the list already
            continue;
        QString words = action->text();
        words.remove(u'&');
        items.push_back({words, action->shortcut().toString(QKeySequence::NativeText), entry.description.icon,
                         [action = QPointer<QAction>(action)] {
                             if (action)
                                 action->trigger();
                         },
                         menus.value(entry.action).remove(u'&')});
    }
}

void addNamed(std::vector<PaletteItem>& items, Workbench& workbench, const EntityRef& ref, const QString& name,
              const QString& kind, const QString& icon)
{
    items.push_back({name, kind, icon, [bench = QPointer<Workbench>(&workbench), ref] {
                         if (bench)
                             bench->navigateTo(ref);
                     }});
}

} // namespace

std::vector<PaletteItem> paletteItems(const House& house, const ActionRegistry& actions, PageHost& pages,
                                      Workbench* workbench)
{
    std::vector<PaletteItem> items;
    if (workbench) {
        for (const auto& page : pages.pages()) {
            items.push_back({page->title(), page->shortcut().toString(QKeySequence::NativeText), page->icon(),
                             [&pages, id = page->id()] { pages.open(id); }});
        }
    }
    addActions(items, actions);
    if (!workbench)
        return items;
    addMetricItems(items, house, pages, *workbench);

    QHash<QString, const Page*> shownBy;
    for (const auto& page : pages.pages()) {
        for (const QString& kind : page->entityKinds())
            shownBy.insert(kind, page.get());
    }
    QSet<EntityRef> named;
    for (const auto& page : pages.pages()) {
        for (const NamedEntity& entity : page->namedEntities(*workbench)) {
            named.insert(entity.ref);
            addNamed(items, *workbench, entity.ref, entity.name, page->title(), page->icon());
        }
    }
    for (const metrics::Dimension& dimension : metrics::dimensions()) {
        const QString table = QLatin1String(dimension.table);
        const Page* page = table.isEmpty() ? nullptr : shownBy.value(table);
        if (!page)
            continue;
        const auto values =
            workbench->project().read([&](storage::Connection& db) { return metrics::dimensionValues(db, dimension); });
        if (!values)
            continue;
        for (const auto& [id, name] : *values) {
            if (!named.contains({table, id}))
                addNamed(items, *workbench, {table, id}, name, workbench->words(dimension.name), page->icon());
        }
    }
    return items;
}

} // namespace tropa::ui::shell
