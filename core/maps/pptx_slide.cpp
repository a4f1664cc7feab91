#include "maps/pptx_slide.h"

#include "base/format_number.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tropa::maps {

using namespace pptx;

namespace {

constexpr double logoWidth = 150, logoHeight = 44;

/// Sites of a rectangle that a connector sticks to.
enum Site { Top = 0, Left = 1, Bottom = 2, Right = 3 };

QString signOf(MarkKind mark)
{
    return mark == MarkKind::MomentOfTruth ? QString(QChar(0x2605)) : QString::fromLatin1(markLetter(mark));
}

/// The signs of a step behind its title.
QString signsOf(const Step& step)
{
    QString signs;
    for (const Mark& mark : step.marks)
        signs += QLatin1Char(' ') + signOf(mark.kind);
    return signs;
}

/// Words are checked for spelling in the language they are in, whatever that of the sheet.
QString languageOf(const QString& words, Language otherwise)
{
    const auto isCyrillic = [](QChar one) { return one.script() == QChar::Script_Cyrillic; };
    const bool isRussian =
        std::ranges::any_of(words, isCyrillic) ||
        (otherwise == Language::Russian && std::ranges::none_of(words, [](QChar one) { return one.isLetter(); }));
    return isRussian ? QStringLiteral("ru-RU") : QStringLiteral("en-GB");
}

Message nameOf(BlueprintLine line)
{
    switch (line) {
    case BlueprintLine::Interaction:
        return {QT_TRANSLATE_NOOP("core", "line of interaction")};
    case BlueprintLine::Visibility:
        return {QT_TRANSLATE_NOOP("core", "line of visibility")};
    case BlueprintLine::Internal:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "line of internal interaction")};
}

} // namespace

QSizeF pptx::logoSize(const QByteArray& logo)
{
    const auto number = [&](qsizetype at, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | static_cast<unsigned char>(at + i < logo.size() ? logo[at + i] : 0);
        return value;
    };
    QSizeF size;
    const QString type = pictureType(logo);
    if (type == QLatin1String("image/png")) {
        size = QSizeF(number(16, 4), number(20, 4));
    } else if (type == QLatin1String("image/jpeg")) {
        // Segment after segment to the one that begins a frame.
        for (qsizetype at = 2; at + 9 < logo.size() && number(at, 1) == 0xFF;) {
            const int marker = number(at + 1, 1);
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                size = QSizeF(number(at + 7, 2), number(at + 5, 2));
                break;
            }
            at += 2 + std::max(2, number(at + 2, 2));
        }
    }
    return size.isEmpty() ? QSizeF() : size.scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
}

void PptxSlide::frame(const QRectF& rect, bool flipsH, bool flipsV)
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

void PptxSlide::fill(const QString& colour)
{
    if (colour.isEmpty()) {
        empty("a:noFill");
        return;
    }
    start("a:solidFill");
    empty("a:srgbClr");
    attribute("val", colour);
    end();
}

void PptxSlide::line(const QString& colour, double width)
{
    start("a:ln");
    attribute("w", std::max<qint64>(3175, emu(width)));
    fill(colour);
    if (!m_dash.isEmpty()) {
        empty("a:prstDash");
        attribute("val", m_dash);
    }
    end();
}

void PptxSlide::text(const QString& words, double points, bool bold, const char* align)
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
            attribute("lang", languageOf(paragraph, m_options.language));
            attribute("sz", std::max<qint64>(100, qRound64(points * m_scale * 100)));
            if (bold)
                attribute("b", 1);
            fill(QStringLiteral("1F2933"));
            end();
            m_xml.writeTextElement(QStringLiteral("a:t"), paragraph);
            end();
        }
        end();
    }
    end();
}

int PptxSlide::box(const QString& name, const QString& words, const QRectF& rect, const char* shape,
                   const QString& fillColour, const QString& lineColour, double points, bool bold, const char* align)
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

void PptxSlide::link(const Link& link)
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
    fill(QStringLiteral("52606D"));
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

/// The house's colour over white, or the program's own.
QString PptxSlide::houseColour(double opacity, const char* otherwise) const
{
    const QString& colour = m_options.house.colour;
    return colour.isEmpty() ? QString::fromLatin1(otherwise) : tinted(colour, opacity).mid(1).toUpper();
}

