#include "maps/check_run.h"
#include "maps/journey_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

namespace {

bool isBare(const CheckRun& run, int column)
{
    return std::ranges::all_of(run.index.column(column), [](const Card* card) { return card->isBlank(); });
}

void brokenColumns(CheckRun& run)
{
    for (const Stage& stage : run.board.stages) {
        if (run.board.stepsOf(stage.id).empty())
            run.report(refTo(stage), {QT_TRANSLATE_NOOP("core", "The stage “%1” has no steps"), {stage.title}},
                       Remedy::quick({QT_TRANSLATE_NOOP("core", "Remove the stage")},
                                     [id = stage.id](project::Edit& edit) { removeStage(edit, id); }));
    }
    for (int column = 0; column < static_cast<int>(run.board.steps.size()); ++column) {
        const Step& step = run.board.steps[static_cast<std::size_t>(column)];
        if (std::ranges::find(run.board.stages, step.stage, &Stage::id) == run.board.stages.end()) {
            Remedy remedy;
            if (!run.board.stages.empty())
                remedy = Remedy::quick({QT_TRANSLATE_NOOP("core", "Move it to the last stage")},
                                       [id = step.id, stage = run.board.stages.back().id](project::Edit& edit) {
                                           moveStep(edit, id, stage, -1);
                                       });
            run.report(refTo(step), {QT_TRANSLATE_NOOP("core", "The step “%1” stands in no stage"), {step.title}},
                       remedy);
        }
        if (column == 0)
            continue;
        const Step& before = run.board.steps[static_cast<std::size_t>(column) - 1];
        if (before.stage != step.stage || !step.touchpoint.isValid() || before.touchpoint != step.touchpoint)
            continue;
        const bool sameOrder = run.context.positions.value(before.id, -1) == run.context.positions.value(step.id, -2);
        const bool sameTitle = plainWord(before.title) == plainWord(step.title);
        if (!sameOrder && !sameTitle)
            continue;
        Remedy remedy = Remedy::open("title", {QT_TRANSLATE_NOOP("core", "Name the step, or remove it")});
        if (sameTitle && isBare(run, column) && !run.context.stepsOfOtherKind.contains(step.id)) {
            remedy = Remedy::quick({QT_TRANSLATE_NOOP("core", "Remove the second one")},
                                   [id = step.id](project::Edit& edit) { removeStep(edit, id); });
        } else if (sameOrder && !sameTitle) {
            int place = 0;
            for (const Step* one : run.board.stepsOf(step.stage)) {
                if (one->id == step.id)
                    break;
                ++place;
            }
            remedy = Remedy::quick(
                {QT_TRANSLATE_NOOP("core", "Put it after the first one")},
                [id = step.id, stage = step.stage, place](project::Edit& edit) { moveStep(edit, id, stage, place); });
        }
        run.report(refTo(step),
                   {QT_TRANSLATE_NOOP("core", "“%1” and “%2” are the same touchpoint at the same place"),
                    {before.title, step.title}},
                   std::move(remedy));
    }
}

void whoseJourney(CheckRun& run)
{
    const MapInfo& map = run.board.map;
    const bool hasGoal = run.context.hasPersonaGoals || std::ranges::any_of(run.board.cards, [&](const Card& card) {
                             const LaneKind kind = run.board.laneOf(card).kind;
                             return (kind == LaneKind::Goals || kind == LaneKind::Needs) && !card.isBlank();
                         });
    const auto missing = [&](const char* words, const char* field, const char* what) {
        run.report(refTo(map), {words}, Remedy::open(field, {what}));
    };
    QSet<qint64> personas;
    for (const qint64 one : map.scope.values(metrics::dimension::persona))
        personas << one;
    for (const frame::PersonaId one : map.personas())
        personas << one.value();
    const auto speaksOfOne = [&](const Card& card) {
        return run.board.laneOf(card).scope.narrows(metrics::dimension::persona) ||
               std::ranges::any_of(card.bindings, [](const Binding& binding) {
                   return binding.scope.narrows(metrics::dimension::persona);
               });
    };
    if (personas.isEmpty())
        missing(QT_TRANSLATE_NOOP("core", "The map does not say whose journey it is"), "persona",
                QT_TRANSLATE_NOOP("core", "Choose the persona"));
    else if (map.note.isEmpty())
        missing(QT_TRANSLATE_NOOP("core", "The map does not say its scenario"), "mapNote",
                QT_TRANSLATE_NOOP("core", "Describe the scenario in the map's note"));
    else if (!hasGoal)
        missing(QT_TRANSLATE_NOOP("core", "The map does not say the patient's goal"), "goals",
                QT_TRANSLATE_NOOP("core", "Say the goal: of the persona, or in a lane of goals"));
    else if (personas.size() > 1 && std::ranges::none_of(run.board.cards, speaksOfOne) &&
             std::ranges::none_of(run.board.lanes, [](const Lane& lane) {
                 return lane.kind == LaneKind::Curve && lane.scope.narrows(metrics::dimension::persona);
             }))
        missing(QT_TRANSLATE_NOOP("core", "The map speaks of several personas, and no cell says of which"), "scope",
                QT_TRANSLATE_NOOP("core", "Narrow cells to a persona, or make a map for each"));
}

// Words for places and departments of a clinic; a patient's stage is an aim ("getting help"), not a door.
constexpr std::array departments{
    "регистратура", "ресепшен",    "ресепшн",     "колл-центр", "контакт-центр",    "лаборатория", "касса",
    "бухгалтерия",  "отдел",       "отделение",   "кабинет",    "стационар",        "поликлиника", "рентген",
    "узи",          "аптека",      "процедурный", "гардероб",   "администрация",    "reception",   "front desk",
    "call centre",  "call center", "laboratory",  "lab",        "cash desk",        "billing",     "radiology",
    "department",   "ward",        "pharmacy",    "registry",   "admission office", "accounting"};

void insideOut(CheckRun& run)
{
    for (const Stage& stage : run.board.stages) {
        QString words = stage.title.simplified().toCaseFolded();
        words.replace(QChar(0x451), QChar(0x435));
        const bool isDepartment = std::ranges::any_of(departments, [&](const char* one) {
            const QString name = QString::fromUtf8(one);
            // "Отдел продаж", "Лаборатория и УЗИ", but not "Лабораторные анализы дома".
            return words == name || words.startsWith(name + QLatin1Char(' ')) ||
                   words.endsWith(QLatin1Char(' ') + name);
        });
        if (isDepartment)
            run.report(refTo(stage),
                       {QT_TRANSLATE_NOOP("core", "The stage “%1” is called by a department, not by what the patient "
                                                  "wants there"),
                        {stage.title}},
                       Remedy::open("title", {QT_TRANSLATE_NOOP("core", "Name the stage by the patient's aim")}));
    }
}

constexpr std::array wayOn{"возвра",  "возврат",   "повтор", "напомин",   "рекоменд",   "отзыв",      "совет",
                           "следующ", "лояльн",    "вернет", "вернут",    "снова",      "приглаш",    "return",
                           "remind",  "recommend", "review", "come back", "comes back", "next visit", "again",
                           "refer",   "loyal",     "invite", "follow-up", "repeat"};

void fullStop(CheckRun& run)
{
    if (run.context.isNested)
        return; // what stands inside a step need not lead on by itself
    static const QStringList stems = stemList(wayOn);
    if (run.board.stages.empty())
        return;
    const Stage& last = run.board.stages.back();
    bool goesOn = mentions(last.title, stems);
    const Step* lastStep = nullptr;
    for (int column = 0; column < static_cast<int>(run.board.steps.size()); ++column) {
        const Step& step = run.board.steps[static_cast<std::size_t>(column)];
        if (step.stage != last.id)
            continue;
        lastStep = &step;
        goesOn = goesOn || mentions(step.title, stems);
        for (const Card* card : run.index.column(column)) {
            const LaneKind kind = run.board.laneOf(*card).kind;
            if (kind == LaneKind::Quotes || kind == LaneKind::Pains)
                continue; // a complaint that nobody called back is no way on
            goesOn = goesOn || mentions(card->text, stems) || card->icons.contains(QLatin1String("review"));
        }
    }
    if (goesOn)
        return;
    Message words{QT_TRANSLATE_NOOP("core", "Add a step: reminder of the next visit")};
    const QString title = text({QT_TRANSLATE_NOOP("core", "Gets a reminder of the next visit")}, run.context.language);
    run.report(lastStep ? refTo(*lastStep) : refTo(last),
               {QT_TRANSLATE_NOOP("core", "The journey ends in a full stop: after “%1” there is no reminder, return, "
                                          "recommendation or review"),
                {last.title}},
               Remedy::quick(std::move(words),
                             [stage = last.id, title](project::Edit& edit) { addStep(edit, stage, title); }));
}

} // namespace

