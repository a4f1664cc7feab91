#pragma once

#include "ui/shell/workbench.h"

#include <QWidget>

class QVBoxLayout;

namespace tropa::ui::shell {

/// The inline messages above the page, newest last. A message of success or information replaces the one before;
/// warnings and refusals stay until closed, at most three. Window thread.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(theme::ThemeSource& theme, QWidget* parent = nullptr);

    void show(const Notice& notice);
    void clear();
    bool isEmpty() const;

private:
    void close(QWidget* message);

    theme::ThemeSource& m_theme;
    QVBoxLayout* m_layout;
};

} // namespace tropa::ui::shell
