#include "ui/checklists/checklists_view.h"

#include "base/format_number.h"
#include "checklists/checklist_rules.h"
#include "checklists/checklist_store.h"
#include "ui/checklists/checklist_charts.h"
#include "ui/checklists/heat_model.h"
#include "ui/checklists/number_delegate.h"
#include "ui/checklists/scoring_panel.h"
#include "ui/checklists/visit_models.h"
#include "ui/planning/sample_plan_dialog.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_roles.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_label.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::checklists {

ChecklistsView::ChecklistsView(shell::Workbench& workbench, QWidget* parent)
    : EvidenceView(workbench, QStringLiteral("checklists"), parent)
    , m_heat(new HeatModel(workbench.theme(), this))
    , m_visits(new VisitModel(this))
    , m_marks(new MarkModel(
          [this](const ChecklistContents::Mark& mark, std::optional<double> score) { return writeMark(mark, score); },
          this))
    , m_items(new ItemModel(
          [this](const tropa::checklists::Item& item, ItemModel::Column column) { return write(item, column); }, this))
    , m_sortedVisits(new QSortFilterProxyModel(this))
{
    addBoard("checklistCharts", {QT_TRANSLATE_NOOP("core", "Computing charts")}, checklistCharts);
    tabs().addTab(makeVisits(), QString());
    tabs().addTab(makeItems(), QString());
    m_empty = new widgets::EmptyPlace(workbench.theme(), this);
    m_empty->setObjectName(QStringLiteral("noChecklists"));

    connect(m_empty, &widgets::EmptyPlace::triggered, this,
            [this] { this->workbench().requestImport(QStringLiteral("checklists")); });
    connect(m_heatTable, &QTableView::activated, this, &ChecklistsView::openScore);
    connect(m_visitTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecklistsView::showMarks);
    head().addTool(this->workbench().actions().add({QStringLiteral("checklists.planVisits"),
                                                    [] { return tr("Plan visits…"); },
                                                    QStringLiteral("number"),
                                                    {},
                                                    QStringLiteral("analysis"),
                                                    [] { return tr("How many mystery visits each clinic needs"); }},
                                                   this,
                                                   [this] {
                                                       planning::SamplePlanDialog::open(this->workbench(),
                                                                                        statistics::SampleGoal::Visits,
                                                                                        this, m_spread);
                                                   }),
                   true);
    begin(m_empty);
}

QWidget* ChecklistsView::makeScore()
{
    m_scoreName = new widgets::TextLabel(workbench().theme(), theme::TypeRole::BodyStrong, theme::IconTint::Text, this);
    m_score = new widgets::ValueLabel(workbench().theme(), theme::TypeRole::RoomTitle, this);
    m_score->setMinimumWidth(300);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(16);
    layout->addWidget(m_scoreName);
    layout->addWidget(m_score);
    layout->addStretch(1);
    return row;
}

QWidget* ChecklistsView::makeVisits()
{
    m_heatTable = makeTable("checklistHeat", m_heat);
    m_heatTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_heatTable->setItemDelegate(new HeatDelegate(workbench().theme(), m_heatTable));
    m_heatTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_visitTable = makeSortedTable("checklistVisits", m_visits, m_sortedVisits);
    m_markTable = makeTable("checklistMarks", m_marks);
    m_markTable->setItemDelegate(new NumberDelegate(workbench().theme(), m_markTable));
    m_markTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);

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
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeScore());
    column->addWidget(down, 1);
    return whole;
}

QWidget* ChecklistsView::makeItems()
{
    m_itemTable = makeTable("checklistItems", m_items);
    auto* chosen = new widgets::ChoiceDelegate(
        workbench().theme(), "itemTouchpoint", [this](const QModelIndex& index) { return m_items->choices(index); },
        m_itemTable);
    auto* typed = new NumberDelegate(workbench().theme(), m_itemTable);
    m_itemTable->setItemDelegate(chosen);
    m_itemTable->setItemDelegateForColumn(ItemModel::Weight, typed);
    m_itemTable->setItemDelegateForColumn(ItemModel::Maximum, typed);
    m_itemTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_scoring = new ScoringPanel(workbench(), this);
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(m_scoring);
    across->addWidget(m_itemTable);
    across->setChildrenCollapsible(false);
    across->setStretchFactor(1, 1);
    across->setSizes({360, 900});
    return across;
}

void ChecklistsView::reload()
{
    const metrics::Metric* metric = workbench().catalogue().find(scoreMetric());
    if (!metric)
        return;
    read(
        {QT_TRANSLATE_NOOP("core", "Reading mystery visits")},
        [&catalogue = workbench().catalogue(), &sources = workbench().sources(),
         scope = workbench().filter().scopeFor(metric->info())](storage::Connection& db) {
            return readChecklists(db, catalogue, sources, scope);
        },
        [this](ChecklistContents contents) { take(std::move(contents)); });
}

