#pragma once

#include "ui/shell/workbench.h"

#include <QObject>

#include <functional>

class QAction;

namespace tropa::ui::rules {

/// "Set target…" and "Set benchmark…" of the metric a widget shows, among the widget's own actions, so that its menu
/// has them. Owned by the widget; window thread.
class RuleActions final : public QObject
{
    Q_OBJECT

public:
    /// `metric`: the id of what is current in the widget; empty: nothing is.
    RuleActions(shell::Workbench& workbench, QWidget& widget, std::function<QString()> metric);

    /// Shows them only where there is a metric; to be called when the widget shows something else.
    void follow();

private:
    void retranslate();

    shell::Workbench& m_workbench;
    QWidget& m_widget;
    std::function<QString()> m_metric;
    QAction* m_target;
    QAction* m_benchmark;
};

/// What the menus and the palette have of rules before any page is visited.
void addRuleActions(shell::Workbench& workbench);

} // namespace tropa::ui::rules
