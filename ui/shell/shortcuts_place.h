#pragma once

#include "ui/shell/action_registry.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace tropa::ui::shell {

class ShortcutsModel;

/// Every keyboard shortcut of the program, to be searched. Needs no project.
class ShortcutsPlace : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPlace(const ActionRegistry& actions, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ShortcutsModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLabel* m_title;
    QLineEdit* m_search;
    QTableView* m_table;
};

} // namespace tropa::ui::shell
