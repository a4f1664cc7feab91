#pragma once

#include "base/progress.h"
#include "formats/table_import.h"
#include "frame/import_report.h"
#include "project/project.h"

namespace tropa::interviews {

/// What takes the rows of the room's small tables (respondents, codebook, quotes).
class RowTaker
{
public:
    virtual ~RowTaker() = default;
    /// Columns of a file, before its rows.
    virtual void begin(const formats::Proof& proof) { Q_UNUSED(proof) }
    /// Stores a row, or says which cell it cannot take and why.
    virtual std::optional<formats::CellRefusal> take(const formats::TableRow& row) = 0;
};

struct TableFiles
{
    QString kind; ///< of the import: "respondents"
    Message label;
    formats::FieldTable fields;
    QSet<QByteArray> bulkTables;
};

/// Opens and proves every file, then gives their rows to the taker inside one edit: all or none, unless skipBad. A dry
/// run goes the same way and rolls back, so that its problems are those of the real one.
Result<frame::ImportReport>
importTableFiles(project::Project::JobWriter& writer, const TableFiles& files, const frame::ImportOptions& options,
                 const std::function<Result<std::unique_ptr<RowTaker>>(project::Edit&, project::ImportId)>& makeTaker,
                 const Progress& progress = {});

} // namespace tropa::interviews
