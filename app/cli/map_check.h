#pragma once

#include "app/cli/command.h"
#include "maps/board_store.h"

namespace tropa::cli {

/// map check: the findings of the chosen maps; exit 5 when one not suppressed is at --fail-on or above.
Exit checkMaps(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);

/// map versions: those kept of the chosen maps; --save NAME keeps one more of each, --rename OLD --name NEW renames
/// one.
Exit mapVersions(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);
/// map diff: from one version (--from, or now) to another (--to, or now), or to another map (--against).
Exit mapDifference(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);

/// map style: logo, colour and name that every export carries; says what they are, and sets what is given.
Exit mapStyle(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);

/// map priorities: pains, opportunities and fail points by value and effort.
Exit mapPriorities(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);

/// map deviation: mystery visits and interview cases laid against the planned journey.
Exit mapDeviation(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);
/// map curve: what the curves are computed from and what comes of it, step by step; --weights sets one of them.
Exit mapCurve(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);
/// map comments: sticky notes and open comments; with --settled those that are settled too. --say adds one, --settle
/// and
/// --reopen turn a talk.
Exit mapComments(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);
/// map card: what stands in the cell of --at; --text, --picture, --level and --chart set it.
Exit mapCard(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);
/// "map new --template": a journey map and its blueprint from a template or a map file.
Exit newMap(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);
/// "map persona": names, or with --name one sheet, with -o as a file.
Exit mapPersona(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);
/// "map templates", with --save NAME --map TITLE one more of one's own.
Exit mapTemplates(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen);

} // namespace tropa::cli
