#pragma once

#include "maps/checker.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QTreeView;

namespace tropa::ui::journeys {

class FindingForm;
class FindingsModel;

/// What the checker says of the open map, anew after each change: findings by severity, Enter jumps to the element, F8
/// fixes it or opens the field, a reason leaves it as it is. Checks on a job. Window thread.
class FindingsPane final : public QWidget
{
    Q_OBJECT

public:
    FindingsPane(MapSession& session, QWidget* parent);
    void retranslate();
    QTreeView& view() { return *m_view; }

Q_SIGNALS:
    void entityRequested(const tropa::EntityRef& ref);
    /// The cell pane is to be opened at the current cell: a metric or evidence is to be bound there.
    void cellRequested();
    void checked();

private:
    void check();
    void showReport(maps::CheckReport report);
    void currentChanged();
    void jump();
    void fix();
    void pin();
    void leave();
    const maps::Finding* current() const;

    MapSession& m_session;
    QLabel* m_score;
    QTreeView* m_view;
    FindingsModel* m_model;
    QLabel* m_hint;
    FindingForm* m_form;
    QPushButton* m_fix;
    QPushButton* m_pin;
    QLineEdit* m_reason;
    QPushButton* m_leave;
    QTimer* m_timer;
    maps::CheckReport m_report;
};

} // namespace tropa::ui::journeys
