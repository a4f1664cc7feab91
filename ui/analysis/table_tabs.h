#pragma once

#include "interviews/code_clusters.h"
#include "interviews/code_crosstab.h"
#include "interviews/code_saturation.h"
#include "ui/analysis/analysis_tab.h"

#include <optional>

class QSpinBox;

namespace tropa::ui::charts {
class ChartView;
}

namespace tropa::ui::analysis {

class PictureView;

/// New codes interview by interview, with the band of shuffled orders.
class SaturationTab final : public AnalysisTab
{
    Q_OBJECT

public:
    SaturationTab(shell::Workbench& workbench, QWidget* parent);
    QString title() const override;
    void retranslate() override;

protected:
    void reload() override;

private:
    void show(const talk::CodeSaturation& result, const talk::Codebook& book);
    Choice m_level;
    charts::ChartView* m_chart;
    GridModel* m_model;
    QTableView* m_table;
    std::vector<std::vector<qint64>> m_quotes; ///< of each step
};

/// Codes against an attribute of respondents; own against competitors' patients is one of them.
class CrosstabTab final : public AnalysisTab
{
    Q_OBJECT

public:
    CrosstabTab(shell::Workbench& workbench, QWidget* parent);
    QString title() const override;
    void retranslate() override;

protected:
    void reload() override;

private:
    void show(const talk::CodeCrosstab& result, const talk::Codebook& book);
    Choice m_by, m_level, m_unit, m_correction;
    GridModel* m_model;
    QTableView* m_table;
};

/// Groups of respondents or of codes: tree, map, what sets them apart, and whether to believe them.
class ClustersTab final : public AnalysisTab
{
    Q_OBJECT

public:
    ClustersTab(shell::Workbench& workbench, QWidget* parent);
    QString title() const override;
    void retranslate() override;

protected:
    void reload() override;

private:
    void show();
    Choice m_of, m_distance, m_linkage, m_level;
    QLabel* m_countLabel;
    QSpinBox* m_count;
    PictureView* m_tree;
    PictureView* m_map;
    GridModel* m_choiceModel;
    GridModel* m_featureModel;
    QTableView* m_choices;
    QTableView* m_features;
    std::optional<talk::CodeClusters> m_result;
};

/// Codes and groups of respondents in one picture.
class CodeMapTab final : public AnalysisTab
{
    Q_OBJECT

public:
    CodeMapTab(shell::Workbench& workbench, QWidget* parent);
    QString title() const override;
    void retranslate() override;

protected:
    void reload() override;

private:
    void show();
    Choice m_by, m_level;
    PictureView* m_map;
    GridModel* m_model;
    QTableView* m_table;
    std::optional<talk::CodeCorrespondence> m_result;
};

/// The levels of the codebook as every tab offers them.
std::vector<std::pair<QString, QString>> levelChoices();
talk::CodeLevel levelFrom(const QString& id);

} // namespace tropa::ui::analysis
