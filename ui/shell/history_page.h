#pragma once

#include "ui/shell/page.h"

namespace tropa::ui::shell {

/// Everything that was done to the project: who, when, what; any entry on which nothing later rests can be undone, and
/// its place opened. Not in the rail.
class HistoryPage final : public Page
{
public:
    QString id() const override { return QStringLiteral("history"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("history"); }
    int group() const override { return -1; }
    bool obeysFilter() const override { return false; }
    QWidget* createWidget(Workbench& workbench, QWidget* parent) override;
};

} // namespace tropa::ui::shell
