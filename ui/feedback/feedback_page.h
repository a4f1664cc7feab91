#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workbench.h"

#include <QPointer>

namespace tropa::ui::feedback {

class FeedbackView;

/// The room of calls and reviews: how calls end and why, what people say of the clinics.
class FeedbackPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("feedback"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("calls"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_7; }
    int group() const override { return 1; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    QStringList entityKinds() const override { return {QStringLiteral("review"), QStringLiteral("call")}; }
    void show(const EntityRef& ref) override;

private:
    QPointer<FeedbackView> m_view;
};

} // namespace tropa::ui::feedback
