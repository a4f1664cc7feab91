#pragma once

#include "base/entity_ref.h"
#include "base/progress.h"
#include "base/result.h"
#include "metrics/scope.h"
#include "statistics/interval.h"

#include <QJsonValue>

#include <map>
#include <optional>
#include <vector>

namespace tropa::metrics {

enum class Unit { Percent, Points, Score, Minutes, Days, Money, Count, Ratio };
enum class Direction { HigherIsBetter, LowerIsBetter, Neutral };

/// The range a metric's numbers live on; what conversion to the experience scale goes by, never the name.
struct Scale
{
    double low = 0;
    double high = 0; ///< low == high: an open scale (money, counts) that has no experience

    bool isOpen() const { return low == high; }
};
namespace scale {
inline constexpr Scale oneToFive{1, 5};
inline constexpr Scale oneToSeven{1, 7};
inline constexpr Scale percent{0, 100};
inline constexpr Scale loyalty{-100, 100};
inline constexpr Scale experience{-2, 2};
inline constexpr Scale open{};
} // namespace scale

/// The numbers a parameter takes.
struct Bounds
{
    double least;
    double most;
    bool isWhole = true;
};

/// A choice a metric offers, with its default: top boxes, minimum n, window of loss.
struct Parameter
{
    const char* id;
    Message name;
    QJsonValue standard;
    std::optional<Bounds> bounds = {};
};
using Parameters = std::map<QString, QJsonValue>;

struct MetricInfo
{
    const char* id; ///< "survey.csat"
    Message name;
    Unit unit = Unit::Score;
    Scale scale;
    Direction direction = Direction::HigherIsBetter;
    int decimals = 1;
    std::vector<const char*> dimensions; ///< it can be split and narrowed by; the period always
    std::vector<Parameter> parameters;
    Message rule; ///< denominator, missing data, ties, direction; %1… are the parameters in their order
};

/// A secondary figure that goes with a value: the three shares of NPS, lost out of all served.
struct Figure
{
    const char* id;
    Message name;
    double value = 0;
    Unit unit = Unit::Percent;
    qint64 count = 0;
};

/// A piece of a distribution: answers by mark, the three groups of loyalty, how many came to a step of a funnel.
struct Part
{
    Message name;
    qint64 count = 0;
    double share = 0; ///< 0 … 1, by weights where there are any; in a funnel of its first step
    int tone = 0;     ///< -1 bad, 0 between, 1 good
};

/// One number with what it may never travel without.
struct Value
{
    std::optional<double> value;
    qint64 n = 0; ///< the denominator, in what the rule says it counts
    std::optional<statistics::Interval> interval;
    QDate asOf;     ///< the newest evidence in it
    Message reason; ///< why there is no value
    std::vector<Figure> figures;
    std::vector<Part> parts = {}; ///< what n is made of, from the worst to the best; a funnel step after step
    bool isFunnel = false;        ///< each part is what is left of the one before
};

struct Group
{
    qint64 key = 0;
    QString label;
    Value value;
};

/// What is asked of a metric.
struct Request
{
    Scope scope;
    Parameters parameters;
    QString by; ///< a dimension to split by, or empty
};

struct Evaluation
{
    Value total;
    std::vector<Group> groups; ///< in the dimension's order; groups with n = 0 are left out
    Message rule;              ///< with the parameters that were used
};

class Sources;

/// Where a metric reads from. The connection belongs to the calling thread.
struct EvaluationContext
{
    storage::Connection& db;
    QDate today;
    Progress progress = {};
    double level = 0.95;
    const Sources* sources = nullptr; ///< who is in a segment of patients; without it segments cannot be asked for
};

/// One metric of one room. Stateless but for caches that are safe to share; any thread.
class Metric
{
public:
    virtual ~Metric() = default;

    virtual const MetricInfo& info() const = 0;
    /// What the value means with this request's parameters.
    virtual Message rule(const Request& request) const;
    /// The value, split by request.by when that is given. A dimension the metric does not know is a Usage error.
    virtual Result<Evaluation> evaluate(const EvaluationContext& context, const Request& request) const = 0;
    /// The rows behind the value, newest first, at most `limit`: what "open what it rests on" opens.
    virtual Result<std::vector<EntityRef>> rows(const EvaluationContext& context, const Request& request,
                                                int limit) const = 0;
};

/// A parameter's value in this request, or its default.
QJsonValue parameter(const MetricInfo& info, const Request& request, const char* id);
/// The metric's rule with its parameters filled in.
Message ruleText(const MetricInfo& info, const Request& request);

/// Conversion to the experience scale [-2, 2] (maps reference 3): linear from the metric's scale, a share takes
/// (p - 50) / 25; turned round where lower is better; clamped. None for open scales.
std::optional<double> experienceOf(const MetricInfo& info, double value);

} // namespace tropa::metrics
