#pragma once

#include <QDate>

namespace tropa::metrics {

/// What one answer counts for.
struct Score
{
    double value = 0; ///< what is averaged
    int mark = 0;     ///< +1 and -1 are counted: promoters and detractors, top boxes
};

/// Answers added up person by person (marks visit by visit, …), so that several of one are not taken for several
/// persons.
///
/// The mean is the ratio Σ w y / Σ w. Its effective n is Kish's (Σ w)² / Σ w² while everybody answers once; else it is
/// the variance of one answer over the linearised variance of the ratio between persons, k / (k - 1) Σ (a - m b)² /
/// (Σ b)², a and b being a person's weighted sum and count (Cochran 1977, Sampling Techniques, 2.11 and 9A.2), and
/// never more than Kish's. With no variance at all it is Kish's n of persons.
class ClusteredSums
{
public:
    void add(Score score)
    {
        m_value += score.value;
        m_square += score.value * score.value;
        ++m_count;
        m_plus += score.mark > 0 ? 1 : 0;
        m_minus += score.mark < 0 ? 1 : 0;
    }
    /// Ends a person's answers; without any it does nothing.
    void close(double weight, int day);

    qint64 n() const { return m_n; }
    qint64 plus() const { return m_plusAll; }
    qint64 minus() const { return m_minusAll; }
    double plusShare() const { return m_weightPlus / m_weight; }
    double minusShare() const { return m_weightMinus / m_weight; }
    double mean() const { return m_weighted / m_weight; }
    double effectiveN() const;
    /// Of one answer, unbiased by effectiveN() - 1; 0 for less than two.
    double variance() const;
    /// Whether effectiveN() is worth showing beside n.
    bool differsFromN() const;
    QDate newest() const { return m_newest > 0 ? QDate::fromJulianDay(m_newest) : QDate(); }

private:
    double populationVariance() const;

    // of the person being added
    double m_value = 0, m_square = 0;
    int m_count = 0, m_plus = 0, m_minus = 0;
    // of all
    qint64 m_n = 0, m_plusAll = 0, m_minusAll = 0, m_persons = 0;
    double m_weight = 0, m_weight2 = 0, m_personWeight = 0, m_personWeight2 = 0;
    double m_weighted = 0, m_weightedSquare = 0, m_weightPlus = 0, m_weightMinus = 0;
    double m_aa = 0, m_ab = 0, m_bb = 0;
    bool m_clustered = false;
    int m_newest = 0;
};

} // namespace tropa::metrics
