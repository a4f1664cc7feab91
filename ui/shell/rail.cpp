#include "ui/shell/rail.h"

#include "ui/shell/named_icon.h"
#include "ui/shell/rail_spring.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

using theme::Size;

constexpr int captionHeight = 30;
constexpr int lineHeight = 17; ///< what a caption is while the rail is closed

class RailDelegate : public QStyledItemDelegate
{
public:
    RailDelegate(const theme::ThemeSource& theme, QObject* parent) : QStyledItemDelegate(parent), m_source(theme) {}
    bool isOpen = true;
    QPersistentModelIndex aimed; ///< something carried is held over it

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int textHeight = option.fontMetrics.height() + 8;
        if (index.data(RailModel::IsCaption).toBool())
            return {1, isOpen ? std::max(captionHeight, textHeight) : lineHeight};
        return {1, std::max(Size::railItem, textHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (index.data(RailModel::IsCaption).toBool())
            paintCaption(painter, option.rect, index.data().toString());
        else
            paintPage(painter, option, index);
        painter->restore();
    }

private:
    void paintCaption(QPainter* painter, const QRect& row, const QString& caption) const
    {
        if (!isOpen) {
            painter->fillRect(QRect(row.left() + 14, row.center().y(), row.width() - 28, 1), m_source.theme().line);
            return;
        }
        painter->setFont(theme::fontFor(theme::TypeRole::Small));
        painter->setPen(m_source.theme().textSecondary);
        painter->drawText(row.adjusted(14, 6, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, caption);
    }

    void paintPage(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const theme::Theme& theme = m_source.theme();
        const QRect row = option.rect;
        const bool isCurrent = index.data(RailModel::IsCurrent).toBool();
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        const QRect plate = row.adjusted(6, 0, -6, 0);
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || aimed == index || (isEnabled && option.state.testFlag(QStyle::State_MouseOver))) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? theme.selection : theme.hover);
            painter->drawRoundedRect(plate, theme::Radius::control, theme::Radius::control);
        }
        if (isCurrent)
            painter->fillRect(QRect(row.left(), row.top() + 6, 3, row.height() - 12), theme.accent);
        const bool byKeys = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (byKeys && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.focus, Size::focus));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(plate).adjusted(1, 1, -1, -1), theme::Radius::control,
                                     theme::Radius::control);
        }
        const QColor ink = !isEnabled ? theme.textDisabled : isCurrent ? theme.accent : theme.textSecondary;
        const QRectF place(row.left() + (Size::railClosed - Size::railIcon) / 2.0 - (isOpen ? 1 : 0),
                           row.top() + (row.height() - Size::railIcon) / 2.0, Size::railIcon, Size::railIcon);
        paintNamedIcon(painter, place, index.data(RailModel::IconName).toString(), ink);
        if (!isOpen)
            return;
        painter->setPen(isEnabled ? theme.text : theme.textDisabled);
        const QRect words = row.adjusted(Size::railClosed - 5, 0, -10, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    const theme::ThemeSource& m_source;
};

} // namespace

Rail::Rail(theme::ThemeSource& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new RailModel(this))
    , m_view(new QListView(this))
    , m_toggle(new QToolButton(this))
{
    setObjectName(QStringLiteral("rail"));
    m_view->setObjectName(QStringLiteral("railList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RailDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_toggle->setObjectName(QStringLiteral("railToggle"));
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    m_toggle->setIconSize({Size::railIcon, Size::railIcon});
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(9, 0, 0, 0);
    foot->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addLayout(foot);

    const auto choose = [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            Q_EMIT chosen(index.data(RailModel::PageId).toString());
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    auto* spring = new RailSpring(*m_view);
    connect(spring, &RailSpring::opened, this, choose);
    connect(spring, &RailSpring::aimed, this, [this](const QModelIndex& index) {
        static_cast<RailDelegate*>(m_view->itemDelegate())->aimed = index;
        m_view->viewport()->update();
    });
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        setOpen(!m_open);
        Q_EMIT openChanged(m_open);
    });
    connect(m_model, &RailModel::modelReset, this, &Rail::fit);
    retranslate();
}

void Rail::setCurrent(const QString& pageId)
{
    m_model->setCurrent(pageId);
    // A page that is not in the rail leaves no row behind that looks chosen.
    m_view->setCurrentIndex(m_model->indexOf(pageId));
}

void Rail::setOpen(bool open)
{
    m_open = open;
    retranslate();
    fit();
}

void Rail::fit()
{
    static_cast<RailDelegate*>(m_view->itemDelegate())->isOpen = m_open;
    int width = Size::railClosed;
    if (m_open) {
        width = Size::railOpen;
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, Size::railClosed + 6 +
                                        fontMetrics().horizontalAdvance(m_model->index(row).data().toString()));
    }
    setFixedWidth(width);
    m_view->doItemsLayout();
}

void Rail::retranslate()
{
    m_view->setAccessibleName(tr("Rooms"));
    m_toggle->setText(tr("Collapse"));
    m_toggle->setIcon(m_theme.icon(m_open ? theme::Glyph::PanelClose : theme::Glyph::PanelOpen));
    m_toggle->setToolButtonStyle(m_open ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_toggle->setToolTip(m_open ? tr("Show icons only") : tr("Show the names of the rooms"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
        fit();
    }
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::shell
