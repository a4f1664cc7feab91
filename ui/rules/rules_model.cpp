#include "ui/rules/rules_model.h"

#include "base/format_number.h"

#include <algorithm>

namespace tropa::ui::rules {

using tropa::metrics::RuleKind;
using tropa::metrics::RuleVersion;
using widgets::TableCell;
using widgets::TableColumn;

void RulesModel::setRows(std::vector<Row> rows, Language language)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_language = language;
    endResetModel();
}

const RulesModel::Row* RulesModel::row(int row) const
{
    return row >= 0 && row < rows() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int RulesModel::rowOf(const QString& metric, const tropa::metrics::Scope& scope) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& one) { return one.metric == metric && one.scope == scope; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

EntityRef RulesModel::entityOf(int at) const
{
    const Row* of = row(at);
    if (!of)
        return {};
    return {QStringLiteral("rule"), of->target ? of->target->id : of->benchmark ? of->benchmark->id : 0};
}

TableColumn RulesModel::column(int column) const
{
    switch (column) {
    case Metric:
        return {tr("Metric")};
    case Part:
        return {tr("For"), false, tr("For which part the target holds; it goes before the target of all")};
    case Target:
        return {tr("Target"), true};
    case Alarm:
        return {tr("Alarm"), true, tr("Past it a cell of a map turns bad")};
    case Since:
        return {tr("Since")};
    case Benchmark:
        return {tr("Benchmark"), true, tr("What others have")};
    case Source:
        return {tr("Source, date")};
    default:
        return {tr("Note")};
    }
}

TableCell RulesModel::cell(int at, int column) const
{
    const Row& of = m_rows[static_cast<std::size_t>(at)];
    const auto number = [&](const std::optional<double>& value) {
        TableCell cell;
        cell.text = value && of.info ? tropa::metrics::writtenOf(*of.info, *value, m_language) : QString();
        cell.sort = value ? QVariant(*value) : QVariant(-1e300);
        return cell;
    };
    const tropa::metrics::Target* target = of.target && of.target->target ? &*of.target->target : nullptr;
    const tropa::metrics::Benchmark* benchmark =
        of.benchmark && of.benchmark->benchmark ? &*of.benchmark->benchmark : nullptr;
    TableCell cell;
    switch (column) {
    case Metric:
        cell.text = of.info ? text(of.info->name, m_language) : of.metric;
        cell.tip = of.info ? text(tropa::metrics::ruleText(*of.info, {}), m_language) + u'\n' + of.metric : of.metric;
        return cell;
    case Part:
        cell.text = of.part.isEmpty() ? tr("all") : of.part;
        cell.tip = of.part;
        if (of.part.isEmpty())
            cell.tone = widgets::Tone::Secondary;
        return cell;
    case Target:
        cell = number(target ? std::optional(target->value) : std::nullopt);
        cell.isStrong = of.target && of.target->holds;
        if (of.target && !of.target->holds)
            cell.tone = widgets::Tone::Secondary;
        return cell;
    case Alarm:
        cell = number(target ? target->alarm : std::nullopt);
        if (target && target->alarm && of.info)
            cell.tip = text(tropa::metrics::alarmText(*of.info, *target->alarm, m_language), m_language);
        return cell;
    case Since:
        if (!target)
            return cell;
        cell.text = target->since.isValid() ? formatDate(target->since, m_language) : tr("from the beginning");
        cell.sort = target->since;
        cell.tone = widgets::Tone::Secondary;
        return cell;
    case Benchmark:
        return number(benchmark ? std::optional(benchmark->value) : std::nullopt);
    case Source:
        if (!benchmark)
            return cell;
        cell.text =
            benchmark->source + QStringLiteral(", ") + tropa::metrics::writtenRuleDate(benchmark->date, m_language) +
            (benchmark->n ? QStringLiteral(", n\u00A0=\u00A0") + formatNumber(*benchmark->n, m_language) : QString());
        cell.tone = widgets::Tone::Secondary;
        return cell;
    default: {
        QStringList notes;
        if (target)
            notes << target->note;
        if (benchmark)
            notes << benchmark->note;
        notes.removeAll(QString());
        cell.text = notes.join(QStringLiteral("; "));
        cell.tone = widgets::Tone::Secondary;
        return cell;
    }
    }
}

void VersionsModel::setVersions(std::vector<RuleVersion> versions, const tropa::metrics::MetricInfo* info, QDate today,
                                Language language)
{
    beginResetModel();
    m_versions = std::move(versions);
    m_info = info;
    m_today = today;
    m_language = language;
    endResetModel();
}

TableColumn VersionsModel::column(int column) const
{
    switch (column) {
    case Rule:
        return {tr("Rule")};
    case Value:
        return {tr("Value")};
    case Since:
        return {tr("Since")};
    case Holds:
        return {tr("State")};
    default:
        return {tr("Note")};
    }
}

QString VersionsModel::valueOf(const RuleVersion& version) const
{
    if (version.evidence)
        return tr("n from %1; %2 days; %3 respondents")
            .arg(version.evidence->minimumN)
            .arg(version.evidence->staleAfterDays)
            .arg(version.evidence->codedRespondents);
    if (!m_info)
        return {};
    if (version.target) {
        const QString value = tropa::metrics::writtenOf(*m_info, version.target->value, m_language);
        return version.target->alarm
                   ? tr("%1, alarm %2")
                         .arg(value, tropa::metrics::writtenOf(*m_info, *version.target->alarm, m_language))
                   : value;
    }
    if (version.benchmark)
        return tropa::metrics::writtenOf(*m_info, version.benchmark->value, m_language) + QStringLiteral(" (") +
               version.benchmark->source + QStringLiteral(", ") +
               tropa::metrics::writtenRuleDate(version.benchmark->date, m_language) + QStringLiteral(")");
    return tr("removed");
}

QString VersionsModel::stateOf(const RuleVersion& version) const
{
    if (version.holds)
        return version.target || version.benchmark || version.evidence ? tr("holds") : tr("none holds");
    return version.kind == RuleKind::Target && version.since > m_today ? tr("planned") : tr("earlier");
}

TableCell VersionsModel::cell(int row, int column) const
{
    const RuleVersion& version = m_versions[static_cast<std::size_t>(row)];
    TableCell cell;
    cell.tone = version.holds ? widgets::Tone::Plain : widgets::Tone::Secondary;
    switch (column) {
    case Rule:
        cell.text = version.kind == RuleKind::Target      ? tr("Target")
                    : version.kind == RuleKind::Benchmark ? tr("Benchmark")
                                                          : tr("Evidence");
        cell.text += QStringLiteral(" %1").arg(version.version);
        return cell;
    case Value:
        cell.text = valueOf(version);
        return cell;
    case Since:
        cell.text = version.since.isValid() ? formatDate(version.since, m_language) : QString();
        cell.sort = version.since;
        return cell;
    case Holds:
        cell.text = stateOf(version);
        return cell;
    default:
        cell.text = version.note;
        return cell;
    }
}

} // namespace tropa::ui::rules
