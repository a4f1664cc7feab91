#pragma once

#include "ui/maps/map_session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace tropa::ui::journeys {

/// What a curve is computed from: sources ticked, their weights, the share each has and at how many steps it has a
/// value. Every change is made at once, so that the board behind shows it; the changes of a minute are one entry of the
/// history. Window thread.
class CurveDialog final : public QDialog
{
    Q_OBJECT

public:
    /// With the curve that is current, else the first; says so where the map has none.
    static void show(MapSession& session, LaneId current, QWidget* parent);

private:
    CurveDialog(MapSession& session, LaneId lane, QWidget* parent);
    void addSources(class QGridLayout* grid);
    const Lane* lane() const;
    void read();
    void write();
    void showShares();

    struct Row
    {
        const metrics::MetricInfo* info;
        QCheckBox* tick;
        QDoubleSpinBox* weight;
        QLabel* share;
        QLabel* steps;
        metrics::Parameters parameters; ///< kept as they were given
    };

    MapSession& m_session;
    LaneId m_lane;
    QComboBox* m_lanes;
    QLabel* m_says;
    std::vector<Row> m_rows;
    bool m_reading = false;
};

} // namespace tropa::ui::journeys
