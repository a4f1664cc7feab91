#include "maps/deviation.h"

#include "frame/frame_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace tropa::maps {

namespace {

struct StateName
{
    DeviationState state;
    const char* id;
    Message name;
};

const std::vector<StateName>& stateNames()
{
    static const std::vector<StateName> all = {
        {DeviationState::AsPlanned, "as-planned", {QT_TRANSLATE_NOOP("core", "as planned")}},
        {DeviationState::OutOfOrder, "out-of-order", {QT_TRANSLATE_NOOP("core", "irregular order")}},
        {DeviationState::Failed, "failed", {QT_TRANSLATE_NOOP("core", "failure")}},
        {DeviationState::Missed, "missed", {QT_TRANSLATE_NOOP("core", "missing")}},
        {DeviationState::Extra, "extra", {QT_TRANSLATE_NOOP("core", "ad hoc")}},
        {DeviationState::Unknown, "unknown", {QT_TRANSLATE_NOOP("core", "not told")}}};
    return all;
}

const StateName& nameFor(DeviationState state)
{
    return *std::ranges::find(stateNames(), state, &StateName::state);
}

/// Lengths of the longest common subsequences of every rest of the plan with every rest of the journey.
class CommonLengths
{
public:
    CommonLengths(const std::vector<PlannedPlace>& plan, const std::vector<metrics::JourneyEvent>& events)
        : m_columns(events.size() + 1), m_lengths((plan.size() + 1) * m_columns)
    {
        for (std::size_t i = plan.size(); i-- > 0;) {
            for (std::size_t j = events.size(); j-- > 0;)
                m_lengths[i * m_columns + j] = plan[i].touchpoint == events[j].touchpoint
                                                   ? at(i + 1, j + 1) + 1
                                                   : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(std::size_t place, std::size_t event) const { return m_lengths[place * m_columns + event]; }

private:
    std::size_t m_columns;
    std::vector<int> m_lengths;
};

/// For every place of the plan the event that stands for it in order, or -1.
std::vector<int> inOrder(const std::vector<PlannedPlace>& plan, const std::vector<metrics::JourneyEvent>& events)
{
    const CommonLengths common(plan, events);
    std::vector<int> taken(plan.size(), -1);
    std::size_t next = 0;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const auto event = std::find_if(events.begin() + static_cast<std::ptrdiff_t>(next), events.end(),
                                        [&](const auto& one) { return one.touchpoint == plan[i].touchpoint; });
        const auto at = static_cast<std::size_t>(event - events.begin());
        if (event == events.end() || common.at(i + 1, at + 1) + 1 < common.at(i, next))
            continue; // taking it would cost more than it brings
        taken[i] = static_cast<int>(at);
        next = at + 1;
    }
    return taken;
}

void take(AlignedTouchpoint& aligned, const metrics::JourneyEvent& event)
{
    aligned.isFailed = aligned.isFailed || event.isFailed;
    if (event.experience)
        aligned.experience = event.experience;
    aligned.rows.insert(aligned.rows.end(), event.rows.begin(), event.rows.end());
    ++aligned.times;
}

class Alignment
{
public:
    Alignment(const std::vector<PlannedPlace>& plan, const metrics::ActualJourney& journey)
        : m_plan(plan), m_journey(journey), m_owner(journey.events.size(), -1), m_places(plan.size())
    {
    }

    JourneyDeviation run()
    {
        for (std::size_t i = 0; i < m_plan.size(); ++i) {
            m_places[i].touchpoint = m_plan[i].touchpoint;
            m_places[i].planned = static_cast<int>(i);
            m_places[i].meeting = Meeting::Unknown;
        }
        if (m_journey.hasOrder)
            takeInOrder();
        else
            takeByName();
        for (AlignedTouchpoint& place : m_places) {
            const bool isAsked = std::ranges::find(m_journey.asked, place.touchpoint) != m_journey.asked.end();
            place.meeting = place.times > 0 ? Meeting::Met : isAsked ? Meeting::Missed : Meeting::Unknown;
        }
        return {m_journey.ref, m_journey.name, m_journey.date, m_journey.hasOrder, withExtras()};
    }

private:
    void takeInOrder()
    {
        const std::vector<int> kept = inOrder(m_plan, m_journey.events);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            if (kept[i] >= 0)
                own(i, static_cast<std::size_t>(kept[i]));
        }
        m_inOrder = m_owner;
        for (std::size_t i = 0; i < m_plan.size(); ++i) {
            if (m_places[i].times > 0)
                continue;
            for (std::size_t j = 0; j < m_owner.size(); ++j) {
                if (m_owner[j] < 0 && m_journey.events[j].touchpoint == m_plan[i].touchpoint) {
                    own(i, j);
                    m_places[i].isOutOfOrder = true;
                    m_places[i].cameAfter = placeBefore(j);
                    break;
                }
            }
        }
        for (std::size_t j = 0; j < m_owner.size(); ++j) { // met again
            const auto place = std::ranges::find(m_plan, m_journey.events[j].touchpoint, &PlannedPlace::touchpoint);
            if (m_owner[j] < 0 && place != m_plan.end())
                own(static_cast<std::size_t>(place - m_plan.begin()), j);
        }
    }

