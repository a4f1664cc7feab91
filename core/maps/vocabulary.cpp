#include "maps/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tropa::maps {

Zone zoneOf(LaneRole role)
{
    switch (role) {
    case LaneRole::Time:
    case LaneRole::Evidence:
    case LaneRole::Customer:
        return Zone::Customer;
    case LaneRole::FrontPeople:
    case LaneRole::FrontTech:
        return Zone::Front;
    case LaneRole::BackPeople:
    case LaneRole::BackTech:
        return Zone::Back;
    case LaneRole::Support:
        return Zone::Support;
    default:
        return Zone::Any;
    }
}

std::span<const Term<MapKind>> mapKinds()
{
    static const std::array terms{
        Term<MapKind>{MapKind::Journey, "journey", QT_TRANSLATE_NOOP("core", "Journey map")},
        Term<MapKind>{MapKind::Blueprint, "blueprint", QT_TRANSLATE_NOOP("core", "Service blueprint")},
    };
    return terms;
}

std::span<const Term<MapState>> mapStates()
{
    static const std::array terms{
        Term<MapState>{MapState::AsIs, "as-is", QT_TRANSLATE_NOOP("core", "As is")},
        Term<MapState>{MapState::ToBe, "to-be", QT_TRANSLATE_NOOP("core", "To be")},
    };
    return terms;
}

std::span<const Term<LaneKind>> laneKinds()
{
    static const std::array terms{
        Term<LaneKind>{LaneKind::Text, "text", QT_TRANSLATE_NOOP("core", "Text")},
        Term<LaneKind>{LaneKind::Goals, "goals", QT_TRANSLATE_NOOP("core", "Goals")},
        Term<LaneKind>{LaneKind::Actions, "actions", QT_TRANSLATE_NOOP("core", "Actions")},
        Term<LaneKind>{LaneKind::Thoughts, "thoughts", QT_TRANSLATE_NOOP("core", "Thoughts and expectations")},
        Term<LaneKind>{LaneKind::Quotes, "quotes", QT_TRANSLATE_NOOP("core", "Quotes")},
        Term<LaneKind>{LaneKind::Pains, "pains", QT_TRANSLATE_NOOP("core", "Pains")},
        Term<LaneKind>{LaneKind::Gains, "gains", QT_TRANSLATE_NOOP("core", "Gains")},
        Term<LaneKind>{LaneKind::Needs, "needs", QT_TRANSLATE_NOOP("core", "Needs")},
        Term<LaneKind>{LaneKind::Curve, "curve", QT_TRANSLATE_NOOP("core", "Experience curve")},
        Term<LaneKind>{LaneKind::Channels, "channels", QT_TRANSLATE_NOOP("core", "Channels")},
        Term<LaneKind>{LaneKind::Metrics, "metrics", QT_TRANSLATE_NOOP("core", "Metrics")},
        Term<LaneKind>{LaneKind::Checklist, "checklist", QT_TRANSLATE_NOOP("core", "Mystery patient")},
        Term<LaneKind>{LaneKind::Owner, "owner", QT_TRANSLATE_NOOP("core", "Responsible")},
        Term<LaneKind>{LaneKind::Systems, "systems", QT_TRANSLATE_NOOP("core", "Systems")},
        Term<LaneKind>{LaneKind::Documents, "documents", QT_TRANSLATE_NOOP("core", "Documents")},
        Term<LaneKind>{LaneKind::Opportunities, "opportunities", QT_TRANSLATE_NOOP("core", "Opportunities")},
        Term<LaneKind>{LaneKind::Time, "time", QT_TRANSLATE_NOOP("core", "Time")},
        Term<LaneKind>{LaneKind::Emotion, "emotion", QT_TRANSLATE_NOOP("core", "Feelings")},
        Term<LaneKind>{LaneKind::Arc, "arc", QT_TRANSLATE_NOOP("core", "Dramatic arc")},
        Term<LaneKind>{LaneKind::Storyboard, "storyboard", QT_TRANSLATE_NOOP("core", "Storyboard")},
        Term<LaneKind>{LaneKind::Nodes, "nodes", QT_TRANSLATE_NOOP("core", "Nodes")},
    };
    return terms;
}

