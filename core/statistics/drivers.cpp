#include "statistics/drivers.h"

#include "statistics/refusal.h"

#include <Eigen/Dense>

#include <bit>
#include <cmath>

namespace tropa::statistics {

namespace {

constexpr std::size_t mostPredictors = 16;

/// Correlations of predictors and, last, the outcome.
Result<Eigen::MatrixXd> correlations(const Matrix& predictors, std::span<const double> outcome,
                                     std::span<const double> weights)
{
    const auto n = static_cast<Eigen::Index>(predictors.rows);
    const auto k = static_cast<Eigen::Index>(predictors.columns);
    Eigen::MatrixXd data(n, k + 1);
    Eigen::VectorXd weight = Eigen::VectorXd::Ones(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        for (Eigen::Index j = 0; j < k; ++j)
            data(i, j) = predictors.at(std::size_t(i), std::size_t(j));
        data(i, k) = outcome[std::size_t(i)];
        if (!weights.empty())
            weight(i) = weights[std::size_t(i)];
    }
    if (!data.allFinite() || !weight.allFinite())
        return refusal(QT_TRANSLATE_NOOP("core", "A value is not a finite number"));
    if (weight.minCoeff() < 0.0 || weight.sum() <= 0.0)
        return refusal(QT_TRANSLATE_NOOP("core", "A weight is negative"));
    const Eigen::RowVectorXd mean = (weight.transpose() * data) / weight.sum();
    const Eigen::RowVectorXd scale = data.cwiseAbs().colwise().maxCoeff();
    data.rowwise() -= mean;
    const Eigen::MatrixXd product = data.transpose() * weight.asDiagonal() * data / weight.sum();
    const Eigen::VectorXd deviation = product.diagonal().cwiseSqrt();
    for (Eigen::Index j = 0; j <= k; ++j)
        if (!(deviation(j) > 1e-12 * std::max(1e-300, scale(j))))
            return j < k ? refusal(QT_TRANSLATE_NOOP("core", "Predictor %1 does not vary"), {qint64(j + 1)})
                         : refusal(QT_TRANSLATE_NOOP("core", "The outcome does not vary"));
    return Eigen::MatrixXd((product.array() / (deviation * deviation.transpose()).array()).matrix());
}

double explainedBy(const Eigen::MatrixXd& correlation, unsigned subset)
{
    const Eigen::Index outcome = correlation.rows() - 1;
    std::vector<Eigen::Index> members;
    for (Eigen::Index j = 0; j < outcome; ++j)
        if (subset >> j & 1u)
            members.push_back(j);
    if (members.empty())
        return 0.0;
    const Eigen::MatrixXd inside = correlation(members, members);
    const Eigen::VectorXd toOutcome = correlation(members, outcome);
    return toOutcome.dot(inside.llt().solve(toOutcome));
}

} // namespace

Result<Drivers> drivers(const Matrix& predictors, std::span<const double> outcome, std::span<const double> weights)
{
    const std::size_t k = predictors.columns;
    if (k < 1 || k > mostPredictors)
        return refusal(QT_TRANSLATE_NOOP("core", "There must be 1 to %1 predictors, not %2"),
                       {qint64(mostPredictors), qint64(k)});
    if (outcome.size() != predictors.rows || (!weights.empty() && weights.size() != predictors.rows))
        return refusal(QT_TRANSLATE_NOOP("core", "Predictors, outcome and weights must have a value for each person"));
    if (predictors.rows < k + 2)
        return refusal(QT_TRANSLATE_NOOP("core", "%1 persons are too few for %2 predictors"),
                       {qint64(predictors.rows), qint64(k)});
    const Result<Eigen::MatrixXd> correlation = correlations(predictors, outcome, weights);
    if (!correlation)
        return correlation.error();
    const auto size = static_cast<Eigen::Index>(k);
    const Eigen::MatrixXd inside = correlation->topLeftCorner(size, size);
    const Eigen::VectorXd toOutcome = correlation->col(size).head(size);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(inside);
    if (eigen.eigenvalues().minCoeff() < 1e-9)
        return refusal(QT_TRANSLATE_NOOP("core", "Some predictors follow from the others; leave one of them out"));

    const unsigned subsets = 1u << k;
    std::vector<double> explained(subsets);
    for (unsigned subset = 0; subset < subsets; ++subset)
        explained[subset] = explainedBy(*correlation, subset);
    // How often a set of this size stands before the next predictor, over all orders.
    std::vector<double> share(k);
    share[0] = 1.0 / static_cast<double>(k);
    for (std::size_t s = 1; s < k; ++s)
        share[s] = share[s - 1] * static_cast<double>(s) / static_cast<double>(k - s);

    Drivers result;
    result.n = static_cast<double>(predictors.rows);
    result.rSquared = explained[subsets - 1];
    result.adjustedRSquared =
        1.0 - (1.0 - result.rSquared) * (result.n - 1.0) / (result.n - static_cast<double>(k) - 1.0);
    const Eigen::VectorXd beta = inside.llt().solve(toOutcome);
    const Eigen::MatrixXd vectors = eigen.eigenvectors();
    const Eigen::MatrixXd root = vectors * eigen.eigenvalues().cwiseSqrt().asDiagonal() * vectors.transpose();
    const Eigen::VectorXd throughRoot = root.llt().solve(toOutcome);
    for (std::size_t j = 0; j < k; ++j) {
        Drivers::Driver driver;
        const unsigned bit = 1u << j;
        for (unsigned subset = 0; subset < subsets; ++subset) {
            if (subset & bit)
                continue;
            const double gain = explained[subset | bit] - explained[subset];
            const double weight = share[static_cast<std::size_t>(std::popcount(subset))];
            driver.lmg += weight * gain;
            const double left = 1.0 - explained[subset];
            if (left > 1e-12)
                driver.kruskal += weight * gain / left;
        }
        const auto row = static_cast<Eigen::Index>(j);
        for (Eigen::Index m = 0; m < size; ++m)
            driver.johnson += root(row, m) * root(row, m) * throughRoot(m) * throughRoot(m);
        driver.beta = beta(row);
        driver.correlation = toOutcome(row);
        result.drivers.push_back(driver);
    }
    return result;
}

} // namespace tropa::statistics
