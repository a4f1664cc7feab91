#pragma once

#include "formats/cell_reader.h"

#include <map>

namespace tropa::formats {

/// What the numbers of one column say about its decimal mark. Cells are ASCII (plainCell()).
class DecimalEvidence
{
public:
    void add(QByteArrayView cell);
    /// The currency written most often; nothing when none is written.
    std::optional<Currency> currency() const;
    /// Nothing when the cells do not decide: no marks at all, or only such as "1,234".
    std::optional<DecimalMark> decided() const;
    /// Cells such as "1,234" or "1.234" were seen and nothing else: thousands or decimals.
    bool isAmbiguous() const { return !decided() && m_either[0] + m_either[1] > 0; }
    /// The mark seen in the ambiguous cells.
    char ambiguousMark() const { return m_either[1] >= m_either[0] && m_either[1] > 0 ? ',' : '.'; }

private:
    qint64 m_certain[2] = {0, 0}; // point, comma
    qint64 m_either[2] = {0, 0};
    std::map<Currency, qint64> m_currencies;
};

/// What the dates of one column say about their order.
class DateEvidence
{
public:
    void add(QByteArrayView cell);
    std::optional<DateOrder> decided() const;
    /// Every date, or all but a few that may be slips, reads both as day-month and as month-day, and not to the same
    /// day.
    bool isAmbiguous() const { return !decided() && m_separated > 0; }
    bool hasTwoDigitYears() const { return m_shortYears > 0; }
    qint64 count() const { return m_separated + m_yearFirst + m_serial; }

private:
    qint64 m_separated = 0; // a.b.y, a/b/y, a-b-y
    qint64 m_dotted = 0;
    qint64 m_yearFirst = 0;
    qint64 m_serial = 0;
    qint64 m_shortYears = 0;
    qint64 m_firstOver12 = 0;
    qint64 m_secondOver12 = 0;
    qint64 m_differ = 0; // the two readings are different days
};

} // namespace tropa::formats
