#include "maps/card_store.h"
#include "maps/check_run.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

namespace {

Remedy removal(const Link& link)
{
    return Remedy::quick({QT_TRANSLATE_NOOP("core", "Remove the link")},
                         [id = link.id](project::Edit& edit) { removeLink(edit, id); });
}

/// One hop becomes two, over a new card that stands where the hop passed by.
Remedy stepBetween(const CheckRun& run, const Link& link, const Card& from, const Card& to,
                   std::span<const LaneRole> roles, Message words)
{
    const Lane* lane = nullptr;
    for (const LaneRole role : roles) {
        if (!lane)
            lane = run.laneOf(role);
    }
    if (!lane)
        return Remedy::open("linkKind", {QT_TRANSLATE_NOOP("core", "Open the link: is it self-service?")});
    // The step of the end that the patient sees.
    const StepId step = zoneOf(run.index.role(from)) < zoneOf(run.index.role(to)) ? from.step : to.step;
    return Remedy::quick(std::move(words), [link, lane = lane->id, step, map = run.board.map.id,
                                            name = lane->title](project::Edit& edit) {
        const CardId between = addCard(edit, lane, step, name);
        Link first = link;
        first.to = between;
        setLink(edit, first);
        Link second = link;
        second.guid = {};
        second.from = between;
        addLink(edit, map, second);
    });
}

void missingEnds(CheckRun& run)
{
    for (const Link& link : run.board.links) {
        const Card* from = run.board.card(link.from);
        const Card* to = run.board.card(link.to);
        if (from && to)
            continue;
        run.report(
            refTo(link),
            {QT_TRANSLATE_NOOP("core", "The link “%1” has an end that is not on this map"), {nameOf(run.board, link)}},
            removal(link));
    }
}

/// Calls `judge` with both ends of every link, the shallower end first.
template <class Judge>
void eachHop(CheckRun& run, Judge&& judge)
{
    for (const Link& link : run.board.links) {
        const Card* upper = run.board.card(link.from);
        const Card* lower = run.board.card(link.to);
        if (!upper || !lower)
            continue;
        if (run.index.zone(*lower) < run.index.zone(*upper))
            std::swap(upper, lower);
        judge(link, *upper, *lower);
    }
}

void skippedFrontstage(CheckRun& run)
{
    constexpr std::array front{LaneRole::FrontPeople, LaneRole::FrontTech};
    eachHop(run, [&](const Link& link, const Card& upper, const Card& lower) {
        const Zone deep = run.index.zone(lower);
        if (run.index.role(upper) != LaneRole::Customer || (deep != Zone::Back && deep != Zone::Support) ||
            link.kind == LinkKind::SelfService)
            return;
        run.report(refTo(link),
                   {QT_TRANSLATE_NOOP("core", "“%1” passes the line of interaction and the line of visibility at once"),
                    {nameOf(run.board, link)}},
                   stepBetween(run, link, *run.board.card(link.from), *run.board.card(link.to), front,
                               {QT_TRANSLATE_NOOP("core", "Put a frontstage card between")}));
    });
}

void skippedBackstage(CheckRun& run)
{
    constexpr std::array back{LaneRole::BackPeople, LaneRole::BackTech};
    eachHop(run, [&](const Link& link, const Card& upper, const Card& lower) {
        if (run.index.zone(upper) != Zone::Front || run.index.zone(lower) != Zone::Support)
            return;
        // Technology may stand on a supporting system directly; people rarely do.
        const bool isTechnology = run.index.role(upper) == LaneRole::FrontTech;
        run.report(isTechnology ? Severity::Warning : Severity::Error, refTo(link),
                   {QT_TRANSLATE_NOOP("core", "“%1” passes the backstage by"), {nameOf(run.board, link)}},
                   stepBetween(run, link, *run.board.card(link.from), *run.board.card(link.to), back,
                               {QT_TRANSLATE_NOOP("core", "Put a backstage card between")}));
    });
}

void backInTime(CheckRun& run)
{
    for (const Link& link : run.board.links) {
        const Card* from = run.board.card(link.from);
        const Card* to = run.board.card(link.to);
        if (!from || !to || link.direction != LinkDirection::One ||
            (link.kind != LinkKind::Flow && link.kind != LinkKind::Trigger) ||
            run.index.last(*to) >= run.index.first(*from))
            continue;
        run.report(refTo(link),
                   {QT_TRANSLATE_NOOP("core", "“%1” goes back in time and is not marked as a loop"),
                    {nameOf(run.board, link)}},
                   Remedy::quick({QT_TRANSLATE_NOOP("core", "Mark it as a loop")}, [link](project::Edit& edit) {
                       Link loop = link;
                       loop.kind = LinkKind::Loop;
                       setLink(edit, loop);
                   }));
    }
}

void talksToItself(CheckRun& run)
{
    for (const Link& link : run.board.links) {
        const Card* from = run.board.card(link.from);
        const Card* to = run.board.card(link.to);
        if (!from || !to || link.direction != LinkDirection::Two || from->lane != to->lane)
            continue;
        const QString one = plainWord(from->actor), other = plainWord(to->actor);
        if (one != other || (one.isEmpty() && run.index.role(*from) != LaneRole::Customer))
            continue;
        run.report(refTo(link),
                   {QT_TRANSLATE_NOOP("core", "“%1” goes both ways between steps of one and the same actor"),
                    {nameOf(run.board, link)}},
                   Remedy::quick({QT_TRANSLATE_NOOP("core", "Make it one-way")}, [link](project::Edit& edit) {
                       Link oneWay = link;
                       oneWay.direction = LinkDirection::One;
                       setLink(edit, oneWay);
                   }));
    }
}

void doubleLinks(CheckRun& run)
{
    struct Seen
    {
        const Link* link;
        bool forward;
    };
    QHash<std::pair<CardId, CardId>, std::vector<Seen>> pairs;
    for (const Link& link : run.board.links) {
        const bool forward = link.from <= link.to;
        std::vector<Seen>& known = pairs[forward ? std::pair(link.from, link.to) : std::pair(link.to, link.from)];
        for (const Seen& earlier : known) {
            if (earlier.link->kind != link.kind)
                continue;
            const bool isOpposite = earlier.forward != forward && earlier.link->direction == LinkDirection::One &&
                                    link.direction == LinkDirection::One;
            if (isOpposite) {
                run.report(refTo(link),
                           {QT_TRANSLATE_NOOP("core", "“%1” and the way back are two links; one two-way link says it"),
                            {nameOf(run.board, link)}},
                           Remedy::quick({QT_TRANSLATE_NOOP("core", "Make one two-way link")},
                                         [first = *earlier.link, id = link.id](project::Edit& edit) {
                                             Link both = first;
                                             both.direction = LinkDirection::Two;
                                             setLink(edit, both);
                                             removeLink(edit, id);
                                         }));
            } else {
                run.report(refTo(link), {QT_TRANSLATE_NOOP("core", "“%1” is linked twice"), {nameOf(run.board, link)}},
                           removal(link));
            }
            break;
        }
        known.push_back({&link, forward});
    }
}

/// Whether two straight links cross between their ends; those that meet at a card do not.
struct Line
{
    double x1, y1, x2, y2;
    const Link* link;
};

double side(const Line& line, double x, double y)
{
    return (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1);
}

bool cross(const Line& a, const Line& b)
{
    if (a.link->from == b.link->from || a.link->from == b.link->to || a.link->to == b.link->from ||
        a.link->to == b.link->to)
        return false;
    return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

void reportCrossings(CheckRun& run, std::vector<Line>& lines)
{
    constexpr std::size_t fewLinks = 8;
    if (lines.size() < fewLinks)
        return;
    const auto left = [](const Line& line) { return std::min(line.x1, line.x2); };
    std::ranges::sort(lines, {}, left);
    std::vector<char> crossing(lines.size(), 0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double end = std::max(lines[i].x1, lines[i].x2);
        for (std::size_t j = i + 1; j < lines.size() && left(lines[j]) <= end; ++j) {
            if ((!crossing[i] || !crossing[j]) && cross(lines[i], lines[j]))
                crossing[i] = crossing[j] = 1;
        }
    }
    const auto count = std::ranges::count(crossing, 1);
    if (static_cast<std::size_t>(count) * 4 > lines.size())
        run.report(refTo(run.board.map), {QT_TRANSLATE_NOOP("core", "%1 of %2 links cross each other: hard to read"),
                                          {static_cast<qint64>(count), static_cast<qint64>(lines.size())}});
}

void hardToFollow(CheckRun& run)
{
    std::vector<Line> lines;
    for (const Link& link : run.board.links) {
        const Card* from = run.board.card(link.from);
        const Card* to = run.board.card(link.to);
        if (!from || !to)
            continue;
        const int fromRow = run.index.row(*from), toRow = run.index.row(*to);
        const int lanes = std::abs(fromRow - toRow) - 1;
        const int columns =
            std::max(run.index.first(*to) - run.index.last(*from), run.index.first(*from) - run.index.last(*to)) - 1;
        if (lanes > 2 || columns > 3)
            run.report(refTo(link),
                       {QT_TRANSLATE_NOOP("core", "“%1” runs across %2 lanes and %3 columns: hard to follow"),
                        {nameOf(run.board, link), static_cast<qint64>(std::max(lanes, 0)),
                         static_cast<qint64>(std::max(columns, 0))}},
                       Remedy::open("link", {QT_TRANSLATE_NOOP("core", "Open the link: shorten it or split it")}));
        lines.push_back({(run.index.first(*from) + run.index.last(*from)) / 2.0, static_cast<double>(fromRow),
                         (run.index.first(*to) + run.index.last(*to)) / 2.0, static_cast<double>(toRow), &link});
    }
    reportCrossings(run, lines);
}

} // namespace

std::span<const Rule> linkRules()
{
    static constexpr std::array rules{
        Rule{"BP-E01", Severity::Error, For::Both, missingEnds},
        Rule{"BP-E04", Severity::Error, For::Blueprints, skippedFrontstage},
        Rule{"BP-E05", Severity::Error, For::Blueprints, skippedBackstage},
        Rule{"BP-E08", Severity::Error, For::Blueprints, backInTime},
        Rule{"BP-W15", Severity::Warning, For::Blueprints, talksToItself},
        Rule{"BP-W16", Severity::Warning, For::Blueprints, doubleLinks},
        Rule{"BP-W17", Severity::Warning, For::Blueprints, hardToFollow},
    };
    return rules;
}

} // namespace tropa::maps
