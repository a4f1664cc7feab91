#include "statistics/reliability.h"

#include "statistics/distributions.h"
#include "statistics/refusal.h"

#include <Eigen/Dense>

#include <cmath>

namespace tropa::statistics {

namespace {

/// Covariance of two items over the persons who answered both; empty with under two of them.
std::optional<double> covariance(const GappedMatrix& answers, std::size_t a, std::size_t b)
{
    double n = 0.0;
    double meanA = 0.0;
    double meanB = 0.0;
    double together = 0.0;
    for (std::size_t i = 0; i < answers.rows; ++i) {
        const std::optional<double>& x = answers.at(i, a);
        const std::optional<double>& y = answers.at(i, b);
        if (!x || !y)
            continue;
        n += 1.0;
        const double dx = *x - meanA;
        meanA += dx / n;
        meanB += (*y - meanB) / n;
        together += dx * (*y - meanB);
    }
    if (n < 2.0)
        return std::nullopt;
    return together / (n - 1.0);
}

double alphaOf(const Eigen::MatrixXd& matrix)
{
    const auto k = static_cast<double>(matrix.rows());
    return k / (k - 1.0) * (1.0 - matrix.trace() / matrix.sum());
}

Eigen::MatrixXd without(const Eigen::MatrixXd& matrix, Eigen::Index item)
{
    const Eigen::Index k = matrix.rows();
    Eigen::MatrixXd smaller(k - 1, k - 1);
    for (Eigen::Index i = 0, row = 0; i < k; ++i) {
        if (i == item)
            continue;
        for (Eigen::Index j = 0, column = 0; j < k; ++j)
            if (j != item)
                smaller(row, column++) = matrix(i, j);
        ++row;
    }
    return smaller;
}

} // namespace

QString missingRuleName(MissingRule rule)
{
    return rule == MissingRule::Listwise ? QStringLiteral("listwise") : QStringLiteral("pairwise");
}

Result<Cronbach> cronbach(const GappedMatrix& answers, MissingRule rule, double level, const QStringList& names)
{
    if (!isProperShare(level))
        return refusal(QT_TRANSLATE_NOOP("core", "The confidence level must lie between 0 and 1"));
    if (answers.columns < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "Reliability needs at least two items"));
    GappedMatrix used(0, answers.columns);
    for (std::size_t i = 0; i < answers.rows; ++i) {
        std::size_t given = 0;
        for (std::size_t j = 0; j < answers.columns; ++j)
            if (const std::optional<double>& value = answers.at(i, j)) {
                if (!std::isfinite(*value))
                    return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
                ++given;
            }
        if (rule == MissingRule::Listwise ? given == answers.columns : given > 0) {
            const auto row = answers.values.begin() + static_cast<std::ptrdiff_t>(i * answers.columns);
            used.values.insert(used.values.end(), row, row + static_cast<std::ptrdiff_t>(answers.columns));
            ++used.rows;
        }
    }

    const auto k = static_cast<Eigen::Index>(answers.columns);
    Eigen::MatrixXd cov(k, k);
    for (Eigen::Index a = 0; a < k; ++a)
        for (Eigen::Index b = 0; b <= a; ++b) {
            const std::optional<double> value = covariance(used, std::size_t(a), std::size_t(b));
            if (!value)
                return refusal(QT_TRANSLATE_NOOP("core", "Too few persons answered the items together"));
            cov(a, b) = cov(b, a) = *value;
        }
    for (Eigen::Index a = 0; a < k; ++a)
        if (!(cov(a, a) > 0.0))
            return refusal(QT_TRANSLATE_NOOP("core", "Item %1 has the same answer from everybody"),
                           {names.value(a, QString::number(a + 1))});
    if (!(cov.sum() > 1e-12 * cov.trace()))
        return refusal(QT_TRANSLATE_NOOP("core", "The sum of the items does not vary, so reliability is undefined"));

    const Eigen::VectorXd deviation = cov.diagonal().cwiseSqrt();
    const Eigen::MatrixXd correlation = (cov.array() / (deviation * deviation.transpose()).array()).matrix();
    Cronbach result;
    result.rule = rule;
    result.n = static_cast<double>(used.rows);
    result.raw = alphaOf(cov);
    result.standardised = alphaOf(correlation);
    if (const Eigen::FullPivLU<Eigen::MatrixXd> lu(correlation); lu.isInvertible() && lu.rcond() > 1e-10) {
        const double unexplained = lu.inverse().diagonal().cwiseInverse().sum();
        result.lambda6 = 1.0 - unexplained / correlation.sum();
    }
    if (rule == MissingRule::Listwise && result.raw < 1.0) {
        const double persons = result.n - 1.0;
        const double others = persons * static_cast<double>(k - 1);
        const double tail = (1.0 - level) / 2.0;
        result.interval =
            Interval{1.0 - (1.0 - result.raw) * fisherQuantile(1.0 - tail, persons, others),
                     1.0 - (1.0 - result.raw) * fisherQuantile(tail, persons, others), level, QStringLiteral("feldt")};
    }
    for (Eigen::Index item = 0; item < k; ++item) {
        Cronbach::Item figures;
        const Eigen::MatrixXd rest = without(cov, item);
        const double withRest = cov.row(item).sum() - cov(item, item);
        figures.itemRest = rest.sum() > 0.0 ? withRest / std::sqrt(cov(item, item) * rest.sum()) : 0.0;
        if (k > 2 && rest.sum() > 0.0)
            figures.alphaWithout = alphaOf(rest);
        result.items.push_back(figures);
    }
    return result;
}

} // namespace tropa::statistics
