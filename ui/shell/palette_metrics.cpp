#include "ui/shell/palette_metrics.h"

#include "ui/shell/page_host.h"
#include "ui/shell/workbench.h"

#include <QPointer>

namespace tropa::ui::shell {

namespace {

void open(PageHost& pages, Workbench& workbench, const QString& page, const QString& metric)
{
    if (!pages.open(page))
        return;
    workbench.showMetric(metric);
    const auto words = workbench.project().read([&](storage::Connection& db) {
        const metrics::Request request = workbench.catalogue().completed(db, metric, {});
        return workbench.words(workbench.catalogue().rule(db, metric, request));
    });
    if (words)
        workbench.notify({Notice::Kind::Info, workbench.words(workbench.catalogue().find(metric)->info().name) +
                                                  QStringLiteral(": ") + *words});
}

} // namespace

void addMetricItems(std::vector<PaletteItem>& items, const House& house, PageHost& pages, Workbench& workbench)
{
    if (!house.metricPlace)
        return;
    for (const auto& metric : house.catalogue.metrics()) {
        const QString id = QLatin1String(metric->info().id);
        const House::MetricPlace place = house.metricPlace(id);
        const Page* page = pages.page(place.page);
        if (!page)
            continue;
        PaletteItem item{workbench.words(metric->info().name), PageHost::tr("Metric · %1").arg(page->title()),
                         page->icon(), [&pages, bench = QPointer<Workbench>(&workbench), page = place.page, id] {
                             if (bench)
                                 open(pages, *bench, page, id);
                         }};
        item.alsoCalled = id + u' ' + workbench.words(place.alsoCalled);
        items.push_back(std::move(item));
    }
}

} // namespace tropa::ui::shell
