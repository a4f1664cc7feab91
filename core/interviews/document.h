#pragma once

#include "base/guid.h"
#include "interviews/ids.h"
#include "interviews/transcript.h"

#include <QDate>

#include <map>

namespace tropa::interviews {

/// A transcript without its text, as lists show it.
struct DocumentInfo
{
    DocumentId id;
    Guid guid;
    QString name;
    RespondentId respondent;
    QDate recordedOn;
    std::optional<qint64> durationMs;
};

struct Speaker
{
    SpeakerId id;
    QString name;
    SpeakerRole role = SpeakerRole::Other;
};

struct Turn
{
    TurnId id;
    SpeakerId speaker;
    TextSpan span;
    std::optional<qint64> timeMs;
};

/// A transcript as it reads now.
struct Document
{
    DocumentInfo info;
    QString text;
    int revision = 0; ///< how many splices made it
    std::vector<Speaker> speakers;
    std::vector<Turn> turns;       ///< in the order of the text
    std::vector<TextStyle> styles; ///< in the order of the text

    const Speaker* speaker(SpeakerId id) const;
    SpeakerRole roleOf(const Turn& turn) const;
    /// The number, from 0, of the turn an offset stands in, or of the last one before it; none in an empty document.
    std::optional<std::size_t> turnAt(qint64 offset) const;
};

} // namespace tropa::interviews
