#include "app/desktop/pages.h"

#include "app/desktop/import_kinds.h"
#include "maps/clinic_template.h"
#include "ui/analysis/analysis_page.h"
#include "ui/checklists/checklists_page.h"
#include "ui/exchange/exchange_pages.h"
#include "ui/feedback/feedback_page.h"
#include "ui/frame/frame_page.h"
#include "ui/import/import_page.h"
#include "ui/insights/insights_page.h"
#include "ui/interviews/interviews_page.h"
#include "ui/maps/maps_page.h"
#include "ui/maps/persona_dialog.h"
#include "ui/overview/overview_page.h"
#include "ui/patients/patients_page.h"
#include "ui/report/report_page.h"
#include "ui/shell/history_page.h"
#include "ui/surveys/surveys_page.h"

#include <QHash>

namespace tropa::app {

std::vector<std::unique_ptr<ui::shell::Page>> makePages()
{
    std::vector<std::unique_ptr<ui::shell::Page>> pages;
    pages.push_back(ui::overview::overviewPage());
    pages.push_back(std::make_unique<ui::frame::FramePage>(
        applyClinicTemplate, [](ui::shell::Workbench& workbench, const EntityRef& persona, QWidget* parent) {
            ui::journeys::PersonaDialog::show(workbench, frame::PersonaId(persona.id), parent);
        }));
    pages.push_back(std::make_unique<ui::interviews::InterviewsPage>());
    pages.push_back(std::make_unique<ui::analysis::AnalysisPage>());
    pages.push_back(std::make_unique<ui::surveys::SurveysPage>());
    pages.push_back(std::make_unique<ui::checklists::ChecklistsPage>());
    pages.push_back(std::make_unique<ui::patients::PatientsPage>());
    pages.push_back(std::make_unique<ui::feedback::FeedbackPage>());
    pages.push_back(std::make_unique<ui::journeys::MapsPage>(maps::MapKind::Journey));
    pages.push_back(std::make_unique<ui::journeys::MapsPage>(maps::MapKind::Blueprint));
    pages.push_back(std::make_unique<ui::insights::InsightsPage>());
    pages.push_back(ui::report::reportPage());
    pages.push_back(std::make_unique<ui::import::ImportPage>(wizardKinds()));
    pages.push_back(ui::exchange::exportPage());
    pages.push_back(ui::exchange::mergePage());
    pages.push_back(std::make_unique<ui::shell::HistoryPage>());
    return pages;
}

ui::shell::House::MetricPlace metricPlace(const QString& metric)
{
    static const QHash<QString, QString> pages = {
        {QStringLiteral("survey"), QStringLiteral("surveys")},
        {QStringLiteral("checklist"), QStringLiteral("checklists")},
        {QStringLiteral("patients"), QStringLiteral("patients")},
        {QStringLiteral("calls"), QStringLiteral("feedback")},
        {QStringLiteral("reviews"), QStringLiteral("feedback")},
        {QStringLiteral("stages"), QStringLiteral("feedback")},
        {QStringLiteral("interviews"), QStringLiteral("analysis")},
    };
    static const QHash<QString, Message> words = {
        {QStringLiteral("survey.nps"), QT_TRANSLATE_NOOP("core", "loyalty index, recommendation")},
        {QStringLiteral("survey.csat"), QT_TRANSLATE_NOOP("core", "satisfaction, top boxes")},
        {QStringLiteral("survey.ces"), QT_TRANSLATE_NOOP("core", "effort, ease")},
        {QStringLiteral("survey.mean"), QT_TRANSLATE_NOOP("core", "satisfaction, mean mark")},
        {QStringLiteral("checklist.score"), QT_TRANSLATE_NOOP("core", "mystery patient, check")},
        {QStringLiteral("checklist.item_pass_rate"), QT_TRANSLATE_NOOP("core", "mystery patient, check")},
        {QStringLiteral("patients.churn"), QT_TRANSLATE_NOOP("core", "churn, loss, attrition")},
        {QStringLiteral("patients.repeat_rate"), QT_TRANSLATE_NOOP("core", "repeat visits, return")},
        {QStringLiteral("patients.returned"), QT_TRANSLATE_NOOP("core", "return, reminder, won back")},
        {QStringLiteral("patients.retention"), QT_TRANSLATE_NOOP("core", "retention, cohort")},
        {QStringLiteral("patients.ltv"), QT_TRANSLATE_NOOP("core", "lifetime value")},
        {QStringLiteral("patients.roi"), QT_TRANSLATE_NOOP("core", "return on acquisition, acquisition cost, CAC")},
        {QStringLiteral("calls.booking_conversion"), QT_TRANSLATE_NOOP("core", "conversion, booking, phone")},
        {QStringLiteral("calls.lost_share"), QT_TRANSLATE_NOOP("core", "reasons for not booking, lost calls")},
        {QStringLiteral("reviews.rating"), QT_TRANSLATE_NOOP("core", "stars, mean rating")},
        {QStringLiteral("stages.conversion"), QT_TRANSLATE_NOOP("core", "funnel, conversion")},
    };
    return {pages.value(metric.section(u'.', 0, 0)), words.value(metric)};
}

Result<void> applyClinicTemplate(project::Edit& edit, Language language)
{
    const auto made = maps::applyClinicTemplate(edit, language);
    return made ? Result<void>() : Result<void>(made.error());
}

} // namespace tropa::app
