#pragma once

#include "ui/interviews/code_matrix_model.h"
#include "ui/interviews/headed_view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace tropa::ui::widgets {
class SegmentedChoice;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// Which codes stand together, on the same words, in a turn or near: a matrix that obeys the filter bar; Enter or a
/// double click opens the quotes of a cell, the whole goes to CSV. Counted by a job when it is looked at. Window
/// thread.
class CoOccurrenceView final : public HeadedView
{
    Q_OBJECT

public:
    explicit CoOccurrenceView(CodingSession& session, QWidget* parent = nullptr);
    static QString title();

    QTableView* table() const { return m_table; }
    CodeMatrixModel* model() const { return m_model; }
    void openCell(const QModelIndex& index);
    /// Writes what is shown.
    Result<void> writeCsv(const QString& path) const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload() override;
    void retranslate() override;
    void fillCoders();
    void fillSpeakers();
    void saveCsv();
    void showFacts();
    core::TogetherRule rule() const;

    CodeMatrixModel* m_model;
    QComboBox* m_coder;
    QComboBox* m_speaker;
    QLabel* m_howLabel;
    QComboBox* m_how;
    QSpinBox* m_within;
    QComboBox* m_unit;
    QLabel* m_rule;
    widgets::SegmentedChoice* m_measure;
    QCheckBox* m_only;
    QAction* m_save;
    QTableView* m_table;
};

} // namespace tropa::ui::interviews
