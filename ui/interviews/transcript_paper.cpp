#include "ui/interviews/transcript_paper.h"

#include "base/format_number.h"
#include "base/save_bytes.h"
#include "interviews/timestamp.h"
#include "ui/interviews/code_colours.h"
#include "ui/interviews/speaker_label.h"
#include "ui/interviews/stripe_columns.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextLayout>

namespace tropa::ui::interviews {

namespace {

// In 1/96 inch on A4.
constexpr double pageWidth = 794;
constexpr double pageHeight = 1123;
constexpr double margin = 48;
constexpr double gutter = 84;
constexpr double textWidth = 404;
constexpr double stripesLeft = margin + gutter + textWidth + 10;
constexpr double stripePitch = 8;
constexpr double stripeWidth = 4;
constexpr int mostColumns = 6;
constexpr double labelsLeft = stripesLeft + mostColumns * stripePitch + 8;
constexpr double lineHeight = 17;
constexpr double turnGap = 7;
constexpr double headHeight = 40;
constexpr double footHeight = 24;
constexpr int sharpness = 10; // units of the file in one of ours

QFont fontOf(double pixels, bool bold = false)
{
    QFont font = QApplication::font();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(static_cast<int>(pixels));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

struct PaperLine
{
    std::size_t turn = 0;
    int line = 0;
    TextSpan span; // code points of the transcript
    double y = 0;  // on its page
    int page = 0;
};

class Paper
{
public:
    Paper(const PaperTranscript& transcript, const core::Codebook& codebook, Language language)
        : m_transcript(transcript)
        , m_codebook(codebook)
        , m_language(language)
        , m_theme(themeOf(theme::ThemeKind::Light))
    {
        layOut();
        m_columns = stripeColumns(transcript.segments, 62);
        const auto isOther = [&](const core::Segment& one) { return one.coder != transcript.segments.front().coder; };
        m_namesCoders = std::ranges::any_of(transcript.segments, isOther);
    }
    int pages() const { return m_lines.empty() ? 1 : m_lines.back().page + 1; }

    void paint(QPainter& painter, int page)
    {
        paintHead(painter);
        for (const PaperLine& line : m_lines) {
            if (line.page == page)
                paintLine(painter, line);
        }
        paintStripes(painter, page);
    }
    void paintFoot(QPainter& painter, int page, int of)
    {
        painter.setFont(fontOf(9));
        painter.setPen(m_theme.textSecondary);
        const QRectF foot(margin, pageHeight - margin - footHeight + 8, pageWidth - 2 * margin, footHeight);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_transcript.file);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                         text({QT_TRANSLATE_NOOP("core", "page %1 of %2"),
                               {formatNumber(static_cast<qint64>(page), m_language),
                                formatNumber(static_cast<qint64>(of), m_language)}},
                              m_language));
    }

private:
    void layOut()
    {
        const core::Document& document = m_transcript.document;
        const CodePointIndex index(document.text);
        double y = margin + headHeight;
        int page = 0;
        for (std::size_t i = 0; i < document.turns.size(); ++i) {
            const TextSpan span = document.turns[i].span;
            const qint64 begin = index.toUtf16(span.begin);
            QString words = document.text.sliced(begin, index.toUtf16(span.end) - begin);
            words.replace(u'\n', QChar::LineSeparator);
            auto layout = std::make_unique<QTextLayout>(words, fontOf(12));
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            option.setUseDesignMetrics(true);
            layout->setTextOption(option);
            layout->setFormats(formats(span, index, begin));
            layout->beginLayout();
            for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
                line.setLineWidth(textWidth);
                if (y + lineHeight > pageHeight - margin - footHeight) {
                    ++page;
                    y = margin + headHeight;
                }
                m_lines.push_back({i,
                                   line.lineNumber(),
                                   {index.toCodePoint(begin + line.textStart()),
                                    index.toCodePoint(begin + line.textStart() + line.textLength())},
                                   y,
                                   page});
                y += lineHeight;
            }
            layout->endLayout();
            y += turnGap;
            m_layouts.push_back(std::move(layout));
        }
    }

    QList<QTextLayout::FormatRange> formats(TextSpan turn, const CodePointIndex& index, qint64 begin) const
    {
        QList<QTextLayout::FormatRange> ranges;
        for (const core::TextStyle& style : m_transcript.document.styles) {
            if (!style.span.overlaps(turn) || (!style.bold && !style.italic && style.heading == 0))
                continue;
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(index.toUtf16(std::max(turn.begin, style.span.begin)) - begin);
            range.length = static_cast<int>(index.toUtf16(std::min(turn.end, style.span.end)) - begin) - range.start;
            if (style.bold || style.heading > 0)
                range.format.setFontWeight(QFont::DemiBold);
            if (style.italic)
                range.format.setFontItalic(true);
            ranges.append(range);
        }
        return ranges;
    }

    void paintHead(QPainter& painter)
    {
        painter.setPen(m_theme.text);
        painter.setFont(fontOf(15, true));
        painter.drawText(QPointF(margin, margin + 12), m_transcript.title);
        const double after = QFontMetricsF(painter.font()).horizontalAdvance(m_transcript.title) + 12;
        painter.setFont(fontOf(10));
        painter.setPen(m_theme.textSecondary);
        painter.drawText(QPointF(margin + after, margin + 12), m_transcript.facts);
        painter.setPen(QPen(m_theme.line, 0.6));
        painter.drawLine(QPointF(margin, margin + 22), QPointF(pageWidth - margin, margin + 22));
    }

