#include "charts/headline.h"

namespace tropa::charts {

QStringList headlineFacts(const Headline& headline, Language language)
{
    ChartSpec spec;
    spec.axis = headline.axis;
    spec.level = headline.level;
    spec.categories = {{headline.id, headline.name, headline.point.n}};
    spec.series = {ChartSeries{{}, {headline.point}}};
    QStringList facts = pointFacts(spec, 0, 0, language);
    if (!headline.benchmarkText.isEmpty())
        facts << headline.benchmarkText;
    if (!headline.counted.isEmpty())
        facts << headline.counted;
    if (!headline.rule.isEmpty())
        facts << text(headline.rule, language);
    return facts;
}

} // namespace tropa::charts
