#include "insights/insight_matrix.h"

#include <QCoreApplication>

namespace tropa::insights {

namespace {

// Series colours that are told apart by those who see no red or green.
int colourOf(Kind kind)
{
    switch (kind) {
    case Kind::Pain:
        return 4;
    case Kind::Opportunity:
        return 1;
    case Kind::FailPoint:
        return 2;
    case Kind::Hypothesis:
        break;
    }
    return 3;
}

} // namespace

charts::ChartSpec priorityMatrix(const std::vector<InsightState>& states, Language language)
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::Matrix;
    spec.title = QT_TRANSLATE_NOOP("core", "What to do first");
    spec.categoryName = QT_TRANSLATE_NOOP("core", "Insight");
    spec.axis.decimals = 0;
    spec.matrix = {QT_TRANSLATE_NOOP("core", "Value, 1–5"),  QT_TRANSLATE_NOOP("core", "Effort, 1–5"),
                   QT_TRANSLATE_NOOP("core", "Patients"),    maps::nameOf(maps::Quadrant::QuickWin),
                   maps::nameOf(maps::Quadrant::BigProject), maps::nameOf(maps::Quadrant::FillIn),
                   maps::nameOf(maps::Quadrant::LeaveIt)};
    charts::ChartSeries series;
    qint64 open = 0, quick = 0;
    for (const std::size_t at : byPriority(states)) {
        const InsightState& one = states[at];
        charts::ChartPoint point;
        point.value = one.insight.priority.value;
        point.across = one.insight.priority.effort;
        point.n = one.patients;
        point.smallN = one.strength <= maps::Strength::Assumption;
        point.colour = colourOf(one.insight.kind);
        point.reason =
            Message::verbatim(text(maps::term(kinds(), one.insight.kind).name, language) + QStringLiteral(", ") +
                              text(maps::term(statuses(), one.insight.status).name, language));
        point.rows = at;
        open += one.quadrant() == maps::Quadrant::Open ? 1 : 0;
        quick += one.quadrant() == maps::Quadrant::QuickWin && one.insight.status != Status::Done &&
                         one.insight.status != Status::Refuted
                     ? 1
                     : 0;
        spec.categories.push_back({QString::number(spec.categories.size() + 1), one.insight.statement, 0});
        series.points.push_back(std::move(point));
    }
    spec.series.push_back(std::move(series));
    spec.finding =
        Message::counted(QT_TRANSLATE_N_NOOP("core", "%n to do at once: of high value and low effort"), quick);
    spec.source = open > 0
                      ? Message::counted(QT_TRANSLATE_N_NOOP("core", "The larger a disc, the more patients it touches; "
                                                                     "a dashed edge: an assumption. %n not judged yet"),
                                         open)
                      : Message(QT_TRANSLATE_NOOP("core", "The larger a disc, the more patients it touches; a dashed "
                                                          "edge: an assumption"));
    return spec;
}

} // namespace tropa::insights
