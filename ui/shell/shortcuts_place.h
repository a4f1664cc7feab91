#pragma once

#include "ui/shell/action_registry.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::shell {

class ShortcutsModel;

/// Every keyboard shortcut of the program, to be searched. Needs no project.
class ShortcutsPlace : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPlace(theme::ThemeSource& theme, const ActionRegistry& actions, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ShortcutsModel* m_model;
    QSortFilterProxyModel* m_shown;
    widgets::RoomHeader* m_head;
    QLineEdit* m_search;
    QTableView* m_table;
};

} // namespace tropa::ui::shell
