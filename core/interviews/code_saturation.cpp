#include "interviews/code_saturation.h"

#include <QCoreApplication>

#include <numeric>

namespace tropa::interviews {

Result<CodeSaturation> codeSaturation(storage::Connection& connection, const metrics::Scope& scope, CodeLevel level,
                                      const statistics::SaturationOptions& options, const SelectionOptions& selected)
{
    const CodeTable table(select(connection, scope, selected), level);
    std::vector<std::size_t> order(table.respondents().size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const QDate x = table.respondents()[a].interviewedOn, y = table.respondents()[b].interviewedOn;
        return x.isValid() && (!y.isValid() || x < y);
    });
    std::vector<std::vector<int>> interviews;
    for (const std::size_t i : order) {
        std::vector<int>& codes = interviews.emplace_back();
        for (std::size_t code = 0; code < table.codes().size(); ++code) {
            if (table.has(i, code))
                codes.push_back(static_cast<int>(code));
        }
    }
    auto curve = statistics::saturation(interviews, options);
    if (!curve)
        return curve.error();
    CodeSaturation result;
    result.curve = std::move(*curve);
    result.options = options;
    std::vector<bool> heard(table.codes().size(), false);
    for (std::size_t step = 0; step < order.size(); ++step) {
        CodeSaturation::Step one;
        one.respondent = table.respondents()[order[step]];
        for (const int number : interviews[step]) {
            const auto code = static_cast<std::size_t>(number);
            if (heard[code])
                continue;
            heard[code] = true;
            one.added.push_back(table.codes()[code]);
            const std::vector<SegmentId> quotes = table.segments(order[step], code);
            one.firstQuotes.insert(one.firstQuotes.end(), quotes.begin(), quotes.end());
        }
        result.steps.push_back(std::move(one));
    }
    return result;
}

std::vector<Message> CodeSaturation::findings() const
{
    std::vector<Message> said;
    const auto& rule = options.rule;
    const auto run = static_cast<qint64>(rule.run);
    if (curve.steps.size() < rule.base + rule.run)
        said.push_back({QT_TRANSLATE_NOOP("core", "Too few interviews to say: the rule needs %1"),
                        {static_cast<qint64>(rule.base + rule.run)}});
    else if (curve.flatAfter)
        said.push_back(
            {QT_TRANSLATE_NOOP("core", "Flattens after interview %1: the next %2 bring at most %3% of the "
                                       "codes of the first %4"),
             {static_cast<qint64>(*curve.flatAfter), run, rule.threshold * 100, static_cast<qint64>(rule.base)}});
    else
        said.push_back({QT_TRANSLATE_NOOP("core", "New codes are still coming: no run of %1 interviews brings at most "
                                                  "%2% of the codes of the first %3"),
                        {run, rule.threshold * 100, static_cast<qint64>(rule.base)}});
    if (curve.steps.size() >= rule.base + rule.run) {
        if (curve.medianFlatAfter)
            said.push_back({QT_TRANSLATE_NOOP("core", "In shuffled orders: after %1 in the median, and in %2% of the "
                                                      "orders at all"),
                            {static_cast<qint64>(*curve.medianFlatAfter), std::round(curve.flatShare * 100)}});
        else
            said.push_back({QT_TRANSLATE_NOOP("core", "In shuffled orders it flattens in only %1%: the order of the "
                                                      "interviews decides, do not rely on it"),
                            {std::round(curve.flatShare * 100)}});
    }
    const auto missing = static_cast<qint64>(std::round(curve.expectedCodes - static_cast<double>(curve.codes)));
    said.push_back({QT_TRANSLATE_NOOP("core", "%1 codes so far, %2 of them from one interview only; about %3 more may "
                                              "be expected (Chao)"),
                    {static_cast<qint64>(curve.codes), static_cast<qint64>(curve.once), missing}});
    said.push_back({QT_TRANSLATE_NOOP("core", "n = %1 interviews by date, those without one last, those with nothing "
                                              "coded among them. The band is the middle 95% of shuffled orders of "
                                              "these very interviews, not a forecast for the next ones"),
                    {static_cast<qint64>(curve.steps.size())}});
    return said;
}

} // namespace tropa::interviews
