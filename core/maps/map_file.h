#pragma once

#include "base/save_bytes.h"
#include "maps/house_style.h"
#include "maps/map_page.h"

#include <span>

namespace tropa::maps {

/// What a file of maps says of itself and what it could not carry.
struct MapFileOptions
{
    Language language = Language::Russian;
    QString project; ///< for the foot
    QDate date;
    HouseStyle house = {};    ///< logo, colour and name
    bool stageSlides = false; ///< pptx: a slide a stage after that of the whole map
};
struct MapFileNotes
{
    std::vector<Message> notes;
};

/// A kind of file maps are written to; a new one is one function and one line.
struct MapFileKind
{
    const char* suffix;
    bool holdsMany; ///< several maps: pages, slides, sheets
    Result<MapFileNotes> (*write)(const QString& path, const std::vector<MapPage>& pages,
                                  const MapFileOptions& options);
    bool showsNotes = false; ///< sticky notes and comments have a place in it
    bool comesBack = false;  ///< wants the document of the map, so that it is the same when it is read again
    bool needsDots = false;  ///< takes no drawn logo, only one of dots
    bool showsPictures = false;
};
/// drawio, pptx, xlsx, csv, mmd, cjml, html. None for a suffix that is written elsewhere (pdf, svg, png, json).
const MapFileKind* mapFileKind(const QString& suffix);

Result<MapFileNotes> writeDrawio(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options);
Result<MapFileNotes> writePptx(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options);
Result<MapFileNotes> writeXlsx(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options);
Result<MapFileNotes> writeCsv(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options);
Result<MapFileNotes> writeMermaid(const QString& path, const std::vector<MapPage>& pages,
                                  const MapFileOptions& options);
Result<MapFileNotes> writeCjml(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options);
Result<MapFileNotes> writeHtml(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options);

/// The title block of every kind of file: title, then persona, scope and owner, then who made it of what and when.
QStringList titleBlock(const MapPage& page, const MapFileOptions& options);
/// What letters and kinds of links on this map mean; only those that occur.
QStringList signsOn(const Board& board, Language language);
/// The same after the strengths of evidence with their counts.
QStringList legend(const Board& board, const BoardValues& values, Language language);

/// "n quotes without consent were left out", if there are any.
MapFileNotes notesOf(int quotesLeftOut);

} // namespace tropa::maps
