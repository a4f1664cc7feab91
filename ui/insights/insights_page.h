#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workbench.h"

#include <QPointer>

namespace tropa::ui::insights {

class InsightsView;

/// What the team believes, what speaks for and against it, and what is done first.
class InsightsPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("insights"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("insights"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::SHIFT | Qt::Key_H; }
    int group() const override { return 3; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    QStringList entityKinds() const override { return {QStringLiteral("insight"), QStringLiteral("wall_group"), QStringLiteral("wall_note")}; }
    void show(const EntityRef& ref) override;
    std::vector<shell::NamedEntity> namedEntities(shell::Workbench& workbench) const override;

private:
    QPointer<InsightsView> m_view;
};

} // namespace tropa::ui::insights
