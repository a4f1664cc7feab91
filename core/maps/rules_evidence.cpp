#include "maps/card_store.h"
#include "maps/check_run.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

namespace {

bool isPain(const CheckRun& run, const Card& card)
{
    return run.board.laneOf(card).kind == LaneKind::Pains;
}

bool isOpportunity(const CheckRun& run, const Card& card)
{
    return run.board.laneOf(card).kind == LaneKind::Opportunities || run.index.role(card) == LaneRole::Opportunity;
}

bool hasMark(const std::vector<Mark>& marks, MarkKind kind)
{
    return std::ranges::any_of(marks, [&](const Mark& mark) { return mark.kind == kind; });
}

/// A pain, an opportunity or a fail point at the step: somebody has seen the trouble.
bool isSeen(const CheckRun& run, int column)
{
    if (hasMark(run.board.steps[static_cast<std::size_t>(column)].marks, MarkKind::Fail))
        return true;
    return std::ranges::any_of(run.index.column(column), [&](const Card* card) {
        return hasMark(card->marks, MarkKind::Fail) ||
               (!card->isBlank() && (isPain(run, *card) || isOpportunity(run, *card)));
    });
}

/// Rests on a quote, an answer or a metric.
bool restsOnEvidence(const CheckRun& run, const Card& card)
{
    if (const CardValues* values = run.values ? run.values->card(card.id) : nullptr)
        return values->strength > Strength::Assumption;
    return !card.evidence.empty() || !card.bindings.empty();
}

void unmeasuredTouchpoints(CheckRun& run)
{
    for (const Card& card : run.board.cards) {
        if (run.index.role(card) != LaneRole::Customer || card.isBlank())
            continue;
        bool isMeasured = false;
        for (int column = run.index.first(card); column <= run.index.last(card); ++column)
            isMeasured = isMeasured || run.isMeasured(column);
        if (!isMeasured)
            run.report(refTo(card),
                       {QT_TRANSLATE_NOOP("core", "“%1”: no metric is bound to this step"), {nameOf(run.board, card)}},
                       Remedy::open("metric", {QT_TRANSLATE_NOOP("core", "Bind a metric")}));
    }
}

/// What is wrong with a bound number, or an empty message.
Message weakness(const CheckRun& run, const Card& card, const MetricCell& cell)
{
    const QString name = nameOf(run.board, card);
    if (!cell.value.value)
        return {};
    if (cell.value.n < run.context.evidence.minimumN)
        return {QT_TRANSLATE_NOOP("core", "“%1”: the number rests on %2 answers, fewer than %3"),
                {name, cell.value.n, static_cast<qint64>(run.context.evidence.minimumN)}};
    const qint64 age = cell.value.asOf.isValid() ? cell.value.asOf.daysTo(run.context.today) : 0;
    if (age > run.context.evidence.staleAfterDays)
        return {QT_TRANSLATE_NOOP("core", "“%1”: the newest answer is %2 days old, older than %3"),
                {name, age, static_cast<qint64>(run.context.evidence.staleAfterDays)}};
    return {};
}

void weakMetrics(CheckRun& run)
{
    for (const Card& card : run.board.cards) {
        const CardValues* values = run.values ? run.values->card(card.id) : nullptr;
        std::size_t at = 0;
        for (const Binding& binding : card.bindings) {
            const MetricCell* cell = nullptr;
            if (!binding.isEvidence() && values && at < values->metrics.size())
                cell = &values->metrics[at++];
            const bool isDead = run.context.deadBindings.contains(binding.id) || (cell && !cell->info);
            if (isDead) {
                run.report(
                    refTo(card),
                    {QT_TRANSLATE_NOOP("core", "“%1” is bound to what is no longer there"), {nameOf(run.board, card)}},
                    Remedy::quick(
                        {QT_TRANSLATE_NOOP("core", "Remove the binding")},
                        [id = card.id, dead = binding.id](project::Edit& edit) { removeBinding(edit, id, dead); }));
                break;
            }
            if (!cell)
                continue;
            if (Message message = weakness(run, card, *cell); !message.isEmpty()) {
                run.report(refTo(card), std::move(message),
                           Remedy::open("metric", {QT_TRANSLATE_NOOP("core", "Widen the scope, or ask again")}));
                break; // one finding a rule and element
            }
        }
    }
}

void redMetrics(CheckRun& run)
{
    if (run.values) {
        for (const Card& card : run.board.cards) {
            const CardValues* values = run.values->card(card.id);
            if (!values || std::ranges::none_of(values->metrics, [](const MetricCell& cell) {
                    return cell.targetState == metrics::TargetState::Missed;
                }))
                continue;
            const int column = run.index.first(card);
            if (isSeen(run, column))
                continue;
            const Lane* pains = run.laneOf(LaneKind::Pains);
            const Lane* lane = pains ? pains : run.laneOf(LaneKind::Opportunities);
            Remedy remedy = Remedy::open("text", {QT_TRANSLATE_NOOP("core", "Say the pain, or mark a fail point")},
                                         lane ? lane->id : LaneId(), card.step);
            run.report(refTo(card),
                       {QT_TRANSLATE_NOOP("core", "“%1”: the target is missed, and no pain, fail point or opportunity "
                                                  "stands at this step"),
                        {run.board.steps[static_cast<std::size_t>(column)].title}},
                       std::move(remedy));
        }
    }
    if (run.board.map.kind != MapKind::Blueprint)
        return; // on a journey map the other direction is CJM-W05
    for (const Card& card : run.board.cards) {
        if (isPain(run, card) && !card.text.isEmpty() && !restsOnEvidence(run, card))
            run.report(refTo(card),
                       {QT_TRANSLATE_NOOP("core", "“%1”: a pain without evidence"), {nameOf(run.board, card)}},
                       Remedy::open("evidence", {QT_TRANSLATE_NOOP("core", "Bind a quote or a metric")}));
    }
}

bool hasOwner(const CheckRun& run, int column, const Mark& mark, const Card* card)
{
    if (!mark.owner.isEmpty() || (card && !card->actor.isEmpty()) ||
        run.context.ownedSteps.contains(run.board.steps[static_cast<std::size_t>(column)].id))
        return true;
    return std::ranges::any_of(run.index.column(column), [&](const Card* other) {
        return run.board.laneOf(*other).kind == LaneKind::Owner && !other->text.isEmpty();
    });
}

void bareMoment(CheckRun& run, const Mark& mark, const EntityRef& ref, const QString& name, const Card* card,
                int column)
{
    if (mark.kind != MarkKind::MomentOfTruth)
        return;
    const bool isMeasured = run.isMeasured(column), isOwned = hasOwner(run, column, mark, card);
    if (isMeasured && isOwned)
        return;
    const char* words = isMeasured ? QT_TRANSLATE_NOOP("core", "“%1”: a moment of truth without an owner")
                        : isOwned  ? QT_TRANSLATE_NOOP("core", "“%1”: a moment of truth without a metric")
                                  : QT_TRANSLATE_NOOP("core", "“%1”: a moment of truth without a metric or an owner");
    run.report(ref, {words, {name}},
               isMeasured ? Remedy::open("owner", {QT_TRANSLATE_NOOP("core", "Say who is responsible")})
                          : Remedy::open("metric", {QT_TRANSLATE_NOOP("core", "Bind a metric")}));
}

void bareMoments(CheckRun& run)
{
    for (const Card& card : run.board.cards) {
        for (const Mark& mark : card.marks)
            bareMoment(run, mark, refTo(card), nameOf(run.board, card), &card, run.index.first(card));
    }
    // Steps are shared: the journey map speaks of their marks where there is one.
    if (run.board.map.kind == MapKind::Blueprint && run.context.hasOtherKind)
        return;
    for (int column = 0; column < static_cast<int>(run.board.steps.size()); ++column) {
        const Step& step = run.board.steps[static_cast<std::size_t>(column)];
        for (const Mark& mark : step.marks)
            bareMoment(run, mark, refTo(step), step.title, nullptr, column);
    }
}

void thinCurve(CheckRun& run)
{
    if (!run.values)
        return;
    for (const Lane& lane : run.board.lanes) {
        if (lane.kind != LaneKind::Curve)
            continue;
        const std::vector<CurvePoint> points = run.values->curves.value(lane.id);
        const bool isOneOfMany = std::ranges::count(run.board.lanes, LaneKind::Curve, &Lane::kind) > 1;
        for (std::size_t i = 0; i < points.size() && i < run.board.steps.size(); ++i) {
            const Step& step = run.board.steps[i];
            const QString place =
                isOneOfMany && !lane.title.isEmpty() ? lane.title + QStringLiteral(" / ") + step.title : step.title;
            const CurvePoint& point = points[i];
            if (point.value && !point.isHypothesis && point.strength < Strength::Coded) {
                run.report(refTo(step),
                           {QT_TRANSLATE_NOOP("core", "“%1”: the curve looks measured, but rests on too few or too old "
                                                      "answers"),
                            {place}},
                           Remedy::open("metric", {QT_TRANSLATE_NOOP("core", "Widen the scope, or ask again")}, lane.id,
                                        step.id));
            } else if (hasMark(step.marks, MarkKind::MomentOfTruth) && !point.expected) {
                run.report(
                    refTo(step),
                    {QT_TRANSLATE_NOOP("core", "“%1”: what patients expect at this moment of truth is not said"),
                     {step.title}},
                    Remedy::open("expected", {QT_TRANSLATE_NOOP("core", "Fill in “Expected”")}, lane.id, step.id));
            }
        }
    }
}

struct Spread
{
    double mean = 0, deviation = 0;
};

Spread spreadOf(const std::vector<double>& values)
{
    Spread spread;
    for (const double value : values)
        spread.mean += value / static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - spread.mean) * (value - spread.mean);
    spread.deviation = std::sqrt(squares / static_cast<double>(values.size() - 1));
    return spread;
}

