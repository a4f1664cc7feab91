#include "ui/interviews/replace_model.h"

namespace tropa::ui::interviews {

namespace {

constexpr qint64 lettersAround = 24;

} // namespace

void ReplaceModel::setFound(std::vector<Found> found)
{
    beginResetModel();
    m_found = std::move(found);
    m_rows.clear();
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        for (std::size_t j = 0; j < m_found[i].matches.size(); ++j)
            m_rows.push_back({i, j, true});
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

int ReplaceModel::ticked() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::isTicked));
}

void ReplaceModel::tickAll(bool on)
{
    if (m_rows.empty())
        return;
    for (Row& row : m_rows)
        row.isTicked = on;
    Q_EMIT dataChanged(index(0, Transcript), index(rowCount() - 1, Transcript), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

std::vector<core::DocumentMatches> ReplaceModel::chosen() const
{
    std::vector<core::DocumentMatches> all;
    for (const Row& row : m_rows) {
        if (!row.isTicked)
            continue;
        const Found& found = m_found[row.found];
        if (all.empty() || all.back().document != found.document)
            all.push_back({found.document, {}});
        all.back().matches.push_back(found.matches[row.match]);
    }
    return all;
}

core::DocumentMatches ReplaceModel::matchAt(int row) const
{
    const Row& one = m_rows[static_cast<std::size_t>(row)];
    return {m_found[one.found].document, {m_found[one.found].matches[one.match]}};
}

void ReplaceModel::takeReplaced(int row)
{
    const Row gone = m_rows[static_cast<std::size_t>(row)];
    Found& found = m_found[gone.found];
    const core::TextMatch done = found.matches[gone.match];
    const CodePointIndex places(found.text);
    const qsizetype begin = places.toUtf16(done.span.begin);
    found.text.replace(begin, places.toUtf16(done.span.end) - begin, done.replacement);
    const qint64 grown = codePointCount(done.replacement) - done.span.length();
    for (std::size_t i = gone.match + 1; i < found.matches.size(); ++i) {
        found.matches[i].span.begin += grown;
        found.matches[i].span.end += grown;
    }
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT ticksChanged();
}

int ReplaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplaceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplaceModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(at.row())];
    const Found& found = m_found[row.found];
    if (at.column() == Transcript) {
        if (role == Qt::CheckStateRole)
            return row.isTicked ? Qt::Checked : Qt::Unchecked;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? found.name : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const core::TextMatch& match = found.matches[row.match];
    const QString before =
        sliced(found.text, {std::max<qint64>(0, match.span.begin - lettersAround), match.span.begin});
    const QString after = sliced(found.text, {match.span.end, match.span.end + lettersAround});
    return (before + (at.column() == Now ? match.words : match.replacement) + after).simplified();
}

bool ReplaceModel::setData(const QModelIndex& at, const QVariant& value, int role)
{
    if (!at.isValid() || at.column() != Transcript || role != Qt::CheckStateRole)
        return false;
    m_rows[static_cast<std::size_t>(at.row())].isTicked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(at, at, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex& at) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(at);
    return at.isValid() && at.column() == Transcript ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Transcript ? tr("Transcript") : section == Now ? tr("Now") : tr("Then");
}

} // namespace tropa::ui::interviews
