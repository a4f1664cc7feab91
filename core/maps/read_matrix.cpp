#include "maps/foreign_maps.h"

#include "formats/csv_reader.h"
#include "formats/xlsx_reader.h"
#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "maps/matrix_rows.h"
#include "maps/matrix_signs.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tropa::maps {

namespace {

constexpr QLatin1String mark("tropa-matrix/1 ");

/// A cell as a person sees it: without the apostrophe that keeps a spreadsheet from running it.
QString plain(QByteArrayView cell)
{
    QString words = QString::fromUtf8(cell);
    if (words.size() > 1 && words[0] == QLatin1Char('\'') && QStringView(u"=+-@\t\r").contains(words[1]))
        words.remove(0, 1);
    return words;
}

bool isId(const QString& cell)
{
    return Guid::parse(cell.trimmed()).has_value();
}

QString ofFirstCell(const QStringList& cells)
{
    return cells.isEmpty() ? QString() : cells.front().trimmed();
}

/// A sheet as rows of cells. Rows are told by their ids and not by where they stand, so that sorting and moving them
/// in a spreadsheet does no harm: the map's name begins a row, the row of ids has GUIDs behind its two heads, a row of
/// cards has one in front.
std::optional<Matrix> matrixOf(const QByteArray& csv, formats::CsvDialect dialect, const QList<QRect>& merged)
{
    formats::CsvReader reader(csv, dialect);
    std::vector<QStringList> lines;
    Matrix matrix;
    qsizetype ids = -1;
    while (reader.next()) {
        QStringList cells;
        for (const QByteArrayView& field : reader.fields())
            cells << plain(field);
        const QString first = ofFirstCell(cells);
        if (first.startsWith(mark) && matrix.map.isEmpty())
            matrix.map = first.mid(mark.size());
        if (ids < 0 && !isId(first) &&
            std::any_of(cells.begin() + std::min<qsizetype>(2, cells.size()), cells.end(), isId)) {
            ids = static_cast<qsizetype>(lines.size());
            for (const QString& id : cells.mid(2))
                matrix.steps << id.trimmed();
            if (!lines.empty() && !isId(ofFirstCell(lines.back())))
                matrix.titles = lines.back().mid(2);
            if (lines.size() > 1 && ofFirstCell(lines.back()) == QLatin1String(matrixParts)) {
                // What has no name among the substeps is a step, named in the row above.
                const QStringList steps = lines[lines.size() - 2].mid(2);
                while (matrix.titles.size() < steps.size())
                    matrix.titles << QString();
                for (qsizetype i = 0; i < steps.size(); ++i) {
                    if (matrix.titles[i].trimmed().isEmpty())
                        matrix.titles[i] = steps[i];
                }
            }
        }
        lines.push_back(std::move(cells));
    }
    if (ids < 0 || matrix.map.isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i < static_cast<qsizetype>(lines.size()); ++i) {
        const QStringList& cells = lines[static_cast<std::size_t>(i)];
        const QString lane = ofFirstCell(cells);
        if (lane == QLatin1String(matrixHead) || lane == QLatin1String(matrixParts))
            continue;
        if (lane.startsWith(QLatin1String(matrixComputed))) {
            matrix.computed.insert(lane.mid(static_cast<qsizetype>(qstrlen(matrixComputed))), cells.mid(2));
            continue;
        }
        if (!isId(lane)) { // the heads above the row of ids, or a row a person has written below it
            if (i > ids && lane.isEmpty() && cells.size() > 1 && !cells[1].trimmed().isEmpty()) {
                matrix.rows.push_back({QString(), 0, cells.mid(2), cells[1].trimmed()});
                continue;
            }
            matrix.lostRows += i > ids && !cells.mid(1).join(QString()).trimmed().isEmpty() && !lane.startsWith(mark);
            continue;
        }
        Matrix::Row row{lane, 0, cells.mid(2)};
        while (row.cells.size() < matrix.steps.size()) // a spreadsheet drops empty cells at the end
            row.cells << QString();
        row.place = static_cast<int>(std::ranges::count(matrix.rows, row.lane, &Matrix::Row::lane));
        matrix.rows.push_back(std::move(row));
        for (const QRect& area : merged) {
            if (area.top() == i && area.right() >= 2)
                matrix.areas.push_back({static_cast<int>(matrix.rows.size()) - 1, std::max(0, area.left() - 2),
                                        area.right() - std::max(2, area.left()) + 1, area.height()});
        }
    }
    return matrix;
}

bool isComputed(const Card& card)
{
    return !card.bindings.empty() || !card.evidence.empty() || !card.icons.isEmpty() || card.standardMinutes ||
           card.experience || card.expected || card.nested.isValid();
}

/// Whether lanes or steps, each by the first row or column of it, come in another order than on the board.
bool isReordered(const Matrix& matrix, const Board& board)
{
    qsizetype last = -1;
    QSet<QString> seen;
    for (const Matrix::Row& row : matrix.rows) {
        const auto lane =
            std::ranges::find_if(board.lanes, [&](const Lane& one) { return one.guid.toString() == row.lane; });
        if (lane == board.lanes.end() || seen.contains(row.lane))
            continue;
        seen.insert(row.lane);
        const qsizetype at = lane - board.lanes.begin();
        if (at < last)
            return true;
        last = at;
    }
    last = -1;
    for (const QString& id : matrix.steps) {
        const auto step = std::ranges::find_if(board.steps, [&](const Step& one) { return one.guid.toString() == id; });
        if (step == board.steps.end() || seen.contains(id))
            continue;
        seen.insert(id);
        const qsizetype at = step - board.steps.begin();
        if (at < last)
            return true;
        last = at;
    }
    return false;
}

/// Merged areas that are not as wide and high as the card in them.
qint64 strangeAreas(const Matrix& matrix, const Board& board)
{
    const std::vector<MatrixRow> rows = matrixRows(board);
    return std::ranges::count_if(matrix.areas, [&](const Matrix::Area& area) {
        const Matrix::Row& row = matrix.rows[static_cast<std::size_t>(area.row)];
        const auto own = std::ranges::find_if(rows, [&](const MatrixRow& one) {
            return one.lane->guid.toString() == row.lane && static_cast<int>(one.place) == row.place;
        });
        const auto step = std::ranges::find_if(
            board.steps, [&](const Step& one) { return one.guid.toString() == matrix.steps.value(area.column); });
        if (own == rows.end() || step == board.steps.end())
            return true;
        const MatrixArea known = matrixArea(board, rows, static_cast<std::size_t>(own - rows.begin()),
                                            static_cast<std::size_t>(step - board.steps.begin()));
        return known.columns < area.columns || known.rows < area.rows;
    });
}

} // namespace

