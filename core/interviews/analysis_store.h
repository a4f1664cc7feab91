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
    TogetherRule rule;
};
/// Of one coder, or of all; what the interviewer says is left out, unless it is the speaker asked for (as in
/// SelectionOptions).
CodeMatrix coOccurrenceOf(storage::Connection& connection, const metrics::Scope& scope = {},
                          project::CoderId coder = {}, const QString& speaker = {}, const TogetherRule& rule = {});
/// When segments stand together and what the coefficients are, in words: under a table, beside a picture.
std::vector<Message> coOccurrenceRules(const TogetherRule& rule);

/// The segments of two codes that stand with one of the other's, by transcript and place; of a code and itself: its
/// segments that stand with each other. The interviewer's words are left out.
std::vector<SegmentId> segmentsTogether(storage::Connection& connection, CodeId a, CodeId b,
                                        const metrics::Scope& scope = {}, project::CoderId coder = {}, int limit = 1000,
                                        const QString& speaker = {}, const TogetherRule& rule = {});

} // namespace tropa::interviews
