#include "ui/interviews/transcript_accessible.h"

#include "ui/interviews/transcript_view.h"

namespace tropa::ui::interviews {

namespace {

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<TranscriptView*>(object);
    return view ? new TranscriptAccessible(view) : nullptr;
}

} // namespace

TranscriptAccessible::TranscriptAccessible(TranscriptView* view) : QAccessibleWidget(view, QAccessible::Document) {}

void TranscriptAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

TranscriptView* TranscriptAccessible::view() const
{
    return qobject_cast<TranscriptView*>(object());
}

QString TranscriptAccessible::words() const
{
    const auto& document = view()->session().document();
    return document ? document->text : QString();
}

void* TranscriptAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString TranscriptAccessible::text(QAccessible::Text which) const
{
    if (which != QAccessible::Description)
        return QAccessibleWidget::text(which);
    // The codes on the words that are worked on.
    QStringList codes;
    for (const core::Segment* segment : view()->session().current())
        codes << view()->session().codebook().path(segment->code);
    return codes.join(QStringLiteral(", "));
}

QAccessible::State TranscriptAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void TranscriptAccessible::selection(int selectionIndex, int* startOffset, int* endOffset) const
{
    *startOffset = *endOffset = 0;
    if (selectionIndex != 0)
        return;
    const CodePointIndex index(words());
    *startOffset = static_cast<int>(index.toUtf16(view()->chosen().begin));
    *endOffset = static_cast<int>(index.toUtf16(view()->chosen().end));
}

int TranscriptAccessible::selectionCount() const
{
    return view()->chosen().isEmpty() ? 0 : 1;
}

void TranscriptAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void TranscriptAccessible::removeSelection(int)
{
    view()->setSelection(view()->caret(), view()->caret());
}

void TranscriptAccessible::setSelection(int, int startOffset, int endOffset)
{
    const CodePointIndex index(words());
    view()->setSelection(index.toCodePoint(startOffset), index.toCodePoint(endOffset));
}

int TranscriptAccessible::cursorPosition() const
{
    return static_cast<int>(CodePointIndex(words()).toUtf16(view()->caret()));
}

void TranscriptAccessible::setCursorPosition(int position)
{
    const qint64 offset = CodePointIndex(words()).toCodePoint(position);
    view()->setSelection(offset, offset);
}

QString TranscriptAccessible::text(int startOffset, int endOffset) const
{
    return words().mid(startOffset, endOffset - startOffset);
}

int TranscriptAccessible::characterCount() const
{
    return static_cast<int>(words().size());
}

QRect TranscriptAccessible::characterRect(int offset) const
{
    const QRect place = view()->rectOf(CodePointIndex(words()).toCodePoint(offset));
    return {view()->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

int TranscriptAccessible::offsetAtPoint(const QPoint&) const
{
    return cursorPosition();
}

void TranscriptAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    const CodePointIndex index(words());
    view()->reveal({index.toCodePoint(startIndex), index.toCodePoint(endIndex)});
}

QString TranscriptAccessible::attributes(int, int* startOffset, int* endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace tropa::ui::interviews
