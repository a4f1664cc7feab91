#include "maps/board_values.h"

#include "maps/frozen_values.h"
#include "metrics/scoped_targets.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

namespace {

constexpr int mostQuotes = 500;
constexpr qsizetype shownQuoteLength = 160;

using metrics::dimension::wave;

/// The outer conditions a metric can obey; its own it must obey or say that it cannot.
metrics::Scope narrowed(const metrics::MetricInfo& info, const metrics::Scope& own, const metrics::Scope& outer)
{
    metrics::Scope known = outer;
    std::erase_if(known.where, [&](const auto& condition) {
        return std::ranges::none_of(info.dimensions,
                                    [&](const char* id) { return condition.first == QLatin1String(id); });
    });
    return own.within(known);
}

bool splitsBy(const metrics::MetricInfo& info, const char* dimension)
{
    return std::ranges::any_of(info.dimensions, [&](const char* id) { return qstrcmp(id, dimension) == 0; });
}

bool isPast(const metrics::MetricInfo& info, double value, double alarm)
{
    return info.direction == metrics::Direction::LowerIsBetter ? value > alarm : value < alarm;
}

/// Puts the quote that is shown to the front: one that may be shown, in the room's own words, short enough to read.
void chooseQuote(std::vector<metrics::Evidence>& evidence)
{
    const auto fits = [](const metrics::Evidence& one) {
        return one.hasConsent && one.text.size() <= shownQuoteLength;
    };
    auto best = std::ranges::find_if(evidence, fits);
    if (best == evidence.end())
        best = std::ranges::find_if(evidence, &metrics::Evidence::hasConsent);
    if (best != evidence.end())
        std::rotate(evidence.begin(), best, best + 1);
}

/// Words that carry two codes, or that two coders coded, were said once.
void keepOneOfEach(std::vector<metrics::Evidence>& evidence)
{
    QSet<std::pair<EntityRef, std::pair<QString, QString>>> known;
    std::erase_if(evidence, [&](const metrics::Evidence& one) {
        const auto before = known.size();
        known.insert({one.source, {one.citation, one.text}});
        return known.size() == before;
    });
}

QuoteCell quoteCell(std::vector<metrics::Evidence> evidence)
{
    keepOneOfEach(evidence);
    chooseQuote(evidence);
    QuoteCell cell;
    cell.voices = voiceCount(evidence);
    cell.withoutConsent =
        static_cast<int>(std::ranges::count_if(evidence, [](const metrics::Evidence& one) { return !one.hasConsent; }));
    cell.evidence = std::move(evidence);
    return cell;
}

class BoardEvaluation
{
public:
    BoardEvaluation(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                    const metrics::Sources& sources, const Board& board, const metrics::Scope& filter,
                    ValueCache& cache)
        : m_context(context)
        , m_catalogue(catalogue)
        , m_sources(sources)
        , m_board(board)
        , m_outer(board.map.scope.within(filter))
        , m_cache(cache)
        , m_rules(metrics::evidenceRules(context.db))
    {
    }

    Result<BoardValues> run();

private:
    CardValues cardValues(const Card& card);
    QString placeOf(const metrics::Scope& scope) const;
    MetricCell metricCell(const Binding& binding);
    void fillTrend(MetricCell& cell, const std::vector<metrics::Group>& groups);
    void fillTarget(MetricCell& cell);
    QuoteCell quotes(const Binding& binding) const;
    CurvePart curvePart(const QString& metric, const metrics::Parameters& parameters, const metrics::Scope& scope,
                        double weight);
    CurvePoint curvePointAt(const Lane& lane, const Step& step);
    void saw(const metrics::Value& value)
    {
        if (value.asOf.isValid() && (!m_result.lastEvidence.isValid() || value.asOf > m_result.lastEvidence))
            m_result.lastEvidence = value.asOf;
    }

