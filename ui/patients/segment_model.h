#pragma once

#include "metrics/metric.h"
#include "patients/segment_store.h"
#include "ui/widgets/table_model_base.h"

namespace tropa::ui::patients {

/// A segment with its size, as the list shows it.
struct SeenSegment
{
    tropa::patients::Segment segment;
    QString rule;
    QString personas; ///< tied to it
    metrics::Value share;
};

/// The project's segments of patients. Window thread.
class SegmentModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    using TableModelBase::TableModelBase;

    void setSegments(std::vector<SeenSegment> segments, Language language);
    const std::vector<SeenSegment>& segments() const { return m_segments; }
    int rowOf(frame::SegmentId id) const; ///< -1: none
    EntityRef entityOf(int row) const override;

protected:
    int rows() const override { return static_cast<int>(m_segments.size()); }
    int columns() const override { return 4; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    std::vector<SeenSegment> m_segments;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::patients
