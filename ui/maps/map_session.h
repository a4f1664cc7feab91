#pragma once

#include "maps/board_store.h"
#include "maps/board_values.h"
#include "maps/card_store.h"
#include "ui/shell/workbench.h"

#include <QObject>

#include <memory>

namespace tropa::ui::journeys {

using namespace tropa::maps;

/// One map as it is worked on: its board, what it computes, and the edits a person makes, each one history entry. Reads
/// again when the project changes; computes on a job, dropping what a newer change has overtaken. Window thread.
class MapSession : public QObject
{
    Q_OBJECT

public:
    MapSession(shell::Workbench& workbench, MapKind kind, QObject* parent);

    MapKind kind() const { return m_kind; }
    void open(MapId map);
    MapId map() const { return m_board.map.id; }
    const Board& board() const { return m_board; }
    const BoardValues& values() const { return m_values; }
    bool hasValues() const { return m_hasValues; }
    qint64 lastMilliseconds() const { return m_milliseconds; }
    const std::vector<MapSummary>& maps() const { return m_maps; }
    shell::Workbench& workbench() { return m_workbench; }

    // Edits. All return at once; boardChanged() follows from the project.
    void enterText(LaneId lane, StepId step, CardId card, const QString& text);
    void moveCard(CardId card, LaneId lane, StepId step);
    CardId addCard(LaneId lane, StepId step);
    void removeCard(CardId card);
    void renameStep(StepId step, const QString& title);
    void renameLane(LaneId lane, const QString& title);
    StepId addStepAfter(StepId step);
    void removeStep(StepId step);
    void moveStep(StepId step, int by);
    void addStageAfter(StepId step, const QString& title);
    void addLaneAfter(LaneId lane, LaneKind kind, LaneRole role);
    void removeLane(LaneId lane);
    void moveLane(LaneId lane, int by);
    void toggleMark(StepId step, CardId card, MarkKind kind);
    void link(CardId from, CardId to);
    void setBinding(LaneId lane, StepId step, CardId card, const std::optional<Binding>& binding);
    void setField(CardId card, CardField field, const QVariant& value);

    /// The rows behind a bound cell, opened in the rows pane.
    void openRows(const MetricCell& cell);

Q_SIGNALS:
    void boardChanged();  ///< another map, or another state of this one
    void valuesChanged(); ///< computed anew
    void mapsChanged();   ///< the list of maps

private:
    void projectChanged(const project::Change& change);
    void reload();
    void evaluate();
    CardId cardFor(project::Edit& edit, LaneId lane, StepId step, CardId card);

    shell::Workbench& m_workbench;
    MapKind m_kind;
    Board m_board;
    BoardValues m_values;
    bool m_hasValues = false;
    qint64 m_milliseconds = 0;
    std::vector<MapSummary> m_maps;
    std::shared_ptr<ValueCache> m_cache = std::make_shared<ValueCache>();
};

} // namespace tropa::ui::journeys
