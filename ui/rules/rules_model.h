#pragma once

#include "metrics/rule_check.h"
#include "ui/widgets/table_model_base.h"

namespace tropa::ui::rules {

/// Metrics that have a target or a benchmark, with what holds today; a target of a part has a row of its own.
class RulesModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Metric, Part, Target, Alarm, Since, Benchmark, Source, Note, ColumnCount };

    struct Row
    {
        QString metric;
        const metrics::MetricInfo* info = nullptr;
        std::optional<metrics::RuleVersion> target; ///< what holds, or what will first
        std::optional<metrics::RuleVersion> benchmark;
        metrics::Scope scope; ///< of the target: for which part; empty: for all
        QString part = {};    ///< the same in words
    };

    using TableModelBase::TableModelBase;
    void setRows(std::vector<Row> rows, Language language);
    const Row* row(int row) const;
    int rowOf(const QString& metric, const metrics::Scope& scope = {}) const;
    static bool isOfBenchmark(int column) { return column == Benchmark || column == Source; }

    EntityRef entityOf(int row) const override;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    std::vector<Row> m_rows;
    Language m_language = Language::Russian;
};

/// The versions of one metric's rules, the newest first.
class VersionsModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Rule, Value, Since, Holds, Note, ColumnCount };

    using TableModelBase::TableModelBase;
    void setVersions(std::vector<metrics::RuleVersion> versions, const metrics::MetricInfo* info, QDate today,
                     Language language);

protected:
    int rows() const override { return static_cast<int>(m_versions.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    QString valueOf(const metrics::RuleVersion& version) const;
    QString stateOf(const metrics::RuleVersion& version) const;

    std::vector<metrics::RuleVersion> m_versions;
    const metrics::MetricInfo* m_info = nullptr;
    QDate m_today;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::rules