Result<std::vector<Matrix>> readMatrix(const formats::InputFile& input)
{
    std::vector<Matrix> found;
    if (formats::isWorkbook(input.bytes())) {
        int count = 1;
        for (int sheet = 0; sheet < count; ++sheet) {
            const Result<formats::SheetText> text = formats::readWorkbook(input, sheet);
            if (!text)
                return text.error();
            count = static_cast<int>(text->sheets.size());
            if (std::optional<Matrix> matrix = matrixOf(text->csv, {',', '"', true}, text->merged))
                found.push_back(std::move(*matrix));
        }
    } else if (Result<void> named = formats::checkWorkbookName(input); !named) {
        return std::move(named).error();
    } else {
        QByteArray bytes = QByteArray(input.bytes().data(), input.bytes().size());
        if (bytes.startsWith("\xef\xbb\xbf"))
            bytes.remove(0, 3);
        for (const char delimiter : {';', ',', '\t'}) {
            if (found.empty()) {
                if (std::optional<Matrix> matrix = matrixOf(bytes, {delimiter, '"', false}, {}))
                    found.push_back(std::move(*matrix));
            }
        }
    }
    if (found.empty())
        return Error(
            ErrorKind::BadInput,
            {QT_TRANSLATE_NOOP("core", "%1 is no matrix of a map: its first column and its row of ids are missing"),
             {input.name()}});
    return found;
}

