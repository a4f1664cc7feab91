#pragma once

#include "interviews/cooccurrence.h"
#include "storage/connection.h"

namespace tropa::interviews {

/// Where words of a text begin and end, in code points; what a word is says joinsWord().
struct WordPlaces
{
    std::vector<qint64> begins, ends;
};
WordPlaces wordPlaces(QStringView text);

/// Counts places of transcripts in what a rule counts in, so that one sweep answers every rule: a stretch becomes the
/// turns it touches, or the words it touches. Reads turns or texts; any thread that may use the connection.
class TogetherPlaces
{
public:
    TogetherPlaces(storage::Connection& connection, TogetherRule rule) : m_connection(connection), m_rule(rule) {}

    /// How far apart two stretches may be, for coOccurrence().
    qint64 reach() const;
    /// `document` of each is the id of its transcript; those of one transcript stand together. Empty ones stay empty.
    void move(std::vector<CodedSpan>& spans) const;

private:
    storage::Connection& m_connection;
    TogetherRule m_rule;
};

} // namespace tropa::interviews
