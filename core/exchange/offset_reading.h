#pragma once

#include "base/code_points.h"

#include <QString>

#include <optional>
#include <vector>

namespace tropa::exchange {

/// How a program counted the places in a text. REFI-QDA asks for code points and leaves line ends open, so programs
/// differ; what the quotes say decides.
struct OffsetReading
{
    bool utf16 = false;       ///< UTF-16 units, not code points
    bool crlfIsTwo = false;   ///< CR LF counts two
    bool markCounts = false;  ///< the byte order mark counts one
    bool endIncluded = false; ///< the end is the last character, not the one after it
    friend bool operator==(const OffsetReading&, const OffsetReading&) = default;
};

/// A stretch as a file has it, with the name that in most programs is the quote or its beginning.
struct RawStretch
{
    qint64 begin = 0;
    qint64 end = 0;
    QString name;
};

/// How well a reading fits: of `stretches`, so many have a quote for a name, so many of those read so in the text.
struct OffsetScore
{
    OffsetReading reading;
    qint64 stretches = 0;
    qint64 matched = 0;
    qint64 outside = 0; ///< begin or end past the text
    qint64 rank = 0;
};

/// Turns offsets of a decoded text, as its file has it, into code points of the text as Tropa keeps it (LF, no mark,
/// no NUL). O(1) a question; a value.
class OffsetMap
{
public:
    /// `raw` is without its byte order mark.
    OffsetMap(const QString& raw, const OffsetReading& reading);

    /// None past the end.
    std::optional<qint64> at(qint64 offset) const;
    qint64 size() const { return m_size; }

private:
    std::vector<qint64> m_places; // empty: the offsets are the places
    qint64 m_size = 0;
};

/// Tries every reading in which the text makes a difference and takes the best; with nothing to tell them apart, that
/// of the program the file names as its origin. At most 400 stretches are looked at.
OffsetScore bestReading(const QString& raw, const QString& text, bool hasMark, const std::vector<RawStretch>& stretches,
                        const QString& origin);

} // namespace tropa::exchange
