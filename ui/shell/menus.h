#pragma once

#include "ui/shell/action_registry.h"

#include <QMenuBar>

#include <map>

namespace tropa::ui::shell {

/// The menu bar, filled from the registry: every action that can be reached on the page now shown. Borrowed registry,
/// which outlives it.
class Menus : public QMenuBar
{
    Q_OBJECT

public:
    explicit Menus(ActionRegistry& actions, QWidget* parent = nullptr);

    /// Fills the menus again soon, once for many changes. Call when another page is shown.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();

    ActionRegistry& m_actions;
    std::map<QString, QMenu*> m_menus;
    std::vector<QMenu*> m_groups; ///< submenus, made anew with each filling
    bool m_pending = false;
};

} // namespace tropa::ui::shell
