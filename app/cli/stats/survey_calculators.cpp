#include "app/cli/stats/calculator.h"
#include "app/cli/stats/sheet.h"

#include "statistics/drivers.h"
#include "statistics/reliability.h"
#include "statistics/weighting.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::cli {

using namespace statistics;

namespace {

/// Columns that were asked for, or all that hold numbers, less some.
Result<std::vector<qsizetype>> chosen(const Sheet& sheet, const QStringList& names, const QStringList& without,
                                      StatsReport& report)
{
    if (!names.isEmpty())
        return sheet.columns(names);
    std::vector<qsizetype> result;
    for (qsizetype column = 0; column < sheet.header().size(); ++column) {
        const QString& name = sheet.header()[column];
        if (without.contains(name))
            continue;
        if (!name.isEmpty() && sheet.isNumeric(column))
            result.push_back(column);
        else
            report.note({QT_TRANSLATE_NOOP("core", "Column %1 (“%2”) holds no numbers and is left out"),
                         {qint64(column + 1), name}});
    }
    return result;
}

QStringList namesOf(const Sheet& sheet, const std::vector<qsizetype>& columns)
{
    QStringList names;
    for (const qsizetype column : columns)
        names.append(sheet.header()[column]);
    return names;
}

Result<void> runCronbach(StatsInput& input, StatsReport& report)
{
    const QString missing = input.text("missing", QStringLiteral("listwise"));
    if (missing != QLatin1String("listwise") && missing != QLatin1String("pairwise"))
        input.refuse({QT_TRANSLATE_NOOP("core", "--missing is listwise or pairwise")});
    const QStringList reversed = input.list("reverse");
    const double low = input.number("minimum", 1.0);
    const double high = input.number("maximum", 0.0);
    if (!reversed.isEmpty() && !input.has("maximum"))
        input.refuse({QT_TRANSLATE_NOOP("core", "--reverse needs --maximum, the highest answer of the scale")});
    if (input.has("maximum") && high <= low)
        input.refuse({QT_TRANSLATE_NOOP("core", "--maximum lies above --minimum")});
    const double level = input.level("level", 0.95);
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    if (const Result<std::vector<qsizetype>> known = sheet->columns(reversed); !known)
        return known.error();
    const Result<std::vector<qsizetype>> items = chosen(*sheet, input.list("items"), {}, report);
    if (!items)
        return items.error();
    const QStringList names = namesOf(*sheet, *items);
    GappedMatrix answers(sheet->rowCount(), items->size());
    for (std::size_t j = 0; j < items->size(); ++j) {
        const Result<std::vector<std::optional<double>>> column = sheet->numbers((*items)[j]);
        if (!column)
            return column.error();
        const bool turned = reversed.contains(names[qsizetype(j)]);
        for (std::size_t i = 0; i < column->size(); ++i)
            if (const std::optional<double>& value = (*column)[i]) {
                if (turned && (*value < low || *value > high))
                    return sheet->refusal({QT_TRANSLATE_NOOP("core", "An answer from %1 to %2 was expected"),
                                           {report.brief(low), report.brief(high)}},
                                          i, (*items)[j]);
                answers.at(i, j) = turned ? low + high - *value : *value;
            }
    }
    const Result<Cronbach> alpha = cronbach(
        answers, missing == QLatin1String("pairwise") ? MissingRule::Pairwise : MissingRule::Listwise, level, names);
    if (!alpha)
        return ofData(alpha.error());
    report.number("alpha", {QT_TRANSLATE_NOOP("core", "Cronbach's alpha")}, alpha->raw);
    report.number("standardised", {QT_TRANSLATE_NOOP("core", "standardised alpha")}, alpha->standardised);
    report.number("lambda6", {QT_TRANSLATE_NOOP("core", "Guttman's lambda 6")}, alpha->lambda6);
    if (alpha->interval)
        report.interval(*alpha->interval);
    report.count("n", {QT_TRANSLATE_NOOP("core", "persons")}, alpha->n);
    report.words("missing", {QT_TRANSLATE_NOOP("core", "missing answers")}, missingRuleName(alpha->rule));
    QJsonArray json;
    std::vector<QStringList> rows;
    for (std::size_t j = 0; j < alpha->items.size(); ++j) {
        const Cronbach::Item& item = alpha->items[j];
        const QString& name = names[qsizetype(j)];
        json.append(QJsonObject{{QStringLiteral("item"), name},
                                {QStringLiteral("itemRest"), item.itemRest},
                                {QStringLiteral("alphaWithout"), jsonOf(item.alphaWithout)}});
        rows.push_back({name, report.written(item.itemRest, 3),
                        item.alphaWithout ? report.written(*item.alphaWithout, 3) : QStringLiteral("—")});
        if (item.itemRest < 0.0)
            report.note({QT_TRANSLATE_NOOP("core", "“%1” runs against the other items: is it reversed?"), {name}});
    }
    report.data("items", json);
    report.heading({QT_TRANSLATE_NOOP("core", "items")});
    report.table({QString(), report.words({QT_TRANSLATE_NOOP("core", "with the rest")}),
                  report.words({QT_TRANSLATE_NOOP("core", "alpha without")})},
                 rows);
    return {};
}

/// 0.48, 0,48, 48% or a number of people.
std::optional<double> readTarget(QString word)
{
    const bool percent = word.endsWith(u'%');
    if (percent)
        word.chop(1);
    bool isNumber = false;
    const double target = word.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(target) || target < 0)
        return std::nullopt;
    return percent ? target / 100 : target;
}

