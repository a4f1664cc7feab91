#include "insights/insight_values.h"

#include "base/format_number.h"
#include "charts/chart_spec.h"
#include "insights/hand_over.h"
#include "insights/insight_store.h"
#include "maps/board_store.h"
#include "maps/card_markup.h"
#include "metrics/dimension.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tropa::insights {

namespace {

charts::ChartAxis axisOf(const metrics::MetricInfo& info)
{
    charts::ChartAxis axis;
    if (info.unit == metrics::Unit::Percent)
        axis.unit = QStringLiteral("%");
    else if (info.unit == metrics::Unit::Money)
        axis.unit = QStringLiteral("₽");
    axis.decimals = info.decimals;
    axis.showsSign = info.scale.low < 0;
    return axis;
}

/// Evaluates metrics through the one engine of maps, so that a number is the same there and here.
class Evaluation
{
public:
    Evaluation(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
               const metrics::Sources& sources, const metrics::Scope& filter, Language language)
        : m_context(context)
        , m_catalogue(catalogue)
        , m_sources(sources)
        , m_filter(filter)
        , m_language(language)
        , m_rules(metrics::evidenceRules(context.db))
    {
    }

    InsightState state(Insight insight)
    {
        InsightState state;
        for (const EvidencePiece& piece : insight.evidence)
            state.pieces.push_back(pieceState(piece));
        for (const Check& check : insight.checks)
            state.checks.push_back(checkState(check));
        state.insight = std::move(insight);
        sum(state);
        return state;
    }

private:
    std::optional<maps::MetricCell> cell(maps::Board board, maps::Card card)
    {
        board.lanes = {maps::Lane{maps::LaneId(1), {}, maps::LaneKind::Metrics, {}, {}, {}, 0, {}, {}, {}}};
        card.lane = board.lanes.front().id;
        board.cards = {std::move(card)};
        board.index();
        const auto values = maps::evaluateBoard(m_context, m_catalogue, m_sources, board, m_filter, m_cache);
        if (!values || values->cards.isEmpty() || values->cards.begin()->metrics.empty())
            return std::nullopt;
        return values->cards.begin()->metrics.front();
    }

    std::optional<maps::MetricCell> metricCell(const EvidencePiece& piece)
    {
        maps::Card card;
        card.id = maps::CardId(1);
        card.bindings = {maps::Binding{{}, piece.metric, piece.scope, piece.parameters, {}, {}, 1}};
        return cell({}, std::move(card));
    }

    const maps::Board& boardOf(maps::MapId id)
    {
        const auto found = m_boards.find(id.value());
        return found != m_boards.end() ? found->second
                                       : m_boards.emplace(id.value(), maps::loadBoard(m_context.db, id)).first->second;
    }

    PieceState pieceState(const EvidencePiece& piece)
    {
        PieceState state;
        state.piece = piece;
        if (piece.isMetric()) {
            state.metric = metricCell(piece);
            state.scopeWords = metrics::scopeText(m_context.db, piece.scope, m_language);
        } else if (piece.ref.kind == QLatin1String("map_card")) {
            takeCard(state);
        } else {
            state.words = m_sources.evidence(m_context.db, piece.ref);
        }
        return state;
    }

    // A cell of a map: its words and place, and the first metric it shows.
    void takeCard(PieceState& state)
    {
        const maps::MapId id = maps::mapOf(m_context.db, state.piece.ref);
        if (!id.isValid())
            return;
        const maps::Board& board = boardOf(id);
        const maps::Card* card = board.card(maps::CardId(state.piece.ref.id));
        if (!card)
            return;
        metrics::Evidence words;
        words.ref = words.source = state.piece.ref;
        words.text = maps::plainWords(card->text).simplified();
        const maps::Step* step = board.step(card->step);
        words.citation = QStringList{board.map.title, step ? step->title : QString()}.join(QStringLiteral(" · "));
        const auto bound = std::ranges::find_if_not(card->bindings, &maps::Binding::isEvidence);
        if (bound != card->bindings.end()) {
            maps::Board alone;
            alone.map = board.map;
            maps::Card only = *card;
            only.bindings = {*bound};
            state.metric = cell(std::move(alone), std::move(only));
            state.scopeWords = metrics::scopeText(m_context.db, bound->scope.within(board.map.scope), m_language);
        }
        state.words = std::move(words);
    }

