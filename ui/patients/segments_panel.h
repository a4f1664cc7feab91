#pragma once

#include "ui/patients/segment_model.h"
#include "ui/shell/workbench.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace tropa::ui::charts {
class Recomputer;
}
namespace tropa::ui::widgets {
class TextLabel;
}

namespace tropa::ui::patients {

class ConditionRow;

/// Segments of patients: the list with their sizes, and beside it the rule of one, with the size it would have while it
/// is being changed. Saving, removing and tying a persona are one edit each. Window thread.
class SegmentsPanel final : public QWidget
{
    Q_OBJECT

public:
    SegmentsPanel(shell::Workbench& workbench, QWidget* parent);

private:
    QWidget* makeList();
    QWidget* makeEditor();
    void take(std::vector<SeenSegment> segments);
    void startNew();
    void edit(frame::SegmentId segment);
    void showRule(const tropa::patients::SegmentRule& rule);
    ConditionRow* addRow(bool isOr);
    void numberRows();
    /// None, with the reason shown, while a condition has no value.
    std::optional<tropa::patients::SegmentRule> rule() const;
    void preview();
    void save();
    void remove();
    void narrow();
    void choosePersonas();
    void retranslate();

    shell::Workbench& m_workbench;
    SegmentModel* m_model;
    QSortFilterProxyModel* m_sorted;
    charts::Recomputer* m_recomputer;
    QTableView* m_table = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_narrow = nullptr;
    widgets::TextLabel* m_title = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QVBoxLayout* m_rowLayout = nullptr;
    std::vector<ConditionRow*> m_rows;
    QPushButton* m_addAnd = nullptr;
    QPushButton* m_addOr = nullptr;
    widgets::TextLabel* m_size = nullptr;
    QToolButton* m_personas = nullptr;
    QPushButton* m_save = nullptr;
    frame::SegmentId m_current; ///< none: a new one
    bool m_isChanged = false;   ///< by the person, and not saved yet
    frame::SegmentId m_wanted;  ///< to be shown when the list comes
    QTimer m_soon;
};

} // namespace tropa::ui::patients
