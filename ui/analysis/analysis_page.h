#pragma once

#include "ui/shell/page.h"

#include <QPointer>

namespace tropa::ui::analysis {

class AnalysisView;

/// The analyses of interviews; not in the rail, reached by the menu and the palette. An entity
/// of kind "analysis" is the number of a tab.
class AnalysisPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("analysis"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("chart"); }
    int group() const override { return -1; }
    bool wantsWidth() const override { return true; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    QStringList entityKinds() const override { return {QStringLiteral("analysis")}; }
    void addActions(shell::Workbench& workbench) override;
    void show(const EntityRef& ref) override;

private:
    QPointer<AnalysisView> m_view;
};

} // namespace tropa::ui::analysis
