#include "ui/shell/window_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tropa::ui::shell {

namespace {

enum class Way { Back, Forth };

bool canTurn(const QObject* field, Way way)
{
    const auto ofDocument = [way](const QTextDocument* document, bool isReadOnly) {
        return !isReadOnly && (way == Way::Back ? document->isUndoAvailable() : document->isRedoAvailable());
    };
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return !line->isReadOnly() && (way == Way::Back ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field))
        return ofDocument(plain->document(), plain->isReadOnly());
    if (const auto* rich = qobject_cast<const QTextEdit*>(field))
        return ofDocument(rich->document(), rich->isReadOnly());
    return false;
}

} // namespace

WindowKeys::WindowKeys(QAction* palette, QAction* undo, QAction* redo, QObject* parent)
    : QObject(parent), m_palette(palette), m_undo(undo), m_redo(redo)
{
    qApp->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
    const bool isOurs = keys == m_palette->shortcut() || (keys == m_undo->shortcut() && !canTurn(watched, Way::Back)) ||
                        (keys == m_redo->shortcut() && !canTurn(watched, Way::Forth));
    if (isOurs)
        event->ignore();
    return isOurs;
}

} // namespace tropa::ui::shell
