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
            m_most = std::max(m_most, value(row, column).value_or(0));
    }
}

std::optional<double> CodeMatrixModel::value(int row, int column) const
{
    const int a = m_shown[static_cast<std::size_t>(row)], b = m_shown[static_cast<std::size_t>(column)];
    switch (m_measure) {
    case Measure::Pairs:
        return static_cast<double>(m_matrix.counts.pairs(a, b));
    case Measure::Documents:
        return static_cast<double>(m_matrix.counts.documents(a, b));
    case Measure::Jaccard:
        return m_matrix.counts.jaccard(a, b);
    case Measure::Lift:
        return m_matrix.counts.lift(a, b);
    }
    return {};
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
    const std::optional<double> known = value(index.row(), index.column());
    const double number = known.value_or(0);
    const Language language = m_session.workbench().language();
    const bool isSelf = index.row() == index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (number <= 0)
            return isSelf ? QString() : QStringLiteral("·");
        if (m_measure == Measure::Jaccard || m_measure == Measure::Lift)
            return formatNumber(number, 2, language);
        return formatNumber(static_cast<qint64>(number), language);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case StepRole:
        if (number <= 0 || isSelf || m_most <= 0)
            return {};
        return 1 + static_cast<int>(std::lround(number * (rampSteps - 1) / m_most));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const core::Codebook& book = m_session.codebook();
        const int a = m_shown[static_cast<std::size_t>(index.row())];
        const int b = m_shown[static_cast<std::size_t>(index.column())];
        const core::CoOccurrence& counts = m_matrix.counts;
        QStringList facts{tr("%n pair(s)", nullptr, static_cast<int>(counts.pairs(a, b))),
                          tr("in %n interview(s)", nullptr, static_cast<int>(counts.documents(a, b)))};
        if (const auto jaccard = counts.jaccard(a, b))
            facts << tr("Jaccard %1").arg(formatNumber(*jaccard, 3, language));
        if (const auto lift = counts.lift(a, b))
            facts << tr("lift %1").arg(formatNumber(*lift, 2, language));
        facts << QStringLiteral("n = %1; %2")
                     .arg(formatNumber(counts.segments(a), language), formatNumber(counts.segments(b), language));
        return QStringLiteral("%1 × %2: %3")
            .arg(book.path(codeAt(index.row())), book.path(codeAt(index.column())), facts.join(QStringLiteral(", ")));
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
