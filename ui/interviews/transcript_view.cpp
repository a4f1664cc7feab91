// Longer than usual: one widget's painting, mouse and keyboard over one layout; splitting it would only spread its
// state.
#include "ui/interviews/transcript_view.h"

#include "interviews/timestamp.h"
#include "interviews/transcript.h"
#include "ui/interviews/code_colours.h"
#include "ui/interviews/code_model.h"
#include "ui/interviews/stripe_columns.h"
#include "ui/theme/type_role.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include <cmath>

namespace tropa::ui::interviews {

namespace {

constexpr double stripeWidth = 5;
constexpr double selectedStripeWidth = 7;
constexpr double stripePitch = 10;
constexpr int mostColumns = 6;
constexpr double stripeGap = 11; // between the text and the first stripe
constexpr double labelGap = 12;
constexpr double gutterLeft = 14;
constexpr double gutterRight = 12;
constexpr double gripReach = 4;
constexpr qint64 charactersOfALine = 62; // stripes that would meet on one line go side by side

} // namespace

TranscriptView::TranscriptView(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
    : QAbstractScrollArea(parent), m_session(session), m_look(look)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::NoRole);
    setAccessibleName(tr("Transcript"));
    setFonts();
    connect(&session, &CodingSession::documentChanged, this, &TranscriptView::takeDocument);
    connect(&session, &CodingSession::segmentsChanged, this, &TranscriptView::takeSegments);
    connect(&session, &CodingSession::stretchChanged, this, &TranscriptView::takeStretch);
    connect(&look, &theme::ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    takeDocument();
    takeSegments();
}

void TranscriptView::setFonts()
{
    const QFont base = QApplication::font();
    m_who = fontFor(theme::TypeRole::BodyStrong, base);
    m_question = fontFor(theme::TypeRole::Small, base);
    m_time = fontFor(theme::TypeRole::Tiny, base);
    m_label = fontFor(theme::TypeRole::Small, base);
    m_layout.setMetrics(TranscriptMetrics::of(fontFor(theme::TypeRole::Reading, base)));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_layout.metrics().lineHeight));
}

void TranscriptView::takeDocument()
{
    const core::Document* open = m_session.document() ? &*m_session.document() : nullptr;
    m_layout.setDocument(open);
    const core::DocumentId id = open ? open->info.id : core::DocumentId();
    if (id != m_shown) {
        m_shown = id;
        m_hits.clear();
        m_caret = m_anchor = m_layout.turnCount() > 0 ? m_layout.turn(0).span.begin : 0;
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    updateScrollBar();
    viewport()->update();
    QAccessibleEvent event(this, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
}

void TranscriptView::takeSegments()
{
    m_columns = stripeColumns(m_session.segments(), charactersOfALine);
    m_columnCount = 0;
    for (const int column : m_columns)
        m_columnCount = std::max(m_columnCount, column + 1);
    updateScrollBar();
    viewport()->update();
}

void TranscriptView::takeStretch()
{
    const TextSpan stretch = m_session.stretch();
    if (!stretch.isEmpty() && stretch != selection()) {
        m_anchor = stretch.begin;
        m_caret = stretch.end;
        if (!m_selecting)
            reveal(stretch);
    }
    viewport()->update();
}

void TranscriptView::updateScrollBar()
{
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_layout.totalHeight())) - page));
    const double needed = m_layout.metrics().gutter + m_layout.metrics().textWidth + stripeGap +
                          std::min(m_columnCount, mostColumns) * stripePitch + 24;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(needed) - viewport()->width()));
}

// Lays out what is in view. What moves above the first visible turn must not move the words under the reader's eyes.
void TranscriptView::layOut()
{
    if (m_layout.turnCount() == 0)
        return;
    for (int pass = 0; pass < 3; ++pass) {
        const double y = verticalScrollBar()->value();
        const int first = m_layout.turnAtY(y);
        const double inside = y - m_layout.top(first);
        if (!m_layout.ensureFrom(first, y + viewport()->height()))
            return;
        updateScrollBar();
        verticalScrollBar()->setValue(
            static_cast<int>(std::lround(m_layout.top(first) + std::min(inside, m_layout.height(first)))));
    }
}

