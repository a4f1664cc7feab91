#pragma once

#include "interviews/analysis_store.h"
#include "ui/interviews/coding_session.h"

#include <QAbstractTableModel>

namespace tropa::ui::interviews {

/// Codes against codes: how often they stand together. Rows are named, columns numbered as the rows are.
/// Follows its session, which outlives it.
class CodeMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Measure { Pairs, Documents, Jaccard, Lift };
    enum Role { StepRole = Qt::UserRole }; ///< 1 … 7 of the sequential ramp; none where nothing is

    explicit CodeMatrixModel(CodingSession& session, QObject* parent = nullptr);

    void setMatrix(core::CodeMatrix matrix);
    void setMeasure(Measure measure);
    /// Leaves out codes that overlap nothing.
    void setOnlyOverlapping(bool only);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    core::CodeId codeAt(int row) const
    {
        return m_matrix.codes[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
    }
    /// None of a code with itself where the measure has none.
    std::optional<double> value(int row, int column) const;
    Measure measure() const { return m_measure; }
    const core::CodeMatrix& matrix() const { return m_matrix; }
    qint64 total() const { return m_matrix.counts.total(); }

private:
    void choose();

    CodingSession& m_session;
    core::CodeMatrix m_matrix;
    Measure m_measure = Measure::Pairs;
    bool m_only = true;
    std::vector<int> m_shown; // places in the matrix
    double m_most = 0;        // off the diagonal
};

} // namespace tropa::ui::interviews
