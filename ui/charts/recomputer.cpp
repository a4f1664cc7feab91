#include "ui/charts/recomputer.h"

#include "ui/charts/rows_behind.h"

namespace tropa::ui::charts {

Recomputer::Recomputer(shell::Workbench& workbench, const QString& key, const Message& label, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_key(key), m_label(label)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_start)
            m_start();
    });
    connect(&workbench, &shell::Workbench::projectChanged, this, &Recomputer::request);
    connect(&workbench, &shell::Workbench::languageChanged, this, &Recomputer::request);
    connect(&workbench.filter(), &shell::FilterState::changed, this, &Recomputer::request);
}

std::map<QString, metrics::Scope> Recomputer::filterScopesOf(shell::Workbench& workbench)
{
    return filterScopes(workbench);
}

} // namespace tropa::ui::charts
