#include "ui/paint/board_layout.h"

#include "maps/card_markup.h"
#include "ui/paint/board_routes.h"
#include "ui/theme/type_role.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tropa::ui::paint {

namespace {

using maps::Board;
using maps::Card;
using maps::Lane;
using maps::LaneKind;
using maps::LaneRole;

constexpr qreal padX = 8;
constexpr qreal padY = 6;
constexpr qreal stackGap = 6;
constexpr qreal pictureShare = 0.7; // of the card's width: between a photograph's 2:3 and a screen's 3:4

/// How much room one look takes; text looks grow with their text between least and most lines.
struct LookSize
{
    qreal height = 0; ///< fixed, with leastLines of words in it, or 0 when it follows from lines
    int leastLines = 1;
    int mostLines = 6;
    bool hasFoot = false;
};

LookSize sizeOf(CardLook look)
{
    switch (look) {
    case CardLook::Metric:
        return {96, 1, 3};
    case CardLook::Score:
        return {42, 2, 2};
    case CardLook::Channels:
    case CardLook::Owner:
        return {22};
    case CardLook::Time:
        return {22};
    case CardLook::CurvePoint:
        return {170};
    case CardLook::Emotion:
        return {0, 1, 2, false};
    case CardLook::Plain:
        return {0, 2, 4, false};
    case CardLook::Quote:
        return {0, 3, 4, true};
    case CardLook::Picture:
        return {0, 0, 3, false};
    case CardLook::Arc:
        return {58};
    case CardLook::Node:
        return {0, 2, 4, true};
    case CardLook::Pain:
    case CardLook::Opportunity:
    case CardLook::Text:
        return {0, 2, 6, true};
    }
    return {};
}

qreal lanePadding(CardLook look, bool isBlueprint)
{
    if (look == CardLook::Owner || look == CardLook::Channels || look == CardLook::Time || look == CardLook::Score)
        return 7;
    if (look == CardLook::CurvePoint)
        return 8;
    return isBlueprint ? 12 : 8; // links of a blueprint run between lanes
}

constexpr qreal headerMargins = 18, curveScale = 26; // the scale of a curve stands beside the lane's words

/// Width of the lane's header in which none of its words is cut.
qreal headerWidth(const Lane& lane, const BoardFonts& fonts)
{
    const QFontMetricsF strong(fonts.bodyStrong), small(fonts.small);
    qreal widest = 0;
    for (const QString& word : lane.title.split(QLatin1Char(' ')))
        widest = std::max(widest, strong.horizontalAdvance(word));
    for (const QString& word : laneWords(lane).split(QRegularExpression(QStringLiteral("[ \n]"))))
        widest = std::max(widest, small.horizontalAdvance(word));
    return std::ceil(widest) + 2 + headerMargins + (lookOf(lane) == CardLook::CurvePoint ? curveScale : 0);
}

/// Height of the lane's header words, which a lane is never lower than.
qreal headerNeed(const Lane& lane, const BoardFonts& fonts, qreal headerWidth)
{
    const qreal width = headerWidth - headerMargins - (lookOf(lane) == CardLook::CurvePoint ? curveScale : 0);
    const QFontMetricsF strong(fonts.bodyStrong), small(fonts.small);
    qreal height = 2 * padY;
    height += strong.boundingRect(QRectF(0, 0, width, 1e4), Qt::TextWordWrap, lane.title).height();
    if (const QString words = laneWords(lane); !words.isEmpty())
        height += small.boundingRect(QRectF(0, 0, width, 1e4), Qt::TextWordWrap, words).height();
    return height;
}

class Layouter
{
public:
    Layouter(const Board& board, const BoardFonts& fonts, const CardWords& words, const QSet<maps::StepId>& folded,
             const BoardLayout* former)
        : m_board(board)
        , m_fonts(fonts)
        , m_words(words)
        , m_folded(folded)
        , m_isBlueprint(board.map.kind == maps::MapKind::Blueprint)
        , m_lineHeight(QFontMetricsF(fonts.small).lineSpacing())
    {
        if (!former)
            return;
        m_known.reserve(static_cast<qsizetype>(former->cards.size()));
        for (const CardBox& box : former->cards)
            m_known.insert(box.id, &box);
    }
    BoardLayout run();

private:
    void columns();
    void headers();
    void cards();
    qreal heightOf(CardBox& box, const Card& card, qreal width) const;
    int formatText(CardBox& box, const QString& text, qreal width, int most) const;
    qreal footHeight() const { return std::max<qreal>(16, QFontMetricsF(m_fonts.tiny).height() + 2); }

