#include "metrics/clustered_sums.h"

#include <algorithm>
#include <cmath>

namespace tropa::metrics {

void ClusteredSums::close(double weight, int day)
{
    if (m_count == 0)
        return;
    if (weight > 0) {
        const double count = m_count;
        const double a = weight * m_value;
        const double b = weight * count;
        m_n += m_count;
        m_plusAll += m_plus;
        m_minusAll += m_minus;
        ++m_persons;
        m_weight += b;
        m_weight2 += weight * weight * count;
        m_personWeight += weight;
        m_personWeight2 += weight * weight;
        m_weighted += a;
        m_weightedSquare += weight * m_square;
        m_weightPlus += weight * m_plus;
        m_weightMinus += weight * m_minus;
        m_aa += a * a;
        m_ab += a * b;
        m_bb += b * b;
        m_clustered = m_clustered || m_count > 1;
        m_newest = std::max(m_newest, day);
    }
    m_value = m_square = 0;
    m_count = m_plus = m_minus = 0;
}

double ClusteredSums::populationVariance() const
{
    const double m = mean();
    return std::max(0.0, m_weightedSquare / m_weight - m * m);
}

double ClusteredSums::effectiveN() const
{
    const double kish = m_weight * m_weight / m_weight2;
    if (!m_clustered)
        return kish;
    const double kishPersons = m_personWeight * m_personWeight / m_personWeight2;
    if (m_persons < 2)
        return kishPersons;
    const double m = mean();
    const double persons = static_cast<double>(m_persons);
    const double between = std::max(0.0, m_aa - 2 * m * m_ab + m * m * m_bb);
    const double ofMean = persons / (persons - 1) * between / (m_weight * m_weight);
    const double ofOne = populationVariance();
    if (ofOne < 1e-12 || ofMean < ofOne * 1e-12)
        return ofOne < 1e-12 ? kishPersons : kish;
    return std::min(kish, ofOne / ofMean);
}

double ClusteredSums::variance() const
{
    const double n = effectiveN();
    return n > 1 ? populationVariance() * n / (n - 1) : 0;
}

bool ClusteredSums::differsFromN() const
{
    return std::fabs(effectiveN() - static_cast<double>(m_n)) > 0.05;
}

} // namespace tropa::metrics
