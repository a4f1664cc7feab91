#include "maps/card_store.h"
#include "maps/check_run.h"
#include "maps/map_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

namespace {

void outsideTheBoard(CheckRun& run)
{
    const int columns = static_cast<int>(run.board.steps.size()), rows = static_cast<int>(run.board.lanes.size());
    for (const Card& card : run.board.cards) {
        const int acrossRoom = columns - run.index.first(card), downRoom = rows - run.index.row(card);
        if (card.columns <= acrossRoom && card.rows <= downRoom)
            continue;
        run.report(refTo(card),
                   {QT_TRANSLATE_NOOP("core", "“%1” reaches past the edge of the map"), {nameOf(run.board, card)}},
                   Remedy::quick({QT_TRANSLATE_NOOP("core", "Cut it at the edge")},
                                 [id = card.id, across = std::min(card.columns, acrossRoom),
                                  down = std::min(card.rows, downRoom)](project::Edit& edit) {
                                     setCardSpan(edit, id, across, down);
                                 }));
    }
    for (auto it = run.context.strayCards.begin(); it != run.context.strayCards.end(); ++it) {
        Remedy remedy;
        if (!run.board.steps.empty() && !run.board.lanes.empty())
            remedy =
                Remedy::quick({QT_TRANSLATE_NOOP("core", "Put it on the first step")},
                              [id = it.key(), lane = run.board.lanes.front().id, step = run.board.steps.front().id](
                                  project::Edit& edit) { moveCard(edit, id, lane, step); });
        run.report({QStringLiteral("map_card"), it.key().value()},
                   {QT_TRANSLATE_NOOP("core", "“%1” stands on no step of this map"), {it.value()}}, remedy);
    }
}

void lanesOutOfOrder(CheckRun& run)
{
    // Where lanes with a zone stand, and how they would stand in order; lanes without one keep their places.
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < run.board.lanes.size(); ++i) {
        if (zoneOf(run.board.lanes[i].role) != Zone::Any)
            places.push_back(i);
    }
    std::vector<LaneId> wanted;
    for (const Lane& lane : run.board.lanes)
        wanted.push_back(lane.id);
    std::vector<std::size_t> sorted = places;
    std::ranges::stable_sort(sorted, {}, [&](std::size_t at) { return zoneOf(run.board.lanes[at].role); });
    for (std::size_t i = 0; i < places.size(); ++i)
        wanted[places[i]] = run.board.lanes[sorted[i]].id;
    const Remedy remedy =
        Remedy::quick({QT_TRANSLATE_NOOP("core", "Put the lanes in order")}, [wanted](project::Edit& edit) {
            for (std::size_t i = 0; i < wanted.size(); ++i)
                moveLane(edit, wanted[i], static_cast<int>(i));
        });
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Lane& lane = run.board.lanes[places[i]];
        const auto shallower =
            std::find_if(places.begin() + static_cast<std::ptrdiff_t>(i) + 1, places.end(),
                         [&](std::size_t below) { return zoneOf(run.board.lanes[below].role) < zoneOf(lane.role); });
        if (shallower != places.end())
            run.report(refTo(lane),
                       {QT_TRANSLATE_NOOP("core", "The lane “%1” stands above “%2”, on the wrong side of a line"),
                        {lane.title, run.board.lanes[*shallower].title}},
                       remedy);
    }
}

void coverage(CheckRun& run)
{
    const bool isBlueprint = run.board.map.kind == MapKind::Blueprint;
    const auto isCovered = [&](int column) {
        return run.context.stepsOfOtherKind.contains(run.board.steps[static_cast<std::size_t>(column)].id);
    };
    for (int column = 0; column < static_cast<int>(run.board.steps.size()); ++column) {
        const Step& step = run.board.steps[static_cast<std::size_t>(column)];
        // A step is shown by its substeps as well, and a substep by its step.
        bool covered = isCovered(column) || isCovered(run.board.headOf(column));
        for (int part = 1; part <= run.board.substepsOf(column); ++part)
            covered = covered || isCovered(column + part);
        if (covered)
            continue;
        run.report(refTo(step),
                   {isBlueprint ? QT_TRANSLATE_NOOP("core", "“%1”: no journey map says how patients live this step")
                                : QT_TRANSLATE_NOOP("core", "“%1”: no blueprint shows what stands behind this step"),
                    {step.title}});
    }
}

