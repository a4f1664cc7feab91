#include "ui/surveys/wave_model.h"

#include "base/format_number.h"

#include <QGuiApplication>
#include <QPalette>

namespace tropa::ui::surveys {

void WaveModel::setContents(std::vector<const metrics::MetricInfo*> metrics, std::vector<SurveyContents::Wave> waves,
                            int minimumN, Language language)
{
    beginResetModel();
    m_metrics = std::move(metrics);
    m_waves = std::move(waves);
    m_minimumN = minimumN;
    m_language = language;
    endResetModel();
}

const metrics::MetricInfo* WaveModel::metric(int column) const
{
    return column > 0 && column <= static_cast<int>(m_metrics.size()) ? m_metrics[static_cast<std::size_t>(column - 1)]
                                                                      : nullptr;
}

int WaveModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_waves.size());
}

int WaveModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_metrics.size()) + 1;
}

QString WaveModel::words(const metrics::MetricInfo& info, const metrics::Value& value) const
{
    if (!value.value)
        return QStringLiteral("—");
    const bool isSigned = info.scale.low < 0;
    const int decimals = isSigned && info.scale.high > 10 ? 0 : info.decimals; // LOOK 5: NPS in whole points
    const auto write = [&](double number) {
        return isSigned ? formatSigned(number, decimals, m_language) : formatNumber(number, decimals, m_language);
    };
    QString text =
        info.unit == metrics::Unit::Percent ? formatPercent(*value.value, decimals, m_language) : write(*value.value);
    if (value.interval)
        text += QStringLiteral("  ") +
                (m_language == Language::Russian ? QStringLiteral("%1…%2") : QStringLiteral("%1 to %2"))
                    .arg(write(value.interval->lower), write(value.interval->upper));
    return text + QStringLiteral("  n = ") + formatNumber(value.n, m_language);
}

QVariant WaveModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SurveyContents::Wave& shown = wave(index.row());
    const metrics::MetricInfo* info = metric(index.column());
    if (!info) {
        if (role == Qt::DisplayRole)
            return shown.id > 0 ? shown.name : tr("All waves");
        return {};
    }
    const metrics::Value& value = shown.values[static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return words(*info, value);
    case Qt::ToolTipRole: {
        QStringList lines;
        if (!value.value)
            lines << text(value.reason, m_language);
        for (const metrics::Figure& figure : value.figures) {
            const QString number = figure.unit == metrics::Unit::Percent ? formatPercent(figure.value, 1, m_language)
                                                                         : formatNumber(figure.value, 1, m_language);
            lines << text(figure.name, m_language) + QStringLiteral(": ") + number;
        }
        if (value.asOf.isValid())
            lines << tr("Last answer: %1").arg(formatDate(value.asOf, m_language));
        if (value.value && value.n < m_minimumN)
            lines << tr("Fewer than %1 answers").arg(m_minimumN);
        return lines.join(u'\n');
    }
    case Qt::ForegroundRole:
        if (value.n < m_minimumN)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(text(info->name, m_language), words(*info, value));
    default:
        return {};
    }
}

QVariant WaveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const metrics::MetricInfo* info = metric(section);
    return info ? text(info->name, m_language) : tr("Wave");
}

} // namespace tropa::ui::surveys
