#include "app/cli/stats/sheet.h"

#include "formats/column_evidence.h"
#include "formats/csv_reader.h"
#include "formats/input_error.h"
#include "formats/input_file.h"
#include "formats/table_layout.h"

namespace tropa::cli {

namespace {

QByteArray plain(const QString& cell)
{
    static const formats::FieldDecoder utf8;
    return formats::plainCell(cell.toUtf8(), utf8);
}

} // namespace

Error ofData(Error error)
{
    if (error.kind == ErrorKind::Usage)
        error.kind = ErrorKind::BadInput;
    return error;
}

Result<Sheet> Sheet::open(const StatsInput& input)
{
    const Result<formats::InputFile> file = formats::InputFile::open(input.file, formats::InputFile::documentLimit);
    if (!file)
        return ofData(file.error());
    const Result<formats::Encoding> encoding = formats::detectEncoding(file->bytes(), file->name());
    if (!encoding)
        return encoding.error();
    const Result<formats::ByteText> bytes = formats::byteText(file->bytes(), *encoding, file->name());
    if (!bytes)
        return bytes.error();
    const formats::FieldDecoder decoder(bytes->encoding);
    formats::CsvDialect dialect;
    dialect.delimiter = formats::detectDelimiter(bytes->bytes);
    formats::CsvReader reader(bytes->bytes, dialect);

    Sheet sheet;
    sheet.m_file = file->name();
    const QString missing = input.text("na");
    if (const QString mark = input.text("decimal"); !mark.isEmpty()) {
        if (mark != QLatin1String("point") && mark != QLatin1String("comma"))
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--decimal is point or comma")});
        sheet.m_decimalComma = mark == QLatin1String("comma");
    }
    while (reader.next()) {
        if (reader.flaw())
            return formats::refused(sheet.m_file, formats::describe(*reader.flaw()), reader.line());
        if (reader.isBlank())
            continue;
        QStringList cells;
        for (const QByteArrayView field : reader.fields()) {
            const QString cell = decoder.text(field).trimmed();
            cells.append(!missing.isEmpty() && cell == missing ? QString() : cell);
        }
        if (sheet.m_header.isEmpty()) {
            sheet.m_header = cells;
            continue;
        }
        if (cells.size() != sheet.m_header.size())
            return formats::refused(sheet.m_file,
                                    {QT_TRANSLATE_NOOP("core", "The row has %1 cells, the headings are %2"),
                                     {qint64(cells.size()), qint64(sheet.m_header.size())}},
                                    reader.line());
        sheet.m_rows.push_back(cells);
        sheet.m_lines.push_back(reader.line());
    }
    if (sheet.m_rows.empty())
        return formats::refused(sheet.m_file, {QT_TRANSLATE_NOOP("core", "The file has no rows below the headings")});
    return sheet;
}

Result<qsizetype> Sheet::column(const QString& name) const
{
    return firstOf({name});
}

Result<qsizetype> Sheet::firstOf(const QStringList& names) const
{
    for (const QString& name : names)
        if (const qsizetype index = m_header.indexOf(name); index >= 0)
            return index;
    return formats::refused(m_file, {QT_TRANSLATE_NOOP("core", "There is no column “%1”; the headings are: %2"),
                                     {names.join(QStringLiteral("”, “")), m_header.join(QStringLiteral(", "))}});
}

Result<std::vector<qsizetype>> Sheet::columns(const QStringList& names) const
{
    std::vector<qsizetype> result;
    for (const QString& name : names) {
        const Result<qsizetype> index = column(name);
        if (!index)
            return index.error();
        result.push_back(*index);
    }
    return result;
}

Error Sheet::refusal(Message why, std::size_t row, qsizetype column, bool showCell) const
{
    return formats::refused(m_file, std::move(why), m_lines[row], m_header[column],
                            showCell ? cell(row, column) : QString());
}

Result<std::vector<std::optional<double>>> Sheet::numbers(qsizetype column) const
{
    formats::DecimalMark mark = formats::DecimalMark::Point;
    if (m_decimalComma) {
        mark = *m_decimalComma ? formats::DecimalMark::Comma : formats::DecimalMark::Point;
    } else {
        formats::DecimalEvidence evidence;
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            if (!isMissing(row, column))
                evidence.add(plain(cell(row, column)));
        // "1,234" alone decides nothing: in tables of numbers it is a fraction far more often than a thousand.
        mark = evidence.decided().value_or(evidence.isAmbiguous() && evidence.ambiguousMark() == ','
                                               ? formats::DecimalMark::Comma
                                               : formats::DecimalMark::Point);
    }
    std::vector<std::optional<double>> result;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isMissing(row, column)) {
            result.emplace_back(std::nullopt);
            continue;
        }
        const std::optional<formats::DecimalNumber> number = formats::readDecimal(plain(cell(row, column)), mark);
        if (!number)
            return refusal({QT_TRANSLATE_NOOP("core", "A number was expected")}, row, column);
        result.emplace_back(number->toDouble());
    }
    return result;
}

bool Sheet::isNumeric(qsizetype column) const
{
    return numbers(column).ok();
}

Result<std::vector<double>> Sheet::allNumbers(qsizetype column) const
{
    const Result<std::vector<std::optional<double>>> values = numbers(column);
    if (!values)
        return values.error();
    std::vector<double> result;
    for (std::size_t row = 0; row < values->size(); ++row) {
        if (!(*values)[row])
            return refusal({QT_TRANSLATE_NOOP("core", "The cell is empty, a number was expected")}, row, column);
        result.push_back(*(*values)[row]);
    }
    return result;
}

} // namespace tropa::cli
