#pragma once

#include "base/result.h"
#include "maps/board_values.h"

#include <QDate>
#include <QFont>

#include <optional>

namespace tropa::ui::paint {

enum class Paper { Exact, A4, A3, A2, A1, A0 }; ///< Exact: one sheet as large as the map

/// "exact", "a4" … "a0", whatever the case; none for another word.
std::optional<Paper> paperNamed(const QString& name);

struct MapExportOptions
{
    Language language = Language::Russian; ///< the project's, or --lang
    Paper paper = Paper::Exact;
    bool isTiled = false;      ///< at full size over several sheets of the paper, with crop marks; not for Exact
    double overlap = 10;       ///< of neighbouring sheets, in millimetres
    bool repeatsHeads = true;  ///< on each tile those of its stages, steps and lanes
    int dpi = 150;             ///< of a PNG
    bool withNotes = false;    ///< sticky notes too
    bool withComments = false; ///< what people said to each other too, where the kind of file has a place for it
    bool stageSlides = false;  ///< pptx: a slide a stage after the one of the whole map
    metrics::Scope filter;
    QFont base; ///< the application's
};

/// Where an export reads from. The connection belongs to the calling thread, which must have a QApplication behind it.
struct MapExportContext
{
    storage::Connection& db;
    const metrics::Catalogue& catalogue;
    const metrics::Sources& sources;
    QDate today;
    QString projectName; ///< the file's name, for the foot
    Progress progress = {};
};

struct MapExportReport
{
    int maps = 0;
    std::vector<Message> notes; ///< what the file does not show: quotes without consent, other maps, small print
};

/// Writes maps into a file by its ending: pdf (a page each), json (all), svg and png (the first), and what
/// maps::mapFileKind() knows (pptx, xlsx, drawio …). An empty list means
/// every map, journey maps first. The file appears only when it is whole; on failure nothing is left.
Result<MapExportReport> exportMaps(const MapExportContext& context, std::vector<maps::MapId> maps, const QString& path,
                                   const MapExportOptions& options = {});

/// One map as a picture for a paper, at most `mostWidth` pixels wide.
struct MapPicture
{
    QByteArray png;
    std::vector<Message> notes;
};
Result<MapPicture> mapPicture(const MapExportContext& context, maps::MapId map, int mostWidth,
                              const MapExportOptions& options = {});

} // namespace tropa::ui::paint
