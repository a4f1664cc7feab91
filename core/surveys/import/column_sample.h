#pragma once

#include <QMap>
#include <QString>

namespace tropa::surveys {

/// What the cells of one column look like: what a question's kind is guessed from.
class ColumnSample
{
public:
    void add(const QString& cell);

    qint64 filled() const { return m_filled; }
    const QMap<QString, qint64>& values() const { return m_values; } ///< at most 5,000 different ones
    bool allNumbers() const { return m_filled > 0 && m_numbers == m_filled; }
    bool allWhole() const { return m_filled > 0 && m_whole == m_filled; }
    /// Every cell begins with a whole number and goes on with words: "5 — отлично".
    bool allAnchored() const { return m_filled > 0 && m_anchored == m_filled && m_whole < m_filled; }
    bool allDates() const { return m_filled > 0 && m_dates == m_filled; }
    /// Most cells are e-mail addresses or telephone numbers.
    bool holdsAddresses() const { return m_filled > 0 && m_addresses * 2 > m_filled; }
    /// How many cells are whole numbers of a scale; different values beyond the 5,000th are not seen.
    qint64 wholeWithin(double low, double high) const;
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }
    double meanLength() const
    {
        return m_filled > 0 ? static_cast<double>(m_length) / static_cast<double>(m_filled) : 0;
    }

private:
    QMap<QString, qint64> m_values;
    qint64 m_filled = 0;
    qint64 m_numbers = 0;
    qint64 m_whole = 0;
    qint64 m_anchored = 0;
    qint64 m_dates = 0;
    qint64 m_addresses = 0;
    qint64 m_length = 0;
    bool m_hasNumber = false;
    double m_minimum = 0;
    double m_maximum = 0;
};

/// The whole number a cell begins with ("10 (точно да)"), when nothing but words follow it.
std::optional<double> leadingNumber(const QString& cell);

/// "-", "—", "." and other cells without a letter or digit say nothing.
bool saysNothing(const QString& cell);

} // namespace tropa::surveys
