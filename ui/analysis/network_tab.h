#pragma once

#include "interviews/analysis_store.h"
#include "statistics/network_layout.h"
#include "ui/analysis/analysis_tab.h"

#include <optional>

class QSlider;
class QSpinBox;

namespace tropa::ui::analysis {

class PictureView;

/// Codes that stand together, as a network with its table beside it. Places rest on all ties and stay where they are
/// while the threshold moves.
class NetworkTab final : public AnalysisTab
{
    Q_OBJECT

public:
    NetworkTab(shell::Workbench& workbench, QWidget* parent);
    QString title() const override;
    void retranslate() override;
    /// The pairs that are shown: .csv, .xlsx, .html or .docx.
    Result<void> writeTable(const QString& path) const;

protected:
    void reload() override;

private:
    struct Computed
    {
        talk::CodeMatrix matrix;
        talk::Codebook book;
        std::vector<int> nodes; ///< codes with a tie, places in the matrix
        std::vector<statistics::NetworkPlace> places;
    };
    struct Pair
    {
        std::size_t a = 0, b = 0; ///< places in Computed::nodes
        double jaccard = 0, strength = 0;
    };
    talk::TogetherRule rule() const;
    double threshold() const;
    void take(Computed computed);
    void show();
    void showTable();
    void openPair(const Pair& pair);
    Carried carriedOf(std::size_t item) const;
    Carried carriedOf(const Pair& pair) const;
    void save();

    Choice m_how, m_unit, m_strength, m_coder, m_colour;
    QSpinBox* m_within;
    QLabel* m_leastLabel;
    QSlider* m_least;
    PictureView* m_picture;
    GridModel* m_model;
    QTableView* m_table;
    std::optional<Computed> m_computed;
    talk::TogetherRule m_rule; ///< of what is shown, with its coder and voice
    metrics::Scope m_scope;
    QString m_speaker;
    project::CoderId m_whose;
    std::vector<Pair> m_pairs; ///< all, the strongest first
    std::size_t m_shown = 0;   ///< of them, by the threshold
    double m_strongest = 0;
};

} // namespace tropa::ui::analysis
