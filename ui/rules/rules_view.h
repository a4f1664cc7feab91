#pragma once

#include "metrics/rules_store.h"
#include "ui/shell/workbench.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace tropa::ui::widgets {
class EmptyPlace;
class PaneHeader;
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::rules {

class RulesModel;
class VersionsModel;

/// All rules of the project in one place: when a number counts as evidence, what the team wants of each metric, what
/// others have, and the earlier versions of what is chosen. Every change is a new version and one step to undo.
/// Window thread.
class RulesView final : public QWidget
{
    Q_OBJECT

public:
    RulesView(shell::Workbench& workbench, QWidget* parent);

    /// How many metrics have a rule.
    int count() const;
    void showRule(qint64 id);
    void retranslate();
    void reload();
    QTableView* table() const { return m_table; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeEvidence();
    void addActions();
    void follow();
    QString current() const;
    void change();
    void remove();
    void keepEvidence();
    bool writes() const;

    shell::Workbench& m_workbench;
    RulesModel* m_model;
    VersionsModel* m_history;
    std::vector<metrics::RuleVersion> m_versions;
    QTableView* m_table;
    QTableView* m_earlier;
    QStackedWidget* m_stack;
    widgets::EmptyPlace* m_empty;
    widgets::PaneHeader* m_earlierHead;
    widgets::PaneHeader* m_evidenceHead;
    widgets::PaneHeader* m_targetsHead;
    QSpinBox* m_minimum;
    QSpinBox* m_stale;
    QSpinBox* m_coded;
    QLabel* m_minimumLabel;
    QLabel* m_staleLabel;
    QLabel* m_codedLabel;
    QTimer m_soon;
    bool m_isLoading = false;
};

} // namespace tropa::ui::rules
