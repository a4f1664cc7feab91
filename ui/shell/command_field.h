#pragma once

#include <QLineEdit>

namespace tropa::ui::shell {

/// The field in the corner of the menu bar that opens the command palette. Takes no text itself.
class CommandField : public QLineEdit
{
    Q_OBJECT

public:
    /// A menu bar gives its corner what the hint says, whatever the minimum.
    QSize sizeHint() const override;
    explicit CommandField(QWidget* parent = nullptr);

Q_SIGNALS:
    void asked(const QString& begun); ///< what was typed to open it, if anything

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace tropa::ui::shell
