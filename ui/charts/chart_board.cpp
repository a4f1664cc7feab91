#include "ui/charts/chart_board.h"

#include "ui/charts/card_grid.h"
#include "ui/charts/chart_clip.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/headline_strip.h"
#include "ui/charts/recomputer.h"
#include "ui/charts/rows_behind.h"
#include "ui/rules/rule_actions.h"
#include "ui/shell/evidence_carrier.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tropa::ui::charts {

namespace {

constexpr int leastChart = 264;

QTabWidget* tabsAround(const QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* tabs = qobject_cast<QTabWidget*>(parent))
            return tabs;
    }
    return nullptr;
}

} // namespace

ChartBoard::ChartBoard(shell::Workbench& workbench, const QString& key, const Message& label, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_grid(new CardGrid(workbench.theme(), this))
    , m_strip(new HeadlineStrip(workbench.theme()))
    , m_recomputer(new Recomputer(workbench, key, label, this))
{
    connect(&workbench, &shell::Workbench::metricWanted, this, &ChartBoard::showMetric);
    m_strip->setObjectName(QStringLiteral("headlines"));
    m_grid->addWide(m_strip);
    m_strip->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    connect(m_strip, &HeadlineStrip::rowsWanted, this, [this](const tropa::charts::Headline& headline) {
        const auto found = std::ranges::find_if(
            m_content.headlines, [&](const figures::BuiltHeadline& one) { return one.headline.id == headline.id; });
        if (found != m_content.headlines.end())
            showRowsBehind(m_workbench, this, found->rows);
    });
    m_strip->setContextMenuPolicy(Qt::ActionsContextMenu);
    new shell::EvidenceCarrier(workbench, *m_strip, [this](const std::optional<QPoint>& at) {
        const auto tile = at ? m_strip->tileAt(*at) : m_strip->current();
        return tile && *tile < m_content.headlines.size() ? clipOf(m_content.headlines[*tile], m_workbench.language())
                                                          : shell::EvidenceClip();
    });
    m_rules.push_back(new rules::RuleActions(workbench, *m_strip, [this] {
        const auto tile = m_strip->current();
        return tile && *tile < m_content.headlines.size() ? m_content.headlines[*tile].headline.id : QString();
    }));
    connect(m_strip, &HeadlineStrip::currentChanged, m_rules.front(), &rules::RuleActions::follow);
}

void ChartBoard::setBuilder(std::function<BoardContent(figures::ChartSource&)> build)
{
    m_recomputer->setWork(std::move(build), [this](BoardContent content) { show(std::move(content)); });
    m_recomputer->request();
}

void ChartBoard::addWide(QWidget* card)
{
    m_grid->addWide(card);
    m_grid->arrange();
}

void ChartBoard::setTablesShown(bool shown)
{
    m_tablesShown = shown;
    for (const auto& [id, view] : m_views)
        view->setTableShown(shown && !view->isEmptyPlace());
}

ChartView* ChartBoard::viewOf(const BoardPlace& wanted)
{
    const QString& id = wanted.id;
    ChartView*& view = m_views[id];
    if (view == nullptr) {
        view = new ChartView(m_workbench.theme());
        view->setObjectName(QStringLiteral("chart-") + id);
        view->setLeastHeight(leastChart);
        if (wanted.isWide)
            m_grid->addWide(view);
        else
            m_grid->addCard(view);
        connect(view, &ChartView::rowsWanted, this,
                [this, id](const paint::ChartPlace& place) { openRows(id, place); });
        new shell::EvidenceCarrier(m_workbench, *view, [this, id, view](const std::optional<QPoint>& at) {
            return carried(id, at ? view->placeAt(*at) : view->current());
        });
        m_rules.push_back(new rules::RuleActions(m_workbench, *view, [this, id] { return metricOf(id); }));
        connect(view, &ChartView::saved, this, [this](const QString& path) {
            m_workbench.notify({shell::Notice::Kind::Good, tr("Saved: %1").arg(path)});
        });
        connect(view, &ChartView::saveFailed, this, [this](const Error& why) { m_workbench.notify(why); });
    }
    return view;
}

void ChartBoard::show(BoardContent content)
{
    m_content = std::move(content);
    const Language language = m_workbench.language();
    std::vector<tropa::charts::Headline> headlines;
    for (const figures::BuiltHeadline& one : m_content.headlines)
        headlines.push_back(one.headline);
    m_strip->setVisible(!headlines.empty());
    setFocusProxy(headlines.empty() ? nullptr : m_strip);
    m_strip->setHeadlines(std::move(headlines), language);
    for (const BoardPlace& place : m_content.places) {
        ChartView* view = viewOf(place);
        if (place.chart) {
            view->setSpec(place.chart->spec, language, m_workbench.project().language());
            view->setTableShown(view->isTableShown() || m_tablesShown);
        } else {
            view->setEmpty(m_workbench.words(place.title), m_workbench.words(place.missing),
                           place.importKind.isEmpty() ? QString() : m_workbench.words(place.offer),
                           [this, kind = place.importKind] { m_workbench.requestImport(kind); });
        }
        view->show();
    }
    for (rules::RuleActions* one : m_rules)
        one->follow();
    m_grid->arrange();
    if (!m_wanted.isEmpty())
        goTo(std::exchange(m_wanted, {}));
    Q_EMIT shown();
}

shell::EvidenceClip ChartBoard::carried(const QString& id, const std::optional<paint::ChartPlace>& place) const
{
    const auto found = std::ranges::find(m_content.places, id, &BoardPlace::id);
    return found == m_content.places.end() || !found->chart ? shell::EvidenceClip()
                                                            : clipOf(*found->chart, place, m_workbench.language());
}

QString ChartBoard::metricOf(const QString& chart) const
{
    const auto found = std::ranges::find(m_content.places, chart, &BoardPlace::id);
    return found == m_content.places.end() || !found->chart || found->chart->rows.empty()
               ? QString()
               : found->chart->rows.front().metric;
}

void ChartBoard::showMetric(const QString& id)
{
    // The board may stand behind another tab; the page it is on is what must be in view.
    QTabWidget* tabs = tabsAround(this);
    const QWidget* page = tabs ? static_cast<QWidget*>(tabs) : this;
    if (page->isVisible() && !goTo(id) && m_content.places.empty())
        m_wanted = id;
}

bool ChartBoard::goTo(const QString& metric)
{
    const auto isOf = [&](const BoardPlace& place) {
        return place.chart && !place.chart->rows.empty() && place.chart->rows.front().metric == metric;
    };
    const auto chart = std::ranges::find_if(m_content.places, isOf);
    const bool isHeadline = std::ranges::any_of(
        m_content.headlines, [&](const figures::BuiltHeadline& one) { return one.headline.id == metric; });
    if (chart == m_content.places.end() && !isHeadline)
        return false;
    if (QTabWidget* tabs = tabsAround(this))
        tabs->setCurrentWidget(this);
    QWidget* shown = chart == m_content.places.end() ? static_cast<QWidget*>(m_strip) : m_views[chart->id];
    m_grid->ensureWidgetVisible(shown);
    shown->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ChartBoard::openRows(const QString& id, const paint::ChartPlace& place)
{
    const auto found = std::ranges::find(m_content.places, id, &BoardPlace::id);
    if (found == m_content.places.end() || !found->chart)
        return;
    const tropa::charts::ChartPoint* point = found->chart->spec.point(place.series, place.category);
    if (point != nullptr && point->rows)
        showRowsBehind(m_workbench, this, found->chart->rows[*point->rows]);
}

} // namespace tropa::ui::charts
