#pragma once

#include "metrics/metric.h"
#include "surveys/answer_columns.h"

#include <functional>

namespace tropa::surveys {

/// The part of the answers a scope means, and how it falls into groups. Indexes into AnswerColumns, not ids.
struct Slice
{
    std::vector<quint32> responses;
    std::vector<std::size_t> questions;
    std::vector<qint64> options; ///< ids the scope names; empty: not narrowed
};

/// One group of a split: what it is, and which responses and questions of the slice fall into it.
struct SliceGroup
{
    qint64 key = 0;
    QString label;
    Slice slice;
};

/// Narrows by the scope. `takes` says which questions the metric can use at all.
Result<Slice> slice(const metrics::EvaluationContext& context, const AnswerColumns& columns,
                    const metrics::Scope& scope, const std::function<bool(const Question&)>& takes);

/// Splits by a dimension of responses, questions, options or segments, in the dimension's order; groups without
/// responses or questions are left out.
Result<std::vector<SliceGroup>> split(const metrics::EvaluationContext& context, const AnswerColumns& columns,
                                      const Slice& slice, const QString& dimension);

} // namespace tropa::surveys
