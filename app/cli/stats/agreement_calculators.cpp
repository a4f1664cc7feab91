#include "app/cli/stats/calculator.h"
#include "app/cli/stats/sheet.h"

#include "statistics/agreement.h"
#include "statistics/krippendorff.h"

#include <map>

namespace tropa::cli {

using namespace statistics;

namespace {

struct Coded
{
    Codings codings; ///< numbers of distinct values
    GappedMatrix values;
    QStringList categories;
};

/// Every value becomes a category; at nominal level text is one too.
Result<Coded> readCodings(const Sheet& sheet, MeasurementLevel level)
{
    const auto coders = std::size_t(sheet.header().size());
    Coded coded{Codings(sheet.rowCount(), coders), GappedMatrix(sheet.rowCount(), coders), {}};
    std::map<double, int> numbers;
    std::map<QString, int> words;
    std::vector<std::vector<std::optional<double>>> columns;
    if (level != MeasurementLevel::Nominal)
        for (qsizetype coder = 0; coder < sheet.header().size(); ++coder) {
            const Result<std::vector<std::optional<double>>> column = sheet.numbers(coder);
            if (!column)
                return column.error();
            columns.push_back(*column);
            for (const std::optional<double>& value : columns.back())
                if (value)
                    numbers.emplace(*value, 0);
        }
    int next = 0;
    for (auto& [value, index] : numbers) {
        index = next++;
        coded.categories.append(QString::number(value));
    }
    for (std::size_t unit = 0; unit < sheet.rowCount(); ++unit)
        for (std::size_t coder = 0; coder < coders; ++coder) {
            if (sheet.isMissing(unit, qsizetype(coder)))
                continue;
            int category = 0;
            double value = 0.0;
            if (level == MeasurementLevel::Nominal) {
                const QString& word = sheet.cell(unit, qsizetype(coder));
                const auto [found, isNew] = words.try_emplace(word, int(words.size()));
                category = found->second;
                if (isNew)
                    coded.categories.append(word);
                value = category;
            } else {
                value = columns[coder][unit].value_or(0.0);
                category = numbers.at(value);
            }
            coded.codings.at(unit, coder) = category;
            coded.values.at(unit, coder) = value;
        }
    return coded;
}

QJsonObject absent(const Error& error)
{
    return {{QStringLiteral("estimate"), QJsonValue::Null},
            {QStringLiteral("reason"), text(error.message, Language::English)}};
}

/// Behind a figure: its interval, or nothing. Full agreement has none.
QString ends(const std::optional<Interval>& interval, StatsReport& report)
{
    return interval ? QStringLiteral("  (%1 … %2)")
                          .arg(report.written(interval->lower, 3), report.written(interval->upper, 3))
                    : QString();
}

void reportAlpha(const Result<Alpha>& alpha, StatsReport& report)
{
    const Message label(QT_TRANSLATE_NOOP("core", "Krippendorff's alpha"));
    if (!alpha) {
        report.data("krippendorffAlpha", absent(alpha.error()));
        report.line(label, QStringLiteral("—  ") + report.words(alpha.error().message));
        return;
    }
    QJsonObject object{{QStringLiteral("estimate"), alpha->value},
                       {QStringLiteral("observed"), alpha->observed},
                       {QStringLiteral("expected"), alpha->expected},
                       {QStringLiteral("pairable"), alpha->pairable}};
    QString value = report.written(alpha->value, 3);
    object.insert(QStringLiteral("lower"), QJsonValue::Null);
    object.insert(QStringLiteral("upper"), QJsonValue::Null);
    if (alpha->interval) {
        const QJsonObject interval = jsonOf(*alpha->interval);
        for (auto part = interval.begin(); part != interval.end(); ++part)
            object.insert(part.key(), part.value());
    }
    value += ends(alpha->interval, report);
    report.data("krippendorffAlpha", object);
    report.line(label, value);
}

void reportCohen(const Result<Kappa>& kappa, StatsReport& report)
{
    const Message label(QT_TRANSLATE_NOOP("core", "Cohen's kappa"));
    if (!kappa) {
        report.data("cohenKappa", absent(kappa.error()));
        report.line(label, QStringLiteral("—  ") + report.words(kappa.error().message));
        return;
    }
    QJsonObject object = kappa->interval ? jsonOf(*kappa->interval)
                                         : QJsonObject{{QStringLiteral("lower"), QJsonValue::Null},
                                                       {QStringLiteral("upper"), QJsonValue::Null}};
    object.insert(QStringLiteral("estimate"), kappa->value);
    object.insert(QStringLiteral("observed"), kappa->observed);
    object.insert(QStringLiteral("expected"), kappa->expected);
    object.insert(QStringLiteral("n"), kappa->n);
    report.data("cohenKappa", object);
    report.line(label, report.written(kappa->value, 3) + ends(kappa->interval, report));
}

void reportFleiss(const Result<FleissKappa>& kappa, const QStringList& categories, StatsReport& report)
{
    const Message label(QT_TRANSLATE_NOOP("core", "Fleiss' kappa"));
    if (!kappa) {
        report.data("fleissKappa", absent(kappa.error()));
        report.line(label, QStringLiteral("—  ") + report.words(kappa.error().message));
        return;
    }
    QJsonArray perCategory;
    for (qsizetype i = 0; i < categories.size(); ++i)
        perCategory.append(QJsonObject{{QStringLiteral("category"), categories[i]},
                                       {QStringLiteral("estimate"), jsonOf(kappa->perCategory[std::size_t(i)])}});
    report.data("fleissKappa", QJsonObject{{QStringLiteral("estimate"), kappa->value},
                                           {QStringLiteral("observed"), kappa->observed},
                                           {QStringLiteral("expected"), kappa->expected},
                                           {QStringLiteral("z"), kappa->z},
                                           {QStringLiteral("p"), kappa->p},
                                           {QStringLiteral("units"), qint64(kappa->units)},
                                           {QStringLiteral("categories"), perCategory}});
    report.line(label, report.written(kappa->value, 3));
}

Result<void> runAgreement(StatsInput& input, StatsReport& report)
{
    const QString name = input.text("level", QStringLiteral("nominal"));
    const std::optional<MeasurementLevel> level = measurementLevelFromName(name);
    if (!level)
        input.refuse({QT_TRANSLATE_NOOP("core", "--level is nominal, ordinal, interval or ratio")});
    const QString weighting = input.text("weights", QStringLiteral("none"));
    const QStringList weightings = {QStringLiteral("none"), QStringLiteral("linear"), QStringLiteral("quadratic")};
    if (!weightings.contains(weighting))
        input.refuse({QT_TRANSLATE_NOOP("core", "--weights is none, linear or quadratic")});
    if (weighting != QLatin1String("none") && level == MeasurementLevel::Nominal)
        input.refuse(
            {QT_TRANSLATE_NOOP("core", "Weights need an order of categories; choose a --level other than nominal")});
    Bootstrap bootstrap;
    bootstrap.level = input.level("confidence", 0.95);
    bootstrap.draws = int(input.whole("draws", 1000));
    bootstrap.seed = quint64(input.whole("seed", qint64(bootstrap.seed)));
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    if (sheet->header().size() < 2)
        return sheet->refusal({QT_TRANSLATE_NOOP("core", "Agreement needs at least two coders, a column each")}, 0, 0,
                              false);
    const Result<Coded> coded = readCodings(*sheet, *level);
    if (!coded)
        return coded.error();

    report.count("units", {QT_TRANSLATE_NOOP("core", "units")}, double(sheet->rowCount()));
    report.count("coders", {QT_TRANSLATE_NOOP("core", "coders")}, double(sheet->header().size()));
    report.words("level", {QT_TRANSLATE_NOOP("core", "level")}, name);
    const Result<Alpha> alpha = krippendorffAlpha(coded->values, *level, bootstrap);
    reportAlpha(alpha, report);
    const auto categories = std::size_t(coded->categories.size());
    if (sheet->header().size() == 2) {
        const Result<Matrix> table = confusionTable(coded->codings, 0, 1, categories);
        reportCohen(table ? cohenKappa(*table, bootstrap.level, KappaWeights(weightings.indexOf(weighting)))
                          : Result<Kappa>(table.error()),
                    report);
    } else {
        reportCohen(Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "Cohen's kappa is for two coders")}), report);
    }
    const Result<Matrix> counts = categoryCounts(coded->codings, categories);
    reportFleiss(counts ? fleissKappa(*counts) : Result<FleissKappa>(counts.error()), coded->categories, report);
    const Result<double> percent = percentAgreement(coded->codings);
    report.number("percent", {QT_TRANSLATE_NOOP("core", "agreement, %")},
                  percent ? std::optional(100.0 * *percent) : std::nullopt, 1);
    if (!alpha && !percent)
        return ofData(alpha.error());
    return {};
}

} // namespace

std::vector<Calculator> agreementCalculators()
{
    return {
        {"agreement",
         "FILE.csv --level nominal|ordinal|interval|ratio",
         {QT_TRANSLATE_NOOP("core", "agreement of coders: Krippendorff's alpha, Cohen's and Fleiss' kappa, percent")},
         {{"level", "LEVEL", {QT_TRANSLATE_NOOP("core", "nominal (unless told), ordinal, interval or ratio")}},
          {"weights", "W", {QT_TRANSLATE_NOOP("core", "of Cohen's kappa: none (unless told), linear or quadratic")}},
          {"confidence", "L", {QT_TRANSLATE_NOOP("core", "confidence, 0.95 unless told")}},
          {"draws",
           "N",
           {QT_TRANSLATE_NOOP("core", "bootstrap draws for the interval of alpha, 1000 unless told; 0 for none")}},
          {"seed", "S", {QT_TRANSLATE_NOOP("core", "seed of the bootstrap")}}},
         {QT_TRANSLATE_NOOP("core", "FILE.csv: first row the header, a row a unit, a column a coder, an empty cell is "
                                    "missing; text is allowed at nominal level.")},
         false,
         runAgreement},
    };
}

} // namespace tropa::cli
