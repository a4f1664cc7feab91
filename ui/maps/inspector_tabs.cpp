#include "ui/maps/inspector_tabs.h"

#include "ui/theme/type_role.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QTabBar>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

/// Signs alone stand closer than names, each at the same place whichever is open.
class SignBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        constexpr int sign = 25; // all of them and the longest name in the usual width
        const QSize size = QTabBar::tabSizeHint(index);
        return tabText(index).isEmpty() ? QSize(sign, size.height()) : size;
    }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
};

/// The name of the current tab takes what the signs leave, so that it begins right beside them, and never their room.
class TabName final : public QLabel
{
public:
    explicit TabName(QTabWidget* tabs) : QLabel(tabs), m_tabs(tabs) {}
    QSize sizeHint() const override
    {
        const QSize least = minimumSizeHint();
        return {std::max(least.width(), m_tabs->width() - m_tabs->tabBar()->sizeHint().width()), least.height()};
    }
    // As tall as the bar is now: a corner stands at its foot.
    QSize minimumSizeHint() const override
    {
        constexpr int least = 48;
        return {least, std::max(QLabel::sizeHint().height(), m_tabs->tabBar()->sizeHint().height())};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect room = contentsRect();
        style()->drawItemText(&painter, room, Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
    }

private:
    QTabWidget* m_tabs;
};

} // namespace

InspectorTabs::InspectorTabs(const theme::ThemeSource& theme, QWidget* parent) : QTabWidget(parent), m_theme(theme)
{
    setTabBar(new SignBar(this));
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    setIconSize({16, 16});
    m_name = new TabName(this);
    m_name->setObjectName(QStringLiteral("inspectorName"));
    m_name->setContentsMargins(8, 0, 4, 4); // in line with the signs, which stand over the stroke of the current one
    m_name->setFont(theme::fontFor(theme::TypeRole::BodyStrong));
    setCornerWidget(m_name, Qt::TopRightCorner);
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
    for (int i = 0; i < count(); ++i)
        QTabWidget::setTabText(i, tabIcon(i).isNull() ? tabToolTip(i) : QString());
    m_name->setText(tabToolTip(currentIndex()));
    m_name->updateGeometry();
}

} // namespace tropa::ui::journeys
