#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QRadioButton;

namespace tropa::ui::interviews {

/// A combo box of codes by their paths, without one of them.
QComboBox* makeCodeCombo(const CodingSession& session, theme::ThemeSource& look, core::CodeId without, QWidget* parent);
core::CodeId chosenCode(const QComboBox* combo);

/// Asks for one code.
class CodeChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    CodeChoiceDialog(CodingSession& session, theme::ThemeSource& look, const QString& question, core::CodeId without,
                     QWidget* parent);
    QComboBox* combo() const { return m_combo; }

Q_SIGNALS:
    void chosen(tropa::interviews::CodeId id);

private:
    QComboBox* m_combo;
};

/// Asks what becomes of the segments of a code that is to be deleted.
class DeleteCodeDialog : public QDialog
{
    Q_OBJECT

public:
    DeleteCodeDialog(CodingSession& session, theme::ThemeSource& look, core::CodeId id, QWidget* parent);

Q_SIGNALS:
    void chosen(tropa::interviews::SegmentsOfDeleted choice, tropa::interviews::CodeId other);

private:
    QRadioButton* m_delete;
    QRadioButton* m_toParent;
    QRadioButton* m_toOther;
    QComboBox* m_other;
};

} // namespace tropa::ui::interviews
