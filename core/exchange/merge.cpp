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
        {QStringLiteral("alias"), QT_TRANSLATE_NOOP("core", "Other spellings")},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("core", "Imports of evidence")},
        {QStringLiteral("rule"), QT_TRANSLATE_NOOP("core", "Rules and targets")},
        {QStringLiteral("code_set"), QT_TRANSLATE_NOOP("core", "Groups of codes")},
        {QStringLiteral("code_set_member"), QT_TRANSLATE_NOOP("core", "Codes in groups")},
        {QStringLiteral("guide"), QT_TRANSLATE_NOOP("core", "Interview guides")},
        {QStringLiteral("guide_section"), QT_TRANSLATE_NOOP("core", "Sections of guides")},
        {QStringLiteral("guide_question"), QT_TRANSLATE_NOOP("core", "Questions of guides")},
        {QStringLiteral("recruit_quota"), QT_TRANSLATE_NOOP("core", "Quotas of interviews")},
        {QStringLiteral("saved_query"), QT_TRANSLATE_NOOP("core", "Saved questions")},
        {QStringLiteral("consensus_decision"), QT_TRANSLATE_NOOP("core", "Decisions of the team")},
        {QStringLiteral("respondent_retention"), QT_TRANSLATE_NOOP("core", "Dates of keeping")},
        {QStringLiteral("document_recording"), QT_TRANSLATE_NOOP("core", "Recordings of transcripts")},
        {QStringLiteral("document_style"), QT_TRANSLATE_NOOP("core", "Formatting of transcripts")},
        {QStringLiteral("quick_code"), QT_TRANSLATE_NOOP("core", "Quick codes")},
        {QStringLiteral("stop_word"), QT_TRANSLATE_NOOP("core", "Words to leave out")},
        {QStringLiteral("segment_review"), QT_TRANSLATE_NOOP("core", "Segments to check")},
        {QStringLiteral("questionnaire"), QT_TRANSLATE_NOOP("core", "Questionnaires")},
        {QStringLiteral("question"), QT_TRANSLATE_NOOP("core", "Survey questions")},
        {QStringLiteral("option"), QT_TRANSLATE_NOOP("core", "Options of questions")},
        {QStringLiteral("checklist"), QT_TRANSLATE_NOOP("core", "Checklists")},
        {QStringLiteral("checklist_section"), QT_TRANSLATE_NOOP("core", "Sections of checklists")},
        {QStringLiteral("checklist_item"), QT_TRANSLATE_NOOP("core", "Items of checklists")},
        {QStringLiteral("checklist_scenario"), QT_TRANSLATE_NOOP("core", "Scenarios")},
        {QStringLiteral("checklist_plan"), QT_TRANSLATE_NOOP("core", "Planned mystery visits")},
        {QStringLiteral("call_reason"), QT_TRANSLATE_NOOP("core", "Reasons of calls")},
        {QStringLiteral("topic"), QT_TRANSLATE_NOOP("core", "Topics")},
        {QStringLiteral("review_site"), QT_TRANSLATE_NOOP("core", "Sites of reviews")},
        {QStringLiteral("funnel_step"), QT_TRANSLATE_NOOP("core", "Steps of the funnel")},
        {QStringLiteral("journey"), QT_TRANSLATE_NOOP("core", "Journeys")},
        {QStringLiteral("map_stage"), QT_TRANSLATE_NOOP("core", "Stages of maps")},
        {QStringLiteral("map_step"), QT_TRANSLATE_NOOP("core", "Steps of maps")},
        {QStringLiteral("map"), QT_TRANSLATE_NOOP("core", "Maps")},
        {QStringLiteral("map_lane"), QT_TRANSLATE_NOOP("core", "Lanes of maps")},
        {QStringLiteral("map_card"), QT_TRANSLATE_NOOP("core", "Cards of maps")},
        {QStringLiteral("map_mark"), QT_TRANSLATE_NOOP("core", "Marks of maps")},
        {QStringLiteral("map_link"), QT_TRANSLATE_NOOP("core", "Links of maps")},
        {QStringLiteral("map_suppression"), QT_TRANSLATE_NOOP("core", "Hidden findings of maps")},
        {QStringLiteral("map_snapshot"), QT_TRANSLATE_NOOP("core", "Versions of maps")},
        {QStringLiteral("map_note"), QT_TRANSLATE_NOOP("core", "Sticky notes on maps")},
        {QStringLiteral("map_thread"), QT_TRANSLATE_NOOP("core", "Threads of comments")},
        {QStringLiteral("map_comment"), QT_TRANSLATE_NOOP("core", "Comments on maps")},
        {QStringLiteral("map_priority"), QT_TRANSLATE_NOOP("core", "Priorities")},
        {QStringLiteral("card_evidence"), QT_TRANSLATE_NOOP("core", "Evidence of cards")},
        {QStringLiteral("card_binding"), QT_TRANSLATE_NOOP("core", "Metrics of cards")},
        {QStringLiteral("map_template"), QT_TRANSLATE_NOOP("core", "Templates of maps")},
        {QStringLiteral("map_frozen"), QT_TRANSLATE_NOOP("core", "Frozen maps")},
        {QStringLiteral("insight"), QT_TRANSLATE_NOOP("core", "Insights")},
        {QStringLiteral("insight_evidence"), QT_TRANSLATE_NOOP("core", "Evidence of insights")},
        {QStringLiteral("insight_check"), QT_TRANSLATE_NOOP("core", "Checks of insights")}};
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
    std::unique_ptr<Merging> merging;
    const QString name = QFileInfo(otherPath).fileName();
    const auto body = [&](project::Edit& edit) -> Result<void> {
        storage::Connection& theirs = (*other)->connection();
        merging = std::make_unique<Merging>(edit, theirs, options, progress);
        report = merging->run();
        report.otherName = name;
        if (progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "The merge was stopped")});
        if (theirs.failed())
            return theirs.error();
        if (edit.db().failed())
            return edit.db().error();
        if (options.isStrict) {
            for (const auto& [key, choice] : options.choices) {
                if (std::ranges::find(report.conflicts, key, &MergeConflict::key) == report.conflicts.end())
                    return Error(ErrorKind::Usage,
                                 {QT_TRANSLATE_NOOP("core", "There is no conflict %1 to choose for"), {key}});
            }
        }
        const bool isBlind = blindOrigin(theirs).has_value();
        const qint64 common = isBlind ? 0 : commonEntry(edit.db(), theirs);
        if ((isBlind || common > 0) && !options.withoutCodings && !report.isEmpty() && report.unresolved.empty())
            setLastMerge(edit, theirs, common);
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
    if (!change || !merging)
        return report;
    if (merging->hasEvidence()) {
        project::EditOptions bulk;
        bulk.bulkTables = merging->evidenceTables();
        const auto copied = writer.edit(
            {QT_TRANSLATE_NOOP("core", "Evidence from %1"), {name}},
            [&](project::Edit& edit) -> Result<void> {
                merging->takeEvidence(edit);
                return (*other)->connection().failed() ? Result<void>((*other)->connection().error()) : Result<void>();
            },
            bulk);
        if (!copied)
            return copied.error();
        report.evidenceEntry = copied->entry;
    }
    if (merging->hasWaiting()) {
        qint64 lost = 0;
        const auto tied = writer.edit({QT_TRANSLATE_NOOP("core", "Evidence of cards from %1"), {name}},
                                      [&](project::Edit& edit) -> Result<void> {
                                          lost = merging->takeWaiting(edit);
                                          return {};
                                      });
        if (!tied)
            return tied.error();
        if (lost > 0)
            report.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n piece(s) of evidence of cards were left out: their rows did not come"),
                lost));
    }
    return report;
}

Result<MergeReport> makeBlindCopy(const QString& sourcePath, const QString& target, const project::OpenOptions& options,
                                  const Progress& progress)
{
    if (QFileInfo::exists(target))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 is there already; choose another name"),
                                         {QFileInfo(target).fileName()}});
    std::optional<BlindOrigin> origin;
    {
        QTemporaryDir folder;
        auto source = openOther(sourcePath, folder);
        if (!source)
            return std::move(source).error();
        origin = originOf((*source)->connection());
    }
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
        if (report && origin) {
            origin->ownEntry = report->entry.value();
            const auto noted =
                (*writer)->edit({QT_TRANSLATE_NOOP("core", "Blind copy")}, [&](project::Edit& edit) -> Result<void> {
                    setBlindOrigin(edit, *origin);
                    return {};
                });
            if (!noted)
                report = noted.error();
        }
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
