#include "ui/interviews/code_model.h"

#include <QCoreApplication>
#include <QMimeData>

#include <set>

namespace tropa::ui::interviews {

CodeModel::CodeModel(CodingSession& session, QObject* parent) : QAbstractItemModel(parent), m_session(session)
{
    build();
    connect(&session, &CodingSession::codebookChanged, this, [this] {
        beginResetModel();
        build();
        endResetModel();
    });
    connect(&session, &CodingSession::countsChanged, this, [this](const std::vector<core::CodeId>& codes) {
        if (codes.empty()) {
            for (std::size_t i = 0; i < m_nodes.size(); ++i)
                showCount(static_cast<int>(i));
            return;
        }
        std::set<int> places; // with those above, each once
        for (const core::CodeId id : codes) {
            for (int at = placeOf(id); at >= 0; at = m_nodes[static_cast<std::size_t>(at)].parent)
                places.insert(at);
        }
        for (const int at : places)
            showCount(at);
    });
}

void CodeModel::build()
{
    m_nodes.clear();
    m_roots.clear();
    std::unordered_map<core::CodeId, int> places;
    for (const core::Code& code : m_session.codebook().codes()) {
        const int place = static_cast<int>(m_nodes.size());
        Node one;
        one.code = code.id;
        const auto above = places.find(code.parent);
        one.parent = above == places.end() ? -1 : above->second;
        std::vector<int>& siblings = one.parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(one.parent)].children;
        one.row = static_cast<int>(siblings.size());
        siblings.push_back(place);
        places[code.id] = place;
        m_nodes.push_back(std::move(one));
    }
}

const CodeModel::Node* CodeModel::node(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() < m_nodes.size() ? &m_nodes[index.internalId()] : nullptr;
}

QModelIndex CodeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* above = node(parent);
    const std::vector<int>& siblings = above ? above->children : m_roots;
    if (column != 0 || row < 0 || row >= static_cast<int>(siblings.size()))
        return {};
    return createIndex(row, 0, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex CodeModel::parent(const QModelIndex& index) const
{
    const Node* one = node(index);
    if (!one || one->parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(one->parent)].row, 0, static_cast<quintptr>(one->parent));
}

int CodeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_roots.size());
    const Node* one = node(parent);
    return one ? static_cast<int>(one->children.size()) : 0;
}

int CodeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant CodeModel::data(const QModelIndex& index, int role) const
{
    const Node* one = node(index);
    const core::Code* code = one ? m_session.codebook().find(one->code) : nullptr;
    if (!code)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return code->name;
    case Qt::ToolTipRole:
        return code->definition.isEmpty()
                   ? m_session.codebook().path(code->id)
                   : QStringLiteral("<b>%1</b><br>%2")
                         .arg(m_session.codebook().path(code->id).toHtmlEscaped(), code->definition.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return tr("%1, %n segment(s)", nullptr, static_cast<int>(m_session.countBelow(code->id))).arg(code->name);
    case CodeIdRole:
        return code->id.value();
    case CountRole:
        return m_session.countBelow(code->id);
    case PaletteRole:
        return code->palette;
    case ColorRole:
        return code->color;
    case PathRole:
        return m_session.codebook().path(code->id);
    case IsBranchRole:
        return !one->children.empty();
    default:
        return {};
    }
}

bool CodeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const core::CodeId id = codeAt(index);
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !id.isValid() || name.isEmpty() || name == index.data().toString())
        return false;
    return m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Rename the code “%1”"), {index.data().toString()}},
                                      [&](project::Edit& edit) -> Result<void> {
                                          core::renameCode(edit, id, name);
                                          return {};
                                      });
}

Qt::ItemFlags CodeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled;
}

QMimeData* CodeModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    QByteArray ids;
    QStringList paths;
    for (const QModelIndex& index : indexes) {
        ids += (ids.isEmpty() ? "" : " ") + QByteArray::number(codeAt(index).value());
        paths << index.data(PathRole).toString();
    }
    data->setData(QLatin1String(mimeType), ids);
    data->setText(paths.join(u'\n'));
    return data;
}

std::vector<core::CodeId> CodeModel::codesOf(const QMimeData* data)
{
    std::vector<core::CodeId> ids;
    if (data) {
        for (const QByteArray& id : data->data(QLatin1String(mimeType)).split(' ')) {
            if (id.toLongLong() > 0)
                ids.emplace_back(id.toLongLong());
        }
    }
    return ids;
}

core::CodeId CodeModel::codeOf(const QMimeData* data)
{
    const auto ids = codesOf(data);
    return ids.size() == 1 ? ids.front() : core::CodeId();
}

bool CodeModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const
{
    const core::CodeId moved = codeOf(data);
    return moved.isValid() && !m_session.codebook().isWithin(codeAt(parent), moved);
}

bool CodeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const core::CodeId moved = codeOf(data), under = codeAt(parent);
    const core::Code* code = m_session.codebook().find(moved);
    m_session.workbench().edit(
        {QT_TRANSLATE_NOOP("core", "Move the code “%1”"), {code ? code->name : QString()}},
        [&](project::Edit& edit) -> Result<void> { return core::moveCode(edit, moved, under, row); });
    return false; // the rows are already where they belong: the view must not remove the dragged one
}

int CodeModel::placeOf(core::CodeId id) const
{
    const auto found = std::ranges::find(m_nodes, id, &Node::code);
    return found == m_nodes.end() ? -1 : static_cast<int>(found - m_nodes.begin());
}

void CodeModel::showCount(int place)
{
    const QModelIndex at = createIndex(m_nodes[static_cast<std::size_t>(place)].row, 0, static_cast<quintptr>(place));
    Q_EMIT dataChanged(at, at, {CountRole});
}

QModelIndex CodeModel::indexOf(core::CodeId id) const
{
    const int place = placeOf(id);
    return place < 0 ? QModelIndex()
                     : createIndex(m_nodes[static_cast<std::size_t>(place)].row, 0, static_cast<quintptr>(place));
}

core::CodeId CodeModel::codeAt(const QModelIndex& index) const
{
    const Node* one = node(index);
    return one ? one->code : core::CodeId();
}

} // namespace tropa::ui::interviews
