#pragma once

#include "interviews/code.h"
#include "interviews/coding.h"
#include "interviews/respondent.h"
#include "interviews/speakers.h"
#include "metrics/scope.h"

#include <unordered_map>

namespace tropa::interviews {

/// A segment with what metrics and maps ask of it.
struct SelectedSegment
{
    SegmentId id;
    DocumentId document;
    TextSpan span;
    CodeId code;
    project::CoderId coder;
    std::optional<qint64> valence;
    std::size_t respondent = 0;     ///< its place in Selection::respondents
    frame::TouchpointId touchpoint; ///< its own, else the code's
    frame::StageId stage;           ///< of the touchpoint, else the code's
    QDate date;                     ///< of the interview
};

/// Who was asked and what of it is coded, inside a scope. What the interviewer says is left out unless asked for.
struct Selection
{
    Codebook codebook;
    std::vector<Respondent> respondents; ///< in scope, with a transcript
    std::vector<SelectedSegment> segments;
    std::vector<Voice> voices; ///< asked for by speaker: who there is …
    std::vector<int> voiceOf;  ///< … and who each of `respondents` is, one row a respondent and speaker
};

struct SelectionOptions
{
    QString coder;            ///< name; empty: all
    bool withSubcodes = true; ///< a code stands for those below it too
    bool withInterviewer = false;
    QString speaker = {};   ///< only what this voice says (key or name, see Speakers); an unknown one says nothing
    bool bySpeaker = false; ///< each speaker of an interview is a row of their own
};

/// The dimensions a selection knows: code, touchpoint, stage; respondent, group, sex, ageGroup, clinic, service,
/// competitor; and the period by the date of the interview.
Selection select(storage::Connection& connection, const metrics::Scope& scope, const SelectionOptions& options = {});

/// Transcripts of respondents inside a scope, in the respondents' order; what the scope says of segments is left aside.
std::vector<DocumentId> documentsInScope(storage::Connection& connection, const metrics::Scope& scope);

/// What the interviewer says, by transcript, in order.
std::unordered_map<DocumentId, std::vector<TextSpan>> interviewerSpans(storage::Connection& connection);
/// True when a stretch lies within one of these, which are in order and do not overlap.
bool liesWithinOne(const std::vector<TextSpan>& spans, TextSpan stretch);

/// One coded stretch, to be asked whether scopes hold it. Reads its rows once; a segment that is gone is within none.
class SegmentScope
{
public:
    SegmentScope(storage::Connection& connection, SegmentId id);
    Q_DISABLE_COPY_MOVE(SegmentScope)
    /// By the same dimensions as select().
    bool isWithin(const metrics::Scope& scope) const;
    bool hasValence() const { return m_segment && m_segment->valence.has_value(); }

private:
    Selection m_all;
    const SelectedSegment* m_segment = nullptr;
};

/// A respondent's value of such a dimension; 0 when not known.
qint64 respondentValue(const Respondent& respondent, const QString& dimension);
/// True for code, touchpoint and stage: the dimensions of a segment, not of who said it.
bool isSegmentDimension(const QString& dimension);
bool segmentHas(const Selection& selection, const SelectedSegment& segment, const QString& dimension, qint64 value,
                bool withSubcodes);
/// The values of a dimension that occur, in the order people gave them.
std::vector<qint64> occurringValues(storage::Connection& connection, const Selection& selection,
                                    const QString& dimension);

} // namespace tropa::interviews
