#include "feedback/feedback_columns.h"

#include "feedback/named_list.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace tropa::feedback {

namespace {

namespace dim = metrics::dimension;

int dayOf(QDate date)
{
    return date.isValid() ? static_cast<int>(date.toJulianDay()) : 0;
}

/// Touchpoint and stage of the entries of a list.
class Pointing
{
public:
    Pointing(storage::Connection& connection, List list)
        : m_touchpoint(connection, dim::touchpoint, "touchpoint"), m_stage(connection, dim::stage, "stage")
    {
        for (const Named& entry : entries(connection, list))
            m_touchpoints[entry.id] = entry.touchpoint.value();
        auto rows = connection.prepare("SELECT id, stage_id FROM touchpoint");
        while (rows.step())
            m_stages[rows.integer(0)] = rows.integer(1);
    }
    void add(qint64 entry)
    {
        const auto touchpoint = m_touchpoints.find(entry);
        const qint64 id = touchpoint == m_touchpoints.end() ? 0 : touchpoint->second;
        m_touchpoint.add(id);
        const auto stage = m_stages.find(id);
        m_stage.add(stage == m_stages.end() ? 0 : stage->second);
    }
    void takeInto(metrics::CodedRows& rows)
    {
        rows.columns.push_back(m_touchpoint.take());
        rows.columns.push_back(m_stage.take());
    }

private:
    std::unordered_map<qint64, qint64> m_touchpoints;
    std::unordered_map<qint64, qint64> m_stages;
    metrics::NamedColumn m_touchpoint;
    metrics::NamedColumn m_stage;
};

/// Days of the visits of those who called.
std::unordered_map<qint64, std::vector<int>> visitDaysOfCallers(storage::Connection& connection)
{
    std::unordered_map<qint64, std::vector<int>> days;
    static const int epoch = static_cast<int>(QDate(1970, 1, 1).toJulianDay());
    auto rows = connection.prepare(
        "SELECT v.person_id, v.day FROM visit v JOIN import i ON i.id = v.import_id AND i.active = 1 "
        "WHERE v.person_id IN (SELECT person_id FROM call)");
    while (rows.step())
        days[rows.integer(0)].push_back(static_cast<int>(rows.integer(1)) + epoch);
    for (auto& [person, all] : days)
        std::ranges::sort(all);
    return days;
}

} // namespace

CallColumns loadCalls(storage::Connection& connection)
{
    CallColumns columns;
    columns.calls = calls(connection);
    metrics::CodedRows& rows = columns.rows;
    rows.kind = QStringLiteral("call");
    metrics::NamedColumn clinic(connection, dim::clinic, "clinic");
    metrics::NamedColumn channel(connection, dim::channel, "channel");
    metrics::NamedColumn topic(connection, dim::topic, "topic");
    metrics::NamedColumn reason(connection, dim::reason, "call_reason");
    Pointing pointing(connection, List::Reasons);
    const auto visits = visitDaysOfCallers(connection);
    for (const Call& call : columns.calls) {
        rows.ids.push_back(call.id.value());
        rows.days.push_back(dayOf(call.at.date()));
        rows.persons.push_back(call.person.value());
        clinic.add(call.clinic.value());
        channel.add(call.channel.value());
        topic.add(call.topic.value());
        reason.add(call.reason.value());
        pointing.add(call.reason.value());
        const auto days = visits.find(call.person.value());
        columns.visitDays.push_back(call.person.isValid() && days != visits.end() ? days->second : std::vector<int>());
    }
    rows.columns = {clinic.take(), channel.take(), topic.take(), reason.take()};
    pointing.takeInto(rows);
    metrics::addCalendar(connection, rows);
    return columns;
}

QByteArrayList callTables()
{
    return {"import", "call", "call_reason", "topic", "clinic", "channel", "touchpoint", "stage"};
}

ReviewColumns loadReviews(storage::Connection& connection)
{
    ReviewColumns columns;
    columns.reviews = reviews(connection);
    metrics::CodedRows& rows = columns.rows;
    rows.kind = QStringLiteral("review");
    metrics::NamedColumn clinic(connection, dim::clinic, "clinic");
    metrics::NamedColumn doctor(connection, dim::doctor, "doctor");
    metrics::NamedColumn site(connection, dim::site, "review_site");
    metrics::NamedColumn topic(connection, dim::topic, "topic");
    Pointing pointing(connection, List::Topics);
    for (const Review& review : columns.reviews) {
        rows.ids.push_back(review.id.value());
        rows.days.push_back(dayOf(review.date));
        rows.persons.push_back(0);
        clinic.add(review.clinic.value());
        doctor.add(review.doctor.value());
        site.add(review.site.value());
        topic.add(review.topic.value());
        pointing.add(review.topic.value());
    }
    rows.columns = {clinic.take(), doctor.take(), site.take(), topic.take()};
    pointing.takeInto(rows);
    metrics::addCalendar(connection, rows);
    return columns;
}

QByteArrayList reviewTables()
{
    return {"import", "review", "review_site", "topic", "clinic", "doctor", "touchpoint", "stage"};
}

FunnelColumns loadFunnel(storage::Connection& connection)
{
    FunnelColumns columns;
    std::unordered_map<qint64, std::size_t> stepPlaces;
    for (const Named& step : entries(connection, List::Steps)) {
        stepPlaces[step.id] = columns.steps.size();
        columns.steps.push_back(step.id);
        columns.stepNames << step.name;
    }
    std::map<std::tuple<int, qint64, qint64>, std::vector<std::optional<qint64>>> cells;
    for (const StageCount& count : stageCounts(connection)) {
        auto& counts = cells[{count.month, count.channel.value(), count.clinic.value()}];
        counts.resize(columns.steps.size());
        std::optional<qint64>& cell = counts[stepPlaces[count.step.value()]];
        cell = cell.value_or(0) + count.count;
    }
    metrics::CodedRows& rows = columns.rows;
    rows.kind = QStringLiteral("stage_count");
    metrics::NamedColumn channel(connection, dim::channel, "channel");
    metrics::NamedColumn clinic(connection, dim::clinic, "clinic");
    for (auto& [key, counts] : cells) {
        const auto [month, channelId, clinicId] = key;
        rows.ids.push_back(static_cast<qint64>(rows.ids.size()) + 1);
        rows.days.push_back(dayOf(QDate(month / 100, month % 100, 1)));
        rows.persons.push_back(0);
        channel.add(channelId);
        clinic.add(clinicId);
        columns.counts.push_back(std::move(counts));
    }
    rows.columns = {channel.take(), clinic.take()};
    metrics::addCalendar(connection, rows);
    return columns;
}

QByteArrayList funnelTables()
{
    return {"import", "stage_count", "funnel_step", "channel", "clinic"};
}

} // namespace tropa::feedback
