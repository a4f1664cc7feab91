#pragma once

#include "ui/insights/insight_session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace tropa::ui::insights {

class EvidenceFinder;
class MetricChoice;

/// What is to speak for an insight or against it: a number with what it would show, or words of interviews, answers,
/// checks and reviews found by typing. Deletes itself; each button is one edit. Window thread.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(InsightSession& session, core::InsightId insight, QWidget* parent);

private:
    void preview();
    void add(core::Side side);

    InsightSession& m_session;
    core::InsightId m_insight;
    QTabWidget* m_tabs;
    MetricChoice* m_metric;
    QLabel* m_shown;
    EvidenceFinder* m_words;
    QPushButton* m_for;
    QPushButton* m_against;
};

} // namespace tropa::ui::insights
