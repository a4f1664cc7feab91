#include "maps/map_file.h"

#include "formats/zip_writer.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace tropa::maps {

namespace {

// One unit of the grid is 1/96 inch, 9525 EMU; a slide is at most 56 inches on a side.
constexpr double emuPerUnit = 9525;
constexpr double mostEmu = 51206400, leastEmu = 914400;
constexpr double margin = 24, titleHeight = 56, legendHeight = 40;

constexpr const char* drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr const char* relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* presentation = "http://schemas.openxmlformats.org/presentationml/2006/main";

struct SlideSize
{
    double width = 0, height = 0; ///< in units of the grid
    double scale = 1;             ///< from them to the slide
};

/// Sites of a rectangle that a connector sticks to.
enum Site { Top = 0, Left = 1, Bottom = 2, Right = 3 };

class Slide
{
public:
    Slide(const MapPage& page, const MapFileOptions& options, double scale, int& leftOut)
        : m_page(page), m_grid(page.board), m_options(options), m_scale(scale), m_leftOut(leftOut), m_xml(&m_bytes)
    {
    }
    QByteArray write();

private:
    void start(const char* name) { m_xml.writeStartElement(QLatin1String(name)); }
    void end() { m_xml.writeEndElement(); }
    void empty(const char* name) { m_xml.writeEmptyElement(QLatin1String(name)); }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void attribute(const char* name, qint64 value) { attribute(name, QString::number(value)); }
    qint64 emu(double units) const { return qRound64(units * m_scale * emuPerUnit); }
    void frame(const QRectF& rect, bool flipsH = false, bool flipsV = false);
    void fill(const char* colour);
    void line(const char* colour, double width);
    void text(const QString& words, double points, bool bold, const char* align);
    int box(const QString& name, const QString& words, const QRectF& rect, const char* shape, const char* fillColour,
            const char* lineColour, double points, bool bold = false, const char* align = "l");
    void link(const Link& link);

