#include "formats/table_row.h"

#include "formats/cell_reader.h"

namespace tropa::formats {

QByteArrayView TableRow::rawColumn(int column) const
{
    return m_cells[static_cast<std::size_t>(column)];
}

QByteArrayView TableRow::raw(int field) const
{
    const int column = m_columnOfField[static_cast<std::size_t>(field)];
    return column < 0 || isEmpty(field) ? QByteArrayView() : rawColumn(column);
}

std::optional<qint64> TableRow::integer(int field) const
{
    return isEmpty(field) ? std::nullopt : std::optional<qint64>(slot(field).whole);
}

std::optional<DecimalNumber> TableRow::decimal(int field) const
{
    const CellSlot& cell = slot(field);
    return isEmpty(field) ? std::nullopt : std::optional<DecimalNumber>({cell.whole, cell.scale});
}

std::optional<QDate> TableRow::date(int field) const
{
    return isEmpty(field) ? std::nullopt : std::optional<QDate>(QDate::fromJulianDay(slot(field).whole));
}

std::optional<DateTimeCell> TableRow::dateTime(int field) const
{
    const CellSlot& cell = slot(field);
    return isEmpty(field) ? std::nullopt : std::optional<DateTimeCell>({cell.whole, cell.secondOfDay, cell.utcOffset});
}

std::optional<bool> TableRow::boolean(int field) const
{
    return isEmpty(field) ? std::nullopt : std::optional<bool>(slot(field).whole != 0);
}

QByteArray TableRow::person(int field) const
{
    const QByteArrayView cell = raw(field);
    return m_decoder->isUtf8() || isAscii(cell) ? cell.toByteArray() : m_decoder->text(cell).toUtf8();
}

} // namespace tropa::formats
