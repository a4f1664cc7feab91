#include "maps/board_difference.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

namespace {

/// The strongest thing to say of an element that several changes speak of.
void put(QHash<QString, ChangeKind>& kinds, const QString& key, ChangeKind kind)
{
    const auto rank = [](ChangeKind one) {
        switch (one) {
        case ChangeKind::Added:
        case ChangeKind::Removed:
            return 3;
        case ChangeKind::Moved:
            return 2;
        case ChangeKind::Changed:
            return 1;
        case ChangeKind::Number:
            break;
        }
        return 0;
    };
    const auto known = kinds.find(key);
    if (known == kinds.end() || rank(*known) < rank(kind))
        kinds[key] = kind;
}

/// What stands on a board under its key: its own GUID, or its place when versions are told by place.
struct Pieces
{
    QHash<QString, CardId> cards;
    QHash<QString, StepId> steps;
    QHash<QString, LaneId> lanes;
    QHash<QString, LinkId> links;

    /// `own` names the board's elements by GUID, `renamed` the same elements, in the same order, by the keys asked for.
    Pieces(const Board& board, const MapVersion& own, const MapVersion& renamed)
    {
        QHash<QString, QString> keys;
        for (std::size_t i = 0; i < own.elements.size(); ++i)
            keys.insert(own.elements[i].key, renamed.elements[i].key);
        for (const Card& card : board.cards)
            cards.insert(keys.value(card.guid.toString()), card.id);
        for (const Step& step : board.steps)
            steps.insert(keys.value(step.guid.toString()), step.id);
        for (const Lane& lane : board.lanes)
            lanes.insert(keys.value(lane.guid.toString()), lane.id);
        for (const Link& link : board.links)
            links.insert(keys.value(link.guid.toString()), link.id);
    }
};

BoardDifference onBoard(const MapVersion& before, const MapVersion& after, const Board& board, const Pieces& pieces,
                        bool showsAfter)
{
    BoardDifference result;
    result.changes = difference(before, after);
    const MapVersion& elsewhere = showsAfter ? before : after;
    QHash<QString, ChangeKind> kinds;
    QSet<QString> lacking;
    for (const VersionChange& change : result.changes) {
        const bool isLacking = change.what == (showsAfter ? ChangeKind::Removed : ChangeKind::Added);
        if (isLacking && change.kind != QLatin1String("mark")) {
            lacking.insert(change.kind + QLatin1Char('\n') + change.key);
            continue;
        }
        // A mark or a number is a change of what carries it.
        const bool isCarried = change.kind == QLatin1String("mark");
        put(kinds, isCarried ? change.key.section(QLatin1Char('/'), 0, 0) : change.key,
            isCarried ? ChangeKind::Changed : change.what);
    }
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        if (const CardId card = pieces.cards.value(kind.key()); card.isValid())
            result.cards.insert(card, *kind);
        else if (const StepId step = pieces.steps.value(kind.key()); step.isValid())
            result.steps.insert(step, *kind);
        else if (const LaneId lane = pieces.lanes.value(kind.key()); lane.isValid())
            result.lanes.insert(lane, *kind);
        else if (const LinkId link = pieces.links.value(kind.key()); link.isValid())
            result.links.insert(link, *kind);
    }
    for (const VersionElement& element : elsewhere.elements) {
        if (!lacking.contains(element.kind + QLatin1Char('\n') + element.key) || element.kind == QLatin1String("link"))
            continue;
        GhostPiece ghost;
        ghost.what = showsAfter ? ChangeKind::Removed : ChangeKind::Added;
        ghost.kind = element.kind;
        ghost.words = element.name;
        for (const QString& key : element.place.split(QLatin1Char('|'))) {
            if (const LaneId lane = pieces.lanes.value(key); lane.isValid())
                ghost.lane = board.rowOf(lane);
            if (const StepId step = pieces.steps.value(key); step.isValid())
                ghost.column = board.columnOf(step);
        }
        result.ghosts.push_back(std::move(ghost));
    }
    return result;
}

