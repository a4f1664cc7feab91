#pragma once

#include "base/result.h"
#include "project/edit.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QString>

namespace tropa::maps {

/// How every file made of a map looks like its house: kept in the project, the same for all maps.
struct HouseStyle
{
    QString organisation; ///< beside the title
    QString colour;       ///< "#1f6f8b", of bands and heads; empty: the program's own
    QString logoName;     ///< the picture's file name; empty: no logo
    QByteArray logo;      ///< PNG, JPEG or SVG as it was chosen

    bool isEmpty() const { return organisation.isEmpty() && colour.isEmpty() && logo.isEmpty(); }
};

/// A damaged logo is no logo: a file is made all the same.
HouseStyle houseStyle(storage::Connection& connection);

inline constexpr qint64 largestLogo = 2LL * 1024 * 1024;
/// As part of one edit. Refuses a colour that is not #rrggbb and a logo that is no PNG, JPEG or SVG or larger than 2
/// MB; a logo that is the one kept already is not stored again.
Result<void> setHouseStyle(project::Edit& edit, const HouseStyle& style);

/// How the project's maps go on paper, as last chosen in the window.
struct SheetSetup
{
    QString paper = QStringLiteral("exact"); ///< or "a4" … "a0"
    bool isTiled = false;                    ///< over several sheets at full size; not for "exact"
    double overlap = 10;                     ///< of neighbouring sheets, in millimetres
    bool withNotes = false;                  ///< sticky notes are shown on what is exported
    bool repeatsHeads = true;                ///< on each sheet of a tiled map
    bool withComments = false;               ///< what people said to each other goes along
    bool stageSlides = false;                ///< PowerPoint: a slide a stage too

    friend bool operator==(const SheetSetup&, const SheetSetup&) = default;
};
inline constexpr double mostOverlap = 50;
SheetSetup sheetSetup(storage::Connection& connection);
void setSheetSetup(project::Edit& edit, const SheetSetup& setup);

/// "#rrggbb" laid over white with an opacity: what stands behind words.
QString tinted(const QString& colour, double opacity);

/// "image/png" … by what the bytes begin with; empty for what is no picture we take.
QString pictureType(const QByteArray& bytes);

} // namespace tropa::maps
