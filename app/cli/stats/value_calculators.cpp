#include "app/cli/stats/calculator.h"
#include "app/cli/stats/sheet.h"

#include "statistics/patient_value.h"
#include "statistics/repeat_visits.h"
#include "statistics/sbg.h"
#include "statistics/survival.h"

namespace tropa::cli {

using namespace statistics;

namespace {

/// When nobody is left the band has no width, which is no certainty.
std::optional<double> known(const SurvivalCurve::Step& step, double end)
{
    return step.survival > 0 ? std::optional(end) : std::nullopt;
}

QJsonObject curveOf(const SurvivalCurve& curve, const QString& key)
{
    QJsonArray steps;
    for (const SurvivalCurve::Step& step : curve.steps)
        steps.append(QJsonObject{{QStringLiteral("time"), step.time},
                                 {QStringLiteral("atRisk"), step.atRisk},
                                 {QStringLiteral("events"), step.events},
                                 {QStringLiteral("survival"), step.survival},
                                 {QStringLiteral("standardError"), step.standardError},
                                 {QStringLiteral("lower"), jsonOf(known(step, step.lower))},
                                 {QStringLiteral("upper"), jsonOf(known(step, step.upper))}});
    return {{QStringLiteral("key"), key},
            {QStringLiteral("n"), curve.n},
            {QStringLiteral("events"), curve.events},
            {QStringLiteral("median"), jsonOf(curve.median)},
            {QStringLiteral("medianLower"), jsonOf(curve.medianLower)},
            {QStringLiteral("medianUpper"), jsonOf(curve.medianUpper)},
            {QStringLiteral("level"), curve.level},
            {QStringLiteral("steps"), steps}};
}

void showCurve(const SurvivalCurve& curve, const QString& key, StatsReport& report)
{
    const auto orDash = [&](const std::optional<double>& value) {
        return value ? report.brief(*value) : QStringLiteral("—");
    };
    report.heading({QT_TRANSLATE_NOOP("core", "%1: n = %2, events %3"), {key, curve.n, curve.events}});
    report.line(
        {QT_TRANSLATE_NOOP("core", "median and its interval")},
        QStringLiteral("%1 (%2 … %3)").arg(orDash(curve.median), orDash(curve.medianLower), orDash(curve.medianUpper)));
    const auto ended = [&](const SurvivalCurve::Step& step, double end) {
        return known(step, end) ? report.written(end) : QStringLiteral("—");
    };
    std::vector<QStringList> rows;
    for (const SurvivalCurve::Step& step : curve.steps)
        rows.push_back({report.brief(step.time), report.brief(step.atRisk), report.brief(step.events),
                        report.written(step.survival), ended(step, step.lower), ended(step, step.upper)});
    report.table(
        {report.words({QT_TRANSLATE_NOOP("core", "time")}), report.words({QT_TRANSLATE_NOOP("core", "at risk")}),
         report.words({QT_TRANSLATE_NOOP("core", "events")}), report.words({QT_TRANSLATE_NOOP("core", "still there")}),
         report.words({QT_TRANSLATE_NOOP("core", "lower")}), report.words({QT_TRANSLATE_NOOP("core", "upper")})},
        rows);
}

struct Followed
{
    std::vector<Survivor> persons;
    QStringList groups;
    qint64 nowhere = 0; ///< without a group, and left out
};

Result<Followed> readSurvivors(StatsInput& input, const Sheet& sheet)
{
    const Result<qsizetype> time = sheet.column(input.text("time", QStringLiteral("time")));
    if (!time)
        return time.error();
    const Result<qsizetype> event = sheet.column(input.text("event", QStringLiteral("event")));
    if (!event)
        return event.error();
    std::optional<qsizetype> group;
    if (input.has("group")) {
        const Result<qsizetype> column = sheet.column(input.text("group"));
        if (!column)
            return column.error();
        group = *column;
    }
    const Result<std::vector<double>> times = sheet.allNumbers(*time);
    if (!times)
        return times.error();
    const QString yes = input.text("event-value", QStringLiteral("1"));
    Followed followed;
    for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
        if ((*times)[row] < 0.0)
            return sheet.refusal({QT_TRANSLATE_NOOP("core", "A time must be finite and not negative")}, row, *time);
        if (sheet.isMissing(row, *event))
            return sheet.refusal({QT_TRANSLATE_NOOP("core", "The cell is empty; say whether the event happened")}, row,
                                 *event);
        Survivor person{(*times)[row], sheet.cell(row, *event) == yes, 0};
        if (group && sheet.isMissing(row, *group)) {
            ++followed.nowhere;
            continue;
        }
        if (group) {
            const QString& key = sheet.cell(row, *group);
            if (!followed.groups.contains(key))
                followed.groups.append(key);
            person.group = int(followed.groups.indexOf(key));
        }
        followed.persons.push_back(person);
    }
    return followed;
}

Result<void> runSurvival(StatsInput& input, StatsReport& report)
{
    const double level = input.level("level", 0.95);
    const double rho = input.number("rho", 0.0);
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    const Result<Followed> followed = readSurvivors(input, *sheet);
    if (!followed)
        return followed.error();
    report.count("n", {QT_TRANSLATE_NOOP("core", "persons")}, double(followed->persons.size()));
    if (followed->nowhere > 0)
        report.note(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n row(s) without a group left out"), followed->nowhere));
    QJsonArray groups;
    const QStringList keys = followed->groups.isEmpty() ? QStringList{QStringLiteral("all")} : followed->groups;
    for (int g = 0; g < int(keys.size()); ++g) {
        std::vector<Survivor> members;
        for (const Survivor& person : followed->persons)
            if (person.group == g)
                members.push_back(person);
        const Result<SurvivalCurve> curve = kaplanMeier(members, level);
        if (!curve)
            return ofData(curve.error());
        groups.append(curveOf(*curve, keys[g]));
        showCurve(*curve, keys[g], report);
    }
    report.data("groups", groups);
    if (keys.size() < 2)
        return {};
    const Result<LogRank> test = logRank(followed->persons, rho);
    if (!test)
        return ofData(test.error());
    report.data("logRank", QJsonObject{{QStringLiteral("chiSquared"), test->test.statistic},
                                       {QStringLiteral("df"), test->test.freedom},
                                       {QStringLiteral("p"), test->test.p},
                                       {QStringLiteral("rho"), rho},
                                       {QStringLiteral("observed"), jsonOf(test->observed)},
                                       {QStringLiteral("expected"), jsonOf(test->expected)}});
    report.heading({QT_TRANSLATE_NOOP("core", "test of the groups")});
    report.line({QT_TRANSLATE_NOOP("core", "chi-squared")}, report.written(test->test.statistic));
    report.line({QT_TRANSLATE_NOOP("core", "p")}, report.written(test->test.p, 6));
    return {};
}

/// A column under one of the names it goes by.
Result<std::vector<double>> named(const Sheet& sheet, const QStringList& names)
{
    const Result<qsizetype> column = sheet.firstOf(names);
    if (!column)
        return column.error();
    return sheet.allNumbers(*column);
}

const QStringList repeatNames = {QStringLiteral("repeats"), QStringLiteral("x"), QStringLiteral("frequency")};
const QStringList lastNames = {QStringLiteral("last"), QStringLiteral("t_x"), QStringLiteral("tx"),
                               QStringLiteral("recency")};
const QStringList observedNames = {QStringLiteral("observed"), QStringLiteral("T")};
const QStringList paymentNames = {QStringLiteral("payment"), QStringLiteral("m"), QStringLiteral("monetary_value")};
const QStringList survivorNames = {QStringLiteral("survivors"), QStringLiteral("patients"), QStringLiteral("n")};

Result<std::vector<RepeatHistory>> readHistories(const Sheet& sheet)
{
    const Result<std::vector<double>> repeats = named(sheet, repeatNames);
    if (!repeats)
        return repeats.error();
    const Result<std::vector<double>> last = named(sheet, lastNames);
    if (!last)
        return last.error();
    const Result<std::vector<double>> observed = named(sheet, observedNames);
    if (!observed)
        return observed.error();
    std::vector<RepeatHistory> histories;
    for (std::size_t i = 0; i < repeats->size(); ++i)
        histories.push_back({(*repeats)[i], (*last)[i], (*observed)[i]});
    return histories;
}

Result<std::vector<Spending>> readSpendings(const Sheet& sheet)
{
    const Result<std::vector<double>> repeats = named(sheet, repeatNames);
    if (!repeats)
        return repeats.error();
    const Result<qsizetype> column = sheet.firstOf(paymentNames);
    if (!column)
        return column.error();
    const Result<std::vector<std::optional<double>>> payments = sheet.numbers(*column);
    if (!payments)
        return payments.error();
    std::vector<Spending> spendings;
    for (std::size_t i = 0; i < repeats->size(); ++i) {
        if (!(*payments)[i] && (*repeats)[i] > 0.0)
            return sheet.refusal({QT_TRANSLATE_NOOP("core", "The cell is empty, a number was expected")}, i, *column);
        spendings.push_back({(*repeats)[i], (*payments)[i].value_or(0.0)});
    }
    return spendings;
}

void reportGammaGamma(const GammaGamma& model, StatsReport& report)
{
    report.number("p", {QT_TRANSLATE_NOOP("core", "p")}, model.p, 5);
    report.number("q", {QT_TRANSLATE_NOOP("core", "q")}, model.q, 5);
    report.number("gamma", {QT_TRANSLATE_NOOP("core", "gamma")}, model.gamma, 5);
    report.number("logLikelihood", {QT_TRANSLATE_NOOP("core", "log likelihood")}, model.logLikelihood, 3);
    report.number("correlation", {QT_TRANSLATE_NOOP("core", "correlation of visits and payment")}, model.correlation,
                  3);
    report.number("meanPayment", {QT_TRANSLATE_NOOP("core", "mean payment of a new patient")},
                  model.expectedPayment({}), 2);
    if (std::abs(model.correlation) > 0.3)
        report.note({QT_TRANSLATE_NOOP("core", "Visits and payment go together; the model supposes that they do not")});
}

Result<void> fitCohort(const Sheet& sheet, StatsReport& report)
{
    const Result<std::vector<double>> survivors = named(sheet, survivorNames);
    if (!survivors)
        return survivors.error();
    const Result<Sbg> model = fitSbg(*survivors);
    if (!model)
        return ofData(model.error());
    report.number("alpha", {QT_TRANSLATE_NOOP("core", "alpha")}, model->alpha, 5);
    report.number("beta", {QT_TRANSLATE_NOOP("core", "beta")}, model->beta, 5);
    report.number("logLikelihood", {QT_TRANSLATE_NOOP("core", "log likelihood")}, model->logLikelihood, 3);
    QJsonArray json;
    std::vector<QStringList> rows;
    const int ahead = 2 * int(survivors->size());
    for (int t = 0; t < ahead; ++t) {
        const bool seen = t < int(survivors->size());
        const double share = seen ? (*survivors)[std::size_t(t)] / survivors->front() : 0.0;
        json.append(QJsonObject{
            {QStringLiteral("period"), t},
            {QStringLiteral("observed"), seen ? QJsonValue(share) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("survival"), model->survival(t)},
            {QStringLiteral("retention"), t > 0 ? QJsonValue(model->retention(t)) : QJsonValue(QJsonValue::Null)}});
        rows.push_back({QString::number(t), seen ? report.written(share) : QStringLiteral("—"),
                        report.written(model->survival(t)),
                        t > 0 ? report.written(model->retention(t)) : QStringLiteral("—")});
    }
    report.data("periods", json);
    report.heading({QT_TRANSLATE_NOOP("core", "still there, by period")});
    report.table({report.words({QT_TRANSLATE_NOOP("core", "period")}),
                  report.words({QT_TRANSLATE_NOOP("core", "seen")}), report.words({QT_TRANSLATE_NOOP("core", "model")}),
                  report.words({QT_TRANSLATE_NOOP("core", "retention")})},
                 rows);
    report.note({QT_TRANSLATE_NOOP(
        "core", "Retention rises with tenure although nobody changes: those who leave easily have left")});
    return {};
}

Result<void> runFit(StatsInput& input, StatsReport& report)
{
    const QString model = input.text("model");
    const QStringList models = {QStringLiteral("sbg"), QStringLiteral("bg-nbd"), QStringLiteral("pareto-nbd"),
                                QStringLiteral("gamma-gamma")};
    if (!models.contains(model))
        input.refuse({QT_TRANSLATE_NOOP("core", "--model is sbg, bg-nbd, pareto-nbd or gamma-gamma")});
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    report.words("model", {QT_TRANSLATE_NOOP("core", "model")}, model);
    if (model == QLatin1String("sbg"))
        return fitCohort(*sheet, report);
    if (model == QLatin1String("gamma-gamma")) {
        const Result<std::vector<Spending>> spendings = readSpendings(*sheet);
        if (!spendings)
            return spendings.error();
        const Result<GammaGamma> fitted = fitGammaGamma(*spendings);
        if (!fitted)
            return ofData(fitted.error());
        reportGammaGamma(*fitted, report);
        return {};
    }
    const Result<std::vector<RepeatHistory>> histories = readHistories(*sheet);
    if (!histories)
        return histories.error();
    report.count("n", {QT_TRANSLATE_NOOP("core", "patients")}, double(histories->size()));
    if (model == QLatin1String("bg-nbd")) {
        const Result<BgNbd> fitted = fitBgNbd(*histories);
        if (!fitted)
            return ofData(fitted.error());
        report.number("r", {QT_TRANSLATE_NOOP("core", "r")}, fitted->r, 5);
        report.number("alpha", {QT_TRANSLATE_NOOP("core", "alpha")}, fitted->alpha, 5);
        report.number("a", {QT_TRANSLATE_NOOP("core", "a")}, fitted->a, 5);
        report.number("b", {QT_TRANSLATE_NOOP("core", "b")}, fitted->b, 5);
        report.number("logLikelihood", {QT_TRANSLATE_NOOP("core", "log likelihood")}, fitted->logLikelihood, 3);
        if (const std::optional<Message> warning = oneVisitWarning(*histories))
            report.note(*warning);
        return {};
    }
    const Result<ParetoNbd> fitted = fitParetoNbd(*histories);
    if (!fitted)
        return ofData(fitted.error());
    report.number("r", {QT_TRANSLATE_NOOP("core", "r")}, fitted->r, 5);
    report.number("alpha", {QT_TRANSLATE_NOOP("core", "alpha")}, fitted->alpha, 5);
    report.number("s", {QT_TRANSLATE_NOOP("core", "s")}, fitted->s, 5);
    report.number("beta", {QT_TRANSLATE_NOOP("core", "beta")}, fitted->beta, 5);
    report.number("logLikelihood", {QT_TRANSLATE_NOOP("core", "log likelihood")}, logLikelihood(*fitted, *histories),
                  3);
    return {};
}

/// "0.35/month": a number and its period.
std::optional<std::pair<double, Period>> readPerPeriod(StatsInput& input, const char* name)
{
    const QString value = input.text(name);
    const qsizetype slash = value.indexOf(u'/');
    const QString period = value.mid(slash + 1);
    bool isNumber = false;
    const double amount = value.left(slash).replace(u',', u'.').toDouble(&isNumber);
    if (slash > 0 && isNumber) {
        if (period == QLatin1String("month"))
            return std::pair(amount, Period::Month);
        if (period == QLatin1String("quarter"))
            return std::pair(amount, Period::Quarter);
        if (period == QLatin1String("year"))
            return std::pair(amount, Period::Year);
    }
    input.refuse({QT_TRANSLATE_NOOP("core", "--%1 is a number and its period: 0.35/month, 2/quarter or 4/year"),
                  {QString::fromLatin1(name)}});
    return std::nullopt;
}

Result<void> valueByCheque(StatsInput& input, StatsReport& report)
{
    const double cheque = input.number("cheque");
    const auto visits = readPerPeriod(input, "visits");
    const auto lifetime = readPerPeriod(input, "lifetime");
    const double profit = input.share("profit", 1.0);
    if (input.error())
        return *input.error();
    const Result<double> value =
        chequeValue(cheque, {visits->first, visits->second}, profit, {lifetime->first, lifetime->second});
    if (!value)
        return value.error();
    report.words("form", {QT_TRANSLATE_NOOP("core", "form")}, QStringLiteral("cheque"));
    report.number("value", {QT_TRANSLATE_NOOP("core", "LTV")}, *value, 2);
    return {};
}

Result<void> valueByRetention(StatsInput& input, StatsReport& report)
{
    const double margin = input.number("margin");
    const double retention = input.share("retention");
    const double discount = input.rate("discount", 0.0);
    std::optional<int> horizon;
    if (input.has("periods"))
        horizon = int(input.whole("periods"));
    if (input.error())
        return *input.error();
    const Result<double> now = retentionValue(margin, retention, discount, FirstPayment::Now, horizon);
    if (!now)
        return now.error();
    report.words("form", {QT_TRANSLATE_NOOP("core", "form")}, QStringLiteral("retention"));
    report.number("value", {QT_TRANSLATE_NOOP("core", "LTV, first payment now")}, *now, 2);
    const Result<double> next = retentionValue(margin, retention, discount, FirstPayment::NextPeriod, horizon);
    if (!next)
        return next.error();
    report.number("valueFromNext", {QT_TRANSLATE_NOOP("core", "LTV, first payment after a period")}, *next, 2);
    if (const Result<double> lifetime = churnLifetime(retention))
        report.number("lifetime", {QT_TRANSLATE_NOOP("core", "expected lifetime, periods")}, *lifetime, 1);
    return {};
}

Result<void> valueByModel(StatsInput& input, StatsReport& report)
{
    const int periods = int(input.whole("periods", 12));
    const double length = input.number("period-length");
    const double discount = input.rate("discount", 0.0);
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    const Result<std::vector<RepeatHistory>> histories = readHistories(*sheet);
    if (!histories)
        return histories.error();
    const Result<std::vector<Spending>> spendings = readSpendings(*sheet);
    if (!spendings)
        return spendings.error();
    const Result<BgNbd> visits = fitBgNbd(*histories);
    if (!visits)
        return ofData(visits.error());
    const Result<GammaGamma> payments = fitGammaGamma(*spendings);
    if (!payments)
        return ofData(payments.error());
    report.words("form", {QT_TRANSLATE_NOOP("core", "form")}, QStringLiteral("bg-nbd, gamma-gamma"));
    QJsonArray json;
    std::vector<QStringList> rows;
    double sum = 0.0;
    for (std::size_t i = 0; i < histories->size(); ++i) {
        const RepeatHistory& history = (*histories)[i];
        const Result<double> value =
            discountedValue(*visits, *payments, history, (*spendings)[i].meanPayment, periods, length, discount);
        if (!value)
            return ofData(value.error());
        sum += *value;
        const double alive = visits->aliveProbability(history);
        json.append(QJsonObject{{QStringLiteral("row"), qint64(i + 1)},
                                {QStringLiteral("value"), *value},
                                {QStringLiteral("alive"), alive}});
        rows.push_back({QString::number(i + 1), report.written(*value, 2), report.written(alive, 3)});
    }
    const auto n = double(histories->size());
    report.count("n", {QT_TRANSLATE_NOOP("core", "patients")}, n);
    report.number("value", {QT_TRANSLATE_NOOP("core", "LTV, mean of patients")}, sum / n, 2);
    report.data("patients", json);
    report.data("visits", QJsonObject{{QStringLiteral("r"), visits->r},
                                      {QStringLiteral("alpha"), visits->alpha},
                                      {QStringLiteral("a"), visits->a},
                                      {QStringLiteral("b"), visits->b},
                                      {QStringLiteral("logLikelihood"), visits->logLikelihood}});
    report.data("payments", QJsonObject{{QStringLiteral("p"), payments->p},
                                        {QStringLiteral("q"), payments->q},
                                        {QStringLiteral("gamma"), payments->gamma},
                                        {QStringLiteral("logLikelihood"), payments->logLikelihood},
                                        {QStringLiteral("correlation"), payments->correlation}});
    report.line({QT_TRANSLATE_NOOP("core", "correlation of visits and payment")},
                report.written(payments->correlation, 3));
    report.table({report.words({QT_TRANSLATE_NOOP("core", "row")}), report.words({QT_TRANSLATE_NOOP("core", "LTV")}),
                  report.words({QT_TRANSLATE_NOOP("core", "still a patient")})},
                 rows);
    if (const std::optional<Message> warning = oneVisitWarning(*histories))
        report.note(*warning);
    return {};
}

Result<void> runLtv(StatsInput& input, StatsReport& report)
{
    Result<void> done;
    if (!input.file.isEmpty()) {
        input.onlyBeside("period-length", {"periods", "discount", "acquisition-cost", "ratio"});
        done = valueByModel(input, report);
    } else if (input.has("cheque")) {
        input.onlyBeside("cheque", {"visits", "lifetime", "profit", "acquisition-cost", "ratio"});
        done = valueByCheque(input, report);
    } else if (input.has("retention")) {
        input.onlyBeside("retention", {"margin", "discount", "periods", "acquisition-cost", "ratio"});
        done = valueByRetention(input, report);
    } else
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP(
                         "core", "Give a file, or --cheque, --visits and --lifetime, or --margin and --retention")});
    if (done && input.has("ratio") && !input.has("acquisition-cost"))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--%1 needs --%2"),
                                        {QStringLiteral("ratio"), QStringLiteral("acquisition-cost")}});
    if (!done || !input.has("acquisition-cost"))
        return done;
    const double cost = input.number("acquisition-cost");
    const double ratio = input.number("ratio", 3.0);
    if (input.error())
        return *input.error();
    const double value = report.json().value(QLatin1String("value")).toDouble();
    const Result<double> returned = returnOnAcquisition(value, cost);
    const Result<double> largest = largestAcquisitionCost(value, ratio);
    if (!returned)
        return returned.error();
    if (!largest)
        return largest.error();
    report.number("roi", {QT_TRANSLATE_NOOP("core", "return on acquisition, ROI")}, *returned, 2);
    report.number("largestAcquisitionCost", {QT_TRANSLATE_NOOP("core", "largest admissible acquisition cost")},
                  *largest, 2);
    return {};
}

} // namespace

