#include "ui/rules/rules_view.h"

#include "base/format_number.h"
#include "ui/rules/benchmark_dialog.h"
#include "ui/rules/rules_model.h"
#include "ui/rules/target_dialog.h"
#include "ui/shell/pane_ring.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/pane_header.h"
#include "ui/widgets/surface.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::rules {

using tropa::metrics::EvidenceRules;
using tropa::metrics::RuleKind;
using tropa::metrics::RuleVersion;

namespace {

struct Read
{
    std::vector<RuleVersion> versions;
    EvidenceRules evidence;
    QStringList parts; ///< of the versions, in words
};

constexpr int pauseBeforeKeeping = 700; // while the arrows of a number are held

QSpinBox* spin(const char* name, int most)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(1, most);
    return box;
}

} // namespace

RulesView::RulesView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new RulesModel(this))
    , m_history(new VersionsModel(this))
    , m_table(new QTableView(this))
    , m_earlier(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyPlace(workbench.theme(), this))
    , m_earlierHead(new widgets::PaneHeader(workbench.theme(), {}, this))
    , m_evidenceHead(new widgets::PaneHeader(workbench.theme(), {}, this))
    , m_targetsHead(new widgets::PaneHeader(workbench.theme(), {}, this))
    , m_minimum(spin("leastN", 100000))
    , m_stale(spin("staleDays", 36500))
    , m_coded(spin("codedFrom", 1000))
    , m_minimumLabel(new QLabel)
    , m_staleLabel(new QLabel)
    , m_codedLabel(new QLabel)
{
    setObjectName(QStringLiteral("rulesView"));
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setModel(m_model);
    widgets::configureTable(m_table, workbench.theme(), {});
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_earlier->setObjectName(QStringLiteral("ruleVersions"));
    m_earlier->setModel(m_history);
    widgets::configureTable(m_earlier, workbench.theme(), {});
    m_earlier->setSortingEnabled(false);
    m_earlier->setTabKeyNavigation(false);
    shell::PaneRing::mark(m_table);
    shell::PaneRing::mark(m_earlier);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    addActions();

    auto* top = new QWidget(this);
    auto* topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    topColumn->addWidget(m_targetsHead);
    topColumn->addWidget(m_stack, 1);
    auto* bottom = new QWidget(this);
    auto* bottomColumn = new QVBoxLayout(bottom);
    bottomColumn->setContentsMargins(0, 0, 0, 0);
    bottomColumn->setSpacing(0);
    bottomColumn->addWidget(m_earlierHead);
    bottomColumn->addWidget(m_earlier, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(top);
    split->addWidget(bottom);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_evidenceHead);
    column->addWidget(makeEvidence());
    column->addWidget(split, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesView::follow);
    connect(m_table, &QTableView::doubleClicked, this, &RulesView::change);
    connect(m_empty, &widgets::EmptyPlace::triggered, this, [this] { openTarget(m_workbench, {}, window()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeKeeping);
    connect(&m_soon, &QTimer::timeout, this, &RulesView::keepEvidence);
    for (QSpinBox* box : {m_minimum, m_stale, m_coded}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (!m_isLoading)
                m_soon.start();
        });
        connect(box, &QSpinBox::editingFinished, this, &RulesView::keepEvidence);
    }
    connect(&workbench, &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touches(QStringLiteral("rule")))
            reload();
    });
    connect(&workbench.project(), &project::Project::pausedChanged, this, &RulesView::reload);
    retranslate();
}

QWidget* RulesView::makeEvidence()
{
    auto* strip = new QWidget(this);
    widgets::setGround(strip, widgets::Ground::Raised);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::pane);
    row->setSpacing(theme::Space::medium);
    const std::pair<QLabel*, QSpinBox*> fields[] = {
        {m_minimumLabel, m_minimum}, {m_staleLabel, m_stale}, {m_codedLabel, m_coded}};
    for (const auto& [label, box] : fields) {
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(theme::Space::large);
    }
    row->addStretch(1);
    return strip;
}

void RulesView::addActions()
{
    shell::ActionRegistry& actions = m_workbench.actions();
    const QString menu = QStringLiteral("project");
    actions.add({QStringLiteral("rules.change"), [] { return tr("Change…"); }, QStringLiteral("pencil"),
                 QKeySequence(Qt::Key_F2), menu, [] { return tr("The target, or the benchmark in its columns"); }},
                m_table, [this] { change(); });
    actions.add(
        {QStringLiteral("rules.remove"), [] { return tr("Remove"); }, QStringLiteral("trash"),
         QKeySequence(Qt::Key_Delete), menu,
         [] { return tr("The target, or the benchmark in its columns; the earlier versions stay to be read"); }},
        m_table, [this] { remove(); });
    for (const char* id : {"rules.change", "rules.target", "rules.benchmark", "rules.remove"}) {
        if (QAction* action = actions.find(QLatin1String(id)))
            m_table->addAction(action);
    }
}

