#include "maps/map_file.h"
#include "maps/matrix_signs.h"

#include "base/format_number.h"

#include <QJsonArray>
#include <QJsonDocument>
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
        readOwn();
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
        titleAndLegend();
        columns();
        lanes();
        curves();
        cards();
        lines();
        links();
        notes();
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
    /// What a shape cannot say: bindings, marks, times. Put back when we read the file again.
    void readOwn()
    {
        const QJsonObject journey = m_page.document.value(QLatin1String("journeys")).toArray().at(0).toObject();
        m_map = journey.value(QLatin1String("maps")).toArray().at(0).toObject();
        const auto keep = [&](const QJsonValue& list, std::initializer_list<const char*> without) {
            for (const QJsonValue& one : list.toArray()) {
                QJsonObject object = one.toObject();
                const QString guid = object.take(QLatin1String("guid")).toString();
                for (const char* key : without)
                    object.remove(QLatin1String(key));
                if (!object.isEmpty())
                    m_own.insert(guid, object);
            }
        };
        for (const QJsonValue& stage : journey.value(QLatin1String("stages")).toArray())
            keep(stage.toObject().value(QLatin1String("steps")), {"title"});
        keep(journey.value(QLatin1String("stages")), {"title", "steps"});
        keep(m_map.take(QLatin1String("lanes")), {"title", "kind", "role"});
        keep(m_map.take(QLatin1String("cards")), {"lane", "step", "columns", "rows"});
        keep(m_map.take(QLatin1String("links")), {"from", "to", "direction", "label"});
        for (const char* key : {"guid", "notes", "threads"})
            m_map.remove(QLatin1String(key));
        if (const QJsonValue project = m_page.document.value(QLatin1String("project")); !project.isUndefined())
            m_map.insert(QStringLiteral("project"), project);
    }
    static QString compact(const QJsonObject& object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    void own(const QString& guid)
    {
        if (const QJsonObject object = m_own.value(guid); !object.isEmpty())
            m_xml.writeAttribute(QStringLiteral("tropa_own"), compact(object));
    }
    /// The map's own id travels with the shape, so that a file worked on elsewhere can be told apart.
    void box(const QString& id, const QString& guid, const QString& label, const char* style, const QString& parent,
             const QRectF& rect, const Lane* lane = nullptr, const QString& sign = {})
    {
        m_xml.writeStartElement(QStringLiteral("object"));
        m_xml.writeAttribute(QStringLiteral("id"), id);
        m_xml.writeAttribute(QStringLiteral("label"), label);
        m_xml.writeAttribute(QStringLiteral("tropa_id"), guid);
        own(guid);
        if (!sign.isEmpty())
            m_xml.writeAttribute(QStringLiteral("tropa_words"), sign);
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
    /// What stands around the map; told apart from it by its kind when the file is read again.
    void around(const QString& id, const QString& words, const QString& style, const QRectF& rect,
                const QString& parent = QStringLiteral("1"))
    {
        m_xml.writeStartElement(QStringLiteral("object"));
        m_xml.writeAttribute(QStringLiteral("id"), id);
        m_xml.writeAttribute(QStringLiteral("label"), words);
        m_xml.writeAttribute(QStringLiteral("tropa_kind"), QStringLiteral("frame"));
        if (id == QLatin1String("title") && !m_map.isEmpty())
            m_xml.writeAttribute(QStringLiteral("tropa_own"), compact(m_map));
        m_xml.writeStartElement(QStringLiteral("mxCell"));
        m_xml.writeAttribute(QStringLiteral("style"), style);
        m_xml.writeAttribute(QStringLiteral("vertex"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("parent"), parent);
        geometry(rect);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void titleAndLegend()
    {
        const QString plain =
            QStringLiteral("text;whiteSpace=wrap;align=left;verticalAlign=middle;strokeColor=none;fillColor=none");
        const double width = std::max(m_grid.width(), 400.0);
        const HouseStyle& house = m_options.house;
        around(QStringLiteral("title"), titleBlock(m_page, m_options).join(QLatin1Char('\n')),
               plain + QStringLiteral(";fontStyle=1"), {0, -84, width - 170, 64});
        if (!house.logo.isEmpty()) // its own way of writing a picture, without the word base64
            around(QStringLiteral("logo"), {},
                   QStringLiteral("shape=image;imageAspect=1;aspect=fixed;image=data:%1,%2")
                       .arg(pictureType(house.logo), QString::fromLatin1(house.logo.toBase64())),
                   {width - 150, -78, 150, 50});
        if (!house.colour.isEmpty())
            around(QStringLiteral("band"), {},
                   QStringLiteral("shape=rectangle;strokeColor=none;fillColor=%1").arg(house.colour),
                   {0, -14, width, 4});
        around(QStringLiteral("legend"),
               legend(m_page.board, m_page.values, m_options.language).join(QStringLiteral("   ")),
               plain + QStringLiteral(";fontSize=10"), {0, m_grid.height() + 10, width, 30});
    }
    /// A line a run of neighbouring points; where nothing is known it is open.
    void curves()
    {
        int number = 0;
        const Board& board = m_page.board;
        for (std::size_t lane = 0; lane < board.lanes.size(); ++lane) {
            if (board.lanes[lane].kind != LaneKind::Curve)
                continue;
            const std::vector<CurvePoint> points = m_page.values.curves.value(board.lanes[lane].id);
            const QRectF room = m_grid.lane(lane).adjusted(0, 16, 0, -16);
            std::vector<QPointF> together;
            const auto end = [&] {
                if (together.size() > 1)
                    curve(number++, together);
                together.clear();
            };
            const QString ink = m_options.house.colour.isEmpty() ? QStringLiteral("#2F6F9F") : m_options.house.colour;
            for (const int level : {-2, 0, 2})
                around(QStringLiteral("scale%1 %2").arg(lane).arg(level), formatSigned(level, 0, m_options.language),
                       QStringLiteral("text;align=right;strokeColor=none;fillColor=none;fontSize=9"),
                       {MapGrid::laneHeader - 34, room.center().y() - level / 4.0 * room.height() - 8, 30, 16});
            for (std::size_t column = 0; column < std::min(points.size(), board.steps.size()); ++column) {
                if (points[column].value)
                    around(QStringLiteral("point%1 %2").arg(lane).arg(column),
                           formatSigned(*points[column].value, 1, m_options.language),
                           QStringLiteral("ellipse;labelPosition=center;verticalLabelPosition=top;verticalAlign=bottom;"
                                          "fontSize=10;strokeColor=%1;fillColor=%2")
                               .arg(ink, points[column].isHypothesis ? QStringLiteral("#FFFFFF") : ink),
                           {m_grid.step(column).center().x() - 5,
                            room.center().y() - *points[column].value / 4 * room.height() - 5, 10, 10});
            }
            for (std::size_t column = 0; column < std::min(points.size(), board.steps.size()); ++column) {
                if (!points[column].value)
                    end();
                else
                    together.emplace_back(m_grid.step(column).center().x(),
                                          room.center().y() - *points[column].value / 4 * room.height());
            }
            end();
        }
    }
    void point(const QPointF& at, const char* as)
    {
        m_xml.writeEmptyElement(QStringLiteral("mxPoint"));
        m_xml.writeAttribute(QStringLiteral("x"), QString::number(at.x()));
        m_xml.writeAttribute(QStringLiteral("y"), QString::number(at.y()));
        if (*as)
            m_xml.writeAttribute(QStringLiteral("as"), QLatin1String(as));
    }
    void curve(int number, const std::vector<QPointF>& points)
    {
        edge(QStringLiteral("curve%1").arg(number), {},
             QStringLiteral("endArrow=none;strokeWidth=2;strokeColor=%1")
                 .arg(m_options.house.colour.isEmpty() ? QStringLiteral("#2F6F9F") : m_options.house.colour));
        m_xml.writeStartElement(QStringLiteral("mxGeometry"));
        m_xml.writeAttribute(QStringLiteral("relative"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("as"), QStringLiteral("geometry"));
        point(points.front(), "sourcePoint");
        point(points.back(), "targetPoint");
        if (points.size() > 2) {
            m_xml.writeStartElement(QStringLiteral("Array"));
            m_xml.writeAttribute(QStringLiteral("as"), QStringLiteral("points"));
            for (std::size_t i = 1; i + 1 < points.size(); ++i)
                point(points[i], "");
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void columns()
    {
        const Board& board = m_page.board;
        for (std::size_t i = 0; i < board.stages.size(); ++i) {
            if (const QRectF rect = m_grid.stage(i); !rect.isEmpty())
                box(QStringLiteral("stage%1").arg(board.stages[i].id.value()), board.stages[i].guid.toString(),
                    board.stages[i].title, stageStyle().constData(), QStringLiteral("1"), rect);
        }
        for (std::size_t i = 0; i < board.steps.size(); ++i)
            box(QStringLiteral("step%1").arg(board.steps[i].id.value()), board.steps[i].guid.toString(),
                board.steps[i].title,
                board.steps[i].isSubstep
                    ? "shape=rectangle;whiteSpace=wrap;fontSize=11;fillColor=#FFFFFF;strokeColor=#C5CDD5"
                    : "shape=rectangle;whiteSpace=wrap;fillColor=#F6F8FA;strokeColor=#C5CDD5",
                QStringLiteral("1"), m_grid.stepHead(i));
    }
    QByteArray stageStyle() const
    {
        const QString& colour = m_options.house.colour;
        return "shape=rectangle;whiteSpace=wrap;fontStyle=1;fillColor=" +
               (colour.isEmpty() ? QByteArray("#E8EEF4") : tinted(colour, 0.16).toLatin1()) +
               ";strokeColor=" + (colour.isEmpty() ? QByteArray("#9AA8B5") : tinted(colour, 0.5).toLatin1());
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
        case LaneKind::Curve: // a place to drop things on; the curve itself is a line
            return "rounded=1;whiteSpace=wrap;fillColor=none;strokeColor=none";
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
            const bool isPoint = lane.kind == LaneKind::Curve && card.text.isEmpty();
            const QString id = QStringLiteral("card%1").arg(card.id.value()),
                          words = isPoint ? QString() : wordsOn(m_page, card, m_options.language, &m_leftOut);
            box(id, card.guid.toString(), words, styleOf(lane), QStringLiteral("lane%1").arg(lane.id.value()), rect,
                nullptr, signOfWords(words));
            if (const QByteArray picture = m_page.values.pictures.value(card.picture); !picture.isEmpty())
                around(id + QStringLiteral(" picture"), {},
                       QStringLiteral("shape=image;imageAspect=1;aspect=fixed;image=data:%1,%2")
                           .arg(photoType(picture), QString::fromLatin1(picture.toBase64())),
                       {6, 6, rect.width() - 12, rect.height() * (words.isEmpty() ? 1 : 0.6) - 12}, id);
            int number = 0;
            for (const Mark& mark : card.marks) {
                const bool isFail = mark.kind == MarkKind::Fail;
                around(QStringLiteral("%1 mark %2").arg(id).arg(number),
                       mark.kind == MarkKind::MomentOfTruth ? QString(QChar(0x2605))
                                                            : QString::fromLatin1(markLetter(mark.kind)),
                       QStringLiteral("%1;fontStyle=1;fontSize=10;fillColor=%2;strokeColor=%3")
                           .arg(mark.kind == MarkKind::Decision ? QStringLiteral("rhombus") : QStringLiteral("ellipse"),
                                isFail ? QStringLiteral("#FBE9E7") : QStringLiteral("#FFFFFF"),
                                isFail ? QStringLiteral("#B3261E") : QStringLiteral("#1F2933")),
                       {rect.width() - 26 - 22 * number, -9, 20, 20}, id);
                ++number;
            }
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
            m_xml.writeStartElement(QStringLiteral("object"));
            m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("link%1").arg(link.id.value()));
            m_xml.writeAttribute(QStringLiteral("label"), link.label);
            own(link.guid.toString());
            m_xml.writeStartElement(QStringLiteral("mxCell"));
            m_xml.writeAttribute(QStringLiteral("style"), style);
            m_xml.writeAttribute(QStringLiteral("edge"), QStringLiteral("1"));
            m_xml.writeAttribute(QStringLiteral("parent"), QStringLiteral("1"));
            m_xml.writeAttribute(QStringLiteral("source"), QStringLiteral("card%1").arg(link.from.value()));
            m_xml.writeAttribute(QStringLiteral("target"), QStringLiteral("card%1").arg(link.to.value()));
            m_xml.writeEmptyElement(QStringLiteral("mxGeometry"));
            m_xml.writeAttribute(QStringLiteral("relative"), QStringLiteral("1"));
            m_xml.writeAttribute(QStringLiteral("as"), QStringLiteral("geometry"));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
    }

    /// What was said, as notes over what it speaks of; read again they are no cards.
    void notes()
    {
        int number = 0;
        const auto put = [&](const NotePlace& place, const QString& words, const char* style) {
            const NoteCell cell = cellOf(m_page.board, place);
            if (words.isEmpty() || (!cell.isValid() && !place.isFree()))
                return;
            const QPointF at = cell.isValid()
                                   ? QPointF(m_grid.step(static_cast<std::size_t>(cell.column)).right() - 120,
                                             m_grid.lane(static_cast<std::size_t>(cell.lane)).top() + 60)
                                   : QPointF(m_grid.width() - 160, m_grid.height() + 50);
            around(QStringLiteral("note%1").arg(number), words, QLatin1String(style),
                   {at.x() + (number % 3) * 8, at.y() + (number % 3) * 10, 150, 60});
            ++number;
        };
        for (const StickyNote& note : m_page.notes)
            put(note.place, note.author.isEmpty() ? note.text : note.text + QStringLiteral(" — ") + note.author,
                "shape=note;size=12;whiteSpace=wrap;align=left;spacing=6;fontSize=10;fillColor=#F3EAD0;"
                "strokeColor=#A8893F");
        for (const CommentThread& thread : m_page.threads) {
            QStringList said;
            for (const Comment& comment : thread.comments)
                said << comment.author + QStringLiteral(": ") + comment.text;
            if (!thread.isResolved)
                put(thread.place, said.join(QLatin1Char('\n')),
                    "shape=callout;whiteSpace=wrap;align=left;spacing=6;fontSize=10;size=8;position=0.1;"
                    "fillColor=#E3ECF8;strokeColor=#2A5CA8");
        }
    }

    QXmlStreamWriter& m_xml;
    QJsonObject m_map;                 ///< what the map says of itself
    QHash<QString, QJsonObject> m_own; ///< by GUID
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
