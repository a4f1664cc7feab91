#include "ui/surveys/list_models.h"

#include "base/format_number.h"

namespace tropa::ui::surveys {

void ShareModel::setShares(std::vector<tropa::surveys::AnswerShare> shares, Language language)
{
    beginResetModel();
    m_shares = std::move(shares);
    m_language = language;
    endResetModel();
}

int ShareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

int ShareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ShareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& share = m_shares[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case 0:
        return share.answer;
    case 1:
        return formatNumber(share.count, m_language);
    case 2:
        return formatPercent(share.percent, 1, m_language);
    default:
        return formatRange(share.interval.lower, share.interval.upper, 1, m_language);
    }
}

QVariant ShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0:
        return tr("Answer");
    case 1:
        return tr("Count");
    case 2:
        return tr("Share");
    default:
        return tr("Interval, 95 %");
    }
}

void SaidModel::setSaid(std::vector<SurveyContents::Said> said)
{
    beginResetModel();
    m_said = std::move(said);
    endResetModel();
}

QModelIndex SaidModel::indexOf(const EntityRef& ref) const
{
    const auto found = std::ranges::find(m_said, ref, &SurveyContents::Said::ref);
    return found == m_said.end() ? QModelIndex() : index(static_cast<int>(found - m_said.begin()), 0);
}

int SaidModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_said.size());
}

int SaidModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant SaidModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SurveyContents::Said& said = m_said[static_cast<std::size_t>(index.row())];
    if (index.column() == 1)
        return said.citation;
    return role == Qt::ToolTipRole ? said.text : said.text.simplified();
}

QVariant SaidModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Answer") : tr("From");
}

} // namespace tropa::ui::surveys
