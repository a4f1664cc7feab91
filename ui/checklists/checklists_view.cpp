#include "ui/checklists/checklists_view.h"

#include "base/format_number.h"
#include "checklists/checklist_store.h"
#include "ui/charts/chart_board.h"
#include "ui/charts/rows_behind.h"
#include "ui/checklists/checklist_charts.h"
#include "ui/checklists/heat_model.h"
#include "ui/checklists/touchpoint_delegate.h"
#include "ui/checklists/visit_models.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_roles.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_label.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::checklists {

ChecklistsView::ChecklistsView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_heat(new HeatModel(workbench.theme(), this))
    , m_visits(new VisitModel(this))
    , m_marks(new MarkModel(this))
    , m_items(new ItemModel([this](const tropa::checklists::Item& item, qint64 id) { return write(item, id); }, this))
    , m_sortedVisits(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("checklistsPage"));
    m_head = new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this);
    m_scoreName = new widgets::TextLabel(workbench.theme(), theme::TypeRole::BodyStrong, theme::IconTint::Text, this);
    m_score = new widgets::ValueLabel(workbench.theme(), theme::TypeRole::RoomTitle, this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(16);
    m_score->setMinimumWidth(300);
    head->addWidget(m_scoreName);
    head->addWidget(m_score);
    head->addStretch(1);

    m_itemTable = makeTable("checklistItems", m_items);
    m_itemTable->setItemDelegate(
        new TouchpointDelegate(workbench.theme(), theme::Size::row, widgets::RowDelegate::Rule::Below, m_itemTable));
    m_itemTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_itemTable->setSortingEnabled(false);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("checklistTabs"));
    m_tabs->setDocumentMode(true);
    m_board = new charts::ChartBoard(workbench, QStringLiteral("checklists.charts"),
                                     Message(QT_TRANSLATE_NOOP("core", "Computing charts")), this);
    m_board->setObjectName(QStringLiteral("checklistCharts"));
    m_board->setBuilder(checklistCharts);
    m_tabs->addTab(m_board, QString());
    m_tabs->addTab(makeVisits(), QString());
    m_tabs->addTab(m_itemTable, QString());

    auto* full = new QWidget(this);
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    m_empty = new widgets::EmptyPlace(workbench.theme(), this);
    m_empty->setObjectName(QStringLiteral("noChecklists"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_empty, &widgets::EmptyPlace::triggered, this,
            [this] { m_workbench.requestImport(QStringLiteral("checklists")); });
    connect(m_heatTable, &QTableView::activated, this, &ChecklistsView::openRows);
    connect(m_visitTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecklistsView::showMarks);
    connect(&m_workbench, &shell::Workbench::projectChanged, this, &ChecklistsView::reload);
    connect(&m_workbench, &shell::Workbench::languageChanged, this, &ChecklistsView::retranslate);
    connect(&m_workbench.filter(), &shell::FilterState::changed, this, &ChecklistsView::reload);
    connect(&m_workbench.project(), &project::Project::pausedChanged, this, &ChecklistsView::reload);
    retranslate();
}

QTableView* ChecklistsView::makeTable(const char* name, QAbstractItemModel* model)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    widgets::configureTable(table, m_workbench.theme(), {});
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

QWidget* ChecklistsView::makeVisits()
{
    m_heatTable = makeTable("checklistHeat", m_heat);
    m_heatTable->setSortingEnabled(false);
    m_heatTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_heatTable->setItemDelegate(new HeatDelegate(m_workbench.theme(), m_heatTable));
    m_heatTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sortedVisits->setSourceModel(m_visits);
    m_sortedVisits->setSortRole(widgets::SortRole);
    m_visitTable = makeTable("checklistVisits", m_sortedVisits);
    m_visitTable->sortByColumn(0, Qt::DescendingOrder);
    m_markTable = makeTable("checklistMarks", m_marks);
    m_markTable->setSortingEnabled(false);

    auto* across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(m_visitTable);
    across->addWidget(m_markTable);
    across->setChildrenCollapsible(false);
    across->setSizes({580, 680});
    auto* down = new QSplitter(Qt::Vertical, this);
    down->addWidget(m_heatTable);
    down->addWidget(across);
    down->setChildrenCollapsible(false);
    down->setSizes({200, 480});
    return down;
}

