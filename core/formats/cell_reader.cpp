#include "formats/cell_reader.h"

#include <array>
#include <cmath>
#include <limits>

namespace tropa::formats {

namespace {

constexpr std::array<std::pair<CellKind, const char*>, 8> kinds = {{{CellKind::Text, "text"},
                                                                    {CellKind::Id, "id"},
                                                                    {CellKind::Phone, "phone"},
                                                                    {CellKind::Integer, "integer"},
                                                                    {CellKind::Decimal, "decimal"},
                                                                    {CellKind::Date, "date"},
                                                                    {CellKind::DateTime, "datetime"},
                                                                    {CellKind::Boolean, "boolean"}}};
constexpr std::array<std::pair<DateOrder, const char*>, 4> orders = {{{DateOrder::DayMonthYear, "dmy"},
                                                                      {DateOrder::MonthDayYear, "mdy"},
                                                                      {DateOrder::YearMonthDay, "ymd"},
                                                                      {DateOrder::SpreadsheetSerial, "serial"}}};

constexpr std::array<qint64, 19> powers = [] {
    std::array<qint64, 19> values{};
    qint64 value = 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = value;
        value *= i + 1 < values.size() ? 10 : 1;
    }
    return values;
}();

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr int digit(char c)
{
    return c - '0';
}

/// Julian day of a date of the Gregorian calendar, nothing when there is no such date.
std::optional<qint64> julianDay(int year, int month, int day)
{
    static constexpr std::array<int, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > lengths[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0))
        return std::nullopt;
    const int a = (14 - month) / 12;
    const int y = year + 4800 - a;
    const int m = month + 12 * a - 3;
    return day + (153 * m + 2) / 5 + 365LL * y + y / 4 - y / 100 + y / 400 - 32045;
}

constexpr qint64 serialEpoch = 2415019; // 1899-12-30, so that 1900-03-01 is 61 as in spreadsheets

/// Reads digits at p, at most `most`; gives how many there were.
int digitsAt(const char*& p, const char* end, int most, int& value)
{
    int count = 0;
    value = 0;
    while (p < end && isDigit(*p) && count < most) {
        value = value * 10 + digit(*p);
        ++p;
        ++count;
    }
    return count;
}

/// hh:mm[:ss[.fff]][ AM|PM][Z|±hh[:]mm| GMT±h]; `p` stands at the first digit.
bool readTime(const char* p, const char* end, DateTimeCell& cell)
{
    int hour = 0, minute = 0, second = 0;
    if (digitsAt(p, end, 2, hour) == 0 || p == end || *p != ':')
        return false;
    ++p;
    if (digitsAt(p, end, 2, minute) != 2)
        return false;
    if (p < end && *p == ':') {
        ++p;
        if (digitsAt(p, end, 2, second) != 2)
            return false;
        if (p < end && (*p == '.' || *p == ',')) {
            ++p;
            int fraction = 0;
            if (digitsAt(p, end, 9, fraction) == 0)
                return false;
        }
    }
    const auto skipSpaces = [&] {
        while (p < end && *p == ' ')
            ++p;
    };
    skipSpaces();
    if (end - p >= 2 && (p[1] == 'M' || p[1] == 'm') && (*p == 'A' || *p == 'a' || *p == 'P' || *p == 'p')) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (*p == 'P' || *p == 'p' ? 12 : 0);
        p += 2;
        skipSpaces();
    }
    if (hour > 23 || minute > 59 || second > 60)
        return false;
    cell.secondOfDay = std::min(hour * 3600 + minute * 60 + second, 86399);
    if (p == end)
        return true;
    if (*p == 'Z' && p + 1 == end) {
        cell.utcOffset = 0;
        return true;
    }
    if (end - p >= 3 &&
        (QByteArrayView(p, 3) == QByteArrayView("GMT") || QByteArrayView(p, 3) == QByteArrayView("UTC"))) {
        p += 3;
        if (p == end) {
            cell.utcOffset = 0;
            return true;
        }
    }
    if (*p != '+' && *p != '-')
        return false;
    const int sign = *p++ == '-' ? -1 : 1;
    int offsetHours = 0, offsetMinutes = 0;
    if (digitsAt(p, end, 2, offsetHours) == 0 || offsetHours > 14)
        return false;
    if (p < end && *p == ':')
        ++p;
    if (p < end && (digitsAt(p, end, 2, offsetMinutes) != 2 || offsetMinutes > 59))
        return false;
    cell.utcOffset = sign * (offsetHours * 60 + offsetMinutes);
    return p == end;
}

