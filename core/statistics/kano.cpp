#include "statistics/kano.h"

#include "statistics/refusal.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tropa::statistics {

namespace {

constexpr const char* evaluation[5] = {"QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"};
constexpr const char* letters = "AOMIRQ";

} // namespace

QString kanoLetter(KanoCategory category)
{
    return QString(QLatin1Char(letters[static_cast<std::size_t>(category)]));
}

Result<KanoCategory> kanoCategory(int whenPresent, int whenAbsent)
{
    if (whenPresent < 1 || whenPresent > 5 || whenAbsent < 1 || whenAbsent > 5)
        return refusal(QT_TRANSLATE_NOOP("core", "An answer to a Kano question must be a whole number from 1 to 5"));
    const char letter = evaluation[whenPresent - 1][whenAbsent - 1];
    return static_cast<KanoCategory>(std::find(letters, letters + 6, letter) - letters);
}

void KanoCounts::add(KanoCategory category, double weight)
{
    double* const counts[] = {&attractive, &oneDimensional, &mustBe, &indifferent, &reverse, &questionable};
    *counts[static_cast<std::size_t>(category)] += weight;
}

Result<Kano> kano(const KanoCounts& counts)
{
    using Entry = std::pair<double, KanoCategory>;
    std::array<Entry, 6> entries = {{{counts.mustBe, KanoCategory::MustBe},
                                     {counts.oneDimensional, KanoCategory::OneDimensional},
                                     {counts.attractive, KanoCategory::Attractive},
                                     {counts.indifferent, KanoCategory::Indifferent},
                                     {counts.reverse, KanoCategory::Reverse},
                                     {counts.questionable, KanoCategory::Questionable}}};
    for (const Entry& entry : entries)
        if (!std::isfinite(entry.first) || entry.first < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
    const double base = counts.attractive + counts.oneDimensional + counts.mustBe + counts.indifferent;
    if (base <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "Nobody's answers fall into A, O, M or I"));
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.first > b.first; });
    Kano result;
    result.n = counts.n();
    result.category = entries[0].second;
    result.better = (counts.attractive + counts.oneDimensional) / base;
    result.worse = -(counts.oneDimensional + counts.mustBe) / base;
    result.strength = (entries[0].first - entries[1].first) / result.n;
    result.clear = result.strength >= 0.06;
    result.questionableShare = counts.questionable / result.n;
    return result;
}

} // namespace tropa::statistics