    const Board& m_board;
    const BoardFonts& m_fonts;
    const CardWords& m_words;
    const QSet<maps::StepId>& m_folded;
    bool m_isBlueprint;
    qreal m_lineHeight;
    QHash<maps::CardId, const CardBox*> m_known; ///< of the former layout
    BoardLayout m_layout;
};

void Layouter::columns()
{
    const qreal standard = m_isBlueprint ? 148 : 130;
    // A larger font gets wider columns, so that a line keeps its number of letters.
    const qreal scale = std::clamp(m_lineHeight / 17.0, 1.0, 2.0);
    m_layout.laneHeader = (m_isBlueprint ? 124 : 112) * scale;
    for (const Lane& lane : m_board.lanes)
        m_layout.laneHeader = std::clamp(headerWidth(lane, m_fonts), m_layout.laneHeader, 180 * scale);
    qreal x = 0;
    for (std::size_t i = 0; i < m_board.steps.size(); ++i) {
        const maps::Step& step = m_board.steps[i];
        const int head = m_board.headOf(static_cast<int>(i));
        const bool isFolded = step.isSubstep && m_folded.contains(m_board.steps[static_cast<std::size_t>(head)].id);
        const qreal width =
            isFolded ? 0 : std::round(std::clamp<qreal>(step.width > 0 ? step.width : standard, 112, 320) * scale);
        m_layout.columns.push_back({x, width});
        m_layout.heads.push_back(head);
        x += width;
    }
    for (const maps::Stage& stage : m_board.stages) {
        StageBox box{stage.id, 0, 0};
        bool isFirst = true;
        for (std::size_t i = 0; i < m_board.steps.size(); ++i) {
            if (m_board.steps[i].stage != stage.id)
                continue;
            if (isFirst)
                box.x = m_layout.columns[i].x;
            isFirst = false;
            box.width += m_layout.columns[i].width;
        }
        if (box.width > 0)
            m_layout.stages.push_back(box);
    }
    m_layout.body.setWidth(x);
}

void Layouter::headers()
{
    const QFontMetricsF strong(m_fonts.bodyStrong), body(m_fonts.body);
    // Names get a line more where they need it: a header is read, not guessed.
    const auto linesFor = [](const QString& title, const QFont& font, qreal width, int most) {
        return static_cast<int>(brokenText(title, font, width, most).count(QLatin1Char('\n'))) + 1;
    };
    int stageLines = 1, stepLines = 2;
    for (const StageBox& box : m_layout.stages) {
        const auto stage = std::ranges::find(m_board.stages, box.id, &maps::Stage::id);
        stageLines = std::max(stageLines, linesFor(stage->title, m_fonts.bodyStrong, box.width - 16, 2));
    }
    int headLines = 1, partLines = 1;
    bool hasParts = false;
    for (std::size_t i = 0; i < m_board.steps.size(); ++i) {
        const maps::Step& step = m_board.steps[i];
        const int column = static_cast<int>(i);
        if (m_layout.isFolded(column))
            continue;
        const bool isHead = m_board.substepsOf(column) > 0 && !m_layout.isFolded(column + 1);
        const qreal room = m_layout.stepHead(column).width() - (m_board.substepsOf(column) > 0 ? 18 : 0);
        const qreal width = room - 20 - 18 * static_cast<qreal>(step.marks.size());
        int& lines = isHead ? headLines : step.isSubstep ? partLines : stepLines;
        lines = std::max(lines, linesFor(step.title, m_fonts.body, width, isHead ? 2 : 4));
        hasParts = hasParts || step.isSubstep;
    }
    m_layout.stageHeader = std::max<qreal>(30, std::ceil(stageLines * strong.lineSpacing()) + 12);
    m_layout.stepHeader = std::max<qreal>(46, std::ceil(stepLines * body.lineSpacing()) + 10);
    if (hasParts) {
        m_layout.subHeader = std::max<qreal>(28, std::ceil(partLines * body.lineSpacing()) + 10);
        const qreal upper = std::max<qreal>(28, std::ceil(headLines * body.lineSpacing()) + 10);
        m_layout.stepHeader = std::max(m_layout.stepHeader, upper + m_layout.subHeader);
    }
}

/// Bold, italic and points; the number of lines. What is too long loses its last words, not its formatting.
int Layouter::formatText(CardBox& box, const QString& text, qreal width, int most) const
{
    const auto linesOf = [&](const QString& words) {
        box.text.setTextFormat(Qt::RichText);
        box.text.setTextWidth(width);
        box.text.setText(maps::formattedHtml(words));
        box.text.prepare({}, m_fonts.small);
        return std::max(1, static_cast<int>(std::lround(box.text.size().height() / m_lineHeight)));
    };
    int lines = linesOf(text);
    box.isElided = lines > most;
    if (!box.isElided)
        return lines;
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    std::vector<qsizetype> ends; // of the words, to cut behind
    for (auto space = spaces.globalMatch(text); space.hasNext();)
        ends.push_back(space.next().capturedStart());
    std::size_t low = 0, high = ends.size();
    while (low + 1 < high) {
        const std::size_t middle = (low + high) / 2;
        (linesOf(text.left(ends[middle]) + QChar(0x2026)) <= most ? low : high) = middle;
    }
    return std::min(most, ends.empty() ? lines : linesOf(text.left(ends[low]) + QChar(0x2026)));
}

qreal Layouter::heightOf(CardBox& box, const Card& card, qreal width) const
{
    const LookSize size = sizeOf(box.look);
    const QString text = m_words.contains(card.id) && card.text.isEmpty() ? m_words.value(card.id) : card.text;
    qreal inner = width - 2 * padX;
    if (box.look == CardLook::Emotion || box.look == CardLook::Owner)
        inner -= 22;
    const bool isMetric = box.look == CardLook::Metric;
    if (size.height > 0 && !isMetric && box.look != CardLook::Score) {
        if (box.look == CardLook::Owner)
            box.text.setText(brokenText(text, m_fonts.small, inner, 1, &box.isElided));
        return std::max(size.height, m_lineHeight + 5);
    }
    const bool hasPicture = card.picture.isValid() &&
                            (box.look == CardLook::Text || box.look == CardLook::Node || box.look == CardLook::Plain);
    box.pictureHeight = hasPicture || box.look == CardLook::Picture ? std::round(pictureShare * inner) : 0;
    const CardBox* known = m_known.value(card.id);
    if (known && known->lines > 0 && known->look == box.look && known->room == inner && known->words == text) {
        box.text = known->text;
        box.isElided = known->isElided;
        box.lines = known->lines;
    } else if (!isMetric && maps::isFormatted(text)) {
        box.lines = formatText(box, text, inner, size.mostLines);
    } else {
        const QString broken = brokenText(text, m_fonts.small, inner, size.mostLines, &box.isElided);
        box.text.setText(
            QString(broken).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator))); // a newline it would drop
        box.lines = text.isEmpty() && size.leastLines == 0 ? 0 : static_cast<int>(broken.count(QLatin1Char('\n'))) + 1;
    }
    box.words = text;
    box.room = inner;
    if (isMetric)
        return std::max(size.height, 6 * m_lineHeight) + (box.lines - 1) * m_lineHeight;
    if (size.height > 0)
        return std::max(size.height, m_lineHeight + 5);
    const qreal picture = box.pictureHeight > 0 ? box.pictureHeight + (box.lines > 0 ? pictureGap : 0) : 0;
    return 2 * padY + picture + std::max(box.pictureHeight > 0 ? 0 : size.leastLines, box.lines) * m_lineHeight +
           (size.hasFoot ? footHeight() : 0);
}

