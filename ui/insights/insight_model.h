#pragma once

#include "ui/insights/core_names.h"
#include "ui/widgets/table_model_base.h"

namespace tropa::ui::insights {

/// Insights in the order of what to do first, numbered as in the matrix. Window thread.
class InsightModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Number, Statement, What, Where, Value, Effort, Patients, For, Against, Strength, Owner, ColumnCount };
    using TableModelBase::TableModelBase;

    void setStates(const std::vector<core::InsightState>& states, Language language);
    int rowOf(core::InsightId id) const; ///< -1: none
    core::InsightId idAt(int row) const;
    EntityRef entityOf(int row) const override;

protected:
    int rows() const override { return static_cast<int>(m_states.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    std::vector<core::InsightState> m_states;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::insights