QPointF TranscriptView::toDocument(const QPointF& point) const
{
    return point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void TranscriptView::setHits(std::vector<TextSpan> hits, int current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    if (current >= 0 && current < static_cast<int>(m_hits.size()))
        reveal(m_hits[static_cast<std::size_t>(current)]);
    viewport()->update();
}

void TranscriptView::setUnderlined(bool on)
{
    m_underlined = on;
    viewport()->update();
}

void TranscriptView::reveal(const TextSpan& stretch)
{
    if (m_layout.turnCount() == 0)
        return;
    const QRectF begin = m_layout.caretRect(stretch.begin);
    const double y = verticalScrollBar()->value();
    const double margin = 2 * m_layout.metrics().lineHeight;
    if (begin.top() < y || begin.bottom() > y + viewport()->height() - margin) {
        updateScrollBar();
        verticalScrollBar()->setValue(static_cast<int>(begin.top() - viewport()->height() / 3.0));
        layOut();
        // Turns between may have been estimates until now.
        const QRectF now = m_layout.caretRect(stretch.begin);
        if (now.top() < verticalScrollBar()->value() ||
            now.bottom() > verticalScrollBar()->value() + viewport()->height())
            verticalScrollBar()->setValue(static_cast<int>(now.top() - viewport()->height() / 3.0));
    }
    viewport()->update();
}

void TranscriptView::setSelection(qint64 anchor, qint64 caret)
{
    m_anchor = anchor;
    m_caret = caret;
    m_session.setStretch(selection());
    viewport()->update();
    announceCaret();
}

QRect TranscriptView::rectOf(qint64 offset)
{
    layOut();
    return m_layout.caretRect(offset)
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value())
        .toAlignedRect();
}

QRect TranscriptView::stripeRect(core::SegmentId id) const
{
    const auto found = std::ranges::find(m_marks, id, &Mark::id);
    return found == m_marks.end() ? QRect() : found->stripe.toAlignedRect();
}

core::TurnId TranscriptView::currentTurn() const
{
    return m_layout.turnCount() == 0 ? core::TurnId() : m_layout.turn(m_layout.turnOf(m_caret)).id;
}

QString TranscriptView::shownSpeaker(const core::Turn& turn, bool& isQuestion) const
{
    const core::Speaker* speaker = m_session.document()->speaker(turn.speaker);
    isQuestion = speaker && speaker->role == core::SpeakerRole::Interviewer;
    if (!speaker)
        return {};
    if (isQuestion)
        return tr("Int.");
    // A label that only says "respondent" is told by whose interview it is.
    if (speaker->role == core::SpeakerRole::Respondent && core::roleOfLabel(speaker->name)) {
        int respondents = 0;
        for (const core::Speaker& one : m_session.document()->speakers)
            respondents += one.role == core::SpeakerRole::Respondent ? 1 : 0;
        const DocumentRow* row = m_session.documentRow();
        if (respondents == 1 && row)
            return row->name.section(QStringLiteral(" · "), 0, 0);
    }
    return speaker->name;
}

void TranscriptView::paintEvent(QPaintEvent*)
{
    layOut();
    QPainter painter(viewport());
    const theme::Theme& theme = m_look.theme();
    painter.fillRect(viewport()->rect(), theme.raised);
    m_marks.clear();
    if (m_layout.turnCount() == 0)
        return;
    const double scroll = verticalScrollBar()->value();
    const int first = m_layout.turnAtY(scroll);
    int last = first;
    painter.translate(-horizontalScrollBar()->value(), 0);
    for (int i = first; i < m_layout.turnCount() && m_layout.top(i) < scroll + viewport()->height(); ++i) {
        paintTurn(painter, i, m_layout.top(i) - scroll);
        last = i;
    }
    paintMarks(painter, first, last);
    if (hasFocus() && !viewport()->rect().isEmpty()) {
        const QRectF caret = m_layout.caretRect(m_caret).translated(0, -scroll);
        painter.fillRect(QRectF(caret.left(), caret.top() + 2, 1.5, caret.height() - 4), theme.focus);
    }
}

