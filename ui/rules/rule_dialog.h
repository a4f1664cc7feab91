#pragma once

#include "metrics/rule_check.h"
#include "ui/shell/workbench.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tropa::ui::rules {

/// What dialogs of a rule of one metric share: which metric, what it means, why it cannot be kept. Keeping is one edit.
/// Window thread.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    QComboBox* metrics() const { return m_metrics; }
    QLabel* problem() const { return m_problem; }
    QPushButton* keep() const { return m_keep; }
    QPushButton* remove() const { return m_remove; }

protected:
    RuleDialog(shell::Workbench& workbench, const QString& title, QWidget* parent);

    /// Called by the subclass when its fields stand: an empty metric lets the person choose.
    void begin(const QString& metric);
    shell::Workbench& workbench() { return m_workbench; }
    Language language() const { return m_workbench.language(); }
    QFormLayout* form() { return m_form; }
    QString metric() const;
    const metrics::MetricInfo* info() const;
    QLineEdit* addField(const char* name, const QString& label);
    /// Rereads what is typed and says what is wrong with it, if anything.
    void follow();

    /// Fills the fields with what holds; true when something does.
    virtual bool load() = 0;
    virtual Result<void> check() = 0;
    virtual bool write() = 0;
    virtual bool drop() = 0;

private:
    void fillMetrics();
    void showMetric();

    shell::Workbench& m_workbench;
    QComboBox* m_metrics;
    QLabel* m_says;
    QFormLayout* m_form;
    QLabel* m_problem;
    QPushButton* m_keep;
    QPushButton* m_remove;
};

/// "75", "75,5 %", "−5" as a number; nothing where it is none.
std::optional<double> numberIn(const QString& typed);

} // namespace tropa::ui::rules
