#pragma once

#include "ui/shell/navigation_history.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QStackedWidget>

#include <memory>

namespace tropa::ui::shell {

/// Holds the pages of the window, makes each on the first visit, and keeps the way back and forward. Owns the pages
/// of the open project; plain places (start, help, shortcuts) need no project and stay. Window thread.
class PageHost : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageHost(QWidget* parent = nullptr);
    ~PageHost() override;

    /// A place that needs no project; takes the widget.
    void addPlace(const QString& id, QWidget* widget);
    /// The pages of a project; widgets of the former ones are destroyed. Without a workbench none can be shown.
    void setPages(std::vector<std::unique_ptr<Page>> pages, Workbench* workbench);
    const std::vector<std::unique_ptr<Page>>& pages() const { return m_pages; }
    Page* page(const QString& id) const;

    /// The page now shown, or none on a plain place.
    Page* currentPage() const { return page(m_current); }
    const QString& currentId() const { return m_current; }

    /// Shows a page or place. False when there is none with this id, or no project for it.
    bool open(const QString& id);
    /// Shows an entity on the first page that knows its kind. False when none does.
    bool open(const EntityRef& ref);
    void goBack();
    void goForward();
    const NavigationHistory& history() const { return m_history; }

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    void historyChanged();

private:
    QWidget* widgetOf(const QString& id);
    bool show(const Place& place);
    void restore(const std::optional<Place>& place);

    std::vector<std::unique_ptr<Page>> m_pages;
    QHash<QString, QWidget*> m_places;
    QHash<QString, QWidget*> m_widgets;
    Workbench* m_workbench = nullptr;
    NavigationHistory m_history;
    QString m_current;
};

} // namespace tropa::ui::shell
