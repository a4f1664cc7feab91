#pragma once

#include "ui/theme/theme_source.h"

#include <QTabWidget>

class QLabel;

namespace tropa::ui::journeys {

/// The tabs beside a map: more than fit by name, so that each shows its sign, always at the same place, and the name of
/// the current one stands beside them. All names are in the tooltips and told to a screen reader. Window thread.
class InspectorTabs final : public QTabWidget
{
    Q_OBJECT

public:
    InspectorTabs(const theme::ThemeSource& theme, QWidget* parent);

    using QTabWidget::addTab;
    int addTab(QWidget* page, theme::Glyph glyph);
    /// In place of QTabWidget's: remembers the name, shows it when its turn comes; tabs with a sign have no other text.
    void setTabText(int index, const QString& name);

private:
    void showNames();

    const theme::ThemeSource& m_theme;
    QLabel* m_name;
};

} // namespace tropa::ui::journeys
