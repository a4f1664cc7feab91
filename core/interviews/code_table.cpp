#include "interviews/code_table.h"

#include <algorithm>
#include <unordered_map>

namespace tropa::interviews {

CodeTable::CodeTable(const Selection& selection, CodeLevel level, const std::vector<CodeId>& only)
    : m_respondents(selection.respondents)
{
    // The columns a segment of each code counts for.
    std::unordered_map<CodeId, std::vector<CodeId>> counted;
    const Codebook& book = selection.codebook;
    for (const Code& code : book.codes()) {
        std::vector<CodeId>& into = counted[code.id];
        for (const Code* at = &code; at; at = at->parent.isValid() ? book.find(at->parent) : nullptr) {
            const bool isTop = !at->parent.isValid();
            const bool wanted = level == CodeLevel::Top ? isTop : level == CodeLevel::WithSubcodes || at == &code;
            if (wanted && (only.empty() || std::ranges::find(only, at->id) != only.end()))
                into.push_back(at->id);
        }
    }
    std::unordered_map<CodeId, bool> occurs;
    for (const SelectedSegment& segment : selection.segments) {
        for (const CodeId id : counted[segment.code])
            occurs[id] = true;
    }
    std::unordered_map<CodeId, std::size_t> columns;
    for (const Code& code : book.codes()) {
        if (occurs.contains(code.id)) {
            columns[code.id] = m_codes.size();
            m_codes.push_back(code.id);
        }
    }
    m_counts = statistics::Matrix(m_respondents.size(), m_codes.size());
    for (const SelectedSegment& segment : selection.segments) {
        for (const CodeId id : counted[segment.code]) {
            const std::size_t column = columns.at(id);
            m_counts.at(segment.respondent, column) += 1;
            m_cells.push_back({segment.respondent, column, segment.id});
        }
    }
    std::ranges::sort(m_cells, {}, [](const Cell& one) { return std::tuple(one.respondent, one.code, one.segment); });
}

std::vector<SegmentId> CodeTable::segments(std::size_t respondent, std::size_t code) const
{
    const auto place = [](const Cell& one) { return std::pair(one.respondent, one.code); };
    const std::pair wanted(respondent, code);
    std::vector<SegmentId> found;
    for (auto one = std::ranges::lower_bound(m_cells, wanted, {}, place); one != m_cells.end() && place(*one) == wanted;
         ++one)
        found.push_back(one->segment);
    return found;
}

} // namespace tropa::interviews
