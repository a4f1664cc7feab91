#pragma once

#include "feedback/feedback_store.h"
#include "metrics/catalogue.h"

namespace tropa::ui::feedback {

/// A number of a metric for one part of the evidence, with how to ask for it again.
struct Share
{
    QString group; ///< what it is split by: "Clinic"; empty in a table with one split
    QString name;
    metrics::Value value;
    QString by; ///< dimension; empty: all together
    qint64 key = 0;
};

struct SeenCall
{
    tropa::feedback::Call call;
    QString clinic;
    QString channel;
    QString topic;
    QString reason;
};

struct SeenReview
{
    tropa::feedback::Review review;
    QString clinic;
    QString site;
    QString topic;
};

/// Everything the page shows, read at once by a job on its own connection. A value.
struct FeedbackContents
{
    metrics::Value conversion;
    std::vector<Share> conversions; ///< by clinic, then by channel
    std::vector<Share> reasons;     ///< of not booking, the most frequent first
    std::vector<SeenCall> calls;    ///< in the scope, newest first
    metrics::Value rating;
    std::vector<Share> ratings;      ///< by quarter, then by clinic
    std::vector<SeenReview> reviews; ///< in the scope, newest first
    bool isEmpty = true;             ///< no calls, reviews or counts, whatever the filter
};

QString conversionMetric();
QString reasonMetric();
QString ratingMetric();

/// `scope` is the filter of the window; each metric takes of it what it can be narrowed by.
Result<FeedbackContents> readFeedback(storage::Connection& db, const metrics::Catalogue& catalogue,
                                      const metrics::Sources& sources, const metrics::Scope& scope, Language language);

} // namespace tropa::ui::feedback
