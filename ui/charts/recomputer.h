#pragma once

#include "figures/metric_charts.h"
#include "ui/shell/workbench.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tropa::ui::charts {

/// Keeps what a page shows up to date: computes it on a job's thread with its own connection, again when the project,
/// the filter or the language changes, and drops what a newer request has overtaken. The window never waits; a page
/// nobody sees waits until it is shown. Lives with the page's widget; window thread.
class Recomputer final : public QObject
{
    Q_OBJECT

public:
    Recomputer(shell::Workbench& workbench, const QString& key, const Message& label, QObject* parent);

    /// `build` runs on the job's thread; `show` on the window's, with what it made.
    template <class Build, class Show>
    void setWork(Build build, Show show)
    {
        m_start = [this, build, show] {
            auto reader = m_workbench.project().openReader();
            if (!reader)
                return m_workbench.notify(reader.error());
            std::shared_ptr<storage::Connection> connection = std::move(*reader);
            m_workbench.jobs().run(
                m_label, parent(),
                [build, connection, scopes = filterScopesOf(m_workbench), language = m_workbench.language(),
                 &catalogue = m_workbench.catalogue(), &sources = m_workbench.sources()](const Progress& progress) {
                    figures::ChartSource source(
                        catalogue, {*connection, QDate::currentDate(), progress, 0.95, &sources}, language, scopes);
                    return build(source);
                },
                [this, show](auto content) {
                    show(std::move(content));
                    Q_EMIT shown();
                },
                m_key);
        };
    }
    /// Computes soon; several requests in one turn of the event loop are one.
    void request() { m_soon.start(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void shown();

private:
    void start();

    static std::map<QString, metrics::Scope> filterScopesOf(shell::Workbench& workbench);

    shell::Workbench& m_workbench;
    QString m_key;
    Message m_label;
    QTimer m_soon;
    std::function<void()> m_start;
    bool m_waits = false; ///< asked for while the page was hidden
};

} // namespace tropa::ui::charts