void TranscriptView::paintTurn(QPainter& painter, int number, double y)
{
    const theme::Theme& theme = m_look.theme();
    const TranscriptMetrics& metrics = m_layout.metrics();
    const core::Turn& turn = m_layout.turn(number);
    bool isQuestion = false;
    const QString who = shownSpeaker(turn, isQuestion);
    QTextLayout& words = m_layout.layout(number);
    const QTextLine firstLine = words.lineCount() > 0 ? words.lineAt(0) : QTextLine();
    const double baseline = y + (firstLine.isValid() ? firstLine.y() + firstLine.ascent() : metrics.lineHeight * 0.7);

    double timeWidth = 0;
    if (turn.timeMs) {
        const QString time = core::formatTimestamp(*turn.timeMs);
        painter.setFont(m_time);
        painter.setPen(theme.textSecondary);
        timeWidth = QFontMetricsF(m_time).horizontalAdvance(time);
        painter.drawText(QPointF(metrics.gutter - gutterRight - timeWidth, baseline), time);
        timeWidth += 6;
    }
    const QFont& whoFont = isQuestion ? m_question : m_who;
    painter.setFont(whoFont);
    painter.setPen(isQuestion ? theme.textSecondary : theme.text);
    const double room = metrics.gutter - gutterLeft - gutterRight - timeWidth;
    painter.drawText(QPointF(gutterLeft, baseline), QFontMetricsF(whoFont).elidedText(who, Qt::ElideRight, room));

    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](const TextSpan& span, const std::function<void(QTextCharFormat&)>& dress) {
        if (span.begin >= turn.span.end || span.end <= turn.span.begin)
            return;
        QTextLayout::FormatRange range;
        range.start = m_layout.cursorOf(number, span.begin);
        range.length = m_layout.cursorOf(number, span.end) - range.start;
        dress(range.format);
        ranges.append(range);
    };
    if (m_underlined) {
        for (const core::Segment& segment : m_session.segments()) {
            const core::Code* code = m_session.codebook().find(segment.code);
            if (!code || !segment.span.overlaps(turn.span))
                continue;
            add(segment.span, [&](QTextCharFormat& format) {
                format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
                format.setUnderlineColor(codeColour(*code, theme));
            });
        }
    }
    const TextSpan stretch = selection().isEmpty() ? m_session.stretch() : selection();
    if (!stretch.isEmpty())
        add(stretch, [&](QTextCharFormat& format) { format.setBackground(theme.selection); });
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        add(m_hits[i], [&](QTextCharFormat& format) {
            format.setBackground(static_cast<int>(i) == m_currentHit ? theme.searchHitCurrent : theme.searchHit);
            format.setForeground(theme.text);
        });
    }
    painter.setPen(isQuestion ? theme.textSecondary : theme.text);
    words.draw(&painter, QPointF(metrics.gutter, y), ranges,
               QRectF(0, 0, metrics.gutter + metrics.textWidth + 1, viewport()->height()));
}

