#pragma once

#include "ui/shell/workbench.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::exchange {

/// What leaves the project as a file: quotes, the codebook, REFI-QDA, a blind copy for a second coder. Written by a job
/// beside whatever else is done; what the file could not carry stands below when it is there. Window thread.
class ExportView final : public QWidget
{
    Q_OBJECT

public:
    ExportView(shell::Workbench& workbench, QWidget* parent);
    static QString title();

    enum Kind { Quotes, Codebook, RefiProject, RefiCodebook, BlindCopy, KindCount };
    void choose(Kind kind);
    /// Writes to a path without asking where.
    void write(const QString& path);

Q_SIGNALS:
    void written(bool good);

private:
    struct Outcome
    {
        Result<void> done;
        std::vector<Message> losses;
    };
    Kind kind() const;
    QString ending() const;
    void ask();
    void follow();
    void retranslate();
    void finish(const QString& path, Outcome outcome);

    shell::Workbench& m_workbench;
    widgets::RoomHeader* m_head;
    QListWidget* m_kinds;
    QLabel* m_about;
    QLabel* m_formatName;
    QComboBox* m_format;
    QCheckBox* m_refused;
    QLabel* m_coderName;
    QLineEdit* m_coder;
    QPushButton* m_save;
    QLabel* m_result;
    QPointer<shell::Job> m_job;
};

} // namespace tropa::ui::exchange
