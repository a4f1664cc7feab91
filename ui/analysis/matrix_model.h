#pragma once

#include "base/message.h"
#include "interviews/respondent_matrix.h"
#include "ui/analysis/core_names.h"

#include <QAbstractTableModel>

#include <set>

namespace tropa::ui::analysis {

/// Codes by respondents as a table: the tree of codes down, folded where a person wants, the total and the respondents
/// across. It computes nothing but the order, so 300 codes by 200 respondents are a matter of what is in view. Window
/// thread.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StepRole = Qt::UserRole + 100, ///< 1 … 7 of the sequential ramp, −4 … 4 of the diverging one; none: no shade
        DivergingRole,                 ///< true: the step is of the diverging ramp
        TotalRole,                     ///< true in the row of all codes and the column of all respondents
        DepthRole,                     ///< of a row header
        FoldRole,                      ///< of a row header: none, or whether it is folded
        GroupRole,                     ///< of a column header: its group's name
        CodeRole,                      ///< of a row header: the code's id
    };

    explicit MatrixModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setMatrix(talk::RespondentMatrix matrix, Language language);
    const talk::RespondentMatrix& matrix() const { return m_matrix; }
    void setMeasure(talk::MatrixMeasure measure);
    talk::MatrixMeasure measure() const { return m_measure; }
    void setEmptyHidden(bool hidden);

    void setFolded(int row, bool folded);
    bool isFolded(int row) const;
    void foldAll(bool folded);
    /// Codes within their branch by a column, the largest first; again: the smallest first; again: as in the codebook.
    void sortRowsBy(int column);
    /// Respondents within their group by a row, the same way.
    void sortColumnsBy(int row);
    void restoreOrder();
    std::optional<int> sortColumn() const;
    std::optional<int> sortRow() const;
    bool isAscending() const { return m_isAscending; }

    std::size_t rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::size_t columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    const std::vector<std::size_t>& shownRows() const { return m_rows; }
    const std::vector<std::size_t>& shownColumns() const { return m_columns; }
    /// «Ожидание › Молчание × R14».
    QString titleOf(const QModelIndex& index) const;
    /// Tab-separated with heads: what lies between two corners.
    QString copied(const QModelIndex& from, const QModelIndex& to) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    void change();
    void appendBelow(talk::CodeId parent, const std::vector<std::vector<std::size_t>>& children, std::size_t row);
    QString shown(std::size_t row, std::size_t column) const;
    QString rowName(std::size_t row) const;
    QString columnName(std::size_t column) const;
    QVariant step(std::size_t row, std::size_t column) const;

    talk::RespondentMatrix m_matrix;
    talk::MatrixMeasure m_measure = talk::MatrixMeasure::Segments;
    Language m_language = Language::Russian;
    bool m_emptyHidden = true;
    bool m_isAscending = false;
    std::optional<std::size_t> m_sortColumn, m_sortRow; // places in the matrix
    std::set<talk::CodeId> m_folded;
    std::vector<std::size_t> m_rows, m_columns; // what is shown, places in the matrix
    double m_most = 0;                          // of the shaded cells
};

} // namespace tropa::ui::analysis
