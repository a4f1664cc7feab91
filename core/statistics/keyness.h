#pragma once

#include "base/result.h"

namespace tropa::statistics {

/// How often a word is said in two bodies of text.
struct KeynessCounts
{
    double a = 0; ///< times in the first
    double b = 0;
    double wordsA = 0; ///< all words of the first
    double wordsB = 0;
};

struct Keyness
{
    double logLikelihood = 0; ///< G², one degree of freedom; signed: negative where the word is rarer in the first
    double p = 1;
    double logRatio = 0; ///< effect: log2 of the relative frequencies, 1 is "twice as often"; half a count for none
    double perMillionA = 0;
    double perMillionB = 0;
};

/// Dunning 1993 in the form of Rayson & Garside 2000: 2 Σ o ln(o / e), expected by the words of each side. Effect:
/// Hardie 2014. Refused: negative counts, no words on a side, more hits than words.
Result<Keyness> keyness(const KeynessCounts& counts);

} // namespace tropa::statistics
