#include "ui/feedback/list_models.h"

#include "base/format_number.h"

namespace tropa::ui::feedback {

using widgets::TableCell;
using widgets::TableColumn;
using widgets::Tone;

void SharesModel::setShares(std::vector<Share> shares, const metrics::MetricInfo& info, Language language)
{
    beginResetModel();
    m_shares = std::move(shares);
    m_unit = info.unit;
    m_decimals = info.decimals;
    m_name = text(info.name, language);
    m_language = language;
    endResetModel();
}

TableColumn SharesModel::column(int column) const
{
    switch (m_hasGroups ? column : column + 1) {
    case 0:
        return {tr("By")};
    case 1:
        return {m_hasGroups ? tr("Part") : tr("Reason for not booking")};
    case 2:
        return {m_unit == metrics::Unit::Percent ? tr("Share") : tr("Mean"), true, m_name};
    case 3:
        return {tr("Interval, 95 %"), true};
    default:
        return {m_countsFigure ? tr("Count") : tr("n"), true};
    }
}

TableCell SharesModel::cell(int row, int column) const
{
    const Share& shown = share(row);
    const metrics::Value& value = shown.value;
    TableCell cell;
    switch (m_hasGroups ? column : column + 1) {
    case 0:
        cell.text = shown.group;
        cell.tone = Tone::Secondary;
        break;
    case 1:
        cell.text = shown.name;
        break;
    case 2:
        cell.text = !value.value                       ? QStringLiteral("—")
                    : m_unit == metrics::Unit::Percent ? formatPercent(*value.value, m_decimals, m_language)
                                                       : formatNumber(*value.value, m_decimals, m_language);
        cell.tip = value.value ? QString() : text(value.reason, m_language);
        cell.isStrong = true;
        break;
    case 3:
        cell.text = value.interval ? formatRange(value.interval->lower, value.interval->upper, m_decimals, m_language)
                                   : QStringLiteral("—");
        cell.tone = Tone::Secondary;
        break;
    default:
        cell.text =
            formatNumber(m_countsFigure && !value.figures.empty() ? value.figures.front().count : value.n, m_language);
        break;
    }
    return cell;
}

void CallModel::setCalls(std::vector<SeenCall> calls, Language language)
{
    beginResetModel();
    m_calls = std::move(calls);
    m_language = language;
    endResetModel();
}

EntityRef CallModel::entityOf(int row) const
{
    return {QStringLiteral("call"), m_calls[static_cast<std::size_t>(row)].call.id.value()};
}

TableColumn CallModel::column(int column) const
{
    switch (column) {
    case 0:
        return {tr("Date")};
    case 1:
        return {tr("Clinic")};
    case 2:
        return {tr("Channel")};
    case 3:
        return {tr("Topic")};
    case 4:
        return {tr("Result")};
    default:
        return {tr("Wait, s"), true};
    }
}

TableCell CallModel::cell(int row, int column) const
{
    const SeenCall& shown = m_calls[static_cast<std::size_t>(row)];
    TableCell cell;
    switch (column) {
    case 0:
        cell.text = formatDate(shown.call.at.date(), m_language);
        cell.sort = shown.call.at;
        break;
    case 1:
        cell.text = shown.clinic;
        break;
    case 2:
        cell.text = shown.channel;
        break;
    case 3:
        cell.text = shown.topic;
        break;
    case 4:
        cell.text = shown.call.booked        ? tr("booked")
                    : shown.reason.isEmpty() ? tr("not booked")
                                             : tr("not booked: %1").arg(shown.reason);
        break;
    default:
        cell.text = shown.call.waitSeconds ? formatNumber(*shown.call.waitSeconds, 0, m_language) : QStringLiteral("—");
        cell.sort = shown.call.waitSeconds.value_or(-1);
        break;
    }
    return cell;
}

void ReviewModel::setReviews(std::vector<SeenReview> reviews, Language language)
{
    beginResetModel();
    m_reviews = std::move(reviews);
    m_language = language;
    choose();
    endResetModel();
}

void ReviewModel::setFound(std::optional<QSet<qint64>> found)
{
    beginResetModel();
    m_found = std::move(found);
    choose();
    endResetModel();
}

void ReviewModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_reviews.size(); ++i) {
        if (!m_found || m_found->contains(m_reviews[i].review.id.value()))
            m_shown.push_back(i);
    }
}

EntityRef ReviewModel::entityOf(int row) const
{
    return {QStringLiteral("review"), seen(row).review.id.value()};
}

TableColumn ReviewModel::column(int column) const
{
    switch (column) {
    case 0:
        return {tr("Date")};
    case 1:
        return {tr("Rating"), true};
    case 2:
        return {tr("Clinic")};
    case 3:
        return {tr("Site")};
    case 4:
        return {tr("Topic")};
    default:
        return {tr("Review")};
    }
}

TableCell ReviewModel::cell(int row, int column) const
{
    const SeenReview& shown = seen(row);
    TableCell cell;
    switch (column) {
    case 0:
        cell.text = formatDate(shown.review.date, m_language);
        cell.sort = shown.review.date;
        break;
    case 1:
        cell.text = shown.review.rating
                        ? formatNumber(*shown.review.rating, decimalsNeeded(*shown.review.rating, 1), m_language)
                        : QStringLiteral("—");
        cell.sort = shown.review.rating.value_or(-1);
        cell.isStrong = true;
        break;
    case 2:
        cell.text = shown.clinic;
        break;
    case 3:
        cell.text = shown.site;
        break;
    case 4:
        cell.text = shown.topic;
        break;
    default:
        cell.text = shown.review.text.simplified();
        break;
    }
    return cell;
}

} // namespace tropa::ui::feedback