std::optional<DateTimeCell> readSerial(QByteArrayView cell)
{
    const std::optional<DecimalNumber> number =
        readDecimal(cell, cell.contains(',') ? DecimalMark::Comma : DecimalMark::Point);
    if (!number)
        return std::nullopt;
    const double value = number->toDouble();
    if (value < 10'000 || value >= 73'415) // 1927-05-18 … 2100-12-31; below stand years, hours and sums
        return std::nullopt;
    const double day = std::floor(value);
    DateTimeCell result{serialEpoch + static_cast<qint64>(day), std::nullopt, std::nullopt};
    if (number->scale > 0)
        result.secondOfDay = std::min(static_cast<int>(std::lround((value - day) * 86400)), 86399);
    return result;
}

/// Removes group separators; false when groups are not of three digits. `text` holds digits and separators only.
bool ungroup(QByteArrayView text, char separator, qint64& value)
{
    int sinceSeparator = 0;
    bool grouped = false;
    int digits = 0;
    value = 0;
    for (const char c : text) {
        if (c == separator) {
            if (sinceSeparator == 0 || sinceSeparator > 3 || (grouped && sinceSeparator != 3))
                return false;
            grouped = true;
            sinceSeparator = 0;
            continue;
        }
        if (!isDigit(c))
            return false;
        if (++digits > 18) // before the next digit: nineteen do not fit
            return false;
        value = value * 10 + digit(c);
        ++sinceSeparator;
    }
    return digits > 0 && (!grouped || sinceSeparator == 3);
}

} // namespace

QByteArray nameOf(CellKind kind)
{
    for (const auto& [value, name] : kinds) {
        if (value == kind)
            return name;
    }
    return {};
}

QByteArray nameOf(DateOrder order)
{
    for (const auto& [value, name] : orders) {
        if (value == order)
            return name;
    }
    return {};
}

std::optional<DateOrder> dateOrderNamed(QByteArrayView name)
{
    for (const auto& [value, known] : orders) {
        if (name == QByteArrayView(known))
            return value;
    }
    return std::nullopt;
}

double DecimalNumber::toDouble() const
{
    // Both are exact below 2^53 and 10^22, so that the quotient is the nearest double.
    return scale == 0 ? static_cast<double>(units)
                      : static_cast<double>(units) / static_cast<double>(powers[static_cast<std::size_t>(scale)]);
}

std::optional<qint64> DecimalNumber::scaled(int decimals) const
{
    if (decimals >= scale) {
        const int up = decimals - scale;
        if (up >= static_cast<int>(powers.size()))
            return units == 0 ? std::optional<qint64>(0) : std::nullopt;
        const qint64 factor = powers[static_cast<std::size_t>(up)];
        if (units > std::numeric_limits<qint64>::max() / factor || units < std::numeric_limits<qint64>::min() / factor)
            return std::nullopt;
        return units * factor;
    }
    const qint64 factor = powers[static_cast<std::size_t>(scale - decimals)];
    if (units % factor != 0)
        return std::nullopt;
    return units / factor;
}

