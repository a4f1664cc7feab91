#pragma once

#include "base/entity_ref.h"
#include "base/guid.h"
#include "frame/ids.h"
#include "maps/ids.h"
#include "maps/vocabulary.h"
#include "metrics/metric.h"
#include "project/media_id.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace tropa::maps {

/// A sign on a step or a card, with what is known of it.
struct Mark
{
    MarkId id;
    MarkKind kind = MarkKind::Fail;
    QString cause;
    QString owner;
    QString recovery;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// What a card computes. Without a metric: the evidence its scope holds (quotes).
struct Binding
{
    BindingId id;
    QString metric;
    metrics::Scope scope;
    metrics::Parameters parameters;
    std::optional<double> target; ///< in place of the project's
    std::optional<double> alarm;
    double weight = 1;
    CellChart chart = CellChart::Trend; ///< a funnel is always drawn as one

    bool isEvidence() const { return metric.isEmpty(); }
    friend bool operator==(const Binding&, const Binding&) = default;
};

/// One of what a curve is computed from, asked at each step's touchpoint.
struct CurveSource
{
    QString metric;
    metrics::Parameters parameters;
    double weight = 1;

    friend bool operator==(const CurveSource&, const CurveSource&) = default;
};

struct Stage
{
    StageId id;
    Guid guid;
    QString title;
    frame::StageId stage;
    MapId nested; ///< the map it opens
    QString nestedTitle;
};

/// A column; shared by all maps of the journey.
struct Step
{
    StepId id;
    Guid guid;
    StageId stage;
    QString title;
    frame::TouchpointId touchpoint;
    QString note;
    int width = 0; ///< 0: the standard one
    std::vector<Mark> marks;
    bool isSubstep = false; ///< part of the nearest step before it that is none; never the first of its stage
};

struct Lane
{
    LaneId id;
    Guid guid;
    LaneKind kind = LaneKind::Text;
    LaneRole role = LaneRole::None;
    QString title;
    QString subtitle;
    int height = 0; ///< 0: as its cards ask
    std::vector<CurveSource> sources;
    metrics::Scope scope; ///< for whom it is: narrows all that is computed in it; empty for all
    QString whom;         ///< that scope in words; read along
};

struct Card
{
    CardId id;
    Guid guid;
    LaneId lane;
    StepId step;
    int columns = 1;
    int rows = 1;
    QString text;
    QString note;
    QStringList icons;
    QString actor;
    QString system;
    std::optional<double> standardMinutes;
    std::optional<double> toleranceMinutes;
    std::optional<double> actualMinutes;
    std::optional<double> experience; ///< a person's guess, on [-2, 2]
    std::optional<double> expected;
    MapId nested;        ///< the map it opens
    QString nestedTitle; ///< of that map; read along, kept with it
    project::MediaId picture;
    QString pictureName; ///< its file's; read along
    std::vector<Mark> marks;
    std::vector<Binding> bindings;
    std::vector<EntityRef> evidence;

    /// Nothing a person typed and nothing bound.
    bool isBlank() const;
};

struct Link
{
    LinkId id;
    Guid guid;
    CardId from;
    CardId to;
    LinkDirection direction = LinkDirection::One;
    LinkKind kind = LinkKind::Flow;
    QString label;
    std::optional<double> minutes;
};

/// What a map says of itself.
struct MapInfo
{
    MapId id;
    Guid guid;
    JourneyId journey;
    MapKind kind = MapKind::Journey;
    MapState state = MapState::AsIs;
    QString title;
    frame::PersonaId persona;
    metrics::Scope scope;
    QString owner;
    QDate reviewOn;
    QString note;
    std::vector<frame::PersonaId> others; ///< personas beside the first

    /// The first persona and the others.
    std::vector<frame::PersonaId> personas() const;
};

enum class BlueprintLine { Interaction, Visibility, Internal };
/// A line of a blueprint, above the lane of that index.
struct LinePlace
{
    BlueprintLine line;
    int aboveLane = 0;
    friend bool operator==(const LinePlace&, const LinePlace&) = default;
};

/// A map as one value: what is read at once, laid out, evaluated, checked and exported. Lanes and steps stand in
/// their order, cards by lane, step and place in the cell.
struct Board
{
    MapInfo map;
    std::vector<Stage> stages;
    std::vector<Step> steps;
    std::vector<Lane> lanes;
    std::vector<Card> cards;
    std::vector<Link> links;

    /// Rebuilds the lookups below; whoever changes the vectors calls it. A substep that begins a stage becomes a step.
    void index();
    int columnOf(StepId step) const { return m_columns.value(step, -1); }
    int rowOf(LaneId lane) const { return m_rows.value(lane, -1); }
    const Card* card(CardId id) const;
    const Step* step(StepId id) const;
    const Lane* lane(LaneId id) const;
    const Lane& laneOf(const Card& card) const { return lanes[static_cast<std::size_t>(rowOf(card.lane))]; }
    /// Cards anchored in a cell, in their order.
    std::vector<const Card*> cardsAt(LaneId lane, StepId step) const;
    /// How many lanes a card really covers: those it asks for, as far as no other card begins in what it would cover.
    int freeRows(const Card& card) const;
    std::vector<const Step*> stepsOf(StageId stage) const;
    /// The column of the step a column belongs to: its own, but for a substep.
    int headOf(int column) const { return m_heads[static_cast<std::size_t>(column)]; }
    /// How many substeps follow the step of a column; 0 for a substep.
    int substepsOf(int column) const;
    bool hasSubsteps() const { return m_hasSubsteps; }
    /// "Visit › Waiting" for a substep, else the step's own title.
    QString stepTitle(int column) const;

private:
    QHash<StepId, int> m_columns;
    QHash<LaneId, int> m_rows;
    QHash<CardId, int> m_cards;
    std::vector<int> m_heads;
    bool m_hasSubsteps = false;
};

/// The three lines, from the lanes' roles alone. A line stands above the first lane of its zone or a deeper one that
/// follows a shallower zone; where a zone has no lanes its line is left out.
std::vector<LinePlace> blueprintLines(const Board& board);

} // namespace tropa::maps