bool RulesView::writes() const
{
    const project::Project& project = m_workbench.project();
    return !project.isReadOnly() && !project.isPaused();
}

int RulesView::count() const
{
    return m_model->rowCount();
}

QString RulesView::current() const
{
    const RulesModel::Row* row = m_model->row(m_table->currentIndex().row());
    return row ? row->metric : QString();
}

void RulesView::reload()
{
    const QDate today = QDate::currentDate();
    const RulesModel::Row* was = m_model->row(m_table->currentIndex().row());
    const QString before = current();
    const tropa::metrics::Scope beforePart = was ? was->scope : tropa::metrics::Scope();
    const int column = std::max(0, m_table->currentIndex().column());
    auto read = m_workbench.project().read([&](storage::Connection& db) {
        Read all{tropa::metrics::ruleVersions(db, today), tropa::metrics::evidenceRules(db), {}};
        for (const RuleVersion& one : all.versions)
            all.parts << tropa::metrics::scopeText(db, one.scope, m_workbench.language());
        return all;
    });
    if (!read)
        return m_workbench.notify(read.error());
    m_versions = std::move(read->versions);
    std::vector<RulesModel::Row> rows;
    for (std::size_t at = 0; at < m_versions.size(); ++at) {
        const RuleVersion& one = m_versions[at];
        const bool isPlanned = one.target && one.since > today;
        if (one.kind == RuleKind::Evidence || !(one.target || one.benchmark) || !(one.holds || isPlanned))
            continue;
        auto row = std::ranges::find_if(
            rows, [&](const RulesModel::Row& known) { return known.metric == one.metric && known.scope == one.scope; });
        if (row == rows.end()) {
            const tropa::metrics::Metric* metric = m_workbench.catalogue().find(one.metric);
            row = rows.insert(row, {one.metric,
                                    metric ? &metric->info() : nullptr,
                                    {},
                                    {},
                                    one.scope,
                                    read->parts.at(static_cast<qsizetype>(at))});
        }
        if (one.benchmark)
            row->benchmark = one;
        else if (one.holds || !row->target || !row->target->holds)
            row->target = one; // newest first: what begins soonest comes last
    }
    std::ranges::stable_sort(rows, [&](const RulesModel::Row& a, const RulesModel::Row& b) {
        const auto name = [&](const RulesModel::Row& row) {
            return row.info ? m_workbench.words(row.info->name) : row.metric;
        };
        const int order = name(a).localeAwareCompare(name(b));
        return order != 0 ? order < 0 : a.part < b.part; // what holds for all comes first
    });
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(std::move(rows), m_workbench.language());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_targetsHead->setCount(formatNumber(qint64(m_model->rowCount()), m_workbench.language()));
    if (m_model->rowCount() > 0) {
        const int row = m_model->rowOf(before, beforePart);
        m_table->setCurrentIndex(m_model->index(std::max(0, row), column));
        if (isFirst) {
            const int widths[] = {190, 135, 72, 72, 105, 122, 180}; // the note takes the rest
            for (int at = 0; at < RulesModel::Note; ++at)
                m_table->setColumnWidth(at, widths[at]);
            m_table->horizontalHeader()->setStretchLastSection(true);
        }
    }
    m_isLoading = true;
    m_minimum->setValue(read->evidence.minimumN);
    m_stale->setValue(read->evidence.staleAfterDays);
    m_coded->setValue(read->evidence.codedRespondents);
    m_isLoading = false;
    for (QSpinBox* box : {m_minimum, m_stale, m_coded})
        box->setEnabled(writes());
    m_empty->setEnabled(writes());
    follow();
}

void RulesView::follow()
{
    const QString metric = current();
    const bool isBenchmark = RulesModel::isOfBenchmark(m_table->currentIndex().column());
    const RulesModel::Row* row = m_model->row(m_table->currentIndex().row());
    const bool has = row && (isBenchmark ? row->benchmark.has_value() : row->target.has_value());
    shell::ActionRegistry& actions = m_workbench.actions();
    actions.find(QStringLiteral("rules.change"))->setEnabled(writes() && row);
    actions.find(QStringLiteral("rules.remove"))->setEnabled(writes() && has);
    for (const char* id : {"rules.target", "rules.benchmark"}) {
        if (QAction* action = actions.find(QLatin1String(id)))
            action->setEnabled(writes());
    }
    std::vector<RuleVersion> shown;
    std::ranges::copy_if(m_versions, std::back_inserter(shown), [&](const RuleVersion& one) {
        return !metric.isEmpty() && one.metric == metric &&
               (one.kind != RuleKind::Target || (row && one.scope == row->scope));
    });
    std::ranges::copy_if(m_versions, std::back_inserter(shown),
                         [](const RuleVersion& one) { return one.kind == RuleKind::Evidence; });
    m_earlierHead->setCount(formatNumber(static_cast<qint64>(shown.size()), m_workbench.language()));
    m_history->setVersions(std::move(shown), row ? row->info : nullptr, QDate::currentDate(), m_workbench.language());
    m_earlier->resizeColumnsToContents();
    for (int at = 0; at < VersionsModel::Note; ++at)
        m_earlier->setColumnWidth(at, std::clamp(m_earlier->columnWidth(at) + 24, 110, 420));
    m_earlier->horizontalHeader()->setStretchLastSection(true);
}

