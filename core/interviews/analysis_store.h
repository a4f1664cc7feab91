#pragma once

#include "interviews/code.h"
#include "interviews/cooccurrence.h"
#include "metrics/scope.h"

namespace tropa::interviews {

/// A co-occurrence matrix with what its numbers mean.
struct CodeMatrix
{
    std::vector<CodeId> codes; ///< of the codebook, in its order
    CoOccurrence counts{0};
};
/// Of one coder, or of all; what the interviewer says is left out, unless it is the speaker asked for (as in
/// SelectionOptions).
CodeMatrix coOccurrenceOf(storage::Connection& connection, const metrics::Scope& scope = {},
                          project::CoderId coder = {}, const QString& speaker = {});

/// The segments of two codes that overlap one of the other's, by transcript and place; of a code and itself: its
/// segments that overlap each other. The interviewer's words are left out.
std::vector<SegmentId> segmentsTogether(storage::Connection& connection, CodeId a, CodeId b,
                                        const metrics::Scope& scope = {}, project::CoderId coder = {}, int limit = 1000,
                                        const QString& speaker = {});

} // namespace tropa::interviews