bool isExplained(const CheckRun& run, int column, const Card& card)
{
    return !card.note.isEmpty() || !run.board.steps[static_cast<std::size_t>(column)].note.isEmpty();
}

void disagreement(CheckRun& run)
{
    if (!run.values || run.values->curves.isEmpty())
        return;
    struct Measured
    {
        const Card* card;
        double experience;
    };
    std::map<QString, std::vector<Measured>> byMetric;
    for (const Card& card : run.board.cards) {
        const CardValues* values = run.board.laneOf(card).kind == LaneKind::Curve ? nullptr : run.values->card(card.id);
        if (!values || values->metrics.empty())
            continue;
        const MetricCell& cell = values->metrics.front();
        if (!cell.info || !cell.value.value)
            continue;
        if (const std::optional<double> experience = metrics::experienceOf(*cell.info, *cell.value.value))
            byMetric[cell.binding.metric].push_back({&card, *experience});
    }
    // Each against its own mean over the steps, so that a metric that is good everywhere is not at odds with a curve
    // that is good everywhere; and the curve's own sign must say the same.
    constexpr std::size_t fewSteps = 3;
    constexpr double plain = 0.2, far = 0.5; // below these a sign says nothing
    std::vector<Spread> curveSpreads;
    for (const std::vector<CurvePoint>& points : run.values->curves) {
        std::vector<double> numbers;
        for (const CurvePoint& point : points) {
            if (point.value)
                numbers.push_back(*point.value);
        }
        curveSpreads.push_back(numbers.size() >= fewSteps ? spreadOf(numbers) : Spread());
    }
    for (const auto& [metric, measured] : byMetric) {
        if (measured.size() < fewSteps)
            continue;
        std::vector<double> numbers;
        for (const Measured& one : measured)
            numbers.push_back(one.experience);
        const Spread spread = spreadOf(numbers);
        if (!(spread.deviation > 0))
            continue;
        for (const Measured& one : measured) {
            const int column = run.index.first(*one.card);
            const double z = (one.experience - spread.mean) / spread.deviation;
            const auto at = static_cast<std::size_t>(column);
            std::size_t curve = 0;
            for (const std::vector<CurvePoint>& points : run.values->curves) {
                const Spread& own = curveSpreads[curve++];
                if (at >= points.size() || !points[at].value || !(own.deviation > 0) || std::abs(z) < far ||
                    std::abs(*points[at].value) < plain || (*points[at].value > 0) == (z > 0) ||
                    isExplained(run, column, *one.card))
                    continue;
                const double curveZ = (*points[at].value - own.mean) / own.deviation;
                if (std::abs(curveZ) < far || (curveZ > 0) == (z > 0))
                    continue;
                run.report(
                    refTo(*one.card),
                    {z > 0 ? QT_TRANSLATE_NOOP("core", "“%1”: the curve is low where this metric is above its mean")
                           : QT_TRANSLATE_NOOP("core", "“%1”: the curve is high where this metric is below its mean"),
                     {run.board.steps[at].title}},
                    Remedy::open("note", {QT_TRANSLATE_NOOP("core", "Explain it in the note")}));
                break;
            }
        }
    }
}

