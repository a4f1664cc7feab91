#include "ui/maps/side_panes.h"

#include "ui/maps/findings_pane.h"
#include "ui/maps/priority_pane.h"
#include "ui/maps/versions_pane.h"

#include <QTabWidget>

namespace tropa::ui::journeys {

SidePanes::SidePanes(MapSession& session, QTabWidget& tabs)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_findings(new FindingsPane(session, &tabs))
    , m_versions(new VersionsPane(session, &tabs))
    , m_priorities(new PriorityPane(session, &tabs))
{
    tabs.addTab(m_findings, {});
    tabs.addTab(m_versions, {});
    tabs.addTab(m_priorities, {});
    connect(m_priorities, &PriorityPane::entityRequested, this, &SidePanes::entityRequested);
    connect(m_findings, &FindingsPane::entityRequested, this, &SidePanes::entityRequested);
    connect(m_findings, &FindingsPane::cellRequested, this, &SidePanes::cellRequested);
    connect(m_versions, &VersionsPane::entityRequested, this, &SidePanes::entityRequested);
}

void SidePanes::retranslate()
{
    m_tabs.setTabText(m_tabs.indexOf(m_findings), tr("Findings"));
    m_tabs.setTabText(m_tabs.indexOf(m_versions), tr("Versions"));
    m_tabs.setTabText(m_tabs.indexOf(m_priorities), tr("Priorities"));
    m_findings->retranslate();
    m_priorities->retranslate();
    m_versions->retranslate();
}

} // namespace tropa::ui::journeys
