#include "exchange/merge.h"

#include "exchange/merging.h"
#include "project/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tropa::exchange {

namespace {

// Read-only, hardened and refused in words by the project's own door. An older file is read from a migrated copy.
Result<std::unique_ptr<project::Project>> openOther(const QString& path, QTemporaryDir& folder)
{
    project::OpenOptions options;
    options.readOnly = true;
    auto other = project::Project::open(path, options);
    if (!other)
        return other;
    const qint64 version = schemaVersion((*other)->connection());
    if ((*other)->isNewer())
        return Error(ErrorKind::Unavailable,
                     {QT_TRANSLATE_NOOP("core", "%1 was written by a newer Tropa (file version %2)"),
                      {QFileInfo(path).fileName(), version}});
    if (version == project::latestSchema())
        return other;
    const QString copy = folder.filePath(QStringLiteral("other.tropa"));
    if (Result<void> copied = (*other)->backUp(copy); !copied)
        return std::move(copied).error();
    return project::Project::open(copy);
}

} // namespace

Message mergeTableName(const QString& table)
{
    static const std::map<QString, const char*> names = {
        {QStringLiteral("coder"), QT_TRANSLATE_NOOP("core", "Coders")},
        {QStringLiteral("clinic"), QT_TRANSLATE_NOOP("core", "Clinics")},
        {QStringLiteral("competitor"), QT_TRANSLATE_NOOP("core", "Competitors")},
        {QStringLiteral("service"), QT_TRANSLATE_NOOP("core", "Services")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("core", "Channels")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("core", "Stages")},
        {QStringLiteral("wave"), QT_TRANSLATE_NOOP("core", "Waves")},
        {QStringLiteral("doctor"), QT_TRANSLATE_NOOP("core", "Doctors")},
        {QStringLiteral("touchpoint"), QT_TRANSLATE_NOOP("core", "Touchpoints")},
        {QStringLiteral("segment_of_patients"), QT_TRANSLATE_NOOP("core", "Segments of patients")},
        {QStringLiteral("media"), QT_TRANSLATE_NOOP("core", "Kept files")},
        {QStringLiteral("persona"), QT_TRANSLATE_NOOP("core", "Personas")},
        {QStringLiteral("respondent"), QT_TRANSLATE_NOOP("core", "Respondents")},
        {QStringLiteral("respondent_attribute"), QT_TRANSLATE_NOOP("core", "Attributes of respondents")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("core", "Codes")},
        {QStringLiteral("document"), QT_TRANSLATE_NOOP("core", "Transcripts")},
        {QStringLiteral("document_splice"), QT_TRANSLATE_NOOP("core", "Edited transcripts")},
        {QStringLiteral("segment"), QT_TRANSLATE_NOOP("core", "Coded segments")},
        {QStringLiteral("memo"), QT_TRANSLATE_NOOP("core", "Notes")},
        {QStringLiteral("exchange_part"), QT_TRANSLATE_NOOP("core", "Parts kept for other programs")},
        {QStringLiteral("alias"), QT_TRANSLATE_NOOP("core", "Other spellings")}};
    const auto known = names.find(table);
    return known == names.end() ? Message::verbatim(table) : Message(known->second);
}

Result<MergeReport> mergeProject(project::Project::JobWriter& writer, const QString& otherPath,
                                 const MergeOptions& options, const Progress& progress)
{
    if (QFileInfo(otherPath).canonicalFilePath() == QFileInfo(writer.writer().connection().path()).canonicalFilePath())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A project cannot be merged with itself")});
    QTemporaryDir folder;
    auto other = openOther(otherPath, folder);
    if (!other)
        return std::move(other).error();

    MergeReport report;
    const QString name = QFileInfo(otherPath).fileName();
    const auto body = [&](project::Edit& edit) -> Result<void> {
        storage::Connection& theirs = (*other)->connection();
        report = Merging(edit, theirs, options, progress).run();
        report.otherName = name;
        if (progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "The merge was stopped")});
        if (theirs.failed())
            return theirs.error();
        if (edit.db().failed())
            return edit.db().error();
        // What was found out is told, and an edit that ends with an error has not happened.
        if (options.dryRun || !report.unresolved.empty())
            return Error(ErrorKind::Cancelled, {});
        return {};
    };
    auto change = writer.edit({QT_TRANSLATE_NOOP("core", "Merge with %1"), {name}}, body);
    if (change)
        report.entry = change->entry;
    else if (!change.error().message.isEmpty())
        return std::move(change).error();
    return report;
}

Result<MergeReport> makeBlindCopy(const QString& sourcePath, const QString& target, const project::OpenOptions& options,
                                  const Progress& progress)
{
    if (QFileInfo::exists(target))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 is there already; choose another name"),
                                         {QFileInfo(target).fileName()}});
    Result<MergeReport> report = Error(ErrorKind::Failed, {});
    {
        auto made = project::Project::create(target, options);
        if (!made)
            return std::move(made).error();
        auto writer = (*made)->startJob();
        if (!writer)
            return std::move(writer).error();
        MergeOptions merge;
        merge.withoutCodings = true;
        merge.otherwise = MergeChoice::Theirs;
        report = mergeProject(**writer, sourcePath, merge, progress);
        writer->reset();
        if (report) {
            if (Result<void> closed = (*made)->close(); !closed)
                report = std::move(closed).error();
        }
    }
    if (!report)
        QFile::remove(target);
    return report;
}

} // namespace tropa::exchange
