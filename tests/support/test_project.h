#pragma once

#include "project/project.h"

#include <QTemporaryDir>
#include <QTest>

namespace tropa::test {

/// A fresh project in a folder of its own, gone with it. `now` can be set; it does not run by itself.
class TestProject : public Clock
{
public:
    explicit TestProject(std::shared_ptr<const project::DerivedParts> parts = std::make_shared<project::DerivedParts>())
        : m_parts(std::move(parts))
    {
        auto created = project::Project::create(path(), options());
        if (!created)
            qFatal("%s", qPrintable(text(created.error().message, Language::English)));
        m_project = std::move(*created);
    }

    QDateTime now() const override { return m_now; }
    void setNow(const QDateTime& now) { m_now = now; }

    QString path() const { return m_folder.filePath(QStringLiteral("test.tropa")); }
    QString folder() const { return m_folder.path(); }
    project::Project& operator*() { return *m_project; }
    project::Project* operator->() { return m_project.get(); }
    storage::Connection& db() { return m_project->connection(); }

    void reopen()
    {
        m_project.reset();
        auto opened = project::Project::open(path(), options());
        if (!opened)
            qFatal("%s", qPrintable(text(opened.error().message, Language::English)));
        m_project = std::move(*opened);
    }

    /// Runs an edit that is expected to succeed.
    template <class Body>
    project::EntryId edit(Body&& body, const project::EditOptions& editOptions = {})
    {
        const auto run = [&](project::Edit& edit) -> Result<void> {
            body(edit);
            return {};
        };
        const auto done = m_project->edit({"Test"}, run, editOptions);
        if (!done)
            qFatal("%s", qPrintable(text(done.error().message, Language::English)));
        return *done;
    }

private:
    project::OpenOptions options() const
    {
        project::OpenOptions options;
        options.clock = this;
        options.parts = m_parts;
        return options;
    }

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 10, 1), QTime(12, 0), Qt::UTC};
    std::shared_ptr<const project::DerivedParts> m_parts;
    std::unique_ptr<project::Project> m_project;
};

/// The English sentence of an error, for comparing in tests; empty for success.
template <class T>
QString why(const Result<T>& result)
{
    return result ? QString() : text(result.error().message, Language::English);
}

} // namespace tropa::test
