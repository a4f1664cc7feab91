#pragma once

#include "ui/canvas/board_view.h"
#include "ui/canvas/minimap.h"
#include "ui/maps/map_session.h"
#include "ui/maps/way_back.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::journeys {

class CellPane;
class EvidencePane;
class FindBar;
class InspectorTabs;
class LinksPane;
class MapTableModel;
class NewsWatch;
class NestedDesk;
class NoteDesk;
class SecondBoard;
class SidePanes;
class StrengthStrip;

/// The page of journey maps or of blueprints: header with tools, board or its table twin, inspector with evidence, cell
/// and minimap. Window thread.
class MapEditor final : public QWidget
{
    Q_OBJECT

public:
    MapEditor(shell::Workbench& workbench, MapKind kind, QWidget* parent);
    ~MapEditor() override;

    void showEntity(const EntityRef& ref);
    MapSession& session() { return m_session; }
    canvas::BoardView& view() { return *m_view; }

private:
    QWidget* makeHeader();
    QWidget* makeInspector();
    QWidget* makeEmpty();
    void addActions();
    QAction* action(const char* id, const char* words, const char* icon, const QKeySequence& keys,
                    std::function<void()> run, bool checkable = false, int section = 0);
    void addMenu(const char* id, const char* words, std::function<void(QMenu*)> fill, int section = 0);
    void refreshContent();
    void refreshMaps();
    void retranslate();
    void applyTheme();
    void placeChanged(const canvas::BoardPlace& place);
    void textEntered(const canvas::BoardPlace& place, const QString& text);
    void dropped(CardId card, int lane, int column, int position);
    void move(int lanes, int columns);
    void moveHeldSteps(int by);
    void moveHeldLanes(int by);
    void addStep();
    void insertSteps();
    void addStage();
    void addLane(LaneKind kind, LaneRole role);
    void nameNew(canvas::BoardView::Editing part, int index);
    void renameHeader();
    void told(const QStringList& removed);
    void offerUndo(const QString& words);
    void fillCompareMenu(QMenu* menu);
    void fillLaneMenu(QMenu* menu, bool isBlueprint);
    void insertCard();
    void removeSelected();
    void duplicate();
    void merge();
    void addStepActions();
    void addWhomActions();
    void fillLaneWhomMenu(QMenu* menu);
    void fillShowForMenu(QMenu* menu);
    bool isForOthers(const metrics::Scope& scope) const;
    BoardValues shownValues() const;
    void connectSteps();
    void addSubstep();
    void setSubsteps(bool areSubsteps);
    void toggleFold(int column);
    void unfold(StepId step);
    bool readView(); ///< whether another map is shown now
    void goToFirstFilled();
    void keepView();
    void stretch(int columns, int rows);
    Block copiedBlock() const;
    std::vector<CardId> copiedCards() const;
    bool copyCells();
    void copy() { copyCells(); }
    void cut();
    void paste();
    void showMenu(const QPoint& at);
    void connectNames();
    void showOtherSide();
    MapId mapFor(storage::Connection& db, const EntityRef& ref) const;
    void showStage(StageId stage);
    void showStep(StepId step, bool backstage);
    void makeLayer();
    void switchLayer();
    void present();
    void applyView();
    void toggleMark(MarkKind kind);
    void startOrFinishLink();
    void showTable(bool table);
    void exportMap();
    void setUpSheet();
    void makeMap();
    void saveAsTemplate();
    void showPersona();
    void showBeside(bool shown);
    bool hasBeside() const;
    void namePair();
    void showProperties();
    void duplicateMap();
    void removeMap();
    void showCell();
    void updateFacts();
    StepId currentStep() const;
    LaneId currentLane() const;
    QString actionId(const char* id) const;

    shell::Workbench& m_workbench;
    MapSession m_session;
    canvas::BoardView* m_view;
    MapTableModel* m_model;
    QTableView* m_table = nullptr;
    widgets::RoomHeader* m_header = nullptr;
    FindBar* m_find = nullptr;
    StrengthStrip* m_strengths = nullptr;
    NewsWatch* m_news = nullptr;
    QWidget* m_inspector = nullptr;
    QStackedWidget* m_middle = nullptr;
    QComboBox* m_maps = nullptr;
    QLabel* m_emptyWords = nullptr;
    QToolButton* m_emptyButton = nullptr;
    InspectorTabs* m_tabs = nullptr;
    EvidencePane* m_evidence = nullptr;
    CellPane* m_cell = nullptr;
    SidePanes* m_sides = nullptr;
    LinksPane* m_links = nullptr;
    NoteDesk* m_notes = nullptr;
    NestedDesk* m_nested = nullptr;
    QSplitter* m_pair = nullptr;
    QLabel* m_pairName = nullptr; ///< of the map on the left, while another stands beside it
    SecondBoard* m_second = nullptr;
    canvas::Minimap* m_minimap = nullptr;
    /// Of a dimension the one value that is shown; see maps/board_view_store.h.
    struct ShownFor
    {
        QString dimension;
        qint64 value = 0;
        QString words;
        friend bool operator==(const ShownFor&, const ShownFor&) = default;
    };
    std::optional<ShownFor> m_shownFor;
    QByteArray m_portrait; ///< as it was read last
    QSet<StepId> m_folded; ///< steps whose substeps are not shown; kept as m_shownFor is
    MapId m_viewOf;        ///< the map both are of
    WayBack m_wayBack;
    EntityRef m_pendingPlace;
    bool m_toldFrozen = false;
};

} // namespace tropa::ui::journeys
