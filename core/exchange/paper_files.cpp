#include "exchange/paper_files.h"

#include "base/save_bytes.h"
#include "formats/csv_writer.h"
#include "formats/xlsx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSize>

#include <algorithm>

namespace tropa::exchange {

namespace {

QString escaped(const QString& words)
{
    return words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

bool isNumber(const PaperCell& cell)
{
    return std::holds_alternative<double>(cell);
}

// Width and height stand in a PNG's header, big-endian.
QSize pngSize(const QByteArray& png)
{
    const auto dimension = [&](qsizetype at) {
        int value = 0;
        for (qsizetype i = at; i < at + 4; ++i)
            value = value * 256 + static_cast<unsigned char>(png[i]);
        return value;
    };
    return png.size() < 24 ? QSize() : QSize(dimension(16), dimension(20));
}

// Letters of a word as wide as it is: digits and signs are narrower than Cyrillic letters.
double ems(const QString& words)
{
    double sum = 0;
    for (const QChar sign : words)
        sum += sign.isDigit() || sign.isLower()                          ? 1
               : sign.isUpper() || QStringView(u"%…—≈+−").contains(sign) ? 1.3
                                                                         : 0.55;
    return sum;
}

// Percent of the table for each column, 100 in all, as a browser would choose: no word is cut while there is room, and
// what room is left goes to the columns with more to say. The maker of the PDF would make all of them as wide.
std::vector<double> widthsOf(const PaperTable& table, Language language)
{
    constexpr double room = 96;     // letters in a line of a table on A4
    constexpr double padding = 1.5; // of a cell, both sides
    constexpr double enough = 60;   // a column that says more is not made wider for it
    constexpr std::size_t sampled = 60;
    std::vector<double> least, wanted;
    double sumOfLeast = 0, sumOfWanted = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        double word = 2, cell = 2;
        const auto look = [&](const QString& words, double weight) {
            for (const QString& line : words.split(QLatin1Char('\n'))) {
                cell = std::max(cell, std::min(enough, weight * ems(line)));
                for (const QString& one : line.split(QLatin1Char(' ')))
                    word = std::max(word, std::min(enough, weight * ems(one)));
            }
        };
        look(table.columns[i], 1.12); // bold
        for (std::size_t row = 0; row < std::min(table.rows.size(), sampled); ++row) {
            if (static_cast<std::size_t>(i) < table.rows[row].size())
                look(cellText(table.rows[row][static_cast<std::size_t>(i)], language), 1);
        }
        least.push_back(word + padding);
        wanted.push_back(cell + padding);
        sumOfLeast += least.back();
        sumOfWanted += wanted.back();
    }
    const double left = std::max(0.0, room - sumOfLeast), asked = sumOfWanted - sumOfLeast;
    std::vector<double> widths;
    double sum = 0;
    for (std::size_t i = 0; i < least.size(); ++i) {
        widths.push_back(asked > 0 ? least[i] + left * (wanted[i] - least[i]) / asked : least[i]);
        sum += widths.back();
    }
    for (double& width : widths)
        width *= 100 / sum;
    return widths;
}

void appendTable(const PaperTable& table, Language language, QString& html)
{
    if (!table.title.isEmpty())
        html += QStringLiteral("<p class=\"caption\">%1</p>\n").arg(escaped(table.title));
    html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">\n<tr>");
    const std::vector<double> widths = widthsOf(table, language);
    const auto isOfNumbers = [&](qsizetype i) {
        const auto at = static_cast<std::size_t>(i);
        return !table.rows.empty() && at < table.rows.front().size() && isNumber(table.rows.front()[at]);
    };
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        html += QStringLiteral("<th align=\"%1\" width=\"%2%\">%3</th>")
                    .arg(isOfNumbers(i) ? QStringLiteral("right") : QStringLiteral("left"))
                    .arg(widths[static_cast<std::size_t>(i)], 0, 'f', 1)
                    .arg(escaped(table.columns[i]));
    html += QStringLiteral("</tr>\n");
    for (const auto& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const PaperCell& cell : row)
            html += QStringLiteral("<td%1>%2</td>")
                        .arg(isNumber(cell) ? QStringLiteral(" align=\"right\"") : QString(),
                             escaped(cellText(cell, language)));
        html += QStringLiteral("</tr>\n");
    }
    html += QStringLiteral("</table>\n");
}

