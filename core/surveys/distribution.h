#pragma once

#include "statistics/interval.h"
#include "surveys/answer_columns.h"

namespace tropa::surveys {

/// One answer of a closed question and how often it was given.
struct AnswerShare
{
    QString answer; ///< the option, or the mark
    qint64 count = 0;
    double percent = 0;            ///< of those who answered the question; several options may pass 100 together
    statistics::Interval interval; ///< Wilson, in percent
};

/// How the chosen responses answered a question: options in their order, all marks of a scale, the numbers met of a
/// number question (none when there are over 30). Counts people, not weights. Empty for open questions and dates.
std::vector<AnswerShare> distribution(const AnswerColumns& columns, std::size_t question,
                                      const std::vector<quint32>& responses, double level = 0.95);

} // namespace tropa::surveys
