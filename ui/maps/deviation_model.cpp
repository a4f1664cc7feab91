#include "ui/maps/deviation_model.h"

#include "base/format_number.h"

#include <algorithm>

namespace tropa::ui::journeys {

using namespace tropa::maps;

DeviationModel::DeviationModel(shell::Workbench& workbench, QObject* parent)
    : QAbstractTableModel(parent), m_workbench(workbench)
{
}

void DeviationModel::setDeviation(std::shared_ptr<const Deviation> deviation)
{
    beginResetModel();
    m_deviation = std::move(deviation);
    if (!m_deviation || m_journey >= static_cast<int>(m_deviation->journeys.size()))
        m_journey = -1;
    endResetModel();
}

void DeviationModel::setJourney(int journey)
{
    const int count = m_deviation ? static_cast<int>(m_deviation->journeys.size()) : 0;
    beginResetModel();
    m_journey = journey < count ? journey : -1;
    endResetModel();
}

void DeviationModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int DeviationModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_deviation)
        return 0;
    return static_cast<int>(m_journey < 0
                                ? m_deviation->touchpoints.size()
                                : m_deviation->journeys[static_cast<std::size_t>(m_journey)].touchpoints.size());
}

const AlignedTouchpoint& DeviationModel::line(int row) const
{
    return m_deviation->journeys[static_cast<std::size_t>(m_journey)].touchpoints[static_cast<std::size_t>(row)];
}

const TouchpointTally& DeviationModel::tally(int row) const
{
    if (m_journey < 0)
        return m_deviation->touchpoints[static_cast<std::size_t>(row)];
    const AlignedTouchpoint& one = line(row);
    return *std::ranges::find_if(m_deviation->touchpoints, [&](const TouchpointTally& tally) {
        return one.meeting == Meeting::Extra ? tally.planned < 0 && tally.touchpoint == one.touchpoint
                                             : tally.planned == one.planned;
    });
}

std::vector<DeviationState> DeviationModel::states(int row) const
{
    if (m_journey >= 0)
        return {line(row).state()};
    const TouchpointTally& wanted = tally(row);
    std::vector<DeviationState> states;
    for (const JourneyDeviation& journey : m_deviation->journeys) {
        const auto found = std::ranges::find_if(journey.touchpoints, [&](const AlignedTouchpoint& one) {
            return wanted.planned < 0 ? one.meeting == Meeting::Extra && one.touchpoint == wanted.touchpoint
                                      : one.meeting != Meeting::Extra && one.planned == wanted.planned;
        });
        states.push_back(found == journey.touchpoints.end() ? DeviationState::Unknown : found->state());
    }
    return states;
}

std::vector<StepId> DeviationModel::steps(int row) const
{
    const int planned = tally(row).planned;
    return planned < 0 ? std::vector<StepId>() : m_deviation->plan[static_cast<std::size_t>(planned)].steps;
}

std::vector<EntityRef> DeviationModel::rowsBehind(int row, std::optional<DeviationState> state) const
{
    if (m_journey < 0)
        return maps::rowsBehind(*m_deviation, tally(row), state);
    const AlignedTouchpoint& one = line(row);
    return one.rows.empty() && one.meeting != Meeting::Unknown
               ? std::vector<EntityRef>{m_deviation->journeys[static_cast<std::size_t>(m_journey)].ref}
               : one.rows;
}

QString DeviationModel::title(int row) const
{
    return tally(row).title;
}

QString DeviationModel::overviewWords(const TouchpointTally& tally) const
{
    const Language language = m_workbench.language();
    const QString n = QStringLiteral("n = ") + formatNumber(tally.n, language);
    if (!tally.share)
        return n;
    QString first = m_workbench.words(nameOf(tally.planned < 0 ? DeviationState::Extra : DeviationState::AsPlanned)) +
                    QStringLiteral(" ") + formatPercent(100 * *tally.share, 0, language);
    if (tally.interval)
        first += QStringLiteral(" (") +
                 formatRange(100 * tally.interval->lower, 100 * tally.interval->upper, 0, language) +
                 QStringLiteral(")");
    first += QStringLiteral(", ") + n;
    QStringList others;
    for (const DeviationState state :
         {DeviationState::Failed, DeviationState::OutOfOrder, DeviationState::Missed, DeviationState::Unknown}) {
        if (const qint64 count = tally.count(state); count > 0)
            others << m_workbench.words(nameOf(state)) + QStringLiteral(" ") + formatNumber(count, language);
    }
    return others.isEmpty() ? first : first + QStringLiteral("\n") + others.join(QStringLiteral(" · "));
}

QString DeviationModel::lineWords(const AlignedTouchpoint& one) const
{
    QStringList words{m_workbench.words(nameOf(one.state()))};
    if (one.isFailed && one.isOutOfOrder)
        words << m_workbench.words(nameOf(DeviationState::OutOfOrder));
    if (one.isOutOfOrder)
        words << (one.cameAfter < 0
                      ? tr("at the very beginning")
                      : tr("after “%1”").arg(m_deviation->plan[static_cast<std::size_t>(one.cameAfter)].title));
    if (one.times > 1)
        words << tr("%n times", nullptr, one.times);
    if (one.experience)
        words << tr("experience %1").arg(formatSigned(*one.experience, 1, m_workbench.language()));
    return words.join(QStringLiteral(" · "));
}

QVariant DeviationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_deviation)
        return {};
    const QString what = m_journey < 0 ? overviewWords(tally(index.row())) : lineWords(line(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? title(index.row()) : what;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return title(index.row()) + QStringLiteral(": ") +
               QString(what).replace(QLatin1Char('\n'), QStringLiteral("; "));
    default:
        return {};
    }
}

QVariant DeviationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Planned") : tr("Actual");
}

} // namespace tropa::ui::journeys
