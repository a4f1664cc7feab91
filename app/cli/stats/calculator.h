#pragma once

#include "app/cli/stats/stats_input.h"
#include "app/cli/stats/stats_report.h"
#include "base/result.h"

#include <functional>
#include <vector>

namespace tropa::cli {

/// One `--name VALUE` of a calculator, or a flag when `value` is empty.
struct StatsOption
{
    const char* name;
    const char* value;
    Message help;
};

/// One calculator: what it is called, what it takes and how it is computed. Help comes from here.
struct Calculator
{
    const char* name;
    const char* usage; ///< arguments after the name
    Message purpose;
    std::vector<StatsOption> options;
    Message file; ///< what the file holds; empty for calculators without one
    bool fileOptional = false;
    std::function<Result<void>(StatsInput&, StatsReport&)> run;
};

std::vector<Calculator> shareCalculators();     ///< interval, nps, compare
std::vector<Calculator> sampleCalculators();    ///< sample-size, power
std::vector<Calculator> agreementCalculators(); ///< agreement
std::vector<Calculator> tableCalculators();     ///< crosstab
std::vector<Calculator> surveyCalculators();    ///< cronbach, rake, drivers
std::vector<Calculator> valueCalculators();     ///< survival, fit, ltv
std::vector<Calculator> clusterCalculators();   ///< cluster

} // namespace tropa::cli
