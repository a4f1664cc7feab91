#include "formats/column_evidence.h"

#include <algorithm>

namespace tropa::formats {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void DecimalEvidence::add(QByteArrayView cell)
{
    if (const std::optional<Sum> sum = withoutCurrency(cell)) {
        ++m_currencies[sum->currency];
        add(QByteArrayView(sum->number));
        return;
    }
    const qsizetype comma = cell.lastIndexOf(',');
    const qsizetype point = cell.lastIndexOf('.');
    if (comma < 0 && point < 0)
        return;
    if (comma >= 0 && point >= 0) { // the later one is the mark
        ++m_certain[comma > point ? 1 : 0];
        return;
    }
    const bool isComma = comma >= 0;
    const char mark = isComma ? ',' : '.';
    const qsizetype at = isComma ? comma : point;
    if (cell.indexOf(mark) != at) { // twice: it groups, so the other one is the mark
        ++m_certain[isComma ? 0 : 1];
        return;
    }
    qsizetype before = 0, after = 0;
    bool leadingZero = false, spaces = false;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (isDigit(cell[i])) {
            leadingZero = leadingZero || (before == 0 && i < at && cell[i] == '0');
            (i < at ? before : after) += 1;
        } else if (cell[i] == ' ' || cell[i] == '\'') {
            spaces = true;
        }
    }
    if (before + after == 0)
        return;
    const bool either = after == 3 && before >= 1 && before <= 3 && !leadingZero && !spaces;
    ++(either ? m_either : m_certain)[isComma ? 1 : 0];
}

std::optional<Currency> DecimalEvidence::currency() const
{
    const auto most = std::ranges::max_element(m_currencies, {}, &std::pair<const Currency, qint64>::second);
    return most == m_currencies.end() ? std::nullopt : std::optional(most->first);
}

std::optional<DecimalMark> DecimalEvidence::decided() const
{
    if (m_certain[0] == 0 && m_certain[1] == 0)
        return std::nullopt;
    return m_certain[1] > m_certain[0] ? DecimalMark::Comma : DecimalMark::Point;
}

void DateEvidence::add(QByteArrayView cell)
{
    qsizetype i = 0;
    const auto number = [&](int& value) {
        const qsizetype begin = i;
        value = 0;
        while (i < cell.size() && isDigit(cell[i]) && i - begin < 9)
            value = value * 10 + (cell[i++] - '0');
        return i - begin;
    };
    int first = 0, second = 0, year = 0;
    const qsizetype firstDigits = number(first);
    if (firstDigits == 0)
        return;
    const char separator = i < cell.size() ? cell[i] : '\0';
    if (firstDigits == 8 && (separator == '\0' || separator == ' ' || separator == 'T')) {
        if (first >= 18000101 && first <= 22001231)
            ++m_yearFirst;
        return;
    }
    if (separator == '\0' || ((separator == '.' || separator == ',') && firstDigits >= 5)) {
        if (firstDigits >= 4 && firstDigits <= 6)
            ++m_serial;
        return;
    }
    if (separator != '.' && separator != '/' && separator != '-')
        return;
    ++i;
    if (number(second) == 0 || i >= cell.size() || cell[i] != separator)
        return;
    if (firstDigits == 4) {
        ++m_yearFirst;
        return;
    }
    ++i;
    const qsizetype yearDigits = number(year);
    if (firstDigits > 2 || (yearDigits != 2 && yearDigits != 4))
        return;
    ++m_separated;
    m_dotted += separator == '.' ? 1 : 0;
    m_shortYears += yearDigits == 2 ? 1 : 0;
    m_firstOver12 += first > 12 ? 1 : 0;
    m_secondOver12 += second > 12 ? 1 : 0;
    m_differ += first != second ? 1 : 0;
}

std::optional<DateOrder> DateEvidence::decided() const
{
    const qint64 most = std::max({m_separated, m_yearFirst, m_serial});
    if (most == 0)
        return std::nullopt;
    if (m_separated < most)
        return m_yearFirst == most ? DateOrder::YearMonthDay : DateOrder::SpreadsheetSerial;
    // With dots the day comes first wherever dots are used; only a file that says the other by many rows is believed,
    // and a row or two of it are slips to be shown.
    if (m_dotted == m_separated)
        return m_firstOver12 == 0 && m_secondOver12 * 4 >= m_separated ? DateOrder::MonthDayYear
                                                                       : DateOrder::DayMonthYear;
    // Three days of five lie past the twelfth: where hardly any does, it may be a slip that would turn the whole file.
    const qint64 over = std::max(m_firstOver12, m_secondOver12);
    if (m_firstOver12 != m_secondOver12 && over * 10 >= m_separated)
        return m_firstOver12 > m_secondOver12 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    if (m_differ == 0)
        return DateOrder::DayMonthYear;
    return std::nullopt;
}

} // namespace tropa::formats
