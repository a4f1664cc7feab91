#include "ui/insights/insights_view.h"

#include "insights/insight_matrix.h"
#include "ui/charts/chart_view.h"
#include "ui/insights/insight_model.h"
#include "ui/insights/insight_pane.h"
#include "ui/insights/wall_view.h"
#include "ui/shell/evidence_carrier.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/yielding_columns.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::insights {

namespace {

/// Lets one status through, or all.
class StatusFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return m_words.isEmpty() ||
               sourceModel()->index(row, InsightModel::Where, parent).data(Qt::DisplayRole).toString() == m_words;
    }

private:
    QString m_words;
};

// Number, statement, kind, status, value, effort, patients, for, against, what it rests on, owner. The pane beside
// shows them all, so a narrow table may leave out the last words.
std::vector<widgets::YieldingColumns::Column> columnWidths()
{
    return {{40, 40}, {300, 200}, {110, 100, 2}, {130, 84},   {84, 72},    {110, 92},
            {85, 72}, {56, 40},   {70, 60},     {120, 90, 3}, {130, 80, 1}};
}

} // namespace

InsightsView::InsightsView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_session(workbench, this)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_shown(new QComboBox(this))
    , m_matrix(new charts::ChartView(workbench.theme(), this))
    , m_model(new InsightModel(this))
    , m_sorted(new StatusFilter(this))
    , m_table(new QTableView(this))
    , m_columns(new widgets::YieldingColumns(m_table, InsightModel::Statement, columnWidths()))
    , m_pane(new InsightPane(m_session, this))
    , m_empty(new widgets::EmptyPlace(workbench.theme(), this))
    , m_stack(new QStackedWidget(this))
    , m_wall(new WallView(workbench, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("insightsPage"));
    m_shown->setObjectName(QStringLiteral("insightsShown"));
    m_matrix->setObjectName(QStringLiteral("insightsMatrix"));
    m_matrix->setLeastHeight(300);
    m_matrix->setMinimumHeight(300); // it may be lower than it would like: the page fits a small screen
    m_table->setObjectName(QStringLiteral("insightsTable"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(widgets::SortRole);
    m_table->setModel(m_sorted);
    widgets::configureTable(m_table, workbench.theme(), {});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setWordWrap(true); // a statement takes two lines
    m_table->verticalHeader()->setDefaultSectionSize(2 * m_table->fontMetrics().lineSpacing() + theme::Space::medium);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // what to do first, until a person sorts

    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_matrix);
    left->addWidget(m_table);
    left->setChildrenCollapsible(false);
    left->setSizes({360, 360});
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({820, 380});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_tabs->setObjectName(QStringLiteral("insightsTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_stack, QString());
    m_tabs->addTab(m_wall, QString());
    column->addWidget(m_tabs, 1);

    addActions();
    m_head->addWidget(m_shown);
    connect(&m_session, &InsightSession::changed, this, &InsightsView::take);
    connect(m_empty, &widgets::EmptyPlace::triggered, this, &InsightsView::addInsight);
    connect(m_shown, &QComboBox::activated, this, &InsightsView::followStatus);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_pane->setInsight(current());
        const int row = m_model->rowOf(current());
        m_matrix->setCurrent(row >= 0 ? std::optional(paint::ChartPlace{0, static_cast<std::size_t>(row)})
                                      : std::nullopt);
    });
    connect(m_table, &QTableView::activated, m_pane, &InsightPane::editStatement);
    connect(m_matrix, &charts::ChartView::currentChanged, this, [this] {
        if (const auto place = m_matrix->current())
            choose(m_model->idAt(static_cast<int>(place->category)));
    });
    connect(m_matrix, &charts::ChartView::rowsWanted, m_pane, &InsightPane::editStatement);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    new shell::EvidenceCarrier(workbench, *m_table, [this](const std::optional<QPoint>& at) {
        const QModelIndex index = at ? m_table->indexAt(*at) : m_table->currentIndex();
        return carried(index.isValid() ? m_sorted->mapToSource(index).row() : -1);
    });
    new shell::EvidenceCarrier(workbench, *m_matrix, [this](const std::optional<QPoint>& at) {
        const auto place = at ? m_matrix->placeAt(*at) : m_matrix->current();
        return carried(place ? static_cast<int>(place->category) : -1);
    });
    connect(&workbench, &shell::Workbench::languageChanged, this, &InsightsView::retranslate);
    retranslate();
}

void InsightsView::addActions()
{
    shell::ActionRegistry& actions = m_workbench.actions();
    using Text = std::function<QString()>;
    const auto add = [&](const char* id, Text text, const char* icon, const QKeySequence& keys, Text tip,
                         std::function<void()> run, bool isTool) {
        QAction* action = actions.add({QStringLiteral("insights.") + QLatin1String(id), std::move(text),
                                       QLatin1String(icon), keys, QStringLiteral("analysis"), std::move(tip)},
                                      this, std::move(run));
        if (isTool)
            m_head->addTool(action, true);
    };
    add(
        "add", [] { return tr("New insight"); }, "plus", Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        [] { return tr("Write down what the team believes"); }, [this] { addInsight(); }, true);
    add(
        "evidence", [] { return tr("Add evidence…"); }, "quote", Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        [] { return tr("A number or words that speak for the insight or against it"); },
        [this] { m_pane->askEvidence(); }, true);
    add(
        "check", [] { return tr("Compare before and after…"); }, "trend", {},
        [] { return tr("Whether a number has changed since something was done"); }, [this] { m_pane->askCheck(); },
        true);
    add(
        "remove", [] { return tr("Remove insight"); }, "trash", {},
        [] { return tr("Remove the insight with its evidence; can be undone"); }, [this] { removeInsight(); }, false);
}

core::InsightId InsightsView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->idAt(m_sorted->mapToSource(index).row()) : core::InsightId();
}