// What stands under :root is for browsers: the maker of the PDF has margins and line heights of its own.
constexpr const char* style =
    ":root{max-width:860px;margin:32px auto;padding:0 16px;line-height:1.45}"
    "body{font-family:'Segoe UI','Noto Sans','DejaVu Sans',sans-serif;font-size:10pt;color:#1d2226;margin:0}"
    "h1{font-size:18pt;margin:0 0 4px}h2{font-size:14pt;margin:22px 0 4px}h3{font-size:11.5pt;margin:16px 0 2px}"
    "h4{font-size:10.5pt;margin:12px 0 2px}.faint,.place,.caption{color:#5b6570}.quote{margin:6px 0 8px 14px}"
    ".place{font-size:8.5pt}.label{font-weight:600}"
    "table{border-collapse:collapse;margin-top:6px;margin-bottom:12px;font-size:8.5pt}"
    "th{font-size:8pt;color:#5b6570;border-bottom:1px solid #9aa5ad}"
    "td{border-bottom:1px solid #e2e6e9;vertical-align:top}img{max-width:100%;height:auto}p{margin:3px 0}";

} // namespace

QString paperHtml(const Paper& paper, std::size_t from, std::size_t to)
{
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
                       "<style>%3</style>\n</head>\n<body>\n")
            .arg(languageCode(paper.language), paper.title.toHtmlEscaped(), QLatin1String(style));
    if (from == 0) {
        html += QStringLiteral("<h1>%1</h1>\n").arg(paper.title.toHtmlEscaped());
        for (const QString& fact : paper.facts)
            html += QStringLiteral("<p class=\"faint\">%1</p>\n").arg(escaped(fact));
    }
    for (std::size_t at = from; at < std::min(to, paper.blocks.size()); ++at) {
        const PaperBlock& block = paper.blocks[at];
        switch (block.kind) {
        case PaperBlock::Kind::Heading: {
            const int level = std::clamp(block.level + 1, 2, 4);
            const QString swatch =
                block.color.isEmpty()
                    ? QString()
                    : QStringLiteral("<span style=\"color:%1\">&#9632;</span> ").arg(block.color.toHtmlEscaped());
            html += QStringLiteral("<h%1>%2%3</h%1>\n").arg(level).arg(swatch, escaped(block.text));
            break;
        }
        case PaperBlock::Kind::Text:
            html += QStringLiteral("<p>%1</p>\n").arg(escaped(block.text));
            break;
        case PaperBlock::Kind::Faint:
            html += QStringLiteral("<p class=\"faint\">%1</p>\n").arg(escaped(block.text));
            break;
        case PaperBlock::Kind::Field:
            html += QStringLiteral("<p><span class=\"label\">%1:</span> %2</p>\n")
                        .arg(escaped(block.label), escaped(block.text));
            break;
        case PaperBlock::Kind::Quote:
            html += QStringLiteral("<div class=\"quote\"><p>%1</p><p class=\"place\">%2</p></div>\n")
                        .arg(escaped(block.text), escaped(block.label));
            break;
        case PaperBlock::Kind::Table:
            appendTable(block.table, paper.language, html);
            break;
        case PaperBlock::Kind::Picture: {
            // In points of a screen, which is what both a browser and the maker of the PDF take for a width.
            const int width = qRound(block.width / 25.4 * 96);
            const QSize size = pngSize(block.png);
            html += QStringLiteral("<p style=\"line-height:100%\"><img alt=\"%1\" width=\"%2\" height=\"%3\" "
                                   "src=\"data:image/png;base64,%4\"></p>\n")
                        .arg(block.text.toHtmlEscaped())
                        .arg(width)
                        .arg(size.isEmpty() ? width : width * size.height() / size.width())
                        .arg(QString::fromLatin1(block.png.toBase64()));
            break;
        }
        }
    }
    html += QStringLiteral("</body>\n</html>\n");
    return html;
}

