#pragma once

#include "ui/shell/evidence_clip.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QAction;

namespace tropa::ui::shell {

/// Lets what a widget shows be carried to a map: dragged with the mouse, copied (Ctrl+C), or put on a cell that is
/// chosen from a list (Ctrl+Shift+M). Adds both actions to the widget, so that its menu can show them. Owned by the widget;
/// window thread.
class EvidenceCarrier final : public QObject
{
    Q_OBJECT

public:
    /// What lies at a point of the widget; what is current in it when there is no point. Empty: nothing to carry.
    using Clip = std::function<EvidenceClip(const std::optional<QPoint>& at)>;

    /// `widget`: who has the keyboard; its viewport is watched where it has one.
    EvidenceCarrier(Workbench& workbench, QWidget& widget, Clip clip);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void copy();
    void put();
    void drag();
    /// Says what to do first when nothing is current.
    EvidenceClip current() const;

    Workbench& m_workbench;
    QWidget& m_widget;
    Clip m_clip;
    QAction* m_copy;
    QAction* m_put;
    QPoint m_pressed;
    EvidenceClip m_held; ///< what the mouse was pressed on
};

} // namespace tropa::ui::shell