std::span<const Rule> journeyRules()
{
    static constexpr std::array rules{
        Rule{"CJM-E01", Severity::Error, For::Journeys, brokenColumns},
        Rule{"CJM-W02", Severity::Warning, For::Journeys, whoseJourney},
        Rule{"CJM-W06", Severity::Warning, For::Journeys, insideOut},
        Rule{"CJM-W08", Severity::Warning, For::Journeys, fullStop},
    };
    return rules;
}

namespace {

/// How many of the columns pass.
template <class Test>
CompletenessPart columnsWith(const CheckRun& run, const char* name, Test&& test)
{
    CompletenessPart part{{name}, 0, static_cast<int>(run.board.steps.size())};
    const int columns = part.of;
    for (int column = 0; column < columns; ++column) {
        const bool passes = test(column);
        part.done += passes ? 1 : 0;
        part.of -= !passes && run.board.substepsOf(column) > 0 ? 1 : 0; // its substeps are asked instead
    }
    return part;
}

template <class Of, class Done>
CompletenessPart cardsWith(const CheckRun& run, const char* name, Of&& of, Done&& done)
{
    CompletenessPart part{{name}, 0, 0};
    for (const Card& card : run.board.cards) {
        if (card.isBlank() || !of(card))
            continue;
        ++part.of;
        part.done += done(card) ? 1 : 0;
    }
    return part;
}

void addJourneyParts(const CheckRun& run, std::vector<CompletenessPart>& parts)
{
    parts.push_back(columnsWith(run, QT_TRANSLATE_NOOP("core", "Steps with a touchpoint"), [&](int column) {
        return run.board.steps[static_cast<std::size_t>(column)].touchpoint.isValid();
    }));
    parts.push_back(columnsWith(run, QT_TRANSLATE_NOOP("core", "Steps with a blueprint"), [&](int column) {
        return run.context.stepsOfOtherKind.contains(run.board.steps[static_cast<std::size_t>(column)].id);
    }));
    parts.push_back(cardsWith(
        run, QT_TRANSLATE_NOOP("core", "Opportunities with value, effort and an owner"),
        [&](const Card& card) { return run.board.laneOf(card).kind == LaneKind::Opportunities; },
        [&](const Card& card) {
            const Priority priority = run.context.priorities.value(refTo(card));
            return priority.value && priority.effort && !card.actor.isEmpty();
        }));
}

void addBlueprintParts(const CheckRun& run, std::vector<CompletenessPart>& parts)
{
    const auto isPatient = [&](const Card& card) { return run.index.role(card) == LaneRole::Customer; };
    parts.push_back(columnsWith(run, QT_TRANSLATE_NOOP("core", "Steps with a journey map"), [&](int column) {
        return run.context.stepsOfOtherKind.contains(run.board.steps[static_cast<std::size_t>(column)].id);
    }));
    parts.push_back(
        cardsWith(run, QT_TRANSLATE_NOOP("core", "Patient actions with physical evidence"), isPatient,
                  [&](const Card& card) { return run.index.has(run.index.first(card), LaneRole::Evidence); }));
    parts.push_back(cardsWith(
        run, QT_TRANSLATE_NOOP("core", "Cards with an actor or a system"),
        [&](const Card& card) { return run.index.isNode(card); },
        [](const Card& card) { return !card.actor.isEmpty() || !card.system.isEmpty(); }));
    parts.push_back(cardsWith(
        run, QT_TRANSLATE_NOOP("core", "Cards with links"), [&](const Card& card) { return run.index.isNode(card); },
        [&](const Card& card) { return !run.index.links(card).empty(); }));
}

} // namespace

std::vector<CompletenessPart> completenessOf(const CheckRun& run)
{
    const MapInfo& map = run.board.map;
    std::vector<CompletenessPart> parts;
    parts.push_back(
        {{QT_TRANSLATE_NOOP("core", "Persona, scenario, owner, review date")},
         static_cast<int>(map.persona.isValid()) + !map.note.isEmpty() + !map.owner.isEmpty() + map.reviewOn.isValid(),
         4});
    parts.push_back(columnsWith(run, QT_TRANSLATE_NOOP("core", "Steps with a metric"),
                                [&](int column) { return run.isMeasured(column); }));
    parts.push_back(cardsWith(
        run, QT_TRANSLATE_NOOP("core", "Cells that rest on evidence"),
        [&](const Card& card) { return isGraded(run.board.laneOf(card).kind); },
        [&](const Card& card) {
            const CardValues* values = run.values ? run.values->card(card.id) : nullptr;
            return values ? values->strength > Strength::Assumption : !card.bindings.empty() || !card.evidence.empty();
        }));
    if (map.kind == MapKind::Journey)
        addJourneyParts(run, parts);
    else
        addBlueprintParts(run, parts);
    return parts;
}

} // namespace tropa::maps