void ChecklistsView::take(ChecklistContents contents)
{
    const Language language = workbench().language();
    const EntityRef current = m_visitTable->currentIndex().data(widgets::EntityRole).value<EntityRef>();
    const QModelIndex item = m_itemTable->currentIndex();
    const QModelIndex heat = m_heatTable->currentIndex();
    setEmpty(contents.isEmpty);

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
                     .arg(workbench().words(figure.name), formatPercent(figure.value, 1, language),
                          formatNumber(figure.count, language));
    head().setFacts(facts.join(QStringLiteral(" · ")));

    m_spread = spreadWithinClinics(contents.visits);
    m_heat->setContents(std::move(contents.sections), std::move(contents.clinics), contents.target, language);
    m_visits->setVisits(std::move(contents.visits), language);
    m_scoring->setChecklists(std::move(contents.checklists), mayWrite());
    m_items->setItems(std::move(contents.items), std::move(contents.touchpoints), language, mayWrite());
    if (std::exchange(m_isFirst, false)) {
        charts::setColumnWidths(*m_visitTable, {92, 76, 76, 150, 84});
        charts::setColumnWidths(*m_markTable, {110, 260, 80});
        charts::setColumnWidths(*m_itemTable, {130, 380, 72, 108, 84});
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
    head().setTitle(tr("Mystery patient"));
    m_scoreName->setText(tr("Checklist score"));
    tabs().setTabText(Charts, tr("Charts"));
    tabs().setTabText(Visits, tr("Visits"));
    tabs().setTabText(Items, tr("Checklist"));
    m_heatTable->setAccessibleName(tr("Scores by clinic and section, %"));
    m_visitTable->setAccessibleName(tr("Visits"));
    m_markTable->setAccessibleName(tr("Items of the visit"));
    m_scoring->retranslate();
    m_itemTable->setAccessibleName(tr("Items of the checklist"));
    m_empty->setPlace(theme::Glyph::Mystery, tr("No mystery visits yet"),
                      tr("Import the checklist and the visits: tables with a row an item or a row a visit."),
                      tr("Import visits…"));
}

void ChecklistsView::showMarks()
{
    const QModelIndex index = m_sortedVisits->mapToSource(m_visitTable->currentIndex());
    const QModelIndex mark = m_markTable->currentIndex();
    m_marks->setMarks(index.isValid() ? m_visits->seen(index.row()).marks : std::vector<ChecklistContents::Mark>(),
                      workbench().language(), mayWrite());
    if (mark.isValid() && mark.row() < m_marks->rowCount())
        m_markTable->setCurrentIndex(m_marks->index(mark.row(), mark.column()));
}

void ChecklistsView::openScore(const QModelIndex& index)
{
    const metrics::Metric* metric = workbench().catalogue().find(scoreMetric());
    if (!metric || !m_heat->value(index))
        return;
    metrics::Scope scope = workbench().filter().scopeFor(metric->info());
    QStringList title{workbench().words(metric->info().name)};
    if (const auto& clinic = m_heat->clinic(index.row()); clinic.id > 0) {
        scope = scope.with(metrics::dimension::clinic, clinic.id);
        title << clinic.name;
    }
    if (const metrics::Group* section = m_heat->section(index.column())) {
        scope = scope.with(metrics::dimension::section, section->key);
        title << section->label;
    }
    openRows(metric->info(), scope, title);
}

bool ChecklistsView::write(const tropa::checklists::Item& item, int column)
{
    if (column == ItemModel::Touchpoint)
        return workbench().edit({QT_TRANSLATE_NOOP("core", "Touchpoint of \"%1\""), {item.text}},
                                [&](project::Edit& edit) -> Result<void> {
                                    tropa::checklists::setItemTouchpoint(edit, item.id, item.touchpoint);
                                    return {};
                                });
    const auto checked = column == ItemModel::Maximum ? tropa::checklists::checkMaximum(item.maximum)
                                                      : tropa::checklists::checkWeight(item.weight);
    if (!checked) {
        workbench().notify(checked.error());
        return false;
    }
    return workbench().edit({QT_TRANSLATE_NOOP("core", "Scoring of “%1”"), {item.text}},
                            [&](project::Edit& edit) -> Result<void> {
                                tropa::checklists::updateItem(edit, item);
                                return {};
                            });
}

bool ChecklistsView::writeMark(const ChecklistContents::Mark& mark, std::optional<double> score)
{
    tropa::checklists::Item item;
    item.text = mark.item;
    item.maximum = mark.maximum;
    if (const auto checked = tropa::checklists::checkMark(item, score); !checked) {
        workbench().notify(checked.error());
        return false;
    }
    return workbench().edit({QT_TRANSLATE_NOOP("core", "Mark of “%1”"), {mark.item}},
                            [&](project::Edit& edit) -> Result<void> {
                                tropa::checklists::setScore(edit, tropa::checklists::ScoreId(mark.ref.id), score);
                                return {};
                            });
}

void ChecklistsView::showEntity(const EntityRef& ref)
{
    if (ref.kind == QLatin1String("checklist") || ref.kind == QLatin1String("checklist_section")) {
        tabs().setCurrentIndex(Items);
        m_scoring->sections()->setFocus();
        return;
    }
    if (!goTo(ref)) {
        m_wanted = ref;
        return;
    }
    const bool isItem = ref.kind == QLatin1String("checklist_item");
    tabs().setCurrentIndex(isItem ? Items : Visits);
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
