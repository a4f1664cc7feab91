#pragma once

#include "interviews/selection_store.h"
#include "statistics/grid.h"

namespace tropa::interviews {

/// Which codes a table has: every code with what stands below it counted in, the top ones so, or each by itself.
enum class CodeLevel { WithSubcodes, Top, Alone };

/// Who speaks of what: respondents × codes with the segments behind each cell. A value; any thread.
class CodeTable
{
public:
    /// Codes that nobody in the selection speaks of are left out, and so are those not in `only`, when it names any.
    CodeTable(const Selection& selection, CodeLevel level, const std::vector<CodeId>& only = {});

    const std::vector<Respondent>& respondents() const { return m_respondents; }
    const std::vector<CodeId>& codes() const { return m_codes; }
    /// Segments of each respondent (row) with each code (column).
    const statistics::Matrix& counts() const { return m_counts; }
    bool has(std::size_t respondent, std::size_t code) const { return m_counts.at(respondent, code) > 0; }
    std::vector<SegmentId> segments(std::size_t respondent, std::size_t code) const;
    /// All of a column, of the respondents for whom `wanted` is true.
    template <class Wanted>
    std::vector<SegmentId> segmentsWhere(std::size_t code, Wanted wanted) const
    {
        std::vector<SegmentId> found;
        for (std::size_t i = 0; i < m_respondents.size(); ++i) {
            if (!wanted(i))
                continue;
            const std::vector<SegmentId> of = segments(i, code);
            found.insert(found.end(), of.begin(), of.end());
        }
        return found;
    }

private:
    struct Cell
    {
        std::size_t respondent, code;
        SegmentId segment;
    };
    std::vector<Respondent> m_respondents;
    std::vector<CodeId> m_codes;
    statistics::Matrix m_counts;
    std::vector<Cell> m_cells; // by respondent, code
};

} // namespace tropa::interviews