void ChecklistsView::reload()
{
    auto reader = m_workbench.project().openReader();
    const metrics::Metric* metric = m_workbench.catalogue().find(scoreMetric());
    if (!reader || !metric) {
        if (!reader)
            m_workbench.notify(reader.error());
        return;
    }
    const std::shared_ptr<storage::Connection> db = std::move(*reader);
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Reading mystery visits")}, this,
        [db, &catalogue = m_workbench.catalogue(), &sources = m_workbench.sources(),
         scope = m_workbench.filter().scopeFor(metric->info())](const Progress&) {
            return readChecklists(*db, catalogue, sources, scope);
        },
        [this](Result<ChecklistContents> read) {
            if (read)
                take(std::move(*read));
            else
                m_workbench.notify(read.error());
        },
        QStringLiteral("checklists.page"));
}

void ChecklistsView::take(ChecklistContents contents)
{
    const bool writes = !m_workbench.project().isReadOnly() && !m_workbench.project().isPaused();
    const Language language = m_workbench.language();
    const EntityRef current = m_visitTable->currentIndex().data(widgets::EntityRole).value<EntityRef>();
    const QModelIndex item = m_itemTable->currentIndex();
    const QModelIndex heat = m_heatTable->currentIndex();
    m_stack->setCurrentIndex(contents.isEmpty ? 1 : 0);

    const metrics::Value whole = contents.clinics.empty() ? metrics::Value() : contents.clinics.back().whole;
    widgets::ValueLabel::Value shown;
    shown.value = whole.value ? formatPercent(*whole.value, 1, language) : QStringLiteral("—");
    if (whole.interval)
        shown.interval = tr("95 %: %1").arg(formatRange(whole.interval->lower, whole.interval->upper, 1, language));
    shown.n = tr("visits: %1").arg(formatNumber(whole.n, language));
    if (contents.target)
        shown.target = tr("target %1").arg(formatPercent(*contents.target, 0, language));
    m_score->setValue(tr("Checklist score"), shown);
    QStringList facts;
    for (const metrics::Figure& figure : whole.figures)
        facts << QStringLiteral("%1: %2 (%3)")
                     .arg(m_workbench.words(figure.name), formatPercent(figure.value, 1, language),
                          formatNumber(figure.count, language));
    m_head->setFacts(facts.join(QStringLiteral(" · ")));

    m_heat->setContents(std::move(contents.sections), std::move(contents.clinics), contents.target, language);
    m_visits->setVisits(std::move(contents.visits), language);
    m_items->setItems(std::move(contents.items), std::move(contents.touchpoints), language, writes);
    if (std::exchange(m_isFirst, false)) {
        for (const auto& [section, width] :
             {std::pair(0, 92), std::pair(1, 76), std::pair(2, 76), std::pair(3, 150), std::pair(4, 84)})
            m_visitTable->setColumnWidth(section, width);
        for (const auto& [section, width] : {std::pair(0, 110), std::pair(1, 260), std::pair(2, 80)})
            m_markTable->setColumnWidth(section, width);
        for (const auto& [section, width] : {std::pair(0, 150), std::pair(1, 560), std::pair(2, 80), std::pair(3, 110)})
            m_itemTable->setColumnWidth(section, width);
    }
    if (!current.isValid() || !goTo(current))
        m_visitTable->setCurrentIndex(m_sortedVisits->index(0, 0));
    if (m_items->rowCount() > 0)
        m_itemTable->setCurrentIndex(
            m_items->index(std::clamp(item.row(), 0, m_items->rowCount() - 1), std::max(0, item.column())));
    m_heatTable->setCurrentIndex(m_heat->index(std::clamp(heat.row(), 0, std::max(0, m_heat->rowCount() - 1)),
                                               std::clamp(heat.column(), 2, m_heat->columnCount() - 1)));
    showMarks();
    if (m_wanted.isValid())
        showEntity(std::exchange(m_wanted, {}));
}

