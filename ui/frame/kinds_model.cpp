#include "ui/frame/kinds_model.h"

#include "base/format_number.h"
#include "ui/widgets/table_roles.h"

#include <QCoreApplication>

namespace tropa::ui::frame {

void KindsModel::setCounts(QHash<QString, int> counts, Language language)
{
    m_counts = std::move(counts);
    m_language = language;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const tropa::frame::FrameKind& KindsModel::kind(int row)
{
    return tropa::frame::frameKinds()[static_cast<std::size_t>(row)];
}

int KindsModel::rowOf(const QString& name)
{
    const auto kinds = tropa::frame::frameKinds();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (name == QLatin1String(kinds[i].name))
            return static_cast<int>(i);
    }
    return -1;
}

int KindsModel::rulesRow()
{
    return static_cast<int>(tropa::frame::frameKinds().size());
}

int KindsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rulesRow() + 1;
}

QVariant KindsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isRules = index.row() == rulesRow();
    const QString name = isRules ? QStringLiteral("rule") : QLatin1String(kind(index.row()).name);
    const QString plural =
        text(isRules ? Message(QT_TRANSLATE_NOOP("core", "Rules and targets")) : kind(index.row()).plural, m_language);
    switch (role) {
    case Qt::DisplayRole:
        return plural;
    case widgets::CountRole:
        return formatNumber(qint64(m_counts.value(name)), m_language);
    case KindName:
        return name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(plural).arg(m_counts.value(name));
    default:
        return {};
    }
}

} // namespace tropa::ui::frame
