#pragma once

#include "charts/chart_spec.h"
#include "exchange/paper.h"
#include "maps/ids.h"
#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "report/report_section.h"

#include <functional>

namespace tropa::report {

struct ReportOptions
{
    Language language = Language::Russian;
    QString title;                                 ///< empty: the project's name
    std::vector<Section> sections = allSections(); ///< in this order
    metrics::Scope filter; ///< narrows numbers, charts and maps where they know the dimension; quotes are all
    int quotesPerTheme = 5;
};

/// Who draws: core knows no painter. A PNG at twice the size of a screen, or why there is none.
struct ReportPictures
{
    std::function<Result<QByteArray>(const charts::ChartSpec&)> chart;
    struct Map
    {
        QByteArray png;
        std::vector<Message> notes; ///< what it does not show
    };
    std::function<Result<Map>(maps::MapId)> map;
};

/// A research report of a project as a paper, ready to be html, pdf, docx or xlsx.
struct ProjectReport
{
    exchange::Paper paper;
    std::vector<Message> notes; ///< what was left out
    qint64 quotesShown = 0;
    qint64 quotesWithheld = 0; ///< no consent, or past the date of keeping
};

/// Makes the report from what the project holds today. Long; any thread the pictures can be drawn on; stops at the stop
/// token with a Cancelled error.
Result<ProjectReport> projectReport(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                    const metrics::Sources& sources, const ReportOptions& options,
                                    const ReportPictures& pictures);

} // namespace tropa::report
