#pragma once

#include "base/entity_ref.h"

#include <QKeySequence>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace tropa::ui::shell {

class Workbench;

/// Something of a room that can be called up by its name: a code, a map, a transcript.
struct NamedEntity
{
    EntityRef ref;
    QString name;
};

/// A room of the window as it stands in the rail. Made once when a project opens and owned by the main window; its
/// widget is made on the first visit. Pages never reach into each other: they ask Workbench::navigateTo.
class Page
{
public:
    virtual ~Page() = default;

    virtual QString id() const = 0;    ///< "interviews"; stable, used in settings and actions
    virtual QString title() const = 0; ///< in the window's language, asked again when that changes
    virtual QString icon() const = 0;  ///< a name in resources/icons
    virtual QKeySequence shortcut() const { return {}; }
    /// Rail group, from 0: overview and frame; sources; maps; results. A line is drawn between groups. Below zero: not
    /// in the rail (history, import); reached by actions.
    virtual int group() const = 0;
    /// False for pages no scope applies to (import, start): the filter bar is hidden there.
    virtual bool obeysFilter() const { return true; }
    /// The rail is closed by default on pages that need the width (LOOK 4).
    virtual bool wantsWidth() const { return false; }

    virtual QWidget* createWidget(Workbench& workbench, QWidget* parent) = 0;

    /// Actions that are there before the page is visited: its views in the menus. Called once, when a project opens;
    /// their context is the workbench, with which they go.
    virtual void addActions(Workbench& workbench) { Q_UNUSED(workbench) }

    /// Entity kinds this page can show, and showing one; called after createWidget.
    virtual QStringList entityKinds() const { return {}; }
    virtual void show(const EntityRef& ref) { Q_UNUSED(ref) }
    /// The page that imports: files dropped on the window and Workbench::requestImport lead to it.
    virtual bool takesFiles() const { return false; }
    virtual void takeFiles(const QString& kind, const QStringList& files)
    {
        Q_UNUSED(kind)
        Q_UNUSED(files)
    }
    /// What the command palette finds by name. Asked on the window thread when the palette opens, before or after
    /// createWidget: keep it to one small table.
    virtual std::vector<NamedEntity> namedEntities(Workbench& workbench) const
    {
        Q_UNUSED(workbench)
        return {};
    }
};

} // namespace tropa::ui::shell
