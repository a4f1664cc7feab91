#include "interviews/import/document_transcript.h"

namespace tropa::interviews {

namespace {

constexpr qint64 cueJoinMs = 1500; // a pause in which nobody else spoke

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').simplified();
}

// Labels inside the words ("И: …") are read over all cues at once; each cue is one line.
std::vector<TranscriptPart> partsOfCues(const std::vector<formats::Paragraph>& paragraphs)
{
    std::vector<TranscriptPart> parts;
    QString text;
    std::vector<TextSpan> lines;
    bool anyTag = false;
    for (const formats::Paragraph& paragraph : paragraphs) {
        if (!paragraph.cue)
            continue;
        const QString words = oneLine(paragraph.text);
        if (words.isEmpty())
            continue;
        anyTag = anyTag || !paragraph.cue->speaker.isEmpty();
        parts.push_back({paragraph.cue->speaker, words, paragraph.cue->begin, paragraph.cue->end});
        const qint64 begin = codePointCount(text);
        text += words + u'\n';
        lines.push_back({begin, begin + codePointCount(words)});
    }
    if (anyTag)
        return parts;
    const Transcript read = recognisedTranscript(text);
    if (read.speakers.empty())
        return parts;
    std::size_t turn = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        while (turn + 1 < read.turns.size() && read.turns[turn + 1].span.begin < lines[i].end)
            ++turn;
        const Transcript::Turn& said = read.turns[turn];
        if (said.speaker)
            parts[i].speaker = read.speakers[*said.speaker].name;
        if (said.span.begin > lines[i].begin && said.span.begin < lines[i].end)
            parts[i].text = sliced(text, {said.span.begin, lines[i].end});
    }
    return parts;
}

// The rows of each table, in order; nothing when no table reads as a talk.
std::optional<std::vector<TranscriptPart>> partsOfTables(const formats::DocumentText& document)
{
    std::vector<std::vector<QStringList>> tables(document.tables.size());
    for (const formats::Paragraph& paragraph : document.paragraphs) {
        if (!paragraph.cell)
            continue;
        auto& rows = tables[static_cast<std::size_t>(paragraph.cell->table)];
        rows.resize(std::max(rows.size(), static_cast<std::size_t>(paragraph.cell->row) + 1));
        QStringList& row = rows[static_cast<std::size_t>(paragraph.cell->row)];
        while (row.size() <= paragraph.cell->column)
            row << QString();
        QString& cell = row[paragraph.cell->column];
        cell += cell.isEmpty() ? paragraph.text : u'\n' + paragraph.text;
    }
    std::vector<std::optional<std::vector<TranscriptPart>>> talks;
    bool any = false;
    for (const auto& rows : tables) {
        talks.push_back(partsOfTable(rows));
        any = any || talks.back().has_value();
    }
    if (!any)
        return std::nullopt;
    std::vector<TranscriptPart> parts;
    int last = -1;
    for (const formats::Paragraph& paragraph : document.paragraphs) {
        if (!paragraph.cell) {
            parts.push_back({{}, paragraph.text, std::nullopt, std::nullopt});
        } else if (const auto& talk = talks[static_cast<std::size_t>(paragraph.cell->table)]; !talk) {
            parts.push_back({{}, paragraph.text, std::nullopt, std::nullopt});
        } else if (paragraph.cell->table != last) {
            last = paragraph.cell->table;
            parts.insert(parts.end(), talk->begin(), talk->end());
        }
    }
    return parts;
}

// The recogniser keeps the text as it is, so paragraphs stand where they were put.
void addStyles(Transcript& transcript, const std::vector<formats::Paragraph>& paragraphs)
{
    qint64 begin = 0;
    for (const formats::Paragraph& paragraph : paragraphs) {
        const qint64 end = begin + codePointCount(paragraph.text);
        if ((paragraph.heading > 0 || paragraph.listLevel > 0) && end > begin)
            transcript.styles.push_back({{begin, end}, false, false, paragraph.heading, paragraph.listLevel});
        for (const formats::StyledSpan& one : paragraph.styles)
            transcript.styles.push_back({{begin + one.span.begin, begin + one.span.end}, one.bold, one.italic, 0, 0});
        begin = end + 1;
    }
    if (transcript.styles.empty() || begin - 1 == codePointCount(transcript.text))
        return;
    transcript.styles.clear(); // something was left out of the text: rather no dress than a wrong one
}

} // namespace

Transcript transcriptOf(const formats::DocumentText& document)
{
    if (document.format == formats::DocumentFormat::Srt || document.format == formats::DocumentFormat::Vtt)
        return transcriptOfParts(partsOfCues(document.paragraphs), cueJoinMs);
    if (const auto parts = partsOfTables(document))
        return transcriptOfParts(*parts);
    QStringList lines;
    for (const formats::Paragraph& paragraph : document.paragraphs)
        lines << paragraph.text;
    Transcript transcript = recognisedTranscript(lines.join(u'\n'));
    addStyles(transcript, document.paragraphs);
    return transcript;
}

} // namespace tropa::interviews