    void takeByName()
    {
        for (std::size_t i = 0; i < m_plan.size(); ++i) {
            for (std::size_t j = 0; j < m_owner.size(); ++j) {
                if (m_journey.events[j].touchpoint == m_plan[i].touchpoint)
                    own(i, j);
            }
        }
        m_inOrder = m_owner;
    }

    void own(std::size_t place, std::size_t event)
    {
        m_owner[event] = static_cast<int>(place);
        take(m_places[place], m_journey.events[event]);
    }

    /// The planned place of the last event in order before this one.
    int placeBefore(std::size_t event) const
    {
        while (event-- > 0) {
            if (m_inOrder[event] >= 0)
                return m_inOrder[event];
        }
        return -1;
    }

    std::vector<AlignedTouchpoint> withExtras() const
    {
        std::vector<AlignedTouchpoint> extras;
        for (std::size_t j = 0; j < m_owner.size(); ++j) {
            if (m_owner[j] >= 0)
                continue;
            const metrics::JourneyEvent& event = m_journey.events[j];
            auto known = std::ranges::find(extras, event.touchpoint, &AlignedTouchpoint::touchpoint);
            if (known == extras.end()) {
                AlignedTouchpoint extra;
                extra.touchpoint = event.touchpoint;
                extra.meeting = Meeting::Extra;
                extra.planned = placeBefore(j);
                known = extras.insert(extras.end(), extra);
            }
            take(*known, event);
        }
        std::vector<AlignedTouchpoint> all;
        for (int place = -1; place < static_cast<int>(m_places.size()); ++place) {
            if (place >= 0)
                all.push_back(m_places[static_cast<std::size_t>(place)]);
            for (const AlignedTouchpoint& extra : extras) {
                if (extra.planned == place)
                    all.push_back(extra);
            }
        }
        return all;
    }

