#include "ui/maps/inspector_tabs.h"

#include <QTabBar>

namespace tropa::ui::journeys {

namespace {

/// Signs alone stand closer than names: all of them beside the name of the current one.
class SignBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        constexpr int sign = 29;
        const QSize size = QTabBar::tabSizeHint(index);
        return tabText(index).isEmpty() ? QSize(sign, size.height()) : size;
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

} // namespace

InspectorTabs::InspectorTabs(const theme::ThemeSource& theme, QWidget* parent) : QTabWidget(parent), m_theme(theme)
{
    setTabBar(new SignBar(this));
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    setIconSize({16, 16});
    connect(this, &QTabWidget::currentChanged, this, &InspectorTabs::showNames);
}

int InspectorTabs::addTab(QWidget* page, theme::Glyph glyph)
{
    return QTabWidget::addTab(page, m_theme.icon(glyph), {});
}

void InspectorTabs::setTabText(int index, const QString& name)
{
    if (index < 0)
        return;
    setTabToolTip(index, name);
    tabBar()->setAccessibleTabName(index, name);
    showNames();
}

void InspectorTabs::showNames()
{
    for (int i = 0; i < count(); ++i) {
        const bool showsName = i == currentIndex() || tabIcon(i).isNull();
        QTabWidget::setTabText(i, showsName ? tabToolTip(i) : QString());
    }
}

} // namespace tropa::ui::journeys
