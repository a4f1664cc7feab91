#pragma once

#include "ui/interviews/coding_session.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tropa::ui::interviews {

/// Finds words in transcripts and replaces them, codings going along: what would change is listed before it does, and
/// all of it is one step to undo.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(CodingSession& session, QWidget* parent);

    QLineEdit* find() const { return m_find; }
    QLineEdit* replacement() const { return m_replacement; }
    QComboBox* where() const { return m_where; }
    QCheckBox* matchCase() const { return m_case; }
    QPushButton* replaceAll() const { return m_replace; }
    /// What is shown now: places found.
    int found() const { return m_found; }

private:
    core::TextPattern pattern() const;
    std::vector<core::DocumentId> documents() const;
    void preview();

    CodingSession& m_session;
    QLineEdit* m_find;
    QLineEdit* m_replacement;
    QComboBox* m_where;
    QCheckBox* m_case;
    QCheckBox* m_whole;
    QCheckBox* m_expression;
    QTableWidget* m_places;
    QLabel* m_count;
    QPushButton* m_replace;
    QTimer m_rest; // until typing rests
    int m_found = 0;
};

} // namespace tropa::ui::interviews