/// What should be answers pains that stand on the layer of what is; its own steps need none.
bool isAnswered(const CheckRun& run, const Card& card)
{
    if (run.board.map.state == MapState::ToBe)
        return true;
    for (int column = run.index.first(card); column <= run.index.last(card); ++column) {
        if (std::ranges::any_of(run.index.column(column),
                                [&](const Card* other) { return isPain(run, *other) && !other->isBlank(); }))
            return true;
    }
    return false;
}

void bareOpportunity(CheckRun& run, const Card& card)
{
    const QString name = nameOf(run.board, card);
    const Priority priority = run.context.priorities.value(refTo(card));
    if (!isAnswered(run, card)) {
        const Lane* pains = run.laneOf(LaneKind::Pains);
        run.report(refTo(card), {QT_TRANSLATE_NOOP("core", "“%1”: an opportunity without a pain at its step"), {name}},
                   Remedy::open("pain",
                                pains ? Message{QT_TRANSLATE_NOOP("core", "Say the pain it answers")}
                                      : Message{QT_TRANSLATE_NOOP("core", "Say the pain it answers, on a new lane")},
                                pains ? pains->id : LaneId(), card.step));
    } else if (!priority.value || !priority.effort) {
        run.report(refTo(card), {QT_TRANSLATE_NOOP("core", "“%1”: an opportunity without value and effort"), {name}},
                   Remedy::open("priority", {QT_TRANSLATE_NOOP("core", "Fill in value and effort")}));
    } else if (card.actor.isEmpty()) {
        run.report(refTo(card), {QT_TRANSLATE_NOOP("core", "“%1”: an opportunity nobody is responsible for"), {name}},
                   Remedy::open("actor", {QT_TRANSLATE_NOOP("core", "Say who is responsible")}));
    }
}