void RulesView::change()
{
    const QString metric = current();
    if (metric.isEmpty() || !writes())
        return;
    if (RulesModel::isOfBenchmark(m_table->currentIndex().column()))
        openBenchmark(m_workbench, metric, window());
    else
        openTarget(m_workbench, metric, window(), m_model->row(m_table->currentIndex().row())->scope);
}

void RulesView::remove()
{
    const RulesModel::Row* row = m_model->row(m_table->currentIndex().row());
    if (!row || !row->info)
        return;
    const QString name = m_workbench.words(row->info->name), metric = row->metric;
    const bool isBenchmark = RulesModel::isOfBenchmark(m_table->currentIndex().column());
    const bool done =
        isBenchmark ? removeBenchmark(m_workbench, metric) : removeTarget(m_workbench, metric, row->scope);
    if (done)
        m_workbench.notify(
            {shell::Notice::Kind::Info,
             (isBenchmark ? tr("The benchmark of “%1” holds no longer") : tr("The target of “%1” holds no longer"))
                 .arg(name),
             tr("Undo"), [bench = QPointer<shell::Workbench>(&m_workbench)] {
                 if (bench)
                     bench->actions().find(QStringLiteral("edit.undo"))->trigger();
             }});
}

void RulesView::keepEvidence()
{
    m_soon.stop();
    if (m_isLoading || !writes())
        return;
    const EvidenceRules wanted{m_minimum->value(), m_stale->value(), m_coded->value()};
    const auto known =
        m_workbench.project().read([](storage::Connection& db) { return tropa::metrics::evidenceRules(db); });
    if (!known || (known->minimumN == wanted.minimumN && known->staleAfterDays == wanted.staleAfterDays &&
                   known->codedRespondents == wanted.codedRespondents))
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Rules of evidence")}, [&](project::Edit& edit) -> Result<void> {
        if (auto checked = tropa::metrics::checkEvidence(wanted); !checked)
            return checked;
        tropa::metrics::setEvidenceRules(edit, wanted);
        return {};
    });
}

void RulesView::showRule(qint64 id)
{
    const auto found = std::ranges::find(m_versions, id, &RuleVersion::id);
    const int row = found == m_versions.end() ? -1 : m_model->rowOf(found->metric, found->scope);
    if (row >= 0)
        m_table->setCurrentIndex(
            m_model->index(row, found->kind == RuleKind::Benchmark ? RulesModel::Benchmark : RulesModel::Metric));
    m_table->setFocus();
}

void RulesView::hideEvent(QHideEvent* event)
{
    if (m_soon.isActive())
        keepEvidence();
    QWidget::hideEvent(event);
}

void RulesView::retranslate()
{
    m_evidenceHead->setTitle(tr("What counts as evidence"));
    m_targetsHead->setTitle(tr("Targets and benchmarks"));
    m_earlierHead->setTitle(tr("Versions"));
    m_minimumLabel->setText(tr("&Least n"));
    m_minimum->setAccessibleName(tr("Least n"));
    m_minimum->setToolTip(tr("Numbers that rest on fewer are shown pale"));
    m_staleLabel->setText(tr("&Old after, days"));
    m_stale->setAccessibleName(tr("Old after, days"));
    m_stale->setToolTip(tr("An older number is no longer “measured” on a map"));
    m_codedLabel->setText(tr("&Coded from, respondents"));
    m_coded->setAccessibleName(tr("Coded from, respondents"));
    m_coded->setToolTip(tr("So many respondents make “coded” out of “single source” on a map"));
    m_table->setAccessibleName(tr("Targets and benchmarks"));
    m_earlier->setAccessibleName(tr("Versions of the rules"));
    m_empty->setPlace(theme::Glyph::Target, tr("No targets yet"),
                      tr("With a target, charts draw a line, and cells of maps turn red when it is missed."),
                      tr("Set target…"));
    reload();
}

} // namespace tropa::ui::rules
