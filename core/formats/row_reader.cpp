#include "formats/row_reader.h"

#include "formats/quoted_cell.h"

#include <algorithm>
#include <cctype>

namespace tropa::formats {

RowReader::RowReader(const FieldTable& fields, const Proof& proof, const FieldDecoder& decoder, QByteArray encoding)
    : m_fields(fields)
    , m_decoder(decoder)
    , m_file(proof.file)
    , m_columns(proof.layout.columns)
    , m_columnOfField(static_cast<std::size_t>(fields.size()), -1)
    , m_cells(m_columns.size())
    , m_slots(static_cast<std::size_t>(fields.size()))
    , m_counts(m_columns.size())
    , m_sheet(proof.layout.dialect.sheet)
{
    for (const ColumnProof& column : proof.columns) {
        if (!column.field) {
            m_unclaimed.push_back(static_cast<std::size_t>(column.column.index));
            continue;
        }
        const Field& field = fields.at(*column.field);
        m_plans.push_back({*column.field, column.column.index, field.kind, column.format, field.required,
                           field.isPerson, field.minimum, field.maximum});
        m_columnOfField[static_cast<std::size_t>(*column.field)] = column.column.index;
    }
    for (const RowFilter& filter : proof.recipe.filters) {
        for (const TableColumn& column : m_columns) {
            if (normalisedHeading(column.name) != normalisedHeading(filter.column))
                continue;
            Filter& made = m_filters.emplace_back();
            made.column = column.index;
            for (const QString& value : filter.values)
                made.values.push_back(encodeText(value, encoding));
        }
    }
    for (const QString& text : proof.recipe.missing)
        m_missing.push_back(encodeText(text, encoding));
    m_row.m_cells = m_cells;
    m_row.m_slots = m_slots;
    m_row.m_columnOfField = m_columnOfField;
    m_row.m_fields = &m_fields;
    m_row.m_decoder = &m_decoder;
}

RowReader::Outcome RowReader::read(const RecordSource& source)
{
    m_problems.clear();
    m_nobody = false;
    const std::span<const QByteArrayView> fields = source.fields();
    m_row.m_line = source.line();
    const std::size_t width = std::min(fields.size(), m_cells.size());
    bool filled = false;
    for (std::size_t i = 0; i < width; ++i) {
        QByteArrayView cell = trimmedCell(fields[i]);
        if (!m_missing.empty() && isMissing(cell))
            cell = {};
        filled = filled || !cell.isEmpty();
        m_cells[i] = cell;
    }
    if (m_sheet)
        std::fill(m_cells.begin() + static_cast<std::ptrdiff_t>(width), m_cells.end(), QByteArrayView());
    if (source.flaw()) {
        const RecordFlaw& flaw = *source.flaw();
        const auto at = static_cast<std::size_t>(flaw.column);
        report(flaw.line, at < m_columns.size() ? m_columns[at].name : QString::number(at + 1), describe(flaw), {});
        return Outcome::Bad;
    }
    if (!filled && fields.size() <= m_cells.size())
        return Outcome::Blank;
    if (fields.size() != m_cells.size() && !hasRightWidth(source))
        return Outcome::Bad;
    if (!m_filters.empty() && !passesFilters())
        return Outcome::Filtered;

    for (const std::size_t column : m_unclaimed)
        ++(m_cells[column].isEmpty() ? m_counts[column].empty : m_counts[column].filled);
    for (Plan& plan : m_plans) {
        const auto column = static_cast<std::size_t>(plan.column);
        const QByteArrayView cell = m_cells[column];
        CellSlot& slot = m_slots[static_cast<std::size_t>(plan.field)];
        Counts& counts = m_counts[column];
        if (cell.isEmpty()) {
            slot.state = CellSlot::State::Empty;
            ++counts.empty;
            if (plan.isPerson)
                m_nobody = true;
            else if (plan.required)
                report(source.line(), m_columns[column].name,
                       QT_TRANSLATE_NOOP("core", "a value; this column must be filled"), {});
            continue;
        }
        if (readCell(plan, cell, slot)) {
            slot.state = CellSlot::State::Read;
            ++counts.filled;
            continue;
        }
        if (plan.isPerson && slot.state == CellSlot::State::Empty) { // "NA" and "-" are nobody
            m_nobody = true;
            ++counts.empty;
            continue;
        }
        ++counts.unreadable;
        slot.state = CellSlot::State::Empty;
        report(source.line(), m_columns[column].name, expectation(plan, cell),
               plan.isPerson ? QString() : quotedCell(m_decoder.text(cell)));
    }
    return m_problems.empty() ? Outcome::Row : Outcome::Bad;
}

bool RowReader::hasRightWidth(const RecordSource& source)
{
    const std::span<const QByteArrayView> fields = source.fields();
    // Delimiters at the end of a line make empty cells beyond the headings; they hold nothing that could be lost.
    const bool onlyEmpty = fields.size() > m_cells.size() &&
                           std::all_of(fields.begin() + static_cast<std::ptrdiff_t>(m_cells.size()), fields.end(),
                                       [](QByteArrayView field) { return trimmedCell(field).isEmpty(); });
    if (onlyEmpty || (m_sheet && fields.size() < m_cells.size()))
        return true;
    const auto expected = static_cast<qint64>(m_cells.size());
    const auto found = static_cast<qint64>(fields.size());
    const QString column = fields.size() < m_cells.size() ? m_columns[fields.size()].name : QString();
    report(source.line(), column,
           {QT_TRANSLATE_NOOP("core", "%1 cells as in the headings; this row has %2"), {expected, found}}, {});
    return false;
}

bool RowReader::passesFilters() const
{
    return std::all_of(m_filters.begin(), m_filters.end(), [this](const Filter& filter) {
        const QByteArrayView cell = m_cells[static_cast<std::size_t>(filter.column)];
        return std::any_of(filter.values.begin(), filter.values.end(),
                           [cell](const QByteArray& value) { return cell == QByteArrayView(value); });
    });
}

bool RowReader::isMissing(QByteArrayView cell) const
{
    return std::any_of(m_missing.begin(), m_missing.end(),
                       [cell](const QByteArray& text) { return cell == QByteArrayView(text); });
}

bool RowReader::readCell(Plan& plan, QByteArrayView cell, CellSlot& slot) const
{
    switch (plan.kind) {
    case CellKind::Text:
        return true;
    case CellKind::Id:
        slot.state = CellSlot::State::Read;
        return plan.isPerson && cell.size() <= 4 ? readPerson(PersonIdKind::Id, cell, slot) : !isScientific(cell);
    case CellKind::Phone:
        slot.state = CellSlot::State::Read;
        return readPerson(PersonIdKind::Phone, cell, slot) && m_normal.size() >= 5 && m_normal.size() <= 15;
    case CellKind::Boolean:
        if (const std::optional<bool> value = readBoolean(m_decoder.text(cell))) {
            slot.whole = *value ? 1 : 0;
            return true;
        }
        return false;
    default:
        break;
    }
    slot.state = CellSlot::State::Read;
    return isAscii(cell) ? readPlain(plan, cell, slot) : readPlain(plan, plainCell(cell, m_decoder), slot);
}

bool RowReader::readPerson(PersonIdKind kind, QByteArrayView cell, CellSlot& slot) const
{
    const QByteArray recoded = isAscii(cell) ? QByteArray() : m_decoder.text(cell).toUtf8();
    const PersonIdResult result = normalPersonId(kind, isAscii(cell) ? cell : QByteArrayView(recoded), m_normal);
    if (result == PersonIdResult::Nobody)
        slot.state = CellSlot::State::Empty;
    return result == PersonIdResult::Person;
}

std::optional<DecimalNumber> RowReader::readSum(Plan& plan, QByteArrayView plain)
{
    if (const std::optional<DecimalNumber> number = readDecimal(plain, plan.format.decimalMark))
        return number;
    const std::optional<Sum> sum = withoutCurrency(plain);
    if (!sum || plan.format.currency.value_or(sum->currency) != sum->currency)
        return std::nullopt;
    const std::optional<DecimalNumber> number = readDecimal(sum->number, plan.format.decimalMark);
    if (number)
        plan.format.currency = sum->currency; // the first one written holds for the rows below
    return number;
}

bool RowReader::readPlain(Plan& plan, QByteArrayView plain, CellSlot& slot) const
{
    const auto inRange = [&plan](double value) {
        return (!plan.minimum || value >= *plan.minimum) && (!plan.maximum || value <= *plan.maximum);
    };
    if (plan.kind == CellKind::Integer) {
        const std::optional<qint64> value = readInteger(plain);
        slot.whole = value.value_or(0);
        return value && inRange(static_cast<double>(*value));
    }
    if (plan.kind == CellKind::Decimal) {
        const std::optional<DecimalNumber> value = readSum(plan, plain);
        if (!value || ((plan.minimum || plan.maximum) && !inRange(value->toDouble())))
            return false;
        slot.whole = value->units;
        slot.scale = value->scale;
        return true;
    }
    const std::optional<DateTimeCell> value = readDate(plain, plan.format);
    if (!value)
        return false;
    slot.whole = value->julianDay;
    slot.secondOfDay = value->secondOfDay;
    slot.utcOffset = value->utcOffset;
    return true;
}

Message RowReader::expectation(const Plan& plan, QByteArrayView cell) const
{
    switch (plan.kind) {
    case CellKind::Id:
        return QT_TRANSLATE_NOOP("core", "an identifier; a spreadsheet has turned this one into a rounded number");
    case CellKind::Phone:
        return QT_TRANSLATE_NOOP("core", "a phone number");
    case CellKind::Boolean:
        return QT_TRANSLATE_NOOP("core", "yes or no");
    case CellKind::Integer:
        if (plan.minimum && plan.maximum && *plan.minimum >= 1900 && *plan.maximum <= 2100)
            return {QT_TRANSLATE_NOOP("core", "a year from %1 to %2"), // never grouped: 1900, not 1,900
                    {QString::number(*plan.minimum), QString::number(*plan.maximum)}};
        if (plan.minimum && plan.maximum)
            return {QT_TRANSLATE_NOOP("core", "a whole number from %1 to %2"), {*plan.minimum, *plan.maximum}};
        return QT_TRANSLATE_NOOP("core", "a whole number");
    case CellKind::Decimal: {
        QByteArray plain = plainCell(cell, m_decoder);
        if (const std::optional<Sum> sum = withoutCurrency(plain)) {
            if (plan.format.currency && *plan.format.currency != sum->currency)
                return {QT_TRANSLATE_NOOP("core", "a sum in %1, as most of this column; this one is in %2, and sums "
                                                  "in two currencies cannot be added up"),
                        {signOf(*plan.format.currency), signOf(sum->currency)}};
            plain = sum->number;
        }
        if (readDecimal(plain, plan.format.decimalMark)) {
            if (plan.minimum && plan.maximum)
                return {QT_TRANSLATE_NOOP("core", "a number from %1 to %2"), {*plan.minimum, *plan.maximum}};
            return plan.minimum ? Message{QT_TRANSLATE_NOOP("core", "a number of at least %1"), {*plan.minimum}}
                                : Message{QT_TRANSLATE_NOOP("core", "a number of at most %1"), {*plan.maximum}};
        }
        bool isNumber = false;
        (void)QByteArray(plain).replace(',', '.').toDouble(&isNumber);
        const bool isInWords = std::ranges::any_of(plain, [](char c) { return std::isalpha(static_cast<uchar>(c)); });
        if (isNumber && (isInWords || plain.size() > 18)) // 1e308, inf, twenty nines
            return {QT_TRANSLATE_NOOP("core", "a number of at most %1 digits, such as 1234.50"), {qint64(18)}};
        return plan.format.decimalMark == DecimalMark::Comma
                   ? Message(QT_TRANSLATE_NOOP("core", "a number, its decimals after a comma"))
                   : Message(QT_TRANSLATE_NOOP("core", "a number, its decimals after a point"));
    }
    case CellKind::Date:
    case CellKind::DateTime:
        switch (plan.format.dateOrder) {
        case DateOrder::DayMonthYear:
            return QT_TRANSLATE_NOOP("core", "a date as day, month, year, such as 30.09.2026, from 1900 to 2100");
        case DateOrder::MonthDayYear:
            return QT_TRANSLATE_NOOP("core", "a date as month, day, year, such as 09/30/2026, from 1900 to 2100");
        case DateOrder::YearMonthDay:
            return QT_TRANSLATE_NOOP("core", "a date as year, month, day, such as 2026-09-30, from 1900 to 2100");
        case DateOrder::SpreadsheetSerial:
            return QT_TRANSLATE_NOOP("core", "a spreadsheet's day number, such as 46295");
        }
        break;
    case CellKind::Text:
        break;
    }
    return QT_TRANSLATE_NOOP("core", "text");
}

void RowReader::report(qint64 line, const QString& column, Message expected, QString found)
{
    m_problems.push_back({m_file, line, column, std::move(expected), std::move(found)});
}

Problem RowReader::problemAt(int field, const Message& expected) const
{
    const int column = m_columnOfField[static_cast<std::size_t>(field)];
    Problem problem{m_file, m_row.line(), {}, expected, {}};
    if (column < 0)
        return problem;
    problem.column = m_columns[static_cast<std::size_t>(column)].name;
    if (!m_fields.at(field).isPerson)
        problem.found = quotedCell(m_decoder.text(m_cells[static_cast<std::size_t>(column)]));
    return problem;
}

void RowReader::addCounts(std::vector<ColumnProof>& columns) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].filled += m_counts[i].filled;
        columns[i].empty += m_counts[i].empty;
        columns[i].unreadable += m_counts[i].unreadable;
    }
    for (const Plan& plan : m_plans)
        columns[static_cast<std::size_t>(plan.column)].format.currency = plan.format.currency;
}

} // namespace tropa::formats
