#pragma once

#include "base/message.h"
#include "base/result.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_role.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace tropa::ui::paint {

/// How the pictures that are no charts of categories are drawn: trees, maps of points, clouds.
struct PictureLook
{
    const theme::Theme& theme;
    QFont font;                              ///< the base font of the window or the page
    double dpi = 96;                         ///< units an inch
    std::optional<std::size_t> current = {}; ///< the item that has the keyboard

    /// The font of a role in the picture's own units, so that scaled painters need nothing else.
    QFont fontOf(theme::TypeRole role) const;
};

/// Where an item of a picture answers to the mouse.
struct PictureHit
{
    std::size_t item = 0;
    QRectF area;
    QPolygonF shape = {}; ///< when it is not the area that answers; the area's middle is where the keyboard finds it
    bool isNamed = true;  ///< false: there was no room for its name
};
using PictureHits = std::vector<PictureHit>;
using PicturePainter = std::function<PictureHits(QPainter&, const QRectF&, const PictureLook&)>;

/// A tree of agglomeration lying down: the root at the left, a row an object at the right. Items are the objects, in
/// the order they were given.
struct DendrogramSpec
{
    struct Merge
    {
        std::size_t left = 0; ///< below the number of objects: an object; else merge left - objects
        std::size_t right = 0;
        double height = 0;
    };
    std::vector<QString> names;
    std::vector<Merge> merges;
    std::vector<std::size_t> order; ///< objects from top to bottom
    std::vector<int> clusters;      ///< of each object, from 0; one colour each
    std::optional<double> cut;      ///< a dashed line at this height
    QString heightName;
};
PictureHits paintDendrogram(QPainter& painter, const QRectF& rect, const DendrogramSpec& spec, const PictureLook& look);
double dendrogramHeight(const DendrogramSpec& spec, const PictureLook& look);

/// Points with names in a plane of equal scales. Items are the points.
struct PointMapSpec
{
    struct Point
    {
        QString name;
        double x = 0;
        double y = 0;
        int series = 1;        ///< colour, from 1
        bool isSquare = false; ///< the other kind: groups among codes
    };
    std::vector<Point> points;
    QString xName, yName;
    bool showsOrigin = false; ///< lines through 0 where that means something
};
PictureHits paintPointMap(QPainter& painter, const QRectF& rect, const PointMapSpec& spec, const PictureLook& look);

/// Words as large as they are frequent, the most frequent in the middle. The same words give the same picture; what
/// finds no place is left out. Items are the words.
struct WordCloudSpec
{
    struct Word
    {
        QString text;
        double weight = 0;
        int series = 0; ///< colour, from 1; 0: the ink of the text
    };
    std::vector<Word> words; ///< by falling weight
};
PictureHits paintWordCloud(QPainter& painter, const QRectF& rect, const WordCloudSpec& spec, const PictureLook& look);

/// Writes a picture as .png, .svg or .pdf by the light tokens on white, its title above. Written beside and renamed.
Result<void> savePicture(const QString& path, const QString& title, const QSizeF& size, const QFont& font,
                         const PicturePainter& paint);

} // namespace tropa::ui::paint
