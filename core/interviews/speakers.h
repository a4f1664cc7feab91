#pragma once

#include "interviews/document.h"
#include "metrics/scope.h"

#include <unordered_map>

namespace tropa::interviews {

/// Somebody who speaks in one or more interviews.
struct Voice
{
    QString key; ///< "interviewer", "respondent", or the name as it is compared
    QString name;
    SpeakerRole role = SpeakerRole::Other;
    qint64 documents = 0;
    qint64 turns = 0;
};

/// Who speaks where. Labels differ from transcript to transcript (Р, Респондент, R14), so all interviewers are one
/// voice, and so is whoever is the only respondent of a transcript; where several respondents or others speak, each is
/// known by name, the same name in two transcripts being one voice. Read once; a value for any thread.
class Speakers
{
public:
    explicit Speakers(storage::Connection& connection);

    /// Respondents first, then the others by name, the interviewer last; numbers below are places in this list.
    const std::vector<Voice>& voices() const { return m_voices; }
    /// By key or name, in any case; -1: nobody of that name.
    int find(const QString& nameOrKey) const;
    /// Of a row of document_speaker; -1 for none.
    int voiceOf(qint64 speaker) const;
    /// Who says most of a stretch (the first of equals); -1 where nobody known does.
    int voiceOf(DocumentId document, TextSpan stretch) const;
    bool speaksIn(int voice, DocumentId document) const;
    bool isInterviewer(int voice) const
    {
        return voice >= 0 && m_voices[static_cast<std::size_t>(voice)].role == SpeakerRole::Interviewer;
    }

private:
    struct Said
    {
        TextSpan span;
        int voice;
    };
    std::vector<Voice> m_voices;
    std::unordered_map<qint64, int> m_voiceOfSpeaker;
    std::unordered_map<DocumentId, std::vector<Said>> m_turns; // in order
};

/// Whose words an analysis looks at, beyond what the filter bar says.
struct VoiceFilter
{
    QString speaker; ///< key or name; empty: all but the interviewer
    QString by;      ///< what respondents are told apart by, as in splitRespondents(); empty: nothing
    QString value;   ///< the key or name of a group of that
    QString codes;   ///< the name of a group of codes; empty: all codes

    friend bool operator==(const VoiceFilter&, const VoiceFilter&) = default;
};

/// The scope narrowed to the respondents and codes a filter means. Refused (Usage): an attribute, a value or a group of
/// codes that is not there; it says what there is.
Result<metrics::Scope> narrowedTo(storage::Connection& connection, const metrics::Scope& scope,
                                  const VoiceFilter& filter);
/// Refused (Usage): a speaker that is not there; it says who there is. An empty name is none: -1.
Result<int> voiceNamed(const Speakers& speakers, const QString& nameOrKey);

} // namespace tropa::interviews
