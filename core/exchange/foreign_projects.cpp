#include "exchange/foreign_projects.h"

#include "exchange/refi_import.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tropa::exchange {

namespace {

Result<frame::ImportReport> import(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                   Result<Package> (*read)(const QString&), const char* label)
{
    if (options.files.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No file to import was named")});
    std::vector<ReadPackage> reads;
    for (const QString& path : options.files) {
        auto package = read(path);
        if (!package)
            return std::move(package).error();
        reads.push_back({QFileInfo(path).fileName(), std::move(*package)});
    }
    return importPackages(writer, reads, {label, {reads.front().file}}, options.dryRun);
}

} // namespace

Result<frame::ImportReport> importQualCoder(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                            const Progress&)
{
    return import(writer, options, readQualCoder, QT_TRANSLATE_NOOP("core", "Import of the QualCoder project %1"));
}

Result<frame::ImportReport> importTaguette(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                           const Progress&)
{
    return import(writer, options, readTaguette, QT_TRANSLATE_NOOP("core", "Import of the Taguette project %1"));
}

Result<frame::ImportReport> importRqda(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                       const Progress&)
{
    return import(writer, options, readRqda, QT_TRANSLATE_NOOP("core", "Import of the RQDA project %1"));
}

} // namespace tropa::exchange
