#include "ui/interviews/transcript_layout.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

namespace tropa::ui::interviews {

namespace {

// A text typed with ends of lines at the edge of a page: they are spaces, not paragraphs.
bool looksHardWrapped(const core::Document& document)
{
    const CodePointIndex index(document.text);
    int wrapped = 0, loose = 0;
    for (const core::Turn& turn : document.turns) {
        const qsizetype begin = index.toUtf16(turn.span.begin);
        const auto words = QStringView(document.text).sliced(begin, index.toUtf16(turn.span.end) - begin);
        const auto lines = words.split(u'\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            lines[i].size() >= 45 && lines[i].size() <= 95 ? ++wrapped : ++loose;
    }
    return wrapped >= 3 && wrapped >= 4 * loose;
}

} // namespace

TranscriptMetrics TranscriptMetrics::of(const QFont& reading)
{
    TranscriptMetrics metrics;
    metrics.reading = reading;
    const double size = QFontInfo(reading).pixelSize();
    const double scale = size / 14.67; // of the pictures: 11 pt at 96 dpi
    metrics.gutter = std::round(92 * std::max(1.0, scale));
    metrics.textWidth = std::round(508 * scale);
    metrics.lineHeight = std::round(size * 1.5);
    metrics.turnSpacing = std::round(11 * scale);
    return metrics;
}

void TranscriptLayout::setDocument(const core::Document* document)
{
    m_document = document;
    m_index = document ? CodePointIndex(document->text) : CodePointIndex();
    m_hardWrapped = document && looksHardWrapped(*document);
    m_turns.clear();
    if (document) {
        for (const core::Turn& turn : document->turns) {
            Laid laid;
            laid.begin = m_index.toUtf16(turn.span.begin);
            laid.end = m_index.toUtf16(turn.span.end);
            m_turns.push_back(std::move(laid));
        }
    }
    estimate();
}

void TranscriptLayout::setMetrics(const TranscriptMetrics& metrics)
{
    m_metrics = metrics;
    for (Laid& laid : m_turns)
        laid.layout.reset();
    estimate();
}

void TranscriptLayout::estimate()
{
    const double letter = QFontMetricsF(m_metrics.reading).averageCharWidth();
    const double perLine = std::max(10.0, m_metrics.textWidth / std::max(1.0, letter));
    for (Laid& laid : m_turns) {
        if (!laid.layout)
            laid.height = std::ceil(static_cast<double>(laid.end - laid.begin) / perLine) * m_metrics.lineHeight;
    }
    sumUp();
}

void TranscriptLayout::sumUp()
{
    m_tops.assign(1, m_metrics.topMargin);
    m_tops.reserve(m_turns.size() + 1);
    for (const Laid& laid : m_turns)
        m_tops.push_back(m_tops.back() + laid.height + m_metrics.turnSpacing);
}

int TranscriptLayout::turnAtY(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const auto turn = static_cast<int>(after - m_tops.begin()) - 1;
    return std::clamp(turn, 0, std::max(0, turnCount() - 1));
}

// Bold, italic and headings as the file had them.
QList<QTextLayout::FormatRange> TranscriptLayout::formats(const Laid& laid) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const core::TextStyle& style : m_document->styles) {
        const qint64 begin = std::max(laid.begin, m_index.toUtf16(style.span.begin));
        const qint64 end = std::min(laid.end, m_index.toUtf16(style.span.end));
        if (begin >= end || (!style.bold && !style.italic && style.heading == 0))
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(begin - laid.begin);
        range.length = static_cast<int>(end - begin);
        if (style.bold || style.heading > 0)
            range.format.setFontWeight(QFont::DemiBold);
        if (style.italic)
            range.format.setFontItalic(true);
        ranges.append(range);
    }
    return ranges;
}