std::span<const Term<LaneRole>> laneRoles()
{
    static const std::array terms{
        Term<LaneRole>{LaneRole::None, "", QT_TRANSLATE_NOOP("core", "No role")},
        Term<LaneRole>{LaneRole::Time, "time", QT_TRANSLATE_NOOP("core", "Time")},
        Term<LaneRole>{LaneRole::Evidence, "evidence", QT_TRANSLATE_NOOP("core", "Physical evidence")},
        Term<LaneRole>{LaneRole::Customer, "customer", QT_TRANSLATE_NOOP("core", "Patient actions")},
        Term<LaneRole>{LaneRole::FrontPeople, "front_people", QT_TRANSLATE_NOOP("core", "Frontstage, people")},
        Term<LaneRole>{LaneRole::FrontTech, "front_tech", QT_TRANSLATE_NOOP("core", "Frontstage, technology")},
        Term<LaneRole>{LaneRole::BackPeople, "back_people", QT_TRANSLATE_NOOP("core", "Backstage, people")},
        Term<LaneRole>{LaneRole::BackTech, "back_tech", QT_TRANSLATE_NOOP("core", "Backstage, technology")},
        Term<LaneRole>{LaneRole::Support, "support", QT_TRANSLATE_NOOP("core", "Support processes")},
        Term<LaneRole>{LaneRole::Policy, "policy", QT_TRANSLATE_NOOP("core", "Policies")},
        Term<LaneRole>{LaneRole::Metric, "metric", QT_TRANSLATE_NOOP("core", "Metrics")},
        Term<LaneRole>{LaneRole::StaffEmotion, "staff_emotion", QT_TRANSLATE_NOOP("core", "Staff feelings")},
        Term<LaneRole>{LaneRole::Opportunity, "opportunity", QT_TRANSLATE_NOOP("core", "Opportunities")},
    };
    return terms;
}

std::span<const Term<MarkKind>> markKinds()
{
    static const std::array terms{
        Term<MarkKind>{MarkKind::MomentOfTruth, "M", QT_TRANSLATE_NOOP("core", "Moment of truth")},
        Term<MarkKind>{MarkKind::Wait, "W", QT_TRANSLATE_NOOP("core", "Wait point")},
        Term<MarkKind>{MarkKind::Fail, "F", QT_TRANSLATE_NOOP("core", "Fail point")},
        Term<MarkKind>{MarkKind::Decision, "D", QT_TRANSLATE_NOOP("core", "Decision")},
        Term<MarkKind>{MarkKind::Bottleneck, "B", QT_TRANSLATE_NOOP("core", "Bottleneck")},
        Term<MarkKind>{MarkKind::Critical, "C", QT_TRANSLATE_NOOP("core", "Critical")},
        Term<MarkKind>{MarkKind::Alone, "A", QT_TRANSLATE_NOOP("core", "The patient is alone")},
    };
    return terms;
}

std::span<const Term<CellChart>> cellCharts()
{
    static const std::array terms{
        Term<CellChart>{CellChart::Trend, "", QT_TRANSLATE_NOOP("core", "Trend")},
        Term<CellChart>{CellChart::Distribution, "distribution", QT_TRANSLATE_NOOP("core", "Distribution")},
        Term<CellChart>{CellChart::None, "none", QT_TRANSLATE_NOOP("core", "No chart")},
    };
    return terms;
}

std::span<const Term<LinkDirection>> linkDirections()
{
    static const std::array terms{
        Term<LinkDirection>{LinkDirection::One, "one", QT_TRANSLATE_NOOP("core", "One-way")},
        Term<LinkDirection>{LinkDirection::Two, "two", QT_TRANSLATE_NOOP("core", "Two-way")},
        Term<LinkDirection>{LinkDirection::None, "none", QT_TRANSLATE_NOOP("core", "No direction")},
    };
    return terms;
}

std::span<const Term<LinkKind>> linkKinds()
{
    static const std::array terms{
        Term<LinkKind>{LinkKind::Flow, "flow", QT_TRANSLATE_NOOP("core", "Flow")},
        Term<LinkKind>{LinkKind::Information, "information", QT_TRANSLATE_NOOP("core", "Information")},
        Term<LinkKind>{LinkKind::Dependency, "dependency", QT_TRANSLATE_NOOP("core", "Dependency")},
        Term<LinkKind>{LinkKind::Trigger, "trigger", QT_TRANSLATE_NOOP("core", "Trigger")},
        Term<LinkKind>{LinkKind::Loop, "loop", QT_TRANSLATE_NOOP("core", "Loop, rework")},
        Term<LinkKind>{LinkKind::SelfService, "self-service", QT_TRANSLATE_NOOP("core", "Self-service")},
    };
    return terms;
}

