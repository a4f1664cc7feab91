#pragma once

#include "ui/theme/theme_source.h"
#include "ui/theme/type_role.h"

#include <QLabel>

namespace tropa::ui::widgets {

/// A label by what its text is (role) and means (tint); follows theme and font. One that may shrink elides its text at
/// the end and then carries the whole of it as tooltip.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    TextLabel(theme::ThemeSource& source, theme::TypeRole role, theme::IconTint tint, QWidget* parent = nullptr);
    TextLabel(theme::ThemeSource& source, const QString& words, theme::TypeRole role = theme::TypeRole::Body,
              theme::IconTint tint = theme::IconTint::Text, QWidget* parent = nullptr);

    /// From now on the label may be narrower than its text.
    void setElides(bool elides);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    theme::ThemeSource& m_source;
    theme::TypeRole m_role;
    theme::IconTint m_tint;
    bool m_elides = false;
};

} // namespace tropa::ui::widgets
