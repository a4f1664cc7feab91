#pragma once

#include "maps/persona_sheet.h"
#include "ui/shell/workbench.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tropa::ui::journeys {

/// The sheet of one persona, seen as it is printed, and beside it what a person writes on it: words, picture, quote.
/// Each change is one history entry. Window thread.
class PersonaDialog final : public QDialog
{
    Q_OBJECT

public:
    PersonaDialog(shell::Workbench& workbench, tropa::frame::PersonaId persona, QWidget* parent);
    ~PersonaDialog() override;

    /// Opens the sheet over a window and lets it go when it is closed.
    static void show(shell::Workbench& workbench, tropa::frame::PersonaId persona, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Sheet;
    QWidget* makeForm();
    void refresh();
    void setSheet(maps::PersonaSheet sheet);
    void write(QPlainTextEdit* field);
    void writeAll();
    void choosePicture();
    void setPicture(const QString& path);
    void removePicture();
    void chooseQuote();
    void untieQuote();
    void save();

    shell::Workbench& m_workbench;
    tropa::frame::PersonaId m_persona;
    Sheet* m_sheet;
    std::vector<QPlainTextEdit*> m_fields; ///< by their object names: the columns they hold
    QLabel* m_quoteSource = nullptr;
    QPushButton* m_untie = nullptr;
    QPushButton* m_removePicture = nullptr;
};

} // namespace tropa::ui::journeys
