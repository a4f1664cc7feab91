#pragma once

#include "maps/board.h"
#include "project/edit.h"

namespace tropa::maps {

/// One piece of evidence and where it belongs: what kind of lane, under which words, at which step.
struct EvidenceToLay
{
    EntityRef ref;
    LaneKind lane = LaneKind::Quotes; ///< Quotes, Pains, Gains or Needs
    QString words;                    ///< of its card: what several pieces say together; of quotes: empty
    frame::TouchpointId touchpoint;
    frame::StageId stage; ///< used where no step has the touchpoint: the stage's first step
};

struct LaidEvidence
{
    qint64 cards = 0;     ///< new ones
    qint64 evidence = 0;  ///< pieces pinned
    qint64 placeless = 0; ///< pieces no step of the journey answers to
    bool hasCurve = false;
};

/// Pins evidence to the cards of a map, one card a cell and words: a card that is there already gets what it does not
/// have yet, so laying twice changes nothing. Lanes that are missing are added at the end with `title` of their kind.
/// With a curve metric, a curve lane computes it (one that is there gets it as a further source).
/// Part of one edit; stops at the connection's sticky error.
LaidEvidence layEvidence(project::Edit& edit, MapId map, const std::vector<EvidenceToLay>& evidence,
                         const QString& curveMetric, Language language);

} // namespace tropa::maps
