#pragma once

#include "base/message.h"

#include <optional>
#include <span>

namespace tropa::maps {

enum class MapKind { Journey, Blueprint };
enum class MapState { AsIs, ToBe };

/// What a lane holds; decides how its cards look and what may be bound to them.
enum class LaneKind {
    Text,
    Goals,
    Actions,
    Thoughts,
    Quotes,
    Pains,
    Gains,
    Needs,
    Curve,
    Channels,
    Metrics,
    Checklist,
    Owner,
    Systems,
    Documents,
    Opportunities,
    Time,
    Emotion,
    Arc,        ///< how much is at stake at each step, 1 to 5; neither good nor bad
    Storyboard, ///< pictures
    Nodes,      ///< of a blueprint
};

/// What a lane is in a blueprint, from the end of the service the patient sees to its core. The order of the
/// enumerators is the order of the roles.
enum class LaneRole {
    None,
    Time,
    Evidence,
    Customer,
    FrontPeople,
    FrontTech,
    BackPeople,
    BackTech,
    Support,
    Policy,
    Metric,
    StaffEmotion,
    Opportunity,
};

/// On which side of the three lines a role stands; Any: on whichever its neighbours do.
enum class Zone { Any, Customer, Front, Back, Support };
Zone zoneOf(LaneRole role);

/// Alone: a patient's step that needs nobody on the other side.
enum class MarkKind { MomentOfTruth, Wait, Fail, Decision, Bottleneck, Critical, Alone };
/// The small chart of a metric cell.
enum class CellChart { Trend, Distribution, None };
enum class LinkDirection { None, One, Two };
/// Loop: a way back in time that is meant (rework). SelfService: the patient reaches past the front stage by design.
enum class LinkKind { Flow, Information, Dependency, Trigger, Loop, SelfService };

/// An enumerator with its name in the file and its words.
template <class T>
struct Term
{
    T value;
    const char* id;
    Message name;
};

std::span<const Term<MapKind>> mapKinds();
std::span<const Term<MapState>> mapStates();
std::span<const Term<LaneKind>> laneKinds();
std::span<const Term<LaneRole>> laneRoles();
std::span<const Term<MarkKind>> markKinds();
std::span<const Term<CellChart>> cellCharts();
std::span<const Term<LinkDirection>> linkDirections();
std::span<const Term<LinkKind>> linkKinds();

/// The level of a dramatic arc, 1 … 5, which a card keeps as an experience on [-2, 2].
inline constexpr int mostArc = 5;
int arcLevel(double experience);
double arcExperience(int level);

/// The letter of a mark, Latin in both languages: F W D B C A; M for a moment of truth.
const char* markLetter(MarkKind kind);

/// A touchpoint channel that has an icon; `id` is also the icon's name after "channel-".
struct ChannelIcon
{
    const char* id;
    Message name;
};
std::span<const ChannelIcon> channelIcons();

template <class T>
const Term<T>& term(std::span<const Term<T>> terms, T value)
{
    for (const Term<T>& candidate : terms) {
        if (candidate.value == value)
            return candidate;
    }
    return terms.front();
}

template <class T>
std::optional<T> fromId(std::span<const Term<T>> terms, const QString& id)
{
    for (const Term<T>& candidate : terms) {
        if (id == QLatin1String(candidate.id))
            return candidate.value;
    }
    return std::nullopt;
}

QString idOf(MapKind value);
QString idOf(MapState value);
QString idOf(LaneKind value);
QString idOf(LaneRole value);
QString idOf(MarkKind value);
QString idOf(CellChart value);
QString idOf(LinkDirection value);
QString idOf(LinkKind value);

} // namespace tropa::maps
