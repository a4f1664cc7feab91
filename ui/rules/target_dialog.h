#pragma once

#include "metrics/scope.h"
#include "ui/rules/rule_dialog.h"

namespace tropa::ui::rules {

/// What the team wants of a metric, from which day on, for whom (all, a clinic, a touchpoint) and past which number it
/// is alarmed.
class TargetDialog final : public RuleDialog
{
    Q_OBJECT

public:
    TargetDialog(shell::Workbench& workbench, const QString& metric, const metrics::Scope& part, QWidget* parent);

protected:
    bool load() override;
    Result<void> check() override;
    bool write() override;
    bool drop() override;

private:
    Result<metrics::Target> typed() const;
    QComboBox* addPart(const char* name, const QString& label, const char* dimension);
    void followPart();
    metrics::Scope part() const;

    QLineEdit* m_value;
    QLineEdit* m_alarm;
    QDateEdit* m_since;
    metrics::Scope m_part; ///< what is neither a clinic nor a touchpoint stays as it was
    std::vector<std::pair<const char*, QComboBox*>> m_parts;
    QLineEdit* m_note;
};

/// Opens the dialog; with an empty metric the person chooses it.
void openTarget(shell::Workbench& workbench, const QString& metric, QWidget* parent, const metrics::Scope& part = {});
bool removeTarget(shell::Workbench& workbench, const QString& metric, const metrics::Scope& part);

} // namespace tropa::ui::rules