    const MapPage& m_page;
    MapGrid m_grid;
    const MapFileOptions& m_options;
    double m_scale;
    int& m_leftOut;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_id = 1;
    QHash<CardId, int> m_shapes;
};

void Slide::frame(const QRectF& rect, bool flipsH, bool flipsV)
{
    start("a:xfrm");
    if (flipsH)
        attribute("flipH", 1);
    if (flipsV)
        attribute("flipV", 1);
    empty("a:off");
    attribute("x", emu(rect.x()));
    attribute("y", emu(rect.y()));
    empty("a:ext");
    attribute("cx", emu(rect.width()));
    attribute("cy", emu(rect.height()));
    end();
}

void Slide::fill(const char* colour)
{
    if (!*colour) {
        empty("a:noFill");
        return;
    }
    start("a:solidFill");
    empty("a:srgbClr");
    attribute("val", QLatin1String(colour));
    end();
}

void Slide::line(const char* colour, double width)
{
    start("a:ln");
    attribute("w", std::max<qint64>(3175, emu(width)));
    fill(colour);
    end();
}

void Slide::text(const QString& words, double points, bool bold, const char* align)
{
    start("p:txBody");
    start("a:bodyPr");
    attribute("wrap", QStringLiteral("square"));
    for (const char* inset : {"lIns", "tIns", "rIns", "bIns"})
        attribute(inset, emu(5));
    attribute("anchor", QStringLiteral("ctr"));
    empty("a:normAutofit");
    end();
    empty("a:lstStyle");
    for (const QString& paragraph : words.split(QLatin1Char('\n'))) {
        start("a:p");
        empty("a:pPr");
        attribute("algn", QLatin1String(align));
        if (!paragraph.isEmpty()) {
            start("a:r");
            start("a:rPr");
            attribute("lang",
                      m_options.language == Language::Russian ? QStringLiteral("ru-RU") : QStringLiteral("en-GB"));
            attribute("sz", std::max<qint64>(100, qRound64(points * m_scale * 100)));
            if (bold)
                attribute("b", 1);
            fill("1F2933");
            end();
            m_xml.writeTextElement(QStringLiteral("a:t"), paragraph);
            end();
        }
        end();
    }
    end();
}

int Slide::box(const QString& name, const QString& words, const QRectF& rect, const char* shape, const char* fillColour,
               const char* lineColour, double points, bool bold, const char* align)
{
    const int id = ++m_id;
    start("p:sp");
    start("p:nvSpPr");
    empty("p:cNvPr");
    attribute("id", id);
    attribute("name", name);
    attribute("descr", words.simplified());
    empty("p:cNvSpPr");
    empty("p:nvPr");
    end();
    start("p:spPr");
    frame(rect);
    start("a:prstGeom");
    attribute("prst", QLatin1String(shape));
    empty("a:avLst");
    end();
    fill(fillColour);
    line(lineColour, 1);
    end();
    text(words, points, bold, align);
    end();
    return id;
}

void Slide::link(const Link& link)
{
    const Card* from = m_page.board.card(link.from);
    const Card* to = m_page.board.card(link.to);
    if (!from || !to)
        return;
    const QPointF shift(margin, margin + titleHeight);
    const QRectF a = m_grid.card(static_cast<std::size_t>(from - m_page.board.cards.data())).translated(shift);
    const QRectF b = m_grid.card(static_cast<std::size_t>(to - m_page.board.cards.data())).translated(shift);
    Site out = Right, in = Left;
    QPointF begin(a.right(), a.center().y()), finish(b.left(), b.center().y());
    if (a.bottom() <= b.top()) {
        out = Bottom;
        in = Top;
        begin = {a.center().x(), a.bottom()};
        finish = {b.center().x(), b.top()};
    } else if (b.bottom() <= a.top()) {
        out = Top;
        in = Bottom;
        begin = {a.center().x(), a.top()};
        finish = {b.center().x(), b.bottom()};
    } else if (b.right() <= a.left()) {
        out = Left;
        in = Right;
        begin = {a.left(), a.center().y()};
        finish = {b.right(), b.center().y()};
    }
    const bool isStraight = qFuzzyCompare(begin.x(), finish.x()) || qFuzzyCompare(begin.y(), finish.y());
    start("p:cxnSp");
    start("p:nvCxnSpPr");
    empty("p:cNvPr");
    attribute("id", ++m_id);
    attribute("name", link.label.isEmpty() ? QStringLiteral("Link") : link.label);
    start("p:cNvCxnSpPr");
    for (const auto& [element, card, site] : {std::tuple("a:stCxn", from, out), {"a:endCxn", to, in}}) {
        empty(element);
        attribute("id", m_shapes.value(card->id));
        attribute("idx", static_cast<qint64>(site));
    }
    end();
    empty("p:nvPr");
    end();
    start("p:spPr");
    frame(QRectF(begin, finish).normalized(), finish.x() < begin.x(), finish.y() < begin.y());
    start("a:prstGeom");
    attribute("prst", isStraight ? QStringLiteral("straightConnector1") : QStringLiteral("bentConnector3"));
    empty("a:avLst");
    end();
    start("a:ln");
    attribute("w", std::max<qint64>(6350, emu(1.25)));
    fill("52606D");
    if (link.kind == LinkKind::Information || link.kind == LinkKind::Dependency) {
        empty("a:prstDash");
        attribute("val", QStringLiteral("dash"));
    }
    if (link.direction == LinkDirection::Two) {
        empty("a:headEnd");
        attribute("type", QStringLiteral("triangle"));
    }
    if (link.direction != LinkDirection::None) {
        empty("a:tailEnd");
        attribute("type", QStringLiteral("triangle"));
    }
    end();
    end();
    end();
}

QByteArray Slide::write()
{
    const Board& board = m_page.board;
    const QPointF shift(margin, margin + titleHeight);
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    start("p:sld");
    attribute("xmlns:a", QLatin1String(drawing));
    attribute("xmlns:r", QLatin1String(relations));
    attribute("xmlns:p", QLatin1String(presentation));
    start("p:cSld");
    start("p:spTree");
    start("p:nvGrpSpPr");
    empty("p:cNvPr");
    attribute("id", 1);
    attribute("name", QString());
    empty("p:cNvGrpSpPr");
    empty("p:nvPr");
    end();
    empty("p:grpSpPr");
    QStringList title{board.map.title};
    if (!m_page.head.isEmpty())
        title << m_page.head;
    box(QStringLiteral("Title"), title.join(QLatin1Char('\n')),
        {margin, margin / 2, std::max(m_grid.width(), 400.0), titleHeight}, "rect", "", "", 14, true);
    for (std::size_t i = 0; i < board.stages.size(); ++i) {
        if (const QRectF rect = m_grid.stage(i); !rect.isEmpty())
            box(board.stages[i].title, board.stages[i].title, rect.translated(shift), "rect", "E8EEF4", "9AA8B5", 10,
                true, "ctr");
    }
    for (std::size_t i = 0; i < board.steps.size(); ++i)
        box(board.steps[i].title, board.steps[i].title, m_grid.step(i).translated(shift), "rect", "F6F8FA", "C5CDD5", 9,
            false, "ctr");
    for (std::size_t i = 0; i < board.lanes.size(); ++i)
        box(board.lanes[i].title, board.lanes[i].title, m_grid.laneTitle(i).translated(shift), "rect", "F6F8FA",
            "C5CDD5", 9, true);
    for (std::size_t i = 0; i < board.cards.size(); ++i) {
        const Card& card = board.cards[i];
        const LaneKind kind = board.laneOf(card).kind;
        const char* ground = kind == LaneKind::Pains ? "FBE9E7" : kind == LaneKind::Opportunities ? "E6F2EA" : "FFFFFF";
        const QString words = wordsOn(m_page, card, m_options.language, &m_leftOut);
        m_shapes.insert(card.id, box(QStringLiteral("card %1").arg(card.guid.toString()), words,
                                     m_grid.card(i).translated(shift), "roundRect", ground, "7A8794", 8));
    }
    for (const LinePlace& place : blueprintLines(board)) {
        const double y = m_grid.laneTops[static_cast<std::size_t>(place.aboveLane)] + shift.y();
        box(QStringLiteral("Line"), {}, {margin, y - 1, m_grid.width(), 2}, "rect", "52606D", "52606D", 6);
    }
    for (const Link& one : board.links)
        link(one);
    QStringList foot{m_options.project};
    if (m_options.date.isValid())
        foot << m_options.date.toString(Qt::ISODate);
    box(QStringLiteral("Foot"), foot.join(QStringLiteral(" · ")),
        {margin, m_grid.height() + shift.y() + 6, std::max(m_grid.width(), 400.0), legendHeight - 12}, "rect", "", "",
        7);
    end();
    end();
    start("p:clrMapOvr");
    empty("a:masterClrMapping");
    end();
    end();
    m_xml.writeEndDocument();
    return m_bytes;
}

SlideSize sizeOf(const std::vector<MapPage>& pages)
{
    SlideSize size;
    for (const MapPage& page : pages) {
        const MapGrid grid(page.board);
        size.width = std::max(size.width, std::max(grid.width(), 400.0) + 2 * margin);
        size.height = std::max(size.height, grid.height() + 2 * margin + titleHeight + legendHeight);
    }
    size.scale = std::min(1.0, mostEmu / emuPerUnit / std::max(size.width, size.height));
    return size;
}

QByteArray head()
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
}

