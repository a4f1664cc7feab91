#pragma once

#include "interviews/code_table.h"
#include "statistics/saturation.h"

namespace tropa::interviews {

/// When new codes stop coming, interview by interview.
struct CodeSaturation
{
    struct Step
    {
        Respondent respondent;
        std::vector<CodeId> added;          ///< heard for the first time here
        std::vector<SegmentId> firstQuotes; ///< what said them
    };
    std::vector<Step> steps; ///< in the order of the interviews: by date, then as they stand
    statistics::Saturation curve;
    statistics::SaturationOptions options;

    /// Where it flattens, or that it does not yet, and how many codes may still come.
    std::vector<Message> findings() const;
};

/// Each respondent is one interview, however many transcripts. Refused: fewer than two, nothing coded.
Result<CodeSaturation> codeSaturation(storage::Connection& connection, const metrics::Scope& scope,
                                      CodeLevel level = CodeLevel::Alone,
                                      const statistics::SaturationOptions& options = {},
                                      const SelectionOptions& selection = {});

} // namespace tropa::interviews
