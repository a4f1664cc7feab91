#pragma once

#include "ui/charts/evidence_view.h"
#include "ui/checklists/checklist_contents.h"

namespace tropa::ui::widgets {
class EmptyPlace;
class TextLabel;
class ValueLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::checklists {

class HeatModel;
class ItemModel;
class MarkModel;
class ScoringPanel;
class VisitModel;

/// The widget of the page. What it shows is read by a job and obeys the filter; Enter on a score opens its visits; the
/// touchpoint of an item is edited in place, undoable. Window thread.
class ChecklistsView final : public charts::EvidenceView
{
    Q_OBJECT

public:
    ChecklistsView(shell::Workbench& workbench, QWidget* parent);

    void showEntity(const EntityRef& ref);

private:
    enum Tab { Charts, Visits, Items };
    QWidget* makeVisits();
    QWidget* makeScore();
    void reload() override;
    void retranslate() override;
    void take(ChecklistContents contents);
    void showMarks();
    void openScore(const QModelIndex& index);
    QWidget* makeItems();
    bool write(const tropa::checklists::Item& item, int column);
    bool writeMark(const ChecklistContents::Mark& mark, std::optional<double> score);
    bool goTo(const EntityRef& ref);

    HeatModel* m_heat;
    VisitModel* m_visits;
    MarkModel* m_marks;
    ItemModel* m_items;
    QSortFilterProxyModel* m_sortedVisits = nullptr;
    QTableView* m_heatTable = nullptr;
    QTableView* m_visitTable = nullptr;
    QTableView* m_markTable = nullptr;
    QTableView* m_itemTable = nullptr;
    ScoringPanel* m_scoring = nullptr;
    widgets::ValueLabel* m_score = nullptr;
    widgets::TextLabel* m_scoreName = nullptr;
    widgets::EmptyPlace* m_empty = nullptr;
    std::optional<double> m_spread; ///< of scores within a clinic, for planning
    EntityRef m_wanted;             ///< to be shown when the job brings it
    bool m_isFirst = true;
};

} // namespace tropa::ui::checklists