void Layouter::cards()
{
    m_layout.cards.reserve(m_board.cards.size());
    std::size_t next = 0;
    qreal y = 0;
    const auto columnCount = static_cast<int>(m_layout.columns.size());
    for (std::size_t row = 0; row < m_board.lanes.size(); ++row) {
        const Lane& lane = m_board.lanes[row];
        const CardLook look = lookOf(lane);
        const qreal padding = lanePadding(look, m_isBlueprint);
        const qreal margin = m_isBlueprint ? 11 : 7;
        qreal height = sizeOf(look).height > 0 ? sizeOf(look).height : 2 * padY + 2 * m_lineHeight;
        const std::size_t first = next;
        int mostLines = 0;
        std::vector<qreal> filled(m_layout.columns.size(), 0); // how far down each column is taken
        for (; next < m_board.cards.size() && m_board.cards[next].lane == lane.id; ++next) {
            const Card& card = m_board.cards[next];
            int from = m_board.columnOf(card.step);
            const int to = std::min(columnCount, from + card.columns);
            while (from + 1 < to && m_layout.isFolded(from))
                ++from;
            CardBox box{card.id, next, look, {}, {}, false};
            box.text.setTextFormat(Qt::PlainText);
            box.text.setPerformanceHint(QStaticText::ModerateCaching);
            if (m_layout.isFolded(from)) { // stands nowhere until its step is unfolded
                m_layout.cards.push_back(std::move(box));
                continue;
            }
            const qreal left = m_layout.columns[static_cast<std::size_t>(from)].x + margin;
            const qreal right = m_layout.columns[static_cast<std::size_t>(to - 1)].right() - margin;
            qreal top = 0;
            for (int column = from; column < to && look != CardLook::CurvePoint;
                 ++column) // points of a curve lie in one band
                top = std::max(top, filled[static_cast<std::size_t>(column)]);
            const qreal cardHeight =
                std::ceil(heightOf(box, card, right - left)); // whole units: sharp edges, short files
            box.rect = QRectF(left, y + padding + top, right - left, cardHeight);
            box.headLines = box.lines;
            mostLines = std::max(mostLines, box.lines);
            for (int column = from; column < to; ++column)
                filled[static_cast<std::size_t>(column)] = top + cardHeight + stackGap;
            height = std::max(height, top + cardHeight);
            m_layout.cards.push_back(std::move(box));
        }
        qreal laneHeight = std::max(
            {height + 2 * padding, headerNeed(lane, m_fonts, m_layout.laneHeader), static_cast<qreal>(lane.height)});
        for (const maps::LinePlace& line : m_layout.lines) {
            if (static_cast<std::size_t>(line.aboveLane) ==
                row + 1) // the line's name stands at the foot of this header
                laneHeight = std::max(laneHeight, headerNeed(lane, m_fonts, m_layout.laneHeader) + 2 * m_lineHeight);
        }
        if (look == CardLook::CurvePoint)
            laneHeight = std::max<qreal>(laneHeight, 186);
        laneHeight = std::ceil(laneHeight);
        // A card alone in its cell is as high as the lane, so that edges line up.
        for (std::size_t i = first; i < next; ++i) {
            CardBox& box = m_layout.cards[i];
            const int column = m_board.columnOf(m_board.cards[i].step);
            if (box.rect.isEmpty())
                continue;
            if (box.rect.top() == y + padding &&
                filled[static_cast<std::size_t>(column)] == box.rect.height() + stackGap)
                box.rect.setHeight(laneHeight - 2 * padding);
            else
                continue;
            box.headLines = mostLines;
        }
        m_layout.lanes.push_back({y, laneHeight});
        y += laneHeight;
    }
    m_layout.body.setHeight(y);
    // Cards over several lanes end where the last of them does.
    for (CardBox& box : m_layout.cards) {
        const Card& card = m_board.cards[box.card];
        if (card.rows > 1 && !box.rect.isEmpty()) {
            const auto last = static_cast<std::size_t>(m_board.rowOf(card.lane) + m_board.freeRows(card) - 1);
            box.rect.setBottom(m_layout.lanes[last].bottom() - lanePadding(box.look, m_isBlueprint));
        }
    }
}

