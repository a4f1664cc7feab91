#include "feedback/feedback_store.h"

namespace tropa::feedback {

void addCall(project::Edit& edit, project::ImportId import, const Call& c)
{
    edit.db().run(
        "INSERT INTO call (import_id, at, person_id, channel_id, clinic_id, topic_id, booked, reason_id, wait_seconds, "
        "operator) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        import, c.at, c.person, c.channel, c.clinic, c.topic, c.booked, c.reason, c.waitSeconds, c.staff);
}

void addReview(project::Edit& edit, project::ImportId import, const Review& r)
{
    edit.db().run(
        "INSERT INTO review (import_id, date, site_id, clinic_id, doctor_id, topic_id, rating, text, answered_on) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        import, r.date, r.site, r.clinic, r.doctor, r.topic, r.rating, r.text, r.answeredOn);
}

void addStageCount(project::Edit& edit, project::ImportId import, const StageCount& c)
{
    edit.db().run(
        "INSERT INTO stage_count (import_id, month, step_id, channel_id, clinic_id, count) VALUES (?, ?, ?, ?, ?, ?)",
        import, c.month, c.step, c.channel, c.clinic, c.count);
}

std::vector<Call> calls(storage::Connection& connection)
{
    std::vector<Call> all;
    auto rows = connection.prepare(
        "SELECT c.id, c.at, c.person_id, c.channel_id, c.clinic_id, c.topic_id, c.booked, c.reason_id, "
        "c.wait_seconds, c.operator FROM call c JOIN import i ON i.id = c.import_id AND i.active = 1 "
        "ORDER BY c.at, c.id");
    while (rows.step()) {
        all.push_back({rows.id<CallId>(0), rows.moment(1), rows.id<frame::PersonId>(2), rows.id<frame::ChannelId>(3),
                       rows.id<frame::ClinicId>(4), rows.id<TopicId>(5), rows.boolean(6), rows.id<ReasonId>(7),
                       rows.realOrNone(8), rows.text(9)});
    }
    return all;
}

std::vector<Review> reviews(storage::Connection& connection)
{
    std::vector<Review> all;
    auto rows =
        connection.prepare("SELECT r.id, r.date, r.site_id, r.clinic_id, r.doctor_id, r.topic_id, r.rating, r.text, "
                           "r.answered_on FROM review r JOIN import i ON i.id = r.import_id AND i.active = 1 "
                           "ORDER BY r.date, r.id");
    while (rows.step()) {
        all.push_back({rows.id<ReviewId>(0), rows.date(1), rows.id<SiteId>(2), rows.id<frame::ClinicId>(3),
                       rows.id<frame::DoctorId>(4), rows.id<TopicId>(5), rows.realOrNone(6), rows.text(7),
                       rows.date(8)});
    }
    return all;
}

std::vector<StageCount> stageCounts(storage::Connection& connection)
{
    std::vector<StageCount> all;
    auto rows = connection.prepare("SELECT c.month, c.step_id, c.channel_id, c.clinic_id, c.count FROM stage_count c "
                                   "JOIN import i ON i.id = c.import_id AND i.active = 1 ORDER BY c.month, c.id");
    while (rows.step()) {
        all.push_back({static_cast<int>(rows.integer(0)), rows.id<StepId>(1), rows.id<frame::ChannelId>(2),
                       rows.id<frame::ClinicId>(3), rows.integer(4)});
    }
    return all;
}

void setReviewTopic(project::Edit& edit, ReviewId review, TopicId topic)
{
    edit.db().run("UPDATE review SET topic_id = ? WHERE id = ?", topic, review);
    edit.setPlace({QStringLiteral("review"), review.value()});
}

} // namespace tropa::feedback
