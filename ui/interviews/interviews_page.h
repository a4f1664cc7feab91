#pragma once

#include "ui/shell/page.h"

#include <QPointer>

namespace tropa::ui::interviews {

class InterviewsDesk;

/// Interviews in the rail.
class InterviewsPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("interviews"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("interviews"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_3; }
    int group() const override { return 1; }
    bool wantsWidth() const override { return true; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    QStringList entityKinds() const override;
    void addActions(shell::Workbench& workbench) override;
    void show(const EntityRef& ref) override;
    std::vector<shell::NamedEntity> namedEntities(shell::Workbench& workbench) const override;

private:
    QPointer<InterviewsDesk> m_desk;
};

} // namespace tropa::ui::interviews
