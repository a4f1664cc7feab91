#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace tropa::ui::interviews {

/// An entry of the codebook: name, colour, what the code says, what it points at, definition, use when, not when,
/// example.
class CodeEntryDialog : public QDialog
{
    Q_OBJECT

public:
    CodeEntryDialog(CodingSession& session, theme::ThemeSource& look, core::CodeId id, QWidget* parent);

private:
    void save();
    void chooseOwnColour();
    void showOwnColour();

    CodingSession& m_session;
    theme::ThemeSource& m_look;
    core::Code m_code;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_touchpoint;
    QComboBox* m_stage;
    QButtonGroup* m_colours; ///< by number of the palette; ownColour: any other
    QToolButton* m_own;
    QString m_ownColour; ///< as it was chosen; a theme shows the legible one nearest to it
    QPlainTextEdit* m_definition;
    QPlainTextEdit* m_useWhen;
    QPlainTextEdit* m_notWhen;
    QPlainTextEdit* m_example;
};

/// "—" and every item of a kind of the frame, by name; data is the id.
void fillFrameCombo(QComboBox* combo, project::Project& project, const char* kind, qint64 current, const QString& none);

} // namespace tropa::ui::interviews
