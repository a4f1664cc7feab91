#include "exchange/refi_import.h"

#include "exchange/refi_reader.h"
#include "exchange/take_in.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace tropa::exchange {

namespace {

Message summary(const TakenIn& taken)
{
    return {QT_TRANSLATE_NOOP("core", "New: transcripts %1, codes %2, codings %3, respondents %4, notes %5"),
            {taken.documents, taken.codes, taken.codings, taken.respondents, taken.memos}};
}

QJsonObject proofOf(const ReadPackage& read, const TakenIn& taken)
{
    return {{QStringLiteral("file"), read.file},
            {QStringLiteral("origin"), read.package.origin},
            {QStringLiteral("transcripts"), static_cast<qint64>(read.package.documents.size())},
            {QStringLiteral("codes"), static_cast<qint64>(read.package.codes.size())},
            {QStringLiteral("codings"), read.package.codingCount()},
            {QStringLiteral("cases"), static_cast<qint64>(read.package.cases.size())},
            {QStringLiteral("new"), QJsonObject{{QStringLiteral("transcripts"), taken.documents},
                                                {QStringLiteral("codes"), taken.codes},
                                                {QStringLiteral("codings"), taken.codings},
                                                {QStringLiteral("respondents"), taken.respondents},
                                                {QStringLiteral("notes"), taken.memos}}}};
}

template <class Read>
Result<std::vector<ReadPackage>> readAll(const frame::ImportOptions& options, Read read)
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
    return reads;
}

} // namespace

Result<frame::ImportReport> importPackages(project::Project::JobWriter& writer, const std::vector<ReadPackage>& reads,
                                           const Message& label, bool dryRun, bool codebook)
{
    frame::ImportReport report;
    const auto body = [&](project::Edit& edit) -> Result<void> {
        QJsonArray files;
        for (const ReadPackage& read : reads) {
            TakenIn taken = takeIn(edit, read.package);
            report.imported += codebook ? taken.codes : taken.codings;
            report.skipped += codebook ? taken.knownCodes : taken.knownCodings;
            report.rows += codebook ? static_cast<qint64>(read.package.codes.size()) : read.package.codingCount();
            report.notes.push_back(summary(taken));
            if (taken.knownDocuments + taken.knownCodes + taken.knownCodings > 0)
                report.notes.push_back({QT_TRANSLATE_NOOP("core", "In the project already, left as they are: "
                                                                  "transcripts %1, codes %2, codings %3"),
                                        {taken.knownDocuments, taken.knownCodes, taken.knownCodings}});
            report.notes.insert(report.notes.end(), taken.notes.begin(), taken.notes.end());
            report.notes.insert(report.notes.end(), read.package.losses.begin(), read.package.losses.end());
            if (!taken.addedRespondents.isEmpty())
                report.added[QStringLiteral("respondent")] << taken.addedRespondents;
            files.append(proofOf(read, taken));
        }
        report.proof = {{QStringLiteral("files"), files}};
        if (edit.db().failed())
            return edit.db().error();
        // A dry run did everything there is to do, and an edit that ends with an error has not happened.
        return dryRun ? Result<void>(Error(ErrorKind::Cancelled, {})) : Result<void>();
    };
    auto change = writer.edit(label, body);
    if (!change && !(dryRun && change.error().kind == ErrorKind::Cancelled))
        return std::move(change).error();
    if (change)
        report.entry = change->entry;
    return report;
}

Result<frame::ImportReport> importQdpx(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                       const Progress& progress)
{
    auto reads = readAll(options, [&](const QString& path) { return readQdpx(path, progress); });
    if (!reads)
        return std::move(reads).error();
    return importPackages(writer, *reads,
                          {QT_TRANSLATE_NOOP("core", "Import of the REFI-QDA project %1"), {reads->front().file}},
                          options.dryRun);
}

Result<frame::ImportReport> importQdc(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                      const Progress&)
{
    auto reads = readAll(options, [](const QString& path) { return readQdc(path); });
    if (!reads)
        return std::move(reads).error();
    return importPackages(writer, *reads,
                          {QT_TRANSLATE_NOOP("core", "Import of the codebook %1"), {reads->front().file}},
                          options.dryRun, true);
}

} // namespace tropa::exchange
