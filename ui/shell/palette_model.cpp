#include "ui/shell/palette_model.h"

#include "frame/frame_store.h"

#include <QRegularExpression>

#include <algorithm>

namespace tropa::ui::shell {

namespace {

constexpr std::size_t most = 200;

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return frame::normalName(text).split(between, Qt::SkipEmptyParts);
}

// Lower is better; nothing when a word of the query is found nowhere.
std::optional<int> score(const QStringList& item, const QStringList& query)
{
    int sum = 0;
    for (const QString& wanted : query) {
        int best = -1;
        for (qsizetype i = 0; i < item.size(); ++i) {
            const int here = item[i] == wanted            ? 0
                             : item[i].startsWith(wanted) ? 2
                             : item[i].contains(wanted)   ? 20
                                                          : -1;
            if (here >= 0 && (best < 0 || here + i < best))
                best = here + static_cast<int>(i);
        }
        if (best < 0)
            return std::nullopt;
        sum += best;
    }
    return sum * 8 + static_cast<int>(std::min<qsizetype>(item.size(), 7));
}

} // namespace

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_words.clear();
    m_words.reserve(m_items.size());
    for (const PaletteItem& item : m_items)
        m_words.push_back(wordsOf(item.words + u' ' + item.detail + u' ' + item.alsoCalled));
    match();
    endResetModel();
}

void PaletteModel::setQuery(const QString& query)
{
    beginResetModel();
    m_query = query;
    match();
    endResetModel();
}

void PaletteModel::match()
{
    m_shown.clear();
    const QStringList query = wordsOf(m_query);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (const auto points = query.isEmpty() ? std::optional<int>(0) : score(m_words[i], query))
            found.emplace_back(*points, i);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, std::size_t>::first);
    for (const auto& [points, i] : found) {
        if (m_shown.size() < most)
            m_shown.push_back(i);
    }
}

std::function<void()> PaletteModel::runOf(const QModelIndex& index) const
{
    return index.isValid() ? m_items[m_shown[static_cast<std::size_t>(index.row())]].run : std::function<void()>();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem& item = m_items[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return item.words;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.words : QStringLiteral("%1, %2").arg(item.words, item.detail);
    case Detail:
        return item.detail;
    case IconName:
        return item.icon;
    default:
        return {};
    }
}

} // namespace tropa::ui::shell
