#pragma once

#include "base/code_points.h"
#include "base/message.h"
#include "metrics/evidence_source.h"

#include <vector>

namespace tropa::app {

/// One place where a search found something, of whatever room.
struct FoundPlace
{
    const char* kind = ""; ///< id of the SearchKind
    EntityRef ref;
    QString citation; ///< "R7", "Q3, wave 6": where it stands
    QString snippet;
    std::vector<TextSpan> spans;        ///< what matched, in code points of the text
    std::vector<TextSpan> snippetSpans; ///< in code points of the snippet
};

struct FoundKind
{
    const char* id = "";
    qint64 count = 0; ///< all there are, shown or not
};

struct FoundPlaces
{
    std::vector<FoundPlace> places; ///< kind by kind, each the best first
    std::vector<FoundKind> kinds;

    qint64 count() const;
};

/// What can be searched: "turns" of interviews, "answers" in words, "reviews".
QStringList searchKinds();

/// Searches everything the rooms index (or one kind of it), at most `limit` places of each kind. Errors stay on the
/// connection. Any thread.
FoundPlaces searchAll(storage::Connection& connection, const metrics::Sources& sources, const QString& query, int limit,
                      const QString& kind = {});

} // namespace tropa::app
