#pragma once

#include "interviews/coding.h"

namespace tropa::interviews {

/// One coding as the sweeps below see it: codes and documents by place in a list, not by id.
struct CodedSpan
{
    int document = 0;
    int code = 0;
    TextSpan span;
};

/// How often codes stand on the same words.
class CoOccurrence
{
public:
    explicit CoOccurrence(int codes);

    int codes() const { return m_codes; }
    /// Pairs of overlapping segments, one of each code; of a code with itself: its overlapping segments, each pair
    /// once.
    qint64 pairs(int a, int b) const { return m_pairs[at(a, b)]; }
    /// Transcripts in which the two codes overlap somewhere.
    qint64 documents(int a, int b) const { return m_documents[at(a, b)]; }
    qint64 total() const { return m_total; }

private:
    friend CoOccurrence coOccurrence(std::vector<CodedSpan> spans, int codes);
    std::size_t at(int a, int b) const
    {
        return static_cast<std::size_t>(std::min(a, b)) * static_cast<std::size_t>(m_codes) +
               static_cast<std::size_t>(std::max(a, b));
    }

    int m_codes;
    qint64 m_total = 0;
    std::vector<qint64> m_pairs, m_documents;
    std::vector<int> m_seenIn; // 1 + the last document counted for a pair
};

/// A sweep over each transcript: O(n log n + pairs). Empty segments overlap nothing. Pure; any thread.
CoOccurrence coOccurrence(std::vector<CodedSpan> spans, int codes);

} // namespace tropa::interviews
