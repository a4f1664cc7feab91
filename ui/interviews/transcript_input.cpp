// What a transcript does on mouse, keyboard and drop; its painting is in transcript_view.cpp.
#include "interviews/citation.h"
#include "interviews/timestamp.h"
#include "ui/interviews/code_model.h"
#include "ui/interviews/transcript_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBoundaryFinder>

namespace tropa::ui::interviews {

namespace {

constexpr double gripReach = 4;

} // namespace

std::optional<core::SegmentId> TranscriptView::segmentAt(const QPointF& point)
{
    for (const Mark& mark : m_marks) {
        if (mark.stripe.adjusted(-3, 0, 3, 0).contains(point) || mark.label.contains(point))
            return mark.id;
    }
    return std::nullopt;
}

TranscriptView::Grip TranscriptView::gripAt(const QPointF& point)
{
    if (m_session.workedOn().empty())
        return Grip::None;
    const TextSpan stretch = m_session.stretch();
    const QPointF shift(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const auto near = [&](qint64 offset) {
        return m_layout.caretRect(offset).translated(shift).adjusted(-gripReach, 0, gripReach, 0).contains(point);
    };
    return near(stretch.end) ? Grip::End : near(stretch.begin) ? Grip::Begin : Grip::None;
}

std::optional<qint64> TranscriptView::timeAt(const QPointF& point)
{
    constexpr double beside = 16; // of the words, where times end
    if (!m_timesPlay || m_layout.turnCount() == 0)
        return std::nullopt;
    const QPointF at = toDocument(point);
    const int number = m_layout.turnAtY(at.y());
    const core::Turn& turn = m_layout.turn(number);
    const double y = at.y() - m_layout.top(number);
    if (!turn.timeMs || y < 0 || y > m_layout.metrics().lineHeight)
        return std::nullopt;
    const double width = QFontMetricsF(m_time).horizontalAdvance(core::formatTimestamp(*turn.timeMs));
    const double right = m_layout.metrics().gutter - beside / 2;
    return at.x() > right - width - beside / 2 && at.x() < right ? turn.timeMs : std::nullopt;
}

void TranscriptView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_layout.turnCount() == 0) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    if (const auto segment = segmentAt(event->position())) {
        m_session.selectSegment(*segment);
        return;
    }
    if (const auto time = timeAt(event->position())) {
        Q_EMIT timeClicked(*time);
        return;
    }
    if (m_numbers != Numbers::None && toDocument(event->position()).x() < m_layout.metrics().numbers) {
        // A number stands for its turn, as a line number does.
        const TextSpan turn = m_layout.turn(m_layout.turnAtY(toDocument(event->position()).y())).span;
        setSelection(event->modifiers() & Qt::ShiftModifier ? std::min(m_anchor, turn.begin) : turn.begin, turn.end);
        Q_EMIT codeFieldWanted();
        return;
    }
    m_pressed = event->position().toPoint();
    m_grip = event->modifiers() == Qt::NoModifier ? gripAt(event->position()) : Grip::None;
    m_selecting = true;
    const qint64 offset = m_layout.offsetAt(toDocument(event->position()));
    if (m_grip == Grip::Begin)
        m_anchor = m_session.stretch().end;
    else if (m_grip == Grip::End)
        m_anchor = m_session.stretch().begin;
    else if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = offset;
    m_caret = offset;
    m_wantedX = -1;
    viewport()->update();
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_selecting) {
        const auto over = segmentAt(event->position());
        const core::SegmentId hovered = over.value_or(core::SegmentId());
        if (hovered != m_hovered) {
            m_hovered = hovered;
            viewport()->update();
        }
        const bool inText = event->position().x() + horizontalScrollBar()->value() <
                            m_layout.metrics().gutter + m_layout.metrics().textWidth;
        const bool overNumbers = toDocument(event->position()).x() < m_layout.metrics().numbers;
        viewport()->setCursor(over || timeAt(event->position())         ? Qt::PointingHandCursor
                              : overNumbers                             ? Qt::ArrowCursor
                              : gripAt(event->position()) != Grip::None ? Qt::SplitHCursor
                              : inText                                  ? Qt::IBeamCursor
                                                                        : Qt::ArrowCursor);
        return;
    }
    if (event->position().y() < 0)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (event->position().y() > viewport()->height())
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    m_caret = m_layout.offsetAt(toDocument(event->position()));
    viewport()->update();
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_selecting)
        return;
    const Grip grip = std::exchange(m_grip, Grip::None);
    const TextSpan swept = selection();
    if (grip != Grip::None) {
        m_selecting = false;
        m_session.resize(swept);
        return;
    }
    if (swept.isEmpty()) {
        Q_EMIT placeClicked(m_caret);
        if (event->modifiers() == Qt::NoModifier && takeCoding(m_caret)) {
            m_selecting = false;
            return;
        }
    }
    m_session.setStretch(swept);
    m_selecting = false;
    announceCaret();
    if (!swept.isEmpty())
        Q_EMIT codeFieldWanted();
}

