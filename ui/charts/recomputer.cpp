#include "ui/charts/recomputer.h"

#include "ui/charts/rows_behind.h"

#include <QEvent>
#include <QWidget>

namespace tropa::ui::charts {

Recomputer::Recomputer(shell::Workbench& workbench, const QString& key, const Message& label, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_key(key), m_label(label)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Recomputer::start);
    if (parent)
        parent->installEventFilter(this);
    connect(&workbench, &shell::Workbench::projectChanged, this, &Recomputer::request);
    connect(&workbench, &shell::Workbench::languageChanged, this, &Recomputer::request);
    connect(&workbench.filter(), &shell::FilterState::changed, this, &Recomputer::request);
}

void Recomputer::start()
{
    const auto* page = qobject_cast<const QWidget*>(parent());
    m_waits = page && !page->isVisible();
    if (m_start && !m_waits)
        m_start();
}

bool Recomputer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_waits)
        request();
    return QObject::eventFilter(watched, event);
}

std::map<QString, metrics::Scope> Recomputer::filterScopesOf(shell::Workbench& workbench)
{
    return filterScopes(workbench);
}

} // namespace tropa::ui::charts
