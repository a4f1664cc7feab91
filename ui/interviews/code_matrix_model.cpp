#include "ui/interviews/code_matrix_model.h"

#include "base/format_number.h"

#include <cmath>

namespace tropa::ui::interviews {

namespace {

constexpr int rampSteps = 7;

} // namespace

CodeMatrixModel::CodeMatrixModel(CodingSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void CodeMatrixModel::setMatrix(core::CodeMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    choose();
    endResetModel();
}

void CodeMatrixModel::setMeasure(Measure measure)
{
    beginResetModel();
    m_measure = measure;
    choose();
    endResetModel();
}

void CodeMatrixModel::setOnlyOverlapping(bool only)
{
    beginResetModel();
    m_only = only;
    choose();
    endResetModel();
}

void CodeMatrixModel::choose()
{
    m_shown.clear();
    m_most = 0;
    const int codes = m_matrix.counts.codes();
    for (int a = 0; a < codes; ++a) {
        bool overlaps = false;
        for (int b = 0; b < codes; ++b)
            overlaps = overlaps || (a != b && m_matrix.counts.pairs(a, b) > 0);
        if (overlaps || !m_only)
            m_shown.push_back(a);
    }
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < row; ++column)
            m_most = std::max(m_most, value(row, column));
    }
}

qint64 CodeMatrixModel::value(int row, int column) const
{
    const int a = m_shown[static_cast<std::size_t>(row)], b = m_shown[static_cast<std::size_t>(column)];
    return m_measure == Measure::Pairs ? m_matrix.counts.pairs(a, b) : m_matrix.counts.documents(a, b);
}

int CodeMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CodeMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CodeMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const qint64 count = value(index.row(), index.column());
    const Language language = m_session.workbench().language();
    const bool isSelf = index.row() == index.column();
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? formatNumber(count, language) : isSelf ? QString() : QStringLiteral("·");
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case StepRole:
        if (count == 0 || isSelf || m_most == 0)
            return {};
        return 1 + static_cast<int>(
                       std::lround(static_cast<double>(count * (rampSteps - 1)) / static_cast<double>(m_most)));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const core::Codebook& book = m_session.codebook();
        const QString pair =
            QStringLiteral("%1 × %2").arg(book.path(codeAt(index.row())), book.path(codeAt(index.column())));
        return m_measure == Measure::Pairs ? tr("%1: %n overlap(s)", nullptr, static_cast<int>(count)).arg(pair)
                                           : tr("%1: in %n interview(s)", nullptr, static_cast<int>(count)).arg(pair);
    }
    default:
        return {};
    }
}

QVariant CodeMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount())
        return {};
    const core::Code* code = m_session.codebook().find(codeAt(section));
    if (role == Qt::ToolTipRole && code)
        return m_session.codebook().path(code->id);
    if (role != Qt::DisplayRole || !code)
        return {};
    const QString number = formatNumber(static_cast<qint64>(section) + 1, m_session.workbench().language());
    return orientation == Qt::Horizontal ? number : QStringLiteral("%1  %2").arg(number, code->name);
}

} // namespace tropa::ui::interviews
