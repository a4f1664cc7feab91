#include "maps/card_markup.h"

#include <QStringList>

#include <algorithm>

namespace tropa::maps {

namespace {

bool isOpening(QStringView line, qsizetype at, qsizetype marks)
{
    const bool isFree = at == 0 || !line[at - 1].isLetterOrNumber();
    return isFree && at + marks < line.size() && !line[at + marks].isSpace() && line[at + marks] != QLatin1Char('*');
}

/// Where marks that close what was opened before `from` stand, or -1.
qsizetype closing(QStringView line, qsizetype from, qsizetype marks)
{
    for (qsizetype at = from + 1; at + marks <= line.size(); ++at) {
        if (line[at] != QLatin1Char('*') || line[at - 1].isSpace())
            continue;
        qsizetype run = 1;
        while (at + run < line.size() && line[at + run] == QLatin1Char('*'))
            ++run;
        const bool isFree = at + run == line.size() || !line[at + run].isLetterOrNumber();
        if (isFree && (run == marks || run == 3))
            return at + run - marks; // of three the inner ones close what is inside
        at += run - 1;
    }
    return -1;
}

void addRuns(std::vector<TextRun>& runs, QStringView line, bool isBold, bool isItalic)
{
    QString words;
    const auto flush = [&] {
        if (!words.isEmpty())
            runs.push_back({words, isBold, isItalic});
        words.clear();
    };
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype marks = !line.mid(at).startsWith(QLatin1Char('*'))     ? 0
                                : line.mid(at).startsWith(QLatin1String("**")) ? 2
                                                                               : 1;
        const bool isNew = marks == 2 ? !isBold : !isItalic;
        const qsizetype end =
            marks > 0 && isNew &&
                    (isOpening(line, at, marks) || (marks == 2 && line.mid(at).startsWith(QLatin1String("***"))))
                ? closing(line, at + marks, marks)
                : -1;
        if (end < 0) {
            const qsizetype taken = std::max<qsizetype>(1, marks);
            words += line.mid(at, taken);
            at += taken;
            continue;
        }
        flush();
        addRuns(runs, line.mid(at + marks, end - at - marks), isBold || marks == 2, isItalic || marks == 1);
        at = end + marks;
    }
    flush();
}

} // namespace

std::vector<TextLine> formatted(const QString& text)
{
    std::vector<TextLine> lines;
    for (QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        TextLine one;
        one.isPoint = line.startsWith(QLatin1String("- ")) && line.size() > 2;
        addRuns(one.runs, one.isPoint ? line.mid(2) : line, false, false);
        lines.push_back(std::move(one));
    }
    return lines;
}

bool isFormatted(const QString& text)
{
    if (!text.contains(QLatin1Char('*')) && !text.contains(QLatin1String("- ")))
        return false;
    for (const TextLine& line : formatted(text)) {
        if (line.isPoint)
            return true;
        for (const TextRun& run : line.runs) {
            if (run.isBold || run.isItalic)
                return true;
        }
    }
    return false;
}

QString plainWords(const QString& text)
{
    if (!isFormatted(text))
        return text;
    QStringList lines;
    for (const TextLine& line : formatted(text)) {
        QString words = line.isPoint ? QString::fromUtf8("• ") : QString();
        for (const TextRun& run : line.runs)
            words += run.words;
        lines << words;
    }
    return lines.join(QLatin1Char('\n'));
}

QString formattedHtml(const QString& text)
{
    QStringList lines;
    for (const TextLine& line : formatted(text)) {
        QString html = line.isPoint ? QString::fromUtf8("•\u00a0") : QString();
        for (const TextRun& run : line.runs) {
            QString words = run.words.toHtmlEscaped();
            if (run.isItalic)
                words = QStringLiteral("<i>%1</i>").arg(words);
            html += run.isBold ? QStringLiteral("<b>%1</b>").arg(words) : words;
        }
        lines << html;
    }
    return lines.join(QStringLiteral("<br/>"));
}

} // namespace tropa::maps
