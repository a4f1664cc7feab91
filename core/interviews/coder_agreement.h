#pragma once

#include "interviews/cooccurrence.h"

#include <optional>
#include <vector>

namespace tropa::interviews {

/// How two coders used one code, counted in characters of what respondents say.
struct CodeAgreement
{
    int code = 0;
    qint64 both = 0;
    qint64 onlyFirst = 0;
    qint64 onlySecond = 0;
    qint64 neither = 0;

    qint64 characters() const { return both + onlyFirst + onlySecond + neither; }
    double percent() const;                    ///< share of characters on which they agree, 0…1
    std::optional<double> kappa() const;       ///< Cohen; none when chance already decides
    std::optional<double> alphaBinary() const; ///< Krippendorff: coded or not, over all characters
};

/// A stretch that two coders treat differently.
struct Disagreement
{
    int document = 0;
    int code = 0;
    TextSpan span;
    bool firstCoded = false;
};

struct CoderAgreement
{
    std::vector<CodeAgreement> codes; ///< of every code one of them used, ascending
    std::vector<Disagreement> disagreements;
};

/// Run-length comparison of two coders: O(k log k) in segments, never per character. `countable` are the stretches of
/// each document that count (without the interviewer's), sorted; only those documents take part. Overlapping segments
/// of one coder with one code are one. Formulas: reference values of Cohen 1960 and Krippendorff's alpha-binary on a 2
/// × 2 table of lengths. Pure; any thread.
CoderAgreement coderAgreement(std::vector<CodedSpan> first, std::vector<CodedSpan> second,
                              const std::vector<std::vector<TextSpan>>& countable);

} // namespace tropa::interviews
