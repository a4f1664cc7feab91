#include "maps/pptx_slide.h"

#include "base/format_number.h"
#include "maps/line_name.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace tropa::maps {

using namespace pptx;

namespace {

constexpr double logoWidth = 150, logoHeight = 44, lineNameHeight = 24;

/// Sites of a rectangle that a connector sticks to.
enum Site { Top = 0, Left = 1, Bottom = 2, Right = 3 };

/// A preset dash for each kind of link, none for the flow itself.
const char* dashOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Flow:
        break;
    case LinkKind::Information:
        return "dash";
    case LinkKind::Dependency:
        return "sysDot";
    case LinkKind::Trigger:
        return "dashDot";
    case LinkKind::Loop:
        return "lgDashDotDot";
    case LinkKind::SelfService:
        return "lgDash";
    }
    return nullptr;
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

} // namespace

QString pptx::signOf(MarkKind mark)
{
    return mark == MarkKind::MomentOfTruth ? QString(QChar(0x2605)) : QString::fromLatin1(markLetter(mark));
}

QSizeF pptx::pictureSize(const QByteArray& bytes)
{
    const auto number = [&](qsizetype at, int count) {
        int value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 8 | static_cast<unsigned char>(at + i < bytes.size() ? bytes[at + i] : 0);
        return value;
    };
    QSizeF size;
    const QString type = pictureType(bytes);
    if (type == QLatin1String("image/png")) {
        size = QSizeF(number(16, 4), number(20, 4));
    } else if (type == QLatin1String("image/jpeg")) {
        // Segment after segment to the one that begins a frame.
        for (qsizetype at = 2; at + 9 < bytes.size() && number(at, 1) == 0xFF;) {
            const int marker = number(at + 1, 1);
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                size = QSizeF(number(at + 7, 2), number(at + 5, 2));
                break;
            }
            at += 2 + std::max(2, number(at + 2, 2));
        }
    }
    return size.isEmpty() ? QSizeF() : size;
}

QSizeF pptx::logoSize(const QByteArray& logo)
{
    const QSizeF size = pictureSize(logo);
    return size.isEmpty() ? size : size.scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
}

