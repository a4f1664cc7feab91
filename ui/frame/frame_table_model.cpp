#include "ui/frame/frame_table_model.h"

#include "base/format_number.h"
#include "ui/widgets/table_roles.h"

#include <QFont>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace tropa::ui::frame {

using tropa::frame::FieldType;
using tropa::frame::FrameField;
using tropa::frame::FrameItem;
using tropa::frame::FrameKind;

namespace {

const QString rowType = QStringLiteral("application/x-tropa-frame-row");

// The field by which a kind is shown in groups.
const char* groupColumn(const FrameKind& kind)
{
    return kind.name == QByteArrayView("touchpoint") ? "stage_id" : nullptr;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Money;
}

} // namespace

FrameTableModel::FrameTableModel(Write write, Move move, QObject* parent)
    : QAbstractTableModel(parent), m_write(std::move(write)), m_move(std::move(move))
{
}

std::vector<FrameTableModel::Row> FrameTableModel::arranged(const Contents& contents) const
{
    std::vector<Row> rows;
    const char* column = groupColumn(*m_kind);
    if (!column) {
        for (std::size_t i = 0; i < contents.items.size(); ++i)
            rows.push_back({i, {}});
        return rows;
    }
    const auto groupOf = [&](const FrameItem& item) {
        const auto value = item.values.find(QLatin1String(column));
        return value == item.values.end() ? qint64(0) : value->second.toLongLong();
    };
    std::vector<qint64> order = contents.groupOrder;
    order.push_back(0);
    for (const qint64 group : order) {
        std::vector<Row> inside;
        for (std::size_t i = 0; i < contents.items.size(); ++i) {
            if (groupOf(contents.items[i]) == group)
                inside.push_back({i, {}});
        }
        if (inside.empty())
            continue;
        const auto& names = contents.names.at(QStringLiteral("stage"));
        const auto name = names.find(group);
        rows.push_back({std::nullopt, name == names.end() ? tr("Without a stage") : name->second});
        rows.insert(rows.end(), inside.begin(), inside.end());
    }
    return rows;
}

void FrameTableModel::setContents(const FrameKind& kind, Contents contents, Language language, bool isWritable)
{
    const bool sameKind = m_kind == &kind && m_language == language && m_writable == isWritable;
    const auto ids = [](const std::vector<FrameItem>& items) {
        std::vector<EntityRef> refs;
        for (const FrameItem& item : items)
            refs.push_back(item.ref);
        return refs;
    };
    m_kind = &kind;
    std::vector<Row> rows = arranged(contents);
    // Typing into a cell must not throw the table, its selection and its open editor away.
    if (sameKind && rows == m_rows && ids(contents.items) == ids(m_contents.items)) {
        m_contents = std::move(contents);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_contents = std::move(contents);
    m_rows = std::move(rows);
    m_language = language;
    m_writable = isWritable;
    endResetModel();
}

const FrameItem* FrameTableModel::item(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    return row.item ? &m_contents.items[*row.item] : nullptr;
}

const FrameField* FrameTableModel::field(int column) const
{
    return m_kind && column > 0 ? &m_kind->fields[static_cast<std::size_t>(column - 1)] : nullptr;
}

QModelIndex FrameTableModel::indexOf(const EntityRef& ref) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].item && m_contents.items[*m_rows[i].item].ref == ref)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

bool FrameTableModel::isGroup(int row) const
{
    return !m_rows[static_cast<std::size_t>(row)].item;
}

const std::map<qint64, QString>& FrameTableModel::choices(const FrameField& field) const
{
    static const std::map<qint64, QString> none;
    const auto found = m_contents.names.find(QLatin1String(field.refersTo));
    return found == m_contents.names.end() ? none : found->second;
}

int FrameTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FrameTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_kind ? 0 : static_cast<int>(m_kind->fields.size()) + 1;
}

QString FrameTableModel::words(const FrameItem& item, const FrameField& field) const
{
    const auto found = item.values.find(QLatin1String(field.column));
    if (found == item.values.end())
        return {};
    const QVariant& value = found->second;
    switch (field.type) {
    case FieldType::Integer:
        return formatNumber(value.toLongLong(), m_language);
    case FieldType::Money:
        return formatNumber(value.toDouble(), decimalsNeeded(value.toDouble(), 2), m_language);
    case FieldType::Date:
        return formatDate(value.toDate(), m_language);
    case FieldType::Reference: {
        const auto& names = choices(field);
        const auto name = names.find(value.toLongLong());
        return name == names.end() ? QString() : name->second;
    }
    case FieldType::LongText:
        return value.toString().simplified();
    case FieldType::Text:
    case FieldType::Icon:
        return value.toString();
    }
    return {};
}

QVariant FrameTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FrameItem* of = item(index);
    if (!of) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == 0 ? m_rows[static_cast<std::size_t>(index.row())].group : QString();
        return role == widgets::ToneRole ? QVariant::fromValue(widgets::Tone::Secondary) : QVariant();
    }
    const FrameField* what = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return what ? words(*of, *what) : of->name;
    case Qt::EditRole: {
        if (!what)
            return of->name;
        const auto value = of->values.find(QLatin1String(what->column));
        return value == of->values.end() ? QVariant() : value->second;
    }
    case Qt::ToolTipRole: {
        if (!what)
            return of->name;
        const auto value = of->values.find(QLatin1String(what->column));
        return what->type == FieldType::LongText && value != of->values.end() ? value->second.toString()
                                                                              : words(*of, *what);
    }
    case Qt::TextAlignmentRole:
        return what && isNumber(what->type) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

bool FrameTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const FrameItem* of = role == Qt::EditRole ? item(index) : nullptr;
    if (!of || !m_writable)
        return false;
    if (data(index, Qt::EditRole) == value)
        return true;
    const FrameField* what = field(index.column());
    if (!what && value.toString().simplified().isEmpty())
        return false;
    return m_write(of->ref, what ? QString::fromLatin1(what->column) : QString(), value);
}

QVariant FrameTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_kind || section < 0 || section >= columnCount())
        return {};
    const FrameField* what = field(section);
    if (role == Qt::DisplayRole)
        return what ? text(what->label, m_language) : tr("Name");
    if (role == Qt::TextAlignmentRole)
        return QVariant((what && isNumber(what->type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags FrameTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return m_writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (!item(index))
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_writable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

QStringList FrameTableModel::mimeTypes() const
{
    return {rowType};
}

QMimeData* FrameTableModel::mimeData(const QModelIndexList& indexes) const
{
    const FrameItem* of = indexes.isEmpty() ? nullptr : item(indexes.first());
    if (!of)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowType, QByteArray::number(of->ref.id));
    return data;
}

bool FrameTableModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                   const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !m_writable || !data->hasFormat(rowType) || !m_kind)
        return false;
    const EntityRef moved{QLatin1String(m_kind->name), data->data(rowType).toLongLong()};
    int at = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const QModelIndex from = indexOf(moved);
    if (!from.isValid())
        return false;
    // The place among items: that of the item now standing there.
    while (at < rowCount() && isGroup(at))
        ++at;
    int position = static_cast<int>(m_contents.items.size());
    if (at < rowCount())
        position = static_cast<int>(*m_rows[static_cast<std::size_t>(at)].item);
    const auto now = static_cast<int>(*m_rows[static_cast<std::size_t>(from.row())].item);
    m_move(moved, position > now ? position - 1 : position);
    // The view would remove the dragged row itself; the project has moved it already.
    return false;
}

} // namespace tropa::ui::frame