/// Shares sum to 1, numbers of people to more: what sums to 0.9 is a slip that nobody would find in the weights.
bool sumsToAll(const std::vector<double>& targets)
{
    const double sum = std::accumulate(targets.begin(), targets.end(), 0.0);
    const bool arePeople = sum > 1 && std::all_of(targets.begin(), targets.end(),
                                                  [](double target) { return target == std::floor(target); });
    return arePeople || std::abs(sum - 1) <= 0.005;
}

/// "sex=m:0.48,f:0.52": a margin and its targets.
Result<RakingMargin> readMargin(const Sheet& sheet, const QString& word)
{
    const Error unclear(
        ErrorKind::Usage,
        {QT_TRANSLATE_NOOP("core", "“%1” is no margin; write it as COLUMN=VALUE:SHARE,VALUE:SHARE"), {word}});
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1)
        return unclear;
    RakingMargin margin;
    margin.name = word.left(equals);
    for (const QString& part : word.mid(equals + 1).split(u',')) {
        const qsizetype colon = part.lastIndexOf(u':');
        const std::optional<double> target = readTarget(part.mid(colon + 1));
        if (colon < 1 || !target)
            return unclear;
        const QString category = part.left(colon).trimmed();
        if (margin.categories.contains(category))
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "“%1” stands twice among the targets of “%2”"),
                                            {category, margin.name}});
        margin.categories.append(category);
        margin.targets.push_back(*target);
    }
    if (!sumsToAll(margin.targets))
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "The shares of “%1” sum to %2, not to 1"),
                      {margin.name,
                       QString::number(std::accumulate(margin.targets.begin(), margin.targets.end(), 0.0), 'g', 4)}});
    const Result<qsizetype> column = sheet.column(margin.name);
    if (!column)
        return column.error();
    for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
        const qsizetype category = margin.categories.indexOf(sheet.cell(row, *column));
        if (category < 0)
            return sheet.refusal({QT_TRANSLATE_NOOP("core", "“%1” has no target for this value"), {margin.name}}, row,
                                 *column);
        margin.categoryOf.push_back(int(category));
    }
    return margin;
}

