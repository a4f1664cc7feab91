#pragma once

#include "maps/board.h"
#include "metrics/evidence_source.h"
#include "project/edit.h"

namespace tropa::maps {

/// What a person carries onto a cell: pieces of evidence, or a number as it was asked elsewhere.
struct CarriedEvidence
{
    std::vector<metrics::Evidence> pieces;
    QString metric;
    metrics::Scope scope;
    metrics::Parameters parameters;

    bool isEmpty() const { return pieces.empty() && metric.isEmpty(); }
};

/// Why a lane cannot hold it, in words; an empty message when it can.
Message refusalOf(const Lane& lane, const CarriedEvidence& carried);

/// Makes a card rest on what is carried, or a new one in the cell when `card` is 0: in lanes of words it takes the
/// first words of the evidence. What the card rests on already is not added twice. Refused where the lane cannot hold
/// it, and when there was nothing new. Part of one edit.
Result<CardId> putOnCell(project::Edit& edit, const Board& board, LaneId lane, StepId step, CardId card,
                         const CarriedEvidence& carried);

} // namespace tropa::maps