    const std::vector<PlannedPlace>& m_plan;
    const metrics::ActualJourney& m_journey;
    std::vector<int> m_owner; ///< the planned place of each event, or -1
    std::vector<int> m_inOrder;
    std::vector<AlignedTouchpoint> m_places;
};

void count(TouchpointTally& tally, DeviationState state)
{
    switch (state) {
    case DeviationState::AsPlanned:
        ++tally.asPlanned;
        break;
    case DeviationState::OutOfOrder:
        ++tally.outOfOrder;
        break;
    case DeviationState::Failed:
        ++tally.failed;
        break;
    case DeviationState::Missed:
        ++tally.missed;
        break;
    case DeviationState::Extra:
        ++tally.extra;
        break;
    case DeviationState::Unknown:
        ++tally.unknown;
        break;
    }
}

bool isOf(const AlignedTouchpoint& aligned, const TouchpointTally& tally)
{
    return tally.planned < 0 ? aligned.meeting == Meeting::Extra && aligned.touchpoint == tally.touchpoint
                             : aligned.meeting != Meeting::Extra && aligned.planned == tally.planned;
}

QJsonObject intervalJson(const TouchpointTally& tally)
{
    if (!tally.interval)
        return {};
    return {{QStringLiteral("lower"), tally.interval->lower},
            {QStringLiteral("upper"), tally.interval->upper},
            {QStringLiteral("level"), tally.interval->level},
            {QStringLiteral("method"), tally.interval->method}};
}

QJsonObject tallyJson(const Deviation& deviation, const TouchpointTally& tally)
{
    QJsonArray steps;
    if (tally.planned >= 0) {
        for (const StepId step : deviation.plan[static_cast<std::size_t>(tally.planned)].steps)
            steps.append(step.value());
    }
    QJsonObject one{{QStringLiteral("touchpoint"), tally.touchpoint.value()},
                    {QStringLiteral("title"), tally.title},
                    {QStringLiteral("steps"), steps},
                    {QStringLiteral("n"), tally.n},
                    {QStringLiteral("share"), tally.share ? QJsonValue(*tally.share) : QJsonValue()},
                    {QStringLiteral("interval"), tally.interval ? QJsonValue(intervalJson(tally)) : QJsonValue()}};
    if (tally.planned < 0) {
        one.insert(QStringLiteral("extra"), tally.extra);
        return one;
    }
    one.insert(QStringLiteral("asPlanned"), tally.asPlanned);
    one.insert(QStringLiteral("outOfOrder"), tally.outOfOrder);
    one.insert(QStringLiteral("failed"), tally.failed);
    one.insert(QStringLiteral("missed"), tally.missed);
    one.insert(QStringLiteral("unknown"), tally.unknown);
    return one;
}

QJsonObject journeyJson(const Deviation& deviation, const JourneyDeviation& journey)
{
    QJsonArray touchpoints;
    for (const AlignedTouchpoint& one : journey.touchpoints) {
        const auto tally = std::ranges::find_if(deviation.touchpoints, [&](const auto& t) { return isOf(one, t); });
        QJsonObject json{{QStringLiteral("touchpoint"), one.touchpoint.value()},
                         {QStringLiteral("title"), tally == deviation.touchpoints.end() ? QString() : tally->title},
                         {QStringLiteral("state"), idOf(one.state())},
                         {QStringLiteral("times"), one.times},
                         {QStringLiteral("experience"), one.experience ? QJsonValue(*one.experience) : QJsonValue()}};
        if (one.isOutOfOrder)
            json.insert(QStringLiteral("cameAfter"), one.cameAfter);
        touchpoints.append(json);
    }
    return {{QStringLiteral("kind"), journey.ref.kind},
            {QStringLiteral("id"), journey.ref.id},
            {QStringLiteral("name"), journey.name},
            {QStringLiteral("date"),
             journey.date.isValid() ? QJsonValue(journey.date.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("ordered"), journey.hasOrder},
            {QStringLiteral("touchpoints"), touchpoints}};
}

} // namespace

QString idOf(DeviationState state)
{
    return QLatin1String(nameFor(state).id);
}

Message nameOf(DeviationState state)
{
    return nameFor(state).name;
}

DeviationState AlignedTouchpoint::state() const
{
    switch (meeting) {
    case Meeting::Missed:
        return DeviationState::Missed;
    case Meeting::Extra:
        return DeviationState::Extra;
    case Meeting::Unknown:
        return DeviationState::Unknown;
    case Meeting::Met:
        break;
    }
    return isFailed ? DeviationState::Failed : isOutOfOrder ? DeviationState::OutOfOrder : DeviationState::AsPlanned;
}

qint64 TouchpointTally::count(DeviationState state) const
{
    switch (state) {
    case DeviationState::AsPlanned:
        return asPlanned;
    case DeviationState::OutOfOrder:
        return outOfOrder;
    case DeviationState::Failed:
        return failed;
    case DeviationState::Missed:
        return missed;
    case DeviationState::Extra:
        return extra;
    case DeviationState::Unknown:
        return unknown;
    }
    return 0;
}

std::vector<PlannedPlace> planOf(const Board& board)
{
    std::vector<PlannedPlace> plan;
    for (const Step& step : board.steps) {
        if (!step.touchpoint.isValid())
            continue;
        if (plan.empty() || plan.back().touchpoint != step.touchpoint)
            plan.push_back({step.touchpoint, {}, {}});
        plan.back().steps.push_back(step.id);
        plan.back().title += (plan.back().title.isEmpty() ? QString() : QStringLiteral(" · ")) + step.title;
    }
    return plan;
}

JourneyDeviation align(const std::vector<PlannedPlace>& plan, const metrics::ActualJourney& journey)
{
    return Alignment(plan, journey).run();
}

Message alignmentRule()
{
    return {QT_TRANSLATE_NOOP(
        "core", "The plan is the map's touchpoints in the order of its steps. What stays in order is the longest "
                "sequence that plan and journey share, so that as few touchpoints as possible count as moved; of equal "
                "ones the earlier planned stay. A touchpoint met again counts once. What failed and was moved too "
                "counts as failed.")};
}

Deviation deviationOf(const std::vector<PlannedPlace>& plan, const std::vector<metrics::ActualJourney>& journeys)
{
    Deviation result;
    result.plan = plan;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        TouchpointTally tally;
        tally.touchpoint = plan[i].touchpoint;
        tally.planned = static_cast<int>(i);
        tally.title = plan[i].title;
        result.touchpoints.push_back(tally);
    }
    std::vector<TouchpointTally> extras;
    for (const metrics::ActualJourney& journey : journeys) {
        result.journeys.push_back(align(plan, journey));
        for (const AlignedTouchpoint& one : result.journeys.back().touchpoints) {
            if (one.meeting != Meeting::Extra) {
                count(result.touchpoints[static_cast<std::size_t>(one.planned)], one.state());
                continue;
            }
            auto extra = std::ranges::find(extras, one.touchpoint, &TouchpointTally::touchpoint);
            if (extra == extras.end()) {
                extra = extras.insert(extras.end(), TouchpointTally());
                extra->touchpoint = one.touchpoint;
            }
            count(*extra, DeviationState::Extra);
        }
    }
    std::ranges::stable_sort(extras, std::greater(), &TouchpointTally::extra);
    result.touchpoints.insert(result.touchpoints.end(), extras.begin(), extras.end());
    for (TouchpointTally& tally : result.touchpoints) {
        tally.n = tally.planned < 0 ? static_cast<qint64>(journeys.size())
                                    : tally.asPlanned + tally.outOfOrder + tally.failed + tally.missed;
        if (tally.n == 0)
            continue;
        const double met = static_cast<double>(tally.planned < 0 ? tally.extra : tally.asPlanned);
        tally.share = met / static_cast<double>(tally.n);
        if (auto interval = statistics::proportionInterval(met, static_cast<double>(tally.n)))
            tally.interval = std::move(*interval);
    }
    return result;
}