const char* markLetter(MarkKind kind)
{
    return term(markKinds(), kind).id;
}

std::span<const ChannelIcon> channelIcons()
{
    static const std::array icons{
        ChannelIcon{"person", QT_TRANSLATE_NOOP("core", "In person, word of mouth")},
        ChannelIcon{"search", QT_TRANSLATE_NOOP("core", "Search")},
        ChannelIcon{"map", QT_TRANSLATE_NOOP("core", "Map")},
        ChannelIcon{"review", QT_TRANSLATE_NOOP("core", "Reviews")},
        ChannelIcon{"social", QT_TRANSLATE_NOOP("core", "Social networks")},
        ChannelIcon{"ad", QT_TRANSLATE_NOOP("core", "Advertising")},
        ChannelIcon{"site", QT_TRANSLATE_NOOP("core", "Website")},
        ChannelIcon{"phone", QT_TRANSLATE_NOOP("core", "Phone")},
        ChannelIcon{"messenger", QT_TRANSLATE_NOOP("core", "Messenger")},
        ChannelIcon{"sms", QT_TRANSLATE_NOOP("core", "Text message")},
        ChannelIcon{"email", QT_TRANSLATE_NOOP("core", "E-mail")},
        ChannelIcon{"app", QT_TRANSLATE_NOOP("core", "App")},
        ChannelIcon{"chatbot", QT_TRANSLATE_NOOP("core", "Chat bot")},
        ChannelIcon{"reception", QT_TRANSLATE_NOOP("core", "Reception")},
        ChannelIcon{"waiting", QT_TRANSLATE_NOOP("core", "Waiting room")},
        ChannelIcon{"doctor", QT_TRANSLATE_NOOP("core", "Doctor")},
        ChannelIcon{"nurse", QT_TRANSLATE_NOOP("core", "Nurse")},
        ChannelIcon{"lab", QT_TRANSLATE_NOOP("core", "Laboratory")},
        ChannelIcon{"imaging", QT_TRANSLATE_NOOP("core", "Imaging")},
        ChannelIcon{"procedure", QT_TRANSLATE_NOOP("core", "Procedure")},
        ChannelIcon{"cashdesk", QT_TRANSLATE_NOOP("core", "Cash desk")},
        ChannelIcon{"insurer", QT_TRANSLATE_NOOP("core", "Insurer")},
        ChannelIcon{"pharmacy", QT_TRANSLATE_NOOP("core", "Pharmacy")},
        ChannelIcon{"parking", QT_TRANSLATE_NOOP("core", "Parking")},
        ChannelIcon{"document", QT_TRANSLATE_NOOP("core", "Document")},
        ChannelIcon{"route", QT_TRANSLATE_NOOP("core", "Travel")},
    };
    return icons;
}

namespace {

template <class T>
QString idIn(std::span<const Term<T>> terms, T value)
{
    return QString::fromLatin1(term(terms, value).id);
}

} // namespace

QString idOf(MapKind value)
{
    return idIn(mapKinds(), value);
}
QString idOf(MapState value)
{
    return idIn(mapStates(), value);
}
QString idOf(LaneKind value)
{
    return idIn(laneKinds(), value);
}
QString idOf(LaneRole value)
{
    return idIn(laneRoles(), value);
}
QString idOf(MarkKind value)
{
    return idIn(markKinds(), value);
}
int arcLevel(double experience)
{
    return std::clamp(static_cast<int>(std::lround(experience)) + 3, 1, mostArc);
}
double arcExperience(int level)
{
    return std::clamp(level, 1, mostArc) - 3;
}
QString idOf(CellChart value)
{
    return idIn(cellCharts(), value);
}
QString idOf(LinkDirection value)
{
    return idIn(linkDirections(), value);
}
QString idOf(LinkKind value)
{
    return idIn(linkKinds(), value);
}

} // namespace tropa::maps
