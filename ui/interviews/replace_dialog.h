#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/interviews/replace_model.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tropa::ui::interviews {

class TranscriptView;

/// Finds words in transcripts and replaces them, codings going along. What is found is listed with ticks; Enter
/// replaces the current place and goes on, "Replace ticked" (Ctrl+Enter) all that is ticked, as one step to undo.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(CodingSession& session, TranscriptView& view, QWidget* parent);

    QLineEdit* find() const { return m_find; }
    QLineEdit* replacement() const { return m_replacement; }
    QComboBox* where() const { return m_where; }
    QCheckBox* matchCase() const { return m_case; }
    QCheckBox* wholeWords() const { return m_whole; }
    QPushButton* replaceOne() const { return m_one; }
    QPushButton* replaceTicked() const { return m_ticked; }
    QTableView* places() const { return m_places; }
    QCheckBox* allTicked() const { return m_all; }
    /// What is shown now: places found.
    int found() const { return m_model->rowCount(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    core::TextPattern pattern() const;
    std::vector<core::DocumentId> documents() const;
    void preview();
    void lookNow();
    void showCount();
    void showCurrent();
    void goTo(int row);
    void replaceCurrent();
    void replaceChosen();

    CodingSession& m_session;
    TranscriptView& m_view;
    QLineEdit* m_find;
    QLineEdit* m_replacement;
    QComboBox* m_where;
    QCheckBox* m_case;
    QCheckBox* m_whole;
    QCheckBox* m_expression;
    ReplaceModel* m_model;
    QTableView* m_places;
    QCheckBox* m_all;
    QLabel* m_count;
    QPushButton* m_one;
    QPushButton* m_ticked;
    QTimer m_rest;  // until typing rests
    int m_done = 0; // replaced one by one since the last look
};

} // namespace tropa::ui::interviews