/// Gives cards of `after` the keys of those cards of `before` that stand in the same cell and say the same, then of
/// what is left there by order; links follow their ends.
MapVersion matchedCards(const MapVersion& before, MapVersion after)
{
    QHash<QString, std::vector<const VersionElement*>> cells;
    for (const VersionElement& element : before.elements) {
        if (element.kind == QLatin1String("card"))
            cells[element.place].push_back(&element);
    }
    const auto textOf = [](const VersionElement& element) {
        const auto text = element.fields.find(QStringLiteral("text"));
        return text == element.fields.end() ? QString() : text->second;
    };
    QHash<QString, QString> renamed;
    const auto giveKeys = [&](const auto& fits) {
        for (const VersionElement& element : after.elements) {
            if (element.kind != QLatin1String("card") || renamed.contains(element.key))
                continue;
            auto& free = cells[element.place];
            const auto match = std::ranges::find_if(free, [&](const auto* one) { return fits(*one, element); });
            if (match == free.end())
                continue;
            renamed.insert(element.key, (*match)->key);
            free.erase(match);
        }
    };
    giveKeys([&](const VersionElement& a, const VersionElement& b) { return textOf(a) == textOf(b); });
    giveKeys([](const VersionElement&, const VersionElement&) { return true; });
    for (VersionElement& element : after.elements) {
        if (element.kind == QLatin1String("card")) {
            element.key = renamed.value(element.key, element.key + QStringLiteral("+"));
        } else if (element.kind == QLatin1String("link")) {
            const QString rest = element.key.mid(5 + element.place.size()); // "link " and the place stand before it
            const auto end = [&](int at) {
                const QString key = element.place.section(QStringLiteral(" → "), at, at);
                return renamed.value(key, key + QStringLiteral("+"));
            };
            element.place = end(0) + QStringLiteral(" → ") + end(1);
            element.key = QStringLiteral("link ") + element.place + rest;
        } else if (element.kind == QLatin1String("mark") && element.place.contains(QLatin1Char('|'))) {
            const QString rest = element.key.mid(element.place.size());
            element.place = renamed.value(element.place, element.place + QStringLiteral("+"));
            element.key = element.place + rest;
        }
    }
    for (VersionNumber& one : after.numbers) {
        if (one.card.contains(QLatin1Char('|')))
            one.card = renamed.value(one.card, one.card + QStringLiteral("+"));
    }
    return after;
}

} // namespace

std::pair<MapVersion, MapVersion> matchedLayers(const MapVersion& before, const MapVersion& after)
{
    MapVersion first = before.byPlace();
    MapVersion second = matchedCards(first, after.byPlace());
    return {std::move(first), std::move(second)};
}

BoardDifference differenceSince(const MapVersion& before, const Board& now, const BoardValues* values,
                                Language language)
{
    const MapVersion after = versionOf(now, values, language);
    return onBoard(before, after, now, Pieces(now, after, after), true);
}

BoardDifference differenceOfLayers(const Board& shown, const BoardValues* shownValues, const Board& other,
                                   const BoardValues* otherValues, Language language)
{
    const MapVersion own = versionOf(shown, shownValues, language), theirs = versionOf(other, otherValues, language);
    const bool showsAfter = !(shown.map.state == MapState::AsIs && other.map.state == MapState::ToBe);
    const auto [before, after] = showsAfter ? matchedLayers(theirs, own) : matchedLayers(own, theirs);
    BoardDifference result = onBoard(before, after, shown, Pieces(shown, own, showsAfter ? after : before), showsAfter);
    // That two layers have two titles and states is what makes them two.
    std::erase_if(result.changes, [](const VersionChange& change) { return change.kind == QLatin1String("map"); });
    return result;
}

QChar signOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QLatin1Char('+');
    case ChangeKind::Removed:
        return QChar(0x2212);
    case ChangeKind::Moved:
        return QChar(0x2192);
    case ChangeKind::Changed:
    case ChangeKind::Number:
        break;
    }
    return QChar(0x2260);
}

Message nameOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return {QT_TRANSLATE_NOOP("core", "added")};
    case ChangeKind::Removed:
        return {QT_TRANSLATE_NOOP("core", "removed")};
    case ChangeKind::Moved:
        return {QT_TRANSLATE_NOOP("core", "moved")};
    case ChangeKind::Changed:
    case ChangeKind::Number:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "changed")};
}

} // namespace tropa::maps
