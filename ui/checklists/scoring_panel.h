#pragma once

#include "checklists/checklist.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/table_model_base.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableView;

namespace tropa::ui::widgets {
class TextLabel;
}

namespace tropa::ui::checklists {

/// Sections of a checklist; the weight can be changed, an empty one leaves it to the items.
class SectionModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Name, Weight, Share, ColumnCount };
    using Write = std::function<bool(const tropa::checklists::Section&, std::optional<double> weight)>;

    SectionModel(Write write, QObject* parent) : TableModelBase(parent), m_write(std::move(write)) {}
    void setChecklist(tropa::checklists::Checklist checklist, Language language, bool isWritable);
    const tropa::checklists::Checklist& checklist() const { return m_checklist; }

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    int rows() const override { return static_cast<int>(m_checklist.sections.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    Write m_write;
    tropa::checklists::Checklist m_checklist;
    Language m_language = Language::Russian;
    bool m_writable = false;
};

/// How a checklist is scored: what a failed critical item does, and what sections weigh. Every change is one edit, and
/// all scores follow. Window thread.
class ScoringPanel final : public QWidget
{
    Q_OBJECT

public:
    ScoringPanel(shell::Workbench& workbench, QWidget* parent);

    void setChecklists(std::vector<tropa::checklists::Checklist> checklists, bool isWritable);
    void retranslate();
    QTableView* sections() const { return m_table; }

private:
    void show();
    void keepRule();
    bool keepWeight(const tropa::checklists::Section& section, std::optional<double> weight);
    const tropa::checklists::Checklist* chosen() const;

    shell::Workbench& m_workbench;
    std::vector<tropa::checklists::Checklist> m_checklists;
    bool m_writable = false;
    bool m_isLoading = false;
    SectionModel* m_model;
    QComboBox* m_checklist;
    QComboBox* m_rule;
    QDoubleSpinBox* m_cap;
    QLabel* m_ruleLabel;
    QLabel* m_capLabel;
    widgets::TextLabel* m_says;
    QTableView* m_table;
};

} // namespace tropa::ui::checklists