bool TranscriptLayout::ensureFrom(int first, double y)
{
    bool moved = false;
    double reach = turnCount() == 0 ? 0 : top(std::clamp(first, 0, turnCount() - 1));
    for (int i = std::max(0, first); i < turnCount() && reach < y; ++i) {
        Laid& laid = m_turns[static_cast<std::size_t>(i)];
        const double before = laid.height;
        if (!laid.layout) {
            QString words = m_document->text.sliced(laid.begin, laid.end - laid.begin);
            for (qsizetype at = words.indexOf(u'\n'); at >= 0; at = words.indexOf(u'\n', at + 1)) {
                const bool single = (at == 0 || words[at - 1] != QChar::LineSeparator) &&
                                    (at + 1 == words.size() || words[at + 1] != u'\n');
                words[at] = m_hardWrapped && single ? QChar(u' ') : QChar(QChar::LineSeparator);
            }
            laid.paragraphs.assign(1, 0);
            for (qsizetype at = words.indexOf(QChar::LineSeparator); at >= 0;
                 at = words.indexOf(QChar::LineSeparator, at + 1)) {
                if (at + 1 < words.size() && words[at + 1] != QChar::LineSeparator)
                    laid.paragraphs.push_back(static_cast<int>(at) + 1);
            }
            laid.layout = std::make_unique<QTextLayout>(words, m_metrics.reading);
            laid.layout->setCacheEnabled(true);
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            laid.layout->setTextOption(option);
            laid.layout->setFormats(formats(laid));
            laid.layout->beginLayout();
            double lineTop = 0;
            for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
                line.setLineWidth(m_metrics.textWidth);
                line.setPosition({0, lineTop + (m_metrics.lineHeight - line.height()) / 2});
                lineTop += m_metrics.lineHeight;
            }
            laid.layout->endLayout();
            laid.height = lineTop;
        }
        moved = moved || laid.height != before;
        reach += laid.height + m_metrics.turnSpacing;
    }
    if (moved)
        sumUp();
    return moved;
}

QTextLayout& TranscriptLayout::layout(int turn)
{
    if (!isLaidOut(turn))
        ensureFrom(turn, top(turn) + 1);
    return *m_turns[static_cast<std::size_t>(turn)].layout;
}

const std::vector<int>& TranscriptLayout::paragraphs(int turn)
{
    layout(turn);
    return m_turns[static_cast<std::size_t>(turn)].paragraphs;
}

int TranscriptLayout::turnOf(qint64 offset) const
{
    const auto found = m_document ? m_document->turnAt(offset) : std::nullopt;
    return found ? static_cast<int>(*found) : 0;
}

int TranscriptLayout::cursorOf(int turn, qint64 offset) const
{
    const Laid& laid = m_turns[static_cast<std::size_t>(turn)];
    return static_cast<int>(std::clamp<qint64>(m_index.toUtf16(offset), laid.begin, laid.end) - laid.begin);
}

qint64 TranscriptLayout::offsetOf(int turn, int cursor) const
{
    const Laid& laid = m_turns[static_cast<std::size_t>(turn)];
    return m_index.toCodePoint(std::clamp<qint64>(laid.begin + cursor, laid.begin, laid.end));
}

QRectF TranscriptLayout::lineRect(int turn, int cursor)
{
    const QTextLine line = layout(turn).lineForTextPosition(cursor);
    const double y = top(turn) + (line.isValid() ? line.lineNumber() * m_metrics.lineHeight : 0);
    return {m_metrics.gutter, y, m_metrics.textWidth, m_metrics.lineHeight};
}

QRectF TranscriptLayout::caretRect(qint64 offset)
{
    if (turnCount() == 0)
        return {};
    const int turn = turnOf(offset);
    int cursor = cursorOf(turn, offset);
    const QRectF line = lineRect(turn, cursor);
    const QTextLine words = layout(turn).lineForTextPosition(cursor);
    const double x = words.isValid() ? words.cursorToX(&cursor) : 0;
    return {m_metrics.gutter + x, line.top(), 1, line.height()};
}

qint64 TranscriptLayout::offsetAt(const QPointF& point)
{
    if (turnCount() == 0)
        return 0;
    const int turn = turnAtY(point.y());
    QTextLayout& words = layout(turn);
    const int lineNumber = std::clamp(static_cast<int>((point.y() - top(turn)) / m_metrics.lineHeight), 0,
                                      std::max(0, words.lineCount() - 1));
    const QTextLine line = words.lineAt(lineNumber);
    return line.isValid() ? offsetOf(turn, line.xToCursor(point.x() - m_metrics.gutter)) : offsetOf(turn, 0);
}

} // namespace tropa::ui::interviews
