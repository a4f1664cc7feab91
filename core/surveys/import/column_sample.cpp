#include "surveys/import/column_sample.h"

#include "formats/cell_reader.h"

#include <algorithm>

namespace tropa::surveys {

namespace {

constexpr int mostValues = 5000;

bool looksLikeDate(const QByteArray& cell)
{
    using formats::DateOrder;
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::YearMonthDay, DateOrder::MonthDayYear}) {
        if (formats::readDate(cell, {formats::DecimalMark::Point, order, 100, {}}))
            return cell.contains('.') || cell.contains('-') || cell.contains('/');
    }
    return false;
}

// "a.petrova@mail.ru"; "+7 (916) 123-45-67", "8 916 1234567"
bool looksLikeAddress(const QString& cell)
{
    const qsizetype at = cell.indexOf(u'@');
    if (at > 0 && cell.indexOf(u'.', at) > at && !cell.contains(u' '))
        return true;
    const auto digits = std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); });
    return digits >= 10 && digits <= 13 &&
           std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || QStringView(u"+-() \u00A0.").contains(c); });
}

} // namespace

std::optional<double> leadingNumber(const QString& cell)
{
    qsizetype digits = 0;
    while (digits < cell.size() && cell[digits].isDigit())
        ++digits;
    if (digits == 0 || digits > 3)
        return std::nullopt;
    const QStringView rest = QStringView(cell).sliced(digits);
    if (!rest.isEmpty() && (rest.front().isLetter() || rest.front() == u'.' || rest.front() == u','))
        return std::nullopt;
    if (std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    return cell.first(digits).toDouble();
}

bool saysNothing(const QString& cell)
{
    return std::ranges::none_of(cell, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

void ColumnSample::add(const QString& cell)
{
    if (saysNothing(cell))
        return;
    ++m_filled;
    m_addresses += looksLikeAddress(cell) ? 1 : 0;
    m_length += cell.size();
    if (m_values.size() < mostValues || m_values.contains(cell))
        ++m_values[cell];
    const QByteArray plain = formats::plainCell(cell.toUtf8(), formats::FieldDecoder());
    std::optional<double> number;
    if (const auto whole = formats::readInteger(plain)) {
        number = static_cast<double>(*whole);
        ++m_whole;
        ++m_anchored;
        ++m_numbers;
    } else if (auto decimal = formats::readDecimal(plain, formats::DecimalMark::Comma)) {
        number = decimal->toDouble();
        ++m_numbers;
    } else if ((decimal = formats::readDecimal(plain, formats::DecimalMark::Point))) {
        number = decimal->toDouble();
        ++m_numbers;
    } else if ((number = leadingNumber(cell))) {
        ++m_anchored;
    }
    if (!number && looksLikeDate(plain))
        ++m_dates;
    if (number) {
        m_minimum = m_hasNumber ? std::min(m_minimum, *number) : *number;
        m_maximum = m_hasNumber ? std::max(m_maximum, *number) : *number;
        m_hasNumber = true;
    }
}

qint64 ColumnSample::wholeWithin(double low, double high) const
{
    qint64 count = 0;
    for (auto value = m_values.begin(); value != m_values.end(); ++value) {
        const auto whole = formats::readInteger(formats::plainCell(value.key().toUtf8(), formats::FieldDecoder()));
        if (whole && static_cast<double>(*whole) >= low && static_cast<double>(*whole) <= high)
            count += value.value();
    }
    return count;
}

} // namespace tropa::surveys
