#include "app/imports.h"

#include "checklists/import/checklist_fields.h"
#include "checklists/import/checklist_import.h"
#include "exchange/foreign_projects.h"
#include "exchange/refi_import.h"
#include "feedback/import/feedback_imports.h"
#include "intake/frame_intake.h"
#include "interviews/import/codebook_import.h"
#include "interviews/import/guide_import.h"
#include "interviews/import/respondent_import.h"
#include "interviews/import/transcript_import.h"
#include "maps/map_import.h"
#include "patients/import/import_visits.h"
#include "surveys/import/survey_fields.h"
#include "surveys/import/survey_import.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::app {

namespace {

ImportKind tabular(const QString& id, const intake::TableIntake& table, const char* name)
{
    return {id, name, &table.fields, &table,
            [&table](project::Project::JobWriter& writer, const frame::ImportOptions& options,
                     const Progress& progress) { return intake::importTables(writer, table, options, progress); }};
}

} // namespace

const std::vector<ImportKind>& importKinds()
{
    static const std::vector<ImportKind> kinds = [] {
        std::vector<ImportKind> all;
        const auto add = [&](const QString& id, const intake::TableIntake& table, const char* name) {
            all.push_back(tabular(id, table, name));
        };
        all.push_back({QStringLiteral("transcripts"), QT_TRANSLATE_NOOP("core", "Transcripts of interviews"), nullptr,
                       nullptr, interviews::importTranscripts});
        all.push_back({QStringLiteral("survey"), QT_TRANSLATE_NOOP("core", "Survey answers"), &surveys::surveyFields(),
                       nullptr, surveys::importSurvey});
        all.push_back({QStringLiteral("checklists"), QT_TRANSLATE_NOOP("core", "Mystery visits and checklists"),
                       &checklists::longFields(), nullptr, checklists::importChecklists});
        all.push_back({QStringLiteral("respondents"), QT_TRANSLATE_NOOP("core", "Respondents"),
                       &interviews::respondentFields(), nullptr, interviews::importRespondents});
        all.push_back({QStringLiteral("codebook"), QT_TRANSLATE_NOOP("core", "Codebook"), &interviews::codebookFields(),
                       nullptr, interviews::importCodebook});
        all.push_back({QStringLiteral("quotes"), QT_TRANSLATE_NOOP("core", "Coded quotes"), &interviews::quoteFields(),
                       nullptr, interviews::importQuotes});
        all.push_back({QStringLiteral("guide"), QT_TRANSLATE_NOOP("core", "Interview guide"),
                       &interviews::guideFields(), nullptr, interviews::importGuide});
        all.push_back({QStringLiteral("quotas"), QT_TRANSLATE_NOOP("core", "Quotas of interviews"),
                       &interviews::quotaFields(), nullptr, interviews::importQuotas});
        all.push_back({QStringLiteral("qdpx"),
                       QT_TRANSLATE_NOOP("core", "Coded interviews of other programs (REFI-QDA)"), nullptr, nullptr,
                       exchange::importQdpx});
        all.push_back({QStringLiteral("qdc"), QT_TRANSLATE_NOOP("core", "Codebook of other programs (REFI-QDA)"),
                       nullptr, nullptr, exchange::importQdc});
        all.push_back({QStringLiteral("qualcoder"), QT_TRANSLATE_NOOP("core", "QualCoder project"), nullptr, nullptr,
                       exchange::importQualCoder});
        all.push_back({QStringLiteral("taguette"), QT_TRANSLATE_NOOP("core", "Taguette project"), nullptr, nullptr,
                       exchange::importTaguette});
        all.push_back({QStringLiteral("rqda"), QT_TRANSLATE_NOOP("core", "RQDA project"), nullptr, nullptr,
                       exchange::importRqda});
        add(QStringLiteral("visits"), patients::visitsIntake(), QT_TRANSLATE_NOOP("core", "Visits of patients"));
        add(QStringLiteral("patients"), patients::patientsIntake(), QT_TRANSLATE_NOOP("core", "Patients"));
        add(QStringLiteral("services"), patients::servicesIntake(), QT_TRANSLATE_NOOP("core", "Services"));
        add(QStringLiteral("costs"), patients::costsIntake(), QT_TRANSLATE_NOOP("core", "Costs of channels by month"));
        add(QStringLiteral("calls"), feedback::callsIntake(), QT_TRANSLATE_NOOP("core", "Calls"));
        add(QStringLiteral("reviews"), feedback::reviewsIntake(), QT_TRANSLATE_NOOP("core", "Reviews"));
        add(QStringLiteral("stage-counts"), feedback::stageCountsIntake(),
            QT_TRANSLATE_NOOP("core", "Monthly counts of the funnel"));
        all.push_back(
            {QStringLiteral("map"),
             QT_TRANSLATE_NOOP("core", "Journey maps and blueprints (JSON, draw.io, CJML, Mermaid, our tables)"),
             nullptr, nullptr, maps::importMaps});
        static const std::map<QString, const char*> frameNames = {
            {QStringLiteral("clinics"), QT_TRANSLATE_NOOP("core", "Clinics")},
            {QStringLiteral("doctors"), QT_TRANSLATE_NOOP("core", "Doctors")},
            {QStringLiteral("channels"), QT_TRANSLATE_NOOP("core", "Channels")},
            {QStringLiteral("competitors"), QT_TRANSLATE_NOOP("core", "Competitors")},
            {QStringLiteral("touchpoints"), QT_TRANSLATE_NOOP("core", "Touchpoints")}};
        for (const intake::TableIntake& table : intake::frameIntakes())
            add(table.kind, table, frameNames.at(table.kind));
        return all;
    }();
    return kinds;
}

const ImportKind* importKind(const QString& id)
{
    const auto found = std::ranges::find_if(importKinds(), [&](const ImportKind& kind) { return id == kind.id; });
    return found == importKinds().end() ? nullptr : &*found;
}

} // namespace tropa::app