std::optional<qint64> readInteger(QByteArrayView cell)
{
    const char* p = cell.data();
    const char* const end = p + cell.size();
    if (p < end && cell.size() <= 18) {
        qint64 value = 0;
        while (p < end && isDigit(*p))
            value = value * 10 + digit(*p++);
        if (p == end)
            return value;
    }
    for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma}) {
        if (const auto number = readDecimal(cell, mark); number && !isScientific(cell)) {
            // "5,0" is five; "1,5" is no integer, and "1,500" is only one when nothing else can be meant.
            if (number->scale > 0 && number->scaled(0) && !(number->scale == 3))
                return number->scaled(0);
            if (number->scale == 0 && !cell.contains(',') && !cell.contains('.'))
                return number->units;
        }
    }
    return std::nullopt;
}

std::optional<DecimalNumber> readDecimal(QByteArrayView cell, DecimalMark mark)
{
    const char point = mark == DecimalMark::Point ? '.' : ',';
    // What nearly every cell is: [-]digits[.digits].
    {
        const char* p = cell.data();
        const char* const end = p + cell.size();
        const bool minus = p < end && *p == '-';
        p += minus ? 1 : 0;
        const char* const digitsBegin = p;
        if (end - p <= 18) {
            qint64 units = 0;
            while (p < end && isDigit(*p))
                units = units * 10 + digit(*p++);
            const bool whole = p > digitsBegin;
            if (p == end && whole)
                return DecimalNumber{minus ? -units : units, 0};
            if (whole && *p == point) {
                const char* const fraction = ++p;
                while (p < end && isDigit(*p))
                    units = units * 10 + digit(*p++);
                if (p == end && p > fraction)
                    return DecimalNumber{minus ? -units : units, static_cast<int>(p - fraction)};
            }
        }
    }

    bool negative = false;
    if (cell.size() > 2 && cell.front() == '(' && cell.back() == ')') {
        negative = true;
        cell = trimmedCell(cell.sliced(1, cell.size() - 2));
    } else if (!cell.isEmpty() && (cell.front() == '-' || cell.front() == '+')) {
        negative = cell.front() == '-';
        cell = trimmedCell(cell.sliced(1));
    }
    int exponent = 0;
    const auto e = std::find_if(cell.begin(), cell.end(), [](char c) { return c == 'e' || c == 'E'; });
    if (e != cell.end()) {
        const char* p = e + 1;
        const char* const end = cell.data() + cell.size();
        const int sign = p < end && *p == '-' ? -1 : 1;
        p += p < end && (*p == '-' || *p == '+') ? 1 : 0;
        if (digitsAt(p, end, 3, exponent) == 0 || p != end)
            return std::nullopt;
        exponent *= sign;
        cell = cell.first(e - cell.begin());
    }
    const qsizetype pointAt = cell.lastIndexOf(point);
    const QByteArrayView whole = pointAt < 0 ? cell : cell.first(pointAt);
    const QByteArrayView fraction = pointAt < 0 ? QByteArrayView() : cell.sliced(pointAt + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    char separator = 0;
    for (const char c : whole) {
        if (!isDigit(c)) {
            separator = c;
            break;
        }
    }
    const char other = point == '.' ? ',' : '.';
    if (separator != 0 && separator != ' ' && separator != '\'' && separator != other)
        return std::nullopt;
    qint64 units = 0;
    if (!whole.isEmpty() && !ungroup(whole, separator, units))
        return std::nullopt;
    if (pointAt >= 0 && fraction.isEmpty())
        return std::nullopt;
    int scale = 0;
    bool isFull = false; // seventeen digits of a double behind some zeros are more than fit; the rest is rounded off
    for (const char c : fraction) {
        if (!isDigit(c))
            return std::nullopt;
        if (isFull)
            continue;
        isFull = units > (std::numeric_limits<qint64>::max() - 9) / 10 || scale == 18;
        if (isFull) {
            units += digit(c) >= 5 ? 1 : 0;
            continue;
        }
        units = units * 10 + digit(c);
        ++scale;
    }
    scale -= exponent;
    if (scale < 0) {
        if (scale <= -static_cast<int>(powers.size()) && units != 0)
            return std::nullopt;
        const std::optional<qint64> raised = DecimalNumber{units, 0}.scaled(-scale);
        if (!raised)
            return std::nullopt;
        units = *raised;
        scale = 0;
    }
    while (scale > 18) { // 1e-20: what is below 10^-18 is nothing we count with
        units /= 10;
        --scale;
    }
    return DecimalNumber{negative ? -units : units, scale};
}

std::optional<DateTimeCell> readDate(QByteArrayView cell, const ColumnFormat& format)
{
    if (format.dateOrder == DateOrder::SpreadsheetSerial)
        return readSerial(cell);
    const char* p = cell.data();
    const char* const end = p + cell.size();

    int year = 0, month = 0, day = 0;
    if (format.dateOrder == DateOrder::YearMonthDay) {
        if (digitsAt(p, end, 4, year) != 4 || p == end)
            return std::nullopt;
        if (isDigit(*p)) { // yyyymmdd
            if (digitsAt(p, end, 2, month) != 2 || digitsAt(p, end, 2, day) != 2)
                return std::nullopt;
        } else {
            const char separator = *p++;
            if ((separator != '-' && separator != '/' && separator != '.') || digitsAt(p, end, 2, month) == 0 ||
                p == end || *p++ != separator || digitsAt(p, end, 2, day) == 0)
                return std::nullopt;
        }
    } else {
        int first = 0, second = 0;
        if (digitsAt(p, end, 2, first) == 0 || p == end)
            return std::nullopt;
        const char separator = *p++;
        if ((separator != '.' && separator != '/' && separator != '-') || digitsAt(p, end, 2, second) == 0 ||
            p == end || *p++ != separator)
            return std::nullopt;
        const int yearDigits = digitsAt(p, end, 4, year);
        if (yearDigits == 2 && format.centuryPivot)
            year += year < *format.centuryPivot ? 2000 : 1900;
        else if (yearDigits != 4)
            return std::nullopt;
        const bool dayFirst = format.dateOrder == DateOrder::DayMonthYear;
        day = dayFirst ? first : second;
        month = dayFirst ? second : first;
    }
    // 0026 and 2226 are slips, and one of them would move the day every number is reckoned to.
    if (year < 1900 || year > 2100)
        return std::nullopt;
    const std::optional<qint64> number = julianDay(year, month, day);
    if (!number)
        return std::nullopt;
    DateTimeCell result{*number, std::nullopt, std::nullopt};
    if (p == end)
        return result;
    if (*p == ',' && p + 1 < end) // "05.03.2024, 14:11"
        ++p;
    if (*p != ' ' && *p != 'T')
        return std::nullopt;
    ++p;
    while (p < end && *p == ' ')
        ++p;
    if (p == end || !readTime(p, end, result))
        return std::nullopt;
    return result;
}

std::optional<bool> readBoolean(QStringView cell)
{
    static const std::array<QStringView, 12> yes = {u"да", u"yes", u"true", u"истина", u"1", u"+",
                                                    u"y",  u"д",   u"есть", u"✓",      u"v", u"х"};
    static const std::array<QStringView, 10> no = {u"нет", u"no", u"false", u"ложь", u"0",
                                                   u"-",   u"n",  u"н",     u"−",    u"–"};
    const auto is = [cell](QStringView word) { return cell.compare(word, Qt::CaseInsensitive) == 0; };
    if (std::any_of(yes.begin(), yes.end() - 1, is))
        return true;
    if (std::any_of(no.begin(), no.end(), is))
        return false;
    return std::nullopt;
}

QByteArray plainCell(QByteArrayView cell, const FieldDecoder& decoder)
{
    QString text = decoder.text(cell).trimmed();
    for (QChar& c : text) {
        switch (c.unicode()) {
        case 0x00A0:
        case 0x2007:
        case 0x2009:
        case 0x202F:
            c = u' ';
            break;
        case 0x2212:
        case 0x2012:
        case 0x2013:
        case 0x2014:
            c = u'-';
            break;
        case 0x2019:
        case 0x02BC:
            c = u'\'';
            break;
        default:
            break;
        }
    }
    return text.toUtf8();
}

} // namespace tropa::formats
