#include "ui/charts/card_grid.h"

#include "ui/theme/measures.h"

#include <QApplication>
#include <QGridLayout>

#include <algorithm>
#include <vector>

namespace tropa::ui::charts {

namespace {
constexpr int leastCard = 400;
}

CardGrid::CardGrid(theme::ThemeSource& source, QWidget* parent) : QScrollArea(parent), m_ground(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* grid = new QGridLayout(m_ground);
    grid->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::pane);
    grid->setSpacing(theme::Space::pane);
    m_ground->setAutoFillBackground(true);
    const auto dress = [this, &source] {
        QPalette palette = m_ground->palette();
        palette.setColor(QPalette::Window, source.theme().panel);
        m_ground->setPalette(palette);
    };
    connect(&source, &theme::ThemeSource::changed, this, dress);
    dress();
    setWidget(m_ground);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void CardGrid::addWide(QWidget* card)
{
    card->setParent(m_ground);
    m_cards.push_back({card, true});
}

void CardGrid::addCard(QWidget* card)
{
    card->setParent(m_ground);
    m_cards.push_back({card, false});
}

void CardGrid::arrange()
{
    auto* grid = static_cast<QGridLayout*>(m_ground->layout());
    while (QLayoutItem* item = grid->takeAt(0))
        delete item;
    const int across = viewport()->width() >= 2 * leastCard + 3 * theme::Space::pane ? 2 : 1;
    std::vector<Card> shown;
    std::ranges::copy_if(m_cards, std::back_inserter(shown), [](const Card& card) {
        return !card.widget->isHidden() || !card.widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
    int row = 0, column = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i].isWide && column > 0)
            ++row, column = 0;
        // One that has nothing beside it takes the whole row.
        const bool isAlone = column == 0 && (i + 1 == shown.size() || shown[i + 1].isWide);
        const int span = shown[i].isWide || isAlone ? across : 1;
        grid->addWidget(shown[i].widget, row, column, 1, span);
        column += span;
        if (column >= across)
            ++row, column = 0;
    }
    for (int i = 0; i < 2; ++i)
        grid->setColumnStretch(i, i < across ? 1 : 0);
    m_across = across;
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const int across = viewport()->width() >= 2 * leastCard + 3 * theme::Space::pane ? 2 : 1;
    if (across != m_across)
        arrange();
}

bool CardGrid::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next); // scrolling to it is follow()'s
}

void CardGrid::follow(QWidget* focused)
{
    if (focused == nullptr || !m_ground->isAncestorOf(focused))
        return;
    QWidget* card = focused;
    while (card->parentWidget() != m_ground)
        card = card->parentWidget();
    ensureWidgetVisible(card, 0, theme::Space::pane);
}

} // namespace tropa::ui::charts
