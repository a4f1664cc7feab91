#include "ui/patients/segment_model.h"

#include "base/format_number.h"

namespace tropa::ui::patients {

namespace {

enum Column { Name, Patients, Share, Rule };

}

void SegmentModel::setSegments(std::vector<SeenSegment> segments, Language language)
{
    beginResetModel();
    m_segments = std::move(segments);
    m_language = language;
    endResetModel();
}

int SegmentModel::rowOf(frame::SegmentId id) const
{
    for (std::size_t row = 0; row < m_segments.size(); ++row) {
        if (m_segments[row].segment.id == id)
            return static_cast<int>(row);
    }
    return -1;
}

EntityRef SegmentModel::entityOf(int row) const
{
    return {QStringLiteral("segment_of_patients"), m_segments[static_cast<std::size_t>(row)].segment.id.value()};
}

widgets::TableColumn SegmentModel::column(int column) const
{
    switch (column) {
    case Name:
        return {tr("Segment")};
    case Patients:
        return {tr("Patients"), true};
    case Share:
        return {tr("Share"), true};
    default:
        return {tr("Who belongs")};
    }
}

widgets::TableCell SegmentModel::cell(int row, int column) const
{
    const SeenSegment& seen = m_segments[static_cast<std::size_t>(row)];
    const bool known = seen.share.value && !seen.share.figures.empty();
    switch (column) {
    case Name:
        return {.text = seen.segment.name,
                .tip = seen.personas.isEmpty() ? QString() : tr("Personas: %1").arg(seen.personas)};
    case Patients:
        return {.text = known ? formatNumber(seen.share.figures.front().count, m_language) : QStringLiteral("—"),
                .sort = known ? seen.share.figures.front().count : qint64(-1)};
    case Share: {
        if (!known)
            return {.text = QStringLiteral("—"), .sort = -1.0};
        const QString interval =
            seen.share.interval
                ? tr("95 %: %1").arg(formatRange(seen.share.interval->lower, seen.share.interval->upper, 1, m_language))
                : QString();
        return {.text = formatPercent(*seen.share.value, 1, m_language), .sort = *seen.share.value, .tip = interval};
    }
    default:
        return {.text = seen.rule.isEmpty() ? tr("no rule yet") : seen.rule,
                .tip = seen.rule,
                .tone = seen.rule.isEmpty() ? widgets::Tone::Faint : widgets::Tone::Plain};
    }
}

} // namespace tropa::ui::patients
