#pragma once

#include "interviews/autocoding.h"
#include "ui/analysis/core_names.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace tropa::ui::analysis {

class GridModel;

/// Under a list of what was found: ticks of its rows, a code or a new name, and the button that codes what is ticked.
/// Window thread.
class CodingBar final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names: nameCode, nameApply, nameAll.
    CodingBar(shell::Workbench& workbench, const char* name, GridModel* model, QWidget* parent);

    /// Puts a field before the button.
    void insert(QWidget* field);
    void retranslate();

    /// The path as it is typed.
    QString path() const;
    /// The code of that path; none where it will be a new one.
    talk::CodeId known() const;
    /// Codes what the plan chose in one edit and says what was done.
    void apply(const talk::AutocodePlan& plan);

Q_SIGNALS:
    void wanted();

private:
    void follow();

    shell::Workbench& m_workbench;
    GridModel* m_model;
    QHBoxLayout* m_line;
    QToolButton* m_all;
    QLabel* m_label;
    QComboBox* m_code;
    QPushButton* m_apply;
};

} // namespace tropa::ui::analysis
