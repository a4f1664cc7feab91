#include "interviews/transcript.h"

#include "frame/frame_store.h"
#include "interviews/asking_speaker.h"
#include "interviews/timestamp.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <ranges>

namespace tropa::interviews {

namespace {

constexpr int longestLabel = 40;
constexpr int mostLabelWords = 4;
constexpr qsizetype longestJoinedTurn = 900;

// How a line writes its speaker; brackets and dashes need more proof than a colon.
enum class LabelStyle { Colon, Bracket, Dash, OwnLine };

struct Line
{
    qsizetype begin = 0; // UTF-16
    qsizetype end = 0;
    QString label;
    LabelStyle style = LabelStyle::Colon;
    std::optional<Timestamp> time;
    qsizetype words = 0;     // where the words begin when label and time are taken
    qsizetype afterTime = 0; // where they begin when only the time is
    bool isBlank() const { return begin == end; }
};

QString key(const QString& label)
{
    QString normal = frame::normalName(label);
    while (normal.endsWith(u'.') || normal.endsWith(u'#'))
        normal.chop(1);
    return normal;
}

bool isNote(const QString& label)
{
    static const QSet<QString> notes = {
        QStringLiteral("смех"),     QStringLiteral("смеется"),   QStringLiteral("пауза"),
        QStringLiteral("вздох"),    QStringLiteral("плачет"),    QStringLiteral("неразборчиво"),
        QStringLiteral("нрзб"),     QStringLiteral("молчание"),  QStringLiteral("кашель"),
        QStringLiteral("laughter"), QStringLiteral("laughs"),    QStringLiteral("pause"),
        QStringLiteral("silence"),  QStringLiteral("inaudible"), QStringLiteral("crosstalk"),
        QStringLiteral("sighs"),    QStringLiteral("music"),     QStringLiteral("музыка")};
    return notes.contains(key(label));
}

bool looksLikeLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > longestLabel)
        return false;
    if (!label.front().isLetterOrNumber())
        return false;
    static const QRegularExpression bad(QStringLiteral("[!?;,«»\"…/\\\\=]|\\.\\s+\\p{Ll}|://"));
    return !bad.match(label.toString()).hasMatch() && label.count(u' ') < mostLabelWords;
}

bool everyWordCapital(const QString& label)
{
    const auto words = QStringView(label).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [](QStringView word) { return word.front().isUpper() || word.front().isDigit(); });
}

qsizetype skipSpaces(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && text[at].isSpace())
        ++at;
    return at;
}

std::optional<Timestamp> takeTime(QStringView text, qsizetype& at, qsizetype end)
{
    const auto time = leadingTimestamp(text.sliced(at, end - at));
    if (time)
        at = skipSpaces(text, at + time->length, end);
    return time;
}

// The number a turn has in some transcripts: "12   Anna: …".
std::optional<int> turnNumber(QStringView line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,4})[.)]?\\s+(?=\\p{L})"));
    const auto match = pattern.match(line.toString());
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

// Turns are numbered when five lines and more begin with a number, nearly each one higher than the last.
bool numbersTurns(QStringView text)
{
    int numbered = 0, steps = 0;
    std::optional<int> last;
    for (const QStringView line : text.split(u'\n')) {
        const auto number = turnNumber(line);
        if (!number)
            continue;
        ++numbered;
        steps += last && *number == *last + 1 ? 1 : 0;
        last = number;
    }
    return numbered >= 5 && steps * 10 >= (numbered - 1) * 9;
}

