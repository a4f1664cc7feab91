#pragma once

#include "ui/insights/insight_session.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tropa::ui::insights {

/// One insight: what it says, where it stands, who answers for it, what it is worth and costs; what speaks for and
/// against it; what became of it. Every change is one edit at once. Window thread.
class InsightPane final : public QScrollArea
{
    Q_OBJECT

public:
    InsightPane(InsightSession& session, QWidget* parent);

    core::InsightId insight() const { return m_id; }
    void setInsight(core::InsightId id);
    void refresh();
    void retranslate();
    void editStatement();
    /// Opens the dialogs that add evidence or a comparison.
    void askEvidence();
    void askCheck();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void store();
    void fillEvidence(const core::InsightState& state);
    void fillChecks(const core::InsightState& state);
    const core::PieceState* currentPiece() const;
    void openPiece();
    void turnPiece();
    void removePiece();
    void removeCheck();
    void enable();

    InsightSession& m_session;
    core::InsightId m_id;
    QPlainTextEdit* m_statement;
    QPlainTextEdit* m_note;
    QComboBox* m_kind;
    QComboBox* m_status;
    QLineEdit* m_owner;
    QLineEdit* m_value;
    QLineEdit* m_effort;
    QLineEdit* m_patients;
    QLineEdit* m_due;
    std::vector<std::pair<QLabel*, QWidget*>> m_labels;
    QLabel* m_evidenceHead;
    QListWidget* m_evidence;
    QPushButton* m_addEvidence;
    QPushButton* m_turn;
    QPushButton* m_open;
    QPushButton* m_removePiece;
    QLabel* m_checksHead;
    QListWidget* m_checks;
    QPushButton* m_addCheck;
    QPushButton* m_removeCheck;
    bool m_isFilling = false;
};

} // namespace tropa::ui::insights
