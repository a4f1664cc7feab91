#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workbench.h"

#include <QPointer>

#include <functional>

namespace tropa::ui::frame {

class FrameView;

/// The room of the frame: clinics, doctors, services, channels, stages, touchpoints, personas, waves, segments.
class FramePage final : public shell::Page
{
public:
    /// Fills an empty frame inside an edit; none: the offer is not made.
    using Template = std::function<Result<void>(project::Edit&, Language)>;

    /// Opens the sheet of a persona over a widget; none: the frame does not offer it.
    using Sheet = std::function<void(shell::Workbench&, const EntityRef& persona, QWidget* parent)>;

    explicit FramePage(Template clinicTemplate = {}, Sheet sheet = {})
        : m_template(std::move(clinicTemplate)), m_sheet(std::move(sheet))
    {
    }

    QString id() const override { return QStringLiteral("frame"); }
    QString title() const override;
    QString icon() const override { return QStringLiteral("frame"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_2; }
    int group() const override { return 0; }
    bool obeysFilter() const override { return false; }
    void addActions(shell::Workbench& workbench) override;
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override;
    QStringList entityKinds() const override;
    void show(const EntityRef& ref) override;

private:
    Template m_template;
    Sheet m_sheet;
    QPointer<FrameView> m_view;
};

} // namespace tropa::ui::frame
