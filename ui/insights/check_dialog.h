#pragma once

#include "ui/insights/insight_session.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;

namespace tropa::ui::insights {

class MetricChoice;

/// A metric to compare before and after: two waves where it knows waves, else the two sides of a day. Deletes itself.
/// Window thread.
class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(InsightSession& session, core::InsightId insight, QWidget* parent);

private:
    void follow();
    void add();
    bool knowsWaves() const;

    InsightSession& m_session;
    core::InsightId m_insight;
    MetricChoice* m_metric;
    QLabel* m_beforeName;
    QComboBox* m_before;
    QLabel* m_afterName;
    QComboBox* m_after;
    QLabel* m_sinceName;
    QDateEdit* m_since;
};

} // namespace tropa::ui::insights
