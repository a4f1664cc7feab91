#include "ui/maps/findings_model.h"

#include <QFont>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

constexpr int leftAsItIs = 3;
constexpr quintptr groupRow = std::numeric_limits<quintptr>::max();

int groupOf(const maps::Finding& finding)
{
    if (finding.isSuppressed)
        return leftAsItIs;
    return finding.severity == maps::Severity::Error ? 0 : finding.severity == maps::Severity::Warning ? 1 : 2;
}

} // namespace

FindingsModel::FindingsModel(shell::Workbench& workbench, QObject* parent)
    : QAbstractItemModel(parent), m_workbench(workbench)
{
}

void FindingsModel::setFindings(std::vector<maps::Finding> findings)
{
    beginResetModel();
    std::array<Group, leftAsItIs + 1> groups;
    for (int i = 0; i <= leftAsItIs; ++i)
        groups[static_cast<std::size_t>(i)].kind = i;
    for (maps::Finding& finding : findings)
        groups[static_cast<std::size_t>(groupOf(finding))].findings.push_back(std::move(finding));
    m_groups.clear();
    for (Group& group : groups) {
        if (!group.findings.empty())
            m_groups.push_back(std::move(group));
    }
    endResetModel();
}

const maps::Finding* FindingsModel::finding(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupRow)
        return nullptr;
    return &m_groups[index.internalId()].findings[static_cast<std::size_t>(index.row())];
}

QModelIndex FindingsModel::find(const QString& rule, const EntityRef& element) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto& findings = m_groups[g].findings;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].element == element && QLatin1String(findings[i].rule) == rule)
                return createIndex(static_cast<int>(i), 0, static_cast<quintptr>(g));
        }
    }
    return {};
}

void FindingsModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupRow);
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == groupRow)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupRow);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() != 0 || parent.internalId() != groupRow)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].findings.size());
}

int FindingsModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString FindingsModel::groupName(const Group& group) const
{
    const int count = static_cast<int>(group.findings.size());
    switch (group.kind) {
    case 0:
        return tr("%n errors", nullptr, count);
    case 1:
        return tr("%n warnings", nullptr, count);
    case 2:
        return tr("%n notes", nullptr, count);
    default:
        return tr("%n left as they are", nullptr, count);
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const maps::Finding* one = finding(index);
    if (!one) {
        const Group& group = m_groups[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return groupName(group);
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QString(QLatin1String(one->rule) + QStringLiteral("  ") + m_workbench.words(one->message));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines{m_workbench.words(one->message)};
        if (one->isSuppressed)
            lines << tr("Left as it is: %1").arg(one->reason);
        else if (!one->remedy.words.isEmpty())
            lines << m_workbench.words(one->remedy.words);
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::ForegroundRole:
        return one->isSuppressed ? QVariant(m_workbench.theme().theme().textFaint) : QVariant();
    default:
        return {};
    }
}

} // namespace tropa::ui::journeys
