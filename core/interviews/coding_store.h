#pragma once

#include "interviews/coding.h"

#include <QSet>

#include <span>
#include <unordered_map>

namespace tropa::interviews {

/// The segments of one transcript, by where they begin, the longer first.
std::vector<Segment> segments(storage::Connection& connection, DocumentId document);
std::optional<Segment> segment(storage::Connection& connection, SegmentId id);
/// How many segments each code has, subcodes not included, in transcripts of imports that are on.
std::unordered_map<CodeId, qint64> segmentCounts(storage::Connection& connection);

struct CountFilter
{
    project::CoderId coder; ///< none: all
};
struct SegmentCount
{
    CodeId code;
    DocumentId document;
    qint64 count = 0;
};
/// Both at once, of every transcript that has segments, switched-off ones too.
std::vector<SegmentCount> countedSegments(storage::Connection& connection, const CountFilter& filter = {});

/// What a new coding may carry.
struct CodingDetails
{
    std::optional<qint64> valence;
    std::optional<double> weight;
    QString memo;
    project::CoderId coder; ///< none: who edits
};
/// Codes a stretch. The same code of the same coder on the same words is not doubled: its segment is given back.
SegmentId applyCode(project::Edit& edit, DocumentId document, TextSpan span, CodeId code,
                    const CodingDetails& details = {});
void removeSegments(project::Edit& edit, std::span<const SegmentId> ids);
/// Gives segments another code; where that makes a double, one is kept, with both memos.
void recode(project::Edit& edit, std::span<const SegmentId> ids, CodeId code);
void setValence(project::Edit& edit, std::span<const SegmentId> ids, std::optional<qint64> valence);
void setWeight(project::Edit& edit, std::span<const SegmentId> ids, std::optional<double> weight);
void setSegmentTouchpoint(project::Edit& edit, std::span<const SegmentId> ids, frame::TouchpointId touchpoint);
void setSegmentMemo(project::Edit& edit, std::span<const SegmentId> ids, const QString& memo);
/// Refused when the stretch is empty or outside the text.
Result<void> resizeSegments(project::Edit& edit, std::span<const SegmentId> ids, TextSpan span);

/// Divides segments that hold `offset` inside; the second part keeps code, coder, valence, weight and touchpoint. The
/// memo stays with the first. Gives the second parts.
std::vector<SegmentId> splitSegments(project::Edit& edit, std::span<const SegmentId> ids, qint64 offset);
/// One segment from the first's beginning to the last's end, of what is between too; the first of the list is kept,
/// with all memos. Refused unless code, coder and transcript are the same.
Result<SegmentId> mergeSegments(project::Edit& edit, std::span<const SegmentId> ids);

/// A segment whose words an edit of the text has changed; without an id when nothing of it was left.
struct Review
{
    qint64 id = 0;
    SegmentId segment;
    DocumentId document;
    CodeId code;
    QString words; ///< as they were
    QDateTime madeAt;
};
/// Those that nobody has looked at yet.
std::vector<Review> reviews(storage::Connection& connection);
void endReviews(project::Edit& edit, std::span<const qint64> ids);

/// The quotes of some codes, by transcript and place; every code when none is named. Reads each text once.
struct QuoteFilter
{
    std::vector<SegmentId> ids; ///< these alone
    std::vector<CodeId> codes;
    DocumentId document;
    std::optional<QSet<DocumentId>> within; ///< in these transcripts alone
    project::CoderId coder;
    int limit = -1; ///< -1: all
};
std::vector<Quote> quotes(storage::Connection& connection, const QuoteFilter& filter = {});

/// The figures that stand over a list of quotes.
struct QuoteSummary
{
    qint64 segments = 0;
    qint64 documents = 0;
    std::optional<double> meanValence;
};
/// Of the filter's codes, in the transcripts and by the coder it names.
QuoteSummary summaryOf(storage::Connection& connection, const QuoteFilter& filter);

} // namespace tropa::interviews
