#pragma once

#include "interviews/respondent_matrix.h"
#include "ui/analysis/analysis_tab.h"

class QCheckBox;

namespace tropa::ui::analysis {

class MatrixModel;
class MatrixTable;

/// Codes against respondents: who speaks of what, how much, and how well of it.
class MatrixTab final : public AnalysisTab
{
    Q_OBJECT

public:
    MatrixTab(shell::Workbench& workbench, QWidget* parent);
    QString title() const override;
    void retranslate() override;
    /// What is shown, in its order: .csv, .xlsx, .html or .docx.
    Result<void> writeTable(const QString& path);

protected:
    void reload() override;

private:
    void openCell(const QModelIndex& cell);
    void applyMeasure();
    void fillCoders();
    void save();
    talk::MatrixMeasure measure() const;

    Choice m_measure, m_by, m_coder;
    QCheckBox* m_onlyGroups;
    QCheckBox* m_emptyHidden;
    MatrixModel* m_model;
    MatrixTable* m_table;
    bool m_hasWords = false; ///< the texts were read to count words
};

} // namespace tropa::ui::analysis