/// Has something of its own or something computed.
bool isFilled(const CheckRun& run, const Lane& lane)
{
    if (lane.kind == LaneKind::Curve) {
        if (!run.values)
            return true;
        const std::vector<CurvePoint> points = run.values->curves.value(lane.id);
        if (std::ranges::any_of(points, [](const CurvePoint& point) { return point.value.has_value(); }))
            return true;
    }
    return std::ranges::any_of(run.board.cards,
                               [&](const Card& card) { return card.lane == lane.id && !card.isBlank(); });
}

/// Lanes that say the same kind of thing, so that one of them is enough in a column.
int coreGroup(const Lane& lane, bool isBlueprint)
{
    if (isBlueprint) {
        if (lane.role == LaneRole::Evidence)
            return 1;
        const Zone zone = zoneOf(lane.role);
        return zone == Zone::Any || lane.role == LaneRole::Time ? 0 : 2 + static_cast<int>(zone);
    }
    switch (lane.kind) {
    case LaneKind::Actions:
        return 1;
    case LaneKind::Thoughts:
    case LaneKind::Emotion:
        return 2;
    case LaneKind::Channels:
        return 3;
    case LaneKind::Metrics:
    case LaneKind::Quotes:
    case LaneKind::Checklist:
        return 4;
    case LaneKind::Pains:
    case LaneKind::Needs:
    case LaneKind::Gains:
        return 5;
    default:
        return 0;
    }
}

bool isForeign(const QString& words, Language language)
{
    int foreign = 0, own = 0;
    for (const QChar one : words) {
        if (!one.isLetter())
            continue;
        const bool isCyrillic = one.script() == QChar::Script_Cyrillic;
        (isCyrillic == (language == Language::Russian) ? own : foreign) += 1;
    }
    // Short foreign words stand in every label: CRM, NPS, SMS, ДМС.
    constexpr int fewLetters = 6;
    return own == 0 && foreign > fewLetters;
}

void untranslated(CheckRun& run)
{
    qint64 count = 0;
    EntityRef first;
    const auto look = [&](const QString& words, const EntityRef& ref) {
        if (!isForeign(words, run.context.language))
            return;
        ++count;
        if (!first.isValid())
            first = ref;
    };
    for (const Stage& stage : run.board.stages)
        look(stage.title, refTo(stage));
    for (const Step& step : run.board.steps)
        look(step.title, refTo(step));
    for (const Lane& lane : run.board.lanes)
        look(lane.title, refTo(lane));
    for (const Card& card : run.board.cards) {
        if (run.board.laneOf(card).kind != LaneKind::Quotes)
            look(card.text, refTo(card));
    }
    if (count > 0)
        run.report(refTo(run.board.map),
                   Message::counted(run.context.language == Language::Russian
                                        ? QT_TRANSLATE_N_NOOP("core", "%n labels are not in Russian")
                                        : QT_TRANSLATE_N_NOOP("core", "%n labels are not in English"),
                                    count),
                   Remedy::open("text", {QT_TRANSLATE_NOOP("core", "Open the labels and translate them")}));
}

void emptyPlaces(CheckRun& run)
{
    const bool isBlueprint = run.board.map.kind == MapKind::Blueprint;
    for (const Lane& lane : run.board.lanes) {
        if (!isFilled(run, lane))
            run.report(refTo(lane), {QT_TRANSLATE_NOOP("core", "The lane “%1” is empty"), {lane.title}},
                       Remedy::quick({QT_TRANSLATE_NOOP("core", "Remove the lane")},
                                     [id = lane.id](project::Edit& edit) { removeLane(edit, id); }));
    }
    std::map<int, int> groups; // group -> lanes of it
    for (const Lane& lane : run.board.lanes) {
        if (const int group = coreGroup(lane, isBlueprint); group > 0 && isFilled(run, lane))
            ++groups[group];
    }
    for (int column = 0; column < static_cast<int>(run.board.steps.size()); ++column) {
        std::map<int, int> empty = groups;
        for (const Card* card : run.index.column(column)) {
            if (!card->isBlank())
                empty.erase(coreGroup(run.board.laneOf(*card), isBlueprint));
        }
        constexpr std::size_t many = 3;
        if (empty.size() >= many && run.board.substepsOf(column) == 0) { // else its substeps may say it all
            const Step& step = run.board.steps[static_cast<std::size_t>(column)];
            run.report(refTo(step), {QT_TRANSLATE_NOOP("core", "“%1” is empty in %2 main lanes"),
                                     {step.title, static_cast<qint64>(empty.size())}});
        }
    }
    untranslated(run);
}

