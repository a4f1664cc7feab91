#pragma once

#include "maps/put_evidence.h"
#include "ui/shell/evidence_clip.h"
#include "ui/shell/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace tropa::ui::journeys {

/// Asks where to put what was carried from another room: map, step, lane, and a card or a new one. Begins at the step
/// whose touchpoint the carried number speaks of. One history entry. Window thread.
class PutDialog final : public QDialog
{
    Q_OBJECT

public:
    PutDialog(shell::Workbench& workbench, shell::EvidenceClip clip, QWidget* parent);

    /// The window a dialog of an action stands over: not the menu or palette it was called from.
    static QWidget* windowBelow();
    /// Over that window; says what is missing where there is no map, or nothing to put.
    static void show(shell::Workbench& workbench, const shell::EvidenceClip& clip);

private:
    void followMap();
    void followCell();
    void put();

    shell::Workbench& m_workbench;
    shell::EvidenceClip m_clip;
    maps::CarriedEvidence m_carried;
    maps::Board m_board;
    QComboBox* m_map;
    QComboBox* m_step;
    QComboBox* m_lane;
    QComboBox* m_card;
    QLabel* m_note;
    QPushButton* m_put;
};

} // namespace tropa::ui::journeys
