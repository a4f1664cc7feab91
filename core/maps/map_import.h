#pragma once

#include "base/result.h"
#include "frame/import_report.h"
#include "maps/map_json.h"
#include "project/project.h"

namespace tropa::maps {

/// Reads a map file of either format as text and makes it a `tropa-map/1` document that has passed the check, with the
/// notes of what could not be carried. Nothing is written.
struct MapFile
{
    QJsonObject document;
    std::vector<Message> notes;
};
Result<MapFile> readMapFile(const QString& path, Language language);

/// `import map`: one or several files into the project as one entry; with `dryRun` only the report.
Result<frame::ImportReport> importMaps(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                       const Progress& progress = {});

} // namespace tropa::maps
