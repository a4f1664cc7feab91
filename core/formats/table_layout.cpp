#include "formats/table_layout.h"

#include "formats/column_evidence.h"
#include "formats/input_error.h"

#include <map>
#include <set>

namespace tropa::formats {

namespace {

constexpr int sampleRecords = 200;
constexpr int headingSearch = 30;
constexpr int totalsSearch = 6;

struct Sampled
{
    qint64 line = 0;
    std::vector<QString> cells;
    qsizetype filled = 0;

    bool isBlank() const { return filled == 0; }
};

std::vector<Sampled> sample(RecordSource& source, const FieldDecoder& decoder, int most)
{
    std::vector<Sampled> records;
    source.rewind();
    while (static_cast<int>(records.size()) < most && source.next()) {
        Sampled& record = records.emplace_back();
        record.line = source.line();
        for (const QByteArrayView field : source.fields()) {
            record.cells.push_back(decoder.text(field).simplified());
            record.filled += record.cells.back().isEmpty() ? 0 : 1;
        }
    }
    source.rewind();
    return records;
}

std::size_t usualWidth(const std::vector<Sampled>& records)
{
    std::map<std::size_t, int> widths;
    for (const Sampled& record : records) {
        if (!record.isBlank())
            ++widths[record.cells.size()];
    }
    std::size_t best = 1;
    int votes = 0;
    for (const auto& [width, count] : widths) {
        if (count >= votes) {
            best = width;
            votes = count;
        }
    }
    return best;
}

bool looksLikeValue(const QString& cell)
{
    const QByteArray plain = plainCell(cell.toUtf8(), FieldDecoder());
    if (plain.isEmpty())
        return false;
    DateEvidence date;
    date.add(plain);
    const std::optional<Sum> sum = withoutCurrency(plain);
    const QByteArrayView number = sum ? QByteArrayView(sum->number) : QByteArrayView(plain);
    return date.count() > 0 || readDecimal(number, DecimalMark::Point) || readDecimal(number, DecimalMark::Comma);
}

int knownHeadings(const Sampled& record, const FieldTable& fields, const Recipe& recipe)
{
    int known = 0;
    for (const QString& cell : record.cells) {
        if (!cell.isEmpty() && (fields.match(cell) || recipe.column(cell) != nullptr))
            ++known;
    }
    return known;
}

struct Headings
{
    std::size_t first = 0;
    int rows = 1;
};

bool isQualtrics(const std::vector<Sampled>& records, std::size_t first)
{
    return first + 2 < records.size() && !records[first + 2].cells.empty() &&
           records[first + 2].cells.front().startsWith(QLatin1String("{\"ImportId\""));
}

bool isSurveyMonkey(const std::vector<Sampled>& records, std::size_t first)
{
    if (first + 1 >= records.size() || records[first].cells.size() < 5)
        return false;
    const QString begins = normalisedHeading(records[first].cells.front());
    const std::vector<QString>& second = records[first + 1].cells;
    return begins == u"respondentid" && second.size() == records[first].cells.size() && second[0].isEmpty() &&
           second[1].isEmpty() && records[first + 1].filled > 0;
}

/// The row of headings among the first records, or nothing when the first full row already holds values.
std::optional<Headings> findHeadings(const std::vector<Sampled>& records, const FieldTable& fields, TableKind kind,
                                     const Recipe& recipe)
{
    const std::size_t most = std::min<std::size_t>(records.size(), headingSearch);
    if (kind == TableKind::Survey) {
        for (std::size_t i = 0; i < most; ++i) {
            if (isQualtrics(records, i))
                return Headings{i, 3};
            if (isSurveyMonkey(records, i))
                return Headings{i, 2};
        }
    }
    std::size_t best = 0;
    int bestKnown = 0;
    for (std::size_t i = 0; i < most; ++i) {
        if (const int known = knownHeadings(records[i], fields, recipe); known > bestKnown) {
            best = i;
            bestKnown = known;
        }
    }
    const std::size_t width = usualWidth(records);
    if (bestKnown >= 2 || (bestKnown == 1 && width <= 3))
        return Headings{best, 1};

    for (std::size_t i = 0; i < most; ++i) {
        const Sampled& record = records[i];
        if (record.cells.size() < width || record.filled * 10 < static_cast<qsizetype>(width) * 6)
            continue;
        const auto values = std::count_if(record.cells.begin(), record.cells.end(), looksLikeValue);
        if (values * 2 > record.filled)
            return std::nullopt;
        return Headings{i, 1};
    }
    return std::nullopt;
}

QString withNumber(const QString& name, int number)
{
    return QStringLiteral("%1 (%2)").arg(name).arg(number);
}

Result<std::vector<TableColumn>> nameColumns(const std::vector<Sampled>& records, const Headings& headings,
                                             TableKind kind, const QString& file)
{
    const Sampled& first = records[headings.first];
    std::vector<TableColumn> columns;
    std::map<QString, int> seen;
    QString question;
    const std::size_t width =
        headings.rows > 1 ? std::max(first.cells.size(), records[headings.first + 1].cells.size()) : first.cells.size();
    for (std::size_t i = 0; i < width; ++i) {
        QString name = i < first.cells.size() ? first.cells[i] : QString();
        QString text = name;
        if (headings.rows > 1) {
            const std::vector<QString>& second = records[headings.first + 1].cells;
            const QString detail = i < second.size() ? second[i] : QString();
            if (headings.rows == 3) {
                text = detail.isEmpty() ? name : detail;
            } else {
                if (!name.isEmpty())
                    question = name;
                const bool plain = detail.isEmpty() || detail == u"Response" || detail == u"Open-Ended Response";
                name = text = plain ? question : question + QStringLiteral(" — ") + detail;
            }
        }
        if (name.isEmpty())
            name = QStringLiteral("#%1").arg(i + 1);
        const int times = ++seen[name];
        if (times > 1 && kind == TableKind::Records)
            return refused(
                file,
                {QT_TRANSLATE_NOOP("core", "%1 has two columns called \"%2\" (line %3). Rename one of them."),
                 {file, name, first.line}},
                first.line, name);
        columns.push_back({times > 1 ? withNumber(name, times) : name, text, static_cast<int>(i)});
    }
    // A delimiter at the end of the heading line makes no column.
    while (columns.size() > 1 && columns.back().name == QStringLiteral("#%1").arg(columns.size()))
        columns.pop_back();
    return columns;
}

bool isTotalsWord(const QString& cell)
{
    static const std::set<QString> words = {
        QStringLiteral("итого"),         QStringLiteral("всего"),      QStringLiteral("общийитог"),
        QStringLiteral("итоги"),         QStringLiteral("total"),      QStringLiteral("totals"),
        QStringLiteral("grandtotal"),    QStringLiteral("sum"),        QStringLiteral("итогозапериод"),
        QStringLiteral("всегозаписей"),  QStringLiteral("всегострок"), QStringLiteral("итогострок"),
        QStringLiteral("итогопоотчету"), QStringLiteral("итоговсего")};
    return words.contains(normalisedHeading(cell));
}

qint64 recordsIn(QByteArrayView bytes, const CsvDialect& dialect)
{
    CsvReader reader(bytes, dialect);
    qint64 count = 0;
    while (reader.next())
        ++count;
    return count;
}

/// Looks at the last lines for a totals line; cuts the table there.
void findTotals(QByteArrayView bytes, qsizetype dataBegin, const CsvDialect& dialect, const FieldDecoder& decoder,
                TableLayout& layout)
{
    std::vector<qsizetype> begins; // of the last lines, the last first
    qsizetype end = bytes.size();
    while (end > dataBegin && begins.size() < totalsSearch) {
        qsizetype content = end;
        while (content > dataBegin && (bytes[content - 1] == '\n' || bytes[content - 1] == '\r'))
            --content;
        qsizetype begin = content;
        while (begin > dataBegin && bytes[begin - 1] != '\n' && bytes[begin - 1] != '\r')
            --begin;
        if (begin == content)
            break;
        begins.push_back(begin);
        end = begin;
    }
    for (const qsizetype begin : begins) {
        CsvReader tail(bytes.sliced(begin), dialect);
        bool isTotals = false;
        bool sound = true;
        std::vector<LeftOutLine> lines;
        while (tail.next()) {
            sound = sound && !tail.flaw();
            if (tail.isBlank())
                continue;
            if (lines.empty()) {
                for (const QByteArrayView field : tail.fields()) {
                    if (const QString cell = decoder.text(field).trimmed(); !cell.isEmpty()) {
                        isTotals = isTotalsWord(cell);
                        break;
                    }
                }
            }
            lines.push_back({lines.empty() ? LeftOutLine::Why::Totals : LeftOutLine::Why::AfterTotals, tail.line(),
                             decoder.text(tail.raw())});
        }
        if (!isTotals || !sound)
            continue;
        const qint64 firstLine = dialect.sheet ? recordsIn(bytes.first(begin), dialect) + 1 : lineOfByte(bytes, begin);
        for (LeftOutLine& line : lines) {
            line.line += firstLine - 1;
            layout.leftOut.push_back(std::move(line));
        }
        layout.dataEnd = begin;
        return;
    }
}

} // namespace

char detectDelimiter(QByteArrayView bytes)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {';', '\t', ',', '|'}) {
        CsvReader reader(bytes, {delimiter, '"', false});
        std::map<std::size_t, int> widths;
        int records = 0, flaws = 0;
        std::size_t firstWidth = 0;
        while (records < sampleRecords && reader.next()) {
            if (reader.isBlank())
                continue;
            firstWidth = records == 0 ? reader.fields().size() : firstWidth;
            ++records;
            flaws += reader.flaw() ? 1 : 0;
            ++widths[reader.fields().size()];
        }
        std::size_t width = 1;
        int votes = 0;
        for (const auto& [fields, count] : widths) {
            if (fields > 1 && count >= votes) {
                width = fields;
                votes = count;
            }
        }
        if (width < 2 || votes == 0)
            continue;
        // Steadiness first; the headings agreeing and the number of fields only break ties.
        const double steady = static_cast<double>(votes - flaws) / records;
        const double score =
            steady + (firstWidth == width ? 0.05 : 0) + 0.02 * std::min(1.0, static_cast<double>(width) / 20);
        if (steady >= 0.3 && score > bestScore + 1e-9) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

Result<TableLayout> detectLayout(RecordSource& source, QByteArrayView bytes, const CsvDialect& dialect,
                                 const FieldDecoder& decoder, const FieldTable& fields, TableKind kind,
                                 const Recipe& recipe, const QString& file)
{
    TableLayout layout;
    layout.dialect = dialect;
    layout.dataEnd = bytes.size();
    const std::vector<Sampled> records = sample(source, decoder, sampleRecords);
    if (std::all_of(records.begin(), records.end(), [](const Sampled& record) { return record.isBlank(); }))
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is empty."), {file}});

    const bool fixed = !recipe.fixedColumns.empty();
    Headings headings{static_cast<std::size_t>(recipe.titleRows.value_or(0)),
                      recipe.headerRows.value_or(fixed ? 0 : 1)};
    if (!fixed && !(recipe.titleRows && recipe.headerRows) && recipe.headerRows.value_or(1) != 0) {
        const std::optional<Headings> found = findHeadings(records, fields, kind, recipe);
        if (!found)
            return refused(file,
                           {QT_TRANSLATE_NOOP("core", "%1 has no row of headings: its first full row already holds "
                                                      "values. Add headings, or say in a recipe what the columns are."),
                            {file}},
                           records.front().line);
        headings.first = static_cast<std::size_t>(recipe.titleRows.value_or(static_cast<int>(found->first)));
        headings.rows = recipe.headerRows.value_or(found->rows);
    }
    const std::size_t dataFrom = headings.first + static_cast<std::size_t>(headings.rows);
    if (dataFrom > records.size())
        return refused(
            file,
            {QT_TRANSLATE_NOOP("core", "%1 has fewer lines than the recipe says stand above the table."), {file}});

    layout.titleRows = static_cast<int>(headings.first);
    layout.headerRows = headings.rows;
    for (std::size_t i = 0; i < dataFrom; ++i) {
        const bool isTitle = i < headings.first;
        if ((isTitle && !records[i].isBlank()) || i > headings.first)
            layout.leftOut.push_back(
                {isTitle ? LeftOutLine::Why::Title : LeftOutLine::Why::HeaderDetail, records[i].line, [&] {
                     QStringList filled;
                     for (const QString& cell : records[i].cells) {
                         if (!cell.isEmpty())
                             filled.append(cell);
                     }
                     return filled.join(QStringLiteral(" · "));
                 }()});
    }
    if (fixed) {
        for (const FixedColumn& column : recipe.fixedColumns)
            layout.columns.push_back({column.name, column.name, static_cast<int>(layout.columns.size())});
    } else if (headings.rows == 0) {
        for (std::size_t i = 0; i < usualWidth(records); ++i)
            layout.columns.push_back({QString::number(i + 1), QString::number(i + 1), static_cast<int>(i)});
    } else {
        layout.headerLine = records[headings.first].line;
        Result<std::vector<TableColumn>> columns = nameColumns(records, headings, kind, file);
        if (!columns)
            return columns.error();
        layout.columns = std::move(*columns);
    }

    for (std::size_t i = 0; i < dataFrom; ++i)
        (void)source.next();
    const qsizetype dataBegin = source.position();
    if (recipe.leaveOutTotals.value_or(true) && !fixed)
        findTotals(bytes, dataBegin, dialect, decoder, layout);
    bool hasRow = false;
    while (!hasRow && source.position() < layout.dataEnd && source.next())
        hasRow = !source.isBlank();
    source.rewind();
    if (!hasRow)
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 has headings but no rows below them."), {file}},
                       layout.headerLine);
    return layout;
}

} // namespace tropa::formats
