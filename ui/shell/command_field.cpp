#include "ui/shell/command_field.h"

#include <QKeyEvent>

namespace tropa::ui::shell {

CommandField::CommandField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("commandField"));
    setReadOnly(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedWidth(std::max(279, fontMetrics().horizontalAdvance(u'0') * 36));
    retranslate();
}

QSize CommandField::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo(QSize(minimumWidth() + 8, 0));
}

void CommandField::retranslate()
{
    setPlaceholderText(tr("Command, metric, code, clinic…"));
    setAccessibleName(tr("Command palette"));
    setToolTip(tr("Commands, pages and everything with a name (%1)")
                   .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
}

void CommandField::mousePressEvent(QMouseEvent*)
{
    Q_EMIT asked({});
}

void CommandField::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT asked({});
    else if (!text.isEmpty() && text.front().isPrint())
        Q_EMIT asked(text);
    else
        QLineEdit::keyPressEvent(event);
}

void CommandField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace tropa::ui::shell
