#include "app/cli/stats/calculator.h"

#include "statistics/nps.h"
#include "statistics/proportions.h"

namespace tropa::cli {

using namespace statistics;

namespace {

ProportionMethod readMethod(StatsInput& input)
{
    const QString name = input.text("method", QStringLiteral("wilson"));
    const std::optional<ProportionMethod> method = proportionMethodFromName(name);
    if (!method)
        input.refuse({QT_TRANSLATE_NOOP("core", "There is no method %1; there are wald, wilson, wilson-cc, "
                                                "clopper-pearson, mid-p, agresti-coull, jeffreys"),
                      {name}});
    return method.value_or(ProportionMethod::Wilson);
}

Result<void> runInterval(StatsInput& input, StatsReport& report)
{
    const double successes = input.number("successes");
    const double trials = input.number("trials");
    const double level = input.level("level", 0.95);
    const ProportionMethod method = readMethod(input);
    if (input.error())
        return *input.error();
    const Result<Interval> interval = proportionInterval(successes, trials, method, level);
    if (!interval)
        return interval.error();
    report.number("estimate", {QT_TRANSLATE_NOOP("core", "share")}, successes / trials);
    report.count("n", {QT_TRANSLATE_NOOP("core", "n")}, trials);
    report.data("successes", successes);
    report.interval(*interval);
    return {};
}

Result<void> runNps(StatsInput& input, StatsReport& report)
{
    const NpsCounts counts{input.number("promoters"), input.number("passives"), input.number("detractors")};
    const double level = input.level("level", 0.95);
    std::optional<NpsCounts> before;
    if (input.has("before")) {
        const std::vector<double> parts = input.parts("before", 3);
        before = NpsCounts{parts[0], parts[1], parts[2]};
    }
    NpsMethod method = NpsMethod::Automatic;
    if (const QString name = input.text("method"); name == QLatin1String("wald"))
        method = NpsMethod::Wald;
    else if (name == QLatin1String("adjusted-wald"))
        method = NpsMethod::AdjustedWald;
    else if (!name.isEmpty())
        input.refuse({QT_TRANSLATE_NOOP("core", "--method is wald or adjusted-wald")});
    if (input.error())
        return *input.error();
    const Result<NpsEstimate> estimate = nps(counts, level, method);
    if (!estimate)
        return estimate.error();
    report.number("estimate", {QT_TRANSLATE_NOOP("core", "NPS")}, estimate->value, 1);
    report.count("n", {QT_TRANSLATE_NOOP("core", "n")}, estimate->n);
    report.interval(estimate->interval, 1);
    report.number("marginOfError", {QT_TRANSLATE_NOOP("core", "margin of error, points")}, estimate->marginOfError, 1);
    report.data("standardError", estimate->standardError);
    report.data("centre", estimate->centre);
    report.data("promoters", 100.0 * counts.promoters / estimate->n);
    report.data("passives", 100.0 * counts.passives / estimate->n);
    report.data("detractors", 100.0 * counts.detractors / estimate->n);
    report.line({QT_TRANSLATE_NOOP("core", "promoters, passives, detractors, %")},
                QStringLiteral("%1 / %2 / %3")
                    .arg(report.written(100.0 * counts.promoters / estimate->n, 1),
                         report.written(100.0 * counts.passives / estimate->n, 1),
                         report.written(100.0 * counts.detractors / estimate->n, 1)));
    if (!before)
        return {};
    const Result<NpsChange> change = compareNps(counts, *before, level);
    if (!change)
        return change.error();
    report.data("change", QJsonObject{{QStringLiteral("difference"), change->difference},
                                      {QStringLiteral("interval"), jsonOf(change->interval)},
                                      {QStringLiteral("z"), change->z},
                                      {QStringLiteral("p"), change->p},
                                      {QStringLiteral("distinguishable"), change->distinguishable}});
    report.line({QT_TRANSLATE_NOOP("core", "change since before, points")}, report.written(change->difference, 1));
    report.line({QT_TRANSLATE_NOOP("core", "p")}, report.written(change->p));
    report.line({QT_TRANSLATE_NOOP("core", "verdict")},
                report.words(change->distinguishable ? Message(QT_TRANSLATE_NOOP("core", "distinguishable"))
                                                     : Message(QT_TRANSLATE_NOOP("core", "not distinguishable"))));
    return {};
}

Result<void> runCompare(StatsInput& input, StatsReport& report)
{
    const std::vector<double> a = input.parts("a", 2);
    const std::vector<double> b = input.parts("b", 2);
    const double level = input.level("level", 0.95);
    const QString name = input.text("method", QStringLiteral("newcombe"));
    if (name != QLatin1String("newcombe") && name != QLatin1String("wald"))
        input.refuse({QT_TRANSLATE_NOOP("core", "--method is newcombe or wald")});
    if (input.error())
        return *input.error();
    const Result<ProportionComparison> result =
        compareProportions({a[0], a[1]}, {b[0], b[1]},
                           name == QLatin1String("wald") ? DifferenceMethod::Wald : DifferenceMethod::Newcombe, level);
    if (!result)
        return result.error();
    const auto side = [&](const std::vector<double>& counts) {
        QJsonObject object = jsonOf(*proportionInterval(counts[0], counts[1], ProportionMethod::Wilson, level));
        object.insert(QStringLiteral("estimate"), counts[0] / counts[1]);
        object.insert(QStringLiteral("n"), counts[1]);
        return object;
    };
    report.data("a", side(a));
    report.data("b", side(b));
    report.line({QT_TRANSLATE_NOOP("core", "share a")}, report.written(a[0] / a[1]));
    report.line({QT_TRANSLATE_NOOP("core", "share b")}, report.written(b[0] / b[1]));
    report.number("difference", {QT_TRANSLATE_NOOP("core", "difference, a less b")}, result->difference);
    report.data("estimate", result->difference);
    report.interval(result->interval);
    report.number("z", {QT_TRANSLATE_NOOP("core", "z")}, result->z, 3);
    report.number("chiSquared", {QT_TRANSLATE_NOOP("core", "chi-squared")}, result->chiSquared, 3);
    report.number("p", {QT_TRANSLATE_NOOP("core", "p")}, result->p);
    report.flag("distinguishable", {QT_TRANSLATE_NOOP("core", "distinguishable")}, result->distinguishable);
    return {};
}

} // namespace

std::vector<Calculator> shareCalculators()
{
    const StatsOption level{"level", "L", {QT_TRANSLATE_NOOP("core", "confidence, 0.95 unless told")}};
    return {
        {"interval",
         "--successes X --trials N [--method M] [--level L]",
         {QT_TRANSLATE_NOOP("core", "interval of a share")},
         {{"successes", "X", {QT_TRANSLATE_NOOP("core", "how many said yes")}},
          {"trials", "N", {QT_TRANSLATE_NOOP("core", "of how many")}},
          {"method",
           "M",
           {QT_TRANSLATE_NOOP(
               "core", "wilson (unless told), wilson-cc, clopper-pearson, mid-p, agresti-coull, jeffreys, wald")}},
          level},
         {},
         false,
         runInterval},
        {"nps",
         "--promoters A --passives B --detractors C [--before A/B/C] [--level L]",
         {QT_TRANSLATE_NOOP("core", "loyalty index with its interval, and its change since an earlier wave")},
         {{"promoters", "A", {QT_TRANSLATE_NOOP("core", "answers 9 and 10")}},
          {"passives", "B", {QT_TRANSLATE_NOOP("core", "answers 7 and 8")}},
          {"detractors", "C", {QT_TRANSLATE_NOOP("core", "answers 0 to 6")}},
          {"before", "A/B/C", {QT_TRANSLATE_NOOP("core", "the three counts of the earlier wave")}},
          {"method",
           "M",
           {QT_TRANSLATE_NOOP("core", "wald or adjusted-wald; unless told, wald from 100 answers and adjusted below")}},
          level},
         {},
         false,
         runNps},
        {"compare",
         "--a X1/N1 --b X2/N2 [--method M] [--level L]",
         {QT_TRANSLATE_NOOP("core", "two shares: difference, interval and test")},
         {{"a", "X1/N1", {QT_TRANSLATE_NOOP("core", "first share: yes / all")}},
          {"b", "X2/N2", {QT_TRANSLATE_NOOP("core", "second share: yes / all")}},
          {"method", "M", {QT_TRANSLATE_NOOP("core", "newcombe (unless told) or wald")}},
          level},
         {},
         false,
         runCompare},
    };
}

} // namespace tropa::cli
