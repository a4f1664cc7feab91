#pragma once

#include "interviews/coding.h"

#include <optional>

namespace tropa::interviews {

/// One coding as the sweeps below see it: codes and documents by place in a list, not by id.
struct CodedSpan
{
    int document = 0;
    int code = 0;
    TextSpan span;
    qint64 coder = 0; ///< whose coding it is: what two coders did does not stand together
};

/// When two segments stand together.
struct TogetherRule
{
    enum class How {
        Overlap, ///< they have words in common
        Turn,    ///< somebody says something of both in one turn; a transcript without turns is one turn
        Near,    ///< they overlap, or no more than `within` lies between them
    };
    enum class Unit { Characters, Words, Turns }; ///< of `within`; turns: so many turns further, 0 is the same turn
    How how = How::Overlap;
    Unit unit = Unit::Words;
    qint64 within = 10;

    friend bool operator==(const TogetherRule&, const TogetherRule&) = default;
};

/// How often codes stand together.
class CoOccurrence
{
public:
    explicit CoOccurrence(int codes);

    int codes() const { return m_codes; }
    /// Pairs of segments that stand together, one of each code; of a code with itself: each pair of its segments once.
    qint64 pairs(int a, int b) const { return m_pairs[at(a, b)]; }
    /// Transcripts in which the two codes stand together somewhere.
    qint64 documents(int a, int b) const { return m_documents[at(a, b)]; }
    qint64 total() const { return m_total; }
    /// Segments of a code: the n of what follows.
    qint64 segments(int code) const { return m_segments[static_cast<std::size_t>(code)]; }
    /// Segments of `a` that stand with a segment of `b`; not the same as of `b` with `a`.
    qint64 met(int a, int b) const
    {
        return m_met[static_cast<std::size_t>(a) * static_cast<std::size_t>(m_codes) + static_cast<std::size_t>(b)];
    }
    /// Jaccard's coefficient, 0 … 1: m / (n(a) + n(b) − m), where m is the mean of met(a, b) and met(b, a). Where each
    /// segment meets one of the other code at most, this is the share of stretches that have both codes among those
    /// that have either. None of a code with itself, or where neither is used.
    std::optional<double> jaccard(int a, int b) const;
    /// Pairs against those that would be if a pair's two codes had nothing to do with each other: pairs(a, b) × 2P /
    /// (d(a) × d(b)), d being a code's pairs with other codes and P all pairs of two codes (association strength, Van
    /// Eck and Waltman 2009). 1: as often as their frequencies lead to expect. None where a code has no pairs.
    std::optional<double> lift(int a, int b) const;

private:
    friend CoOccurrence coOccurrence(std::vector<CodedSpan> spans, int codes, qint64 reach);
    std::size_t at(int a, int b) const
    {
        return static_cast<std::size_t>(std::min(a, b)) * static_cast<std::size_t>(m_codes) +
               static_cast<std::size_t>(std::max(a, b));
    }

    int m_codes;
    qint64 m_total = 0;
    std::vector<qint64> m_pairs, m_documents, m_segments, m_met;
    std::vector<qint64> m_degrees; // pairs with other codes
    qint64 m_mixed = 0;            // pairs of two codes
    std::vector<int> m_seenIn;     // 1 + the last document counted for a pair
};

/// A sweep over each transcript: O(n log n + pairs). Empty segments stand with nothing. Two segments meet when the
/// later one begins before the earlier one's end moved on by `reach`: 0 is overlap. Only segments of one coder: the
/// same words coded by two would else meet themselves. Pure; any thread.
CoOccurrence coOccurrence(std::vector<CodedSpan> spans, int codes, qint64 reach = 0);

} // namespace tropa::interviews
