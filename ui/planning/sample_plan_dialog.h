#pragma once

#include "statistics/sample_plan.h"
#include "ui/planning/clinic_model.h"
#include "ui/shell/workbench.h"

#include <QDialog>

#include <optional>

class QDoubleSpinBox;
class QFormLayout;
class QStandardItemModel;
class QTableView;

namespace tropa::ui::widgets {
class SegmentedChoice;
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::planning {

/// How many answers or mystery visits are needed, and how many in each clinic: the answer follows every change of a
/// field. Clinics and their patients come from the project where it knows them, and can be typed over. Writes nothing
/// into the project. Window thread.
class SamplePlanDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `deviation`: of scores within a clinic, where visits tell it.
    static void open(shell::Workbench& workbench, statistics::SampleGoal goal, QWidget* parent,
                     std::optional<double> deviation = std::nullopt);

private:
    SamplePlanDialog(shell::Workbench& workbench, statistics::SampleGoal goal, std::optional<double> deviation,
                     QWidget* parent);
    void makeFields();
    QWidget* makeAnswer();
    QWidget* makeTables();
    QDoubleSpinBox* field(const char* name, const QString& label, double value, double least, double most,
                          const QString& unit, std::initializer_list<statistics::SampleGoal> goals, const QString& tip);
    void readClinics();
    statistics::SampleWish wish() const;
    void setGoal(statistics::SampleGoal goal);
    void follow();
    QString sentence(const statistics::SampleWish& wish, const statistics::SamplePlan& plan) const;
    void showRows(const statistics::SampleWish& wish, const statistics::SamplePlan& plan);
    void copy();
    void save();

    struct Field
    {
        QDoubleSpinBox* box;
        std::vector<statistics::SampleGoal> goals;
    };

    shell::Workbench& m_workbench;
    statistics::SampleGoal m_goal;
    widgets::SegmentedChoice* m_goals;
    QFormLayout* m_form;
    std::vector<Field> m_fields;
    QDoubleSpinBox* m_margin = nullptr;
    QDoubleSpinBox* m_share = nullptr;
    QDoubleSpinBox* m_second = nullptr;
    QDoubleSpinBox* m_points = nullptr;
    QDoubleSpinBox* m_change = nullptr;
    QDoubleSpinBox* m_variance = nullptr;
    QDoubleSpinBox* m_visitPoints = nullptr;
    QDoubleSpinBox* m_deviation = nullptr;
    QDoubleSpinBox* m_clinicCount = nullptr;
    QDoubleSpinBox* m_level = nullptr;
    QDoubleSpinBox* m_power = nullptr;
    QDoubleSpinBox* m_response = nullptr;
    QDoubleSpinBox* m_design = nullptr;
    widgets::TextLabel* m_needed;
    widgets::TextLabel* m_sentence;
    widgets::TextLabel* m_warning;
    widgets::TextLabel* m_rule;
    widgets::TextLabel* m_clinicsTitle;
    QTableView* m_rows = nullptr;
    QStandardItemModel* m_rowModel;
    QTableView* m_clinicTable = nullptr;
    ClinicModel* m_clinics;
    QWidget* m_clinicsPlace = nullptr;
};

} // namespace tropa::ui::planning
