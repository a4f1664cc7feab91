#include "ui/shell/workbench.h"

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

void Workbench::notify(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT noticed({Notice::Kind::Bad, words(error.message)});
}

} // namespace tropa::ui::shell
