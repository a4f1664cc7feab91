#include "ui/insights/insight_model.h"

#include "base/format_number.h"

#include <algorithm>

namespace tropa::ui::insights {

namespace {

widgets::TableCell mark(const std::optional<double>& number, Language language)
{
    if (!number)
        return {QStringLiteral("—"), -1.0};
    return {formatNumber(*number, decimalsNeeded(*number, 1), language), *number};
}

} // namespace

void InsightModel::setStates(const std::vector<core::InsightState>& states, Language language)
{
    beginResetModel();
    m_language = language;
    m_states.clear();
    for (const std::size_t at : core::byPriority(states))
        m_states.push_back(states[at]);
    endResetModel();
}

int InsightModel::rowOf(core::InsightId id) const
{
    const auto found =
        std::ranges::find_if(m_states, [&](const core::InsightState& one) { return one.insight.id == id; });
    return found == m_states.end() ? -1 : static_cast<int>(found - m_states.begin());
}

core::InsightId InsightModel::idAt(int row) const
{
    return row >= 0 && row < rows() ? m_states[static_cast<std::size_t>(row)].insight.id : core::InsightId();
}

EntityRef InsightModel::entityOf(int row) const
{
    return {QStringLiteral("insight"), idAt(row).value()};
}

widgets::TableColumn InsightModel::column(int column) const
{
    switch (column) {
    case Number:
        return {QStringLiteral("№"), true, tr("As in the matrix")};
    case Statement:
        return {tr("Insight")};
    case What:
        return {tr("Kind")};
    case Where:
        return {tr("Status")};
    case Value:
        return {tr("Value"), true, tr("What it is worth, 1 to 5")};
    case Effort:
        return {tr("Effort"), true, tr("What it costs, 1 to 5")};
    case Patients:
        return {tr("Patients"), true,
                tr("How many it touches: typed, or the largest n of the numbers that speak for it")};
    case For:
        return {tr("For"), true, tr("Numbers and voices that speak for it")};
    case Against:
        return {tr("Against"), true, tr("Numbers and voices that speak against it")};
    case Strength:
        return {tr("Rests on")};
    case Owner:
        return {tr("Owner")};
    default:
        return {};
    }
}

widgets::TableCell InsightModel::cell(int row, int column) const
{
    const core::InsightState& one = m_states[static_cast<std::size_t>(row)];
    const auto words = [&](const Message& message) { return text(message, m_language); };
    switch (column) {
    case Number:
        return {QString::number(row + 1), row + 1};
    case Statement:
        return {one.insight.statement.simplified(), {}, one.insight.statement, {}, widgets::Tone::Plain, true};
    case What:
        return {words(maps::term(core::kinds(), one.insight.kind).name)};
    case Where: {
        widgets::TableCell cell{words(maps::term(core::statuses(), one.insight.status).name)};
        cell.tone = one.insight.status == core::Status::Supported || one.insight.status == core::Status::Done
                        ? widgets::Tone::Good
                    : one.insight.status == core::Status::Refuted ? widgets::Tone::Faint
                                                                  : widgets::Tone::Plain;
        return cell;
    }
    case Value:
        return mark(one.insight.priority.value, m_language);
    case Effort:
        return mark(one.insight.priority.effort, m_language);
    case Patients: {
        widgets::TableCell cell{formatNumber(one.patients, m_language), one.patients};
        cell.tip = one.isTyped ? tr("Typed by a person") : tr("The largest n of the numbers that speak for it");
        return cell;
    }
    case For:
    case Against: {
        const int numbers = column == For ? one.metricsFor : one.metricsAgainst;
        const int voices = column == For ? one.voicesFor : one.voicesAgainst;
        widgets::TableCell cell{numbers + voices == 0 ? QStringLiteral("—") : QString::number(numbers + voices),
                                numbers + voices};
        cell.tip = cell.spoken = tr("numbers: %1, voices: %2").arg(numbers).arg(voices);
        return cell;
    }
    case Strength: {
        widgets::TableCell cell{words(maps::term(maps::strengths(), one.strength).name),
                                static_cast<int>(one.strength)};
        cell.tone = one.strength <= maps::Strength::Assumption ? widgets::Tone::Faint : widgets::Tone::Secondary;
        return cell;
    }
    case Owner:
        return {one.insight.owner};
    default:
        return {};
    }
}

} // namespace tropa::ui::insights
