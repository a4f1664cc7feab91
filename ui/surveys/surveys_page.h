#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workbench.h"

#include <QPointer>

namespace tropa::ui::surveys {

class SurveysView;

/// The room of surveys: waves with their loyalty, satisfaction and effort, the questionnaire, open answers.
class SurveysPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("surveys"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("surveys"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_4; }
    int group() const override { return 1; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    QStringList entityKinds() const override { return {QStringLiteral("question"), QStringLiteral("answer_text")}; }
    void show(const EntityRef& ref) override;

private:
    QPointer<SurveysView> m_view;
};

} // namespace tropa::ui::surveys
