#pragma once

#include "maps/card_markup.h"
#include "maps/map_file.h"

#include <QHash>
#include <QRectF>
#include <QXmlStreamWriter>

namespace tropa::maps {

namespace pptx {

// One unit of the grid is 1/96 inch, 9525 EMU; a slide is at most 56 inches on a side.
inline constexpr double emuPerUnit = 9525;
inline constexpr double mostEmu = 51206400, leastEmu = 914400;
inline constexpr double margin = 24, titleHeight = 64, legendHeight = 48;

inline constexpr const char* drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char* relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr const char* presentation = "http://schemas.openxmlformats.org/presentationml/2006/main";

/// What a PNG or JPEG says of its size; empty for anything else.
QSizeF pictureSize(const QByteArray& bytes);
/// What a PNG or JPEG says of its size, fitted into the room of a logo; empty for what cannot be shown here (SVG).
QSizeF logoSize(const QByteArray& logo);

/// A letter, or a star.
QString signOf(MarkKind mark);

} // namespace pptx

/// How a map lies on its slide.
struct SlidePlace
{
    double scale = 1;         ///< from units of the grid to those of the slide
    double left = 0, top = 0; ///< of the drawing, in units of the slide
    double columnWidth = MapGrid::standardColumn, cardHeight = MapGrid::standardCard;
    double letters = 1; ///< how much larger than on the whole map
    QString part = {};  ///< what of the map it shows, behind the title
};

/// One map as the drawing of one slide: boxes for stages, steps, lanes and cards, connectors glued to their sites, the
/// curve, title block and legend. Made for one write(); counts the quotes it leaves out.
class PptxSlide
{
public:
    PptxSlide(const MapPage& page, const MapFileOptions& options, const SlidePlace& place, int& leftOut)
        : m_page(page)
        , m_grid(page.board, place.columnWidth, place.cardHeight)
        , m_options(options)
        , m_place(place)
        , m_scale(place.scale)
        , m_leftOut(leftOut)
        , m_xml(&m_bytes)
    {
    }
    QByteArray write();
    /// Pictures of cards that stand on it, by the number of their relationship (from firstPicture on).
    static constexpr int firstPicture = 10;
    const std::vector<project::MediaId>& pictures() const { return m_pictures; }

private:
    void image(const QString& name, const QString& words, int relation, const QRectF& place);
    void start(const char* name) { m_xml.writeStartElement(QLatin1String(name)); }
    void end() { m_xml.writeEndElement(); }
    void empty(const char* name) { m_xml.writeEmptyElement(QLatin1String(name)); }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void attribute(const char* name, qint64 value) { attribute(name, QString::number(value)); }
    qint64 emu(double units) const { return qRound64(units * m_scale * pptx::emuPerUnit); }
    struct Paragraph
    {
        QString words;
        double points;
        bool isBold = false;
        QString ink = QStringLiteral("1F2933");
        std::vector<TextRun> runs = {}; ///< in place of the words, where some are bold or italic
    };
    using Paragraphs = std::vector<Paragraph>;
    QString houseColour(double opacity, const char* otherwise) const;
    static Paragraphs withFormat(const QString& text, const QString& rest, double points);
    void run(const QString& words, const Paragraph& of, bool isBold, bool isItalic);
    QRectF picture(const Card& card, const QRectF& rect);
    static Paragraphs plain(const QString& words, double points, bool isBold = false);

    void frame(const QRectF& rect, bool flipsH = false, bool flipsV = false, int turned = 0);
    void fill(const QString& colour);
    void line(const QString& colour, double width);
    void text(const Paragraphs& paragraphs, const char* align, double inset);
    int shape(const QString& name, const Paragraphs& paragraphs, const QRectF& rect, const char* shape,
              const QString& fillColour, const QString& lineColour, const char* align = "l", int id = 0);
    int box(const QString& name, const QString& words, const QRectF& rect, const char* shape, const QString& fillColour,
            const QString& lineColour, double points, bool bold = false, const char* align = "l");
    void link(const Link& link);
    void card(std::size_t index);
    Paragraphs metricWords(const Card& card, const MetricCell& cell) const;
    void notes();
    void curveGround(std::size_t lane);
    void freeform(const char* name, const std::vector<QPointF>& points, bool isClosed, const QString& fillColour,
                  const QString& lineColour, double width, const char* dash);
    void head();
    void foot();
    void curve(std::size_t lane);

    const MapPage& m_page;
    MapGrid m_grid;
    const MapFileOptions& m_options;
    SlidePlace m_place;
    double m_scale;
    int& m_leftOut;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_id = 1;
    QString m_dash; ///< of the outline of the next boxes; none: solid
    QHash<CardId, int> m_shapes;
    std::vector<project::MediaId> m_pictures;
};

} // namespace tropa::maps