    const metrics::EvaluationContext& m_context;
    const metrics::Catalogue& m_catalogue;
    const metrics::Sources& m_sources;
    const Board& m_board;
    metrics::Scope m_outer;
    ValueCache& m_cache;
    metrics::EvidenceRules m_rules;
    BoardValues m_result;
};

void BoardEvaluation::fillTrend(MetricCell& cell, const std::vector<metrics::Group>& groups)
{
    for (const metrics::Group& group : groups)
        cell.trend.push_back({group.key, group.label, group.value});
    const std::vector<qint64>& chosen = cell.scope.values(wave);
    if (chosen.size() != 1)
        return;
    const auto now = std::ranges::find(cell.trend, chosen.front(), &TrendPoint::wave);
    if (now == cell.trend.end())
        return;
    cell.wave = now->label;
    if (now == cell.trend.begin())
        return;
    const auto before = std::prev(now);
    cell.previous = before->value;
    cell.previousWave = before->label;
    cell.change = metrics::compare(*cell.info, before->value, now->value);
}

void BoardEvaluation::fillTarget(MetricCell& cell)
{
    if (auto held = metrics::targetFor(m_context.db, cell.binding.metric, cell.scope, m_context.today))
        cell.target = std::move(held->target);
    else
        cell.target.reset();
    if (cell.binding.target) {
        cell.target = metrics::Target();
        cell.target->value = *cell.binding.target;
        cell.target->alarm = cell.binding.alarm;
    }
    if (!cell.target)
        return;
    cell.targetState = metrics::targetState(*cell.info, cell.value, cell.target->value);
    cell.isPastAlarm = cell.targetState == metrics::TargetState::Missed && cell.target->alarm &&
                       isPast(*cell.info, *cell.value.value, *cell.target->alarm);
}

QString BoardEvaluation::placeOf(const metrics::Scope& scope) const
{
    QStringList names;
    for (const auto& [name, values] : scope.where) {
        const metrics::Dimension* dimension = metrics::findDimension(name);
        if (!dimension || name == QLatin1String(wave))
            continue;
        for (const qint64 value : values)
            names << metrics::dimensionLabel(m_context.db, *dimension, value);
    }
    return names.join(QStringLiteral(", "));
}

MetricCell BoardEvaluation::metricCell(const Binding& binding)
{
    MetricCell cell;
    cell.binding = binding;
    cell.scope = binding.scope;
    const metrics::Metric* metric = m_catalogue.find(binding.metric);
    if (!metric) {
        cell.value.reason = {QT_TRANSLATE_NOOP("core", "This version knows no metric “%1”"), {binding.metric}};
        return cell;
    }
    cell.info = &metric->info();
    cell.scope = narrowed(*cell.info, binding.scope, m_outer);
    cell.place = placeOf(binding.scope);

    // One split by wave gives the value, the change and the trend at once.
    const bool hasWaves = splitsBy(*cell.info, wave);
    metrics::Request request{hasWaves ? cell.scope.without(wave) : cell.scope, binding.parameters,
                             hasWaves ? QString::fromLatin1(wave) : QString()};
    Result<metrics::Evaluation> evaluation = m_cache.evaluate(m_context, m_catalogue, binding.metric, request);
    if (evaluation && hasWaves) {
        fillTrend(cell, evaluation->groups);
        const std::vector<qint64>& chosen = cell.scope.values(wave);
        if (chosen.size() == 1) {
            const auto group = std::ranges::find(evaluation->groups, chosen.front(), &metrics::Group::key);
            evaluation->total =
                group != evaluation->groups.end()
                    ? group->value
                    : metrics::Value{{}, 0, {}, {}, {QT_TRANSLATE_NOOP("core", "Nothing in this wave")}, {}};
        } else if (!chosen.empty()) {
            evaluation = m_cache.evaluate(m_context, m_catalogue, binding.metric, {cell.scope, binding.parameters, {}});
        }
    }
    if (!evaluation) {
        cell.value.reason = evaluation.error().message;
        return cell;
    }
    cell.value = std::move(evaluation->total);
    cell.rule = std::move(evaluation->rule);
    cell.isBelowMinimumN = cell.value.n < m_rules.minimumN;
    cell.strength = strengthOf(cell.value, m_rules, m_context.today);
    fillTarget(cell);
    saw(cell.value);
    return cell;
}

QuoteCell BoardEvaluation::quotes(const Binding& binding) const
{
    return quoteCell(m_sources.about(m_context.db, binding.scope.within(m_outer), mostQuotes));
}

CardValues BoardEvaluation::cardValues(const Card& card)
{
    CardValues values;
    std::vector<metrics::Evidence> pinned;
    for (const EntityRef& ref : card.evidence) {
        if (std::optional<metrics::Evidence> found = m_sources.evidence(m_context.db, ref))
            pinned.push_back(std::move(*found));
    }
    const metrics::Scope& whom = m_board.laneOf(card).scope;
    for (Binding binding : card.bindings) {
        binding.scope = binding.scope.within(whom);
        ++m_result.boundCells;
        if (!binding.isEvidence()) {
            values.metrics.push_back(metricCell(binding));
            values.strength = std::max(values.strength, values.metrics.back().strength);
        } else if (!values.quotes) {
            values.quotes = quotes(binding);
        }
    }
    if (!pinned.empty()) {
        // What a person has pinned comes first; the scope's own follow.
        if (values.quotes) {
            QSet<EntityRef> known;
            for (const metrics::Evidence& one : pinned)
                known.insert(one.ref);
            std::ranges::copy_if(values.quotes->evidence, std::back_inserter(pinned),
                                 [&](const metrics::Evidence& one) { return !known.contains(one.ref); });
        }
        const EntityRef first = pinned.front().hasConsent ? pinned.front().ref : EntityRef();
        values.quotes = quoteCell(std::move(pinned));
        const auto shown = std::ranges::find(values.quotes->evidence, first, &metrics::Evidence::ref);
        if (shown != values.quotes->evidence.end())
            std::rotate(values.quotes->evidence.begin(), shown, shown + 1);
    }
    if (values.quotes)
        values.strength = std::max(values.strength, strengthOf(values.quotes->evidence, m_rules));
    const bool isTyped = !card.text.isEmpty() || !card.icons.isEmpty();
    if (values.strength == Strength::None && isTyped)
        values.strength = Strength::Assumption;
    return values;
}

CurvePart BoardEvaluation::curvePart(const QString& metric, const metrics::Parameters& parameters,
                                     const metrics::Scope& scope, double weight)
{
    Binding binding;
    binding.metric = metric;
    binding.parameters = parameters;
    binding.scope = scope;
    MetricCell cell = metricCell(binding);
    CurvePart part;
    part.info = cell.info;
    part.weight = weight;
    part.value = std::move(cell.value);
    if (part.info && part.value.value)
        part.experience = metrics::experienceOf(*part.info, *part.value.value);
    return part;
}

CurvePoint BoardEvaluation::curvePointAt(const Lane& lane, const Step& step)
{
    std::vector<CurvePart> parts;
    const std::vector<const Card*> cards = m_board.cardsAt(lane.id, step.id);
    bool hasOwn = false;
    for (const Card* card : cards) {
        for (const Binding& binding : card->bindings) {
            if (binding.isEvidence())
                continue;
            hasOwn = true;
            parts.push_back(
                curvePart(binding.metric, binding.parameters, binding.scope.within(lane.scope), binding.weight));
        }
    }
    if (!hasOwn && step.touchpoint.isValid()) {
        const metrics::Scope there = lane.scope.with(metrics::dimension::touchpoint, step.touchpoint.value());
        for (const CurveSource& source : lane.sources)
            parts.push_back(curvePart(source.metric, source.parameters, there, source.weight));
    }
    CurvePoint point = curvePoint(step.id, std::move(parts));
    for (const CurvePart& part : point.parts) {
        if (part.share > 0)
            point.strength = std::max(point.strength, strengthOf(part.value, m_rules, m_context.today));
    }
    for (const Card* card : cards) {
        if (card->expected)
            point.expected = card->expected;
        if (!point.value && card->experience) {
            point.value = card->experience;
            point.isHypothesis = true;
            point.strength = Strength::Assumption;
        }
    }
    return point;
}

Result<BoardValues> BoardEvaluation::run()
{
    const auto cancelled = Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped")});
    qint64 done = 0;
    const auto total = static_cast<qint64>(m_board.cards.size());
    m_result.cards.reserve(total);
    for (const Card& card : m_board.cards) {
        if (m_context.progress.stopped())
            return cancelled;
        if (++done % 64 == 0)
            m_context.progress.at(done, total);
        CardValues values = cardValues(card);
        if (isGraded(m_board.laneOf(card).kind))
            ++m_result.counts[static_cast<std::size_t>(values.strength)];
        m_result.cards.insert(card.id, std::move(values));
    }
    for (const Lane& lane : m_board.lanes) {
        if (lane.kind != LaneKind::Curve)
            continue;
        std::vector<CurvePoint>& points = m_result.curves[lane.id];
        for (const Step& step : m_board.steps) {
            if (m_context.progress.stopped())
                return cancelled;
            points.push_back(curvePointAt(lane, step));
            ++m_result.counts[static_cast<std::size_t>(points.back().strength)];
        }
    }
    if (m_context.db.failed())
        return Error(m_context.db.error());
    return std::move(m_result);
}

} // namespace

