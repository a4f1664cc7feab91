#pragma once

#include "ui/import/import_kind.h"
#include "ui/shell/workbench.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::import {

class ChooseStep;
class ProofStep;

/// The wizard: choose, see what was understood, write as a job that can be stopped, hear what was written. Window
/// thread; proofs and the import run on a job's thread with the project's writer.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    ImportView(shell::Workbench& workbench, const std::vector<ImportKind>& kinds, QWidget* parent);

    /// Begins anew; with files and a kind goes to the proof at once.
    void begin(const QString& kind, const QStringList& files);

private:
    enum Step { Choose, Proof, Done };
    QWidget* makeFoot();
    QWidget* makeDone();
    void go(Step step);
    void next();
    void prove();
    void write();
    void written(const Result<tropa::frame::ImportReport>& result);
    /// Runs the kind with the project's writer on a job; none when the writer is taken (and said so).
    shell::Job* run(const Message& label, const tropa::frame::ImportOptions& options,
                    std::function<void(const Result<tropa::frame::ImportReport>&)> done);
    void follow();
    void retranslate();

    shell::Workbench& m_workbench;
    const std::vector<ImportKind>& m_kinds;
    const ImportKind* m_kind = nullptr;
    QPointer<shell::Job> m_proving;
    bool m_proveAgain = false;
    QPointer<shell::Job> m_writing;
    widgets::RoomHeader* m_head;
    QLabel* m_steps;
    QStackedWidget* m_stack;
    ChooseStep* m_choose;
    ProofStep* m_proof;
    QLabel* m_doneTitle = nullptr;
    QPushButton* m_show = nullptr;
    EntityRef m_written; ///< what the last import made, to be shown
    QLabel* m_doneWords = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace tropa::ui::import
