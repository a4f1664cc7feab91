#include "statistics/unitizing.h"

#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tropa::statistics {

namespace {

/// A stretch or the gap between two of them.
struct Section
{
    double begin;
    double length;
    bool marked;
};

using Line = std::vector<Section>;

/// One coder's continuum for one category, stretches and gaps in order. `marks` is sorted by begin.
Line lineOf(const std::vector<MarkedStretch>& marks, double begin, double length)
{
    Line line;
    double at = begin;
    for (const MarkedStretch& mark : marks) {
        if (mark.begin > at)
            line.push_back({at, mark.begin - at, false});
        line.push_back({mark.begin, mark.length, true});
        at = mark.begin + mark.length;
    }
    if (at < begin + length)
        line.push_back({at, begin + length - at, false});
    return line;
}

double squaredDistance(const Section& g, const Section& h)
{
    const double shift = g.begin - h.begin;
    if (g.marked && h.marked) {
        if (-g.length < shift && shift < h.length) {
            const double endShift = shift + g.length - h.length;
            return shift * shift + endShift * endShift;
        }
        return 0.0;
    }
    if (g.marked && !h.marked)
        return shift >= 0.0 && h.length - g.length >= shift ? g.length * g.length : 0.0;
    if (!g.marked && h.marked)
        return shift <= 0.0 && h.length - g.length <= shift ? h.length * h.length : 0.0;
    return 0.0;
}

/// Sum of squared distances of two lines; only sections that touch the same place can differ.
double distanceOfLines(const Line& a, const Line& b)
{
    double sum = 0.0;
    std::size_t first = 0;
    for (const Section& g : a) {
        while (first < b.size() && b[first].begin + b[first].length <= g.begin)
            ++first;
        for (std::size_t h = first; h < b.size() && b[h].begin < g.begin + g.length; ++h)
            sum += squaredDistance(g, b[h]);
    }
    return sum;
}

double expectedDisagreement(const std::vector<Line>& lines, double length)
{
    const auto coders = static_cast<double>(lines.size());
    double marks = 0.0;
    for (const Line& line : lines)
        marks +=
            static_cast<double>(std::count_if(line.begin(), line.end(), [](const Section& s) { return s.marked; }));
    double sum = 0.0;
    double taken = 0.0;
    for (const Line& line : lines)
        for (const Section& g : line) {
            if (!g.marked)
                continue;
            const double l = g.length;
            double room = 0.0;
            for (const Line& other : lines)
                for (const Section& h : other)
                    if (!h.marked && h.length >= l)
                        room += h.length - l + 1.0;
            sum += (marks - 1.0) / 3.0 * (2.0 * l * l * l - 3.0 * l * l + l) + l * l * room;
            taken += l * (l - 1.0);
        }
    const double total = coders * length;
    return 2.0 / length * sum / (total * (total - 1.0) - taken);
}

} // namespace

Result<UnitizingAlpha> unitizingAlpha(std::span<const MarkedStretch> stretches, int coders, double begin, double length)
{
    if (coders < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "Agreement needs at least two coders"));
    if (!std::isfinite(begin) || !std::isfinite(length) || length <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "There is no text to compare"));
    if (stretches.empty())
        return refusal(QT_TRANSLATE_NOOP("core", "Nobody marked anything, so alpha is undefined"));

    std::map<int, std::vector<std::vector<MarkedStretch>>> byCategory;
    for (const MarkedStretch& mark : stretches) {
        if (mark.coder < 0 || mark.coder >= coders)
            return refusal(QT_TRANSLATE_NOOP("core", "There is no such coder"));
        if (!(mark.length > 0.0) || !(mark.begin >= begin) || !(mark.begin + mark.length <= begin + length))
            return refusal(QT_TRANSLATE_NOOP("core", "A marked stretch is empty or lies outside the text"));
        auto& lines = byCategory.try_emplace(mark.category, static_cast<std::size_t>(coders)).first->second;
        lines[static_cast<std::size_t>(mark.coder)].push_back(mark);
    }

    UnitizingAlpha alpha;
    double observedSum = 0.0;
    double expectedSum = 0.0;
    for (auto& [category, marksOfCoders] : byCategory) {
        std::vector<Line> lines;
        for (std::vector<MarkedStretch>& marks : marksOfCoders) {
            std::sort(marks.begin(), marks.end(),
                      [](const MarkedStretch& a, const MarkedStretch& b) { return a.begin < b.begin; });
            for (std::size_t i = 1; i < marks.size(); ++i)
                if (marks[i].begin < marks[i - 1].begin + marks[i - 1].length)
                    return refusal(
                        QT_TRANSLATE_NOOP("core", "One coder marked the same place twice with one category"));
            lines.push_back(lineOf(marks, begin, length));
        }
        UnitizingAlpha::Category result;
        result.category = category;
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (std::size_t j = 0; j < lines.size(); ++j)
                if (i != j)
                    result.observed += distanceOfLines(lines[i], lines[j]);
        result.observed /= coders * (coders - 1.0) * length * length;
        result.expected = expectedDisagreement(lines, length);
        if (!(result.expected > 0.0))
            return refusal(QT_TRANSLATE_NOOP("core", "Every coder marked the whole text, so alpha is undefined"));
        result.value = 1.0 - result.observed / result.expected;
        observedSum += result.observed;
        expectedSum += result.expected;
        alpha.categories.push_back(result);
    }
    alpha.value = 1.0 - observedSum / expectedSum;
    return alpha;
}

} // namespace tropa::statistics