// Coded words are taken by their innermost coding.
bool TranscriptView::takeCoding(qint64 offset)
{
    const core::Segment* inner = nullptr;
    for (const core::Segment& segment : m_session.segments()) {
        if (segment.span.contains(offset) && (!inner || segment.span.length() <= inner->span.length()))
            inner = &segment;
    }
    if (inner)
        m_session.selectSegment(inner->id);
    return inner != nullptr;
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_layout.turnCount() == 0 || segmentAt(event->position()))
        return;
    const qint64 offset = m_layout.offsetAt(toDocument(event->position()));
    const int turn = m_layout.turnOf(offset);
    const QString words = m_layout.layout(turn).text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    finder.setPosition(std::min<qsizetype>(m_layout.cursorOf(turn, offset) + 1, words.size()));
    const auto begin = finder.toPreviousBoundary();
    const auto end = finder.toNextBoundary();
    m_anchor = m_layout.offsetOf(turn, static_cast<int>(std::max<qsizetype>(0, begin)));
    m_caret = m_layout.offsetOf(turn, static_cast<int>(end < 0 ? words.size() : end));
    m_selecting = true; // released as any selection
    viewport()->update();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event)
{
    qint64 offset = m_caret;
    if (event->reason() == QContextMenuEvent::Mouse && m_layout.turnCount() > 0) {
        offset = m_layout.offsetAt(toDocument(event->pos()));
        if (const auto segment = segmentAt(event->pos())) {
            m_session.selectSegment(*segment);
        } else if (!chosen().contains(offset)) {
            m_caret = m_anchor = offset; // as a click with the other button does
            if (!takeCoding(offset))
                m_session.setStretch(selection());
            announceCaret();
        }
    }
    Q_EMIT contextMenuWanted(event->globalPos(), offset);
}

void TranscriptView::moveCaret(qint64 offset, bool extend)
{
    m_caret = offset;
    if (!extend)
        m_anchor = offset;
    m_session.setStretch(selection());
    reveal({m_caret, m_caret});
    announceCaret();
}

qint64 TranscriptView::wordBoundary(qint64 from, bool forward)
{
    const int turn = m_layout.turnOf(from);
    QTextLayout& words = m_layout.layout(turn);
    const int cursor = m_layout.cursorOf(turn, from);
    const int next = forward ? words.nextCursorPosition(cursor, QTextLayout::SkipWords)
                             : words.previousCursorPosition(cursor, QTextLayout::SkipWords);
    if (next != cursor)
        return m_layout.offsetOf(turn, next);
    if (forward && turn + 1 < m_layout.turnCount())
        return m_layout.turn(turn + 1).span.begin;
    if (!forward && turn > 0)
        return m_layout.turn(turn - 1).span.end;
    return from;
}

