#pragma once

#include "ui/theme/theme_source.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tropa::ui::widgets {

class TextLabel;

/// What stands where there is nothing yet: a glyph, what is missing, what to do, and one button that does it.
class EmptyPlace final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPlace(theme::ThemeSource& source, QWidget* parent = nullptr);

    /// An empty `button` shows none.
    void setPlace(theme::Glyph glyph, const QString& missing, const QString& advice, const QString& button = {});

Q_SIGNALS:
    void triggered();

private:
    void drawGlyph();

    theme::ThemeSource& m_source;
    theme::Glyph m_glyph = theme::Glyph::Info;
    QLabel* m_icon;
    TextLabel* m_missing;
    TextLabel* m_advice;
    QPushButton* m_button;
};

} // namespace tropa::ui::widgets
