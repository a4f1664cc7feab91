#include "maps/map_file.h"

#include "base/format_number.h"
#include "formats/csv_writer.h"
#include "formats/xlsx_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

namespace {

/// One row of the matrix: a lane, and which of the cards over each other in its cells.
struct MatrixRow
{
    const Lane* lane;
    std::size_t place;
};

std::vector<MatrixRow> rowsOf(const Board& board)
{
    std::vector<MatrixRow> rows;
    for (const Lane& lane : board.lanes) {
        std::size_t most = 1;
        for (const Step& step : board.steps)
            most = std::max(most, board.cardsAt(lane.id, step.id).size());
        for (std::size_t place = 0; place < most; ++place)
            rows.push_back({&lane, place});
    }
    return rows;
}

QString stageOf(const Board& board, const Step& step)
{
    const auto stage = std::ranges::find(board.stages, step.stage, &Stage::id);
    return stage == board.stages.end() ? QString() : stage->title;
}

/// A point of the curve: what was met, whether it is only supposed, what was expected.
QString pointText(const MapPage& page, LaneId lane, StepId step, Language language)
{
    const std::vector<CurvePoint> points = page.values.curves.value(lane);
    const auto point = std::ranges::find(points, step, &CurvePoint::step);
    if (point == points.end())
        return {};
    QStringList parts;
    if (point->value) {
        const QString value = formatSigned(*point->value, 1, language);
        parts << (point->isHypothesis ? text({QT_TRANSLATE_NOOP("core", "%1, supposed"), {value}}, language) : value);
    }
    if (point->expected)
        parts << text({QT_TRANSLATE_NOOP("core", "expected %1"), {formatSigned(*point->expected, 1, language)}},
                      language);
    return parts.join(QStringLiteral("; "));
}

/// What stands in a cell of the matrix: the card's own text where it has one, so that what comes back is what a person
/// wrote; else what it computes.
QString cellText(const MapPage& page, const MatrixRow& row, const Step& step, Language language, int& leftOut)
{
    const std::vector<const Card*> cards = page.board.cardsAt(row.lane->id, step.id);
    if (row.lane->kind == LaneKind::Curve && row.place == 0 && (cards.empty() || cards.front()->text.isEmpty()))
        return pointText(page, row.lane->id, step.id, language);
    if (row.place >= cards.size())
        return {};
    const Card& card = *cards[row.place];
    return card.text.isEmpty() ? wordsOn(page, card, language, &leftOut) : card.text;
}

/// What stands over every matrix: above the ids, where nothing is read back. Empty lines are left out.
QStringList foreheadOf(const MapPage& page, const MapFileOptions& options)
{
    QStringList lines = titleBlock(page, options).mid(1);
    if (const QStringList signs = legend(page.board, page.values, options.language); !signs.isEmpty())
        lines << text({QT_TRANSLATE_NOOP("core", "Legend: %1"), {signs.join(QStringLiteral(" · "))}}, options.language);
    return lines;
}

/// A sheet that says what the signs mean and whose map it is; without ids, so that nothing is merged back from it.
void writeLegend(formats::XlsxWriter& out, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    using Style = formats::XlsxWriter::Style;
    const auto say = [&](const char* english) { return text({english}, options.language); };
    out.addSheet(say(QT_TRANSLATE_NOOP("core", "Legend")));
    out.columnWidth(0, 36);
    out.columnWidth(1, 80);
    int at = 0;
    for (const MapPage& page : pages) {
        out.text(at, 0, page.board.map.title, Style::Heading);
        out.text(at++, 1, titleBlock(page, options).mid(1).join(QStringLiteral(" · ")), Style::Wrapped);
        for (const QString& line : legend(page.board, page.values, options.language))
            out.text(at++, 1, line, Style::Wrapped);
        ++at;
    }
}

/// The title block's one line.
QString titleLine(const MapPage& page, const MapFileOptions& options)
{
    return titleBlock(page, options).join(QStringLiteral(" · "));
}

} // namespace

