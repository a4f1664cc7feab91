#include "ui/surveys/list_models.h"

namespace tropa::ui::surveys {

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