Result<void> runRake(StatsInput& input, StatsReport& report)
{
    RakingOptions options;
    options.smallest = input.numberIfGiven("smallest");
    options.largest = input.numberIfGiven("largest");
    options.tolerance = input.number("tolerance", options.tolerance);
    if (!input.has("target"))
        input.refuse({QT_TRANSLATE_NOOP("core", "--%1 is missing"), {QStringLiteral("target")}});
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    std::vector<RakingMargin> margins;
    for (const QString& word : input.all("target")) {
        Result<RakingMargin> margin = readMargin(*sheet, word);
        if (!margin)
            return margin.error();
        if (std::any_of(margins.begin(), margins.end(), [&](const auto& one) { return one.name == margin->name; }))
            return Error(ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "--target is given twice for “%1”"), {margin->name}});
        margins.push_back(*margin);
    }
    std::vector<double> start;
    if (input.has("weight")) {
        const Result<qsizetype> column = sheet->column(input.text("weight"));
        if (!column)
            return column.error();
        const Result<std::vector<double>> weights = sheet->allNumbers(*column);
        if (!weights)
            return weights.error();
        start = *weights;
    }
    const Result<RakingResult> result = rake(margins, start, options);
    if (!result)
        return ofData(result.error());
    report.count("n", {QT_TRANSLATE_NOOP("core", "rows")}, double(sheet->rowCount()));
    report.number("effectiveN", {QT_TRANSLATE_NOOP("core", "effective n")}, result->effectiveN, 1);
    report.number("designEffect", {QT_TRANSLATE_NOOP("core", "design effect")}, result->designEffect, 3);
    report.number("smallestRatio", {QT_TRANSLATE_NOOP("core", "smallest weight, of the mean")}, result->minimumRatio,
                  3);
    report.number("largestRatio", {QT_TRANSLATE_NOOP("core", "largest weight, of the mean")}, result->maximumRatio, 3);
    report.count("trimmed", {QT_TRANSLATE_NOOP("core", "rows held at a limit")}, double(result->trimmed));
    report.count("sweeps", {QT_TRANSLATE_NOOP("core", "rounds")}, result->sweeps);
    report.data("weights", jsonOf(result->weights));
    report.heading({QT_TRANSLATE_NOOP("core", "weights by row")});
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < result->weights.size(); ++i)
        rows.push_back({QString::number(i + 1), report.written(result->weights[i], 4)});
    report.table(
        {report.words({QT_TRANSLATE_NOOP("core", "row")}), report.words({QT_TRANSLATE_NOOP("core", "weight")})}, rows);
    return {};
}

Result<void> runDrivers(StatsInput& input, StatsReport& report)
{
    const QString outcomeName = input.text("outcome");
    if (outcomeName.isEmpty())
        input.refuse({QT_TRANSLATE_NOOP("core", "--%1 is missing"), {QStringLiteral("outcome")}});
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    const Result<qsizetype> outcomeColumn = sheet->column(outcomeName);
    if (!outcomeColumn)
        return outcomeColumn.error();
    const Result<std::vector<qsizetype>> columns =
        chosen(*sheet, input.list("predictors"), {outcomeName, input.text("weight")}, report);
    if (!columns)
        return columns.error();
    std::vector<std::vector<std::optional<double>>> values;
    std::vector<qsizetype> wanted = *columns;
    wanted.push_back(*outcomeColumn);
    if (input.has("weight")) {
        const Result<qsizetype> weight = sheet->column(input.text("weight"));
        if (!weight)
            return weight.error();
        wanted.push_back(*weight);
    }
    for (const qsizetype column : wanted) {
        const Result<std::vector<std::optional<double>>> numbers = sheet->numbers(column);
        if (!numbers)
            return numbers.error();
        values.push_back(*numbers);
    }
    Matrix predictors(0, columns->size());
    std::vector<double> outcome;
    std::vector<double> weights;
    for (std::size_t row = 0; row < sheet->rowCount(); ++row) {
        bool complete = true;
        for (const auto& column : values)
            complete = complete && column[row].has_value();
        if (!complete)
            continue;
        ++predictors.rows;
        for (std::size_t j = 0; j < columns->size(); ++j)
            predictors.values.push_back(values[j][row].value_or(0.0));
        outcome.push_back(values[columns->size()][row].value_or(0.0));
        if (input.has("weight"))
            weights.push_back(values.back()[row].value_or(0.0));
    }
    if (const auto left = qint64(sheet->rowCount() - predictors.rows); left > 0)
        report.note(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n row(s) with gaps are left out"), left));
    const Result<Drivers> result = drivers(predictors, outcome, weights);
    if (!result)
        return ofData(result.error());
    report.words("outcome", {QT_TRANSLATE_NOOP("core", "outcome")}, outcomeName);
    report.count("n", {QT_TRANSLATE_NOOP("core", "n")}, result->n);
    report.number("rSquared", {QT_TRANSLATE_NOOP("core", "R², explained share")}, result->rSquared);
    report.data("adjustedRSquared", result->adjustedRSquared);
    QJsonArray json;
    std::vector<QStringList> rows;
    const QStringList names = namesOf(*sheet, *columns);
    for (std::size_t j = 0; j < result->drivers.size(); ++j) {
        const Drivers::Driver& driver = result->drivers[j];
        json.append(QJsonObject{{QStringLiteral("name"), names[qsizetype(j)]},
                                {QStringLiteral("lmg"), driver.lmg},
                                {QStringLiteral("johnson"), driver.johnson},
                                {QStringLiteral("kruskal"), driver.kruskal},
                                {QStringLiteral("beta"), driver.beta},
                                {QStringLiteral("correlation"), driver.correlation}});
        rows.push_back({names[qsizetype(j)], report.written(driver.lmg), report.written(driver.johnson),
                        report.written(driver.beta, 3), report.written(driver.correlation, 3)});
    }
    report.data("drivers", json);
    report.heading({QT_TRANSLATE_NOOP("core", "shares of R²")});
    report.table({QString(), report.words({QT_TRANSLATE_NOOP("core", "Shapley")}),
                  report.words({QT_TRANSLATE_NOOP("core", "Johnson")}),
                  report.words({QT_TRANSLATE_NOOP("core", "beta")}),
                  report.words({QT_TRANSLATE_NOOP("core", "correlation")})},
                 rows);
    return {};
}

} // namespace