std::vector<Calculator> valueCalculators()
{
    return {
        {"survival",
         "FILE.csv --time COLUMN --event COLUMN [--group COLUMN]",
         {QT_TRANSLATE_NOOP("core", "how long patients stay: Kaplan-Meier curve, median, log-rank test")},
         {{"time", "COLUMN", {QT_TRANSLATE_NOOP("core", "how long observed; “time” unless told")}},
          {"event", "COLUMN", {QT_TRANSLATE_NOOP("core", "whether it ended; “event” unless told")}},
          {"event-value",
           "TEXT",
           {QT_TRANSLATE_NOOP("core", "what says that it ended, 1 unless told; anything else is still observed")}},
          {"group", "COLUMN", {QT_TRANSLATE_NOOP("core", "groups to compare")}},
          {"rho", "R", {QT_TRANSLATE_NOOP("core", "0 log-rank (unless told), 1 weighs early events more")}},
          {"level", "L", {QT_TRANSLATE_NOOP("core", "confidence, 0.95 unless told")}}},
         {QT_TRANSLATE_NOOP("core", "FILE.csv: first row the header, a row a person.")},
         false,
         runSurvival},
        {"fit",
         "FILE.csv --model sbg|bg-nbd|pareto-nbd|gamma-gamma",
         {QT_TRANSLATE_NOOP("core", "fits a model of how patients stay, come again and pay")},
         {{"model",
           "M",
           {QT_TRANSLATE_NOOP(
               "core", "sbg: survivors; bg-nbd, pareto-nbd: repeats, last, observed; gamma-gamma: repeats, payment")}}},
         {QT_TRANSLATE_NOOP("core",
                            "FILE.csv: first row the header; columns survivors (also patients, n), repeats (x, "
                            "frequency), last (t_x, recency), observed (T), payment (m, monetary_value). For sbg a row "
                            "a period, the first the start; else a row a patient, times since the first visit.")},
         false,
         runFit},
        {"ltv",
         "FILE.csv --period-length L [--periods N] [--discount D] | --cheque C --visits V/month --lifetime T/month | "
         "--margin M --retention R [--discount D]",
         {QT_TRANSLATE_NOOP("core", "lifetime value of a patient in three forms, return on acquisition")},
         {{"cheque", "C", {QT_TRANSLATE_NOOP("core", "average cheque")}},
          {"visits", "V/PERIOD", {QT_TRANSLATE_NOOP("core", "visits per month, quarter or year")}},
          {"profit", "SHARE", {QT_TRANSLATE_NOOP("core", "share of profit in the cheque, 1 unless told")}},
          {"lifetime", "T/PERIOD", {QT_TRANSLATE_NOOP("core", "how many months, quarters or years a patient stays")}},
          {"margin", "M", {QT_TRANSLATE_NOOP("core", "margin per period")}},
          {"retention", "R", {QT_TRANSLATE_NOOP("core", "share kept from period to period")}},
          {"discount", "D", {QT_TRANSLATE_NOOP("core", "discount rate per period, 0 unless told")}},
          {"periods", "N", {QT_TRANSLATE_NOOP("core", "horizon in periods; with a file 12 unless told")}},
          {"period-length", "L", {QT_TRANSLATE_NOOP("core", "with a file: length of a period in its unit of time")}},
          {"acquisition-cost", "C", {QT_TRANSLATE_NOOP("core", "cost of acquiring a patient; gives the return")}},
          {"ratio", "R", {QT_TRANSLATE_NOOP("core", "wanted value per acquisition cost, 3 unless told")}}},
         {QT_TRANSLATE_NOOP("core", "FILE.csv: first row the header, a row a patient: repeats, last, observed, payment "
                                    "(mean of repeat visits).")},
         true,
         runLtv},
    };
}

} // namespace tropa::cli
