#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tropa::ui::shell {

/// Asks for the passphrase of a key file: once to open one, twice to make one. Window thread.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Use { Known, New };
    PassphraseDialog(Use use, const QString& fileName, QWidget* parent);

    QString passphrase() const;

private:
    void follow();

    Use m_use;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QLabel* m_note;
    QPushButton* m_done;
};

} // namespace tropa::ui::shell