    metrics::Scope narrowed(const metrics::MetricInfo& info, const Check& check) const
    {
        metrics::Scope outer = m_filter;
        outer.from = outer.to = {}; // a check says itself when
        std::erase_if(outer.where, [&](const auto& condition) {
            return condition.first == QLatin1String(metrics::dimension::wave) ||
                   std::ranges::none_of(info.dimensions,
                                        [&](const char* id) { return condition.first == QLatin1String(id); });
        });
        return check.scope.within(outer);
    }

    metrics::Value valueIn(const Check& check, const metrics::Scope& scope)
    {
        const auto evaluated =
            m_cache.evaluate(m_context, m_catalogue, check.metric, {scope, check.parameters, QString()});
        if (evaluated)
            return evaluated->total;
        metrics::Value none;
        none.reason = evaluated.error().message;
        return none;
    }

    CheckState checkState(const Check& check)
    {
        CheckState state;
        state.check = check;
        state.scopeWords = metrics::scopeText(m_context.db, check.scope, m_language);
        const metrics::Metric* metric = m_catalogue.find(check.metric);
        if (!metric) {
            state.before.reason =
                state.after.reason = {QT_TRANSLATE_NOOP("core", "This version knows no metric “%1”"), {check.metric}};
            return state;
        }
        state.info = &metric->info();
        const metrics::Scope scope = narrowed(*state.info, check);
        metrics::Scope &before = state.beforeScope = scope, &after = state.afterScope = scope;
        if (check.before.isValid() || check.after.isValid()) {
            before = scope.with(metrics::dimension::wave, check.before.value());
            after = scope.with(metrics::dimension::wave, check.after.value());
            const metrics::Dimension& wave = *metrics::findDimension(QLatin1String(metrics::dimension::wave));
            state.beforeName = metrics::dimensionLabel(m_context.db, wave, check.before.value());
            state.afterName = metrics::dimensionLabel(m_context.db, wave, check.after.value());
        } else {
            before.to = check.splitOn.addDays(-1);
            after.from = check.splitOn;
            const auto say = [&](const char* english, QDate day) { return text(Message(english, {day}), m_language); };
            state.beforeName = say(QT_TRANSLATE_NOOP("core", "to %1"), before.to);
            state.afterName = say(QT_TRANSLATE_NOOP("core", "from %1"), after.from);
        }
        state.before = valueIn(check, before);
        state.after = valueIn(check, after);
        state.change = metrics::compare(*state.info, state.before, state.after);
        state.rule = m_catalogue.rule(m_context.db, check.metric, {scope, check.parameters, {}});
        return state;
    }

    void sum(InsightState& state) const
    {
        std::vector<metrics::Evidence> heard, opposed;
        qint64 largest = 0;
        for (const PieceState& one : state.pieces) {
            const bool isFor = one.piece.side == Side::For;
            state.withheld += one.isWithheld() ? 1 : 0;
            if (one.metric && one.metric->value.value) {
                ++(isFor ? state.metricsFor : state.metricsAgainst);
                if (isFor) {
                    largest = std::max(largest, one.metric->value.n);
                    state.strength = std::max(state.strength, one.metric->strength);
                }
            }
            if (one.words && one.piece.ref.kind != QLatin1String("map_card"))
                (isFor ? heard : opposed).push_back(*one.words);
        }
        state.voicesFor = maps::voiceCount(heard);
        state.voicesAgainst = maps::voiceCount(opposed);
        if (!heard.empty())
            state.strength = std::max(state.strength, maps::strengthOf(heard, m_rules));
        if (state.strength == maps::Strength::None)
            state.strength = maps::Strength::Assumption; // a person has said it
        state.isTyped = state.insight.patients.has_value();
        state.patients = state.insight.patients.value_or(std::max<qint64>(largest, state.voicesFor));
    }

