#pragma once

#include "metrics/scope.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QComboBox;

namespace tropa::ui::insights {

/// A metric and what narrows it: wave, touchpoint, clinic and one condition more, of those the metric knows.
/// Window thread.
class MetricChoice final : public QWidget
{
    Q_OBJECT

public:
    MetricChoice(shell::Workbench& workbench, bool withWave, QWidget* parent);

    QString metric() const;
    metrics::Scope scope() const;

Q_SIGNALS:
    void changed();

private:
    void fillConditions();
    void fillValues();

    struct Condition
    {
        QString dimension;
        QComboBox* values;
        QWidget* label;
    };
    shell::Workbench& m_workbench;
    QComboBox* m_metric;
    std::vector<Condition> m_conditions;
    QComboBox* m_other;
    QComboBox* m_otherValue;
};

} // namespace tropa::ui::insights