void TranscriptView::paintMarks(QPainter& painter, int first, int last)
{
    const theme::Theme& theme = m_look.theme();
    const TranscriptMetrics& metrics = m_layout.metrics();
    const double scroll = verticalScrollBar()->value();
    const double left = metrics.gutter + metrics.textWidth + stripeGap;
    const double labelLeft =
        left + std::min(m_columnCount, mostColumns) * stripePitch + (m_columnCount > mostColumns ? 16 : 3);
    const TextSpan visible{m_layout.turn(first).span.begin, m_layout.turn(last).span.end};
    const QFontMetricsF labelMetrics(m_label);
    const double labelHeight = std::ceil(labelMetrics.height()) + 1;
    const double room = viewport()->width() + horizontalScrollBar()->value() - labelLeft - 12;
    const TextSpan stretch = m_session.stretch();

    double lastLabel = -1e9, lastMore = -1e9;
    struct Named
    {
        core::CodeId code;
        double top;
        QRectF label;
    };
    std::vector<Named> named; // two coders with one code on one line share a name
    const auto& segments = m_session.segments();
    for (std::size_t i = 0; i < segments.size() && segments[i].span.begin < visible.end; ++i) {
        const core::Segment& segment = segments[i];
        const core::Code* code = m_session.codebook().find(segment.code);
        if (!code || segment.span.end <= visible.begin)
            continue;
        const bool beginsHere = segment.span.begin >= visible.begin;
        double top = -2 * metrics.lineHeight, bottom = viewport()->height() + 2 * metrics.lineHeight;
        if (beginsHere) {
            const int turn = m_layout.turnOf(segment.span.begin);
            top = m_layout.lineRect(turn, m_layout.cursorOf(turn, segment.span.begin)).top() - scroll + 2;
        }
        if (segment.span.end <= visible.end) {
            const int turn = m_layout.turnOf(segment.span.end - 1);
            bottom = m_layout.lineRect(turn, m_layout.cursorOf(turn, segment.span.end - 1)).bottom() - scroll - 2;
        }
        const QColor colour = codeColour(*code, theme);
        const bool isSelected =
            segment.id == m_session.selectedSegment() || (m_hovered.isValid() && segment.id == m_hovered);
        const bool isCurrent = segment.id == m_session.selectedSegment();
        Mark mark{segment.id, {}, {}};
        if (m_columns[i] < mostColumns) {
            const double width = isSelected ? selectedStripeWidth : stripeWidth;
            mark.stripe = {left + m_columns[i] * stripePitch - (width - stripeWidth) / 2, top, width,
                           std::max(bottom - top, metrics.lineHeight - 4)};
            paintCodeMark(painter, mark.stripe, colour, isHatched(*code), theme);
        } else if (beginsHere && top >= lastMore + metrics.lineHeight) {
            qint64 hidden = 0;
            for (std::size_t j = i; j < segments.size() && segments[j].span.begin < segment.span.end; ++j)
                hidden += m_columns[j] >= mostColumns ? 1 : 0;
            painter.setFont(m_time);
            painter.setPen(theme.textSecondary);
            painter.drawText(QPointF(left + mostColumns * stripePitch - 2, top + labelMetrics.ascent()),
                             QStringLiteral("+%1").arg(hidden));
            lastMore = top;
        }
        const auto shared = std::ranges::find_if(
            named, [&](const Named& one) { return one.code == segment.code && std::abs(one.top - top) < 1; });
        if (beginsHere && shared != named.end() && !isSelected) {
            mark.label = shared->label;
        } else if (beginsHere && room > 40) {
            const double y = std::max(top, lastLabel + labelHeight);
            lastLabel = y;
            const double textRoom = room - labelGap - 4;
            const QString name = labelMetrics.elidedText(code->name, Qt::ElideRight, textRoom);
            mark.label = {labelLeft, y, labelGap + labelMetrics.horizontalAdvance(name) + 8, labelHeight};
            if (isCurrent || isSelected) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(isCurrent ? theme.selection : theme.hover);
                painter.drawRoundedRect(mark.label, 2, 2);
            }
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QRectF(labelLeft + 4, y + labelHeight / 2 - 3, 6, 6));
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setFont(m_label);
            painter.setPen(theme.text);
            painter.drawText(QPointF(labelLeft + 4 + labelGap,
                                     y + (labelHeight - labelMetrics.height()) / 2 + labelMetrics.ascent()),
                             name);
        }
        mark.stripe.translate(-horizontalScrollBar()->value(), 0);
        mark.label.translate(-horizontalScrollBar()->value(), 0);
        m_marks.push_back(mark);
    }
    Q_UNUSED(stretch)
}

