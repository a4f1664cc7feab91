#pragma once

#include "base/person_id.h"
#include "formats/charset.h"
#include "formats/currency.h"

#include <QByteArray>
#include <QDate>
#include <QTime>

#include <optional>

namespace tropa::formats {

/// What a column holds. Names in recipes: text, id, phone, integer, decimal, date, datetime, boolean.
enum class CellKind { Text, Id, Phone, Integer, Decimal, Date, DateTime, Boolean };

QByteArray nameOf(CellKind kind);

enum class DecimalMark { Point, Comma };

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay, SpreadsheetSerial };

QByteArray nameOf(DateOrder order); // dmy, mdy, ymd, serial
std::optional<DateOrder> dateOrderNamed(QByteArrayView name);

/// How the numbers and dates of one column are written: decided for the whole column, never per cell.
struct ColumnFormat
{
    DecimalMark decimalMark = DecimalMark::Point;
    DateOrder dateOrder = DateOrder::DayMonthYear;
    /// Two-digit years below it are 20xx, the others 19xx. Without it they are unreadable.
    std::optional<int> centuryPivot;
    /// Of sums written with one; a column has one at most.
    std::optional<Currency> currency = {};
    friend bool operator==(const ColumnFormat&, const ColumnFormat&) = default;
};

/// An exact decimal number: units / 10^scale.
struct DecimalNumber
{
    qint64 units = 0;
    int scale = 0;

    double toDouble() const;
    /// The number times 10^decimals when that is whole and fits: kopecks of roubles are scaled(2).
    std::optional<qint64> scaled(int decimals) const;
    friend bool operator==(const DecimalNumber&, const DecimalNumber&) = default;
};

/// A date, and its time when the cell has one. Times are as written; `utcOffset` (minutes) only when the cell says it.
struct DateTimeCell
{
    qint64 julianDay = 0;
    std::optional<int> secondOfDay;
    std::optional<int> utcOffset;

    QDate date() const { return QDate::fromJulianDay(julianDay); }
    QTime time() const { return secondOfDay ? QTime(0, 0).addSecs(*secondOfDay) : QTime(); }
    friend bool operator==(const DateTimeCell&, const DateTimeCell&) = default;
};

/// All readers take ASCII (plainCell() makes it of what spreadsheets write) without spaces around, and give nothing
/// for what they cannot read. Any thread.
std::optional<qint64> readInteger(QByteArrayView cell);
/// Groups of three by space, apostrophe or the other mark; "-5", "+5", "(5)" and "1e+05".
std::optional<DecimalNumber> readDecimal(QByteArrayView cell, DecimalMark mark);
std::optional<DateTimeCell> readDate(QByteArrayView cell, const ColumnFormat& format);
std::optional<bool> readBoolean(QStringView cell);

/// The cell with its typographic spaces, minuses and apostrophes made ASCII. Other characters above ASCII stay.
QByteArray plainCell(QByteArrayView cell, const FieldDecoder& decoder);

inline bool isAscii(QByteArrayView cell)
{
    for (const char c : cell) {
        if (static_cast<uchar>(c) >= 0x80)
            return false;
    }
    return true;
}

/// Without ASCII spaces and tabs around.
inline QByteArrayView trimmedCell(QByteArrayView cell)
{
    while (!cell.isEmpty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && (cell.back() == ' ' || cell.back() == '\t'))
        cell.chop(1);
    return cell;
}

} // namespace tropa::formats
