#pragma once

#include "figures/evidence_charts.h"

#include <QString>

#include <span>
#include <vector>

namespace tropa::ui::charts {

/// A place of a board as its page lists it.
struct PlannedPlace
{
    const char* id;
    const char* metric;
    const char* title;      ///< QT_TRANSLATE_NOOP("core", …)
    const char* importKind; ///< what would feed it
    const char* missing;
    const char* offer;
    figures::Built (*build)(figures::ChartSource&, const metrics::MetricInfo&, const Message& title);
};

/// A place of a board: its chart, or which import would feed it.
struct BoardPlace
{
    QString id;
    Message title;
    figures::Built chart;
    QString importKind; ///< empty: no import is offered
    Message missing;
    Message offer;
    bool isWide = false; ///< takes a line of its own
};

struct BoardContent
{
    std::vector<figures::BuiltHeadline> headlines;
    std::vector<BoardPlace> places; ///< of metrics the catalogue has
    QDate dataUntil;                ///< the newest of all shown
};

/// Builds what was planned, in its order. On a job's thread.
BoardContent boardContent(figures::ChartSource& source, std::vector<figures::BuiltHeadline> headlines,
                          std::span<const PlannedPlace> plan);

} // namespace tropa::ui::charts
