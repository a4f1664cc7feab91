#pragma once

#include "frame/ids.h"
#include "patients/segment_rule.h"
#include "project/edit.h"

namespace tropa::patients {

/// A segment of patients as it stands in the frame.
struct Segment
{
    frame::SegmentId id;
    QString name;
    QString note;
    std::optional<SegmentRule> rule; ///< none: it has none yet, or one of another room
};

/// All segments in the frame's order.
std::vector<Segment> segments(storage::Connection& connection);

frame::SegmentId addSegment(project::Edit& edit, const QString& name, const SegmentRule& rule,
                            const QString& note = {});
void setSegmentRule(project::Edit& edit, frame::SegmentId segment, const SegmentRule& rule);
/// Personas that were tied to it are tied to nobody.
void removeSegment(project::Edit& edit, frame::SegmentId segment);
/// Ties a persona to a segment: its share of patients is then known. No segment: unties it.
void setPersonaSegment(project::Edit& edit, frame::PersonaId persona, frame::SegmentId segment);

} // namespace tropa::patients
