#pragma once

#include "ui/maps/map_session.h"

class QTabWidget;

namespace tropa::ui::journeys {

class FindingsPane;
class PriorityPane;
class VersionsPane;

/// What stands beside a map besides evidence and cell: what the checker finds, its versions, and what to
/// do first. Adds its tabs and owns
/// nothing of them. Window thread.
class SidePanes final : public QObject
{
    Q_OBJECT

public:
    SidePanes(MapSession& session, QTabWidget& tabs);
    void retranslate();

Q_SIGNALS:
    void entityRequested(const tropa::EntityRef& ref);
    /// The cell pane is to be opened at the current cell.
    void cellRequested();

private:
    QTabWidget& m_tabs;
    FindingsPane* m_findings;
    VersionsPane* m_versions;
    PriorityPane* m_priorities;
};

} // namespace tropa::ui::journeys
