#include "ui/import/problems_model.h"

#include "base/format_number.h"

namespace tropa::ui::import {

void ProblemsModel::setProblems(std::vector<Problem> problems, Language language)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_language = language;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Problem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case File:
        return problem.file;
    case Row:
        return problem.row > 0 ? formatNumber(problem.row, m_language) : QStringLiteral("—");
    case ColumnName:
        return problem.column;
    case Found:
        return problem.found;
    default:
        return text(problem.expected, m_language);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Row:
        return tr("Row");
    case ColumnName:
        return tr("Column");
    case Found:
        return tr("In the file");
    default:
        return tr("Expected");
    }
}

} // namespace tropa::ui::import