// Reads what a line may begin with; whether a label is believed is decided over the whole text.
Line readLine(QStringView text, qsizetype begin, qsizetype end, bool isNumbered)
{
    static const QRegularExpression colon(
        QStringLiteral("^#?([^:\\n\\[\\]{}]{1,40}?)\\s*(?:[\\[(]([\\d:.,]+)[\\])])?\\s*:(?=\\s|$)"));
    static const QRegularExpression bracket(QStringLiteral("^[\\[{]([^\\]}\\n]{1,40})[\\]}]:?(?=\\s)"));
    static const QRegularExpression dash(QStringLiteral("^(\\p{L}{1,4}\\d{0,2})\\s*[.)]?\\s*[–—-]\\s"));
    static const QRegularExpression nameAndTime(
        QStringLiteral("^(.{1,40}?)\\s+([\\[(]?(?:\\d{1,2}:)?\\d{1,3}:[0-5]\\d(?:[.,]\\d{1,3})?[\\])]?)\\s*$"));

    Line line;
    line.begin = skipSpaces(text, begin, end);
    line.end = end;
    while (line.end > line.begin && text[line.end - 1].isSpace())
        --line.end;
    qsizetype at = line.begin;
    if (isNumbered && turnNumber(text.sliced(at, line.end - at))) {
        while (at < line.end && !text[at].isLetter())
            ++at;
    }
    line.time = takeTime(text, at, line.end);
    line.afterTime = line.words = at;
    const QStringView rest = text.sliced(at, line.end - at);

    const auto take = [&](const QRegularExpressionMatch& match, LabelStyle style) {
        const QString label = match.captured(1).trimmed();
        if (!looksLikeLabel(label) || leadingTimestamp(label))
            return false;
        line.label = label;
        line.style = style;
        line.words = skipSpaces(text, at + match.capturedLength(0), line.end);
        return true;
    };
    if (const auto match = bracket.match(rest.toString()); match.hasMatch()) {
        take(match, LabelStyle::Bracket);
    } else if (const auto own = nameAndTime.match(rest.toString());
               own.hasMatch() && !line.time && take(own, LabelStyle::OwnLine)) {
        line.time = leadingTimestamp(own.capturedView(2));
        if (line.time)
            line.time->bracketed = true; // a name stands before it: no hour of the day
    } else if (const auto named = colon.match(rest.toString()); named.hasMatch() && take(named, LabelStyle::Colon)) {
        if (!line.time && named.capturedLength(2) > 0)
            line.time = leadingTimestamp(named.capturedView(2));
    } else if (const auto dashed = dash.match(rest.toString()); dashed.hasMatch() && roleOfLabel(dashed.captured(1))) {
        take(dashed, LabelStyle::Dash);
    }
    if (!line.label.isEmpty() && !line.time)
        line.time = takeTime(text, line.words, line.end);
    return line;
}

std::vector<Line> readLines(const QString& text)
{
    std::vector<Line> lines;
    const bool isNumbered = numbersTurns(text);
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        lines.push_back(readLine(text, begin, end, isNumbered));
        begin = end + 1;
    }
    return lines;
}

// The labels that are speakers, by how often and how they come.
QSet<QString> believedLabels(const std::vector<Line>& lines)
{
    struct Seen
    {
        QString label;
        LabelStyle style;
        int times = 0;
    };
    QHash<QString, Seen> seen;
    int filled = 0, bracketed = 0;
    for (const Line& line : lines) {
        filled += line.isBlank() ? 0 : 1;
        if (line.label.isEmpty() || isNote(line.label))
            continue;
        Seen& one = seen[key(line.label)];
        one.label = line.label;
        one.style = line.style;
        ++one.times;
        bracketed += line.style == LabelStyle::Bracket ? 1 : 0;
    }
    QSet<QString> believed;
    int dashRoles = 0;
    for (const Seen& one : std::as_const(seen))
        dashRoles += one.style == LabelStyle::Dash && one.times >= 2 ? 1 : 0;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        const bool isRole = roleOfLabel(it->label).has_value();
        switch (it->style) {
        case LabelStyle::Colon:
            if (isRole || (it->times >= 2 && everyWordCapital(it->label)))
                believed << it.key();
            break;
        case LabelStyle::OwnLine:
            if (isRole || everyWordCapital(it->label))
                believed << it.key();
            break;
        case LabelStyle::Bracket:
            if (isRole || (it->times >= 2 && bracketed * 3 >= filled))
                believed << it.key();
            break;
        case LabelStyle::Dash:
            if (dashRoles >= 2)
                believed << it.key();
            break;
        }
    }
    if (!believed.isEmpty()) {
        // Beside known speakers, a full name that speaks once is one more.
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            if (it->style == LabelStyle::Colon && it->label.contains(u' ') && it->label.front().isLetter() &&
                everyWordCapital(it->label))
                believed << it.key();
        }
    }
    return believed;
}

// Times without brackets count when they are a habit of the text and never run backwards.
bool believesBareTimes(const std::vector<Line>& lines)
{
    int bare = 0, filled = 0;
    qint64 last = -1;
    for (const Line& line : lines) {
        filled += line.isBlank() ? 0 : 1;
        if (!line.time || line.time->bracketed || !line.label.isEmpty() || line.afterTime == line.end)
            continue;
        if (line.time->ms < last)
            return false;
        last = line.time->ms;
        ++bare;
    }
    return bare >= 3 && bare * 2 >= filled;
}

