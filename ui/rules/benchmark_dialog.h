#pragma once

#include "ui/rules/rule_dialog.h"

namespace tropa::ui::rules {

/// What others have: a number of the market with its source and date.
class BenchmarkDialog final : public RuleDialog
{
    Q_OBJECT

public:
    BenchmarkDialog(shell::Workbench& workbench, const QString& metric, QWidget* parent);

protected:
    bool load() override;
    Result<void> check() override;
    bool write() override;
    bool drop() override;

private:
    Result<metrics::Benchmark> typed() const;

    QLineEdit* m_value;
    QLineEdit* m_source;
    QLineEdit* m_date;
    QLineEdit* m_n;
    QLineEdit* m_note;
};

/// Opens the dialog; with an empty metric the person chooses it.
void openBenchmark(shell::Workbench& workbench, const QString& metric, QWidget* parent);
bool removeBenchmark(shell::Workbench& workbench, const QString& metric);

} // namespace tropa::ui::rules
