#pragma once

#include "frame/import_report.h"
#include "project/edit.h"

#include <QStringList>

#include <vector>

namespace tropa::frame {

/// One import as the project remembers it.
struct ImportRecord
{
    project::ImportId id;
    QString kind; ///< "visits", "survey" …
    QString fileName;
    QDateTime at;
    qint64 rows = 0;
    qint64 skipped = 0;
    QByteArray recipe; ///< JSON
    QByteArray proof;  ///< JSON
    bool active = true;
};

std::vector<ImportRecord> imports(storage::Connection& connection, const QString& kind = {});
/// "A file called … has been imported before" of each file whose name an import of this kind, still on, has.
std::vector<Message> importedBefore(storage::Connection& connection, const QString& kind, const QStringList& files);
/// Notes into a report which of the files were imported before, by name or byte for byte. The same bytes again would
/// count every row twice: they are the report's refusal, unless `options.again`.
void noteImportedBefore(ImportReport& report, storage::Connection& connection, const QString& kind,
                        const ImportOptions& options);
/// What history calls an import: `label` with %1 filled by the names of its files, the first three and how many more.
Message importLabel(Message label, const QStringList& files);
/// Begins an import: the row other rows will name. The file name is kept without its folder, with a hash of what is in
/// the file.
project::ImportId addImport(project::Edit& edit, const QString& kind, const QString& filePath,
                            const QByteArray& recipe = {});
/// Fills in what is known at the end and says to the derived data that rows were loaded.
void finishImport(project::Edit& edit, project::ImportId import, qint64 rows, qint64 skipped,
                  const QByteArray& proof = {});

} // namespace tropa::frame
