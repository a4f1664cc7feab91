#pragma once

#include "ui/interviews/code_matrix_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTableView;

namespace tropa::ui::widgets {
class EmptyPlace;
class RoomHeader;
class SegmentedChoice;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// Which codes stand on the same words: a matrix that obeys the filter bar; Enter or a double click opens the quotes of
/// a cell, the whole goes to CSV. Counted by a job when it is looked at. Window thread.
class CoOccurrenceView : public QWidget
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
    void changeEvent(QEvent* event) override;

private:
    void makeStale();
    void reload();
    void retranslate();
    void fillCoders();
    void fillSpeakers();
    void saveCsv();
    void showFacts();

    CodingSession& m_session;
    CodeMatrixModel* m_model;
    widgets::RoomHeader* m_header;
    QComboBox* m_coder;
    QComboBox* m_speaker;
    widgets::SegmentedChoice* m_measure;
    QCheckBox* m_only;
    QAction* m_save;
    QStackedWidget* m_stack;
    QTableView* m_table;
    widgets::EmptyPlace* m_empty;
    bool m_stale = true;
};

} // namespace tropa::ui::interviews
