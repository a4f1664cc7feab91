#include "patients/segment_members.h"

#include "patients/retention.h"
#include "patients/visit_store.h"

#include <algorithm>

namespace tropa::patients {

namespace {

bool isScore(SegmentField field)
{
    return field == SegmentField::Recency || field == SegmentField::Frequency || field == SegmentField::Money;
}

// One condition made ready: which codes of a dictionary it takes.
struct Ready
{
    const SegmentCondition* condition;
    std::vector<char> codes;
};

class Members
{
public:
    Members(const VisitColumns& columns, const SegmentRule& rule, const SegmentView& view)
        : m_columns(columns), m_view(view), m_patience(view.lost.patience(columns))
    {
        bool needsScores = false;
        for (const auto& conditions : rule.any) {
            auto& ready = m_any.emplace_back();
            for (const SegmentCondition& condition : conditions) {
                ready.push_back({&condition, codesOf(condition)});
                needsScores = needsScores || isScore(condition.field);
            }
        }
        if (needsScores) {
            metrics::Scope scope;
            scope.to = dateOf(view.asOf);
            m_scores = rfmScores(columns, VisitFilter(columns, scope));
        }
    }

    std::vector<qint64> find() const
    {
        std::vector<qint64> persons;
        for (std::size_t p = 0; p < m_columns.personCount(); ++p) {
            const quint32 begin = m_columns.first[p];
            quint32 end = m_columns.first[p + 1];
            while (end > begin && m_columns.day[end - 1] > m_view.asOf)
                --end;
            if (end > begin && isMember(p, begin, end))
                persons.push_back(m_columns.person[p]);
        }
        return persons;
    }

private:
    static std::optional<VisitField> fieldOf(SegmentField field)
    {
        switch (field) {
        case SegmentField::Channel:
            return VisitField::Channel;
        case SegmentField::Clinic:
        case SegmentField::FirstClinic:
        case SegmentField::LastClinic:
            return VisitField::Clinic;
        case SegmentField::Doctor:
        case SegmentField::FirstDoctor:
        case SegmentField::LastDoctor:
            return VisitField::Doctor;
        case SegmentField::Service:
        case SegmentField::FirstService:
        case SegmentField::LastService:
            return VisitField::Service;
        default:
            return std::nullopt;
        }
    }

    std::vector<char> codesOf(const SegmentCondition& condition) const
    {
        const auto field = fieldOf(condition.field);
        if (!field)
            return {};
        std::vector<char> codes;
        for (const qint64 id : m_columns.dictionary(*field))
            codes.push_back(std::ranges::find(condition.values, id) != condition.values.end());
        codes[0] = 0;
        return codes;
    }

    bool isMember(std::size_t p, quint32 begin, quint32 end) const
    {
        return std::ranges::any_of(m_any, [&](const auto& conditions) {
            return std::ranges::all_of(conditions, [&](const Ready& one) { return fits(one, p, begin, end); });
        });
    }

    bool fits(const Ready& one, std::size_t p, quint32 begin, quint32 end) const
    {
        const SegmentCondition& condition = *one.condition;
        const bool wanted = condition.test != SegmentTest::IsNot;
        const auto codeFits = [&](VisitField field, quint32 visit) {
            return (one.codes[m_columns.codes(field)[visit]] != 0) == wanted;
        };
        const auto anyFits = [&](VisitField field) {
            bool found = false;
            for (quint32 visit = begin; visit < end && !found; ++visit)
                found = one.codes[m_columns.codes(field)[visit]] != 0;
            return found == wanted;
        };
        switch (condition.field) {
        case SegmentField::Channel:
            return (one.codes[m_columns.channel[p]] != 0) == wanted;
        case SegmentField::Clinic:
        case SegmentField::Doctor:
        case SegmentField::Service:
            return anyFits(*fieldOf(condition.field));
        case SegmentField::FirstClinic:
        case SegmentField::FirstDoctor:
        case SegmentField::FirstService:
            return codeFits(*fieldOf(condition.field), begin);
        case SegmentField::LastClinic:
        case SegmentField::LastDoctor:
        case SegmentField::LastService:
            return codeFits(*fieldOf(condition.field), end - 1);
        case SegmentField::Status:
            return std::ranges::any_of(condition.values, [&](qint64 status) {
                       return hasStatus(static_cast<PatientStatus>(status), begin, end);
                   }) == wanted;
        default:
            return compare(condition, p, begin, end);
        }
    }

    bool hasStatus(PatientStatus status, quint32 begin, quint32 end) const
    {
        const qint32 from = m_view.asOf - m_view.loyalWindow + 1, last = m_columns.day[end - 1];
        switch (status) {
        case PatientStatus::Lost:
            return last <= m_view.asOf - m_patience[m_columns.codes(VisitField::Service)[end - 1]];
        case PatientStatus::New:
            return m_columns.day[begin] >= from;
        case PatientStatus::Loyal: {
            if (last < from)
                return false;
            if (m_view.loyal.earlier && m_columns.day[begin] < from)
                return true;
            int days = 0;
            for (quint32 visit = end; visit > begin && m_columns.day[visit - 1] >= from; --visit)
                days += visit == end || m_columns.day[visit - 1] != m_columns.day[visit];
            return days >= m_view.loyal.visits;
        }
        }
        return false;
    }

    std::optional<qint64> numberOf(SegmentField field, std::size_t p, quint32 begin, quint32 end) const
    {
        qint64 sum = 0;
        switch (field) {
        case SegmentField::Visits:
            for (quint32 visit = begin; visit < end; ++visit)
                sum += visit == begin || m_columns.day[visit] != m_columns.day[visit - 1];
            return sum;
        case SegmentField::Amount:
            for (quint32 visit = begin; visit < end; ++visit)
                sum += m_columns.amount[visit];
            return sum;
        case SegmentField::FirstVisit:
            return m_columns.day[begin];
        case SegmentField::LastVisit:
            return m_columns.day[end - 1];
        case SegmentField::Sex:
            return sexValue(m_columns.sex[p]);
        case SegmentField::Age:
            return m_columns.birthYear[p] > 0
                       ? std::optional<qint64>(dateOf(m_view.asOf).year() - m_columns.birthYear[p])
                       : std::nullopt;
        case SegmentField::Recency:
            return m_scores.score[0][p];
        case SegmentField::Frequency:
            return m_scores.score[1][p];
        case SegmentField::Money:
            return m_scores.score[2][p];
        default:
            return std::nullopt;
        }
    }

    bool compare(const SegmentCondition& condition, std::size_t p, quint32 begin, quint32 end) const
    {
        const std::optional<qint64> number = numberOf(condition.field, p, begin, end);
        if (!number)
            return false; // what is not known is neither this nor that
        const bool among = std::ranges::find(condition.values, *number) != condition.values.end();
        switch (condition.test) {
        case SegmentTest::Is:
            return among;
        case SegmentTest::IsNot:
            return !among;
        case SegmentTest::AtLeast:
            return *number >= condition.values.front();
        case SegmentTest::AtMost:
            return *number <= condition.values.front();
        }
        return false;
    }

    const VisitColumns& m_columns;
    const SegmentView& m_view;
    std::vector<qint32> m_patience;
    std::vector<std::vector<Ready>> m_any;
    RfmScores m_scores;
};

} // namespace

std::vector<qint64> segmentPersons(const VisitColumns& columns, const SegmentRule& rule, const SegmentView& view)
{
    if (columns.visitCount() == 0)
        return {};
    return Members(columns, rule, view).find();
}

} // namespace tropa::patients