BoardLayout Layouter::run()
{
    m_layout.lines = maps::blueprintLines(m_board);
    columns();
    headers();
    cards();
    m_layout.links = routeLinks(m_board, m_layout);
    return std::move(m_layout);
}

} // namespace

CardLook lookOf(const Lane& lane)
{
    switch (lane.role) {
    case LaneRole::Time:
        return CardLook::Time;
    case LaneRole::Evidence:
    case LaneRole::Policy:
        return CardLook::Plain;
    case LaneRole::StaffEmotion:
        return CardLook::Emotion;
    default:
        break;
    }
    switch (lane.kind) {
    case LaneKind::Quotes:
        return CardLook::Quote;
    case LaneKind::Pains:
        return CardLook::Pain;
    case LaneKind::Opportunities:
    case LaneKind::Gains:
        return CardLook::Opportunity;
    case LaneKind::Curve:
        return CardLook::CurvePoint;
    case LaneKind::Channels:
        return CardLook::Channels;
    case LaneKind::Metrics:
        return CardLook::Metric;
    case LaneKind::Checklist:
        return CardLook::Score;
    case LaneKind::Owner:
        return CardLook::Owner;
    case LaneKind::Time:
        return CardLook::Time;
    case LaneKind::Emotion:
        return CardLook::Emotion;
    case LaneKind::Storyboard:
        return CardLook::Picture;
    case LaneKind::Arc:
        return CardLook::Arc;
    case LaneKind::Nodes:
        return CardLook::Node;
    default:
        return CardLook::Text;
    }
}