qint64 TranscriptView::moved(qint64 from, int key, bool byWord)
{
    const int turn = m_layout.turnOf(from);
    QTextLayout& words = m_layout.layout(turn);
    const int cursor = m_layout.cursorOf(turn, from);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = key == Qt::Key_Right;
        if (byWord)
            return wordBoundary(from, forward);
        const int next = forward ? words.nextCursorPosition(cursor) : words.previousCursorPosition(cursor);
        return next != cursor ? m_layout.offsetOf(turn, next) : wordBoundary(from, forward);
    }
    case Qt::Key_Home:
        return byWord ? m_layout.turn(0).span.begin
                      : m_layout.offsetOf(turn, words.lineForTextPosition(cursor).textStart());
    case Qt::Key_End: {
        if (byWord)
            return m_layout.turn(m_layout.turnCount() - 1).span.end;
        const QTextLine line = words.lineForTextPosition(cursor);
        const bool lastLine = line.lineNumber() == words.lineCount() - 1;
        return m_layout.offsetOf(turn, line.textStart() + line.textLength() - (lastLine ? 0 : 1));
    }
    default:
        break;
    }
    const QRectF caret = m_layout.caretRect(from);
    if (m_wantedX < 0)
        m_wantedX = caret.left();
    const double line = m_layout.metrics().lineHeight;
    const double page = std::max(line, viewport()->height() - 2 * line);
    double y = caret.center().y();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const bool down = key == Qt::Key_Down;
        y += down ? line : -line;
        // Over the space between turns.
        const double edge = down ? m_layout.top(turn) + m_layout.height(turn) : m_layout.top(turn);
        if (down && y > edge)
            y += m_layout.metrics().turnSpacing;
        else if (!down && y < edge)
            y -= m_layout.metrics().turnSpacing;
    } else {
        y += key == Qt::Key_PageDown ? page : -page;
        m_layout.ensureFrom(m_layout.turnAtY(std::max(0.0, std::min(y, caret.top()))), std::max(y, caret.top()) + page);
    }
    return m_layout.offsetAt({m_wantedX, std::max(0.0, y)});
}

// From edge to edge over the ends of turns; where there is none left it stays.
qint64 TranscriptView::edge(qint64 from, core::TextUnit unit, core::TextEdge edge, bool forward)
{
    int turn = m_layout.turnOf(from);
    QString words = m_layout.layout(turn).text();
    std::optional<qsizetype> at = core::nextEdge(words, m_layout.cursorOf(turn, from), unit, edge, forward);
    while (!at && (forward ? turn + 1 < m_layout.turnCount() : turn > 0)) {
        turn += forward ? 1 : -1;
        words = m_layout.layout(turn).text();
        if (words.isEmpty())
            continue;
        const QChar outermost = edge == core::TextEdge::Begin ? words.front() : words.back();
        const bool isHere = unit == core::TextUnit::Word ? outermost.isLetterOrNumber() : !outermost.isSpace();
        const qsizetype outside = forward ? 0 : words.size();
        if (forward == (edge == core::TextEdge::Begin) && isHere)
            at = outside; // the end of the turn is an edge itself
        else
            at = core::nextEdge(words, outside, unit, edge, forward);
    }
    return at ? m_layout.offsetOf(turn, static_cast<int>(*at)) : from;
}

// Moves the end of the segment, or of what is selected and not coded yet; with `beginning` its beginning.
void TranscriptView::stretch(int key, bool beginning)
{
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const auto unit = key == Qt::Key_Up || key == Qt::Key_Down ? core::TextUnit::Sentence : core::TextUnit::Word;
    TextSpan span = m_session.stretch();
    if (span.isEmpty())
        return;
    if (beginning)
        span.begin = edge(span.begin, unit, core::TextEdge::Begin, forward);
    else
        span.end = edge(span.end, unit, core::TextEdge::End, forward);
    if (span.isEmpty())
        return;
    if (m_session.workedOn().empty())
        setSelection(span.begin, span.end);
    else
        m_session.resize(span);
    reveal(beginning ? TextSpan{span.begin, span.begin} : TextSpan{span.end, span.end});
}

bool TranscriptView::takeKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isWriting = (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier && !event->text().isEmpty() &&
                           event->text().front().isPrint();
    const int key = event->key();
    const bool isEmptying = key == Qt::Key_Backspace || (key == Qt::Key_Delete && event->isAutoRepeat());
    if (m_layout.turnCount() == 0 || isWriting || isEmptying || key == Qt::Key_Return || key == Qt::Key_Enter ||
        key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape || event->matches(QKeySequence::Paste))
        return false;
    event->accept();
    keyPressEvent(event);
    return event->isAccepted();
}

