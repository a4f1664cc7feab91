#include "ui/interviews/document_model.h"

#include "base/format_number.h"

namespace tropa::ui::interviews {

DocumentModel::DocumentModel(CodingSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_rows(static_cast<int>(session.documents().size()))
{
    connect(&session, &CodingSession::documentsChanged, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_session.documents().size());
        endResetModel();
    });
    connect(&session, &CodingSession::countsChanged, this,
            [this](const std::vector<core::CodeId>&, const std::vector<core::DocumentId>& documents) {
                for (const core::DocumentId id : documents) {
                    if (const QModelIndex at = indexOf(id); at.isValid())
                        Q_EMIT dataChanged(at.siblingAtColumn(Segments), at.siblingAtColumn(Segments));
                }
                if (documents.empty() && m_rows > 0)
                    Q_EMIT dataChanged(index(0, Segments), index(m_rows - 1, Segments));
            });
}

int DocumentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int DocumentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DocumentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const DocumentRow& row = m_session.documents()[static_cast<std::size_t>(index.row())];
    const Language language = m_session.workbench().language();
    if (role == DocumentIdRole)
        return row.info.id.value();
    if (role == IsUncodedRole)
        return row.segments == 0;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(index.column() == Segments ? Qt::AlignRight | Qt::AlignVCenter
                                                                            : Qt::AlignLeft | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        return row.info.name;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Group:
        // The list is narrow; whose patient is meant goes without saying there.
        if (row.group == core::RespondentGroup::Competitor && role == Qt::DisplayRole)
            return tr("competitor");
        return row.group == core::RespondentGroup::Unknown ? QStringLiteral("—")
                                                           : text(core::groupName(row.group), language);
    case Place:
        return row.place.isEmpty() ? QStringLiteral("—") : row.place;
    case Segments:
        return row.segments == 0 ? tr("none") : formatNumber(row.segments, language);
    default:
        return {};
    }
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(section == Segments ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Segments)
        return tr("Coded segments");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("No.");
    case Group:
        return tr("Group");
    case Place:
        return tr("Clinic");
    case Segments:
        return tr("Segm.");
    default:
        return {};
    }
}

QModelIndex DocumentModel::indexOf(core::DocumentId id) const
{
    for (int row = 0; row < m_rows; ++row) {
        if (m_session.documents()[static_cast<std::size_t>(row)].info.id == id)
            return index(row, 0);
    }
    return {};
}

core::DocumentId DocumentModel::documentAt(const QModelIndex& index) const
{
    return core::DocumentId(index.data(DocumentIdRole).toLongLong());
}

} // namespace tropa::ui::interviews
