#pragma once

#include "base/result.h"

#include <QString>

namespace tropa::statistics {

/// What a feature is to people (Kano 1984).
enum class KanoCategory { Attractive, OneDimensional, MustBe, Indifferent, Reverse, Questionable };

/// "A", "O", "M", "I", "R", "Q".
QString kanoLetter(KanoCategory category);

/// The 5 × 5 evaluation table. Answers 1..5: like it, expect it, neutral, can live with it, dislike it; first to the
/// feature being there, then to its absence. Refused outside 1..5.
Result<KanoCategory> kanoCategory(int whenPresent, int whenAbsent);

struct KanoCounts
{
    double attractive = 0.0;
    double oneDimensional = 0.0;
    double mustBe = 0.0;
    double indifferent = 0.0;
    double reverse = 0.0;
    double questionable = 0.0;

    double n() const { return attractive + oneDimensional + mustBe + indifferent + reverse + questionable; }
    void add(KanoCategory category, double weight = 1.0);
};

struct Kano
{
    KanoCategory category = KanoCategory::Indifferent; ///< the most frequent; ties go to M, O, A, I in that order
    double better = 0.0;                               ///< (A + O) / (A + O + M + I), 0..1
    double worse = 0.0;                                ///< -(O + M) / (A + O + M + I), -1..0
    double strength = 0.0;                             ///< share of the first category less that of the second
    bool clear = false;                                ///< strength of 0.06 or more (Lee & Newcomb 1997)
    double questionableShare = 0.0;                    ///< high: the question was misunderstood
    double n = 0.0;
};

/// Coefficients of Berger et al. 1993. Refused: negative counts, nobody in A, O, M or I.
Result<Kano> kano(const KanoCounts& counts);

} // namespace tropa::statistics
