#pragma once

#include <QDialog>

namespace tropa::ui::shell {

/// What can be tried with a project file that does not open and has no backup of Tropa's beside it: said plainly, with
/// the two steps that can be taken from here. Window thread.
class LostFileDialog final : public QDialog
{
    Q_OBJECT

public:
    LostFileDialog(const QString& path, const QString& why, QWidget* parent);

Q_SIGNALS:
    void anotherWanted(); ///< the person wants to choose another file; the dialog is closed
};

} // namespace tropa::ui::shell