void stageTimes(CheckRun& run)
{
    constexpr std::size_t mostSteps = 9;
    for (const Stage& stage : run.board.stages) {
        const auto all = run.board.stepsOf(stage.id);
        const auto steps =
            static_cast<std::size_t>(std::ranges::count_if(all, [](const Step* step) { return !step->isSubstep; }));
        if (steps > mostSteps)
            run.report(refTo(stage),
                       {QT_TRANSLATE_NOOP("core", "The stage “%1” has %2 steps: a map of its own reads better"),
                        {stage.title, static_cast<qint64>(steps)}},
                       Remedy::open("nested", {QT_TRANSLATE_NOOP("core", "Move its detail into a nested map")}));
    }
    // A time card over several steps says how long they take together.
    for (const Card& card : run.board.cards) {
        const Lane& lane = run.board.laneOf(card);
        if ((lane.kind != LaneKind::Time && lane.role != LaneRole::Time) || card.columns < 2 || !card.standardMinutes)
            continue;
        double sum = 0;
        bool isComplete = true;
        for (int column = run.index.first(card); column <= run.index.last(card); ++column) {
            double here = -1;
            for (const Card* other : run.index.column(column)) {
                if (other == &card || other->columns > 1 || !other->standardMinutes)
                    continue;
                const bool isTime =
                    run.board.laneOf(*other).kind == LaneKind::Time || run.index.role(*other) == LaneRole::Time;
                if (isTime || run.index.role(*other) == LaneRole::Customer)
                    here = std::max(here, *other->standardMinutes);
            }
            isComplete = isComplete && here >= 0;
            sum += std::max(here, 0.0);
        }
        if (!isComplete || std::abs(sum - *card.standardMinutes) < 0.5)
            continue;
        run.report(refTo(card),
                   {QT_TRANSLATE_NOOP("core", "“%1”: %2 min stand here, its steps take %3 min together"),
                    {nameOf(run.board, card), *card.standardMinutes, sum}},
                   Remedy::quick({QT_TRANSLATE_NOOP("core", "Take the sum of the steps")},
                                 [id = card.id, sum](project::Edit& edit) {
                                     setCardField(edit, id, CardField::StandardMinutes, sum);
                                 }));
    }
}

constexpr std::array personalWords{"паспорт",   "данны",    "договор",  "соглас",    "анамнез", "диагно",   "анализ",
                                   "результат", "медкарт",  "документ", "осмотр",    "осматр",  "назначен", "лечени",
                                   "рецепт",    "истори",   "полис",    "прием",     "record",  "consent",  "personal",
                                   "details",   "diagno",   "medical",  "test",      "results", "registr",  "identif",
                                   "prescri",   "document", "examin",   "treatment", "insur",   "history"};

void policies(CheckRun& run)
{
    static const QStringList stems = stemList(personalWords);
    const Lane* policy = run.laneOf(LaneRole::Policy);
    if (!policy)
        return;
    for (int column = 0; column < static_cast<int>(run.board.steps.size()); ++column) {
        if (run.index.has(column, LaneRole::Policy))
            continue;
        const Step& step = run.board.steps[static_cast<std::size_t>(column)];
        const bool isPersonal =
            mentions(step.title, stems) || std::ranges::any_of(run.index.column(column), [&](const Card* card) {
                return run.index.isNode(*card) && mentions(card->text, stems);
            });
        if (isPersonal)
            run.report(
                refTo(step),
                {QT_TRANSLATE_NOOP("core", "“%1” deals with personal or medical data, and no policy stands there"),
                 {step.title}},
                Remedy::open("text", {QT_TRANSLATE_NOOP("core", "Say the policy: consent, identification")}, policy->id,
                             step.id));
    }
}

} // namespace

std::span<const Rule> structureRules()
{
    static constexpr std::array rules{
        Rule{"BP-E02", Severity::Error, For::Both, outsideTheBoard},
        Rule{"BP-E03", Severity::Error, For::Blueprints, lanesOutOfOrder},
        Rule{"BP-W24", Severity::Warning, For::Blueprints, policies},
        Rule{"BP-I25", Severity::Info, For::Both, coverage},
        Rule{"BP-I26", Severity::Info, For::Both, emptyPlaces},
        Rule{"BP-I27", Severity::Info, For::Both, stageTimes},
    };
    return rules;
}

} // namespace tropa::maps
