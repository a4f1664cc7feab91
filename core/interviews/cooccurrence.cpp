#include "interviews/cooccurrence.h"

#include <algorithm>

namespace tropa::interviews {

CoOccurrence::CoOccurrence(int codes)
    : m_codes(codes)
    , m_pairs(static_cast<std::size_t>(codes) * static_cast<std::size_t>(codes), 0)
    , m_documents(m_pairs.size(), 0)
    , m_segments(static_cast<std::size_t>(codes), 0)
    , m_met(m_pairs.size(), 0)
    , m_degrees(m_segments.size(), 0)
    , m_seenIn(m_pairs.size(), 0)
{
}

std::optional<double> CoOccurrence::jaccard(int a, int b) const
{
    const qint64 either = segments(a) + segments(b);
    if (a == b || either == 0)
        return {};
    const double both = static_cast<double>(met(a, b) + met(b, a)) / 2;
    return both / (static_cast<double>(either) - both);
}

std::optional<double> CoOccurrence::lift(int a, int b) const
{
    const double expected = static_cast<double>(m_degrees[static_cast<std::size_t>(a)]) *
                            static_cast<double>(m_degrees[static_cast<std::size_t>(b)]);
    if (a == b || expected <= 0)
        return {};
    return static_cast<double>(pairs(a, b)) * 2 * static_cast<double>(m_mixed) / expected;
}

CoOccurrence coOccurrence(std::vector<CodedSpan> spans, int codes, qint64 reach)
{
    CoOccurrence result(codes);
    std::erase_if(spans, [](const CodedSpan& one) { return one.span.isEmpty(); });
    const auto before = [](const CodedSpan& a, const CodedSpan& b) {
        return a.document != b.document ? a.document < b.document : a.span.begin < b.span.begin;
    };
    if (!std::ranges::is_sorted(spans, before)) // from the index they come in order
        std::ranges::stable_sort(spans, before);
    struct Open
    {
        qint64 end, coder;
        int code;
        std::size_t segment;
    };
    // Which codes each segment has met, a bit a code, and the last segment that met each code.
    const std::size_t words = (static_cast<std::size_t>(codes) + 63) / 64;
    std::vector<quint64> met(spans.size() * words, 0);
    std::vector<std::size_t> lastMet(static_cast<std::size_t>(codes), 0);
    const auto width = static_cast<std::size_t>(codes);
    std::vector<Open> open;
    int document = -1;
    for (std::size_t segment = 0; segment < spans.size(); ++segment) {
        const CodedSpan& one = spans[segment];
        const auto code = static_cast<std::size_t>(one.code);
        ++result.m_segments[code];
        if (one.document != document) {
            open.clear();
            document = one.document;
        }
        const quint64 bit = quint64(1) << (code % 64);
        std::size_t kept = 0;
        for (const Open& other : open) {
            if (other.end + reach <= one.span.begin)
                continue;
            open[kept++] = other;
            if (other.coder != one.coder)
                continue;
            const std::size_t pair = result.at(one.code, other.code);
            ++result.m_pairs[pair];
            ++result.m_total;
            if (result.m_seenIn[pair] != document + 1) {
                result.m_seenIn[pair] = document + 1;
                ++result.m_documents[pair];
            }
            if (one.code == other.code)
                continue;
            const auto others = static_cast<std::size_t>(other.code);
            if (lastMet[others] != segment + 1) {
                lastMet[others] = segment + 1;
                quint64& seen = met[segment * words + others / 64];
                const quint64 its = quint64(1) << (others % 64);
                if ((seen & its) == 0) {
                    seen |= its;
                    ++result.m_met[code * width + others];
                }
            }
            quint64& seen = met[other.segment * words + code / 64];
            if ((seen & bit) == 0) {
                seen |= bit;
                ++result.m_met[others * width + code];
            }
        }
        open.resize(kept);
        open.push_back({one.span.end, one.coder, one.code, segment});
    }
    for (std::size_t a = 0; a < width; ++a) {
        for (std::size_t b = a + 1; b < width; ++b) {
            const qint64 pairs = result.m_pairs[a * width + b];
            result.m_degrees[a] += pairs;
            result.m_degrees[b] += pairs;
            result.m_mixed += pairs;
        }
    }
    return result;
}

} // namespace tropa::interviews