CurvePoint curvePoint(StepId step, std::vector<CurvePart> parts)
{
    CurvePoint point;
    point.step = step;
    double weights = 0;
    for (const CurvePart& part : parts) {
        if (part.experience)
            weights += part.weight;
    }
    if (weights > 0) {
        double value = 0, below = 0, above = 0;
        bool hasInterval = true;
        for (CurvePart& part : parts) {
            if (!part.experience)
                continue;
            part.share = part.weight / weights;
            value += part.share * *part.experience;
            if (!part.value.interval) {
                hasInterval = false;
                continue;
            }
            // A metric where lower is better turns its interval round.
            const double one = metrics::experienceOf(*part.info, part.value.interval->lower).value_or(*part.experience);
            const double other =
                metrics::experienceOf(*part.info, part.value.interval->upper).value_or(*part.experience);
            below = std::hypot(below, part.share * (*part.experience - std::min(one, other)));
            above = std::hypot(above, part.share * (std::max(one, other) - *part.experience));
        }
        point.value = value;
        if (hasInterval) {
            point.lower = std::max(-2.0, value - below);
            point.upper = std::min(2.0, value + above);
        }
    }
    point.parts = std::move(parts);
    return point;
}

Result<BoardValues> evaluateBoard(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                  const metrics::Sources& sources, const Board& board, const metrics::Scope& filter,
                                  ValueCache& cache)
{
    if (const QJsonObject frozen = frozenOf(context.db, board.map.id); !frozen.isEmpty())
        return thawed(frozen, board, catalogue);
    Result<BoardValues> values = BoardEvaluation(context, catalogue, sources, board, filter, cache).run();
    if (values)
        values->pictures = picturesOf(context.db, board);
    return values;
}

