#include "ui/maps/side_panes.h"

#include "ui/maps/deviation_pane.h"
#include "ui/maps/findings_pane.h"
#include "ui/maps/inspector_tabs.h"
#include "ui/maps/priority_pane.h"
#include "ui/maps/versions_pane.h"

namespace tropa::ui::journeys {

SidePanes::SidePanes(MapSession& session, InspectorTabs& tabs)
    : QObject(&tabs)
    , m_tabs(tabs)
    , m_findings(new FindingsPane(session, &tabs))
    , m_versions(new VersionsPane(session, &tabs))
    , m_priorities(new PriorityPane(session, &tabs))
    , m_deviation(new DeviationPane(session, &tabs))
{
    tabs.addTab(m_findings, theme::Glyph::Check);
    tabs.addTab(m_versions, theme::Glyph::History);
    tabs.addTab(m_priorities, theme::Glyph::Matrix);
    tabs.addTab(m_deviation, theme::Glyph::Route);
    connect(m_deviation, &DeviationPane::boardChanged, this, &SidePanes::deviationChanged);
    connect(m_deviation, &DeviationPane::entityRequested, this, &SidePanes::entityRequested);
    connect(m_priorities, &PriorityPane::entityRequested, this, &SidePanes::entityRequested);
    connect(m_findings, &FindingsPane::entityRequested, this, &SidePanes::entityRequested);
    connect(m_findings, &FindingsPane::cellRequested, this, &SidePanes::cellRequested);
    connect(m_versions, &VersionsPane::differenceChanged, this, &SidePanes::differenceChanged);
    connect(m_versions, &VersionsPane::entityRequested, this, &SidePanes::entityRequested);
}

void SidePanes::retranslate()
{
    m_tabs.setTabText(m_tabs.indexOf(m_findings), tr("Findings"));
    m_tabs.setTabText(m_tabs.indexOf(m_versions), tr("Versions"));
    m_tabs.setTabText(m_tabs.indexOf(m_priorities), tr("Priorities"));
    m_tabs.setTabText(m_tabs.indexOf(m_deviation), tr("Deviation"));
    m_deviation->retranslate();
    m_findings->retranslate();
    m_priorities->retranslate();
    m_versions->retranslate();
}

void SidePanes::setStep(StepId step)
{
    m_deviation->setStep(step);
}

void SidePanes::compareWith(MapId layer, bool inFront)
{
    if (inFront)
        m_tabs.setCurrentWidget(m_versions);
    m_versions->chooseLayer(layer);
}

void SidePanes::showDeviation()
{
    m_tabs.setCurrentWidget(m_deviation);
    m_deviation->findChild<QWidget*>(QStringLiteral("deviationTable"))->setFocus();
}

} // namespace tropa::ui::journeys
