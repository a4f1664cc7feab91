#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workbench.h"

namespace tropa::ui::patients {

/// The room of the visit base: who is lost and where, who comes back, what patients bring, when they come; segments of
/// patients and the rules that say who is lost and who is loyal.
class PatientsPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("patients"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("patients"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_6; }
    int group() const override { return 1; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
};

} // namespace tropa::ui::patients
