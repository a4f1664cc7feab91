#pragma once

#include "maps/board_difference.h"
#include "ui/canvas/deviation_paint.h"
#include "ui/maps/map_session.h"

namespace tropa::ui::journeys {

class DeviationPane;
class FindingsPane;
class InspectorTabs;
class PriorityPane;
class VersionsPane;

/// What stands beside a map besides evidence and cell: what the checker finds, its versions, what to do first, and how
/// journeys really went. Adds its tabs and owns nothing of them. Window thread.
class SidePanes final : public QObject
{
    Q_OBJECT

public:
    SidePanes(MapSession& session, InspectorTabs& tabs);
    void retranslate();
    /// The step the keyboard is on.
    void setStep(StepId step);
    void showDeviation();
    /// Compares the map with another layer of it, and comes to the front with the difference in words.
    void compareWith(MapId layer, bool inFront);

Q_SIGNALS:
    void entityRequested(const tropa::EntityRef& ref);
    void differenceChanged(const std::shared_ptr<const tropa::maps::BoardDifference>& difference);
    void deviationChanged(const tropa::ui::canvas::StepDeviations& steps);
    /// The cell pane is to be opened at the current cell.
    void cellRequested();

private:
    InspectorTabs& m_tabs;
    FindingsPane* m_findings;
    VersionsPane* m_versions;
    PriorityPane* m_priorities;
    DeviationPane* m_deviation;
};

} // namespace tropa::ui::journeys
