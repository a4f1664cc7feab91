#include "statistics/keyness.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <cmath>

namespace tropa::statistics {

Result<Keyness> keyness(const KeynessCounts& c)
{
    if (!(c.a >= 0 && c.b >= 0 && c.wordsA > 0 && c.wordsB > 0 && c.a <= c.wordsA && c.b <= c.wordsB))
        return refusal(QT_TRANSLATE_NOOP("core", "Keyness needs words on both sides, and no more hits than words"));
    Keyness result;
    const double all = c.a + c.b, words = c.wordsA + c.wordsB;
    const double expectedA = c.wordsA * all / words, expectedB = c.wordsB * all / words;
    if (c.a > 0)
        result.logLikelihood += 2 * c.a * std::log(c.a / expectedA);
    if (c.b > 0)
        result.logLikelihood += 2 * c.b * std::log(c.b / expectedB);
    result.logLikelihood = std::max(0.0, result.logLikelihood);
    result.p = chiSquaredUpper(result.logLikelihood, 1);
    if (all > 0)
        result.logRatio = std::log2((c.a > 0 ? c.a : 0.5) / c.wordsA) - std::log2((c.b > 0 ? c.b : 0.5) / c.wordsB);
    if (c.a / c.wordsA < c.b / c.wordsB)
        result.logLikelihood = -result.logLikelihood;
    result.perMillionA = 1e6 * c.a / c.wordsA;
    result.perMillionB = 1e6 * c.b / c.wordsB;
    return result;
}

} // namespace tropa::statistics
