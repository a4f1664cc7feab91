#pragma once

#include "ui/shell/workbench.h"

#include <QDialog>

class QCheckBox;

namespace tropa::ui::journeys {

/// Says what a copy to hand over takes along and what stays here, asks where it goes, and writes it on a job. Writes
/// nothing into the project. Window thread.
class HandOverDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Over a window; says so where there is no map yet.
    static void show(shell::Workbench& workbench, QWidget* parent);

private:
    HandOverDialog(shell::Workbench& workbench, qsizetype maps, qsizetype insights, QWidget* parent);
    void choosePlace();
    void write(const QString& path);

    shell::Workbench& m_workbench;
    QCheckBox* m_insights;
};

} // namespace tropa::ui::journeys
