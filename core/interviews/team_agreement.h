#pragma once

#include "base/code_points.h"
#include "base/message.h"
#include "statistics/interval.h"

#include <optional>
#include <vector>

namespace tropa::interviews {

/// What coders are compared on: each unit is coded or not by each of them.
enum class AgreementUnit { Characters, Turns, Sentences, Documents };

struct AgreementUnitName
{
    AgreementUnit unit;
    const char* id; ///< "characters", of the command line
    Message name;
};
const std::vector<AgreementUnitName>& agreementUnits();
std::optional<AgreementUnit> agreementUnitFromId(const QString& id);

/// Coders as bits: the first of the list is 1, the second 2 …
using CoderMask = quint32;
inline constexpr int mostCoders = 32;

/// One coding as the comparison sees it: coder and code by place in a list.
struct TeamSpan
{
    int coder = 0;
    int code = 0;
    TextSpan span;
};

/// A transcript as compared.
struct TeamDocument
{
    CoderMask present = 0;       ///< who has coded it; the others' judgements are missing, not "no"
    std::vector<TextSpan> units; ///< in order, apart; for characters: the stretches whose characters count
    std::vector<TeamSpan> spans;
};

/// How coders used one code, or all codes together.
struct TeamCode
{
    int code = -1;                 ///< by place; -1: all codes, each decision on each code counted
    double units = 0;              ///< judged by two coders or more; characters are units too
    double fullUnits = 0;          ///< of them judged by every coder
    std::optional<double> percent; ///< mean share of a unit's pairs of judgements that agree, 0…1
    std::optional<double> cohen;   ///< of two coders; of more: the mean over pairs (Light 1971)
    std::optional<double> fleiss;  ///< on fullUnits
    std::optional<double> alpha;   ///< Krippendorff, nominal, missing judgements allowed
    std::optional<statistics::Interval>
        alphaInterval; ///< "bootstrap-documents"; none under five transcripts, or three with the code
    std::optional<double> alphaUnitizing; ///< on characters alone, in transcripts of all coders
};

/// A stretch that somebody coded, and who.
struct TeamStretch
{
    int document = 0;
    int code = 0;
    TextSpan span;
    CoderMask coded = 0;
    CoderMask present = 0;
};

struct TeamAgreement
{
    TeamCode all;
    std::vector<TeamCode> codes;            ///< every code somebody used, ascending
    std::vector<TeamStretch> disagreements; ///< by transcript and place
    std::vector<TeamStretch> agreements;    ///< coded by everybody who coded the transcript
};

/// Compares any number of coders (at most mostCoders) on every code by itself: does a unit carry the code or not.
///
/// percent: the share of agreeing pairs, mean over units of two judgements or more. Cohen 1960 from the table of a
/// pair. Fleiss 1971 and Krippendorff 2004 from how many of a unit's judgements are "coded": with m judgements, k of
/// them yes, n1 = Σk, n0 = Σ(m - k), n = n1 + n0: Do = Σ 2k(m - k) / (m - 1) / n, De = 2 n1 n0 / (n (n - 1)).
/// Characters count by their number. The interval draws whole transcripts with replacement, as units within one are not
/// independent: 1,000 draws, percentiles, fixed seed. None where chance leaves nothing to explain (nobody or everybody
/// always). Overlapping segments of one coder with one code are one. O(s log s) in segments. Pure; any thread.
TeamAgreement teamAgreement(const std::vector<TeamDocument>& documents, int coders, AgreementUnit unit,
                            int draws = 1000);

} // namespace tropa::interviews