shell::EvidenceClip InsightsView::carried(int row) const
{
    shell::EvidenceClip clip;
    if (row < 0 || !m_model->idAt(row).isValid())
        return clip;
    clip.refs.push_back(m_model->entityOf(row));
    clip.words = m_model->index(row, InsightModel::Statement).data().toString();
    return clip;
}

void InsightsView::choose(core::InsightId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.isValid() && index.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(index);
}

void InsightsView::showWall()
{
    m_tabs->setCurrentWidget(m_wall);
}

void InsightsView::showInsight(core::InsightId id)
{
    m_tabs->setCurrentIndex(0);
    m_shown->setCurrentIndex(0);
    followStatus();
    m_wanted = id;
    if (m_model->rowOf(id) >= 0)
        choose(std::exchange(m_wanted, {}));
}

void InsightsView::take()
{
    const core::InsightId wanted = m_wanted.isValid() ? std::exchange(m_wanted, {}) : current();
    const Language language = m_workbench.language();
    m_model->setStates(m_session.states(), language);
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_matrix->setSpec(core::priorityMatrix(m_session.states(), language), language, m_workbench.project().language());
    if (any)
        m_columns->fit();
    choose(wanted);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    m_pane->setInsight(current());
    if (std::exchange(m_editsWanted, false))
        m_pane->editStatement();
}

void InsightsView::addInsight()
{
    m_tabs->setCurrentIndex(0);
    core::Insight made;
    made.statement = tr("New insight");
    const core::InsightId id = m_session.add(made);
    if (!id.isValid())
        return;
    m_shown->setCurrentIndex(0);
    followStatus();
    m_wanted = id;
    m_editsWanted = true;
}

void InsightsView::removeInsight()
{
    if (current().isValid())
        m_session.remove(current());
}

void InsightsView::followStatus()
{
    static_cast<StatusFilter*>(m_sorted)->setWords(m_shown->currentIndex() <= 0 ? QString() : m_shown->currentText());
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
}

void InsightsView::retranslate()
{
    m_head->setTitle(tr("Insights"));
    m_head->setFacts(tr("numbers computed anew; the filter narrows them"));
    const int shown = std::max(0, m_shown->currentIndex());
    m_shown->clear();
    m_shown->addItem(tr("All"));
    for (const auto& one : core::statuses())
        m_shown->addItem(m_workbench.words(one.name));
    m_shown->setCurrentIndex(shown);
    m_shown->setAccessibleName(tr("Which insights"));
    m_table->setAccessibleName(tr("Insights"));
    m_matrix->retranslate();
    m_empty->setPlace(theme::Glyph::Insights, tr("No insights yet"),
                      tr("Write down what the team believes, and put numbers and quotes for and against it beside it. "
                         "Pains, opportunities and fail points of a map come here by one action in the map's list of "
                         "what to do first."),
                      tr("New insight"));
    m_tabs->setTabText(0, tr("What to do first"));
    m_tabs->setTabText(1, tr("Affinity wall"));
    m_wall->retranslate();
    m_pane->retranslate();
    followStatus();
}

} // namespace tropa::ui::insights
