#pragma once

#include "base/entity_ref.h"
#include "interviews/selection_store.h"
#include "maps/board.h"
#include "ui/interviews/core_names.h"

#include <QString>

namespace tropa::ui::interviews {

/// A card, or a step of a curve, that rests on a segment.
struct CardOnSegment
{
    EntityRef ref; ///< of the card; of the step for a curve
    QString map;   ///< its title; those of one map follow each other
    QString words; ///< “Waiting › Nobody says how long”: the step, then the card or the curve
};

/// Finds what maps rest on a coded stretch: cards it is pinned to, and cards and curves whose scope holds it. Keeps the
/// boards it has read until clear(). Window thread.
class RestingCards
{
public:
    std::vector<CardOnSegment> on(storage::Connection& connection, core::SegmentId segment);
    /// A map has changed.
    void clear() { m_boards.reset(); }

private:
    std::optional<std::vector<maps::Board>> m_boards;
};

} // namespace tropa::ui::interviews