void guessRoles(Transcript& transcript)
{
    bool anyInterviewer = false;
    for (auto& speaker : transcript.speakers) {
        const auto role = roleOfLabel(speaker.name);
        speaker.role = role.value_or(SpeakerRole::Other);
        anyInterviewer = anyInterviewer || role == SpeakerRole::Interviewer;
    }
    const auto isNamed = [](const Transcript::Speaker& speaker) { return !roleOfLabel(speaker.name).has_value(); };
    if (!anyInterviewer) {
        transcript.proposed = askingSpeaker(transcript);
        if (transcript.proposed)
            transcript.speakers[transcript.proposed->speaker].role = SpeakerRole::Interviewer;
    }
    for (auto& speaker : transcript.speakers) {
        if (speaker.role == SpeakerRole::Other && isNamed(speaker))
            speaker.role = SpeakerRole::Respondent;
    }
}

// Collects turns in UTF-16 and turns them into code points at the end.
class Builder
{
public:
    std::size_t speaker(const QString& label)
    {
        const QString known = key(label);
        const auto found = m_byKey.constFind(known);
        if (found != m_byKey.cend())
            return *found;
        m_result.speakers.push_back({label, SpeakerRole::Other});
        return *m_byKey.insert(known, m_result.speakers.size() - 1);
    }
    void open(std::optional<std::size_t> speaker, std::optional<qint64> time)
    {
        close();
        m_open = Transcript::Turn{{-1, -1}, speaker, time};
    }
    void add(qsizetype begin, qsizetype end)
    {
        if (begin >= end)
            return;
        if (!m_open)
            open(std::nullopt, std::nullopt);
        if (m_open->span.begin < 0)
            m_open->span.begin = begin;
        m_open->span.end = end;
    }
    bool isOpen() const { return m_open.has_value(); }
    bool hasWords() const { return m_open && m_open->span.begin >= 0; }
    std::optional<qint64> openTime() const { return m_open ? m_open->timeMs : std::nullopt; }
    void close()
    {
        if (hasWords())
            m_result.turns.push_back(*m_open);
        m_open.reset();
    }
    Transcript result(QString text)
    {
        close();
        const CodePointIndex index(text);
        for (auto& turn : m_result.turns)
            turn.span = {index.toCodePoint(turn.span.begin), index.toCodePoint(turn.span.end)};
        m_result.text = std::move(text);
        guessRoles(m_result);
        return std::move(m_result);
    }

private:
    Transcript m_result;
    std::optional<Transcript::Turn> m_open;
    QHash<QString, std::size_t> m_byKey;
};

} // namespace

QString normalisedText(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(u'\0'));
    return text;
}

std::optional<SpeakerRole> roleOfLabel(const QString& label)
{
    static const QRegularExpression interviewer(
        QStringLiteral("^(и|инт|интер|интервьюер|модератор|мод|исследователь|ведущий|ведущая|вопрос|в|"
                       "i|int|interviewer|moderator|mod|facilitator|researcher|q|question|host)\\s*\\d{0,2}$"));
    static const QRegularExpression respondent(QStringLiteral(
        "^(р|респ|респондент|респондентка|пациент|пациентка|клиент|клиентка|участник|участница|информант|ответ|о|"
        "r|resp|respondent|participant|p|patient|client|interviewee|informant|a|answer|id)\\s*\\d{0,3}$"));
    const QString known = key(label);
    if (interviewer.match(known).hasMatch())
        return SpeakerRole::Interviewer;
    if (respondent.match(known).hasMatch())
        return SpeakerRole::Respondent;
    return std::nullopt;
}

Transcript recognisedTranscript(const QString& raw)
{
    QString text = normalisedText(raw);
    const std::vector<Line> lines = readLines(text);
    const QSet<QString> believed = believedLabels(lines);
    const bool bareTimes = believesBareTimes(lines);

    Builder builder;
    std::optional<std::size_t> speaker;
    bool anySpeaker = false;
    for (const Line& line : lines) {
        if (line.isBlank())
            continue;
        const bool labelled = !line.label.isEmpty() && believed.contains(key(line.label));
        const bool alone = line.time && line.afterTime == line.end;
        const bool timed = line.time && (line.time->bracketed || alone || labelled || bareTimes);
        if (labelled) {
            speaker = builder.speaker(line.label);
            anySpeaker = true;
        }
        if (labelled || timed) {
            // A time on a line of its own belongs to the label that follows it.
            std::optional<qint64> time;
            if (timed)
                time = line.time->ms;
            else if (builder.isOpen() && !builder.hasWords())
                time = builder.openTime();
            builder.open(speaker, time);
        } else if (!anySpeaker) {
            if (builder.hasWords())
                builder.open(std::nullopt, std::nullopt);
        }
        builder.add(labelled ? line.words : timed ? line.afterTime : line.begin, line.end);
    }
    return builder.result(std::move(text));
}

