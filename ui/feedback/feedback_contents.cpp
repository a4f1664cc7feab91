#include "ui/feedback/feedback_contents.h"

#include "feedback/feedback_columns.h"
#include "feedback/named_list.h"
#include "frame/frame_store.h"

#include <unordered_map>

namespace tropa::ui::feedback {

using tropa::feedback::List;

namespace {

metrics::Scope scopeFor(const metrics::MetricInfo& info, const metrics::Scope& scope)
{
    metrics::Scope narrowed = scope;
    std::erase_if(narrowed.where, [&](const auto& condition) {
        return std::ranges::none_of(info.dimensions,
                                    [&](const char* known) { return condition.first == QLatin1String(known); });
    });
    return narrowed;
}

/// The metric as a whole and by each of some dimensions, one after another.
Result<metrics::Value> read(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                            const QString& id, const metrics::Scope& scope, const QStringList& dimensions,
                            Language language, std::vector<Share>& shares)
{
    const metrics::Metric* metric = catalogue.find(id);
    if (!metric)
        return metrics::Value();
    metrics::Value total;
    for (const QString& by : dimensions) {
        auto result = catalogue.evaluate(context, id, {scopeFor(metric->info(), scope), {}, by});
        if (!result)
            return std::move(result).error();
        total = std::move(result->total);
        for (metrics::Group& group : result->groups)
            shares.push_back(
                {text(metrics::findDimension(by)->name, language), group.label, std::move(group.value), by, group.key});
    }
    return total;
}

std::unordered_map<qint64, QString> names(storage::Connection& db, List list)
{
    std::unordered_map<qint64, QString> all;
    for (const auto& entry : tropa::feedback::entries(db, list))
        all[entry.id] = entry.name;
    return all;
}

template <class Map>
QString nameIn(const Map& map, qint64 id)
{
    const auto found = map.find(id);
    return found == map.end() ? QString() : found->second;
}

Result<void> readRows(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                      const metrics::Scope& scope, FeedbackContents& contents)
{
    const auto clinics = tropa::frame::frameNames(context.db, QStringLiteral("clinic"));
    const auto channels = tropa::frame::frameNames(context.db, QStringLiteral("channel"));
    const auto topics = names(context.db, List::Topics);
    const auto reasons = names(context.db, List::Reasons);
    const auto sites = names(context.db, List::Sites);
    const metrics::Metric* conversion = catalogue.find(conversionMetric());
    const metrics::Metric* rating = catalogue.find(ratingMetric());
    if (!conversion || !rating)
        return {};

    auto calls = tropa::feedback::loadCalls(context.db);
    auto chosen = metrics::narrowed(context, calls.rows, scopeFor(conversion->info(), scope));
    if (!chosen)
        return std::move(chosen).error();
    for (const quint32 row : *chosen) {
        auto& call = calls.calls[row];
        contents.calls.push_back({call, nameIn(clinics, call.clinic.value()), nameIn(channels, call.channel.value()),
                                  nameIn(topics, call.topic.value()), nameIn(reasons, call.reason.value())});
    }
    auto reviews = tropa::feedback::loadReviews(context.db);
    chosen = metrics::narrowed(context, reviews.rows, scopeFor(rating->info(), scope));
    if (!chosen)
        return std::move(chosen).error();
    for (const quint32 row : *chosen) {
        auto& review = reviews.reviews[row];
        contents.reviews.push_back({review, nameIn(clinics, review.clinic.value()), nameIn(sites, review.site.value()),
                                    nameIn(topics, review.topic.value())});
    }
    std::ranges::stable_sort(contents.calls, std::greater(), [](const SeenCall& seen) { return seen.call.at; });
    std::ranges::stable_sort(contents.reviews, std::greater(), [](const SeenReview& seen) { return seen.review.date; });
    contents.isEmpty =
        calls.rows.size() == 0 && reviews.rows.size() == 0 && tropa::feedback::loadFunnel(context.db).rows.size() == 0;
    return {};
}

} // namespace

QString conversionMetric()
{
    return QStringLiteral("calls.booking_conversion");
}

QString reasonMetric()
{
    return QStringLiteral("calls.lost_share");
}

QString ratingMetric()
{
    return QStringLiteral("reviews.rating");
}

Result<FeedbackContents> readFeedback(storage::Connection& db, const metrics::Catalogue& catalogue,
                                      const metrics::Sources& sources, const metrics::Scope& scope, Language language)
{
    FeedbackContents contents;
    const metrics::EvaluationContext context{db, QDate::currentDate(), {}, 0.95, &sources};
    const auto clinic = QString::fromLatin1(metrics::dimension::clinic);
    auto conversion = read(context, catalogue, conversionMetric(), scope,
                           {clinic, QString::fromLatin1(metrics::dimension::channel)}, language, contents.conversions);
    if (!conversion)
        return std::move(conversion).error();
    auto reasons = read(context, catalogue, reasonMetric(), scope, {QString::fromLatin1(metrics::dimension::reason)},
                        language, contents.reasons);
    if (!reasons)
        return std::move(reasons).error();
    auto rating = read(context, catalogue, ratingMetric(), scope,
                       {QString::fromLatin1(metrics::dimension::quarter), clinic}, language, contents.ratings);
    if (!rating)
        return std::move(rating).error();
    contents.conversion = std::move(*conversion);
    contents.rating = std::move(*rating);
    std::ranges::stable_sort(contents.reasons, std::greater(),
                             [](const Share& share) { return share.value.value.value_or(0); });
    if (Result<void> rows = readRows(context, catalogue, scope, contents); !rows)
        return std::move(rows).error();
    if (db.failed()) {
        Error error = db.error();
        db.clearError();
        return error;
    }
    return contents;
}

} // namespace tropa::ui::feedback