void ChecklistsView::retranslate()
{
    m_head->setTitle(tr("Mystery patient"));
    m_scoreName->setText(tr("Checklist score"));
    m_tabs->setTabText(Charts, tr("Charts"));
    m_tabs->setTabText(Visits, tr("Visits"));
    m_tabs->setTabText(Items, tr("Checklist"));
    m_heatTable->setAccessibleName(tr("Scores by clinic and section, %"));
    m_visitTable->setAccessibleName(tr("Visits"));
    m_markTable->setAccessibleName(tr("Items of the visit"));
    m_itemTable->setAccessibleName(tr("Items of the checklist"));
    m_empty->setPlace(theme::Glyph::Mystery, tr("No mystery visits yet"),
                      tr("Import the checklist and the visits: tables with a row an item or a row a visit."),
                      tr("Import visits…"));
    reload();
}

void ChecklistsView::showMarks()
{
    const QModelIndex index = m_sortedVisits->mapToSource(m_visitTable->currentIndex());
    m_marks->setMarks(index.isValid() ? m_visits->seen(index.row()).marks : std::vector<ChecklistContents::Mark>(),
                      m_workbench.language());
}

void ChecklistsView::openRows(const QModelIndex& index)
{
    const metrics::Metric* metric = m_workbench.catalogue().find(scoreMetric());
    if (!metric || !m_heat->value(index))
        return;
    metrics::Request request;
    request.scope = m_workbench.filter().scopeFor(metric->info());
    QStringList title{m_workbench.words(metric->info().name)};
    if (const auto& clinic = m_heat->clinic(index.row()); clinic.id > 0) {
        request.scope = request.scope.with(metrics::dimension::clinic, clinic.id);
        title << clinic.name;
    }
    if (const metrics::Group* section = m_heat->section(index.column())) {
        request.scope = request.scope.with(metrics::dimension::section, section->key);
        title << section->label;
    }
    charts::showRowsBehind(m_workbench, this, {scoreMetric(), request, title.join(QStringLiteral(", "))});
}

bool ChecklistsView::write(const tropa::checklists::Item& item, qint64 touchpoint)
{
    return m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Touchpoint of \"%1\""), {item.text}}, [&](project::Edit& edit) -> Result<void> {
            tropa::checklists::setItemTouchpoint(edit, item.id, tropa::frame::TouchpointId(touchpoint));
            return {};
        });
}

void ChecklistsView::showEntity(const EntityRef& ref)
{
    if (!goTo(ref)) {
        m_wanted = ref;
        return;
    }
    const bool isItem = ref.kind == QLatin1String("checklist_item");
    m_tabs->setCurrentIndex(isItem ? Items : Visits);
    QTableView* table = isItem                                         ? m_itemTable
                        : ref.kind == QLatin1String("checklist_visit") ? m_visitTable
                                                                       : m_markTable;
    table->setFocus();
}

bool ChecklistsView::goTo(const EntityRef& ref)
{
    if (ref.kind == QLatin1String("checklist_item")) {
        for (int row = 0; row < m_items->rowCount(); ++row) {
            if (m_items->entityOf(row) == ref) {
                m_itemTable->setCurrentIndex(m_items->index(row, ItemModel::Touchpoint));
                return true;
            }
        }
        return false;
    }
    for (int row = 0; row < m_visits->rowCount(); ++row) {
        const auto& marks = m_visits->seen(row).marks;
        const auto mark = std::ranges::find(marks, ref, &ChecklistContents::Mark::ref);
        if (m_visits->entityOf(row) != ref && mark == marks.end())
            continue;
        m_visitTable->setCurrentIndex(m_sortedVisits->mapFromSource(m_visits->index(row, 0)));
        if (mark != marks.end())
            m_markTable->setCurrentIndex(m_marks->index(static_cast<int>(mark - marks.begin()), 1));
        return true;
    }
    return false;
}

} // namespace tropa::ui::checklists