void PptxSlide::logo(const QRectF& room)
{
    start("p:pic");
    start("p:nvPicPr");
    empty("p:cNvPr");
    attribute("id", ++m_id);
    attribute("name", QStringLiteral("Logo"));
    attribute("descr",
              m_options.house.organisation.isEmpty() ? m_options.house.logoName : m_options.house.organisation);
    start("p:cNvPicPr");
    empty("a:picLocks");
    attribute("noChangeAspect", 1);
    end();
    empty("p:nvPr");
    end();
    start("p:blipFill");
    empty("a:blip");
    attribute("r:embed", QStringLiteral("rId2"));
    start("a:stretch");
    empty("a:fillRect");
    end();
    end();
    start("p:spPr");
    frame(room);
    start("a:prstGeom");
    attribute("prst", QStringLiteral("rect"));
    empty("a:avLst");
    end();
    end();
    end();
}

void PptxSlide::head()
{
    const double width = std::max(m_grid.width(), 400.0);
    const QSizeF picture = logoSize(m_options.house.logo);
    const double used = picture.isEmpty() ? 0 : picture.width() + 12;
    box(QStringLiteral("Title"), titleBlock(m_page, m_options).join(QLatin1Char('\n')),
        {margin, margin / 2, width - used, titleHeight}, "rect", {}, {}, 12, true);
    if (!picture.isEmpty())
        logo({QPointF(margin + width - picture.width(), margin / 2 + (titleHeight - picture.height()) / 2), picture});
    if (!m_options.house.colour.isEmpty())
        box(QStringLiteral("Band"), {}, {margin, margin + titleHeight - 8, width, 3}, "rect", houseColour(1, ""), {},
            6);
}

void PptxSlide::foot()
{
    const double top = m_grid.height() + margin + titleHeight + 6;
    box(QStringLiteral("Legend"), legend(m_page.board, m_page.values, m_options.language).join(QStringLiteral("   ")),
        {margin, top, std::max(m_grid.width(), 400.0), legendHeight - 12}, "rect", {}, {}, 7);
}

