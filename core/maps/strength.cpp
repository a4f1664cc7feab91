#include "maps/strength.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace tropa::maps {

std::span<const Term<Strength>> strengths()
{
    static const std::array terms{
        Term<Strength>{Strength::None, "none", QT_TRANSLATE_NOOP("core", "No data")},
        Term<Strength>{Strength::Assumption, "assumption", QT_TRANSLATE_NOOP("core", "Assumption")},
        Term<Strength>{Strength::SingleSource, "single-source", QT_TRANSLATE_NOOP("core", "Single source")},
        Term<Strength>{Strength::Coded, "coded", QT_TRANSLATE_NOOP("core", "Coded")},
        Term<Strength>{Strength::Measured, "measured", QT_TRANSLATE_NOOP("core", "Measured")},
    };
    return terms;
}

Strength strengthOf(const metrics::Value& value, const metrics::EvidenceRules& rules, QDate today)
{
    if (!value.value)
        return Strength::None;
    const bool isStale = value.asOf.isValid() && value.asOf.daysTo(today) > rules.staleAfterDays;
    return value.n >= rules.minimumN && !isStale ? Strength::Measured : Strength::SingleSource;
}

Strength strengthOf(std::span<const metrics::Evidence> evidence, const metrics::EvidenceRules& rules)
{
    const int voices = voiceCount(evidence);
    if (voices == 0)
        return Strength::None;
    return voices >= rules.codedRespondents ? Strength::Coded : Strength::SingleSource;
}

int voiceCount(std::span<const metrics::Evidence> evidence)
{
    QSet<EntityRef> voices;
    for (const metrics::Evidence& one : evidence)
        voices.insert(one.source.isValid() ? one.source : one.ref);
    return static_cast<int>(voices.size());
}

bool isGraded(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Channels:
    case LaneKind::Owner:
    case LaneKind::Time:
    case LaneKind::Nodes:
    case LaneKind::Storyboard:
    case LaneKind::Arc:   // what the team thinks of the story
    case LaneKind::Curve: // its points are graded, not its cards
        return false;
    default:
        return true;
    }
}

} // namespace tropa::maps
