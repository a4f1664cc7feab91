#pragma once

#include "formats/table_import.h"
#include "frame/import_report.h"
#include "intake/lookups.h"
#include "project/project.h"

#include <functional>
#include <memory>

namespace tropa::intake {

/// Takes the rows of one file into the project, inside the import's edit.
class RowSink
{
public:
    virtual ~RowSink() = default;
    /// Stores a row, or says which cell it cannot take.
    virtual std::optional<formats::CellRefusal> take(const formats::TableRow& row) = 0;
    /// After the last row.
    virtual Result<void> finish() { return {}; }
};

/// A sink for files of a million rows, in two halves that run beside each other: take() on a thread that reads the file
/// and must not touch the edit, store() on the edit's own.
class SplitSink : public RowSink
{
public:
    /// On the reading thread, after the last take().
    virtual void close() = 0;
    /// Stores what take() puts by until it is closed and all is stored, or the connection has failed.
    virtual void store() = 0;
};

/// What a sink works with.
struct SinkContext
{
    project::Edit& edit;
    project::ImportId import;
    Lookups& lookups; ///< shared by all files of the import
    const formats::Proof& proof;
    const frame::ImportOptions& options;
    std::vector<Message>& notes;
};

/// One kind of tabular import, said once: its fields, its tables, its sink.
struct TableIntake
{
    QString kind;  ///< "visits"; also import.kind
    Message label; ///< history label; %1 is the file name
    formats::FieldTable fields;
    formats::TableKind tableKind = formats::TableKind::Records;
    QSet<QByteArray> bulkTables; ///< beside person tables, which always are
    std::function<Result<std::unique_ptr<RowSink>>(const SinkContext&)> makeSink;
    /// A look at each row for the proof, without a project; may be empty.
    formats::RowCallback check = {};
};

/// Runs an import of one or more files: understands each, proves it, and unless it is a dry run writes all of them as
/// one history entry. Refused files leave everything as it was; the error holds the places. Any thread that owns the
/// JobWriter.
Result<frame::ImportReport> importTables(project::Project::JobWriter& writer, const TableIntake& intake,
                                         const frame::ImportOptions& options, const Progress& progress = {});

/// One file understood with the choices of the options; `check` and the fields are the intake's.
Result<formats::TableImport> openTable(const TableIntake& intake, const frame::ImportOptions& options,
                                       const QString& file, const Progress& progress = {});
/// Adds what a table's proof says to a report.
void describe(frame::ImportReport& report, const formats::TableImport& table, Language language);
/// What the project remembers of a proof: what was understood and counted, without a single cell of the file.
QByteArray keptProof(QJsonObject proof);

/// The proof alone, for a wizard that shows it and asks: of the first file.
Result<formats::Proof> proveTable(const TableIntake& intake, const frame::ImportOptions& options,
                                  const Progress& progress = {});

} // namespace tropa::intake
