#include "statistics/agreement.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tropa::statistics {

namespace {

Result<double> checkedTotal(const Matrix& table)
{
    if (table.rows != table.columns || table.rows < 2)
        return refusal(
            QT_TRANSLATE_NOOP("core", "Agreement of two coders needs a square table of at least two categories"));
    double total = 0.0;
    for (const double cell : table.values) {
        if (!std::isfinite(cell) || cell < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
        total += cell;
    }
    if (total <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "Nothing was coded by both coders"));
    return total;
}

struct Margins
{
    std::vector<double> rows;
    std::vector<double> columns;
};

Margins sharesOf(const Matrix& table, double total)
{
    Margins margins{std::vector<double>(table.rows), std::vector<double>(table.columns)};
    for (std::size_t i = 0; i < table.rows; ++i)
        for (std::size_t j = 0; j < table.columns; ++j) {
            margins.rows[i] += table.at(i, j) / total;
            margins.columns[j] += table.at(i, j) / total;
        }
    return margins;
}

} // namespace

Matrix kappaWeights(std::size_t categories, KappaWeights weights)
{
    Matrix result(categories, categories);
    const double farthest = categories > 1 ? static_cast<double>(categories - 1) : 1.0;
    for (std::size_t i = 0; i < categories; ++i)
        for (std::size_t j = 0; j < categories; ++j) {
            const double apart = std::fabs(static_cast<double>(i) - static_cast<double>(j)) / farthest;
            if (weights == KappaWeights::None)
                result.at(i, j) = i == j ? 1.0 : 0.0;
            else
                result.at(i, j) = 1.0 - (weights == KappaWeights::Linear ? apart : apart * apart);
        }
    return result;
}

Result<Matrix> weightsFromDisagreement(const Matrix& disagreement)
{
    double most = 0.0;
    for (const double score : disagreement.values) {
        if (!std::isfinite(score) || score < 0.0)
            return refusal(QT_TRANSLATE_NOOP("core", "Disagreement scores must be finite and not negative"));
        most = std::max(most, score);
    }
    if (most <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "At least one disagreement score must be above zero"));
    Matrix weights = disagreement;
    for (double& score : weights.values)
        score = 1.0 - score / most;
    return weights;
}

Result<Kappa> cohenKappa(const Matrix& table, double level, KappaWeights weights)
{
    return cohenKappa(table, kappaWeights(table.rows, weights), level);
}

Result<Kappa> cohenKappa(const Matrix& table, const Matrix& agreementWeights, double level)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    const Result<double> total = checkedTotal(table);
    if (!total)
        return total.error();
    if (agreementWeights.rows != table.rows || agreementWeights.columns != table.columns)
        return refusal(QT_TRANSLATE_NOOP("core", "The weights must have as many rows and columns as the table"));

    const std::size_t k = table.rows;
    const Margins margins = sharesOf(table, *total);
    Kappa kappa;
    kappa.n = *total;
    std::vector<double> rowMean(k, 0.0); // mean weight against the other coder's margin
    std::vector<double> columnMean(k, 0.0);
    for (std::size_t i = 0; i < k; ++i)
        for (std::size_t j = 0; j < k; ++j) {
            const double w = agreementWeights.at(i, j);
            kappa.observed += w * table.at(i, j) / *total;
            kappa.expected += w * margins.rows[i] * margins.columns[j];
            rowMean[i] += w * margins.columns[j];
            columnMean[j] += w * margins.rows[i];
        }
    const double room = 1.0 - kappa.expected;
    if (room <= 1e-12)
        return refusal(
            QT_TRANSLATE_NOOP("core", "Both coders used a single category throughout, so kappa is undefined"));
    kappa.value = (kappa.observed - kappa.expected) / room;

    double squares = 0.0;
    for (std::size_t i = 0; i < k; ++i)
        for (std::size_t j = 0; j < k; ++j) {
            const double term = agreementWeights.at(i, j) - (rowMean[i] + columnMean[j]) * (1.0 - kappa.value);
            squares += table.at(i, j) / *total * term * term;
        }
    const double centre = kappa.value - kappa.expected * (1.0 - kappa.value);
    kappa.standardError = std::sqrt(std::max(0.0, squares - centre * centre) / *total) / room;
    const double spread = normalCritical(level) * kappa.standardError;
    if (spread > 1e-12)
        kappa.interval = Interval{std::max(-1.0, kappa.value - spread), std::min(1.0, kappa.value + spread), level,
                                  QStringLiteral("kappa-wald")};
    return kappa;
}

Result<double> brennanPrediger(const Matrix& table)
{
    const Result<double> total = checkedTotal(table);
    if (!total)
        return total.error();
    double agreed = 0.0;
    for (std::size_t i = 0; i < table.rows; ++i)
        agreed += table.at(i, i);
    const double chance = 1.0 / static_cast<double>(table.rows);
    return (agreed / *total - chance) / (1.0 - chance);
}

