#pragma once

#include "formats/input_file.h"
#include "formats/proof.h"
#include "formats/row_reader.h"
#include "formats/table_row.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace tropa::formats {

/// Called for each row that can be read; may refuse it, naming the cell.
using RowCallback = std::function<std::optional<CellRefusal>(const TableRow&)>;

struct TableOptions
{
    TableKind kind = TableKind::Records;
    Recipe recipe; ///< what is set in it is not detected
    /// All: the proof counts every unreadable cell. FirstRows: the proof looks at the first rows only, and what comes
    /// later is found by forEachRow(); for files of a million rows that are written at once.
    enum class Depth { All, FirstRows } depth = Depth::All;
    /// An importer's own look at each row, for the proof; sees rows again when later ones change what was decided.
    RowCallback check;
    bool writesRejected = true; ///< false for a dry run: skipped rows are counted, their file is not written
    std::stop_token stop;
    std::function<void(qint64 done, qint64 size)> progress; ///< bytes, now and then, on the calling thread
};

struct RowCounts
{
    qint64 rows = 0;    ///< given to the callback and taken
    qint64 skipped = 0; ///< bad rows left out (skipBad)
    qint64 filtered = 0;
    qint64 nobody = 0;
    QString rejectedFile;          ///< where the bad rows stand, beside the original; empty when there are none
    std::vector<Problem> problems; ///< of the skipped rows, the first 20
    qint64 problemCount = 0;
};

/// One table on its way into a project: open() understands it and proves it, forEachRow() hands out its rows.
///
/// Owns the file's bytes; keeps a copy of the field table. One thread at a time. A failure is an Error that names
/// file, line and column; open() refuses only what cannot be understood at all, see Proof::refusal() for the rest.
class TableImport
{
public:
    static Result<TableImport> open(InputFile input, const FieldTable& fields, TableOptions options = {});
    static Result<TableImport> open(const QString& path, const FieldTable& fields, TableOptions options = {});

    TableImport(TableImport&&) noexcept;
    TableImport& operator=(TableImport&&) noexcept;
    ~TableImport();

    const Proof& proof() const;
    const FieldTable& fields() const;

    /// All rows in the order of the file. Refuses as the proof does; cells found bad on the way refuse too, unless
    /// the recipe skips them: those go, as they stand, into NAME.rejected.EXT beside the original. The caller writes
    /// in one transaction and rolls back on an Error. Refuses at the end when the file changed meanwhile.
    Result<RowCounts> forEachRow(const RowCallback& callback);

private:
    class State;
    explicit TableImport(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace tropa::formats
