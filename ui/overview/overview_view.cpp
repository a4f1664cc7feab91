#include "ui/overview/overview_view.h"

#include "base/format_number.h"
#include "ui/charts/card_grid.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/headline_strip.h"
#include "ui/charts/recomputer.h"
#include "ui/charts/rows_behind.h"
#include "ui/overview/overview_page.h"
#include "ui/widgets/room_header.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::overview {

namespace {

constexpr int leastChart = 264;

class OverviewPage final : public shell::Page
{
public:
    QString id() const override { return QStringLiteral("overview"); }
    QString title() const override { return OverviewView::tr("Overview"); }
    QString icon() const override { return QStringLiteral("overview"); }
    QKeySequence shortcut() const override { return Qt::CTRL | Qt::Key_1; }
    int group() const override { return 0; }
    QWidget* createWidget(shell::Workbench& workbench, QWidget* parent) override
    {
        return new OverviewView(workbench, parent);
    }
};

} // namespace

std::unique_ptr<shell::Page> overviewPage()
{
    return std::make_unique<OverviewPage>();
}

OverviewView::OverviewView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_grid(new charts::CardGrid(workbench.theme(), this))
    , m_strip(new charts::HeadlineStrip(workbench.theme()))
    , m_recomputer(new charts::Recomputer(workbench, QStringLiteral("overview"),
                                          Message(QT_TRANSLATE_NOOP("core", "Computing the overview")), this))
{
    setObjectName(QStringLiteral("overviewPage"));
    m_strip->setObjectName(QStringLiteral("headlines"));
    m_tables = workbench.actions().add({QStringLiteral("overview.tables"), [] { return tr("All as tables"); },
                                        QStringLiteral("table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                                        QStringLiteral("view"), [] { return tr("Show every chart as a table"); }, true},
                                       this, [this] {
                                           for (const auto& [id, view] : m_views)
                                               view->setTableShown(m_tables->isChecked() && !view->isEmptyPlace());
                                       });
    m_head->addTool(m_tables, true);
    m_grid->addWide(m_strip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_grid, 1);

    connect(m_strip, &charts::HeadlineStrip::rowsWanted, this, [this](const tropa::charts::Headline& headline) {
        const auto found = std::ranges::find_if(
            m_content.headlines, [&](const charts::BuiltHeadline& one) { return one.headline.id == headline.id; });
        if (found != m_content.headlines.end())
            charts::showRowsBehind(m_workbench, this, found->rows);
    });
    m_recomputer->setWork(overviewContent, [this](OverviewContent content) { show(std::move(content)); });
    connect(&workbench, &shell::Workbench::languageChanged, this, &OverviewView::retranslate);
    retranslate();
    m_recomputer->request();
}

charts::ChartView* OverviewView::viewOf(const QString& id)
{
    charts::ChartView*& view = m_views[id];
    if (view == nullptr) {
        view = new charts::ChartView(m_workbench.theme());
        view->setObjectName(QStringLiteral("chart-") + id);
        view->setLeastHeight(leastChart);
        m_grid->addCard(view);
        connect(view, &charts::ChartView::rowsWanted, this,
                [this, id](const paint::ChartPlace& place) { openRows(id, place); });
        connect(view, &charts::ChartView::saved, this, [this](const QString& path) {
            m_workbench.notify({shell::Notice::Kind::Good, tr("Saved: %1").arg(path)});
        });
        connect(view, &charts::ChartView::saveFailed, this, [this](const Error& why) { m_workbench.notify(why); });
    }
    return view;
}

void OverviewView::show(OverviewContent content)
{
    m_content = std::move(content);
    const Language language = m_workbench.language();
    std::vector<tropa::charts::Headline> headlines;
    for (const charts::BuiltHeadline& one : m_content.headlines)
        headlines.push_back(one.headline);
    m_strip->setVisible(!headlines.empty());
    setFocusProxy(headlines.empty() ? nullptr : m_strip);
    m_strip->setHeadlines(std::move(headlines), language);
    for (const OverviewPlace& place : m_content.places) {
        charts::ChartView* view = viewOf(place.id);
        if (place.chart) {
            view->setSpec(place.chart->spec, language, m_workbench.project().language());
            view->setTableShown(view->isTableShown() || m_tables->isChecked());
        } else {
            view->setEmpty(m_workbench.words(place.title), m_workbench.words(place.missing),
                           m_workbench.words(place.offer),
                           [this, kind = place.importKind] { m_workbench.requestImport(kind); });
        }
        view->show();
    }
    m_grid->arrange();
    retranslate();
    Q_EMIT shown();
}

void OverviewView::openRows(const QString& id, const paint::ChartPlace& place)
{
    const auto found = std::ranges::find(m_content.places, id, &OverviewPlace::id);
    if (found == m_content.places.end() || !found->chart)
        return;
    const tropa::charts::ChartPoint* point = found->chart->spec.point(place.series, place.category);
    if (point != nullptr && point->rows)
        charts::showRowsBehind(m_workbench, this, found->chart->rows[*point->rows]);
}

void OverviewView::retranslate()
{
    m_head->setTitle(tr("Overview"));
    QStringList facts;
    if (m_content.dataUntil.isValid())
        facts << tr("data to %1").arg(formatDate(m_content.dataUntil, m_workbench.language()));
    facts << tr("change since the wave or quarter before; survey numbers of the newest wave")
          << tr("≈ cannot be told from chance");
    m_head->setFacts(facts.join(QStringLiteral(" · ")));
}

} // namespace tropa::ui::overview
