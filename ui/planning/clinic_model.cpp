#include "ui/planning/clinic_model.h"

#include "base/format_number.h"
#include "ui/widgets/table_roles.h"

#include <cmath>

namespace tropa::ui::planning {

namespace {

constexpr int mostPeople = 100'000'000;

}

ClinicModel::ClinicModel(Language language, QObject* parent) : QAbstractTableModel(parent), m_language(language) {}

void ClinicModel::setClinics(std::vector<Clinic> clinics)
{
    beginResetModel();
    m_clinics = std::move(clinics);
    m_parts.clear();
    endResetModel();
}

void ClinicModel::setParts(std::vector<qint64> parts, double responseRate, bool areVisits)
{
    m_parts = std::move(parts);
    m_responseRate = responseRate;
    m_areVisits = areVisits;
    if (!m_clinics.empty())
        Q_EMIT dataChanged(index(0, Part), index(rowCount() - 1, Invited));
    Q_EMIT headerDataChanged(Qt::Horizontal, Part, Invited);
}

QString ClinicModel::shown(qint64 number) const
{
    return number > 0 ? formatNumber(number, m_language) : QStringLiteral("—");
}

qint64 ClinicModel::invited(int row) const
{
    if (m_areVisits || m_parts.empty())
        return 0;
    return static_cast<qint64>(std::ceil(static_cast<double>(m_parts[static_cast<std::size_t>(row)]) / m_responseRate));
}

std::vector<QStringList> ClinicModel::words() const
{
    std::vector<QStringList> lines(1);
    const int shownColumns = m_areVisits ? Part + 1 : columns;
    for (int column = 0; column < shownColumns; ++column)
        lines[0] << headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < shownColumns; ++column)
            line << (column == Name ? m_clinics[static_cast<std::size_t>(row)].name
                                    : data(index(row, column), widgets::SortRole).toString());
        lines.push_back(line);
    }
    return lines;
}

int ClinicModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clinics.size());
}

int ClinicModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ClinicModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == Name)
        return role == Qt::DisplayRole || role == widgets::SortRole ? QVariant(m_clinics[row].name) : QVariant();
    const qint64 number = index.column() == People ? m_clinics[row].people
                          : index.column() == Part ? (m_parts.empty() ? 0 : m_parts[row])
                                                   : invited(index.row());
    if (role == Qt::EditRole || role == widgets::SortRole)
        return static_cast<int>(number);
    return role == Qt::DisplayRole ? QVariant(shown(number)) : QVariant();
}

QVariant ClinicModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Clinic");
    case People:
        return tr("Patients");
    case Part:
        return m_areVisits ? tr("Visits") : tr("Answers");
    default:
        return tr("To invite");
    }
}

Qt::ItemFlags ClinicModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == People)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ClinicModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != People || role != Qt::EditRole)
        return false;
    bool isNumber = false;
    const int people = value.toString().isEmpty() ? 0 : value.toInt(&isNumber);
    if (!value.toString().isEmpty() && (!isNumber || people < 0 || people > mostPeople))
        return false;
    m_clinics[static_cast<std::size_t>(index.row())].people = people;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace tropa::ui::planning
