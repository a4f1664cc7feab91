#include "feedback/metrics/review_metrics.h"

#include "feedback/metrics/row_metric.h"
#include "metrics/mark_counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::feedback {

namespace {

namespace dim = metrics::dimension;

std::vector<const char*> reviewDimensions()
{
    return {dim::clinic, dim::doctor, dim::site,    dim::topic, dim::touchpoint,
            dim::stage,  dim::year,   dim::quarter, dim::month};
}

Message noReviews()
{
    return {QT_TRANSLATE_NOOP("core", "There are no reviews with a rating here")};
}

class ReviewMetric : public RowMetric<ReviewColumns>
{
public:
    using RowMetric::RowMetric;

protected:
    bool counts(const ReviewColumns& columns, quint32 row, const metrics::Request&) const override
    {
        return columns.reviews[row].rating.has_value();
    }
    Chosen rated(const ReviewColumns& columns, Chosen chosen, const metrics::Request& request) const
    {
        std::erase_if(chosen, [&](quint32 row) { return !counts(columns, row, request); });
        return chosen;
    }
};

class RatingMetric final : public ReviewMetric
{
public:
    using ReviewMetric::ReviewMetric;
    const metrics::MetricInfo& info() const override
    {
        static const metrics::MetricInfo known{
            "reviews.rating",
            QT_TRANSLATE_NOOP("core", "Review rating"),
            metrics::Unit::Score,
            metrics::scale::oneToFive,
            metrics::Direction::HigherIsBetter,
            2,
            reviewDimensions(),
            {},
            QT_TRANSLATE_NOOP(
                "core",
                "Mean rating of reviews, 1–5, all sites alike; reviews without a rating are left out. Interval: "
                "Student's t, held inside the scale.")};
        return known;
    }

protected:
    metrics::Value value(const ReviewColumns& columns, const Chosen& chosen, const metrics::Request& request,
                         double level) const override
    {
        const Chosen some = rated(columns, chosen, request);
        std::vector<double> ratings;
        for (const quint32 row : some)
            ratings.push_back(*columns.reviews[row].rating);
        metrics::Value value =
            meanValue(ratings, metrics::newestDay(columns.rows, some), level, info().scale, noReviews());
        metrics::MarkCounts counts(1, 5);
        for (const double rating : ratings)
            counts.add((rating - 1) / 4);
        value.parts = counts.parts();
        return value;
    }
};

class NegativeMetric final : public ReviewMetric
{
public:
    using ReviewMetric::ReviewMetric;
    const metrics::MetricInfo& info() const override
    {
        static const metrics::MetricInfo known{
            "reviews.negative_share",
            QT_TRANSLATE_NOOP("core", "Negative reviews"),
            metrics::Unit::Percent,
            metrics::scale::percent,
            metrics::Direction::LowerIsBetter,
            1,
            reviewDimensions(),
            {{"upto", QT_TRANSLATE_NOOP("core", "Negative up to"), 2, metrics::Bounds{1, 4.9, false}}},
            QT_TRANSLATE_NOOP("core", "Reviews rated %1 or lower among all with a rating. Interval: Wilson.")};
        return known;
    }

protected:
    metrics::Value value(const ReviewColumns& columns, const Chosen& chosen, const metrics::Request& request,
                         double level) const override
    {
        const Chosen some = rated(columns, chosen, request);
        const double upto = parameter(info(), request, "upto").toDouble();
        const auto negative =
            std::ranges::count_if(some, [&](quint32 row) { return *columns.reviews[row].rating <= upto + 1e-9; });
        return shareValue(negative, static_cast<qint64>(some.size()), metrics::newestDay(columns.rows, some), level,
                          "negative", {QT_TRANSLATE_NOOP("core", "Negative")}, noReviews());
    }
};

} // namespace

void addReviewMetrics(metrics::Catalogue& catalogue, const std::shared_ptr<ReviewCache>& reviews)
{
    catalogue.add(std::make_unique<RatingMetric>(reviews, loadReviews));
    catalogue.add(std::make_unique<NegativeMetric>(reviews, loadReviews));
}

} // namespace tropa::feedback
