#include "statistics/maps_of_points.h"

#include "statistics/refusal.h"
#include "statistics/square.h"

#include <Eigen/Dense>

#include <cmath>

namespace tropa::statistics {

namespace {

/// +1 or -1, so that the entry farthest from zero becomes positive; nearly equal ones are settled by the first.
double signOf(const Eigen::VectorXd& coordinates)
{
    double sign = 1.0;
    double most = 0.0;
    for (Eigen::Index i = 0; i < coordinates.size(); ++i)
        if (std::fabs(coordinates(i)) > most * (1.0 + 1e-9)) {
            most = std::fabs(coordinates(i));
            sign = coordinates(i) < 0.0 ? -1.0 : 1.0;
        }
    return sign;
}

Matrix gridOf(const Eigen::MatrixXd& matrix)
{
    Matrix grid(static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()));
    for (Eigen::Index i = 0; i < matrix.rows(); ++i)
        for (Eigen::Index j = 0; j < matrix.cols(); ++j)
            grid.at(std::size_t(i), std::size_t(j)) = matrix(i, j);
    return grid;
}

Matrix contributions(const Eigen::MatrixXd& points, const Eigen::VectorXd& masses, const Eigen::VectorXd& inertias)
{
    Eigen::MatrixXd result = masses.asDiagonal() * points.cwiseAbs2();
    for (Eigen::Index d = 0; d < result.cols(); ++d)
        result.col(d) /= inertias(d) > 0.0 ? inertias(d) : 1.0;
    return gridOf(result);
}

Matrix quality(const Eigen::MatrixXd& points)
{
    Eigen::MatrixXd result = points.cwiseAbs2();
    for (Eigen::Index i = 0; i < result.rows(); ++i)
        if (const double whole = result.row(i).sum(); whole > 0.0)
            result.row(i) /= whole;
    return gridOf(result);
}

} // namespace

Result<Correspondence> correspondence(const Matrix& counts)
{
    if (counts.rows < 2 || counts.columns < 2)
        return refusal(QT_TRANSLATE_NOOP("core", "Correspondence analysis needs at least two rows and two columns"));
    Eigen::MatrixXd shares(static_cast<Eigen::Index>(counts.rows), static_cast<Eigen::Index>(counts.columns));
    for (std::size_t i = 0; i < counts.rows; ++i)
        for (std::size_t j = 0; j < counts.columns; ++j) {
            const double count = counts.at(i, j);
            if (!std::isfinite(count) || count < 0.0)
                return refusal(QT_TRANSLATE_NOOP("core", "Counts must be finite and not negative"));
            shares(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = count;
        }
    Correspondence result;
    result.n = shares.sum();
    const Eigen::VectorXd rowTotals = shares.rowwise().sum();
    const Eigen::VectorXd columnTotals = shares.colwise().sum().transpose();
    if (!(rowTotals.minCoeff() > 0.0) || !(columnTotals.minCoeff() > 0.0))
        return refusal(QT_TRANSLATE_NOOP("core", "Rows and columns without any count must be left out"));
    const Eigen::VectorXd r = rowTotals / result.n;
    const Eigen::VectorXd c = columnTotals / result.n;
    shares /= result.n;
    const Eigen::VectorXd rowScale = r.cwiseSqrt().cwiseInverse();
    const Eigen::VectorXd columnScale = c.cwiseSqrt().cwiseInverse();
    const Eigen::MatrixXd residuals = rowScale.asDiagonal() * (shares - r * c.transpose()) * columnScale.asDiagonal();
    const Eigen::JacobiSVD<Eigen::MatrixXd> svd(residuals, Eigen::ComputeThinU | Eigen::ComputeThinV);
    const Eigen::Index dimensions = std::min(shares.rows(), shares.cols()) - 1;
    const Eigen::VectorXd singular = svd.singularValues().head(dimensions);
    Eigen::MatrixXd rows = rowScale.asDiagonal() * svd.matrixU().leftCols(dimensions) * singular.asDiagonal();
    Eigen::MatrixXd columns = columnScale.asDiagonal() * svd.matrixV().leftCols(dimensions) * singular.asDiagonal();
    for (Eigen::Index d = 0; d < dimensions; ++d) {
        const double sign = signOf(rows.col(d));
        rows.col(d) *= sign;
        columns.col(d) *= sign;
        result.inertias.push_back(singular(d) * singular(d));
        result.inertia += result.inertias.back();
    }
    result.chiSquared = result.inertia * result.n;
    result.rows = gridOf(rows);
    result.columns = gridOf(columns);
    const Eigen::VectorXd inertias = singular.cwiseAbs2();
    result.rowContributions = contributions(rows, r, inertias);
    result.columnContributions = contributions(columns, c, inertias);
    result.rowQuality = quality(rows);
    result.columnQuality = quality(columns);
    return result;
}

Result<Scaling> classicalScaling(const Matrix& distances, std::size_t dimensions)
{
    if (const Result<void> checked = checkDistances(distances); !checked)
        return checked.error();
    if (dimensions < 1 || dimensions >= distances.rows)
        return refusal(QT_TRANSLATE_NOOP("core", "%1 objects can be placed in 1 to %2 dimensions"),
                       {qint64(distances.rows), qint64(distances.rows) - 1});
    const auto n = static_cast<Eigen::Index>(distances.rows);
    Eigen::MatrixXd squares(n, n);
    for (Eigen::Index i = 0; i < n; ++i)
        for (Eigen::Index j = 0; j < n; ++j)
            squares(i, j) = std::pow(distances.at(std::size_t(i), std::size_t(j)), 2.0);
    const Eigen::VectorXd means = squares.rowwise().mean();
    const double mean = squares.mean();
    Eigen::MatrixXd centred = squares;
    centred.colwise() -= means;
    centred.rowwise() -= means.transpose();
    centred.array() += mean;
    centred *= -0.5;
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(centred);
    Scaling result;
    Eigen::MatrixXd points = Eigen::MatrixXd::Zero(n, static_cast<Eigen::Index>(dimensions));
    double kept = 0.0;
    double all = 0.0;
    for (Eigen::Index i = 0; i < n; ++i) {
        const double value = eigen.eigenvalues()(n - 1 - i);
        result.eigenvalues.push_back(value);
        all += std::fabs(value);
        if (i < points.cols() && value > 0.0) {
            points.col(i) = eigen.eigenvectors().col(n - 1 - i) * std::sqrt(value);
            points.col(i) *= signOf(points.col(i));
            kept += value;
        }
    }
    result.fit = all > 0.0 ? kept / all : 1.0;
    result.points = gridOf(points);
    return result;
}

} // namespace tropa::statistics
