#pragma once

#include "interviews/ids.h"
#include "ui/interviews/coding_session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tropa::ui::interviews {

/// What a transcript is called and whose it is: a respondent that is there, or a new one whose name is typed. One edit.
class DocumentDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Field { Name, Respondent };
    DocumentDialog(CodingSession& session, core::DocumentId id, Field field, QWidget* parent);

    QLineEdit* name() const { return m_name; }
    QComboBox* respondent() const { return m_respondent; }
    QPushButton* keep() const { return m_keep; }

private:
    core::RespondentId chosen() const;
    void follow();
    void save();

    CodingSession& m_session;
    core::DocumentId m_id;
    QLineEdit* m_name;
    QComboBox* m_respondent;
    QLabel* m_note;
    QPushButton* m_keep;
};

/// Says what goes with a transcript and takes it out when told to.
class RemoveDocumentDialog final : public QDialog
{
    Q_OBJECT

public:
    RemoveDocumentDialog(CodingSession& session, core::DocumentId id, QWidget* parent);

    QLabel* says() const { return m_says; }
    QPushButton* remove() const { return m_remove; }

private:
    void run(core::DocumentId id, const QString& name);

    CodingSession& m_session;
    QLabel* m_says;
    QPushButton* m_remove;
};

} // namespace tropa::ui::interviews
