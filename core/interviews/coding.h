#pragma once

#include "base/code_points.h"
#include "base/guid.h"
#include "frame/ids.h"
#include "interviews/ids.h"
#include "project/edit.h"

#include <optional>

namespace tropa::interviews {

/// A coded stretch of a transcript: one code, one coder. Two codes on the same words are two segments.
struct Segment
{
    SegmentId id;
    DocumentId document;
    TextSpan span;
    CodeId code;
    project::CoderId coder;
    std::optional<qint64> valence; ///< -2 … 2
    std::optional<double> weight;
    frame::TouchpointId touchpoint; ///< only when it is not the code's
    QString memo;
    QDateTime createdAt;
};

/// A segment with what a list of quotes shows.
struct Quote
{
    Segment segment;
    QString text;
    RespondentId respondent;
    QString respondentName;
    QString documentName;
    qint64 turnNumber = 0; ///< from 1, of the transcript; 0 when it has no turns
    std::optional<qint64> timeMs;
};

} // namespace tropa::interviews
