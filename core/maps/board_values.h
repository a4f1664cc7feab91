#pragma once

#include "maps/board.h"
#include "maps/pictures.h"
#include "maps/strength.h"
#include "maps/value_cache.h"
#include "metrics/catalogue.h"
#include "metrics/comparison.h"
#include "metrics/evidence_source.h"
#include "project/edit.h"

#include <array>

namespace tropa::maps {

/// One wave of a metric on the way to a cell's value.
struct TrendPoint
{
    qint64 wave = 0;
    QString label;
    metrics::Value value;
};

/// A bound metric as a cell shows it.
struct MetricCell
{
    const metrics::MetricInfo* info = nullptr; ///< none when this program has no such metric
    Binding binding;
    metrics::Scope scope; ///< the binding's own, within the map's and the filter's
    QString place;        ///< what the binding itself narrows to, its wave aside: a touchpoint, a clinic, a section
    metrics::Value value;
    QString wave; ///< the name of the one wave shown, if it is one
    std::optional<metrics::Value> previous;
    QString previousWave;
    std::optional<metrics::Comparison> change; ///< to the previous wave
    std::optional<metrics::Target> target;
    metrics::TargetState targetState = metrics::TargetState::Unknown;
    bool isPastAlarm = false;
    bool isBelowMinimumN = false;
    std::vector<TrendPoint> trend; ///< all waves, in their order
    Message rule;
    Strength strength = Strength::None;
};

/// Quotes a scope holds, or those a person has pinned to a card.
struct QuoteCell
{
    std::vector<metrics::Evidence> evidence; ///< the first is the one shown
    int voices = 0;
    int withoutConsent = 0;
};

struct CardValues
{
    Strength strength = Strength::None;
    std::vector<MetricCell> metrics;
    std::optional<QuoteCell> quotes;
};

/// What one source contributes to a point of the curve.
struct CurvePart
{
    const metrics::MetricInfo* info = nullptr;
    double weight = 0; ///< as given
    double share = 0;  ///< of the point, 0 when it has nothing to say there
    std::optional<double> experience;
    metrics::Value value;
};

/// A point of the experience curve on [-2, 2]; without a value the curve has a gap there.
struct CurvePoint
{
    StepId step;
    std::optional<double> value;
    std::optional<double> lower, upper; ///< 95 % interval, from the parts' own as if independent
    bool isHypothesis = false;          ///< typed by a person, where nothing is measured
    std::vector<CurvePart> parts;
    std::optional<double> expected;
    Strength strength = Strength::None;
};

/// Values that are not computed here: those of a copy that was handed over.
struct FrozenMark
{
    QDate takenOn;
    QString scope; ///< in words: wave, clinic, period
};

/// Everything a board computes, for one filter. A value; made on a job, read on the window thread.
struct BoardValues
{
    QHash<CardId, CardValues> cards;
    QHash<LaneId, std::vector<CurvePoint>> curves;
    std::array<int, strengthCount> counts{}; ///< graded cards and curve points by strength
    int boundCells = 0;
    QDate lastEvidence;
    std::optional<FrozenMark> frozen;
    PictureBytes pictures; ///< read along, so that the window need not read them

    const CardValues* card(CardId id) const
    {
        const auto found = cards.constFind(id);
        return found == cards.constEnd() ? nullptr : &*found;
    }
    int count(Strength strength) const { return counts[static_cast<std::size_t>(strength)]; }
};

/// Evaluates all that is bound on a board. `filter` narrows every cell where its metric knows the dimension. Values
/// that were asked for before come from the cache. Any thread, on the context's connection; stops at the context's stop
/// token with a Cancelled error. A map of a copy that was handed over gives the values frozen in it, for any filter.
Result<BoardValues> evaluateBoard(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                  const metrics::Sources& sources, const Board& board, const metrics::Scope& filter,
                                  ValueCache& cache);

/// What a curve's parts make of a step: the weighted mean over those that have a value.
CurvePoint curvePoint(StepId step, std::vector<CurvePart> parts);

/// True when a change can move a computed value of some board (bindings, evidence, any other room's rows).
bool changesValues(const project::Change& change);
/// True when a change touched only this room's tables, so that metrics need not be asked again.
bool keepsMetrics(const project::Change& change);

} // namespace tropa::maps