// The first column and the third row hold the ids of lanes and steps: hidden in a workbook, there in a CSV. By them a
// changed table is merged back.
Result<MapFileNotes> writeXlsx(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    using Style = formats::XlsxWriter::Style;
    formats::XlsxWriter out(path);
    out.headingColour(options.house.colour);
    int leftOut = 0;
    bool isLogoLeft = false;
    for (const MapPage& page : pages) {
        const Board& board = page.board;
        out.addSheet(board.map.title);
        out.text(0, 0, QStringLiteral("tropa-matrix/1 ") + board.map.guid.toString());
        out.text(0, 1, board.map.title, Style::Heading);
        int top = 0;
        for (const QString& line : foreheadOf(page, options))
            out.text(top++, 3, line);
        if (!options.house.logo.isEmpty()) {
            const QString about =
                options.house.organisation.isEmpty() ? options.house.logoName : options.house.organisation;
            isLogoLeft = !out.image(0, 2, options.house.logo, 180, 3 * 20 - 8, about) || isLogoLeft;
        }
        // What stands above the names of stages; the logo needs the height of three rows.
        const int head = std::max(top, options.house.logo.isEmpty() ? 1 : 3);
        out.hideColumn(0);
        out.columnWidth(1, 24);
        for (std::size_t column = 0; column < board.steps.size(); ++column) {
            const Step& step = board.steps[column];
            const int at = static_cast<int>(column) + 2;
            const bool isFirst = column == 0 || board.steps[column - 1].stage != step.stage;
            if (isFirst)
                out.text(head, at, stageOf(board, step), Style::Heading);
            out.text(head + 1, at, step.title, Style::Heading);
            out.text(head + 2, at, step.guid.toString());
            out.columnWidth(at, 28);
        }
        out.hideRow(head + 2);
        int at = head + 3;
        for (const MatrixRow& row : rowsOf(board)) {
            out.text(at, 0, row.lane->guid.toString());
            out.text(at, 1, row.place == 0 ? row.lane->title : QString(), Style::Heading);
            for (std::size_t column = 0; column < board.steps.size(); ++column) {
                const QString words = cellText(page, row, board.steps[column], options.language, leftOut);
                if (!words.isEmpty())
                    out.text(at, static_cast<int>(column) + 2, words, Style::Wrapped);
            }
            ++at;
        }
        out.freezeRows(head + 3);
    }
    writeLegend(out, pages, options);
    if (Result<void> done = out.finish(); !done)
        return std::move(done).error();
    MapFileNotes notes = notesOf(leftOut);
    if (isLogoLeft)
        notes.notes.push_back({QT_TRANSLATE_NOOP("core", "The logo was left out: Excel takes PNG and JPEG")});
    return notes;
}

Result<MapFileNotes> writeCsv(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    const MapPage& page = pages.front();
    const Board& board = page.board;
    formats::CsvWriter out(path, {';', true, true});
    int leftOut = 0;
    QStringList stages{QStringLiteral("tropa-matrix/1 ") + board.map.guid.toString(), titleLine(page, options)};
    QStringList titles{QString(), QString()}, ids{QString(), QString()};
    for (const Step& step : board.steps) {
        stages << stageOf(board, step);
        titles << step.title;
        ids << step.guid.toString();
    }
    out.row(stages);
    if (const QStringList signs = legend(board, page.values, options.language); !signs.isEmpty())
        out.row({QString(), text({QT_TRANSLATE_NOOP("core", "Legend: %1"), {signs.join(QStringLiteral(" · "))}},
                                 options.language)});
    out.row(titles);
    out.row(ids);
    for (const MatrixRow& row : rowsOf(board)) {
        QStringList cells{row.lane->guid.toString(), row.lane->title};
        for (const Step& step : board.steps)
            cells << cellText(page, row, step, options.language, leftOut);
        out.row(cells);
    }
    if (Result<void> done = out.finish(); !done)
        return std::move(done).error();
    return notesOf(leftOut);
}

} // namespace tropa::maps
