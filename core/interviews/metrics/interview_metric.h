#pragma once

#include "interviews/selection_store.h"
#include "metrics/metric.h"

namespace tropa::interviews {

// What both interview metrics share: parameters, dimensions, selection, splitting into groups.

std::vector<const char*> interviewDimensions();
std::vector<metrics::Parameter> interviewParameters();
SelectionOptions selectionOptions(const metrics::MetricInfo& info, const metrics::Request& request);

/// The part of a selection a value is computed from.
struct Part
{
    std::vector<const SelectedSegment*> segments;
    std::vector<bool> respondents; ///< by place in Selection::respondents
    qint64 respondentCount = 0;
    QDate asOf;
};

using PartValue = std::function<metrics::Value(const Selection&, const Part&)>;

/// The value of the whole selection and, split, of each of its groups.
metrics::Evaluation evaluateParts(const metrics::EvaluationContext& context, const metrics::MetricInfo& info,
                                  const metrics::Request& request, const PartValue& value);

/// Segments as rows, of the newest interview first.
std::vector<EntityRef> segmentRows(const Selection& selection, int limit, bool onlyWithValence);

} // namespace tropa::interviews
