#pragma once

#include <QObject>

namespace tropa::ui::theme {

/// Keeps the wheel from changing a combo box or a number field that has not the focus: whoever scrolls a pane passes
/// over its fields. The turn goes on to what scrolls. One of the style's; GUI thread.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Watches the widget where it is such a field; the wheel then gives it no focus either.
    void watch(QWidget* widget);
    void leave(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tropa::ui::theme
