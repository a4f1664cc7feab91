#pragma once

#include <QString>

#include <optional>

namespace tropa::interviews {

/// A time into a recording, found at the beginning of a text.
struct Timestamp
{
    qint64 ms = 0;
    qsizetype length = 0;   ///< UTF-16 units it takes, brackets and an end time ("- 00:01:02") included
    bool bracketed = false; ///< [12:47], (12:47) or an arrow: cannot be an hour of the day somebody tells of
};

/// Reads "12:47", "1:02:03", "00:12:47,500", "[00:12:47]", "(12:47)", "00:01,000 --> 00:04,000" at the beginning of the
/// text; the letters before it must be none. Minutes may pass 59 when there are no hours. Any thread.
std::optional<Timestamp> leadingTimestamp(QStringView text);

/// "12:47" or "1:02:03".
QString formatTimestamp(qint64 ms);

} // namespace tropa::interviews