QByteArray relationsOf(const QByteArray& body)
{
    return head() +
           QByteArrayLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">") +
           body + QByteArrayLiteral("</Relationships>");
}

QByteArray relation(int id, const char* kind, const QByteArray& target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" + relations + "/" + kind + "\" Target=\"" +
           target + "\"/>";
}

constexpr const char* emptyTree =
    "<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
    "<p:grpSpPr/></p:spTree></p:cSld>";

QByteArray rootOf(const char* name)
{
    return head() + "<p:" + name + " xmlns:a=\"" + drawing + "\" xmlns:r=\"" + relations + "\" xmlns:p=\"" +
           presentation + "\"";
}

QByteArray master()
{
    return rootOf("sldMaster") + ">" + emptyTree +
           "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
           "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
           "folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/>"
           "</p:sldLayoutIdLst></p:sldMaster>";
}

QByteArray theme()
{
    QByteArray colours;
    constexpr std::array scheme{
        std::pair("dk1", "1F2933"),     std::pair("lt1", "FFFFFF"),     std::pair("dk2", "323F4B"),
        std::pair("lt2", "F6F8FA"),     std::pair("accent1", "2F6F9F"), std::pair("accent2", "6BA583"),
        std::pair("accent3", "C77367"), std::pair("accent4", "B8862F"), std::pair("accent5", "7A6CA8"),
        std::pair("accent6", "52606D"), std::pair("hlink", "2F6F9F"),   std::pair("folHlink", "7A6CA8")};
    for (const auto& [name, value] : scheme)
        colours += QByteArray("<a:") + name + "><a:srgbClr val=\"" + value + "\"/></a:" + name + ">";
    const QByteArray font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    const QByteArray solid = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const QByteArray stroke = "<a:ln w=\"9525\">" + solid + "</a:ln>";
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return head() + "<a:theme xmlns:a=\"" + drawing +
           "\" name=\"Tropa\"><a:themeElements><a:clrScheme name=\"Tropa\">" + colours +
           "</a:clrScheme><a:fontScheme name=\"Tropa\"><a:majorFont>" + font + "</a:majorFont><a:minorFont>" + font +
           "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Tropa\"><a:fillStyleLst>" + solid + solid + solid +
           "</a:fillStyleLst><a:lnStyleLst>" + stroke + stroke + stroke + "</a:lnStyleLst><a:effectStyleLst>" + effect +
           effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>" + solid + solid + solid +
           "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}

QByteArray contentTypes(std::size_t slides)
{
    const QByteArray part = "application/vnd.openxmlformats-officedocument.presentationml.";
    const auto type = [](const QByteArray& name, const QByteArray& kind) {
        return "<Override PartName=\"/ppt/" + name + "\" ContentType=\"" + kind + "+xml\"/>";
    };
    QByteArray types = head() +
                       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                       "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                       type("presentation.xml", part + "presentation.main") +
                       type("slideMasters/slideMaster1.xml", part + "slideMaster") +
                       type("slideLayouts/slideLayout1.xml", part + "slideLayout") +
                       type("theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme");
    for (std::size_t i = 1; i <= slides; ++i)
        types += type("slides/slide" + QByteArray::number(static_cast<qint64>(i)) + ".xml", part + "slide");
    return types + "</Types>";
}

} // namespace

