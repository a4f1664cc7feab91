#pragma once

#include "maps/deviation.h"
#include "ui/shell/workbench.h"

#include <QAbstractTableModel>

#include <memory>

namespace tropa::ui::journeys {

/// Actual journeys against the plan as two columns, touchpoint and what came of it: all journeys laid over each other,
/// or one of them line by line. Window thread.
class DeviationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    DeviationModel(shell::Workbench& workbench, QObject* parent);

    void setDeviation(std::shared_ptr<const maps::Deviation> deviation);
    const maps::Deviation* deviation() const { return m_deviation.get(); }
    /// A place in Deviation::journeys, or -1 for all laid over each other.
    void setJourney(int journey);
    int journey() const { return m_journey; }
    void retranslate();

    /// States of a row's touchpoint, one for each journey, in their order; of one journey, its own.
    std::vector<maps::DeviationState> states(int row) const;
    /// The steps that plan a row's touchpoint; empty for one outside the plan.
    std::vector<maps::StepId> steps(int row) const;
    /// What a row rests on; in one state of it, or in all.
    std::vector<EntityRef> rowsBehind(int row, std::optional<maps::DeviationState> state) const;
    QString title(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const maps::AlignedTouchpoint& line(int row) const;
    const maps::TouchpointTally& tally(int row) const;
    QString overviewWords(const maps::TouchpointTally& tally) const;
    QString lineWords(const maps::AlignedTouchpoint& line) const;

    shell::Workbench& m_workbench;
    std::shared_ptr<const maps::Deviation> m_deviation;
    int m_journey = -1;
};

} // namespace tropa::ui::journeys
