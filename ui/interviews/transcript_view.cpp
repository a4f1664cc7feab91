#include "ui/interviews/transcript_view.h"

#include "interviews/timestamp.h"
#include "interviews/transcript.h"
#include "ui/interviews/code_colours.h"
#include "ui/interviews/stripe_columns.h"
#include "ui/theme/type_role.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
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
    m_layout.setMetrics(metricsOf(fontFor(theme::TypeRole::Reading, base)));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_layout.metrics().lineHeight));
    fitText();
}

// Stripes and the names of their codes stand beside the words: in a narrow pane the words give way to them, down to
// two thirds of the width that reads best.
void TranscriptView::fitText()
{
    constexpr int stripes = 3, letters = 14;
    TranscriptMetrics metrics = metricsOf(m_layout.metrics().reading);
    const double beside =
        stripeGap + stripes * stripePitch + letters * QFontMetricsF(m_label).averageCharWidth() + labelGap;
    const double room = viewport()->width() - metrics.gutter - beside;
    metrics.textWidth = std::round(std::clamp(room, metrics.textWidth * 2 / 3, metrics.textWidth));
    if (metrics.textWidth == m_layout.metrics().textWidth && metrics.numbers == m_layout.metrics().numbers)
        return;
    const bool hasTurns = m_layout.turnCount() > 0;
    const int first = hasTurns ? m_layout.turnAtY(verticalScrollBar()->value()) : 0;
    m_layout.setMetrics(metrics);
    updateScrollBar();
    if (hasTurns)
        verticalScrollBar()->setValue(static_cast<int>(std::lround(m_layout.top(first))));
    viewport()->update();
}

void TranscriptView::takeDocument()
{
    const core::Document* open = m_session.document() ? &*m_session.document() : nullptr;
    m_layout.setDocument(open);
    fitText(); // the column of numbers is as wide as the transcript is long
    const core::DocumentId id = open ? open->info.id : core::DocumentId();
    if (id != m_shown) {
        m_shown = id;
        m_hits.clear();
        m_heard.reset();
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
    if (m_underlined)
        viewport()->update();
    else
        viewport()->update(marksRect());
}

void TranscriptView::takeStretch()
{
    const TextSpan stretch = m_session.stretch();
    const bool moved = !stretch.isEmpty() && stretch != selection();
    if (moved) {
        // A click into coded words takes them, and the caret stays where it was put: there they can be split.
        if (!selection().isEmpty() || m_caret <= stretch.begin || m_caret >= stretch.end) {
            m_anchor = stretch.begin;
            m_caret = stretch.end;
        }
        if (!m_selecting)
            reveal(stretch);
    }
    const TextSpan lit = chosen();
    if (lit != m_lit || moved) {
        m_lit = lit;
        viewport()->update();
    } else {
        viewport()->update(marksRect());
    }
}

// Right of the text: stripes and names. Coding changes nothing else, and text is what costs to paint.
QRect TranscriptView::marksRect() const
{
    const int left =
        static_cast<int>(m_layout.metrics().gutter + m_layout.metrics().textWidth) - horizontalScrollBar()->value();
    return viewport()->rect().adjusted(std::max(0, left), 0, 0, 0);
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

void TranscriptView::setHeardTurn(std::optional<std::size_t> turn)
{
    if (turn == m_heard)
        return;
    m_heard = turn;
    viewport()->update();
}

void TranscriptView::setTimesPlay(bool on)
{
    m_timesPlay = on;
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

core::TurnId TranscriptView::turnAt(qint64 offset) const
{
    return m_layout.turnCount() == 0 ? core::TurnId() : m_layout.turn(m_layout.turnOf(offset)).id;
}

core::TurnId TranscriptView::currentTurn() const
{
    return turnAt(m_caret);
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

void TranscriptView::paintEvent(QPaintEvent* event)
{
    layOut();
    QPainter painter(viewport());
    const theme::Theme& theme = m_look.theme();
    painter.fillRect(event->rect(), theme.raised);
    if (m_layout.turnCount() == 0) {
        m_marks.clear();
        return;
    }
    const bool marksOnly = marksRect().contains(event->rect());
    const bool withMarks = marksRect().intersects(event->rect());
    const double scroll = verticalScrollBar()->value();
    const int first = m_layout.turnAtY(scroll);
    int last = first;
    painter.translate(-horizontalScrollBar()->value(), 0);
    for (int i = first; i < m_layout.turnCount() && m_layout.top(i) < scroll + viewport()->height(); ++i) {
        if (!marksOnly)
            paintTurn(painter, i, m_layout.top(i) - scroll);
        last = i;
    }
    if (withMarks) {
        m_marks.clear();
        paintMarks(painter, first, last);
    }
    if (!marksOnly && hasFocus() && !viewport()->rect().isEmpty()) {
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

    if (m_heard == static_cast<std::size_t>(number)) {
        painter.fillRect(QRectF(0, y - 2, metrics.gutter + metrics.textWidth + 4, m_layout.height(number) + 4),
                         theme.accentSubtle);
        painter.fillRect(QRectF(0, y - 2, 3, m_layout.height(number) + 4), theme.accent);
    }
    if (m_numbers != Numbers::None)
        paintNumbers(painter, number, y);
    double timeWidth = 0;
    if (turn.timeMs) {
        const QString time = core::formatTimestamp(*turn.timeMs);
        painter.setFont(m_time);
        painter.setPen(m_timesPlay ? theme.accent : theme.textSecondary);
        timeWidth = QFontMetricsF(m_time).horizontalAdvance(time);
        painter.drawText(QPointF(metrics.gutter - gutterRight - timeWidth, baseline), time);
        timeWidth += 6;
    }
    const QFont& whoFont = isQuestion ? m_question : m_who;
    painter.setFont(whoFont);
    painter.setPen(isQuestion ? theme.textSecondary : theme.text);
    const double left = gutterLeft + metrics.numbers;
    const double room = metrics.gutter - left - gutterRight - timeWidth;
    painter.drawText(QPointF(left, baseline), QFontMetricsF(whoFont).elidedText(who, Qt::ElideRight, room));

    for (const core::TextStyle& style : m_session.document()->styles) {
        if (style.listLevel == 0 || style.span.begin >= turn.span.end || style.span.end <= turn.span.begin)
            continue;
        const QTextLine line =
            words.lineForTextPosition(m_layout.cursorOf(number, std::max(style.span.begin, turn.span.begin)));
        if (line.isValid()) {
            painter.setBrush(theme.textSecondary);
            painter.setPen(Qt::NoPen);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawEllipse(QPointF(metrics.gutter - 6, y + line.y() + line.ascent() * 0.7), 2, 2);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }

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
    const TextSpan stretch = chosen();
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
            named.push_back({segment.code, top, mark.label});
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
    fitText();
    updateScrollBar();
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
        } else if (timeAt(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("Play from here (F7 from the caret)"), viewport());
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