    const metrics::EvaluationContext& m_context;
    const metrics::Catalogue& m_catalogue;
    const metrics::Sources& m_sources;
    metrics::Scope m_filter;
    Language m_language;
    metrics::EvidenceRules m_rules;
    maps::ValueCache m_cache;
    std::map<qint64, maps::Board> m_boards;
};

} // namespace

QString valueText(const metrics::MetricInfo& info, const metrics::Value& value, Language language)
{
    if (!value.value)
        return QStringLiteral("—");
    const charts::ChartAxis axis = axisOf(info);
    QString words = charts::writtenWithUnit(axis, value.value, language);
    if (value.interval)
        words += QStringLiteral(" (%1)").arg(charts::writtenInterval(axis, value.interval->level, value.interval->lower,
                                                                     value.interval->upper, language));
    return words + QStringLiteral(", ") + charts::writtenCount(value.n, language);
}

Message CheckState::verdict() const
{
    if (!info || !before.value || !after.value)
        return {QT_TRANSLATE_NOOP("core", "Nothing to compare: one of the two has no value")};
    if (!change)
        return {QT_TRANSLATE_NOOP("core", "No interval, so nothing can be said of the change")};
    if (!change->distinguishable)
        return {QT_TRANSLATE_NOOP("core", "The change cannot be told from chance")};
    if (info->direction == metrics::Direction::Neutral)
        return {QT_TRANSLATE_NOOP("core", "It has changed")};
    return change->better ? Message(QT_TRANSLATE_NOOP("core", "It has become better"))
                          : Message(QT_TRANSLATE_NOOP("core", "It has become worse"));
}

Result<std::vector<InsightState>> evaluateInsights(const metrics::EvaluationContext& context,
                                                   const metrics::Catalogue& catalogue, const metrics::Sources& sources,
                                                   const metrics::Scope& filter, Language language)
{
    Evaluation evaluation(context, catalogue, sources, filter, language);
    std::vector<InsightState> states;
    std::vector<Insight> all = allInsights(context.db);
    const QHash<qint64, FrozenInsight> frozen = frozenInsights(context.db);
    const auto total = static_cast<qint64>(all.size());
    for (Insight& one : all) {
        if (context.progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped")});
        context.progress.at(static_cast<qint64>(states.size()), total);
        states.push_back(evaluation.state(std::move(one)));
        InsightState& made = states.back();
        if (const auto kept = frozen.constFind(made.insight.id.value()); kept != frozen.constEnd()) {
            made.strength = kept->strength;
            made.metricsFor += kept->metricsFor;
            made.metricsAgainst += kept->metricsAgainst;
            made.voicesFor += kept->voicesFor;
            made.voicesAgainst += kept->voicesAgainst;
        }
    }
    if (context.db.failed())
        return Error(context.db.error());
    return states;
}

std::vector<std::size_t> byPriority(const std::vector<InsightState>& states)
{
    std::vector<std::size_t> order(states.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t at) {
        const InsightState& one = states[at];
        const bool isOver = one.insight.status == Status::Done || one.insight.status == Status::Refuted;
        constexpr int last = 5;
        const maps::Quadrant quadrant = one.quadrant();
        return std::tuple(isOver, quadrant == maps::Quadrant::Open ? last : static_cast<int>(quadrant),
                          -one.insight.priority.value.value_or(0), one.insight.priority.effort.value_or(0),
                          -one.patients);
    });
    return order;
}

} // namespace tropa::insights
