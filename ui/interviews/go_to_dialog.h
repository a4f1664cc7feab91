#pragma once

#include "interviews/place_name.h"
#include "ui/interviews/coding_session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tropa::ui::interviews {

class TranscriptView;

/// Goes to a turn by its number, as it stands beside the text and in citations: "42", "42.2", «R7, реплика 42», or by
/// the time it is heard. What is there is said before one goes.
class GoToDialog : public QDialog
{
    Q_OBJECT

public:
    GoToDialog(CodingSession& session, TranscriptView& view, QWidget* parent);

    QLineEdit* field() const { return m_field; }
    QLabel* found() const { return m_found; }
    QPushButton* go() const { return m_go; }

private:
    /// The transcript and the turn (from 0) that are meant; says in the label what they are, or why there are none.
    void look();
    void goThere();

    CodingSession& m_session;
    TranscriptView& m_view;
    QLineEdit* m_field;
    QLabel* m_found;
    QPushButton* m_go;
    core::DocumentId m_document;
    std::optional<core::NamedPlace> m_place; ///< with the turn found
};

} // namespace tropa::ui::interviews
