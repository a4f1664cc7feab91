#include "maps/map_file.h"
#include "maps/matrix_rows.h"
#include "maps/matrix_signs.h"

#include "base/format_number.h"
#include "formats/csv_writer.h"
#include "formats/xlsx_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace tropa::maps {

QString signOfWords(const QString& words)
{
    // Spaces and ends of lines come back as a spreadsheet likes them.
    return QString::fromLatin1(
        QCryptographicHash::hash(words.simplified().toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
}

namespace {

/// What begins a row that says what was computed in that of a lane.
QString computedMark(const Lane& lane, std::size_t place)
{
    return QLatin1String(matrixComputed) + lane.guid.toString() + QLatin1Char(' ') + QString::number(place);
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

/// Whether what stands in a cell is computed, so that it cannot be read back.
bool isComputedAt(const MapPage& page, const MatrixRow& row, const Step& step)
{
    const std::vector<const Card*> cards = page.board.cardsAt(row.lane->id, step.id);
    const Card* card = row.place < cards.size() ? cards[row.place] : nullptr;
    return card ? card->text.isEmpty() : row.lane->kind == LaneKind::Curve;
}

/// Signs of what was computed in a row, by which a number changed in the table is told; none where nothing is.
QStringList signsOfComputed(const MapPage& page, const MatrixRow& row, Language language)
{
    QStringList signs;
    bool hasAny = false;
    for (const Step& step : page.board.steps) {
        int ignored = 0;
        const QString words = isComputedAt(page, row, step) ? cellText(page, row, step, language, ignored) : QString();
        signs << (words.isEmpty() ? QString() : signOfWords(words));
        hasAny = hasAny || !words.isEmpty();
    }
    return hasAny ? signs : QStringList();
}

/// What was said at each cell, for the remarks of a sheet.
QHash<QPair<int, int>, QString> saidOn(const MapPage& page)
{
    QHash<QPair<int, int>, QString> said;
    const auto add = [&](const NotePlace& place, const QString& words) {
        const NoteCell cell = cellOf(page.board, place);
        if (!cell.isValid() && !place.isFree())
            return;
        QString& all = said[{cell.lane, cell.column}];
        all += (all.isEmpty() ? QString() : QStringLiteral("\n")) + words;
    };
    for (const StickyNote& note : page.notes) {
        if (!note.text.isEmpty())
            add(note.place, note.author.isEmpty() ? note.text : note.text + QStringLiteral(" — ") + note.author);
    }
    for (const CommentThread& thread : page.threads) {
        for (const Comment& comment : thread.comments) {
            if (!thread.isResolved)
                add(thread.place, comment.author + QStringLiteral(": ") + comment.text);
        }
    }
    return said;
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
    out.columnWidth(0, 28);
    out.columnWidth(1, 56);
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

// The first column and the row under the heads hold the ids of lanes and steps: hidden in a workbook, there in a CSV.
// By them a changed table is merged back.
namespace {

class MatrixSheet
{
public:
    MatrixSheet(formats::XlsxWriter& out, const MapPage& page, const MapFileOptions& options)
        : m_out(out), m_page(page), m_board(page.board), m_options(options)
    {
    }
    /// Quotes left out are counted; false when the logo could not be taken.
    bool write(int& leftOut)
    {
        m_out.addSheet(m_board.map.title);
        const bool hasLogo = head();
        steps();
        rows(leftOut);
        m_out.freeze(m_ids + 1, 2);
        m_out.printOut(m_head, m_ids - 1, 1, titleLine(m_page, m_options));
        return hasLogo;
    }

private:
    using Look = formats::XlsxWriter::Look;

    QString tint(double opacity, const char* otherwise) const
    {
        const QString& colour = m_options.house.colour;
        return colour.isEmpty() ? QString::fromLatin1(otherwise) : tinted(colour, opacity);
    }
    bool head()
    {
        using Style = formats::XlsxWriter::Style;
        m_out.text(0, 0, QStringLiteral("tropa-matrix/1 ") + m_board.map.guid.toString());
        m_out.text(0, 1, m_board.map.title, Style::Heading);
        int top = 0;
        for (const QString& line : foreheadOf(m_page, m_options))
            m_out.text(top++, 3, line);
        bool hasLogo = true;
        if (!m_options.house.logo.isEmpty()) {
            const QString about =
                m_options.house.organisation.isEmpty() ? m_options.house.logoName : m_options.house.organisation;
            hasLogo = m_out.image(0, 2, m_options.house.logo, 180, 3 * 20 - 8, about);
        }
        // What stands above the names of stages; the logo needs the height of three rows.
        m_head = std::max(top, m_options.house.logo.isEmpty() ? 1 : 3);
        m_ids = m_head + (m_board.hasSubsteps() ? 3 : 2);
        return hasLogo;
    }
    void steps()
    {
        const Look stage{m_options.house.colour.isEmpty() ? QStringLiteral("#E8EEF4") : m_options.house.colour, true,
                         true},
            step{tint(0.16, "#F6F8FA"), true, true}, part{tint(0.06, "#FFFFFF"), false, true},
            corner{tint(0.1, "#F6F8FA"), true, false};
        m_out.hideColumn(0);
        m_out.columnWidth(1, 24);
        for (std::size_t column = 0; column < m_board.steps.size(); ++column)
            m_out.columnWidth(static_cast<int>(column) + 2, 28);
        const auto say = [&](const char* english) { return text({english}, m_options.language); };
        m_out.text(m_head, 0, QLatin1String(matrixHead));
        m_out.text(m_head + 1, 0, QLatin1String(matrixHead));
        m_out.area(m_head, 1, 1, 1, say(QT_TRANSLATE_NOOP("core", "Stage")), corner);
        m_out.area(m_head + 1, 1, 1, 1, say(QT_TRANSLATE_NOOP("core", "Step")), corner);
        if (m_board.hasSubsteps()) {
            m_out.text(m_ids - 1, 0, QLatin1String(matrixParts));
            m_out.area(m_ids - 1, 1, 1, 1, say(QT_TRANSLATE_NOOP("core", "Substep")), corner);
        }
        for (std::size_t column = 0; column < m_board.steps.size();) {
            std::size_t count = 1;
            while (column + count < m_board.steps.size() &&
                   m_board.steps[column + count].stage == m_board.steps[column].stage)
                ++count;
            m_out.area(m_head, static_cast<int>(column) + 2, 1, static_cast<int>(count),
                       stageOf(m_board, m_board.steps[column]), stage);
            column += count;
        }
        for (std::size_t column = 0; column < m_board.steps.size(); ++column) {
            const int at = static_cast<int>(column) + 2, parts = m_board.substepsOf(static_cast<int>(column));
            const Step& one = m_board.steps[column];
            if (one.isSubstep)
                m_out.area(m_ids - 1, at, 1, 1, one.title, part);
            else if (parts > 0) // its own column has no name among its parts
                m_out.area(m_head + 1, at, 1, 1 + parts, one.title, step);
            else
                m_out.area(m_head + 1, at, m_ids - m_head - 1, 1, one.title, step);
            if (parts > 0)
                m_out.area(m_ids - 1, at, 1, 1, QString(), part);
            m_out.text(m_ids, at, one.guid.toString());
        }
        m_out.hideRow(m_ids);
    }
    void rows(int& leftOut)
    {
        const Look name{tint(0.1, "#F6F8FA"), true, false};
        QHash<QPair<int, int>, QString> said = saidOn(m_page);
        if (const QString free = said.value({-1, -1}); !free.isEmpty())
            m_out.remark(0, 1, free);
        int at = m_ids + 1;
        std::vector<QStringList> computed;
        const std::vector<MatrixRow> rows = matrixRows(m_board);
        QSet<QPair<std::size_t, std::size_t>> covered; // by an area that begins in a row above
        for (std::size_t index = 0; index < rows.size(); ++index) {
            const MatrixRow& row = rows[index];
            const LaneKind kind = row.lane->kind;
            const Look look{kind == LaneKind::Pains           ? QStringLiteral("#FBE9E7")
                            : kind == LaneKind::Opportunities ? QStringLiteral("#E6F2EA")
                                                              : QString(),
                            false, false};
            m_out.text(at, 0, row.lane->guid.toString());
            m_out.area(at, 1, 1, 1, row.place == 0 ? row.lane->title : QString(), name);
            for (std::size_t column = 0; column < m_board.steps.size();) {
                if (covered.contains({index, column})) {
                    ++column;
                    continue;
                }
                const auto [width, height] = matrixArea(m_board, rows, index, column);
                const QString words = cellText(m_page, row, m_board.steps[column], m_options.language, leftOut);
                m_out.area(at, static_cast<int>(column) + 2, height, width, words, words.isEmpty() ? Look{} : look);
                for (std::size_t below = 1; below < static_cast<std::size_t>(height); ++below) {
                    for (std::size_t next = 0; next < static_cast<std::size_t>(width); ++next)
                        covered.insert({index + below, column + next});
                }
                const QString remark =
                    row.place == 0 ? said.value({m_board.rowOf(row.lane->id), static_cast<int>(column)}) : QString();
                if (!remark.isEmpty())
                    m_out.remark(at, static_cast<int>(column) + 2, remark);
                column += static_cast<std::size_t>(width);
            }
            if (const QStringList signs = signsOfComputed(m_page, row, m_options.language); !signs.isEmpty())
                computed.push_back(QStringList{computedMark(*row.lane, row.place), QString()} + signs);
            ++at;
        }
        for (const QStringList& signs : computed) {
            for (int column = 0; column < static_cast<int>(signs.size()); ++column) {
                if (!signs[column].isEmpty())
                    m_out.text(at, column, signs[column]);
            }
            m_out.hideRow(at++);
        }
    }

    formats::XlsxWriter& m_out;
    const MapPage& m_page;
    const Board& m_board;
    const MapFileOptions& m_options;
    int m_head = 1; ///< the row of stages; those of steps and, where there are any, of substeps follow
    int m_ids = 3;
};

} // namespace

Result<MapFileNotes> writeXlsx(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    formats::XlsxWriter out(path);
    out.headingColour(options.house.colour);
    int leftOut = 0;
    bool isLogoLeft = false;
    for (const MapPage& page : pages)
        isLogoLeft = !MatrixSheet(out, page, options).write(leftOut) || isLogoLeft;
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
    QStringList titles{QString(), QString()}, parts{QLatin1String(matrixParts), QString()}, ids{QString(), QString()};
    for (const Step& step : board.steps) {
        stages << stageOf(board, step);
        titles << (step.isSubstep ? QString() : step.title);
        parts << (step.isSubstep ? step.title : QString());
        ids << step.guid.toString();
    }
    out.row(stages);
    if (const QStringList signs = legend(board, page.values, options.language); !signs.isEmpty())
        out.row({QString(), text({QT_TRANSLATE_NOOP("core", "Legend: %1"), {signs.join(QStringLiteral(" · "))}},
                                 options.language)});
    out.row(titles);
    if (board.hasSubsteps())
        out.row(parts);
    out.row(ids);
    for (const MatrixRow& row : matrixRows(board)) {
        QStringList cells{row.lane->guid.toString(), row.lane->title};
        for (const Step& step : board.steps)
            cells << cellText(page, row, step, options.language, leftOut);
        out.row(cells);
    }
    for (const MatrixRow& row : matrixRows(board)) {
        if (const QStringList signs = signsOfComputed(page, row, options.language); !signs.isEmpty())
            out.row(QStringList{computedMark(*row.lane, row.place), QString()} + signs);
    }
    if (Result<void> done = out.finish(); !done)
        return std::move(done).error();
    MapFileNotes notes = notesOf(leftOut);
    const auto wide = std::ranges::count_if(
        board.cards, [&](const Card& card) { return card.columns > 1 || lanesInTable(board, card) > 1; });
    if (wide > 0)
        notes.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core",
                                "%n cards over several steps or lanes stand in the first cell of theirs; merged "
                                "back, they keep their size"),
            wide));
    return notes;
}

} // namespace tropa::maps
