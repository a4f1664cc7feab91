#include "ui/analysis/matrix_model.h"

#include "base/format_number.h"

#include <algorithm>
#include <cmath>

namespace tropa::ui::analysis {

using talk::MatrixMeasure;

namespace {

constexpr int rampSteps = 7;

// −2 … 2 on the nine steps of the diverging ramp.
int valenceStep(double mean)
{
    return static_cast<int>(std::lround(mean * 2));
}

} // namespace

void MatrixModel::change()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void MatrixModel::setMatrix(talk::RespondentMatrix matrix, Language language)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_language = language;
    m_sortColumn.reset();
    m_sortRow.reset();
    arrange();
    endResetModel();
}

void MatrixModel::setMeasure(MatrixMeasure measure)
{
    m_measure = measure;
    change();
}

void MatrixModel::setEmptyHidden(bool hidden)
{
    m_emptyHidden = hidden;
    change();
}

void MatrixModel::setFolded(int row, bool folded)
{
    const auto& one = m_matrix.rows[rowAt(row)];
    if (!one.code.isValid() || !one.isBranch)
        return;
    if (folded)
        m_folded.insert(one.code);
    else
        m_folded.erase(one.code);
    change();
}

bool MatrixModel::isFolded(int row) const
{
    return m_folded.contains(m_matrix.rows[rowAt(row)].code);
}

void MatrixModel::foldAll(bool folded)
{
    m_folded.clear();
    for (const auto& row : m_matrix.rows) {
        if (folded && row.isBranch && row.code.isValid())
            m_folded.insert(row.code);
    }
    change();
}

void MatrixModel::sortRowsBy(int column)
{
    const std::size_t wanted = columnAt(column);
    if (m_sortColumn != wanted) {
        m_sortColumn = wanted;
        m_isAscending = false;
    } else if (!m_isAscending) {
        m_isAscending = true;
    } else {
        m_sortColumn.reset();
    }
    m_sortRow.reset();
    change();
}

void MatrixModel::sortColumnsBy(int row)
{
    const std::size_t wanted = rowAt(row);
    if (m_sortRow != wanted) {
        m_sortRow = wanted;
        m_isAscending = false;
    } else if (!m_isAscending) {
        m_isAscending = true;
    } else {
        m_sortRow.reset();
    }
    m_sortColumn.reset();
    change();
}

void MatrixModel::restoreOrder()
{
    m_sortRow.reset();
    m_sortColumn.reset();
    change();
}

std::optional<int> MatrixModel::sortColumn() const
{
    const auto found = m_sortColumn ? std::ranges::find(m_columns, *m_sortColumn) : m_columns.end();
    return found == m_columns.end() ? std::nullopt : std::optional(static_cast<int>(found - m_columns.begin()));
}

std::optional<int> MatrixModel::sortRow() const
{
    const auto found = m_sortRow ? std::ranges::find(m_rows, *m_sortRow) : m_rows.end();
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

void MatrixModel::appendBelow(talk::CodeId parent, const std::vector<std::vector<std::size_t>>& children,
                              std::size_t row)
{
    m_rows.push_back(row);
    if (parent.isValid() && m_folded.contains(parent))
        return;
    for (const std::size_t child : children[row])
        appendBelow(m_matrix.rows[child].code, children, child);
}

void MatrixModel::arrange()
{
    m_rows.clear();
    m_columns.clear();
    m_most = 0;
    if (m_matrix.rows.empty())
        return;
    // What has no value sorts last, whichever way.
    const auto rank = [this](std::size_t row, std::size_t column) {
        const auto value = m_matrix.value(row, column, m_measure);
        return value ? m_isAscending ? *value : -*value : HUGE_VAL;
    };
    const std::size_t all = m_matrix.columns.size();
    m_columns.push_back(all);
    for (std::size_t column = 0; column < all; ++column) {
        if (!m_emptyHidden || m_matrix.at(0, column).segments > 0)
            m_columns.push_back(column);
    }
    if (m_sortRow)
        std::stable_sort(m_columns.begin() + 1, m_columns.end(), [&](std::size_t a, std::size_t b) {
            const auto groupOf = [&](std::size_t one) { return static_cast<unsigned>(m_matrix.columns[one].group); };
            return groupOf(a) != groupOf(b) ? groupOf(a) < groupOf(b) : rank(*m_sortRow, a) < rank(*m_sortRow, b);
        });
    std::vector<std::vector<std::size_t>> children(m_matrix.rows.size());
    std::vector<std::size_t> branch; // the row above at each depth
    for (std::size_t row = 0; row < m_matrix.rows.size(); ++row) {
        const auto depth = static_cast<std::size_t>(m_matrix.rows[row].depth);
        branch.resize(depth);
        if (depth > 0 && (!m_emptyHidden || m_matrix.totalOf(row).segments > 0))
            children[branch.back()].push_back(row);
        branch.push_back(row);
    }
    if (m_sortColumn) {
        for (auto& below : children)
            std::ranges::stable_sort(below, {}, [&](std::size_t row) { return rank(row, *m_sortColumn); });
    }
    if (m_matrix.totalOf(0).segments > 0 || !m_emptyHidden)
        appendBelow({}, children, 0);
    for (const std::size_t row : m_rows) {
        for (const std::size_t column : m_columns) {
            if (row > 0 && column < all)
                m_most = std::max(m_most, m_matrix.value(row, column, m_measure).value_or(0));
        }
    }
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_columns.size());
}