/// `turned` in sixty-thousandths of a degree, as the format has it; the frame is that before the turn.
void PptxSlide::frame(const QRectF& rect, bool flipsH, bool flipsV, int turned)
{
    start("a:xfrm");
    if (turned != 0)
        attribute("rot", turned);
    if (flipsH)
        attribute("flipH", 1);
    if (flipsV)
        attribute("flipV", 1);
    empty("a:off");
    attribute("x", emu(rect.x()) + qRound64(m_place.left * emuPerUnit));
    attribute("y", emu(rect.y()) + qRound64(m_place.top * emuPerUnit));
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

PptxSlide::Paragraphs PptxSlide::plain(const QString& words, double points, bool isBold)
{
    Paragraphs paragraphs;
    for (const QString& line : words.split(QLatin1Char('\n')))
        paragraphs.push_back({line, points, isBold});
    return paragraphs;
}

/// The card's own text with its formatting, then what it computes.
PptxSlide::Paragraphs PptxSlide::withFormat(const QString& text, const QString& rest, double points)
{
    Paragraphs paragraphs;
    for (const TextLine& line : formatted(text)) {
        Paragraph one{{}, points};
        if (line.isPoint)
            one.runs.push_back({QString::fromUtf8("• ")});
        one.runs.insert(one.runs.end(), line.runs.begin(), line.runs.end());
        for (const TextRun& run : one.runs)
            one.words += run.words;
        paragraphs.push_back(std::move(one));
    }
    if (!rest.isEmpty())
        std::ranges::move(plain(rest, points), std::back_inserter(paragraphs));
    return paragraphs;
}

void PptxSlide::run(const QString& words, const Paragraph& of, bool isBold, bool isItalic)
{
    start("a:r");
    start("a:rPr");
    attribute("lang", languageOf(words, m_options.language));
    attribute("sz", std::max<qint64>(100, qRound64(of.points * m_scale * m_place.letters * 100)));
    if (isBold)
        attribute("b", 1);
    if (isItalic)
        attribute("i", 1);
    fill(of.ink);
    end();
    m_xml.writeTextElement(QStringLiteral("a:t"), words);
    end();
}

void PptxSlide::text(const Paragraphs& paragraphs, const char* align, double inset)
{
    start("p:txBody");
    start("a:bodyPr");
    attribute("wrap", QStringLiteral("square"));
    for (const char* side : {"lIns", "tIns", "rIns", "bIns"})
        attribute(side, emu(inset));
    attribute("anchor", QStringLiteral("ctr"));
    empty("a:normAutofit");
    end();
    empty("a:lstStyle");
    for (const Paragraph& one : paragraphs) {
        start("a:p");
        empty("a:pPr");
        attribute("algn", QLatin1String(align));
        for (const TextRun& piece : one.runs)
            run(piece.words, one, one.isBold || piece.isBold, piece.isItalic);
        if (one.runs.empty() && !one.words.isEmpty())
            run(one.words, one, one.isBold, false);
        end();
    }
    end();
}

int PptxSlide::shape(const QString& name, const Paragraphs& paragraphs, const QRectF& rect, const char* shape,
                     const QString& fillColour, const QString& lineColour, const char* align, int id)
{
    id = id > 0 ? id : ++m_id;
    QStringList words;
    for (const Paragraph& one : paragraphs)
        words << one.words;
    start("p:sp");
    start("p:nvSpPr");
    empty("p:cNvPr");
    attribute("id", id);
    attribute("name", name);
    attribute("descr", words.join(QLatin1Char(' ')).simplified());
    empty("p:cNvSpPr");
    empty("p:nvPr");
    end();
    start("p:spPr");
    frame(rect);
    start("a:prstGeom");
    attribute("prst", QLatin1String(shape));
    start("a:avLst");
    if (qstrcmp(shape, "roundRect") == 0) { // a corner of 4 units, whatever the size
        empty("a:gd");
        attribute("name", QStringLiteral("adj"));
        attribute("fmla", QStringLiteral("val %1").arg(
                              qRound(100000 * 4 / std::max(8.0, std::min(rect.width(), rect.height())))));
    }
    end();
    end();
    fill(fillColour);
    line(lineColour, 1);
    end();
    text(paragraphs, align, std::min(rect.width(), rect.height()) < 30 ? 0 : 5); // a sign fills its circle
    end();
    return id;
}

int PptxSlide::box(const QString& name, const QString& words, const QRectF& rect, const char* shape,
                   const QString& fillColour, const QString& lineColour, double points, bool bold, const char* align)
{
    return this->shape(name, plain(words, points, bold), rect, shape, fillColour, lineColour, align);
}

/// An elbow from the side that looks at the other card. PowerPoint draws it as it is written until a card is moved, so
/// the turn and the flips are those it would write itself.
void PptxSlide::link(const Link& link)
{
    const Card* from = m_page.board.card(link.from);
    const Card* to = m_page.board.card(link.to);
    if (!from || !to || !m_shapes.contains(from->id) || !m_shapes.contains(to->id))
        return;
    const QPointF shift(margin, margin + titleHeight);
    const QRectF a = m_grid.card(static_cast<std::size_t>(from - m_page.board.cards.data())).translated(shift);
    const QRectF b = m_grid.card(static_cast<std::size_t>(to - m_page.board.cards.data())).translated(shift);
    constexpr int right = 5400000, left = 16200000; // quarter turns
    Site out = Right, in = Left;
    QPointF begin(a.right(), a.center().y()), finish(b.left(), b.center().y());
    bool flipsH = false, flipsV = false;
    int turned = 0;
    qint64 bend = 50000; // where the middle piece lies, in hundred-thousandths of the way
    QRectF area;
    const auto upright = [&] { // the frame before a quarter turn
        const QRectF seen = QRectF(begin, finish).normalized();
        area = QRectF(seen.center() - QPointF(seen.height(), seen.width()) / 2, QSizeF(seen.height(), seen.width()));
    };
    // The middle piece runs in the gutter beside the card it leaves, not through those between.
    const auto near = [&](double length) { return qRound64(100000 * (MapGrid::gap / 2) / std::max(length, 1.0)); };
    const bool isBelow = a.bottom() <= b.top(), isAbove = b.bottom() <= a.top();
    const double across = b.left() > a.right() ? b.left() - a.right() : a.left() - b.right();
    const QLineF between(a.center(), b.center());
    const auto stands = [&](const QRectF& card) { // between the two, one above the other
        const QRectF way = QRectF(between.p1(), between.p2()).normalized().adjusted(-1, 0, 1, 0);
        const QRectF at = card.translated(shift);
        return at != a && at != b && at.intersects(way);
    };
    const bool isAround = (isBelow || isAbove) && std::abs(between.dx()) < m_grid.columnWidth / 2 &&
                          std::any_of(m_grid.cards.begin(), m_grid.cards.end(), stands);
    if (isAround) { // out to the gutter on the right and back
        out = in = Right;
        finish = {b.right(), b.center().y()};
        area = QRectF(begin, finish).normalized();
        area.setWidth(std::max(area.width(), 1.0));
        flipsH = finish.x() < begin.x();
        flipsV = finish.y() < begin.y();
        bend = flipsH ? -near(area.width()) : 100000 + near(area.width());
    } else if (isBelow || isAbove) {
        out = isBelow ? Bottom : Top;
        in = isBelow ? Top : Bottom;
        begin = {a.center().x(), isBelow ? a.bottom() : a.top()};
        finish = {b.center().x(), isBelow ? b.top() : b.bottom()};
        const bool goesRight = finish.x() > begin.x();
        turned = goesRight ? left : right;
        flipsH = isBelow == goesRight;
        upright();
        bend = near(area.width());
    } else if (across > m_grid.columnWidth / 2) { // beyond a neighbour: below the cards between
        out = in = Bottom;
        begin = {a.center().x(), a.bottom()};
        finish = {b.center().x(), b.bottom()};
        const bool goesRight = finish.x() > begin.x();
        turned = goesRight ? left : right;
        flipsH = goesRight;
        upright();
        if (area.width() < 1)
            area = QRectF(area.center().x() - 0.5, area.y(), 1, area.height());
        bend = 100000 + near(area.width());
        if (begin.y() > finish.y())
            bend = near(area.width());
    } else {
        if (b.right() <= a.left()) {
            out = Left;
            in = Right;
            begin = {a.left(), a.center().y()};
            finish = {b.right(), b.center().y()};
        }
        area = QRectF(begin, finish).normalized();
        flipsH = finish.x() < begin.x();
        flipsV = finish.y() < begin.y();
    }
    const bool isStraight =
        out != in && (std::abs(begin.x() - finish.x()) < 0.5 || std::abs(begin.y() - finish.y()) < 0.5);
    if (isStraight) {
        turned = 0;
        area = QRectF(begin, finish).normalized();
        flipsH = finish.x() < begin.x();
        flipsV = finish.y() < begin.y();
    }
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
    frame(area, flipsH, flipsV, turned);
    start("a:prstGeom");
    attribute("prst", isStraight ? QStringLiteral("straightConnector1") : QStringLiteral("bentConnector3"));
    start("a:avLst");
    if (!isStraight) {
        empty("a:gd");
        attribute("name", QStringLiteral("adj1"));
        attribute("fmla", QStringLiteral("val %1").arg(bend));
    }
    end();
    end();
    start("a:ln");
    attribute("w", std::max<qint64>(6350, emu(1.25)));
    fill(QStringLiteral("52606D"));
    if (const char* dash = dashOf(link.kind)) {
        empty("a:prstDash");
        attribute("val", QLatin1String(dash));
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

void PptxSlide::image(const QString& name, const QString& words, int relation, const QRectF& place)
{
    start("p:pic");
    start("p:nvPicPr");
    empty("p:cNvPr");
    attribute("id", ++m_id);
    attribute("name", name);
    attribute("descr", words);
    start("p:cNvPicPr");
    empty("a:picLocks");
    attribute("noChangeAspect", 1);
    end();
    empty("p:nvPr");
    end();
    start("p:blipFill");
    empty("a:blip");
    attribute("r:embed", QStringLiteral("rId%1").arg(relation));
    start("a:stretch");
    empty("a:fillRect");
    end();
    end();
    start("p:spPr");
    frame(place);
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
    Paragraphs block;
    for (const QString& words : titleBlock(m_page, m_options))
        block.push_back({words, block.empty() ? 14.0 : 9.0, block.empty(),
                         block.empty() ? QStringLiteral("1F2933") : QStringLiteral("52606D")});
    if (!m_place.part.isEmpty())
        block.front().words += QStringLiteral(" · ") + m_place.part;
    shape(QStringLiteral("Title"), block, {margin, margin / 2, width - used, titleHeight}, "rect", {}, {});
    if (!picture.isEmpty())
        image(QStringLiteral("Logo"),
              m_options.house.organisation.isEmpty() ? m_options.house.logoName : m_options.house.organisation, 2,
              {QPointF(margin + width - picture.width(), margin / 2 + (titleHeight - picture.height()) / 2), picture});
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

QByteArray PptxSlide::write()
{
    const Board& board = m_page.board;
    const QPointF shift(margin, margin + titleHeight);
    const QString stageGround = houseColour(0.16, "E8EEF4"), edge = houseColour(0.5, "9AA8B5"),
                  pale = houseColour(0.05, "F6F8FA"), faint = houseColour(0.3, "C5CDD5");
    const auto isPoint = [&](const Card& card) { // of the curve; its words are a card
        return board.laneOf(card).kind == LaneKind::Curve && card.text.isEmpty();
    };
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
        box(board.steps[i].title, board.steps[i].title + signsOf(board.steps[i]), m_grid.stepHead(i).translated(shift),
            "rect", board.steps[i].isSubstep ? QStringLiteral("FFFFFF") : pale, faint, board.steps[i].isSubstep ? 8 : 9,
            false, "ctr");
    for (std::size_t i = 0; i < board.lanes.size(); ++i)
        box(board.lanes[i].title, board.lanes[i].title, m_grid.laneTitle(i).translated(shift), "rect", pale, faint, 9,
            true);
    for (std::size_t i = 0; i < board.lanes.size(); ++i) {
        if (board.lanes[i].kind == LaneKind::Curve)
            curve(i);
    }
    for (std::size_t i = 0; i < board.cards.size(); ++i) {
        if (!isPoint(board.cards[i]))
            m_shapes.insert(board.cards[i].id, ++m_id);
    }
    for (const Link& one : board.links) // below the cards: where there is no way around them, they go behind
        link(one);
    for (std::size_t i = 0; i < board.cards.size(); ++i) {
        if (!isPoint(board.cards[i]))
            card(i);
    }
    for (const LinePlace& place : blueprintLines(board)) {
        const double y = m_grid.laneTops[static_cast<std::size_t>(place.aboveLane)] + shift.y();
        const QString name = tropa::text(nameOf(place.line), m_options.language);
        m_dash = place.line == BlueprintLine::Visibility ? QStringLiteral("dash")
                 : place.line == BlueprintLine::Internal ? QStringLiteral("sysDot")
                                                         : QString();
        box(name, {}, {margin, y, m_grid.width(), 0}, "line", {}, QStringLiteral("1F2933"), 6);
        m_dash.clear();
        // At the foot of the head above it, where no link runs.
        box(QStringLiteral("Line name"), name, {margin, y - lineNameHeight, MapGrid::laneHeader, lineNameHeight},
            "rect", {}, {}, 6.5, false);
    }
    notes();
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
