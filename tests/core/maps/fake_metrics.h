#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"

#include <atomic>

namespace tropa::test {

/// Answers of 1-5 by wave and touchpoint, kept in memory: a metric whose numbers a test can write down.
class FakeMark : public metrics::Metric
{
public:
    struct Cell
    {
        double value;
        qint64 n;
        QDate asOf = QDate(2026, 9, 30);
    };
    std::map<std::pair<qint64, qint64>, Cell> cells; ///< by wave, touchpoint
    mutable std::atomic<int> asked = 0;

    // A job asks what a metric is while the window lists it: made once, never written again.
    explicit FakeMark(const char* id = "fake.mark", metrics::Direction direction = metrics::Direction::HigherIsBetter)
        : m_info{id,
                 {"Mark"},
                 metrics::Unit::Score,
                 metrics::scale::oneToFive,
                 direction,
                 1,
                 {metrics::dimension::wave, metrics::dimension::touchpoint},
                 {},
                 {"Mean of marks"}}
    {
    }
    const metrics::MetricInfo& info() const override { return m_info; }
    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext&,
                                         const metrics::Request& request) const override
    {
        ++asked;
        metrics::Evaluation result;
        result.rule = info().rule;
        double sum = 0;
        qint64 n = 0;
        QDate asOf;
        const auto fits = [](const std::vector<qint64>& allowed, qint64 value) {
            return allowed.empty() || std::ranges::find(allowed, value) != allowed.end();
        };
        std::map<qint64, std::pair<double, qint64>> byWave;
        for (const auto& [key, cell] : cells) {
            if (!fits(request.scope.values(metrics::dimension::wave), key.first) ||
                !fits(request.scope.values(metrics::dimension::touchpoint), key.second))
                continue;
            sum += cell.value * static_cast<double>(cell.n);
            n += cell.n;
            asOf = std::max(asOf, cell.asOf);
            byWave[key.first].first += cell.value * static_cast<double>(cell.n);
            byWave[key.first].second += cell.n;
        }
        result.total = value(sum, n, asOf);
        if (request.by == QLatin1String(metrics::dimension::wave)) {
            for (const auto& [wave, sums] : byWave)
                result.groups.push_back(
                    {wave, QStringLiteral("wave %1").arg(wave), value(sums.first, sums.second, asOf)});
        }
        return result;
    }
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext&, const metrics::Request&, int) const override
    {
        return std::vector<EntityRef>{{QStringLiteral("response"), 1}};
    }

private:
    static metrics::Value value(double sum, qint64 n, QDate asOf)
    {
        metrics::Value one;
        one.n = n;
        if (n == 0) {
            one.reason = {"No answers"};
            return one;
        }
        one.value = sum / static_cast<double>(n);
        one.interval = statistics::Interval{*one.value - 0.1, *one.value + 0.1, 0.95, QStringLiteral("fake")};
        one.asOf = asOf;
        const qint64 low = n / 3;
        const double share = static_cast<double>(low) / static_cast<double>(n);
        one.parts = {{"low marks", low, share, -1}, {"high marks", n - low, 1 - share, 1}};
        return one;
    }
    const metrics::MetricInfo m_info;
};

/// Quotes by touchpoint, kept in memory.
class FakeQuotes : public metrics::EvidenceSource
{
public:
    std::vector<std::pair<qint64, metrics::Evidence>> quotes; ///< touchpoint, quote

    QStringList kinds() const override { return {QStringLiteral("segment")}; }
    std::optional<metrics::Evidence> evidence(storage::Connection&, const EntityRef& ref) const override
    {
        for (const auto& [touchpoint, quote] : quotes) {
            if (quote.ref == ref)
                return quote;
        }
        return std::nullopt;
    }
    std::vector<metrics::Evidence> about(storage::Connection&, const metrics::Scope& scope, int limit) const override
    {
        std::vector<metrics::Evidence> found;
        const auto& wanted = scope.values(metrics::dimension::touchpoint);
        for (const auto& [touchpoint, quote] : quotes) {
            if (std::ranges::find(wanted, touchpoint) != wanted.end() && static_cast<int>(found.size()) < limit)
                found.push_back(quote);
        }
        return found;
    }
};

inline metrics::Evidence quote(qint64 id, qint64 respondent, const QString& text, bool hasConsent = true)
{
    metrics::Evidence one;
    one.ref = {QStringLiteral("segment"), id};
    one.text = text;
    one.citation = QStringLiteral("R%1, turn %2").arg(respondent).arg(id);
    one.source = {QStringLiteral("respondent"), respondent};
    one.hasConsent = hasConsent;
    return one;
}

} // namespace tropa::test
