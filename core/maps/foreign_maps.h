#pragma once

#include "formats/input_file.h"
#include "maps/example_json.h"
#include "project/edit.h"

#include <QHash>

namespace tropa::maps {

/// Turns a Mermaid `journey` into `tropa-map/1`: sections are stages, tasks steps, scores (0 … 5, 3 the middle) guesses
/// on the curve, actors who is responsible. Lines that are none of these are left out and told with their numbers.
/// Reads what our own export wrote in comments. Refuses what is no journey and scores that are no numbers of a scale.
Result<ConvertedExample> fromMermaid(const QByteArray& text, const QString& name, Language language);

/// Turns a drawing of draw.io (.drawio, .xml, .drawio.svg; pages plain or compressed) into `tropa-map/1`, a map a page:
/// lanes are the containers (or shapes side by side), stages and steps the boxes above them (or where shapes stand),
/// cards the boxes within, links the connectors. Told is what was guessed, glued and left out. Refuses what is no such
/// drawing, costs too much to unpack, nests too deep or holds no shape with words. `name` is for a page without one.
Result<ConvertedExample> fromDrawio(const QByteArray& bytes, const QString& file, const QString& name,
                                    Language language);

/// Turns CJML as open generators write it into `tropa-map/1`: touchpoints are steps, phases stages, actors who is
/// responsible, channels icons. What is no well-formed XML is repaired first, and told.
Result<ConvertedExample> fromCjml(const QByteArray& xml, const QString& file, const QString& name, Language language);

/// A changed matrix (XLSX, CSV) that our export made: lanes and steps by their ids, wherever they were moved to.
struct Matrix
{
    struct Row
    {
        QString lane;  ///< GUID, "" for a row a person has added
        int place = 0; ///< which of the cards over each other
        QStringList cells;
        QString title = {}; ///< what stands in front of the cells
    };
    QString map;        ///< GUID
    QStringList steps;  ///< GUIDs, "" for a column that has none
    QStringList titles; ///< what stands over the columns
    std::vector<Row> rows;
    struct Area ///< of merged cells among the cards
    {
        int row = 0;    ///< of rows
        int column = 0; ///< of steps
        int columns = 1, rows = 1;
    };
    std::vector<Area> areas;
    /// Of what was computed when the table was made, by lane and place: a sign for each column.
    QHash<QString, QStringList> computed;
    qint64 lostRows = 0; ///< with words in them, but without the id or the name of a lane
};
/// One for each sheet that is a matrix; refuses a file without any. The row of ids and the name of the map may stand
/// anywhere.
Result<std::vector<Matrix>> readMatrix(const formats::InputFile& input);

struct Merged
{
    qint64 changed = 0;
    qint64 added = 0;
    std::vector<Message> notes; ///< rows and columns that name nothing here, emptied cells, merged ones, another order
};
/// A table people made themselves, without ids, as a new map: its first row, or first two, name stages and steps, its
/// first column lanes; a blank head goes on with the stage before it, a row without a name with the lane above. Merged
/// cells are cards that span. The notes say what was understood. Refuses what has no steps or no lanes.
Result<ConvertedExample> fromTable(const formats::InputFile& input, const QString& name, Language language);

/// Writes changed texts and new cards into the map the matrix was made of, as part of one edit. A row with a name and
/// without an id becomes a lane of words, a column with a name and without an id a step after its neighbour. Cards are
/// never removed, their spans and the order of lanes and steps stay. What a cell computes is never written over; which
/// were changed is told.
Result<Merged> mergeMatrix(project::Edit& edit, const Matrix& matrix);

} // namespace tropa::maps
