#include "interviews/cooccurrence.h"

#include <algorithm>

namespace tropa::interviews {

CoOccurrence::CoOccurrence(int codes)
    : m_codes(codes)
    , m_pairs(static_cast<std::size_t>(codes) * static_cast<std::size_t>(codes), 0)
    , m_documents(m_pairs.size(), 0)
    , m_seenIn(m_pairs.size(), 0)
{
}

CoOccurrence coOccurrence(std::vector<CodedSpan> spans, int codes)
{
    CoOccurrence result(codes);
    std::erase_if(spans, [](const CodedSpan& one) { return one.span.isEmpty(); });
    const auto before = [](const CodedSpan& a, const CodedSpan& b) {
        return a.document != b.document ? a.document < b.document : a.span.begin < b.span.begin;
    };
    if (!std::ranges::is_sorted(spans, before)) // from the index they come in order
        std::ranges::sort(spans, before);
    struct Open
    {
        qint64 end;
        int code;
    };
    std::vector<Open> open;
    int document = -1;
    for (const CodedSpan& one : spans) {
        if (one.document != document) {
            open.clear();
            document = one.document;
        }
        std::size_t kept = 0;
        for (const Open& other : open) {
            if (other.end <= one.span.begin)
                continue;
            open[kept++] = other;
            const std::size_t pair = result.at(one.code, other.code);
            ++result.m_pairs[pair];
            ++result.m_total;
            if (result.m_seenIn[pair] != document + 1) {
                result.m_seenIn[pair] = document + 1;
                ++result.m_documents[pair];
            }
        }
        open.resize(kept);
        open.push_back({one.span.end, one.code});
    }
    return result;
}

} // namespace tropa::interviews
