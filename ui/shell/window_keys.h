#pragma once

#include <QObject>

class QAction;

namespace tropa::ui::shell {

/// Keeps text fields from swallowing keys of the window: the palette's always (QLineEdit would cut to the end of the
/// line), undo's and redo's where the field itself has nothing to take back. Watches the application while it lives;
/// window thread.
class WindowKeys final : public QObject
{
    Q_OBJECT

public:
    /// The actions must outlive it.
    WindowKeys(QAction* palette, QAction* undo, QAction* redo, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* m_palette;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace tropa::ui::shell
