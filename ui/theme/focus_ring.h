#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace tropa::ui::theme {

/// Puts the 2 px ring around the button that has the focus, once a person moves by keyboard. Fields and views show the
/// focus in their own edge. The application owns one; GUI thread.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget* from, QWidget* to);

    QPointer<QFocusFrame> m_frame; // lives in the window it rings, which may go first
};

} // namespace tropa::ui::theme
