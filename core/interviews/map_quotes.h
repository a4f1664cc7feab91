#pragma once

#include "interviews/code.h"
#include "interviews/ids.h"
#include "metrics/scope.h"
#include "storage/connection.h"

#include <vector>

namespace tropa::interviews {

/// A coded stretch as a map may take it.
struct MapQuote
{
    SegmentId segment;
    CodeKind kind = CodeKind::Quote; ///< Quote, Pain, Gain or Need; a barrier is a pain here
    QString code;                    ///< what the code says; several stretches of one code belong together
    frame::TouchpointId touchpoint;
    frame::StageId stage;
};

/// What respondents in a scope said that a map can show: stretches of codes that are pains, barriers, gains or needs
/// (or lie under such a code), and quotes: those of codes marked so, and for a touchpoint that has none the most
/// strongly felt others, `quotesPerPlace` at most. Respondents who refused consent or
/// whose date of keeping has passed are left out.
std::vector<MapQuote> quotesForMap(storage::Connection& connection, const metrics::Scope& scope,
                                   int quotesPerPlace = 3);

} // namespace tropa::interviews