QString MatrixModel::rowName(std::size_t row) const
{
    const talk::Code* code = m_matrix.codebook.find(m_matrix.rows[row].code);
    return code ? code->name : tr("All codes");
}

QString MatrixModel::columnName(std::size_t column) const
{
    if (column == m_matrix.columns.size())
        return tr("Total");
    const QString& name = m_matrix.columns[column].name;
    return name.isEmpty() ? tr("not known") : name;
}

QString MatrixModel::shown(std::size_t row, std::size_t column) const
{
    const auto value = m_matrix.value(row, column, m_measure);
    if (m_matrix.at(row, column).segments == 0)
        return QStringLiteral("·");
    if (!value)
        return QStringLiteral("—");
    switch (m_measure) {
    case MatrixMeasure::Valence:
        return formatSigned(*value, 1, m_language);
    case MatrixMeasure::CharacterShare:
    case MatrixMeasure::WordShare:
        return formatNumber(*value * 100, 1, m_language);
    default:
        return formatNumber(static_cast<qint64>(std::llround(*value)), m_language);
    }
}

QVariant MatrixModel::step(std::size_t row, std::size_t column) const
{
    const auto value = m_matrix.value(row, column, m_measure);
    if (!value || m_matrix.at(row, column).segments == 0)
        return {};
    if (m_measure == MatrixMeasure::Valence)
        return valenceStep(*value);
    if (row == 0 || column == m_matrix.columns.size() || m_most <= 0)
        return {};
    return 1 + static_cast<int>(std::lround(std::min(1.0, *value / m_most) * (rampSteps - 1)));
}

QString MatrixModel::titleOf(const QModelIndex& index) const
{
    const std::size_t row = rowAt(index.row());
    const QString code = row == 0 ? rowName(0) : m_matrix.codebook.path(m_matrix.rows[row].code);
    return QStringLiteral("%1 × %2").arg(code, columnName(columnAt(index.column())));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const std::size_t row = rowAt(index.row()), column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case StepRole:
        return step(row, column);
    case DivergingRole:
        return m_measure == MatrixMeasure::Valence;
    case TotalRole:
        return row == 0 || column == m_matrix.columns.size();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const auto& cell = m_matrix.at(row, column);
        if (cell.segments == 0)
            return tr("%1: nothing").arg(titleOf(index));
        const auto& whose = column < m_matrix.columns.size() ? m_matrix.columns[column] : m_matrix.total;
        QStringList facts{tr("%n segment(s)", nullptr, static_cast<int>(cell.segments)),
                          tr("%n character(s)", nullptr, static_cast<int>(cell.characters))};
        if (whose.characters > 0)
            facts.last() +=
                tr(", %1 of what is said")
                    .arg(formatPercent(100.0 * double(cell.characters) / double(whose.characters), 1, m_language));
        if (whose.words > 0)
            facts << tr("%n word(s)", nullptr, static_cast<int>(cell.words));
        if (const auto mean = m_matrix.value(row, column, MatrixMeasure::Valence))
            facts << tr("valence %1, n = %2")
                         .arg(formatSigned(*mean, 2, m_language), formatNumber(cell.ratings, m_language));
        return QStringLiteral("%1: %2").arg(titleOf(index), facts.join(QStringLiteral("; ")));
    }
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount())
            return {};
        const std::size_t column = columnAt(section);
        const bool isTotal = column == m_matrix.columns.size();
        const int group = isTotal ? -1 : m_matrix.columns[column].group;
        const QString groupName = group < 0 ? QString() : m_matrix.split.groups[static_cast<std::size_t>(group)].name;
        if (role == Qt::DisplayRole)
            return columnName(column);
        if (role == GroupRole)
            return isTotal || m_matrix.split.groups.empty() ? QString() : group < 0 ? tr("not known") : groupName;
        if (role == Qt::ToolTipRole) {
            const auto& whose = isTotal ? m_matrix.total : m_matrix.columns[column];
            QStringList facts{columnName(column)};
            if (!groupName.isEmpty() && groupName != columnName(column))
                facts << groupName;
            facts << tr("%n respondent(s)", nullptr, static_cast<int>(whose.respondents))
                  << tr("%n character(s) said", nullptr, static_cast<int>(whose.characters));
            return facts.join(QStringLiteral(" · "));
        }
        return {};
    }
    if (section < 0 || section >= rowCount())
        return {};
    const std::size_t row = rowAt(section);
    const auto& one = m_matrix.rows[row];
    switch (role) {
    case Qt::DisplayRole:
        return rowName(row);
    case Qt::ToolTipRole:
        return row == 0 ? rowName(row) : m_matrix.codebook.path(one.code);
    case DepthRole:
        return one.depth;
    case FoldRole:
        return one.isBranch && row > 0 ? QVariant(m_folded.contains(one.code)) : QVariant();
    case CodeRole:
        return one.code.value();
    default:
        return {};
    }
}

QString MatrixModel::copied(const QModelIndex& from, const QModelIndex& to) const
{
    QString words;
    for (int column = from.column(); column <= to.column(); ++column)
        words += u'\t' + headerData(column, Qt::Horizontal).toString();
    for (int row = from.row(); row <= to.row(); ++row) {
        words += u'\n' + headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
        for (int column = from.column(); column <= to.column(); ++column) {
            const QString value = data(index(row, column)).toString();
            words += u'\t' + (value == QStringLiteral("·") ? QString() : value);
        }
    }
    return words;
}

} // namespace tropa::ui::analysis
