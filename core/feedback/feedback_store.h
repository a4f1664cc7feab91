#pragma once

#include "feedback/ids.h"
#include "frame/ids.h"
#include "project/edit.h"

#include <QDate>
#include <QSet>

#include <optional>
#include <vector>

namespace tropa::feedback {

struct Call
{
    CallId id;
    QDateTime at;
    frame::PersonId person;
    frame::ChannelId channel;
    frame::ClinicId clinic;
    TopicId topic;
    bool booked = false;
    ReasonId reason; ///< of not booking
    std::optional<double> waitSeconds;
    QString staff; ///< who answered
};

struct Review
{
    ReviewId id;
    QDate date;
    SiteId site;
    frame::ClinicId clinic;
    frame::DoctorId doctor;
    TopicId topic;
    std::optional<double> rating; ///< 1 … 5
    QString text;
    QDate answeredOn;
};

/// How many were counted at a step of the funnel in a month.
struct StageCount
{
    int month = 0; ///< year * 100 + month
    StepId step;
    frame::ChannelId channel;
    frame::ClinicId clinic;
    qint64 count = 0;
};

void addCall(project::Edit& edit, project::ImportId import, const Call& call);
void addReview(project::Edit& edit, project::ImportId import, const Review& review);
void addStageCount(project::Edit& edit, project::ImportId import, const StageCount& count);

/// Of live imports, the oldest first.
std::vector<Call> calls(storage::Connection& connection);
std::vector<Review> reviews(storage::Connection& connection);
std::vector<StageCount> stageCounts(storage::Connection& connection);

/// Changes what a person may correct by hand: what a review is about. Recorded.
void setReviewTopic(project::Edit& edit, ReviewId review, TopicId topic);

} // namespace tropa::feedback
