#include "statistics/saturation.h"

#include "statistics/distributions.h"
#include "statistics/random.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::statistics {

namespace {

using Interviews = std::vector<std::vector<int>>;

// How many codes each interview adds in an order; `heard` is scratch: the round each code was last met in.
void addedIn(const Interviews& interviews, const std::vector<std::size_t>& order, std::vector<int>& heard, int round,
             std::vector<std::size_t>& added)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::size_t fresh = 0;
        for (const int code : interviews[order[i]]) {
            int& stamp = heard[static_cast<std::size_t>(code)];
            fresh += stamp != round ? 1 : 0;
            stamp = round;
        }
        added[i] = fresh;
    }
}

// The share of the run that ends at `i`, counting from 0.
std::optional<double> shareOfRun(const std::vector<std::size_t>& added, std::size_t i, const SaturationRule& rule)
{
    if (i + 1 < rule.base + rule.run)
        return std::nullopt;
    const auto sum = [&](std::size_t from, std::size_t count) {
        return std::accumulate(added.begin() + static_cast<std::ptrdiff_t>(from),
                               added.begin() + static_cast<std::ptrdiff_t>(from + count), std::size_t(0));
    };
    const std::size_t base = sum(0, rule.base);
    if (base == 0)
        return std::nullopt;
    return static_cast<double>(sum(i + 1 - rule.run, rule.run)) / static_cast<double>(base);
}

std::optional<std::size_t> flatAfter(const std::vector<std::size_t>& added, const SaturationRule& rule)
{
    for (std::size_t i = rule.base + rule.run - 1; i < added.size(); ++i) {
        const std::optional<double> share = shareOfRun(added, i, rule);
        if (share && *share <= rule.threshold)
            return i + 1 - rule.run;
    }
    return std::nullopt;
}

// The least value that at least this share of the counted draws does not exceed.
double quantile(const std::vector<quint32>& draws, double share, std::size_t all)
{
    const double wanted = share * static_cast<double>(all);
    double seen = 0.0;
    for (std::size_t value = 0; value < draws.size(); ++value) {
        seen += draws[value];
        if (seen >= wanted && seen > 0.0)
            return static_cast<double>(value);
    }
    return static_cast<double>(draws.size()) - 1.0;
}

} // namespace

Result<Saturation> saturation(const std::vector<std::vector<int>>& given, const SaturationOptions& options)
{
    const std::size_t n = given.size();
    if (n < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "Saturation needs at least two interviews"));
    if (options.rule.base < 1 || options.rule.run < 1 || !(options.rule.threshold >= 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "Base and run of saturation are 1 or more, the threshold 0 or more"));
    Interviews interviews = given;
    int most = -1;
    for (std::vector<int>& codes : interviews) {
        std::ranges::sort(codes);
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        if (!codes.empty() && codes.front() < 0)
            return refusal(QT_TRANSLATE_NOOP("core", "Numbers of codes are 0 or more"));
        if (!codes.empty())
            most = std::max(most, codes.back());
    }
    if (most < 0)
        return refusal(QT_TRANSLATE_NOOP("core", "Nothing is coded in these interviews yet"));

    Saturation result;
    std::vector<std::size_t> frequency(static_cast<std::size_t>(most) + 1, 0);
    for (const std::vector<int>& codes : interviews)
        for (const int code : codes)
            ++frequency[static_cast<std::size_t>(code)];
    for (const std::size_t f : frequency) {
        result.codes += f > 0 ? 1 : 0;
        result.once += f == 1 ? 1 : 0;
        result.twice += f == 2 ? 1 : 0;
    }
    const auto once = static_cast<double>(result.once);
    result.expectedCodes = static_cast<double>(result.codes) + (static_cast<double>(n) - 1.0) / static_cast<double>(n) *
                                                                   once * (once - 1.0) /
                                                                   (2.0 * (static_cast<double>(result.twice) + 1.0));

    std::vector<int> heard(frequency.size(), -1);
    std::vector<std::size_t> order(n), added(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    addedIn(interviews, order, heard, 0, added);
    result.steps.resize(n);
    std::size_t known = 0;
    for (std::size_t i = 0; i < n; ++i) {
        known += added[i];
        result.steps[i].added = added[i];
        result.steps[i].known = known;
        result.steps[i].newShare = shareOfRun(added, i, options.rule);
    }
    result.flatAfter = flatAfter(added, options.rule);

    // A code in f of n interviews is missed by m of them with chance C(n - f, m) / C(n, m).
    std::vector<std::size_t> codesWith(n + 1, 0);
    for (const std::size_t f : frequency)
        ++codesWith[f];
    for (std::size_t m = 1; m <= n; ++m) {
        double expected = 0.0;
        for (std::size_t f = 1; f <= n; ++f) {
            if (codesWith[f] == 0)
                continue;
            const double missed =
                n - f < m ? 0.0 : std::exp(logChoose(double(n - f), double(m)) - logChoose(double(n), double(m)));
            expected += static_cast<double>(codesWith[f]) * (1.0 - missed);
        }
        result.steps[m - 1].mean = expected;
    }

    Random random(options.seed);
    std::vector<std::vector<quint32>> draws(n, std::vector<quint32>(result.codes + 1, 0));
    std::vector<std::size_t> flats;
    for (std::size_t round = 1; round <= options.shuffles; ++round) {
        random.shuffle(order);
        addedIn(interviews, order, heard, static_cast<int>(round), added);
        std::size_t sum = 0;
        for (std::size_t i = 0; i < n; ++i) {
            sum += added[i];
            ++draws[i][sum];
        }
        if (const auto flat = flatAfter(added, options.rule))
            flats.push_back(*flat);
    }
    if (options.shuffles > 0) {
        const double tail = (1.0 - options.level) / 2.0;
        for (std::size_t i = 0; i < n; ++i) {
            result.steps[i].lower = quantile(draws[i], tail, options.shuffles);
            result.steps[i].upper = quantile(draws[i], 1.0 - tail, options.shuffles);
        }
        result.flatShare = static_cast<double>(flats.size()) / static_cast<double>(options.shuffles);
        if (2 * flats.size() > options.shuffles) {
            // Orders that never flatten count as later than all.
            const std::size_t middle = (options.shuffles - 1) / 2;
            std::ranges::sort(flats);
            result.medianFlatAfter = flats[middle];
        }
    }
    return result;
}

} // namespace tropa::statistics