Result<MapFileNotes> writePptx(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    const SlideSize size = sizeOf(pages);
    int leftOut = 0;
    formats::ZipWriter zip(path);
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes(pages.size()));
    zip.add(QStringLiteral("_rels/.rels"), relationsOf(relation(1, "officeDocument", "ppt/presentation.xml")));
    QByteArray slideIds, slideRelations = relation(1, "slideMaster", "slideMasters/slideMaster1.xml");
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<qint64>(i) + 1);
        const int rid = static_cast<int>(i) + 2;
        slideIds += "<p:sldId id=\"" + QByteArray::number(256 + static_cast<qint64>(i)) + "\" r:id=\"rId" +
                    QByteArray::number(rid) + "\"/>";
        slideRelations += relation(rid, "slide", "slides/slide" + number + ".xml");
        const QString file = QString::fromLatin1("slide" + number + ".xml");
        zip.add(QStringLiteral("ppt/slides/") + file, Slide(pages[i], options, size.scale, leftOut).write());
        zip.add(QStringLiteral("ppt/slides/_rels/%1.rels").arg(file),
                relationsOf(relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml")));
    }
    const auto emu = [&](double units) {
        return QByteArray::number(std::clamp<qint64>(qRound64(units * size.scale * emuPerUnit),
                                                     static_cast<qint64>(leastEmu), static_cast<qint64>(mostEmu)));
    };
    zip.add(QStringLiteral("ppt/presentation.xml"),
            rootOf("presentation") +
                "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>"
                "</p:sldMasterIdLst><p:sldIdLst>" +
                slideIds + "</p:sldIdLst><p:sldSz cx=\"" + emu(size.width) + "\" cy=\"" + emu(size.height) +
                "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>");
    zip.add(QStringLiteral("ppt/_rels/presentation.xml.rels"), relationsOf(slideRelations));
    zip.add(QStringLiteral("ppt/slideMasters/slideMaster1.xml"), master());
    zip.add(QStringLiteral("ppt/slideMasters/_rels/slideMaster1.xml.rels"),
            relationsOf(relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml") +
                        relation(2, "theme", "../theme/theme1.xml")));
    zip.add(QStringLiteral("ppt/slideLayouts/slideLayout1.xml"),
            rootOf("sldLayout") + " type=\"blank\">" + emptyTree +
                "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
    zip.add(QStringLiteral("ppt/slideLayouts/_rels/slideLayout1.xml.rels"),
            relationsOf(relation(1, "slideMaster", "../slideMasters/slideMaster1.xml")));
    zip.add(QStringLiteral("ppt/theme/theme1.xml"), theme());
    if (Result<void> done = zip.finish(); !done)
        return std::move(done).error();
    return notesOf(leftOut);
}

} // namespace tropa::maps
