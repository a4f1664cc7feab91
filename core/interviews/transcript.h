#pragma once

#include "base/code_points.h"

#include <QString>

#include <optional>
#include <vector>

namespace tropa::interviews {

/// Numbers as they stand in the file. What the interviewer says is left out of counts.
enum class SpeakerRole { Other = 0, Interviewer = 1, Respondent = 2 };

/// How a stretch of words looked in the file it came from; a list item or a heading is a whole paragraph.
struct TextStyle
{
    TextSpan span;
    bool bold = false;
    bool italic = false;
    int heading = 0;   ///< 1…9
    int listLevel = 0; ///< from 1

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// A speaker whom only the manner of talking makes the interviewer: a proposal, told as such.
struct AskingSpeaker
{
    std::size_t speaker = 0; ///< of the transcript's
    qint64 asking = 0;       ///< turns with a question
    qint64 turns = 0;
};

/// A transcript as understood: a text with LF line ends, who speaks, and who says which stretch of it.
struct Transcript
{
    struct Speaker
    {
        QString name;
        SpeakerRole role = SpeakerRole::Other;
    };
    struct Turn
    {
        TextSpan span; ///< the words alone, without label and time
        std::optional<std::size_t> speaker;
        std::optional<qint64> timeMs;
    };

    QString text;
    std::vector<Speaker> speakers;
    std::vector<Turn> turns; ///< in the order of the text, never overlapping, none empty
    std::vector<TextStyle> styles;
    std::optional<AskingSpeaker> proposed; ///< the interviewer, where no label says who it is
};

/// One paragraph, cue or table row of a document that already says where turns are.
struct TranscriptPart
{
    QString speaker;
    QString text;
    std::optional<qint64> timeMs;
    std::optional<qint64> endMs;
};

/// LF line ends, no byte order mark, no NUL; nothing else is changed, so offsets cannot rot.
QString normalisedText(QString text);

/// Finds speakers, times and turns in plain text.
///
/// Understands «Интервьюер: …», «И:», «Р1:», "R1:", "[id1] …", names before a colon, a name and a time on a line of
/// their own (Zoom, Teams), times before or after the label ("[00:12:47]", "12:47"). A word before a colon is taken for
/// a speaker when it is a known role or comes back as one; lines without a label go on with the turn before them. A
/// text without speakers has a turn a line. Pure; any thread.
Transcript recognisedTranscript(const QString& text);

/// The same from parts. Neighbouring parts of one speaker become one turn when they follow within `joinMs`.
Transcript transcriptOfParts(const std::vector<TranscriptPart>& parts, std::optional<qint64> joinMs = std::nullopt);

/// Rows of a table as parts, when its columns read as time, speaker and words; none otherwise.
std::optional<std::vector<TranscriptPart>> partsOfTable(const std::vector<QStringList>& rows);

/// What a label says of its speaker: «Интервьюер», "Q", «Р2», "id1"; none when it is just a name.
std::optional<SpeakerRole> roleOfLabel(const QString& label);

} // namespace tropa::interviews
