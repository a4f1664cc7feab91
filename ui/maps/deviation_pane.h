#pragma once

#include "maps/deviation.h"
#include "ui/canvas/deviation_paint.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace tropa::ui::journeys {

class DeviationModel;
class DeviationStrip;

/// The open map as the plan, and how journeys really went: mystery visits or interview cases, one by one or laid over
/// each other. Enter opens the rows behind; the touchpoint a step stands for is chosen here too. Computes only while it
/// can be seen. Window thread.
class DeviationPane final : public QWidget
{
    Q_OBJECT

public:
    DeviationPane(MapSession& session, QWidget* parent);
    void retranslate();
    /// The step whose touchpoint the pane offers to choose.
    void setStep(StepId step);

Q_SIGNALS:
    void entityRequested(const tropa::EntityRef& ref);
    /// What step headers of the board show while the pane is seen; empty when it is not.
    void boardChanged(const tropa::ui::canvas::StepDeviations& steps);
    void computed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void stale();
    void compute();
    void setDeviation(std::shared_ptr<const Deviation> deviation);
    void tellBoard();
    void fillJourneys();
    void fillTouchpoints();
    void currentChanged();
    void openRows();
    void storeTouchpoint(int choice);
    const metrics::JourneySource* source() const;

    MapSession& m_session;
    DeviationModel* m_model;
    DeviationStrip* m_strip;
    QComboBox* m_source;
    QComboBox* m_journey;
    QComboBox* m_state;
    QTableView* m_table;
    QLabel* m_legend;
    QLabel* m_hint;
    QLabel* m_stepWords;
    QComboBox* m_touchpoint;
    QToolButton* m_howCounted;
    QLabel* m_rule;
    StepId m_step;
    bool m_isStale = true;
    bool m_isFilling = false;
};

} // namespace tropa::ui::journeys