bool TranscriptView::codingKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (modifiers == Qt::NoModifier && key >= Qt::Key_1 && key <= Qt::Key_9) {
        m_session.applyQuick(key - Qt::Key_0);
        return true;
    }
    if (modifiers == Qt::AltModifier && key >= Qt::Key_0 && key <= Qt::Key_5) {
        m_session.setValence(key == Qt::Key_0 ? std::nullopt : std::optional<qint64>(key - Qt::Key_3));
        return true;
    }
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        goToSegment(key == Qt::Key_Down);
        return true;
    }
    const auto ends = modifiers & ~Qt::ShiftModifier;
    if (ends == (Qt::ControlModifier | Qt::AltModifier) &&
        (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)) {
        stretch(key, modifiers & Qt::ShiftModifier);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT codeFieldWanted();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_session.removeCurrent();
        return true;
    case Qt::Key_F2:
        Q_EMIT turnEditWanted();
        return true;
    default:
        break;
    }
    // By the letter on either keyboard: С, К and М stand where C, R and V do.
    const QString letter = event->text().toLower();
    if (letter == QStringLiteral("c") || letter == QStringLiteral("с"))
        Q_EMIT codeFieldWanted();
    else if (letter == QStringLiteral("r") || letter == QStringLiteral("к"))
        Q_EMIT repeatWanted();
    else if (letter == QStringLiteral("v") || letter == QStringLiteral("м"))
        m_session.applyInVivo();
    else
        return false;
    return true;
}

void TranscriptView::goToSegment(bool forward)
{
    const auto& segments = m_session.segments();
    if (segments.empty())
        return;
    const auto now = std::ranges::find(segments, m_session.selectedSegment(), &core::Segment::id);
    if (now != segments.end()) {
        if (forward && std::next(now) != segments.end())
            m_session.selectSegment(std::next(now)->id);
        else if (!forward && now != segments.begin())
            m_session.selectSegment(std::prev(now)->id);
        return;
    }
    const auto after =
        std::ranges::lower_bound(segments, m_caret, {}, [](const core::Segment& one) { return one.span.begin; });
    if (forward && after != segments.end())
        m_session.selectSegment(after->id);
    else if (!forward && after != segments.begin())
        m_session.selectSegment(std::prev(after)->id);
}

void TranscriptView::copyWords(bool asCitation) const
{
    if (chosen().isEmpty() || !m_session.document())
        return;
    const core::Quote quote = m_session.quoteOf(chosen());
    QApplication::clipboard()->setText(asCitation ? core::citedWords(quote, m_session.workbench().language())
                                                  : quote.text);
}

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    if (m_layout.turnCount() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyWords(false);
        return;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyWords(true);
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        setSelection(m_layout.turn(0).span.begin, m_layout.turn(m_layout.turnCount() - 1).span.end);
        return;
    }
    if (codingKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_wantedX = -1;
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) &&
            event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            // What is selected to be coded ends with a word, not with the space after it.
            const bool forward = event->key() == Qt::Key_Right;
            moveCaret(
                edge(m_caret, core::TextUnit::Word, forward ? core::TextEdge::End : core::TextEdge::Begin, forward),
                true);
            return;
        }
        moveCaret(moved(m_caret, event->key(), event->modifiers() & Qt::ControlModifier),
                  event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Escape:
        if (!chosen().isEmpty()) {
            setSelection(m_caret, m_caret);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void TranscriptView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TranscriptView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!CodeModel::codesOf(event->mimeData()).empty() && m_layout.turnCount() > 0)
        event->acceptProposedAction();
}

void TranscriptView::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void TranscriptView::dropEvent(QDropEvent* event)
{
    const auto codes = CodeModel::codesOf(event->mimeData());
    if (codes.empty() || m_layout.turnCount() == 0)
        return;
    if (m_session.stretch().isEmpty()) {
        // Nothing is selected: the whole turn under the pointer is meant.
        const TextSpan turn = m_layout.turn(m_layout.turnAtY(toDocument(event->position()).y())).span;
        setSelection(turn.begin, turn.end);
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_session.applyAll(codes);
}

} // namespace tropa::ui::interviews