void TranscriptView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

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
    if (m_session.current().empty())
        return Grip::None;
    const TextSpan stretch = m_session.stretch();
    const QPointF shift(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const auto near = [&](qint64 offset) {
        return m_layout.caretRect(offset).translated(shift).adjusted(-gripReach, 0, gripReach, 0).contains(point);
    };
    return near(stretch.end) ? Grip::End : near(stretch.begin) ? Grip::Begin : Grip::None;
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
        viewport()->setCursor(over                                      ? Qt::PointingHandCursor
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
    const TextSpan chosen = selection();
    if (grip != Grip::None) {
        m_selecting = false;
        m_session.resize(chosen);
        return;
    }
    if (chosen.isEmpty()) {
        // A click on coded words takes the innermost coding.
        const core::Segment* inner = nullptr;
        for (const core::Segment& segment : m_session.segments()) {
            if (segment.span.contains(m_caret) && (!inner || segment.span.length() <= inner->span.length()))
                inner = &segment;
        }
        if (inner && event->modifiers() == Qt::NoModifier) {
            m_session.selectSegment(inner->id);
            m_selecting = false;
            return;
        }
    }
    m_session.setStretch(chosen);
    m_selecting = false;
    announceCaret();
    if (!chosen.isEmpty())
        Q_EMIT codeFieldWanted();
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
    if (const auto segment = segmentAt(event->pos()))
        m_session.selectSegment(*segment);
    Q_EMIT contextMenuWanted(event->globalPos());
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
    if (ends == (Qt::ControlModifier | Qt::AltModifier) && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        TextSpan stretch = m_session.stretch();
        qint64& end = modifiers & Qt::ShiftModifier ? stretch.begin : stretch.end;
        end = wordBoundary(end, key == Qt::Key_Right);
        m_session.resize(stretch);
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
        m_session.applyAgain();
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

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    if (m_layout.turnCount() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (!selection().isEmpty())
            QApplication::clipboard()->setText(sliced(m_session.document()->text, selection()));
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
        moveCaret(moved(m_caret, event->key(), event->modifiers() & Qt::ControlModifier),
                  event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Escape:
        if (!selection().isEmpty()) {
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
    if (CodeModel::codeOf(event->mimeData()).isValid() && m_layout.turnCount() > 0)
        event->acceptProposedAction();
}

void TranscriptView::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void TranscriptView::dropEvent(QDropEvent* event)
{
    const core::CodeId code = CodeModel::codeOf(event->mimeData());
    if (!code.isValid() || m_layout.turnCount() == 0)
        return;
    if (m_session.stretch().isEmpty()) {
        // Nothing is selected: the whole turn under the pointer is meant.
        const TextSpan turn = m_layout.turn(m_layout.turnAtY(toDocument(event->position()).y())).span;
        setSelection(turn.begin, turn.end);
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_session.apply(code);
}

void TranscriptView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        setFonts();
        updateScrollBar();
        viewport()->update();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Transcript"));
        viewport()->update();
    }
}

bool TranscriptView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto over = segmentAt(help->pos())) {
            const auto segment = std::ranges::find(m_session.segments(), *over, &core::Segment::id);
            if (segment != m_session.segments().end())
                QToolTip::showText(help->globalPos(), m_session.codebook().path(segment->code), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered.isValid()) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TranscriptView::announceCaret()
{
    if (!QAccessible::isActive() || !m_session.document())
        return;
    const CodePointIndex index(m_session.document()->text);
    QAccessibleTextCursorEvent event(this, static_cast<int>(index.toUtf16(m_caret)));
    QAccessible::updateAccessibility(&event);
}

} // namespace tropa::ui::interviews
