#pragma once

#include "maps/lay_evidence.h"
#include "ui/interviews/coding_session.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace tropa::ui::interviews {

/// What respondents said as a map takes it.
std::vector<maps::EvidenceToLay> evidenceToLay(storage::Connection& connection, const metrics::Scope& scope);

/// Lays quotes, pains, gains, needs and the experience curve of chosen respondents onto a map, or onto a new one over a
/// journey: one step to undo.
class LayDialog : public QDialog
{
    Q_OBJECT

public:
    LayDialog(CodingSession& session, QWidget* parent);

    QComboBox* target() const { return m_target; }
    QListWidget* respondents() const { return m_respondents; }
    QPushButton* lay() const { return m_lay; }

private:
    void fillRespondents();
    QWidget* makeChoices();
    /// Ticks or unticks all of a group; of every group where none is named.
    void tick(std::optional<core::RespondentGroup> group, bool on);
    void showTicked();
    metrics::Scope scope() const;
    void count();
    void run();

    CodingSession& m_session;
    QComboBox* m_target;
    QListWidget* m_respondents;
    std::map<core::RespondentGroup, QCheckBox*> m_groups; ///< empty where all are of one group
    QCheckBox* m_curve;
    QLabel* m_count;
    QPushButton* m_lay;
};

} // namespace tropa::ui::interviews