Result<FleissKappa> fleissKappa(const Matrix& counts)
{
    if (counts.rows < 1 || counts.columns < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "Agreement needs at least one unit and two categories"));
    FleissKappa kappa;
    kappa.units = counts.rows;
    for (std::size_t j = 0; j < counts.columns; ++j)
        kappa.raters += counts.at(0, j);
    if (!std::isfinite(kappa.raters) || kappa.raters < 2.0)
        return refusal(QT_TRANSLATE_NOOP("core", "Agreement needs at least two coders"));

    const double n = kappa.raters;
    const auto units = static_cast<double>(counts.rows);
    std::vector<double> share(counts.columns, 0.0);
    std::vector<double> split(counts.columns, 0.0); // sum of x (n - x)
    double agreeing = 0.0;
    for (std::size_t i = 0; i < counts.rows; ++i) {
        double sum = 0.0;
        for (std::size_t j = 0; j < counts.columns; ++j) {
            const double x = counts.at(i, j);
            if (!std::isfinite(x) || x < 0.0)
                return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
            sum += x;
            share[j] += x / (units * n);
            split[j] += x * (n - x);
            agreeing += x * (x - 1.0);
        }
        if (std::fabs(sum - n) > 1e-9)
            return refusal(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Unit %1 was coded by %2 coders, the first by %3; Fleiss' kappa needs the same number for all"),
                {qint64(i + 1), sum, n});
    }
    kappa.observed = agreeing / (units * n * (n - 1.0));
    double spread = 0.0;
    double skew = 0.0;
    for (const double p : share) {
        kappa.expected += p * p;
        spread += p * (1.0 - p);
        skew += p * (1.0 - p) * (1.0 - 2.0 * p);
    }
    if (1.0 - kappa.expected <= 1e-12)
        return refusal(
            QT_TRANSLATE_NOOP("core", "All coders used a single category throughout, so kappa is undefined"));
    kappa.value = (kappa.observed - kappa.expected) / (1.0 - kappa.expected);
    kappa.standardError = std::sqrt(2.0 * (spread * spread - skew) / (units * n * (n - 1.0))) / spread;
    if (kappa.standardError > 0.0) {
        kappa.z = kappa.value / kappa.standardError;
        kappa.p = normalTwoSided(kappa.z);
    }
    for (std::size_t j = 0; j < counts.columns; ++j) {
        const double pq = share[j] * (1.0 - share[j]);
        if (pq > 1e-15)
            kappa.perCategory.emplace_back(1.0 - split[j] / (units * n * (n - 1.0) * pq));
        else
            kappa.perCategory.emplace_back(std::nullopt);
    }
    return kappa;
}

Result<double> percentAgreement(const Codings& codings)
{
    double sum = 0.0;
    qint64 units = 0;
    for (std::size_t i = 0; i < codings.rows; ++i) {
        qint64 pairs = 0;
        qint64 agreed = 0;
        for (std::size_t a = 0; a < codings.columns; ++a)
            for (std::size_t b = a + 1; b < codings.columns; ++b)
                if (codings.at(i, a) && codings.at(i, b)) {
                    ++pairs;
                    agreed += *codings.at(i, a) == *codings.at(i, b) ? 1 : 0;
                }
        if (pairs > 0) {
            sum += static_cast<double>(agreed) / static_cast<double>(pairs);
            ++units;
        }
    }
    if (units == 0)
        return refusal(QT_TRANSLATE_NOOP("core", "No unit was coded by two coders"));
    return sum / static_cast<double>(units);
}

namespace {

Error badCategory()
{
    return refusal(QT_TRANSLATE_NOOP("core", "A coding names a category that does not exist"));
}

bool isCategory(int value, std::size_t categories)
{
    return value >= 0 && static_cast<std::size_t>(value) < categories;
}

} // namespace

Result<Matrix> confusionTable(const Codings& codings, std::size_t coderA, std::size_t coderB, std::size_t categories)
{
    if (coderA >= codings.columns || coderB >= codings.columns)
        return refusal(QT_TRANSLATE_NOOP("core", "There is no such coder"));
    Matrix table(categories, categories);
    for (std::size_t i = 0; i < codings.rows; ++i) {
        const std::optional<int>& a = codings.at(i, coderA);
        const std::optional<int>& b = codings.at(i, coderB);
        if (!a || !b)
            continue;
        if (!isCategory(*a, categories) || !isCategory(*b, categories))
            return badCategory();
        table.at(static_cast<std::size_t>(*a), static_cast<std::size_t>(*b)) += 1.0;
    }
    return table;
}

Result<Matrix> categoryCounts(const Codings& codings, std::size_t categories)
{
    Matrix counts(0, categories);
    for (std::size_t i = 0; i < codings.rows; ++i) {
        std::vector<double> row(categories, 0.0);
        bool complete = true;
        for (std::size_t coder = 0; complete && coder < codings.columns; ++coder) {
            const std::optional<int>& value = codings.at(i, coder);
            complete = value.has_value();
            if (!complete)
                break;
            if (!isCategory(*value, categories))
                return badCategory();
            row[static_cast<std::size_t>(*value)] += 1.0;
        }
        if (complete) {
            counts.values.insert(counts.values.end(), row.begin(), row.end());
            ++counts.rows;
        }
    }
    if (counts.rows == 0)
        return refusal(QT_TRANSLATE_NOOP("core", "No unit was coded by every coder"));
    return counts;
}

} // namespace tropa::statistics
