#include "maps/foreign_maps.h"

#include "formats/csv_reader.h"
#include "formats/xlsx_reader.h"
#include "maps/board_store.h"
#include "maps/card_store.h"

#include <QCoreApplication>

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

std::optional<Matrix> matrixOf(const QByteArray& csv, formats::CsvDialect dialect)
{
    formats::CsvReader reader(csv, dialect);
    Matrix matrix;
    int line = 0, ids = -1;
    while (reader.next()) {
        QStringList cells;
        for (const QByteArrayView& field : reader.fields())
            cells << plain(field);
        if (line == 0) {
            if (cells.isEmpty() || !cells[0].startsWith(mark))
                return std::nullopt;
            matrix.map = cells[0].mid(mark.size());
        } else if (ids < 0) {
            // The row of ids: the first whose cells behind the two heads are GUIDs.
            const bool isIds = std::any_of(cells.begin() + std::min<qsizetype>(2, cells.size()), cells.end(),
                                           [](const QString& cell) { return Guid::parse(cell).has_value(); });
            if (isIds) {
                ids = line;
                matrix.steps = cells.mid(2);
            }
        } else if (!cells.isEmpty()) {
            Matrix::Row row{cells[0], 0, cells.mid(2)};
            while (row.cells.size() < matrix.steps.size()) // a spreadsheet drops empty cells at the end
                row.cells << QString();
            row.place = static_cast<int>(std::ranges::count(matrix.rows, row.lane, &Matrix::Row::lane));
            matrix.rows.push_back(std::move(row));
        }
        ++line;
    }
    if (ids < 0)
        return std::nullopt;
    return matrix;
}

bool isComputed(const Card& card)
{
    return !card.bindings.empty() || !card.evidence.empty() || !card.icons.isEmpty() || card.standardMinutes ||
           card.experience || card.expected || card.nested.isValid();
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
            if (std::optional<Matrix> matrix = matrixOf(text->csv, {',', '"', true}))
                found.push_back(std::move(*matrix));
        }
    } else {
        QByteArray bytes = QByteArray(input.bytes().data(), input.bytes().size());
        if (bytes.startsWith("\xef\xbb\xbf"))
            bytes.remove(0, 3);
        for (const char delimiter : {';', ',', '\t'}) {
            if (found.empty()) {
                if (std::optional<Matrix> matrix = matrixOf(bytes, {delimiter, '"', false}))
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
    qint64 strangeRows = 0, strangeColumns = 0, emptied = 0;
    for (const QString& id : matrix.steps)
        strangeColumns += steps.contains(id) ? 0 : 1;
    for (const Matrix::Row& row : matrix.rows) {
        const Lane* lane = lanes.value(row.lane);
        if (!lane) {
            strangeRows += row.cells.join(QString()).trimmed().isEmpty() ? 0 : 1;
            continue;
        }
        for (qsizetype i = 0; i < row.cells.size() && i < matrix.steps.size(); ++i) {
            const Step* step = steps.value(matrix.steps[i]);
            const QString words = row.cells[i].trimmed();
            if (!step)
                continue;
            const std::vector<const Card*> cards = board.cardsAt(lane->id, step->id);
            const Card* card =
                row.place < static_cast<int>(cards.size()) ? cards[static_cast<std::size_t>(row.place)] : nullptr;
            if (!card) {
                if (!words.isEmpty()) {
                    addCard(edit, lane->id, step->id, words);
                    ++merged.added;
                }
            } else if (words.isEmpty()) {
                emptied += card->text.isEmpty() ? 0 : 1;
            } else if (!(card->text.isEmpty() && isComputed(*card)) && words != card->text.trimmed()) {
                setCardField(edit, card->id, CardField::Text, words);
                ++merged.changed;
            }
        }
    }
    if (strangeRows > 0)
        merged.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n rows name no lane of the map and were left out"), strangeRows));
    if (strangeColumns > 0)
        merged.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n columns name no step of the map and were left out"), strangeColumns));
    if (emptied > 0)
        merged.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n emptied cells were left as they are"), emptied));
    edit.setPlace({QStringLiteral("map"), map.value()});
    return merged;
}

} // namespace tropa::maps
