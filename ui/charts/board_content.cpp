#include "ui/charts/board_content.h"

namespace tropa::ui::charts {

BoardContent boardContent(figures::ChartSource& source, std::vector<figures::BuiltHeadline> headlines,
                          std::span<const PlannedPlace> plan)
{
    BoardContent content;
    content.headlines = std::move(headlines);
    const auto note = [&content](QDate asOf) {
        if (asOf.isValid() && (!content.dataUntil.isValid() || asOf > content.dataUntil))
            content.dataUntil = asOf;
    };
    for (const figures::BuiltHeadline& one : content.headlines)
        note(one.headline.point.asOf);
    for (const PlannedPlace& place : plan) {
        const metrics::MetricInfo* info = source.info(place.metric);
        if (info == nullptr || source.context().progress.stopped())
            continue;
        const Message title(place.title);
        figures::Built chart = place.build(source, *info, title);
        if (chart)
            note(chart->spec.dataUntil);
        content.places.push_back({QString::fromLatin1(place.id), title, std::move(chart),
                                  QString::fromLatin1(place.importKind), Message(place.missing), Message(place.offer)});
    }
    return content;
}

} // namespace tropa::ui::charts