bool changesValues(const project::Change& change)
{
    // Not map_stage: the order of stages is that of the steps, which curves are kept by.
    static const QSet<QString> silent{QStringLiteral("journey"),      QStringLiteral("map_mark"),
                                      QStringLiteral("map_link"),     QStringLiteral("map_suppression"),
                                      QStringLiteral("map_snapshot"), QStringLiteral("map_priority"),
                                      QStringLiteral("map_note"),     QStringLiteral("map_thread"),
                                      QStringLiteral("map_comment"),  QStringLiteral("map_persona")};
    return !change.loaded.empty() ||
           std::ranges::any_of(change.rows, [](const project::RowChange& row) { return !silent.contains(row.table); });
}

bool keepsMetrics(const project::Change& change)
{
    static const QSet<QString> own{
        QStringLiteral("journey"),       QStringLiteral("map_stage"),       QStringLiteral("map_step"),
        QStringLiteral("map"),           QStringLiteral("map_lane"),        QStringLiteral("map_card"),
        QStringLiteral("map_mark"),      QStringLiteral("map_link"),        QStringLiteral("card_binding"),
        QStringLiteral("card_evidence"), QStringLiteral("map_suppression"), QStringLiteral("map_snapshot"),
        QStringLiteral("map_priority"),  QStringLiteral("map_note"),        QStringLiteral("map_thread"),
        QStringLiteral("map_comment"),   QStringLiteral("map_persona")};
    return change.loaded.empty() &&
           std::ranges::all_of(change.rows, [](const project::RowChange& row) { return own.contains(row.table); });
}

} // namespace tropa::maps
