#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workbench.h"

#include <QPointer>

namespace tropa::ui::checklists {

class ChecklistsView;

/// The room of mystery visits: scores by clinic and section, the visits with their marks, the checklist itself.
class ChecklistsPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("checklists"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("mystery"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_5; }
    int group() const override { return 1; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    QStringList entityKinds() const override;
    void show(const EntityRef& ref) override;

private:
    QPointer<ChecklistsView> m_view;
};

} // namespace tropa::ui::checklists
