#include "ui/shell/workbench.h"

#include "project/history_store.h"

#include <QCoreApplication>

namespace tropa::ui::shell {

Workbench::Workbench(project::Project& project, const metrics::Catalogue& catalogue, const metrics::Sources& sources,
                     ActionRegistry& actions, JobRunner& jobs, Language language, theme::ThemeSource* theme)
    : m_project(project)
    , m_catalogue(catalogue)
    , m_sources(sources)
    , m_actions(actions)
    , m_jobs(jobs)
    , m_language(language)
    , m_ownTheme(theme ? nullptr : std::make_unique<theme::ThemeSource>())
    , m_theme(theme ? theme : m_ownTheme.get())
{
    m_project.setReadingLanguage(language);
    m_project.connection().setInteractive(true);
    connect(&m_project, &project::Project::changed, this, [this](const project::Change& change) {
        ++m_generation;
        Q_EMIT projectChanged(change);
    });
}

void Workbench::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_project.setReadingLanguage(language);
    m_actions.retranslate();
    Q_EMIT languageChanged();
}

bool Workbench::edit(const Message& label, const project::Writer::Body& body, const project::EditOptions& options)
{
    const Result<project::EntryId> done = m_project.edit(label, body, options);
    if (!done)
        notify(done.error());
    return done.ok();
}

template <class Step>
void Workbench::step(project::EntryId entry, Step step, std::function<void(const project::Change&)> done)
{
    const auto tell = [this, done = std::move(done)](const Result<project::Change>& change) {
        if (!change)
            notify(change.error());
        else if (done)
            done(*change);
    };
    if (!m_project.isLongToTurn(entry)) {
        tell(step(m_project));
        return;
    }
    const Message label = project::historyEntry(m_project.connection(), entry).label;
    auto writer = m_project.startJob();
    if (!writer) {
        notify(writer.error());
        return;
    }
    auto held = std::make_shared<std::unique_ptr<project::Project::JobWriter>>(std::move(*writer));
    m_jobs.run(
        {QT_TRANSLATE_NOOP("core", "Through the history: %1"), {words(label)}}, this,
        [held, step](const Progress&) {
            // Given back on this thread, before the result is told.
            const std::unique_ptr<project::Project::JobWriter> own = std::move(*held);
            return step(*own);
        },
        tell);
}

void Workbench::turn(Turn turn, std::function<void(const project::Change&)> done)
{
    const bool back = turn == Turn::Undo;
    step(
        back ? m_project.nextUndo() : m_project.nextRedo(),
        [back](auto& history) { return back ? history.undo() : history.redo(); }, std::move(done));
}

void Workbench::undoEntry(project::EntryId entry, std::function<void(const project::Change&)> done)
{
    step(
        entry, [entry](auto& history) { return history.undoEntry(entry); }, std::move(done));
}

void Workbench::notify(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT noticed({Notice::Kind::Bad, words(error.message)});
}

} // namespace tropa::ui::shell
