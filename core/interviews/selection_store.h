#pragma once

#include "interviews/code.h"
#include "interviews/coding.h"
#include "interviews/respondent.h"
#include "metrics/scope.h"

namespace tropa::interviews {

/// A segment with what metrics and maps ask of it.
struct SelectedSegment
{
    SegmentId id;
    DocumentId document;
    TextSpan span;
    CodeId code;
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
};

struct SelectionOptions
{
    QString coder;            ///< name; empty: all
    bool withSubcodes = true; ///< a code stands for those below it too
    bool withInterviewer = false;
};

/// The dimensions a selection knows: code, touchpoint, stage; respondent, group, sex, ageGroup, clinic, service,
/// competitor; and the period by the date of the interview.
Selection select(storage::Connection& connection, const metrics::Scope& scope, const SelectionOptions& options = {});

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