Result<Merged> mergeMatrix(project::Edit& edit, const Matrix& matrix)
{
    MapId map;
    for (const MapSummary& one : maps(edit.db())) {
        if (loadBoard(edit.db(), one.id).map.guid.toString() == matrix.map)
            map = one.id;
    }
    if (!map.isValid())
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The table was made from a map this project does not have")});
    const Board board = loadBoard(edit.db(), map);
    QHash<QString, const Lane*> lanes;
    QHash<QString, const Step*> steps;
    for (const Lane& lane : board.lanes)
        lanes.insert(lane.guid.toString(), &lane);
    for (const Step& step : board.steps)
        steps.insert(step.guid.toString(), &step);
    Merged merged;
    qint64 strangeRows = matrix.lostRows, strangeColumns = 0, twice = 0, emptied = 0, newLanes = 0, newSteps = 0;
    QStringList columns; // the first of each step counts
    QList<StageId> stages;
    std::vector<StepId> made(static_cast<std::size_t>(matrix.steps.size())); // steps of columns a person has added
    StageId stage = board.steps.empty() ? StageId() : board.steps.front().stage;
    int behind = 0; // of the steps of the stage, how many stand before a new one
    for (qsizetype i = 0; i < matrix.steps.size(); ++i) {
        const QString title = i < matrix.titles.size() ? matrix.titles[i].trimmed() : QString();
        if (const Step* known = steps.value(matrix.steps[i])) {
            stage = known->stage;
            const auto siblings = board.stepsOf(stage);
            behind = static_cast<int>(std::ranges::find(siblings, known->id, &Step::id) - siblings.begin()) + 1;
            for (qsizetype j = 0; j < i; ++j) // those added before it in this stage
                behind += made[static_cast<std::size_t>(j)].isValid() && stages[j] == stage ? 1 : 0;
        } else if (matrix.steps[i].isEmpty() && !title.isEmpty() && stage.isValid()) {
            made[static_cast<std::size_t>(i)] = addStep(edit, stage, title, behind++);
            ++newSteps;
        }
        stages << stage;
    }
    for (qsizetype i = 0; i < matrix.steps.size(); ++i) {
        const QString& id = matrix.steps[i];
        const bool isNew = made[static_cast<std::size_t>(i)].isValid();
        const bool isBlank = id.isEmpty() && !isNew && std::ranges::all_of(matrix.rows, [&](const Matrix::Row& row) {
                                 return i >= row.cells.size() || row.cells[i].trimmed().isEmpty();
                             });
        strangeColumns += steps.contains(id) || isNew || isBlank ? 0 : 1;
        twice += steps.contains(id) && columns.contains(id) ? 1 : 0;
        columns << (columns.contains(id) ? QString() : id);
    }
    QStringList kept; // computed cells that a person has changed
    const auto tell = [&](const Matrix::Row& row, qsizetype column, const QString& words, const Lane& lane,
                          const Step& step) {
        const QStringList signs = matrix.computed.value(QStringLiteral("%1 %2").arg(row.lane).arg(row.place));
        const QString sign = signs.value(column);
        if (!words.isEmpty() && !signs.isEmpty() && sign != signOfWords(words))
            kept << lane.title + QStringLiteral(" × ") + step.title;
    };
    int below = 0;
    for (const Matrix::Row& row : matrix.rows) {
        const Lane* lane = lanes.value(row.lane);
        if (lane)
            below = board.rowOf(lane->id) + 1 + static_cast<int>(newLanes);
        LaneId into = lane ? lane->id : LaneId();
        if (row.lane.isEmpty() && !row.title.isEmpty()) {
            Lane added;
            added.kind = LaneKind::Text;
            added.title = row.title;
            into = addLane(edit, map, added, below++);
            ++newLanes;
            for (qsizetype i = 0; i < row.cells.size() && i < matrix.steps.size(); ++i) {
                const Step* step = steps.value(columns[i]);
                const StepId at = step ? step->id : made[static_cast<std::size_t>(i)];
                if (at.isValid() && !row.cells[i].trimmed().isEmpty()) {
                    addCard(edit, into, at, row.cells[i].trimmed());
                    ++merged.added;
                }
            }
            continue;
        }
        if (!lane) {
            strangeRows += row.cells.join(QString()).trimmed().isEmpty() ? 0 : 1;
            continue;
        }
        for (qsizetype i = 0; i < row.cells.size() && i < matrix.steps.size(); ++i) {
            const Step* step = steps.value(columns[i]);
            const QString words = row.cells[i].trimmed();
            if (!step) {
                if (const StepId added = made[static_cast<std::size_t>(i)];
                    added.isValid() && !words.isEmpty() && lane->kind != LaneKind::Curve) {
                    addCard(edit, lane->id, added, words);
                    ++merged.added;
                }
                continue;
            }
            const std::vector<const Card*> cards = board.cardsAt(lane->id, step->id);
            const Card* card =
                row.place < static_cast<int>(cards.size()) ? cards[static_cast<std::size_t>(row.place)] : nullptr;
            if (lane->kind == LaneKind::Curve && (!card || card->text.isEmpty())) {
                tell(row, i, words, *lane, *step); // it is computed, or a number of the point
                continue;
            }
            if (!card) {
                if (!words.isEmpty()) {
                    addCard(edit, lane->id, step->id, words);
                    ++merged.added;
                }
            } else if (words.isEmpty()) {
                emptied += card->text.isEmpty() ? 0 : 1;
            } else if (card->text.isEmpty() && isComputed(*card)) {
                tell(row, i, words, *lane, *step);
            } else if (words != card->text.trimmed()) {
                setCardField(edit, card->id, CardField::Text, words);
                ++merged.changed;
            }
        }
    }
    if (newLanes > 0)
        merged.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n rows without an id became lanes of words"), newLanes));
    if (newSteps > 0)
        merged.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n columns without an id became steps"), newSteps));
    if (strangeRows > 0)
        merged.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n rows name no lane of the map and were left out"), strangeRows));
    if (strangeColumns > 0)
        merged.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n columns name no step of the map and were left out"), strangeColumns));
    if (twice > 0)
        merged.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n columns repeat a step that stands in the table already; "
                                                         "the first of each was read"),
                             twice));
    if (emptied > 0)
        merged.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n emptied cells were left as they are"), emptied));
    if (!kept.isEmpty()) {
        constexpr qsizetype most = 10;
        Message told{kept.size() > most
                         ? QT_TRANSLATE_NOOP("core", "Computed numbers were changed in the table and stay as they are "
                                                     "computed: %1, and others (%2 in all)")
                         : QT_TRANSLATE_NOOP("core", "Computed numbers were changed in the table and stay as they are "
                                                     "computed: %1"),
                     {kept.mid(0, most).join(QStringLiteral(", "))}};
        if (kept.size() > most)
            told.arguments.push_back(static_cast<qint64>(kept.size()));
        merged.notes.push_back(std::move(told));
    }
    if (const qint64 strange = strangeAreas(matrix, board); strange > 0)
        merged.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n merged areas were read as their first cell; cards keep their width"),
            strange));
    if (isReordered(matrix, board))
        merged.notes.push_back({QT_TRANSLATE_NOOP("core", "Rows or columns stand in another order than in the map; "
                                                          "they were told by their ids and the map keeps its order")});
    edit.setPlace({QStringLiteral("map"), map.value()});
    return merged;
}

} // namespace tropa::maps
