#pragma once

#include "ui/insights/core_names.h"
#include "ui/shell/workbench.h"

#include <QTimer>

namespace tropa::ui::insights {

/// The project's insights as they stand today, computed on a job again when project, filter or language change, and the
/// edits a person makes, each one history entry. Window thread.
class InsightSession final : public QObject
{
    Q_OBJECT

public:
    InsightSession(shell::Workbench& workbench, QWidget* page);

    shell::Workbench& workbench() { return m_workbench; }
    const std::vector<core::InsightState>& states() const { return m_states; }
    const core::InsightState* state(core::InsightId id) const;
    bool isComputed() const { return m_isComputed; }

    /// The new insight's id, or 0 when it was refused.
    core::InsightId add(const core::Insight& made);
    void set(const core::Insight& changed);
    void remove(core::InsightId id);
    void addEvidence(core::InsightId id, const std::vector<core::EvidencePiece>& pieces);
    void setSide(core::EvidenceId id, core::Side side);
    void removeEvidence(core::EvidenceId id);
    void addCheck(core::InsightId id, const core::Check& check);
    void removeCheck(core::CheckId id);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void compute();

    shell::Workbench& m_workbench;
    QWidget* m_page;
    std::vector<core::InsightState> m_states;
    QTimer m_soon;
    bool m_isComputed = false;
    bool m_waits = false; ///< asked for while the page was hidden
};

} // namespace tropa::ui::insights
