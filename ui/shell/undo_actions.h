#pragma once

#include "ui/shell/workbench.h"

#include <QPointer>

namespace tropa::ui::shell {

/// Undo and redo of the open project: their words say the entry ("Undo: Code on segment"), and they take the window to
/// the entry's place. Window thread.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(ActionRegistry& actions, QObject* parent);

    /// None: no project is open.
    void setWorkbench(Workbench* workbench);
    void refresh();

private:
    QString label(bool back) const;
    void turn(bool back);

    ActionRegistry& m_actions;
    QPointer<Workbench> m_workbench;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace tropa::ui::shell
