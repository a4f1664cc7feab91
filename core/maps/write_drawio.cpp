#include "maps/map_file.h"

#include <QXmlStreamWriter>

namespace tropa::maps {

namespace {

class DrawioPage
{
public:
    DrawioPage(QXmlStreamWriter& xml, const MapPage& page, const MapFileOptions& options, int& leftOut)
        : m_xml(xml), m_page(page), m_grid(page.board), m_options(options), m_leftOut(leftOut)
    {
    }

    void write(int number)
    {
        m_xml.writeStartElement(QStringLiteral("diagram"));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("map%1").arg(number));
        m_xml.writeAttribute(QStringLiteral("name"), m_page.board.map.title);
        m_xml.writeStartElement(QStringLiteral("mxGraphModel"));
        m_xml.writeAttribute(QStringLiteral("grid"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("gridSize"), QStringLiteral("10"));
        m_xml.writeAttribute(QStringLiteral("page"), QStringLiteral("0"));
        m_xml.writeStartElement(QStringLiteral("root"));
        m_xml.writeEmptyElement(QStringLiteral("mxCell"));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("0"));
        m_xml.writeEmptyElement(QStringLiteral("mxCell"));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("parent"), QStringLiteral("0"));
        columns();
        lanes();
        cards();
        lines();
        links();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void geometry(const QRectF& rect)
    {
        m_xml.writeEmptyElement(QStringLiteral("mxGeometry"));
        m_xml.writeAttribute(QStringLiteral("x"), QString::number(rect.x()));
        m_xml.writeAttribute(QStringLiteral("y"), QString::number(rect.y()));
        m_xml.writeAttribute(QStringLiteral("width"), QString::number(rect.width()));
        m_xml.writeAttribute(QStringLiteral("height"), QString::number(rect.height()));
        m_xml.writeAttribute(QStringLiteral("as"), QStringLiteral("geometry"));
    }
    /// The map's own id travels with the shape, so that a file worked on elsewhere can be told apart.
    void box(const QString& id, const QString& guid, const QString& label, const char* style, const QString& parent,
             const QRectF& rect, const Lane* lane = nullptr)
    {
        m_xml.writeStartElement(QStringLiteral("object"));
        m_xml.writeAttribute(QStringLiteral("id"), id);
        m_xml.writeAttribute(QStringLiteral("label"), label);
        m_xml.writeAttribute(QStringLiteral("tropa_id"), guid);
        if (lane) {
            m_xml.writeAttribute(QStringLiteral("tropa_kind"), idOf(lane->kind));
            m_xml.writeAttribute(QStringLiteral("tropa_role"), idOf(lane->role));
        }
        m_xml.writeStartElement(QStringLiteral("mxCell"));
        m_xml.writeAttribute(QStringLiteral("style"), QLatin1String(style));
        m_xml.writeAttribute(QStringLiteral("vertex"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("parent"), parent);
        geometry(rect);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void columns()
    {
        const Board& board = m_page.board;
        for (std::size_t i = 0; i < board.stages.size(); ++i) {
            if (const QRectF rect = m_grid.stage(i); !rect.isEmpty())
                box(QStringLiteral("stage%1").arg(board.stages[i].id.value()), board.stages[i].guid.toString(),
                    board.stages[i].title,
                    "shape=rectangle;whiteSpace=wrap;fontStyle=1;fillColor=#E8EEF4;strokeColor=#9AA8B5",
                    QStringLiteral("1"), rect);
        }
        for (std::size_t i = 0; i < board.steps.size(); ++i)
            box(QStringLiteral("step%1").arg(board.steps[i].id.value()), board.steps[i].guid.toString(),
                board.steps[i].title, "shape=rectangle;whiteSpace=wrap;fillColor=#F6F8FA;strokeColor=#C5CDD5",
                QStringLiteral("1"), m_grid.step(i));
    }
    void lanes()
    {
        for (std::size_t i = 0; i < m_page.board.lanes.size(); ++i) {
            const Lane& lane = m_page.board.lanes[i];
            box(QStringLiteral("lane%1").arg(lane.id.value()), lane.guid.toString(), lane.title,
                "swimlane;horizontal=0;startSize=130;container=1;collapsible=0;whiteSpace=wrap;fillColor=#F6F8FA;"
                "strokeColor=#C5CDD5",
                QStringLiteral("1"), m_grid.lane(i), &lane);
        }
    }
    static const char* styleOf(const Lane& lane)
    {
        switch (lane.kind) {
        case LaneKind::Pains:
            return "rounded=1;whiteSpace=wrap;align=left;spacing=6;fillColor=#FBE9E7;strokeColor=#C77367";
        case LaneKind::Opportunities:
            return "rounded=1;whiteSpace=wrap;align=left;spacing=6;fillColor=#E6F2EA;strokeColor=#6BA583";
        case LaneKind::Quotes:
            return "rounded=1;whiteSpace=wrap;align=left;spacing=6;fontStyle=2;fillColor=#FFFFFF;strokeColor=#C5CDD5";
        default:
            return "rounded=1;whiteSpace=wrap;align=left;spacing=6;fillColor=#FFFFFF;strokeColor=#7A8794";
        }
    }
    void cards()
    {
        const Board& board = m_page.board;
        for (std::size_t i = 0; i < board.cards.size(); ++i) {
            const Card& card = board.cards[i];
            const Lane& lane = board.laneOf(card);
            // Coordinates of a child are those within its lane.
            const QRectF rect =
                m_grid.card(i).translated(0, -m_grid.laneTops[static_cast<std::size_t>(board.rowOf(card.lane))]);
            box(QStringLiteral("card%1").arg(card.id.value()), card.guid.toString(),
                wordsOn(m_page, card, m_options.language, &m_leftOut), styleOf(lane),
                QStringLiteral("lane%1").arg(lane.id.value()), rect);
        }
    }
    void edge(const QString& id, const QString& label, const QString& style)
    {
        m_xml.writeStartElement(QStringLiteral("mxCell"));
        m_xml.writeAttribute(QStringLiteral("id"), id);
        m_xml.writeAttribute(QStringLiteral("value"), label);
        m_xml.writeAttribute(QStringLiteral("style"), style);
        m_xml.writeAttribute(QStringLiteral("edge"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("parent"), QStringLiteral("1"));
    }
    void lines()
    {
        int number = 0;
        for (const LinePlace& place : blueprintLines(m_page.board)) {
            edge(QStringLiteral("line%1").arg(number++), {}, QStringLiteral("endArrow=none;dashed=1;strokeWidth=2"));
            m_xml.writeStartElement(QStringLiteral("mxGeometry"));
            m_xml.writeAttribute(QStringLiteral("relative"), QStringLiteral("1"));
            m_xml.writeAttribute(QStringLiteral("as"), QStringLiteral("geometry"));
            const double y = m_grid.laneTops[static_cast<std::size_t>(place.aboveLane)];
            for (const auto& [x, as] : {std::pair(0.0, "sourcePoint"), {m_grid.width(), "targetPoint"}}) {
                m_xml.writeEmptyElement(QStringLiteral("mxPoint"));
                m_xml.writeAttribute(QStringLiteral("x"), QString::number(x));
                m_xml.writeAttribute(QStringLiteral("y"), QString::number(y));
                m_xml.writeAttribute(QStringLiteral("as"), QLatin1String(as));
            }
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
    }
    void links()
    {
        for (const Link& link : m_page.board.links) {
            if (!m_page.board.card(link.from) || !m_page.board.card(link.to))
                continue;
            QString style =
                QStringLiteral("edgeStyle=orthogonalEdgeStyle;rounded=1;startArrow=%1;endArrow=%2")
                    .arg(link.direction == LinkDirection::Two ? QStringLiteral("classic") : QStringLiteral("none"),
                         link.direction == LinkDirection::None ? QStringLiteral("none") : QStringLiteral("classic"));
            if (link.kind == LinkKind::Information || link.kind == LinkKind::Dependency)
                style += QStringLiteral(";dashed=1");
            edge(QStringLiteral("link%1").arg(link.id.value()), link.label, style);
            m_xml.writeAttribute(QStringLiteral("source"), QStringLiteral("card%1").arg(link.from.value()));
            m_xml.writeAttribute(QStringLiteral("target"), QStringLiteral("card%1").arg(link.to.value()));
            m_xml.writeEmptyElement(QStringLiteral("mxGeometry"));
            m_xml.writeAttribute(QStringLiteral("relative"), QStringLiteral("1"));
            m_xml.writeAttribute(QStringLiteral("as"), QStringLiteral("geometry"));
            m_xml.writeEndElement();
        }
    }

    QXmlStreamWriter& m_xml;
    const MapPage& m_page;
    MapGrid m_grid;
    const MapFileOptions& m_options;
    int& m_leftOut;
};

} // namespace

Result<MapFileNotes> writeDrawio(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    int leftOut = 0, number = 0;
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("mxfile"));
    xml.writeAttribute(QStringLiteral("host"), QStringLiteral("tropa"));
    for (const MapPage& page : pages)
        DrawioPage(xml, page, options, leftOut).write(++number);
    xml.writeEndElement();
    xml.writeEndDocument();
    if (Result<void> saved = saveBytes(path, bytes); !saved)
        return std::move(saved).error();
    return notesOf(leftOut);
}

} // namespace tropa::maps
