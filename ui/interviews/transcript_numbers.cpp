// The column of numbers left of a transcript, and the places they name; the rest of the painting is in
// transcript_view.cpp.
#include "ui/interviews/transcript_view.h"

#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace tropa::ui::interviews {

namespace {

constexpr double outside = 8; // left of the numbers

} // namespace

void TranscriptView::setNumbers(Numbers numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    fitText();
}

// The metrics of the font, with room for the longest number of the transcript.
TranscriptMetrics TranscriptView::metricsOf(const QFont& reading) const
{
    TranscriptMetrics metrics = TranscriptMetrics::of(reading);
    if (m_numbers == Numbers::None || m_layout.turnCount() == 0)
        return metrics;
    const QString longest = QString(QString::number(m_layout.turnCount()).size(), u'0') +
                            (m_numbers == Numbers::Paragraphs ? QStringLiteral(".00") : QString());
    metrics.numbers = std::ceil(outside + QFontMetricsF(m_time).horizontalAdvance(longest));
    metrics.gutter += metrics.numbers;
    return metrics;
}

// As a citation has it: the turn, and from its second paragraph on "42.2".
QString TranscriptView::numberOf(int turn, std::size_t paragraph) const
{
    const QString number = QString::number(turn + 1);
    return paragraph == 0 ? number : QStringLiteral("%1.%2").arg(number).arg(paragraph + 1);
}

void TranscriptView::paintNumbers(QPainter& painter, int turn, double y)
{
    const TranscriptMetrics& metrics = m_layout.metrics();
    QTextLayout& words = m_layout.layout(turn);
    const std::vector<int>& paragraphs = m_layout.paragraphs(turn);
    const std::size_t shown = m_numbers == Numbers::Paragraphs ? paragraphs.size() : 1;
    const QFontMetricsF width(m_time);
    painter.setFont(m_time);
    painter.setPen(m_look.theme().textSecondary);
    for (std::size_t i = 0; i < shown; ++i) {
        const QTextLine line = words.lineForTextPosition(paragraphs[i]);
        const double baseline = y + (line.isValid() ? line.y() + line.ascent() : metrics.lineHeight * 0.7);
        if (baseline < -metrics.lineHeight || baseline > viewport()->height() + metrics.lineHeight)
            continue;
        const QString number = numberOf(turn, i);
        painter.drawText(QPointF(metrics.numbers - width.horizontalAdvance(number), baseline), number);
    }
}

QRect TranscriptView::numberRect(int turn)
{
    if (m_numbers == Numbers::None || turn < 0 || turn >= m_layout.turnCount())
        return {};
    layOut();
    return QRectF(0, m_layout.top(turn), m_layout.metrics().numbers, m_layout.metrics().lineHeight)
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value())
        .toAlignedRect();
}

std::optional<qint64> TranscriptView::placeOf(qint64 turn, qint64 paragraph)
{
    if (m_layout.turnCount() == 0)
        return std::nullopt;
    const int at = static_cast<int>(std::clamp<qint64>(turn, 1, m_layout.turnCount())) - 1;
    const std::vector<int>& paragraphs = m_layout.paragraphs(at);
    const auto last = static_cast<qint64>(paragraphs.size());
    return m_layout.offsetOf(at, paragraphs[static_cast<std::size_t>(std::clamp<qint64>(paragraph, 1, last) - 1)]);
}

} // namespace tropa::ui::interviews
