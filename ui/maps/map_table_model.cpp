#include "ui/maps/map_table_model.h"

#include "maps/card_markup.h"
#include "ui/paint/board_words.h"

#include "base/format_number.h"
#include "maps/map_page.h"

namespace tropa::ui::journeys {

namespace {

QString laneName(const Lane& lane)
{
    return lane.whom.isEmpty() ? lane.title : lane.title + QStringLiteral(" (") + lane.whom + QLatin1Char(')');
}

} // namespace

MapTableModel::MapTableModel(MapSession& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    const auto changed = [this] {
        if (m_rows > 0 && m_columns > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
    };
    connect(&session, &MapSession::boardChanged, this, &MapTableModel::follow);
    connect(&session, &MapSession::valuesChanged, this, changed);
    connect(&session, &MapSession::notesChanged, this, changed);
    follow();
}

void MapTableModel::follow()
{
    const int rows = static_cast<int>(m_session.board().lanes.size()),
              columns = static_cast<int>(m_session.board().steps.size());
    if (rows == m_rows && columns == m_columns) { // where the reader is must not be lost for an edited text
        if (rows > 0 && columns > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, columns - 1));
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rows - 1);
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    endResetModel();
}

int MapTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int MapTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

const Card* MapTableModel::cardAt(const QModelIndex& index) const
{
    const Board& board = m_session.board();
    const auto cards = board.cardsAt(board.lanes[static_cast<std::size_t>(index.row())].id,
                                     board.steps[static_cast<std::size_t>(index.column())].id);
    return cards.empty() ? nullptr : cards.front();
}

QString MapTableModel::words(const QModelIndex& index) const
{
    const Language language = m_session.workbench().language();
    const Board& board = m_session.board();
    const Lane& lane = board.lanes[static_cast<std::size_t>(index.row())];
    QStringList parts;
    if (lane.kind == LaneKind::Curve && m_session.hasValues()) {
        const auto points = m_session.values().curves.value(lane.id);
        const auto at = static_cast<std::size_t>(index.column());
        if (points.size() == board.steps.size() && points[at].value)
            parts << formatSigned(*points[at].value, 1, language);
    }
    for (const Card* card : board.cardsAt(lane.id, board.steps[static_cast<std::size_t>(index.column())].id)) {
        if (!card->text.isEmpty())
            parts << plainWords(card->text);
        if (card->picture.isValid())
            parts << tr("picture: %1").arg(card->pictureName);
        if (lane.kind == LaneKind::Arc && card->experience)
            parts << QString::number(arcLevel(*card->experience));
        for (const QString& icon : card->icons) {
            for (const ChannelIcon& known : channelIcons()) {
                if (icon == QLatin1String(known.id))
                    parts << text(known.name, language);
            }
        }
        if (card->nested.isValid())
            parts << nestedWords(*card, language);
        if (card->standardMinutes || card->actualMinutes)
            parts << paint::minutesText(card->standardMinutes, language) + QStringLiteral(" / ") +
                         paint::minutesText(card->actualMinutes, language);
        const CardValues* values = m_session.hasValues() ? m_session.values().card(card->id) : nullptr;
        if (!values)
            continue;
        for (const MetricCell& cell : values->metrics) {
            if (cell.info && cell.value.value)
                parts << paint::valueText(*cell.info, *cell.value.value, language) + QStringLiteral(", ") +
                             paint::countText(cell.value.n, language);
            else
                parts << QStringLiteral("—");
        }
        if (card->text.isEmpty() && values->quotes && !values->quotes->evidence.empty())
            parts << QStringLiteral("%1 (%2)").arg(paint::quoteText(values->quotes->evidence.front(), language),
                                                   paint::quoteFoot(*values->quotes, language));
    }
    const auto isHere = [&](const NotePlace& place) {
        return cellOf(board, place) == NoteCell{index.row(), index.column()};
    };
    for (const StickyNote& note : m_session.notes().notes) {
        if (isHere(note.place))
            parts << tr("note: %1 (%2)").arg(note.text, note.author);
    }
    for (const CommentThread& thread : m_session.notes().threads) {
        if (!thread.isResolved && isHere(thread.place))
            parts << tr("comment: %1 (%2)").arg(thread.comments.back().text, thread.comments.back().author);
    }
    return parts.join(QStringLiteral("; "));
}

QVariant MapTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return words(index);
    const Card* card = cardAt(index);
    if (role == Qt::EditRole) {
        const bool isArc = m_session.board().lanes[static_cast<std::size_t>(index.row())].kind == LaneKind::Arc;
        if (isArc)
            return card && card->experience ? QString::number(arcLevel(*card->experience)) : QString();
        return card ? card->text : QString();
    }
    if (role == Qt::ToolTipRole && card && m_session.hasValues()) {
        const CardValues* values = m_session.values().card(card->id);
        QStringList lines;
        for (const MetricCell& cell : values ? values->metrics : std::vector<MetricCell>())
            lines += paint::cellDescription(cell, m_session.workbench().language());
        return lines.isEmpty() ? words(index) : lines.join(QLatin1Char('\n'));
    }
    return {};
}

QVariant MapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Board& board = m_session.board();
    const auto at = static_cast<std::size_t>(section);
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return at < board.steps.size() ? board.stepTitle(section) : QVariant();
    return at < board.lanes.size() ? laneName(board.lanes[at]) : QVariant();
}

Qt::ItemFlags MapTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid()) {
        const LaneKind kind = m_session.board().lanes[static_cast<std::size_t>(index.row())].kind;
        if (kind != LaneKind::Curve && kind != LaneKind::Channels && kind != LaneKind::Time)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool MapTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Board& board = m_session.board();
    const Card* card = cardAt(index);
    m_session.enterText(board.lanes[static_cast<std::size_t>(index.row())].id,
                        board.steps[static_cast<std::size_t>(index.column())].id, card ? card->id : CardId(),
                        value.toString().trimmed());
    return true;
}

} // namespace tropa::ui::journeys
