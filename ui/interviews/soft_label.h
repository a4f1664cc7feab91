#pragma once

#include "ui/theme/theme_source.h"
#include "ui/theme/type_role.h"

#include <QLabel>

namespace tropa::ui::interviews {

/// A caption: a role of type in the secondary colour (or another), following the theme.
class SoftLabel : public QLabel
{
    Q_OBJECT

public:
    SoftLabel(theme::ThemeSource& look, theme::TypeRole role, QWidget* parent = nullptr, bool secondary = true);

private:
    void dress();

    theme::ThemeSource& m_look;
    theme::TypeRole m_role;
    bool m_secondary;
};

} // namespace tropa::ui::interviews