std::vector<Calculator> surveyCalculators()
{
    const StatsOption level{"level", "L", {QT_TRANSLATE_NOOP("core", "confidence, 0.95 unless told")}};
    return {
        {"cronbach",
         "FILE.csv [--items A,B] [--reverse A --maximum M] [--missing listwise|pairwise]",
         {QT_TRANSLATE_NOOP("core", "reliability of a scale: Cronbach's alpha, item by item")},
         {{"items", "A,B,...", {QT_TRANSLATE_NOOP("core", "columns; unless told, all that hold numbers")}},
          {"reverse", "A,B,...", {QT_TRANSLATE_NOOP("core", "columns to be reversed")}},
          {"minimum", "M", {QT_TRANSLATE_NOOP("core", "lowest answer of the scale, 1 unless told")}},
          {"maximum", "M", {QT_TRANSLATE_NOOP("core", "highest answer of the scale")}},
          {"missing", "RULE", {QT_TRANSLATE_NOOP("core", "listwise (unless told) or pairwise")}},
          level},
         {QT_TRANSLATE_NOOP("core", "FILE.csv: first row the header, a row a person, a column an item.")},
         false,
         runCronbach},
        {"rake",
         "FILE.csv --target COLUMN=VALUE:SHARE,VALUE:SHARE … [--smallest R] [--largest R]",
         {QT_TRANSLATE_NOOP("core", "weights that bring a sample to known shares")},
         {{"target",
           "MARGIN",
           {QT_TRANSLATE_NOOP("core", "a margin: sex=m:48%,f:52%, as shares or numbers of people; once for each")}},
          {"weight", "COLUMN", {QT_TRANSLATE_NOOP("core", "weights to start from")}},
          {"smallest", "R", {QT_TRANSLATE_NOOP("core", "no weight below this multiple of the mean")}},
          {"largest", "R", {QT_TRANSLATE_NOOP("core", "no weight above this multiple of the mean")}},
          {"tolerance", "T", {QT_TRANSLATE_NOOP("core", "largest gap of a share, 0.000001 unless told")}}},
         {QT_TRANSLATE_NOOP("core", "FILE.csv: first row the header, a row a person, margins are columns.")},
         false,
         runRake},
        {"drivers",
         "FILE.csv --outcome COLUMN [--predictors A,B] [--weight COLUMN]",
         {QT_TRANSLATE_NOOP("core", "what moves an outcome: Shapley and Johnson shares of R²")},
         {{"outcome", "COLUMN", {QT_TRANSLATE_NOOP("core", "what is to be explained")}},
          {"predictors",
           "A,B,...",
           {QT_TRANSLATE_NOOP("core", "columns; unless told, all others that hold numbers; at most 16")}},
          {"weight", "COLUMN", {QT_TRANSLATE_NOOP("core", "weights of persons")}}},
         {QT_TRANSLATE_NOOP("core", "FILE.csv: first row the header, a row a person; rows with gaps are left out.")},
         false,
         runDrivers},
    };
}

} // namespace tropa::cli
