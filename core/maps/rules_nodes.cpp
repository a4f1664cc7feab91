#include "maps/card_store.h"
#include "maps/check_run.h"
#include "maps/similar_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

namespace {

bool isFront(LaneRole role)
{
    return zoneOf(role) == Zone::Front;
}

/// Patient steps: what stands in the customer lanes.
template <class Body>
void eachPatientStep(CheckRun& run, Body&& body)
{
    for (const Card& card : run.board.cards) {
        if (run.index.role(card) == LaneRole::Customer && !card.isBlank())
            body(card);
    }
}

template <class Test>
bool anyColumn(const CheckRun& run, const Card& card, Test&& test)
{
    for (int column = run.index.first(card); column <= run.index.last(card); ++column) {
        if (test(column))
            return true;
    }
    return false;
}

/// The one card of a column that `fits`; none when there are several.
template <class Fits>
const Card* onlyCard(const CheckRun& run, const Card& at, Fits&& fits)
{
    const Card* found = nullptr;
    for (const Card* card : run.index.column(run.index.first(at))) {
        if (card == &at || card->isBlank() || !fits(*card))
            continue;
        if (found)
            return nullptr;
        found = card;
    }
    return found;
}

Remedy linkBetween(const CheckRun& run, const Card& from, const Card& to, LinkDirection direction)
{
    Message words{QT_TRANSLATE_NOOP("core", "Link it with “%1”"),
                  {nameOf(run.board, run.index.role(from) == LaneRole::Customer ? from : to)}};
    return Remedy::quick(std::move(words),
                         [map = run.board.map.id, one = from.id, other = to.id, direction](project::Edit& edit) {
                             Link link;
                             link.from = one;
                             link.to = other;
                             link.direction = direction;
                             addLink(edit, map, link);
                         });
}

void physicalEvidence(CheckRun& run)
{
    const Lane* lane = run.laneOf(LaneRole::Evidence);
    eachPatientStep(run, [&](const Card& card) {
        if (anyColumn(run, card, [&](int column) { return run.index.has(column, LaneRole::Evidence); }))
            return;
        run.report(
            refTo(card),
            {QT_TRANSLATE_NOOP("core", "“%1”: the patient gets nothing to see or hold"), {nameOf(run.board, card)}},
            Remedy::open("text",
                         {lane ? QT_TRANSLATE_NOOP("core", "Say what the patient sees or holds there")
                               : QT_TRANSLATE_NOOP("core", "Add a lane of physical evidence")},
                         lane ? lane->id : LaneId(), card.step));
    });
}

void untouchedFrontstage(CheckRun& run)
{
    for (const Card& card : run.board.cards) {
        if (!isFront(run.index.role(card)) || card.isBlank())
            continue;
        const auto& links = run.index.links(card);
        const bool isTouched = std::ranges::any_of(links, [&](const Link* link) {
            const Card* other = run.index.otherEnd(*link, card);
            return other && run.index.role(*other) == LaneRole::Customer;
        });
        if (isTouched)
            continue;
        const Card* patient =
            onlyCard(run, card, [&](const Card& other) { return run.index.role(other) == LaneRole::Customer; });
        run.report(refTo(card),
                   {QT_TRANSLATE_NOOP("core", "“%1”: no action of the patient touches it"), {nameOf(run.board, card)}},
                   patient ? linkBetween(run, *patient, card, LinkDirection::Two)
                           : Remedy::open("link", {QT_TRANSLATE_NOOP("core", "Link it with what the patient does")}));
    }
}

void aloneWithoutMark(CheckRun& run)
{
    eachPatientStep(run, [&](const Card& card) {
        const auto isAlone = [](const Mark& mark) { return mark.kind == MarkKind::Alone; };
        if (std::ranges::any_of(card.marks, isAlone) ||
            std::ranges::any_of(run.board.step(card.step)->marks, isAlone) || anyColumn(run, card, [&](int column) {
                return run.index.has(column, LaneRole::FrontPeople) || run.index.has(column, LaneRole::FrontTech);
            }))
            return;
        run.report(
            refTo(card),
            {QT_TRANSLATE_NOOP("core", "“%1”: nobody and nothing meets the patient there"), {nameOf(run.board, card)}},
            Remedy::quick({QT_TRANSLATE_NOOP("core", "Mark: the patient is alone")},
                          [id = card.id](project::Edit& edit) {
                              addMark(edit, id, {{}, MarkKind::Alone, {}, {}, {}});
                          }));
    });
}

/// Cards reached over links in any direction without passing through `closed` zones.
std::vector<char> reached(const CheckRun& run, auto&& isStart, auto&& passes)
{
    std::vector<char> seen(run.board.cards.size(), 0);
    std::vector<const Card*> open;
    for (const Card& card : run.board.cards) {
        if (isStart(card)) {
            seen[run.index.at(card)] = 1;
            open.push_back(&card);
        }
    }
    while (!open.empty()) {
        const Card* card = open.back();
        open.pop_back();
        for (const Link* link : run.index.links(*card)) {
            const Card* other = run.index.otherEnd(*link, *card);
            if (!other || seen[run.index.at(*other)] || !passes(*other))
                continue;
            seen[run.index.at(*other)] = 1;
            open.push_back(other);
        }
    }
    return seen;
}

bool isBehind(const CheckRun& run, const Card& card)
{
    const Zone zone = run.index.zone(card);
    return zone == Zone::Back || zone == Zone::Support;
}

void unsupportedPromises(CheckRun& run)
{
    // Through other frontstage cards too: what the receptionist passes on is supported by whom it reaches.
    const std::vector<char> supported = reached(
        run, [&](const Card& card) { return isBehind(run, card); },
        [&](const Card& card) { return isFront(run.index.role(card)); });
    for (const Card& card : run.board.cards) {
        if (!isFront(run.index.role(card)) || card.isBlank() || supported[run.index.at(card)])
            continue;
        const Card* behind =
            onlyCard(run, card, [&](const Card& other) { return run.index.zone(other) == Zone::Back; });
        run.report(refTo(card),
                   {QT_TRANSLATE_NOOP("core", "“%1”: nothing backstage supports it"), {nameOf(run.board, card)}},
                   behind ? linkBetween(run, card, *behind, LinkDirection::One)
                          : Remedy::open("link", {QT_TRANSLATE_NOOP("core", "Link it with what makes it possible")}));
    }
}

void orphanWork(CheckRun& run)
{
    const std::vector<char> useful = reached(
        run,
        [&](const Card& card) { return isFront(run.index.role(card)) || run.index.role(card) == LaneRole::Customer; },
        [&](const Card& card) { return isBehind(run, card); });
    for (const Card& card : run.board.cards) {
        if (!isBehind(run, card) || card.isBlank() || useful[run.index.at(card)])
            continue;
        const Card* front = onlyCard(run, card, [&](const Card& other) { return isFront(run.index.role(other)); });
        const bool isBack = run.index.zone(card) == Zone::Back;
        run.report(
            refTo(card),
            {QT_TRANSLATE_NOOP("core", "“%1” serves no step that a patient sees"), {nameOf(run.board, card)}},
            front && isBack
                ? linkBetween(run, *front, card, LinkDirection::One)
                : Remedy::open("link", {QT_TRANSLATE_NOOP("core", "Link it with what it serves, or remove it")}));
    }
}

/// Marks of cards and of the steps under them, with where a finding about them points.
template <class Body>
void eachMark(CheckRun& run, MarkKind kind, Body&& body)
{
    for (const Card& card : run.board.cards) {
        for (const Mark& mark : card.marks) {
            if (mark.kind == kind)
                body(mark, refTo(card), nameOf(run.board, card), &card, run.index.first(card));
        }
    }
    for (int column = 0; column < static_cast<int>(run.board.steps.size()); ++column) {
        const Step& step = run.board.steps[static_cast<std::size_t>(column)];
        for (const Mark& mark : step.marks) {
            if (mark.kind == kind)
                body(mark, refTo(step), step.title, static_cast<const Card*>(nullptr), column);
        }
    }
}

void bareFailPoints(CheckRun& run)
{
    eachMark(run, MarkKind::Fail, [&](const Mark& mark, const EntityRef& ref, const QString& name, const Card*, int) {
        if (!mark.cause.isEmpty() && !mark.owner.isEmpty() && !mark.recovery.isEmpty())
            return;
        const char* field = mark.cause.isEmpty() ? "cause" : mark.owner.isEmpty() ? "owner" : "recovery";
        const char* words = mark.cause.isEmpty() ? QT_TRANSLATE_NOOP("core", "“%1”: a fail point without a cause")
                            : mark.owner.isEmpty()
                                ? QT_TRANSLATE_NOOP("core", "“%1”: a fail point without an owner")
                                : QT_TRANSLATE_NOOP("core", "“%1”: a fail point without a recovery action");
        run.report(ref, {words, {name}},
                   Remedy::open(field, {QT_TRANSLATE_NOOP("core", "Fill in cause, owner and recovery action")}));
    });
}

/// Minutes a card tells: measured, by a metric in minutes, or typed.
std::optional<double> measuredMinutes(const CheckRun& run, const Card& card)
{
    const CardValues* values = run.values ? run.values->card(card.id) : nullptr;
    if (values) {
        for (const MetricCell& cell : values->metrics) {
            if (cell.info && cell.info->unit == metrics::Unit::Minutes && cell.value.value)
                return cell.value.value;
        }
    }
    return card.actualMinutes;
}

void waits(CheckRun& run)
{
    eachMark(
        run, MarkKind::Wait, [&](const Mark&, const EntityRef& ref, const QString& name, const Card* card, int at) {
            std::vector<const Card*> clocks;
            if (card)
                clocks.push_back(card);
            for (const Card* other : run.index.column(at)) {
                const LaneRole role = run.index.role(*other);
                if (other != card &&
                    (role == LaneRole::Time || role == LaneRole::Metric ||
                     run.board.laneOf(*other).kind == LaneKind::Time || (!card && role == LaneRole::Customer)))
                    clocks.push_back(other);
            }
            std::optional<double> standard, tolerance, actual;
            for (const Card* clock : clocks) {
                standard = standard ? standard : clock->standardMinutes;
                tolerance = tolerance ? tolerance : clock->toleranceMinutes;
                actual = actual ? actual : measuredMinutes(run, *clock);
            }
            if (!standard && !actual) {
                run.report(
                    ref, {QT_TRANSLATE_NOOP("core", "“%1”: a wait point without a duration"), {name}},
                    Remedy::open("standardMinutes", {QT_TRANSLATE_NOOP("core", "Fill in how long the wait may be")}));
            } else if (standard && actual && *actual > *standard + tolerance.value_or(0)) {
                run.report(
                    ref,
                    {QT_TRANSLATE_NOOP("core", "“%1”: the wait takes %2 min; the standard is %3 min, tolerance %4 min"),
                     {name, std::round(*actual * 10) / 10, *standard, tolerance.value_or(0)}},
                    Remedy::open("recovery", {QT_TRANSLATE_NOOP("core", "Say what shortens the wait")}));
            }
        });
}

void bareDecisions(CheckRun& run)
{
    eachMark(run, MarkKind::Decision,
             [&](const Mark&, const EntityRef& ref, const QString& name, const Card* card, int) {
                 if (!card)
                     return;
                 const auto ways = std::ranges::count_if(run.index.links(*card), [&](const Link* link) {
                     return (link->from == card->id || link->direction != LinkDirection::One) && !link->label.isEmpty();
                 });
                 if (ways < 2)
                     run.report(
                         ref,
                         {QT_TRANSLATE_NOOP("core", "“%1”: a decision with %2 labelled ways out; two are the least"),
                          {name, static_cast<qint64>(ways)}},
                         Remedy::open("linkLabel", {QT_TRANSLATE_NOOP("core", "Label the ways out of the decision")}));
             });
}

void actorsAndSystems(CheckRun& run)
{
    for (const Card& card : run.board.cards) {
        if (run.index.isNode(card) && !card.isBlank() && card.actor.isEmpty() && card.system.isEmpty())
            run.report(refTo(card),
                       {QT_TRANSLATE_NOOP("core", "“%1”: who or what does it is not said"), {nameOf(run.board, card)}},
                       Remedy::open("actor", {QT_TRANSLATE_NOOP("core", "Fill in “Actor” or “System”")}));
    }
    std::map<QString, int> counts;
    for (const Card& card : run.board.cards) {
        if (!card.system.isEmpty())
            ++counts[card.system];
    }
    const QHash<QString, QString> preferred = preferredSpellings(counts);
    if (preferred.isEmpty())
        return;
    for (const Card& card : run.board.cards) {
        const auto better = preferred.constFind(card.system);
        if (better == preferred.constEnd())
            continue;
        run.report(refTo(card),
                   {QT_TRANSLATE_NOOP("core", "“%1”: the system “%2” is elsewhere called “%3”"),
                    {nameOf(run.board, card), card.system, *better}},
                   Remedy::quick({QT_TRANSLATE_NOOP("core", "Call it “%1”"), {*better}},
                                 [id = card.id, name = *better](project::Edit& edit) {
                                     setCardField(edit, id, CardField::System, name);
                                 }));
    }
}

void handoffs(CheckRun& run)
{
    constexpr std::size_t mostActors = 3;
    for (int column = 0; column < static_cast<int>(run.board.steps.size()); ++column) {
        QSet<QString> actors;
        for (const Card* card : run.index.column(column)) {
            if (run.index.isNode(*card) && !card->actor.isEmpty())
                actors.insert(plainWord(card->actor));
        }
        if (static_cast<std::size_t>(actors.size()) > mostActors) {
            const Step& step = run.board.steps[static_cast<std::size_t>(column)];
            run.report(refTo(step),
                       {QT_TRANSLATE_NOOP("core", "“%1” passes through the hands of %2 actors"),
                        {step.title, static_cast<qint64>(actors.size())}},
                       Remedy::open("actor", {QT_TRANSLATE_NOOP("core", "Look whether a hand-over can go")}));
        }
    }
    std::vector<double> durations;
    for (const Card& card : run.board.cards) {
        if (run.index.isNode(card) && card.standardMinutes)
            durations.push_back(*card.standardMinutes);
    }
    constexpr std::size_t fewDurations = 10;
    double longest = std::numeric_limits<double>::infinity();
    if (durations.size() >= fewDurations) {
        std::ranges::sort(durations);
        // Of the top tenth are those above nine tenths; equal durations stand together on the lower side.
        longest = durations[durations.size() * 9 / 10 - 1];
    }
    constexpr int manyLinks = 4;
    for (const Card& card : run.board.cards) {
        if (!run.index.isNode(card) ||
            std::ranges::any_of(card.marks, [](const Mark& mark) { return mark.kind == MarkKind::Bottleneck; }))
            continue;
        const auto incoming = std::ranges::count_if(run.index.links(card), [&](const Link* link) {
            return link->to == card.id || link->direction == LinkDirection::Two;
        });
        const bool isLong = card.standardMinutes && *card.standardMinutes > longest;
        if (incoming < manyLinks && !isLong)
            continue;
        Message message{QT_TRANSLATE_NOOP("core", "“%1” is likely a bottleneck: %2 links come in"),
                        {nameOf(run.board, card), static_cast<qint64>(incoming)}};
        if (incoming < manyLinks)
            message = {QT_TRANSLATE_NOOP("core", "“%1” is likely a bottleneck: %2 min, among the longest tenth"),
                       {nameOf(run.board, card), *card.standardMinutes}};
        run.report(
            refTo(card), std::move(message),
            Remedy::quick({QT_TRANSLATE_NOOP("core", "Mark it as a bottleneck")}, [id = card.id](project::Edit& edit) {
                addMark(edit, id, {{}, MarkKind::Bottleneck, {}, {}, {}});
            }));
    }
}

} // namespace

std::span<const Rule> nodeRules()
{
    static constexpr std::array rules{
        Rule{"BP-E06", Severity::Error, For::Blueprints, physicalEvidence},
        Rule{"BP-E07", Severity::Error, For::Blueprints, untouchedFrontstage},
        Rule{"BP-W09", Severity::Warning, For::Blueprints, aloneWithoutMark},
        Rule{"BP-W10", Severity::Warning, For::Blueprints, unsupportedPromises},
        Rule{"BP-W11", Severity::Warning, For::Blueprints, orphanWork},
        Rule{"BP-W12", Severity::Warning, For::Blueprints, bareFailPoints},
        Rule{"BP-W13", Severity::Warning, For::Blueprints, waits},
        Rule{"BP-W14", Severity::Warning, For::Blueprints, bareDecisions},
        Rule{"BP-W18", Severity::Warning, For::Blueprints, actorsAndSystems},
        Rule{"BP-W19", Severity::Warning, For::Blueprints, handoffs},
    };
    return rules;
}

} // namespace tropa::maps
