#pragma once

#include "feedback/feedback_store.h"
#include "metrics/coded_rows.h"
#include "metrics/table_cache.h"

#include <QStringList>

namespace tropa::feedback {

/// Live calls in memory: by clinic, channel, topic, reason, touchpoint and stage of the reason, and the calendar.
struct CallColumns
{
    metrics::CodedRows rows;
    std::vector<Call> calls;
    std::vector<std::vector<int>> visitDays; ///< of the caller, Julian, ascending; empty for nobody
};
using CallCache = metrics::TableCache<CallColumns>;
CallColumns loadCalls(storage::Connection& connection);
QByteArrayList callTables();

/// Live reviews: by clinic, doctor, site, topic, touchpoint and stage of the topic, and the calendar.
struct ReviewColumns
{
    metrics::CodedRows rows;
    std::vector<Review> reviews;
};
using ReviewCache = metrics::TableCache<ReviewColumns>;
ReviewColumns loadReviews(storage::Connection& connection);
QByteArrayList reviewTables();

/// Counts of the funnel, a row a month, channel and clinic; `counts` by step, none where a step was not counted.
struct FunnelColumns
{
    metrics::CodedRows rows;
    std::vector<std::vector<std::optional<qint64>>> counts;
    std::vector<qint64> steps;
    QStringList stepNames;
};
using FunnelCache = metrics::TableCache<FunnelColumns>;
FunnelColumns loadFunnel(storage::Connection& connection);
QByteArrayList funnelTables();

} // namespace tropa::feedback
