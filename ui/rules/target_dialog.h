#pragma once

#include "ui/rules/rule_dialog.h"

namespace tropa::ui::rules {

/// What the team wants of a metric, from which day on and past which number it is alarmed.
class TargetDialog final : public RuleDialog
{
    Q_OBJECT

public:
    TargetDialog(shell::Workbench& workbench, const QString& metric, QWidget* parent);

protected:
    bool load() override;
    Result<void> check() override;
    bool write() override;
    bool drop() override;

private:
    Result<metrics::Target> typed() const;

    QLineEdit* m_value;
    QLineEdit* m_alarm;
    QDateEdit* m_since;
    QLineEdit* m_note;
};

/// Opens the dialog; with an empty metric the person chooses it.
void openTarget(shell::Workbench& workbench, const QString& metric, QWidget* parent);
bool removeTarget(shell::Workbench& workbench, const QString& metric);

} // namespace tropa::ui::rules
