#pragma once

#include "base/entity_ref.h"
#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/project.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/filter_state.h"
#include "ui/shell/job_runner.h"
#include "ui/theme/theme_source.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tropa::ui::shell {

/// One sentence shown above the content it speaks of; see InlineMessage.
struct Notice
{
    enum class Kind { Info, Good, Warn, Bad };
    Kind kind = Kind::Info;
    QString sentence;
    QString actionText = {};
    std::function<void()> action = {};
};

/// What a page works with: the open project and the few services every room shares. Made by the main window for each
/// open project and gone with it. Window thread.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(project::Project& project, const metrics::Catalogue& catalogue, const metrics::Sources& sources,
              ActionRegistry& actions, JobRunner& jobs, Language language, theme::ThemeSource* theme = nullptr);

    project::Project& project() { return m_project; }
    const metrics::Catalogue& catalogue() const { return m_catalogue; }
    const metrics::Sources& sources() const { return m_sources; }
    ActionRegistry& actions() { return m_actions; }
    JobRunner& jobs() { return m_jobs; }
    FilterState& filter() { return m_filter; }
    /// Colours and icons of the window; without one given (tests of pages), a light one of its own.
    theme::ThemeSource& theme() { return *m_theme; }

    /// The window's language; pages rebuild their texts on languageChanged().
    Language language() const { return m_language; }
    void setLanguage(Language language);
    QString words(const Message& message) const { return text(message, m_language); }

    /// Runs an edit and shows why it was refused, if it was. True when it was done.
    bool edit(const Message& label, const project::Writer::Body& body, const project::EditOptions& options = {});
    /// A step through the history, in a job where it is long; `done` is told of it, and why it was refused is shown.
    enum class Turn { Undo, Redo };
    void turn(Turn turn, std::function<void(const project::Change&)> done);
    void undoEntry(project::EntryId entry, std::function<void(const project::Change&)> done = {});
    void notify(const Notice& notice) { Q_EMIT noticed(notice); }
    void notify(const Error& error);

    /// Shows an entity on the page that knows its kind; the main window keeps the way back.
    void navigateTo(const EntityRef& ref) { Q_EMIT navigationRequested(ref); }
    /// Shows the rows behind a number: a list of what it rests on, each openable.
    void showRows(const QString& title, const std::vector<EntityRef>& rows) { Q_EMIT rowsRequested(title, rows); }

    /// Asks the page in view for the chart of a metric.
    void showMetric(const QString& id) { Q_EMIT metricWanted(id); }

    /// Opens the import of files of a kind ("survey"); without files the person chooses them, without a kind it is
    /// asked.
    void requestImport(const QString& kind = {}, const QStringList& files = {}) { Q_EMIT importRequested(kind, files); }

    /// The number of the last change of the project; what caches and running jobs compare.
    qint64 generation() const { return m_generation; }

Q_SIGNALS:
    void projectChanged(const tropa::project::Change& change);
    void languageChanged();
    void noticed(const tropa::ui::shell::Notice& notice);
    void navigationRequested(const tropa::EntityRef& ref);
    void rowsRequested(const QString& title, const std::vector<tropa::EntityRef>& rows);
    void metricWanted(const QString& id);
    void importRequested(const QString& kind, const QStringList& files);

private:
    template <class Step>
    void step(project::EntryId entry, Step step, std::function<void(const project::Change&)> done);

    project::Project& m_project;
    const metrics::Catalogue& m_catalogue;
    const metrics::Sources& m_sources;
    ActionRegistry& m_actions;
    JobRunner& m_jobs;
    FilterState m_filter;
    Language m_language;
    std::unique_ptr<theme::ThemeSource> m_ownTheme;
    theme::ThemeSource* m_theme;
    qint64 m_generation = 0;
};

} // namespace tropa::ui::shell
