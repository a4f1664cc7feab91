#pragma once

#include "maps/block.h"
#include "maps/board_store.h"
#include "maps/board_values.h"
#include "maps/card_store.h"
#include "maps/curve_comparison.h"
#include "maps/map_notes.h"
#include "ui/maps/map_clipboard.h"
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
    /// What is said about the map and is no part of it.
    const MapNotes& notes() const { return m_notes; }
    /// Lines beside the map's own curve, one for each value of a dimension; an empty id for none. A view, kept nowhere.
    void compareBy(const QString& dimension);
    const QString& comparedBy() const { return m_comparedBy; }
    std::shared_ptr<const std::vector<ComparedCurve>> compared() const { return m_compared; }
    qint64 lastMilliseconds() const { return m_milliseconds; }
    const std::vector<MapSummary>& maps() const { return m_maps; }
    shell::Workbench& workbench() { return m_workbench; }

    // Several at once: see maps/board_edit.h. Places are rows and columns of the board as it is shown.
    void moveCards(const std::vector<CardId>& cards, int lanes, int columns);
    void placeCard(CardId card, LaneId lane, StepId step, int position);
    void removeCards(const std::vector<CardId>& cards);
    void duplicateCards(const std::vector<CardId>& cards);
    void mergeCards(const std::vector<CardId>& cards, const Block& block);
    void addSteps(int column, int count, bool before);
    void removeSteps(int column, int count);
    void duplicateStep(int column);
    void mergeSteps(int column, int count);
    /// Part of the step of that column; gives the new one.
    StepId addSubstep(int column);
    /// For whom a lane is; an empty scope for all.
    void setLaneScope(LaneId lane, const metrics::Scope& scope);
    void setSubsteps(int column, int count, bool areSubsteps);
    /// Over so many steps and lanes, as far as they are free.
    void stretchCard(CardId card, int columns, int rows);
    void moveSteps(int column, int count, int beside, bool after);
    void addLaneBeside(int lane, bool before);
    void removeLanes(int lane, int count);
    void duplicateLane(int lane);
    void mergeLanes(int lane, int count);
    void moveLanes(int lane, int count, int beside, bool after);
    void renameStage(StageId stage, const QString& title);
    void removeStage(StageId stage); ///< with its steps
    void moveStage(int stage, int beside, bool after);
    void link(const Link& changed); ///< sets a link that stands
    void removeLink(LinkId link);
    /// Cards into the cells from a place on; steps are added at the right where there are too few. What does not fit
    /// below the last lane is left out: the number of it is returned.
    int paste(const CopiedBlock& copied, int lane, int column);
    /// Texts as a spreadsheet gives them: each replaces the text of its cell, a number the number of its lane. Returns
    /// how many found no place.
    int enterTable(const std::vector<QStringList>& rows, int lane, int column);

    // Edits. All return at once; boardChanged() follows from the project.
    /// A new card where none is named; its id.
    CardId enterText(LaneId lane, StepId step, CardId card, const QString& text);
    CardId addCard(LaneId lane, StepId step);
    void renameStep(StepId step, const QString& title);
    void renameLane(LaneId lane, const QString& title);
    StepId addStepAfter(StepId step);
    void removeStep(StepId step);
    void addStageAfter(StepId step, const QString& title);
    void addLaneAfter(LaneId lane, LaneKind kind, LaneRole role);
    void removeLane(LaneId lane);
    void toggleMark(StepId step, CardId card, MarkKind kind);
    void link(CardId from, CardId to);
    void setBinding(LaneId lane, StepId step, CardId card, const std::optional<Binding>& binding);
    void setField(CardId card, CardField field, const QVariant& value);
    /// Empty bytes take it away.
    void setPicture(CardId card, const QString& name, const QByteArray& bytes);

    NoteId addNote(const NotePlace& place, double x, double y);
    /// Moves by key come together in one entry.
    void moveNote(NoteId note, const NotePlace& place, double x, double y, bool byKey);
    void setNoteText(NoteId note, const QString& text);
    void removeNote(NoteId note);

    /// The rows behind a bound cell, opened in the rows pane.
    void openRows(const MetricCell& cell);

Q_SIGNALS:
    void boardChanged();  ///< another map, or another state of this one
    void valuesChanged(); ///< computed anew
    void mapsChanged();   ///< the list of maps
    void notesChanged();  ///< what is said about the map; after boardChanged() where both are new

private:
    void projectChanged(const project::Change& change);
    void reload();
    void reloadNotes();
    void evaluate();
    std::vector<StepId> stepIds(int column, int count) const;
    std::vector<LaneId> laneIds(int lane, int count) const;
    CardId enterLevel(LaneId lane, StepId step, CardId card, const QString& text);
    CardId cardFor(project::Edit& edit, LaneId lane, StepId step, CardId card);
    /// What is made and then named at once is one entry of the history.
    project::EditOptions making();
    project::EditOptions naming(const EntityRef& ref) const;

    shell::Workbench& m_workbench;
    MapKind m_kind;
    Board m_board;
    BoardValues m_values;
    MapNotes m_notes;
    bool m_hasValues = false;
    EntityRef m_made; ///< the step, stage or lane made last
    QString m_making; ///< what its entry goes by
    QString m_comparedBy;
    std::shared_ptr<const std::vector<ComparedCurve>> m_compared;
    qint64 m_milliseconds = 0;
    std::vector<MapSummary> m_maps;
    std::shared_ptr<ValueCache> m_cache = std::make_shared<ValueCache>();
};

} // namespace tropa::ui::journeys
