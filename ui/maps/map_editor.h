#pragma once

#include "ui/canvas/board_view.h"
#include "ui/canvas/minimap.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QToolButton;

namespace tropa::ui::journeys {

class CellPane;
class EvidencePane;
class MapTableModel;
class SidePanes;

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
    void addMenu(const char* id, const char* words, std::function<void(QMenu*)> fill);
    void refreshContent();
    void refreshMaps();
    void retranslate();
    void applyTheme();
    void placeChanged(const canvas::BoardPlace& place);
    void textEntered(const canvas::BoardPlace& place, const QString& text);
    void dropped(CardId card, int lane, int column);
    void moveCurrent(int lanes, int columns);
    void insertCard();
    void removeCurrent();
    void toggleMark(MarkKind kind);
    void startOrFinishLink();
    void showTable(bool table);
    void exportMap();
    void makeMap();
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
    QWidget* m_header = nullptr;
    QWidget* m_inspector = nullptr;
    QStackedWidget* m_middle = nullptr;
    QComboBox* m_maps = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_emptyWords = nullptr;
    QToolButton* m_emptyButton = nullptr;
    QTabWidget* m_tabs = nullptr;
    EvidencePane* m_evidence = nullptr;
    CellPane* m_cell = nullptr;
    SidePanes* m_sides = nullptr;
    canvas::Minimap* m_minimap = nullptr;
    CardId m_linkFrom;
    EntityRef m_pendingPlace;
};

} // namespace tropa::ui::journeys
