#include "maps/map_page.h"

#include "maps/card_markup.h"

#include "base/format_number.h"
#include "maps/cell_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

QStringList numbersOn(const MapPage& page, const Card& card, Language language)
{
    QStringList lines;
    const CardValues* values = page.values.card(card.id);
    if (!values)
        return lines;
    for (const MetricCell& cell : values->metrics) {
        if (!cell.info)
            continue;
        CellWords words = cellWords(cell, language);
        QString line = words.name;
        if (!cell.place.isEmpty())
            line += QStringLiteral(" · ") + cell.place;
        line += QStringLiteral(": ") + words.value;
        if (!words.n.isEmpty())
            line += QStringLiteral(" (%1)").arg(words.n);
        lines << line;
        words.n.clear();
        if (const QString details = words.details(); !details.isEmpty())
            lines << details;
    }
    return lines;
}

QStringList doersOn(const Card& card, Language language)
{
    QStringList lines, who{card.actor, card.system};
    who.removeAll(QString());
    if (!who.isEmpty())
        lines << who.join(QStringLiteral(" · "));
    if (card.standardMinutes) {
        // Half a minute is not one; a whole number has no tail.
        const double minutes = *card.standardMinutes, tenths = minutes * 10;
        const int decimals = minutes == std::floor(minutes) ? 0 : std::abs(tenths - std::round(tenths)) < 1e-9 ? 1 : 2;
        lines << text({QT_TRANSLATE_NOOP("core", "%1 min"), {formatNumber(minutes, decimals, language)}}, language);
    }
    return lines;
}

QString wordsOn(const MapPage& page, const Card& card, Language language, int* leftOut)
{
    QStringList lines;
    if (!card.text.isEmpty())
        lines << plainWords(card.text);
    if (card.experience && page.board.laneOf(card).kind == LaneKind::Arc)
        lines << QString::number(arcLevel(*card.experience));
    lines += numbersOn(page, card, language);
    const CardValues* values = page.values.card(card.id);
    if (values && values->quotes && !values->quotes->evidence.empty()) {
        const metrics::Evidence& quote = values->quotes->evidence.front();
        if (quote.hasConsent) {
            const bool isRussian = language == Language::Russian;
            lines << (isRussian ? QStringLiteral("«%1» — %2") : QStringLiteral("“%1” — %2"))
                         .arg(quote.text, quote.citation);
        } else if (leftOut) {
            ++*leftOut;
        }
    }
    QStringList channels;
    for (const ChannelIcon& icon : channelIcons()) {
        if (card.icons.contains(QLatin1String(icon.id)))
            channels << text(icon.name, language);
    }
    if (!channels.isEmpty())
        lines << channels.join(QStringLiteral(", "));
    lines += doersOn(card, language);
    if (card.nested.isValid())
        lines << nestedWords(card, language);
    return lines.join(QLatin1Char('\n'));
}

QString nestedWords(const Card& card, Language language)
{
    return text({QT_TRANSLATE_NOOP("core", "→ map “%1”"), {card.nestedTitle}}, language);
}

MapGrid::MapGrid(const Board& drawn, double oneColumn, double oneCard)
    : columnWidth(oneColumn), cardHeight(oneCard), board(drawn)
{
    // How many cards stand over each other in a cell; a spanning card takes the same place in all its columns.
    std::vector<std::vector<int>> fill(board.lanes.size(), std::vector<int>(board.steps.size(), 0));
    std::vector<int> places(board.cards.size(), 0);
    std::vector<int> most(board.lanes.size(), 1);
    for (std::size_t i = 0; i < board.cards.size(); ++i) {
        const Card& card = board.cards[i];
        const auto row = static_cast<std::size_t>(board.rowOf(card.lane));
        const auto first = static_cast<std::size_t>(board.columnOf(card.step));
        const std::size_t last = std::min(first + static_cast<std::size_t>(card.columns), board.steps.size());
        for (std::size_t column = first; column < last; ++column)
            places[i] = std::max(places[i], fill[row][column]);
        for (std::size_t column = first; column < last; ++column)
            fill[row][column] = places[i] + 1;
        most[row] = std::max(most[row], places[i] + 1);
    }
    double top = stageHeight + stepHeight + (board.hasSubsteps() ? substepHeight : 0);
    for (std::size_t lane = 0; lane < most.size(); ++lane) {
        laneTops.push_back(top);
        const double high = gap + most[lane] * (cardHeight + gap);
        top +=
            board.lanes[lane].kind == LaneKind::Curve ? std::max(high, curveHeight * cardHeight / standardCard) : high;
    }
    laneTops.push_back(top);
    for (std::size_t i = 0; i < board.cards.size(); ++i) {
        const Card& card = board.cards[i];
        const auto row = static_cast<std::size_t>(board.rowOf(card.lane));
        const auto first = static_cast<std::size_t>(board.columnOf(card.step));
        const std::size_t across = std::min(static_cast<std::size_t>(card.columns), board.steps.size() - first);
        const std::size_t down = std::min(static_cast<std::size_t>(card.rows), board.lanes.size() - row);
        const double y = laneTops[row] + gap + places[i] * (cardHeight + gap);
        const double height = down > 1 ? laneTops[row + down] - gap - y : cardHeight;
        cards.emplace_back(laneHeader + columnWidth * static_cast<double>(first) + gap / 2, y,
                           columnWidth * static_cast<double>(across) - gap, height);
    }
}

QRectF MapGrid::stage(std::size_t stage) const
{
    int first = -1, last = -1;
    for (int i = 0; i < static_cast<int>(board.steps.size()); ++i) {
        if (board.steps[static_cast<std::size_t>(i)].stage != board.stages[stage].id)
            continue;
        first = first < 0 ? i : first;
        last = i;
    }
    if (first < 0)
        return {};
    return {laneHeader + first * columnWidth, 0, (last - first + 1) * columnWidth, stageHeight};
}

QRectF MapGrid::step(std::size_t column) const
{
    return {laneHeader + static_cast<double>(column) * columnWidth, stageHeight, columnWidth,
            laneTops.front() - stageHeight};
}

QRectF MapGrid::stepHead(std::size_t column) const
{
    QRectF rect = step(column);
    if (board.steps[column].isSubstep)
        rect.setTop(rect.bottom() - substepHeight);
    else if (const int parts = board.substepsOf(static_cast<int>(column)); parts > 0)
        rect = QRectF(rect.left(), rect.top(), columnWidth * (parts + 1), stepHeight);
    return rect;
}

QRectF MapGrid::laneTitle(std::size_t lane) const
{
    return {0, laneTops[lane], laneHeader, laneTops[lane + 1] - laneTops[lane]};
}

QRectF MapGrid::lane(std::size_t lane) const
{
    return {0, laneTops[lane], width(), laneTops[lane + 1] - laneTops[lane]};
}

} // namespace tropa::maps