    void paintLine(QPainter& painter, const PaperLine& line)
    {
        const core::Turn& turn = m_transcript.document.turns[line.turn];
        const bool asks = m_transcript.document.roleOf(turn) == core::SpeakerRole::Interviewer;
        const QTextLine words = m_layouts[line.turn]->lineAt(line.line);
        const double baseline = line.y + 12.5;
        if (line.line == 0) {
            painter.setFont(fontOf(10.5, !asks));
            painter.setPen(asks ? m_theme.textSecondary : m_theme.text);
            double room = gutter - 8;
            if (turn.timeMs) {
                const QString time = core::formatTimestamp(*turn.timeMs);
                const QFont small = fontOf(8.5);
                const double width = QFontMetricsF(small).horizontalAdvance(time);
                painter.save();
                painter.setFont(small);
                painter.setPen(m_theme.textSecondary);
                painter.drawText(QPointF(margin + gutter - 8 - width, baseline), time);
                painter.restore();
                room -= width + 4;
            }
            const QString who = speakerLabel(m_transcript.document, turn, m_transcript.title,
                                             text({QT_TRANSLATE_NOOP("core", "Int.")}, m_language));
            painter.drawText(QPointF(margin, baseline),
                             QFontMetricsF(painter.font()).elidedText(who, Qt::ElideRight, room));
            paintNumber(painter, line.turn, baseline);
        }
        painter.setPen(asks ? m_theme.textSecondary : m_theme.text);
        words.draw(&painter, QPointF(margin + gutter - words.x(), baseline - words.ascent() - words.y()));
    }

    // In the margin, as citations count turns: "(R8, turn 9)".
    void paintNumber(QPainter& painter, std::size_t turn, double baseline)
    {
        const QString number = QString::number(turn + 1);
        painter.setFont(fontOf(8.5));
        painter.setPen(m_theme.textSecondary);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(number);
        painter.drawText(QPointF(margin - 8 - width, baseline), number);
    }

    void paintStripes(QPainter& painter, int page)
    {
        double lastLabel = -1;
        const QFont labelFont = fontOf(9);
        const QFontMetricsF metrics(labelFont);
        for (std::size_t i = 0; i < m_transcript.segments.size(); ++i) {
            const core::Segment& segment = m_transcript.segments[i];
            const core::Code* code = m_codebook.find(segment.code);
            if (!code)
                continue;
            const PaperLine *first = nullptr, *last = nullptr;
            for (const PaperLine& line : m_lines) {
                if (line.page == page && line.span.overlaps(segment.span)) {
                    first = first ? first : &line;
                    last = &line;
                }
            }
            if (!first)
                continue;
            const int column = std::min(m_columns[i], mostColumns - 1);
            const QRectF stripe(stripesLeft + column * stripePitch, first->y + 2, stripeWidth,
                                last->y + lineHeight - 4 - first->y);
            paintCodeMark(painter, stripe, codeColour(*code, m_theme), isHatched(*code), m_theme);
            if (!first->span.contains(segment.span.begin))
                continue; // begun on the page before, named there
            const double y = std::max(first->y + 12, lastLabel + 11);
            lastLabel = y;
            painter.setFont(labelFont);
            painter.setPen(m_theme.text);
            const QString coder = coderOf(segment);
            const double room = pageWidth - margin - labelsLeft - metrics.horizontalAdvance(coder);
            painter.drawText(QPointF(labelsLeft, y),
                             metrics.elidedText(nameOf(segment, *code), Qt::ElideRight, room) + coder);
            paintCodeMark(painter, {labelsLeft - 7, y - 6, 5, 5}, codeColour(*code, m_theme), false, m_theme);
        }
    }

    QString nameOf(const core::Segment& segment, const core::Code& code) const
    {
        return segment.valence ? QStringLiteral("%1 %2").arg(
                                     code.name, formatSigned(static_cast<double>(*segment.valence), 0, m_language))
                               : code.name;
    }

    QString coderOf(const core::Segment& segment) const
    {
        const auto found = m_transcript.coders.find(segment.coder);
        return m_namesCoders && found != m_transcript.coders.end() ? QStringLiteral(" · ") + found->second : QString();
    }

    const PaperTranscript& m_transcript;
    const core::Codebook& m_codebook;
    Language m_language;
    theme::Theme m_theme;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<PaperLine> m_lines;
    std::vector<int> m_columns;
    bool m_namesCoders = false; ///< more than one has coded
};

} // namespace

Result<void> writeTranscriptPdf(const QString& path, const std::vector<PaperTranscript>& transcripts,
                                const core::Codebook& codebook, Language language)
{
    const Error refused(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be written"), {path}});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(96 * sharpness);
        writer.setTitle(transcripts.size() == 1 ? transcripts.front().title : QString());
        QPainter painter;
        if (!painter.begin(&writer))
            return refused;
        painter.scale(sharpness, sharpness);
        bool isFirst = true;
        for (const PaperTranscript& one : transcripts) {
            Paper paper(one, codebook, language);
            for (int page = 0; page < paper.pages(); ++page) {
                if (!isFirst)
                    writer.newPage();
                isFirst = false;
                paper.paint(painter, page);
                paper.paintFoot(painter, page + 1, paper.pages());
            }
        }
        painter.end();
    }
    return commitWhole(file) ? Result<void>() : Result<void>(refused);
}

} // namespace tropa::ui::interviews
