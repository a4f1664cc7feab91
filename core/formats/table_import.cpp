#include "formats/table_import.h"

#include "formats/column_mapping.h"
#include "formats/input_error.h"
#include "formats/rejected_rows.h"
#include "formats/xlsx_reader.h"

#include <QFileInfo>

#include <set>

namespace tropa::formats {

namespace {

constexpr qint64 firstRows = 2000;
constexpr qint64 rowsPerBreath = 16384; // between looks at the stop token
constexpr std::size_t shownProblems = 20;
constexpr std::size_t shownExamples = 5;

Error stopped()
{
    return Error(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("core", "The import was stopped. Nothing was written."));
}

QString shapeOf(const QString& text)
{
    QString shape = text;
    for (QChar& c : shape) {
        if (c.isDigit())
            c = u'0';
        else if (c.isLetter())
            c = u'X';
    }
    return shape;
}

QString understoodText(const TableRow& row, int field, const ColumnProof& column)
{
    switch (column.kind) {
    case CellKind::Integer:
        return QString::number(*row.integer(field));
    case CellKind::Decimal:
        return QString::number(row.decimal(field)->toDouble(), 'f', row.decimal(field)->scale) +
               (column.format.currency ? u' ' + signOf(*column.format.currency) : QString());
    case CellKind::Date:
        return row.date(field)->toString(Qt::ISODate);
    case CellKind::DateTime: {
        const DateTimeCell cell = *row.dateTime(field);
        return cell.date().toString(Qt::ISODate) +
               (cell.secondOfDay ? u'T' + cell.time().toString(Qt::ISODate) : QString());
    }
    case CellKind::Boolean:
        return *row.boolean(field) ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return row.text(field);
    }
}

} // namespace

class TableImport::State
{
public:
    State(InputFile file, FieldTable fieldTable, TableOptions given)
        : input(std::move(file)), fields(std::move(fieldTable)), options(std::move(given))
    {
    }

    Result<void> understand();
    Result<RowCounts> run(const RowCallback& callback);