QString paperHtml(const Paper& paper)
{
    return paperHtml(paper, 0, paper.blocks.size());
}

std::vector<std::size_t> paperParts(const Paper& paper, std::size_t blocks)
{
    std::vector<std::size_t> begins{0};
    for (std::size_t at = 1; at < paper.blocks.size(); ++at) {
        const bool isHeading = paper.blocks[at].kind == PaperBlock::Kind::Heading;
        const bool afterHeading = paper.blocks[at - 1].kind == PaperBlock::Kind::Heading;
        const std::size_t length = at - begins.back();
        if ((length >= blocks && isHeading && !afterHeading) || (length >= 2 * blocks && !afterHeading))
            begins.push_back(at);
    }
    begins.push_back(paper.blocks.size());
    return begins;
}

Result<void> writePaperHtml(const Paper& paper, const QString& path)
{
    return saveBytes(path, paperHtml(paper).toUtf8());
}

Result<void> writePaperXlsx(const Paper& paper, const QString& path)
{
    formats::XlsxWriter book(path);
    for (const PaperTable& sheet : paper.sheets) {
        book.addSheet(sheet.title.isEmpty() ? paper.title : sheet.title);
        book.freezeRows(1);
        std::vector<qsizetype> widths;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
            book.text(0, static_cast<int>(i), sheet.columns[i], formats::XlsxWriter::Style::Heading);
            widths.push_back(sheet.columns[i].size());
        }
        int line = 1;
        for (const auto& row : sheet.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                const int column = static_cast<int>(i);
                if (const auto* words = std::get_if<QString>(&row[i])) {
                    if (!words->isEmpty())
                        book.text(line, column, *words, formats::XlsxWriter::Style::Wrapped);
                    widths[i] = std::max(widths[i], std::min<qsizetype>(60, words->size()));
                } else if (const auto* number = std::get_if<double>(&row[i])) {
                    book.number(line, column, *number);
                } else if (const auto* date = std::get_if<QDate>(&row[i])) {
                    book.date(line, column, *date);
                    widths[i] = std::max<qsizetype>(widths[i], 10);
                }
            }
            ++line;
        }
        for (std::size_t i = 0; i < widths.size(); ++i)
            book.columnWidth(static_cast<int>(i), static_cast<double>(widths[i]) + 2);
    }
    return book.finish();
}

Result<void> writePaperCsv(const Paper& paper, const QString& path)
{
    formats::CsvWriter csv(path);
    if (!paper.sheets.empty()) {
        const PaperTable& sheet = paper.sheets.front();
        csv.row(sheet.columns);
        for (const auto& row : sheet.rows) {
            for (const PaperCell& cell : row) {
                if (const auto* words = std::get_if<QString>(&cell))
                    csv.text(*words);
                else if (const auto* number = std::get_if<double>(&cell))
                    csv.plain(QString::number(*number, 'g', 12));
                else if (const auto* date = std::get_if<QDate>(&cell))
                    csv.plain(date->toString(Qt::ISODate));
                else
                    csv.plain({});
            }
            csv.endRow();
        }
    }
    return csv.finish();
}

bool isTableFile(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("csv") || ending == QLatin1String("xlsx");
}

Result<void> writePaper(const Paper& paper, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return writePaperHtml(paper, path);
    if (ending == QLatin1String("docx"))
        return writePaperDocx(paper, path);
    if (ending == QLatin1String("xlsx"))
        return writePaperXlsx(paper, path);
    if (ending == QLatin1String("csv"))
        return writePaperCsv(paper, path);
    return Error(ErrorKind::Usage,
                 {QT_TRANSLATE_NOOP("core", "The file to write ends with csv, xlsx, html, docx or pdf, not with %1"),
                  {ending.isEmpty() ? path : ending}});
}

} // namespace tropa::exchange
