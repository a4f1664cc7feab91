#pragma once

#include "metrics/metric.h"
#include "patients/patient_rules.h"
#include "ui/shell/workbench.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTableView;

namespace tropa::ui::widgets {
class TextLabel;
}

namespace tropa::ui::patients {

class ServiceDaysModel;

/// Where the project says who is lost and who is loyal. What a rule would give is computed by a job while it is being
/// changed; keeping the rules is one edit. Window thread.
class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    RulesPanel(shell::Workbench& workbench, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void nameParts();
    void layOut();
    void follow();
    tropa::patients::LostRule lost() const;
    tropa::patients::LoyalRule loyal() const;
    void load();
    void set(const tropa::patients::LostRule& lost, const tropa::patients::LoyalRule& loyal, int window);
    void preview();
    void keep();
    void retranslate();

    shell::Workbench& m_workbench;
    ServiceDaysModel* m_services;
    widgets::TextLabel* m_lostTitle;
    widgets::TextLabel* m_loyalTitle;
    widgets::TextLabel* m_servicesTitle;
    QRadioButton* m_byDays;
    QRadioButton* m_byCycles;
    QLabel* m_daysLabel;
    QLabel* m_cyclesLabel;
    QLabel* m_visitsLabel;
    QLabel* m_windowLabel;
    QSpinBox* m_days;
    QDoubleSpinBox* m_cycles;
    QSpinBox* m_visits;
    QSpinBox* m_window;
    QCheckBox* m_earlier;
    QTableView* m_table;
    widgets::TextLabel* m_lostText;
    widgets::TextLabel* m_loyalText;
    widgets::TextLabel* m_lostNow;
    widgets::TextLabel* m_loyalNow;
    QPushButton* m_keep;
    QPushButton* m_usual;
    QTimer m_soon;
    bool m_isLoading = false;
};

} // namespace tropa::ui::patients