Result<Deviation> deviationOf(const metrics::EvaluationContext& context, const metrics::JourneySource& source,
                              const Board& board, const metrics::Scope& filter)
{
    const auto journeys = source.journeys(context, board.map.scope.within(filter));
    if (!journeys)
        return journeys.error();
    Deviation result = deviationOf(planOf(board), *journeys);
    result.source = QLatin1String(source.id());
    for (TouchpointTally& tally : result.touchpoints) {
        if (tally.planned < 0)
            tally.title = frame::frameName(context.db, {QStringLiteral("touchpoint"), tally.touchpoint.value()});
    }
    if (context.db.failed())
        return Error(context.db.error());
    return result;
}

std::vector<EntityRef> rowsBehind(const Deviation& deviation, const TouchpointTally& tally,
                                  std::optional<DeviationState> state)
{
    std::vector<EntityRef> rows;
    for (const JourneyDeviation& journey : deviation.journeys) {
        for (const AlignedTouchpoint& one : journey.touchpoints) {
            if (!isOf(one, tally) || one.meeting == Meeting::Unknown || (state && one.state() != *state))
                continue;
            if (one.rows.empty())
                rows.push_back(journey.ref);
            rows.insert(rows.end(), one.rows.begin(), one.rows.end());
        }
    }
    return rows;
}

QJsonObject toJson(const Deviation& deviation, Language language)
{
    QJsonArray touchpoints, extras, journeys;
    for (const TouchpointTally& tally : deviation.touchpoints)
        (tally.planned < 0 ? extras : touchpoints).append(tallyJson(deviation, tally));
    for (const JourneyDeviation& journey : deviation.journeys)
        journeys.append(journeyJson(deviation, journey));
    return {{QStringLiteral("source"), deviation.source},
            {QStringLiteral("n"), static_cast<qint64>(deviation.journeys.size())},
            {QStringLiteral("alignment"), text(alignmentRule(), language)},
            {QStringLiteral("touchpoints"), touchpoints},
            {QStringLiteral("extra"), extras},
            {QStringLiteral("journeys"), journeys}};
}

} // namespace tropa::maps