void pains(CheckRun& run)
{
    // How things should be rests on no answers yet.
    const bool isAsIs = run.board.map.state != MapState::ToBe;
    for (const Card& card : run.board.cards) {
        if (isAsIs && isPain(run, card) && !card.text.isEmpty() && !restsOnEvidence(run, card)) {
            run.report(refTo(card),
                       {QT_TRANSLATE_NOOP("core", "“%1”: a pain with no quote or metric"), {nameOf(run.board, card)}},
                       Remedy::open("evidence", {QT_TRANSLATE_NOOP("core", "Bind a quote or a metric")}));
            continue;
        }
        if (isOpportunity(run, card) && !card.text.isEmpty())
            bareOpportunity(run, card);
    }
}

void quotesWithoutConsent(CheckRun& run)
{
    if (!run.values)
        return;
    for (const Card& card : run.board.cards) {
        const CardValues* values = run.values->card(card.id);
        if (!values || !values->quotes || values->quotes->withoutConsent == 0)
            continue;
        // Exports leave such quotes out and count them; a quote a person has pinned would be missed there.
        std::vector<EntityRef> pinned;
        for (const metrics::Evidence& one : values->quotes->evidence) {
            if (!one.hasConsent && std::ranges::find(card.evidence, one.ref) != card.evidence.end())
                pinned.push_back(one.ref);
        }
        if (pinned.empty())
            continue;
        run.report(refTo(card),
                   Message::counted(QT_TRANSLATE_N_NOOP("core", "“%1” shows %n quotes without consent; exports leave "
                                                                "them out"),
                                    static_cast<qint64>(pinned.size()), {nameOf(run.board, card)}),
                   Remedy::quick({QT_TRANSLATE_NOOP("core", "Take them off the card")},
                                 [id = card.id, pinned](project::Edit& edit) {
                                     for (const EntityRef& ref : pinned)
                                         removeEvidence(edit, id, ref);
                                 }));
    }
}

} // namespace

std::span<const Rule> evidenceRules()
{
    static constexpr std::array rules{
        Rule{"BP-W20", Severity::Warning, For::Blueprints, unmeasuredTouchpoints},
        Rule{"BP-W21", Severity::Warning, For::Both, weakMetrics},
        Rule{"BP-W22", Severity::Warning, For::Both, redMetrics},
        Rule{"BP-W23", Severity::Warning, For::Both, bareMoments},
        Rule{"CJM-W03", Severity::Warning, For::Journeys, thinCurve},
        Rule{"CJM-W04", Severity::Warning, For::Journeys, disagreement},
        Rule{"CJM-W05", Severity::Warning, For::Journeys, pains},
        Rule{"CJM-W07", Severity::Warning, For::Both, quotesWithoutConsent},
    };
    return rules;
}

} // namespace tropa::maps
