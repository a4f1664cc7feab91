#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace tropa::maps {

/// A shape or a connector of draw.io, with its place on the page.
struct DrawioCell
{
    QString id, parent;
    QString words; ///< plain
    QString style;
    QString tropaId, tropaKind, tropaRole; ///< what our own export wrote beside it
    QString tropaWords;                    ///< a sign of the label as it was written
    QJsonObject tropaOwn;                  ///< what the label does not say, as in tropa-map/1
    bool isVertex = false, isEdge = false;
    QString source, target;
    QRectF rect;                         ///< absolute
    std::optional<QPointF> begins, ends; ///< of a connector that is glued to nothing

    /// A key of the style, "1" for a bare word; empty when it is not there.
    QString styleOf(const char* key) const;
    bool isContainer() const;
};

struct DrawioPage
{
    QString name;
    std::vector<DrawioCell> cells; ///< without the two every page begins with
    bool isOurs = false;           ///< some shape carries an id of our export
};

struct DrawioFile
{
    std::vector<DrawioPage> pages;
    qint64 packed = 0;  ///< pages that were compressed
    qint64 orphans = 0; ///< cells whose parent is missing or stands in a circle; they were laid on the page
    qint64 cut = 0;     ///< words longer than a map holds
};

/// Reads .drawio and .xml (mxfile, a bare mxGraphModel) and .drawio.svg, pages plain or compressed. Refuses, in words,
/// what is none of these, nests too deep, declares entities, or costs more than a page may: 32 MB unpacked, 100,000
/// cells.
Result<DrawioFile> readDrawioFile(const QByteArray& bytes, const QString& file);

/// The words of a label in HTML, a line for each break and paragraph.
QString wordsOfLabel(const QString& label);

} // namespace tropa::maps
