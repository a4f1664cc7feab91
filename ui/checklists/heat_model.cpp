#include "ui/checklists/heat_model.h"

#include "base/format_number.h"
#include "charts/heat_scale.h"

#include <QPainter>

namespace tropa::ui::checklists {

namespace {
constexpr qint64 fewVisits = 8;
} // namespace

void HeatModel::setContents(std::vector<metrics::Group> sections, std::vector<ChecklistContents::Clinic> clinics,
                            std::optional<double> target, Language language)
{
    beginResetModel();
    m_sections = std::move(sections);
    m_clinics = std::move(clinics);
    m_target = target;
    m_language = language;
    endResetModel();
}

const metrics::Group* HeatModel::section(int column) const
{
    const int at = column - 2;
    return at >= 0 && at < static_cast<int>(m_sections.size()) ? &m_sections[static_cast<std::size_t>(at)] : nullptr;
}

const metrics::Value* HeatModel::value(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < 2)
        return nullptr;
    const auto& row = clinic(index.row());
    return section(index.column()) ? &row.sections[static_cast<std::size_t>(index.column() - 2)] : &row.whole;
}

int HeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clinics.size());
}

int HeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size()) + 3;
}

theme::RampStep HeatModel::look(const metrics::Value& value) const
{
    const theme::Theme& colours = m_theme.theme();
    const double middle = m_target ? *m_target : m_clinics.back().whole.value.value_or(50);
    return colours.divergingStep(tropa::charts::deviationScale(middle, 100).stepOf(*value.value));
}

QVariant HeatModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = clinic(index.row());
    const QString name = row.id > 0 ? row.name : tr("All clinics");
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == 0   ? Qt::AlignLeft
                         : index.column() == 1 ? Qt::AlignRight
                                               : Qt::AlignHCenter) |
                        Qt::AlignVCenter);
    const metrics::Value* shown = value(index);
    if (!shown) {
        if (role == Qt::DisplayRole)
            return index.column() == 0 ? name : formatNumber(row.whole.n, m_language);
        return role == Qt::ToolTipRole && index.column() == 0 ? QVariant(name) : QVariant();
    }
    if (!shown->value)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("—"))
                                       : (role == Qt::ToolTipRole ? QVariant(tr("No visits")) : QVariant());
    const QString number = formatNumber(*shown->value, 1, m_language);
    switch (role) {
    case Qt::DisplayRole:
        return number;
    case IsFewRole:
        return shown->n < fewVisits;
    case FillRole:
        return section(index.column()) ? QVariant(look(*shown).fill) : QVariant();
    case InkRole:
        return section(index.column()) ? QVariant(look(*shown).ink) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                          formatPercent(*shown->value, 1, m_language)};
        if (shown->interval)
            parts << tr("95 %: %1").arg(formatRange(shown->interval->lower, shown->interval->upper, 1, m_language));
        parts << QStringLiteral("n = ") + formatNumber(shown->n, m_language);
        if (shown->n < fewVisits)
            parts << tr("fewer than %1 visits").arg(fewVisits);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int column, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == 0   ? Qt::AlignLeft
                         : column == 1 ? Qt::AlignRight
                                       : Qt::AlignHCenter) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == 0)
        return tr("Clinic");
    if (column == 1)
        return tr("Visits");
    const metrics::Group* shown = section(column);
    return shown ? shown->label : tr("Whole");
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Theme& colours = m_theme.theme();
    const QVariant fill = index.data(HeatModel::FillRole);
    const QVariant ink = index.data(HeatModel::InkRole);
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    if (fill.isValid())
        painter->fillRect(cell, fill.value<QColor>());
    if (fill.isValid() && index.data(HeatModel::IsFewRole).toBool())
        painter->fillRect(cell, QBrush(theme::blended(fill.value<QColor>(), colours.raised, 0.45), Qt::BDiagPattern));
    painter->setPen(ink.isValid() ? ink.value<QColor>() : colours.text);
    QFont font = option.font;
    if (index.column() == index.model()->columnCount() - 1 || index.row() == index.model()->rowCount() - 1)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QRect place = cell.adjusted(6, 0, -6, 0);
    painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace tropa::ui::checklists