Transcript transcriptOfParts(const std::vector<TranscriptPart>& parts, std::optional<qint64> joinMs)
{
    Builder builder;
    QString text;
    std::optional<qint64> lastEnd;
    QString lastLabel;
    qsizetype turnBegin = 0;
    for (const TranscriptPart& part : parts) {
        const QString words = normalisedText(part.text).trimmed();
        if (words.isEmpty())
            continue;
        const bool follows = joinMs && lastEnd && part.timeMs && *part.timeMs - *lastEnd <= *joinMs;
        const bool joins = follows && builder.isOpen() && key(part.speaker) == key(lastLabel) &&
                           text.size() - turnBegin < longestJoinedTurn;
        if (joins) {
            text += u' ';
        } else {
            if (!text.isEmpty())
                text += QStringLiteral("\n\n");
            turnBegin = text.size();
            std::optional<std::size_t> speaker;
            if (!part.speaker.trimmed().isEmpty()) {
                speaker = builder.speaker(part.speaker.trimmed());
                text += part.speaker.trimmed() + QStringLiteral(": ");
            }
            builder.open(speaker, part.timeMs);
        }
        const qsizetype begin = text.size();
        text += words;
        builder.add(begin, text.size());
        lastEnd = part.endMs ? part.endMs : part.timeMs;
        lastLabel = part.speaker;
    }
    return builder.result(std::move(text));
}

std::optional<std::vector<TranscriptPart>> partsOfTable(const std::vector<QStringList>& rows)
{
    if (rows.size() < 2)
        return std::nullopt;
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    if (width < 2)
        return std::nullopt;
    struct Column
    {
        qint64 letters = 0, filled = 0, times = 0;
        QSet<QString> distinct;
        bool isShort = true;
    };
    std::vector<Column> columns(static_cast<std::size_t>(width));
    for (const QStringList& row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c) {
            const QString cell = row[c].trimmed();
            if (cell.isEmpty())
                continue;
            Column& column = columns[static_cast<std::size_t>(c)];
            ++column.filled;
            column.letters += cell.size();
            column.distinct << key(cell);
            const auto time = leadingTimestamp(cell);
            column.times += time && time->length == cell.size() ? 1 : 0;
            column.isShort = column.isShort && cell.size() <= longestLabel;
        }
    }
    const auto words =
        static_cast<qsizetype>(std::ranges::max_element(columns, {}, &Column::letters) - columns.begin());
    std::optional<qsizetype> time, speaker;
    for (qsizetype c = 0; c < width; ++c) {
        const Column& column = columns[static_cast<std::size_t>(c)];
        if (c == words || column.filled == 0)
            continue;
        if (!time && column.times * 3 >= column.filled * 2)
            time = c;
        else if (!speaker && column.isShort && column.distinct.size() * 2 <= column.filled + 3)
            speaker = c;
    }
    if (!time && !speaker)
        return std::nullopt;
    const auto cell = [](const QStringList& row, std::optional<qsizetype> at) {
        return at && *at < row.size() ? row[*at].trimmed() : QString();
    };
    static const QSet<QString> heads = {
        QStringLiteral("говорящий"), QStringLiteral("спикер"),   QStringLiteral("кто"),      QStringLiteral("время"),
        QStringLiteral("реплика"),   QStringLiteral("текст"),    QStringLiteral("speaker"),  QStringLiteral("who"),
        QStringLiteral("time"),      QStringLiteral("text"),     QStringLiteral("turn"),     QStringLiteral("тайм-код"),
        QStringLiteral("таймкод"),   QStringLiteral("timecode"), QStringLiteral("timestamp")};
    std::vector<TranscriptPart> parts;
    QString last;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const QStringList& row = rows[r];
        if (r == 0 && (heads.contains(key(cell(row, words))) || heads.contains(key(cell(row, speaker)))))
            continue;
        TranscriptPart part;
        part.text = cell(row, words);
        part.speaker = cell(row, speaker);
        while (part.speaker.endsWith(u':'))
            part.speaker.chop(1);
        if (part.speaker.isEmpty())
            part.speaker = last;
        last = part.speaker;
        if (const auto at = leadingTimestamp(cell(row, time)))
            part.timeMs = at->ms;
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace tropa::interviews
