#pragma once

#include "ui/surveys/survey_contents.h"

#include <QAbstractTableModel>

namespace tropa::ui::surveys {

/// Waves and what was measured in each: value, interval and n in one cell; under the project's smallest n greyed. The
/// last row is all waves together.
class WaveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContents(std::vector<const metrics::MetricInfo*> metrics, std::vector<SurveyContents::Wave> waves,
                     int minimumN, Language language);
    const metrics::MetricInfo* metric(int column) const; ///< none for the name of the wave
    const SurveyContents::Wave& wave(int row) const { return m_waves[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const metrics::MetricInfo& info, const metrics::Value& value) const;

    std::vector<const metrics::MetricInfo*> m_metrics;
    std::vector<SurveyContents::Wave> m_waves;
    int m_minimumN = 30;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::surveys
