#include "ui/shell/undo_actions.h"

#include "project/history_store.h"

namespace tropa::ui::shell {

UndoActions::UndoActions(ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_undo(actions.add({QStringLiteral("edit.undo"), [this] { return label(true); }, QStringLiteral("undo"),
                          QKeySequence::Undo, QStringLiteral("edit")},
                         this, [this] { turn(true); }))
    , m_redo(actions.add({QStringLiteral("edit.redo"), [this] { return label(false); }, QStringLiteral("redo"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QStringLiteral("edit")},
                         this, [this] { turn(false); }))
{
    refresh();
}

void UndoActions::setWorkbench(Workbench* workbench)
{
    m_workbench = workbench;
    if (workbench) {
        connect(workbench, &Workbench::projectChanged, this, &UndoActions::refresh);
        connect(&workbench->project(), &project::Project::pausedChanged, this, &UndoActions::refresh);
    }
    refresh();
}

QString UndoActions::label(bool back) const
{
    const QString plain = back ? tr("Undo") : tr("Redo");
    if (!m_workbench)
        return plain;
    project::Project& project = m_workbench->project();
    const project::EntryId entry = back ? project.nextUndo() : project.nextRedo();
    if (!entry.isValid())
        return plain;
    const auto found = project.read([&](storage::Connection& db) { return project::historyEntry(db, entry); });
    return found ? QStringLiteral("%1: %2").arg(plain, m_workbench->words(found->label)) : plain;
}

void UndoActions::refresh()
{
    const bool writes = m_workbench && !m_workbench->project().isReadOnly() && !m_workbench->project().isPaused();
    m_undo->setEnabled(writes && m_workbench->project().nextUndo().isValid());
    m_redo->setEnabled(writes && m_workbench->project().nextRedo().isValid());
    m_actions.retranslate(m_undo->objectName());
    m_actions.retranslate(m_redo->objectName());
}

void UndoActions::turn(bool back)
{
    if (!m_workbench)
        return;
    m_workbench->turn(back ? Workbench::Turn::Undo : Workbench::Turn::Redo,
                      [workbench = m_workbench](const project::Change& change) {
                          if (change.place.isValid())
                              workbench->navigateTo(change.place);
                      });
}

} // namespace tropa::ui::shell
