#include "app/cli/stats/calculator.h"

#include "statistics/proportions.h"
#include "statistics/sample_plan.h"
#include "statistics/sample_size.h"

#include <cmath>
#include <numeric>

namespace tropa::cli {

using namespace statistics;

namespace {

Result<void> runTable(StatsInput& input, StatsReport& report)
{
    if (const QString table = input.text("table"); table != QLatin1String("krejcie-morgan"))
        input.refuse({QT_TRANSLATE_NOOP("core", "There is no table %1; there is krejcie-morgan"), {table}});
    const qint64 population = input.whole("population");
    if (input.error())
        return *input.error();
    const Result<qint64> size = krejcieMorganSize(population);
    if (!size)
        return size.error();
    report.count("n", {QT_TRANSLATE_NOOP("core", "answers needed")}, double(*size));
    report.count("population", {QT_TRANSLATE_NOOP("core", "population")}, double(population));
    report.data("table", QStringLiteral("krejcie-morgan"));
    report.note({QT_TRANSLATE_NOOP("core", "The table holds for a simple random sample, 95 % confidence, a margin of 5 "
                                           "points and an answer from everybody asked")});
    return {};
}

Result<void> runVisits(StatsInput& input, StatsReport& report)
{
    const double deviation = input.number("deviation");
    const double margin = input.atMost("visit-margin", 100);
    const double level = input.level("confidence", 0.95);
    if (input.error())
        return *input.error();
    const Result<double> visits = visitsPerClinic(deviation, margin, level);
    if (!visits)
        return visits.error();
    report.count("visitsPerClinic", {QT_TRANSLATE_NOOP("core", "mystery visits per clinic")}, std::ceil(*visits));
    report.data("exact", *visits);
    return {};
}

/// Sizes of the parts of a population as `NAME=SIZE,…`, in their order.
std::vector<std::pair<QString, double>> strataOf(StatsInput& input)
{
    std::vector<std::pair<QString, double>> strata;
    for (const QString& part : input.list("strata")) {
        const qsizetype sign = part.lastIndexOf(u'=');
        bool isNumber = false;
        const double size = sign > 0 ? part.mid(sign + 1).trimmed().toDouble(&isNumber) : 0;
        if (!isNumber || !(size >= 0) || size != std::floor(size) || size > 1e12) {
            input.refuse(
                {QT_TRANSLATE_NOOP("core", "--strata is NAME=SIZE,NAME=SIZE with whole sizes; found %1"), {part}});
            return {};
        }
        strata.emplace_back(part.left(sign).trimmed(), size);
    }
    return strata;
}

void showParts(const std::vector<std::pair<QString, double>>& strata, const SamplePlan& plan, double responseRate,
               StatsReport& report)
{
    QJsonArray rows;
    std::vector<QStringList> lines;
    for (std::size_t i = 0; i < plan.byClinic.size(); ++i) {
        const auto part = double(plan.byClinic[i]);
        lines.push_back({strata[i].first, report.brief(strata[i].second), report.brief(part)});
        rows.append(QJsonObject{{QStringLiteral("name"), strata[i].first},
                                {QStringLiteral("size"), strata[i].second},
                                {QStringLiteral("n"), part},
                                {QStringLiteral("invitations"), std::ceil(part / responseRate)}});
    }
    report.data("strata", rows);
    report.table({report.words({QT_TRANSLATE_NOOP("core", "part")}),
                  report.words({QT_TRANSLATE_NOOP("core", "people")}),
                  report.words({QT_TRANSLATE_NOOP("core", "answers")})},
                 lines);
}

/// What every plan of a survey is asked beside its margin.
SampleWish wishOf(StatsInput& input, const std::vector<std::pair<QString, double>>& strata)
{
    SampleWish wish;
    wish.level = input.level("confidence", 0.95);
    wish.responseRate = input.share("response-rate", 1.0);
    wish.designEffect = input.number("design-effect", 1.0);
    if (input.has("population") && input.has("strata"))
        input.refuse({QT_TRANSLATE_NOOP("core", "--population is the sum of --strata: give one of the two")});
    else if (input.has("population"))
        wish.population = double(input.whole("population"));
    for (const auto& [name, size] : strata)
        wish.sizes.push_back(size);
    return wish;
}

Result<void> showPlan(const SampleWish& wish, const std::vector<std::pair<QString, double>>& strata, Message label,
                      StatsReport& report)
{
    const Result<SamplePlan> plan = planSample(wish);
    if (!plan)
        return plan.error();
    report.count("n", std::move(label), double(plan->needed));
    report.number("exact", {QT_TRANSLATE_NOOP("core", "before rounding up")}, plan->exact, 3);
    report.count("invitations", {QT_TRANSLATE_NOOP("core", "people to invite")}, double(plan->invitations));
    report.data("confidence", wish.level);
    report.data("responseRate", wish.responseRate);
    report.data("designEffect", wish.designEffect);
    const double people = wish.population.value_or(std::accumulate(wish.sizes.begin(), wish.sizes.end(), 0.0));
    if (people > 0)
        report.count("population", {QT_TRANSLATE_NOOP("core", "population")}, people);
    if (!plan->enoughPeople)
        report.note({QT_TRANSLATE_NOOP(
            "core", "More people must be invited than there are: ask for a wider margin or a higher response rate")});
    if (!strata.empty())
        showParts(strata, *plan, wish.responseRate, report);
    return {};
}

Result<void> runLoyalty(StatsInput& input, StatsReport& report)
{
    const auto strata = strataOf(input);
    SampleWish wish = wishOf(input, strata);
    wish.goal = SampleGoal::Loyalty;
    wish.variance = input.number("variance", 0.55);
    wish.points = input.atMost("nps-margin", 200, 0.0);
    wish.change = 0;
    const double change = input.atMost("nps-change", 200, 0.0);
    wish.power = input.share("power", 0.8);
    if (input.error())
        return *input.error();
    if (input.has("nps-margin")) {
        const Result<void> shown =
            showPlan(wish, strata, {QT_TRANSLATE_NOOP("core", "answers for this margin")}, report);
        if (!shown)
            return shown;
    }
    if (input.has("nps-change")) {
        const Result<double> size = npsDetectionSize(change, wish.variance, wish.power, wish.level);
        if (!size)
            return size.error();
        const double designed = *size * wish.designEffect;
        report.count("perWave", {QT_TRANSLATE_NOOP("core", "answers per wave for this change")}, std::ceil(designed));
        report.data("perWaveExact", designed);
        report.count("perWaveInvitations", {QT_TRANSLATE_NOOP("core", "people to invite for each wave")},
                     std::ceil(std::ceil(designed) / wish.responseRate));
    }
    return {};
}

Result<void> runShare(StatsInput& input, StatsReport& report)
{
    const auto strata = strataOf(input);
    SampleWish wish = wishOf(input, strata);
    wish.margin = input.share("margin");
    wish.share = input.share("share", 0.5);
    if (input.error())
        return *input.error();
    const Result<void> shown = showPlan(wish, strata, {QT_TRANSLATE_NOOP("core", "answers needed")}, report);
    if (!shown)
        return shown;
    report.data("infinite", *cochranSize(wish.margin, wish.share, wish.level));
    report.data("margin", wish.margin);
    report.data("share", wish.share);
    return {};
}

Result<void> runSampleSize(StatsInput& input, StatsReport& report)
{
    if (input.has("table")) {
        input.onlyBeside("table", {"population"});
        return runTable(input, report);
    }
    if (input.has("nps-margin")) {
        input.onlyBeside("nps-margin", {"nps-change", "variance", "confidence", "response-rate", "design-effect",
                                        "population", "strata", "power"});
        if (!input.has("nps-change") && input.has("power"))
            input.refuse({QT_TRANSLATE_NOOP("core", "--%1 needs --%2"),
                          {QStringLiteral("power"), QStringLiteral("nps-change")}});
        return runLoyalty(input, report);
    }
    if (input.has("nps-change")) {
        input.onlyBeside("nps-change", {"variance", "confidence", "response-rate", "design-effect", "power"});
        return runLoyalty(input, report);
    }
    if (input.has("visit-margin")) {
        input.onlyBeside("visit-margin", {"deviation", "confidence"});
        return runVisits(input, report);
    }
    input.onlyBeside("margin", {"confidence", "share", "response-rate", "design-effect", "population", "strata"});
    return runShare(input, report);
}

Result<void> runPower(StatsInput& input, StatsReport& report)
{
    if (input.has("n"))
        input.onlyBeside("n", {"a", "b", "confidence"});
    const double a = input.share("a");
    const double b = input.share("b");
    const double level = input.level("confidence", 0.95);
    const double power = input.share("power", 0.8);
    const double n = input.number("n", 0.0);
    if (input.has("n") && n < 1)
        input.refuse({QT_TRANSLATE_NOOP("core", "--n is how many answers a group has, 1 or more")});
    if (input.error())
        return *input.error();
    if (input.has("n")) {
        const Result<double> reached = proportionsPower(a, b, n, level);
        if (!reached)
            return reached.error();
        report.number("power", {QT_TRANSLATE_NOOP("core", "power")}, *reached);
        report.count("n", {QT_TRANSLATE_NOOP("core", "answers per group")}, n);
        return {};
    }
    const Result<double> size = proportionsSampleSize(a, b, power, level);
    if (!size)
        return size.error();
    report.count("n", {QT_TRANSLATE_NOOP("core", "answers per group")}, std::ceil(*size));
    report.number("exact", {QT_TRANSLATE_NOOP("core", "before rounding up")}, *size, 3);
    report.number("power", {QT_TRANSLATE_NOOP("core", "power")}, power, 2);
    return {};
}

} // namespace

std::vector<Calculator> sampleCalculators()
{
    const StatsOption confidence{"confidence", "L", {QT_TRANSLATE_NOOP("core", "confidence, 0.95 unless told")}};
    const StatsOption power{
        "power", "P", {QT_TRANSLATE_NOOP("core", "chance to see a difference that is there, 0.8 unless told")}};
    return {
        {"sample-size",
         "--margin E [--share P] [--population N | --strata A=N,B=N] [--response-rate R] [--confidence L] | "
         "--nps-margin POINTS [--population N] | --nps-change POINTS [--power P] | --visit-margin POINTS --deviation "
         "POINTS | --table krejcie-morgan --population N",
         {QT_TRANSLATE_NOOP("core", "how many answers, invitations or mystery visits are needed")},
         {{"margin", "E", {QT_TRANSLATE_NOOP("core", "margin of error as a share: 0.05 or 5%")}},
          {"population", "N", {QT_TRANSLATE_NOOP("core", "how many people there are")}},
          confidence,
          {"share", "P", {QT_TRANSLATE_NOOP("core", "expected share, 0.5 unless told")}},
          {"response-rate", "R", {QT_TRANSLATE_NOOP("core", "share of the invited who answer")}},
          {"design-effect", "D", {QT_TRANSLATE_NOOP("core", "1 for a simple sample, more for clusters and weights")}},
          {"strata",
           "NAME=SIZE,…",
           {QT_TRANSLATE_NOOP("core", "clinics with their patients: the answers are divided in proportion")}},
          {"table", "NAME", {QT_TRANSLATE_NOOP("core", "krejcie-morgan: the printed table, by its formula")}},
          {"nps-margin", "POINTS", {QT_TRANSLATE_NOOP("core", "instead of --margin: margin of the loyalty index")}},
          {"nps-change",
           "POINTS",
           {QT_TRANSLATE_NOOP("core", "change of the loyalty index between two waves to be seen")}},
          {"variance",
           "V",
           {QT_TRANSLATE_NOOP("core", "variance of one loyalty answer, 0.55 unless told, 1 at worst")}},
          power,
          {"visit-margin",
           "POINTS",
           {QT_TRANSLATE_NOOP("core", "instead of --margin: margin of a clinic's checklist score")}},
          {"deviation", "POINTS", {QT_TRANSLATE_NOOP("core", "standard deviation of scores within a clinic")}}},
         {},
         false,
         runSampleSize},
        {"power",
         "--a P1 --b P2 [--n N | --power P] [--confidence L]",
         {QT_TRANSLATE_NOOP("core", "answers per group to tell two shares apart, or the power of a given number")},
         {{"a", "P1", {QT_TRANSLATE_NOOP("core", "first share")}},
          {"b", "P2", {QT_TRANSLATE_NOOP("core", "second share")}},
          {"n", "N", {QT_TRANSLATE_NOOP("core", "answers per group; gives the power")}},
          power,
          confidence},
         {},
         false,
         runPower},
    };
}

} // namespace tropa::cli