/// Neighbouring points as one freeform; a gap ends it.
void PptxSlide::run(const std::vector<QPointF>& points, bool isHypothesis)
{
    const QString colour = houseColour(1, "2F6F9F");
    if (points.size() > 1) {
        QRectF area(points.front(), points.front());
        for (const QPointF& point : points)
            area = area.united(QRectF(point, QSizeF(0.1, 0.1)));
        start("p:sp");
        start("p:nvSpPr");
        empty("p:cNvPr");
        attribute("id", ++m_id);
        attribute("name", QStringLiteral("Curve"));
        empty("p:cNvSpPr");
        empty("p:nvPr");
        end();
        start("p:spPr");
        frame(area);
        start("a:custGeom");
        for (const char* part : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
            empty(part);
        empty("a:rect");
        for (const auto& [side, at] : {std::pair("l", "0"), {"t", "0"}, {"r", "r"}, {"b", "b"}})
            attribute(side, QLatin1String(at));
        start("a:pathLst");
        start("a:path");
        attribute("w", emu(area.width()));
        attribute("h", emu(area.height()));
        attribute("fill", QStringLiteral("none"));
        for (std::size_t i = 0; i < points.size(); ++i) {
            start(i == 0 ? "a:moveTo" : "a:lnTo");
            empty("a:pt");
            attribute("x", emu(points[i].x() - area.x()));
            attribute("y", emu(points[i].y() - area.y()));
            end();
        }
        end();
        end();
        end();
        start("a:ln");
        attribute("w", std::max<qint64>(6350, emu(2)));
        fill(colour);
        if (isHypothesis) {
            empty("a:prstDash");
            attribute("val", QStringLiteral("dash"));
        }
        end();
        end();
        end();
    }
}

void PptxSlide::curve(std::size_t lane)
{
    const std::vector<CurvePoint> points = m_page.values.curves.value(m_page.board.lanes[lane].id);
    const QRectF room = m_grid.lane(lane).translated(margin, margin + titleHeight).adjusted(0, 16, 0, -16);
    std::vector<QPointF> together;
    bool isHypothesis = false;
    const auto at = [&](std::size_t column) {
        return QPointF(m_grid.step(column).center().x() + margin,
                       room.center().y() - *points[column].value / 4 * room.height());
    };
    for (std::size_t column = 0; column < points.size(); ++column) {
        const bool isPoint = points[column].value.has_value();
        if (!isPoint || (!together.empty() && points[column].isHypothesis != isHypothesis)) {
            run(together, isHypothesis);
            together.clear();
        }
        if (isPoint) {
            isHypothesis = points[column].isHypothesis;
            together.push_back(at(column));
        }
    }
    run(together, isHypothesis);
    for (std::size_t column = 0; column < points.size(); ++column) {
        if (!points[column].value)
            continue;
        const QPointF point = at(column);
        const QString value = formatSigned(*points[column].value, 1, m_options.language);
        box(QStringLiteral("Point"), {}, {point.x() - 4, point.y() - 4, 8, 8}, "ellipse",
            points[column].isHypothesis ? QStringLiteral("FFFFFF") : houseColour(1, "2F6F9F"), houseColour(1, "2F6F9F"),
            6);
        box(QStringLiteral("Value"), value, {point.x() - 30, point.y() - 28, 60, 24}, "rect", {}, {}, 7, false, "ctr");
    }
}

QByteArray PptxSlide::write()
{
    const Board& board = m_page.board;
    const QPointF shift(margin, margin + titleHeight);
    const QString stageGround = houseColour(0.16, "E8EEF4"), edge = houseColour(0.5, "9AA8B5"),
                  pale = houseColour(0.05, "F6F8FA"), faint = houseColour(0.3, "C5CDD5");
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
    head();
    for (std::size_t i = 0; i < board.stages.size(); ++i) {
        if (const QRectF rect = m_grid.stage(i); !rect.isEmpty())
            box(board.stages[i].title, board.stages[i].title, rect.translated(shift), "rect", stageGround, edge, 10,
                true, "ctr");
    }
    for (std::size_t i = 0; i < board.steps.size(); ++i)
        box(board.steps[i].title, board.steps[i].title + signsOf(board.steps[i]), m_grid.step(i).translated(shift),
            "rect", pale, faint, 9, false, "ctr");
    for (std::size_t i = 0; i < board.lanes.size(); ++i)
        box(board.lanes[i].title, board.lanes[i].title, m_grid.laneTitle(i).translated(shift), "rect", pale, faint, 9,
            true);
    for (std::size_t i = 0; i < board.lanes.size(); ++i) {
        if (board.lanes[i].kind == LaneKind::Curve)
            curve(i);
    }
    for (std::size_t i = 0; i < board.cards.size(); ++i) {
        const Card& card = board.cards[i];
        const LaneKind kind = board.laneOf(card).kind;
        if (kind == LaneKind::Curve && card.text.isEmpty())
            continue; // a point of the curve
        const QString ground = kind == LaneKind::Pains           ? QStringLiteral("FBE9E7")
                               : kind == LaneKind::Opportunities ? QStringLiteral("E6F2EA")
                                                                 : QStringLiteral("FFFFFF");
        const QString words = wordsOn(m_page, card, m_options.language, &m_leftOut);
        const CardValues* values = m_page.values.card(card.id);
        const bool isSupposed = isGraded(kind) && values && values->strength == Strength::Assumption;
        m_dash = isSupposed ? QStringLiteral("dash") : QString();
        m_shapes.insert(card.id,
                        box(QStringLiteral("card %1").arg(card.guid.toString()), words,
                            m_grid.card(i).translated(shift), "roundRect", ground, QStringLiteral("7A8794"), 8));
        m_dash.clear();
        QRectF sign(m_grid.card(i).translated(shift).topRight() + QPointF(-26, -9), QSizeF(20, 20));
        for (const Mark& mark : card.marks) {
            const bool isFail = mark.kind == MarkKind::Fail;
            box(idOf(mark.kind), signOf(mark.kind), sign, mark.kind == MarkKind::Decision ? "diamond" : "ellipse",
                isFail ? QStringLiteral("FBE9E7") : QStringLiteral("FFFFFF"),
                isFail ? QStringLiteral("B3261E") : QStringLiteral("1F2933"), 7, true, "ctr");
            sign.translate(-22, 0);
        }
    }
    for (const LinePlace& place : blueprintLines(board)) {
        const double y = m_grid.laneTops[static_cast<std::size_t>(place.aboveLane)] + shift.y();
        const QString name = tropa::text(nameOf(place.line), m_options.language);
        m_dash = place.line == BlueprintLine::Visibility ? QStringLiteral("dash")
                 : place.line == BlueprintLine::Internal ? QStringLiteral("sysDot")
                                                         : QString();
        box(name, {}, {margin, y, m_grid.width(), 0}, "line", {}, QStringLiteral("1F2933"), 6);
        m_dash.clear();
        box(QStringLiteral("Line name"), name, {margin + m_grid.width() - 240, y - 18, 236, 16}, "rect", {}, {}, 7,
            false, "r");
    }
    for (const Link& one : board.links)
        link(one);
    foot();
    end();
    end();
    start("p:clrMapOvr");
    empty("a:masterClrMapping");
    end();
    end();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace tropa::maps
