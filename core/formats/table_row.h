#pragma once

#include "formats/field_table.h"

#include <span>

namespace tropa::formats {

/// What became of one cell. Kept small: a row of a big file fills one per mapped column.
struct CellSlot
{
    enum class State : quint8 { Empty, Read };
    State state = State::Empty;
    qint64 whole = 0; ///< integer, units of a decimal, Julian day, truth
    int scale = 0;    ///< of a decimal
    std::optional<int> secondOfDay;
    std::optional<int> utcOffset;
};

/// One readable row of a table, seen through the importer's fields; fields are their indexes in the FieldTable.
///
/// Typed accessors give nothing for an empty cell or a field no column fills; cells that cannot be read never get
/// here. Everything it hands out as a view holds only during the callback.
class TableRow
{
public:
    qint64 line() const { return m_line; }

    bool isEmpty(int field) const { return slot(field).state == CellSlot::State::Empty; }
    /// The trimmed bytes as they stand in the file: the cheap key for a dictionary of names. decoder() reads them.
    QByteArrayView raw(int field) const;
    QString text(int field) const { return m_decoder->text(raw(field)); }
    std::optional<qint64> integer(int field) const;
    std::optional<DecimalNumber> decimal(int field) const;
    std::optional<QDate> date(int field) const;
    std::optional<DateTimeCell> dateTime(int field) const;
    std::optional<bool> boolean(int field) const;
    /// A person's id or phone as the file writes it, in UTF-8; its normal form is base/person_id.h's.
    QByteArray person(int field) const;

    /// Columns as the file has them, mapped or not: the questions of a survey.
    int columnCount() const { return static_cast<int>(m_cells.size()); }
    QByteArrayView rawColumn(int column) const;
    /// Trimmed; empty where the recipe calls the text missing.
    QString columnText(int column) const { return m_decoder->text(rawColumn(column)); }

    CellKind kind(int field) const { return m_fields->at(field).kind; }
    const FieldDecoder& decoder() const { return *m_decoder; }

private:
    friend class RowReader;
    const CellSlot& slot(int field) const { return m_slots[static_cast<std::size_t>(field)]; }

    std::span<const QByteArrayView> m_cells; // by column, trimmed
    std::span<const CellSlot> m_slots;       // by field
    std::span<const int> m_columnOfField;    // -1 inside this class only: no column
    const FieldTable* m_fields = nullptr;
    const FieldDecoder* m_decoder = nullptr;
    qint64 m_line = 0;
};

} // namespace tropa::formats