    InputFile input;
    FieldTable fields;
    TableOptions options;
    ByteText content;
    FieldDecoder decoder;
    std::unique_ptr<RecordSource> source;
    Proof proof;

private:
    Result<void> readBytes();
    Result<void> readSheet();
    bool isSheet() const { return !proof.sheets.isEmpty(); }
    void openSource(const CsvDialect& dialect);
    bool nextRecord() { return source->position() < proof.layout.dataEnd && source->next(); }
    void toFirstRecord();
    std::vector<ColumnEvidence> gather(qint64 mostRows);
    Result<void> prove();
    void addExamples(const RowReader& reader, std::vector<std::set<QByteArray>>& seen);
    void rememberAsRecipe();
    bool breathe(qint64 row) const;
    QByteArray rejectedHead();
};

Result<void> TableImport::State::readBytes()
{
    const QByteArray& bytes = input.bytes();
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return refused(input.name(), {QT_TRANSLATE_NOOP("core", "%1 is empty."), {input.name()}});
    if (isWorkbook(bytes))
        return readSheet();
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(input.name(),
                       {QT_TRANSLATE_NOOP("core", "%1 is a file of an old Excel (.xls) or is protected by a "
                                                  "password. Save it as .xlsx or CSV."),
                        {input.name()}});
    if (Result<void> named = checkWorkbookName(input); !named)
        return named;
    const Recipe& recipe = options.recipe;
    Result<Encoding> encoding = recipe.encoding ? chosenEncoding(QString::fromLatin1(*recipe.encoding), bytes)
                                                : detectEncoding(bytes, input.name());
    if (!encoding)
        return encoding.error();
    Result<ByteText> text = byteText(bytes, *encoding, input.name());
    if (!text)
        return text.error();
    const bool looked = encoding->basis != EncodingBasis::Chosen && !encoding->isUtf16() && !encoding->bom;
    if (const qsizetype zero = looked ? -1 : text->bytes.indexOf('\0'); zero >= 0)
        return refused(input.name(), {QT_TRANSLATE_NOOP("core", "%1 is not a text file: it holds a zero byte at %2."),
                                      {input.name(), qint64(zero)}});
    proof.encoding = *encoding;
    content = std::move(*text);
    decoder = FieldDecoder(content.encoding);
    return {};
}

Result<void> TableImport::State::readSheet()
{
    Result<SheetText> sheet = readWorkbook(input, options.recipe.sheet);
    if (!sheet)
        return sheet.error();
    proof.sheets = sheet->sheets;
    proof.recipe.sheet = sheet->sheet;
    content = {std::move(sheet->csv), "UTF-8"};
    if (QByteArrayView(content.bytes).trimmed().isEmpty())
        return refused(input.name(), {QT_TRANSLATE_NOOP("core", "%1 is empty."), {input.name()}});
    return {};
}

void TableImport::State::openSource(const CsvDialect& dialect)
{
    if (!options.recipe.fixedColumns.empty())
        source = std::make_unique<FixedWidthReader>(content.bytes, options.recipe.fixedColumns);
    else
        source = std::make_unique<CsvReader>(content.bytes, dialect);
}

void TableImport::State::toFirstRecord()
{
    source->rewind();
    for (int i = 0; i < proof.layout.titleRows + proof.layout.headerRows; ++i)
        (void)source->next();
}

Result<void> TableImport::State::understand()
{
    proof.file = input.name();
    if (Result<void> read = readBytes(); !read)
        return read;
    const Recipe& recipe = options.recipe;
    proof.fixedWidth = !recipe.fixedColumns.empty();
    CsvDialect dialect;
    dialect.sheet = isSheet();
    if (!proof.fixedWidth && !isSheet())
        dialect.delimiter = recipe.delimiter ? *recipe.delimiter : detectDelimiter(content.bytes);
    openSource(dialect);
    Result<TableLayout> layout =
        detectLayout(*source, content.bytes, dialect, decoder, fields, options.kind, recipe, input.name());
    if (!layout)
        return layout.error();
    proof.layout = std::move(*layout);
    if (Result<void> mapped = mapColumns(fields, recipe, proof); !mapped)
        return mapped;
    proof.recipe.missing = recipe.missing;
    proof.recipe.filters = recipe.filters;
    proof.recipe.skipBad = recipe.skipBad;
    std::vector<ColumnEvidence> evidence = gather(firstRows);
    if (leavesUndecided(evidence, recipe, proof) && nextRecord())
        evidence = gather(std::numeric_limits<qint64>::max()); // a later row may decide
    decideFormats(evidence, fields, recipe, proof);
    if (Result<void> proved = prove(); !proved)
        return proved;
    rememberAsRecipe();
    return {};
}

std::vector<ColumnEvidence> TableImport::State::gather(qint64 mostRows)
{
    std::vector<ColumnEvidence> evidence(proof.columns.size());
    toFirstRecord();
    for (qint64 row = 0; row < mostRows && nextRecord(); ++row) {
        const auto cells = source->fields();
        for (std::size_t i = 0; i < std::min(cells.size(), evidence.size()); ++i) {
            const CellKind kind = proof.columns[i].kind;
            if (kind != CellKind::Decimal && kind != CellKind::Date && kind != CellKind::DateTime)
                continue;
            const QByteArrayView cell = trimmedCell(cells[i]);
            const QByteArray plain = isAscii(cell) ? QByteArray() : plainCell(cell, decoder);
            const QByteArrayView ascii = isAscii(cell) ? cell : QByteArrayView(plain);
            if (kind == CellKind::Decimal)
                evidence[i].decimals.add(ascii);
            else
                evidence[i].dates.add(ascii);
        }
    }
    return evidence;
}

bool TableImport::State::breathe(qint64 row) const
{
    if (row % rowsPerBreath != 0)
        return true;
    if (options.progress)
        options.progress(source->position(), content.bytes.size());
    return !options.stop.stop_requested();
}

void TableImport::State::addExamples(const RowReader& reader, std::vector<std::set<QByteArray>>& seen)
{
    for (ColumnProof& column : proof.columns) {
        const auto index = static_cast<std::size_t>(column.column.index);
        if (column.examples.size() == shownExamples)
            continue;
        const QByteArrayView raw = reader.row().rawColumn(column.column.index);
        if (raw.isEmpty() || !seen[index].insert(raw.toByteArray()).second)
            continue;
        const QString text = decoder.text(raw).left(80);
        if (column.field && fields.at(*column.field).isPerson) {
            if (!reader.row().isEmpty(*column.field))
                column.examples.push_back({shapeOf(text), QString()});
        } else if (column.field && !reader.row().isEmpty(*column.field)) {
            column.examples.push_back({text, understoodText(reader.row(), *column.field, column).left(80)});
        } else {
            column.examples.push_back({text, text});
        }
    }
}

Result<void> TableImport::State::prove()
{
    const bool all = options.depth == TableOptions::Depth::All;
    const qint64 most = all ? std::numeric_limits<qint64>::max() : firstRows;
    RowReader reader(fields, proof, decoder, content.encoding);
    std::vector<std::set<QByteArray>> seen(proof.columns.size());
    bool unsure = false;
    toFirstRecord();
    for (qint64 row = 0; row < most && nextRecord(); ++row) {
        if (!breathe(row))
            return stopped();
        RowReader::Outcome outcome = reader.read(*source);
        if (outcome == RowReader::Outcome::Blank)
            continue;
        ++proof.rows;
        if (outcome == RowReader::Outcome::Filtered) {
            ++proof.filtered;
            continue;
        }
        std::optional<CellRefusal> refusal;
        if (outcome == RowReader::Outcome::Row && options.check)
            refusal = options.check(reader.row());
        if (outcome == RowReader::Outcome::Row && !refusal) {
            ++proof.good;
            proof.nobody += reader.isNobody() ? 1 : 0;
            if (proof.rows <= firstRows)
                addExamples(reader, seen);
            continue;
        }
        ++proof.bad;
        unsure = true;
        if (refusal) {
            ++proof.problemCount;
            if (proof.problems.size() < shownProblems)
                proof.problems.push_back(reader.problemAt(refusal->field, refusal->expected));
        }
        proof.problemCount += static_cast<qint64>(reader.problems().size());
        for (const Problem& problem : reader.problems()) {
            if (proof.problems.size() < shownProblems)
                proof.problems.push_back(problem);
        }
    }
    proof.complete = all || !nextRecord();
    reader.addCounts(proof.columns);

    // Formats were decided from the first rows. Where later rows may say otherwise, all are asked and proved again.
    if (unsure && proof.rows > firstRows && all) {
        std::vector<ColumnFormat> before;
        for (const ColumnProof& column : proof.columns)
            before.push_back(column.format);
        decideFormats(gather(most), fields, options.recipe, proof);
        bool changed = false;
        for (std::size_t i = 0; i < proof.columns.size(); ++i)
            changed = changed || proof.columns[i].format != before[i];
        if (changed) {
            Proof again = proof;
            again.rows = again.good = again.filtered = again.bad = again.nobody = again.problemCount = 0;
            again.problems.clear();
            for (ColumnProof& column : again.columns) {
                column.filled = column.empty = column.unreadable = 0;
                column.examples.clear();
            }
            proof = std::move(again);
            options.recipe = [this] {
                Recipe settled = options.recipe; // so that the second look decides nothing anew
                for (const ColumnProof& column : proof.columns) {
                    RecipeColumn& choice = settled.columnRef(column.column.name);
                    if (column.kind == CellKind::Decimal)
                        choice.decimalMark = column.format.decimalMark;
                    if (column.kind == CellKind::Date || column.kind == CellKind::DateTime)
                        choice.dateOrder = column.format.dateOrder;
                }
                return settled;
            }();
            return prove();
        }
    }
    return {};
}

void TableImport::State::rememberAsRecipe()
{
    Recipe& recipe = proof.recipe;
    if (!isSheet())
        recipe.encoding = proof.encoding.name;
    if (proof.fixedWidth)
        recipe.fixedColumns = options.recipe.fixedColumns;
    else if (!isSheet())
        recipe.delimiter = proof.layout.dialect.delimiter;
    recipe.titleRows = proof.layout.titleRows;
    recipe.headerRows = proof.layout.headerRows;
    recipe.leaveOutTotals = options.recipe.leaveOutTotals.value_or(true);
    for (const ColumnProof& column : proof.columns) {
        if (!column.field && options.kind == TableKind::Survey)
            continue;
        RecipeColumn choice{
            column.column.name, column.field ? fields.at(*column.field).id : QByteArray(""), {}, {}, {}};
        const auto asked = [&](Ambiguity::Kind kind) {
            return std::any_of(proof.ambiguities.begin(), proof.ambiguities.end(), [&](const Ambiguity& known) {
                return known.kind == kind && known.column == column.column.name;
            });
        };
        if (column.kind == CellKind::Decimal && !asked(Ambiguity::Kind::DecimalMark))
            choice.decimalMark = column.format.decimalMark;
        if (column.kind == CellKind::Date || column.kind == CellKind::DateTime) {
            if (!asked(Ambiguity::Kind::DateOrder))
                choice.dateOrder = column.format.dateOrder;
            if (!asked(Ambiguity::Kind::Century))
                choice.centuryPivot = column.format.centuryPivot;
        }
        recipe.columns.push_back(std::move(choice));
    }
}

QByteArray TableImport::State::rejectedHead()
{
    QByteArray head = content.encoding == "UTF-8" ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    if (proof.fixedWidth && !proof.encoding.bom)
        head.clear();
    source->rewind();
    for (int i = 0; i < proof.layout.titleRows + proof.layout.headerRows; ++i) {
        (void)source->next();
        if (i >= proof.layout.titleRows)
            head += source->raw().toByteArray() + "\r\n";
    }
    return head;
}

Result<RowCounts> TableImport::State::run(const RowCallback& callback)
{
    if (std::optional<Error> refusal = proof.refusal())
        return *refusal;
    RowCounts counts;
    RejectedRows rejected(input.path(), isSheet() ? QStringLiteral("csv") : QFileInfo(input.path()).suffix(),
                          proof.recipe.skipBad ? rejectedHead() : QByteArray());
    RowReader reader(fields, proof, decoder, content.encoding);
    toFirstRecord();
    for (qint64 row = 0; nextRecord(); ++row) {
        if (!breathe(row))
            return stopped();
        const RowReader::Outcome outcome = reader.read(*source);
        if (outcome == RowReader::Outcome::Blank)
            continue;
        if (outcome == RowReader::Outcome::Filtered) {
            ++counts.filtered;
            continue;
        }
        std::optional<CellRefusal> refusal;
        if (outcome == RowReader::Outcome::Row) {
            refusal = callback(reader.row());
            if (!refusal) {
                ++counts.rows;
                counts.nobody += reader.isNobody() ? 1 : 0;
                continue;
            }
        }
        ++counts.skipped;
        std::vector<Problem> found = reader.problems();
        if (refusal)
            found.push_back(reader.problemAt(refusal->field, refusal->expected));
        counts.problemCount += static_cast<qint64>(found.size());
        for (Problem& problem : found) {
            if (counts.problems.size() < shownProblems)
                counts.problems.push_back(std::move(problem));
        }
        if (proof.recipe.skipBad)
            rejected.add(source->raw());
    }
    if (counts.skipped > 0 && !proof.recipe.skipBad) {
        Error error(ErrorKind::BadInput,
                    Message::counted(QT_TRANSLATE_N_NOOP("core", "%1: %n place(s) cannot be read."),
                                     counts.problemCount, {proof.file}));
        error.problems = std::move(counts.problems);
        error.problemCount = counts.problemCount;
        return error;
    }
    if (Result<void> same = input.checkUnchanged(); !same)
        return same.error();
    if (proof.recipe.skipBad && options.writesRejected) {
        Result<QString> written = rejected.commit();
        if (!written)
            return written.error();
        counts.rejectedFile = *written;
    }
    if (options.progress)
        options.progress(content.bytes.size(), content.bytes.size());
    return counts;
}

TableImport::TableImport(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TableImport::TableImport(TableImport&&) noexcept = default;
TableImport& TableImport::operator=(TableImport&&) noexcept = default;
TableImport::~TableImport() = default;

Result<TableImport> TableImport::open(InputFile input, const FieldTable& fields, TableOptions options)
{
    auto state = std::make_unique<State>(std::move(input), fields, std::move(options));
    if (Result<void> understood = state->understand(); !understood)
        return understood.error();
    return TableImport(std::move(state));
}

Result<TableImport> TableImport::open(const QString& path, const FieldTable& fields, TableOptions options)
{
    Result<InputFile> input = InputFile::open(path, InputFile::tableLimit);
    if (!input)
        return input.error();
    return open(std::move(*input), fields, std::move(options));
}

const Proof& TableImport::proof() const
{
    return m_state->proof;
}

const FieldTable& TableImport::fields() const
{
    return m_state->fields;
}

Result<RowCounts> TableImport::forEachRow(const RowCallback& callback)
{
    return m_state->run(callback);
}

} // namespace tropa::formats