BoardFonts BoardFonts::from(const QFont& base)
{
    using theme::fontFor;
    using theme::TypeRole;
    BoardFonts fonts{fontFor(TypeRole::Tiny, base),       fontFor(TypeRole::Small, base),
                     fontFor(TypeRole::Small, base),      fontFor(TypeRole::Body, base),
                     fontFor(TypeRole::BodyStrong, base), fontFor(TypeRole::CellValue, base)};
    fonts.smallStrong.setWeight(fonts.bodyStrong.weight());
    // Pixels, not points: board units must mean the same on a screen, in a PDF and in an SVG.
    for (QFont* font : {&fonts.tiny, &fonts.small, &fonts.smallStrong, &fonts.body, &fonts.bodyStrong, &fonts.value}) {
        if (font->pointSizeF() > 0)
            font->setPixelSize(std::max(1, qRound(font->pointSizeF() * 96 / 72)));
    }
    return fonts;
}

QRectF BoardLayout::cell(int lane, int column) const
{
    const ColumnBox& across = columns[static_cast<std::size_t>(column)];
    const LaneBox& down = lanes[static_cast<std::size_t>(lane)];
    return {across.x, down.y, across.width, down.height};
}

int BoardLayout::shownColumn(int column, int direction) const
{
    while (column >= 0 && column < static_cast<int>(columns.size())) {
        if (!isFolded(column))
            return column;
        column += direction;
    }
    return -1;
}

QRectF BoardLayout::stepHead(int column) const
{
    const ColumnBox& box = columns[static_cast<std::size_t>(column)];
    if (heads[static_cast<std::size_t>(column)] != column)
        return {box.x, -subHeader, box.width, subHeader};
    qreal right = box.right();
    for (std::size_t i = static_cast<std::size_t>(column) + 1; i < heads.size() && heads[i] == column; ++i)
        right = columns[i].right();
    const bool hasParts = right > box.right();
    return {box.x, -stepHeader, right - box.x, stepHeader - (hasParts ? subHeader : 0)};
}

int BoardLayout::stepAt(const QPointF& point) const
{
    const int column = columnAt(point.x());
    if (column < 0)
        return -1;
    const int head = heads[static_cast<std::size_t>(column)];
    return head != column && point.y() < -subHeader ? head : column;
}

int BoardLayout::columnAt(qreal x) const
{
    const auto after = std::ranges::upper_bound(columns, x, {}, &ColumnBox::x);
    if (after == columns.begin() || x >= body.width())
        return -1;
    return static_cast<int>(after - columns.begin()) - 1;
}

int BoardLayout::laneAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(lanes, y, {}, &LaneBox::y);
    if (after == lanes.begin() || y >= body.height())
        return -1;
    return static_cast<int>(after - lanes.begin()) - 1;
}

int BoardLayout::cardAt(const QPointF& point) const
{
    for (std::size_t i = cards.size(); i-- > 0;) {
        if (cards[i].rect.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

BoardLayout layOut(const Board& board, const BoardFonts& fonts, const CardWords& words,
                   const QSet<maps::StepId>& folded, const BoardLayout* former)
{
    return Layouter(board, fonts, words, folded, former).run();
}

QString laneWords(const maps::Lane& lane)
{
    QStringList words{lane.subtitle, lane.whom};
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

QString brokenText(const QString& text, const QFont& font, qreal width, int lines, bool* elided)
{
    if (elided)
        *elided = false;
    QStringList result;
    const QFontMetricsF metrics(font);
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            if (result.size() == lines) { // one too many: what stood last takes the rest and is cut
                result.last() = metrics.elidedText(result.last() + QLatin1Char(' ') + paragraph.mid(line.textStart()),
                                                   Qt::ElideRight, width);
                layout.endLayout();
                if (elided)
                    *elided = true;
                return result.join(QLatin1Char('\n'));
            }
            result << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return result.join(QLatin1Char('\n'));
}

} // namespace tropa::ui::paint
