#include "ui/patients/rules_panel.h"

#include "base/format_number.h"
#include "frame/frame_store.h"
#include "metrics/targets_store.h"
#include "patients/visit_store.h"
#include "ui/patients/service_days_model.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::patients {

using tropa::patients::LostRule;
using tropa::patients::LoyalRule;

namespace {

constexpr int previewDelay = 250;
constexpr int mostDays = 3650;
constexpr int columnWidth = 460;

QSpinBox* spin(const char* name, int least, int most)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setMaximumWidth(120);
    return box;
}

widgets::TextLabel* wrapped(theme::ThemeSource& source, theme::TypeRole role, theme::IconTint tint)
{
    auto* label = new widgets::TextLabel(source, role, tint);
    label->setWordWrap(true);
    return label;
}

} // namespace

RulesPanel::RulesPanel(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_services(new ServiceDaysModel(this))
    , m_lostTitle(new widgets::TextLabel(workbench.theme(), theme::TypeRole::ItemTitle, theme::IconTint::Text))
    , m_loyalTitle(new widgets::TextLabel(workbench.theme(), theme::TypeRole::ItemTitle, theme::IconTint::Text))
    , m_servicesTitle(wrapped(workbench.theme(), theme::TypeRole::Small, theme::IconTint::Secondary))
    , m_byDays(new QRadioButton)
    , m_byCycles(new QRadioButton)
    , m_daysLabel(new QLabel)
    , m_cyclesLabel(new QLabel)
    , m_visitsLabel(new QLabel)
    , m_windowLabel(new QLabel)
    , m_days(spin("lostDays", 1, mostDays))
    , m_cycles(new QDoubleSpinBox)
    , m_visits(spin("loyalVisits", 1, 99))
    , m_window(spin("loyalWindow", 1, mostDays))
    , m_earlier(new QCheckBox)
    , m_table(new QTableView)
    , m_lostText(wrapped(workbench.theme(), theme::TypeRole::Small, theme::IconTint::Secondary))
    , m_loyalText(wrapped(workbench.theme(), theme::TypeRole::Small, theme::IconTint::Secondary))
    , m_lostNow(wrapped(workbench.theme(), theme::TypeRole::BodyStrong, theme::IconTint::Text))
    , m_loyalNow(wrapped(workbench.theme(), theme::TypeRole::BodyStrong, theme::IconTint::Text))
    , m_keep(new QPushButton)
    , m_usual(new QPushButton)
{
    nameParts();
    layOut();
    follow();
    retranslate();
    load();
}

void RulesPanel::nameParts()
{
    setObjectName(QStringLiteral("patientRules"));
    m_byDays->setObjectName(QStringLiteral("lostByDays"));
    m_byCycles->setObjectName(QStringLiteral("lostByCycles"));
    auto* ways = new QButtonGroup(this);
    ways->addButton(m_byDays);
    ways->addButton(m_byCycles);
    m_cycles->setObjectName(QStringLiteral("lostCycles"));
    m_cycles->setRange(0.1, 20);
    m_cycles->setDecimals(1);
    m_cycles->setSingleStep(0.5);
    m_cycles->setMaximumWidth(120);
    m_earlier->setObjectName(QStringLiteral("loyalEarlier"));
    m_lostNow->setObjectName(QStringLiteral("lostNow"));
    m_loyalNow->setObjectName(QStringLiteral("loyalNow"));
    m_keep->setObjectName(QStringLiteral("keepRules"));
    m_keep->setDefault(true);
    m_usual->setObjectName(QStringLiteral("usualRules"));
    m_table->setObjectName(QStringLiteral("serviceDays"));
    m_table->setModel(m_services);
    widgets::configureTable(m_table, m_workbench.theme(), {});
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(240);
}

void RulesPanel::layOut()
{
    const auto form = [](std::initializer_list<std::pair<QLabel*, QWidget*>> rows) {
        auto* layout = new QFormLayout;
        layout->setContentsMargins(theme::Space::huge, 0, 0, 0);
        layout->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        for (const auto& [label, field] : rows) {
            label->setBuddy(field);
            layout->addRow(label, field);
        }
        return layout;
    };
    auto* lostColumn = new QVBoxLayout;
    lostColumn->setSpacing(theme::Space::medium);
    lostColumn->addWidget(m_lostTitle);
    lostColumn->addWidget(m_byDays);
    lostColumn->addLayout(form({{m_daysLabel, m_days}}));
    lostColumn->addWidget(m_byCycles);
    lostColumn->addLayout(form({{m_cyclesLabel, m_cycles}}));
    lostColumn->addWidget(m_servicesTitle);
    lostColumn->addWidget(m_table, 1);
    lostColumn->addWidget(m_lostNow);
    lostColumn->addWidget(m_lostText);
    auto* loyalColumn = new QVBoxLayout;
    loyalColumn->setSpacing(theme::Space::medium);
    loyalColumn->addWidget(m_loyalTitle);
    loyalColumn->addLayout(form({{m_visitsLabel, m_visits}, {m_windowLabel, m_window}}));
    loyalColumn->addWidget(m_earlier);
    loyalColumn->addWidget(m_loyalNow);
    loyalColumn->addWidget(m_loyalText);
    loyalColumn->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_usual);
    buttons->addStretch(1);

    auto* inner = new QWidget;
    widgets::setGround(inner, widgets::Ground::Raised);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme::Space::huge * 2);
    columns->addLayout(lostColumn, 1);
    columns->addLayout(loyalColumn, 1);
    auto* whole = new QVBoxLayout(inner);
    whole->setContentsMargins(theme::Space::large, theme::Space::large, theme::Space::large, theme::Space::large);
    whole->setSpacing(theme::Space::large);
    whole->addLayout(columns, 1);
    whole->addLayout(buttons);
    inner->setMinimumWidth(columnWidth);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void RulesPanel::follow()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(previewDelay);
    connect(&m_soon, &QTimer::timeout, this, &RulesPanel::preview);
    const auto changed = [this] {
        m_cycles->setEnabled(m_byCycles->isChecked());
        if (!m_isLoading)
            m_soon.start();
    };
    connect(m_byDays, &QRadioButton::toggled, this, changed);
    connect(m_earlier, &QCheckBox::toggled, this, changed);
    connect(m_cycles, &QDoubleSpinBox::valueChanged, this, changed);
    for (QSpinBox* box : {m_days, m_visits, m_window})
        connect(box, &QSpinBox::valueChanged, this, changed);
    connect(m_services, &ServiceDaysModel::edited, this, changed);
    connect(m_keep, &QPushButton::clicked, this, &RulesPanel::keep);
    connect(m_usual, &QPushButton::clicked, this, [this] { set({}, {}, 365); });
    connect(&m_workbench, &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touches(QStringLiteral("rule")) || change.touches(QStringLiteral("service")) ||
            change.touchesImports())
            load();
    });
    connect(&m_workbench.filter(), &shell::FilterState::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_workbench, &shell::Workbench::languageChanged, this, &RulesPanel::retranslate);
}

void RulesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_soon.start();
}

LostRule RulesPanel::lost() const
{
    LostRule rule;
    rule.days = m_days->value();
    rule.cycles = m_byCycles->isChecked() ? m_cycles->value() : 0;
    rule.serviceDays = m_services->ownDays();
    return rule;
}

LoyalRule RulesPanel::loyal() const
{
    return {m_visits->value(), m_earlier->isChecked()};
}

void RulesPanel::load()
{
    const auto read = m_workbench.project().read([&](storage::Connection& db) {
        set(tropa::patients::projectLostRule(db), tropa::patients::projectLoyalRule(db),
            tropa::patients::projectLoyalWindow(db));
        std::vector<ServiceDaysModel::Service> services;
        const std::map<qint64, int> cycles = tropa::patients::serviceCycles(db);
        for (const auto& [id, name] : frame::frameNames(db, QStringLiteral("service"))) {
            const auto cycle = cycles.find(id);
            services.push_back({id, name, cycle == cycles.end() ? 0 : cycle->second});
        }
        m_services->setServices(std::move(services), tropa::patients::projectLostRule(db).serviceDays);
    });
    if (!read)
        m_workbench.notify(read.error());
    m_table->horizontalHeader()->setSectionResizeMode(ServiceDaysModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(ServiceDaysModel::Cycle, 110);
    m_table->setColumnWidth(ServiceDaysModel::OwnDays, 150);
}

void RulesPanel::set(const LostRule& lost, const LoyalRule& loyal, int window)
{
    m_isLoading = true;
    m_byDays->setChecked(lost.cycles <= 0);
    m_byCycles->setChecked(lost.cycles > 0);
    m_days->setValue(lost.days);
    if (lost.cycles > 0)
        m_cycles->setValue(lost.cycles);
    else
        m_cycles->setValue(1.5);
    m_cycles->setEnabled(lost.cycles > 0);
    m_visits->setValue(loyal.visits);
    m_window->setValue(window);
    m_earlier->setChecked(loyal.earlier);
    if (m_services->ownDays() != lost.serviceDays) {
        std::vector<ServiceDaysModel::Service> services;
        for (int row = 0; row < m_services->rowCount(); ++row)
            services.push_back(m_services->service(row));
        m_services->setServices(std::move(services), lost.serviceDays);
    }
    m_isLoading = false;
    m_soon.start();
}

void RulesPanel::preview()
{
    if (!isVisible())
        return;
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    struct Asked
    {
        QString metric;
        metrics::Request request;
    };
    std::vector<Asked> asked = {{QLatin1String(tropa::patients::lostMetric), {}},
                                {QLatin1String(tropa::patients::loyalMetric), {}}};
    asked[0].request.parameters = tropa::patients::parametersOf(lost());
    asked[1].request.parameters = tropa::patients::parametersOf(loyal(), m_window->value());
    for (Asked& one : asked) {
        if (const metrics::Metric* metric = m_workbench.catalogue().find(one.metric))
            one.request.scope = m_workbench.filter().scopeFor(metric->info());
    }
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Trying the rules")}, this,
        [connection, asked, &catalogue = m_workbench.catalogue(),
         &sources = m_workbench.sources()](const Progress& progress) {
            std::vector<metrics::Evaluation> results;
            for (const Asked& one : asked) {
                auto result = catalogue.evaluate({*connection, QDate::currentDate(), progress, 0.95, &sources},
                                                 one.metric, one.request);
                results.push_back(result ? std::move(*result) : metrics::Evaluation());
            }
            return results;
        },
        [this](const std::vector<metrics::Evaluation>& results) {
            const Language language = m_workbench.language();
            const auto say = [&](const metrics::Evaluation& result, const QString& sentence) {
                const metrics::Value& value = result.total;
                if (!value.value || value.figures.empty())
                    return m_workbench.words(value.reason);
                return sentence.arg(formatPercent(*value.value, 1, language),
                                    formatNumber(value.figures.back().count, language),
                                    formatNumber(value.n, language));
            };
            m_lostNow->setText(say(results[0], tr("By this rule %1 are lost: %2 of %3")));
            m_loyalNow->setText(say(results[1], tr("By this rule %1 are loyal: %2 of %3")));
            m_lostText->setText(m_workbench.words(results[0].rule));
            m_loyalText->setText(m_workbench.words(results[1].rule));
        },
        QStringLiteral("patients.rules"));
}

void RulesPanel::keep()
{
    const LostRule lostNow = lost();
    const LoyalRule loyalNow = loyal();
    const int window = m_window->value();
    const auto read = m_workbench.project().read([&](storage::Connection& db) {
        return parametersOf(tropa::patients::projectLostRule(db)) == parametersOf(lostNow) &&
               parametersOf(tropa::patients::projectLoyalRule(db), tropa::patients::projectLoyalWindow(db)) ==
                   parametersOf(loyalNow, window);
    });
    if (read && *read)
        return m_workbench.notify({shell::Notice::Kind::Info, tr("These are the project's rules already.")});
    const bool done = m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Who is lost and who is loyal")}, [&](project::Edit& edit) -> Result<void> {
            metrics::setProjectParameters(edit, QLatin1String(tropa::patients::lostMetric), parametersOf(lostNow));
            metrics::setProjectParameters(edit, QLatin1String(tropa::patients::loyalMetric),
                                          parametersOf(loyalNow, window));
            return {};
        });
    if (done)
        m_workbench.notify({shell::Notice::Kind::Good, tr("The rules are kept; every number of the project follows them.")});
}

void RulesPanel::retranslate()
{
    m_lostTitle->setText(tr("Lost"));
    m_loyalTitle->setText(tr("Loyal"));
    m_byDays->setText(tr("After days without a visit"));
    m_byCycles->setText(tr("After cycles of the last service"));
    m_daysLabel->setText(tr("&Days (also where a service has no cycle)"));
    m_cyclesLabel->setText(tr("&Cycles"));
    m_servicesTitle->setText(tr("A service may have days of its own, which go first: type them in the last column."));
    m_visitsLabel->setText(tr("&Visit days in the window, at least"));
    m_windowLabel->setText(tr("Days of the &window when no period is set"));
    m_earlier->setText(tr("Anyone who had come before the window is loyal too"));
    m_keep->setText(tr("Keep these rules"));
    m_usual->setText(tr("Back to the usual"));
    m_usual->setToolTip(tr("365 days; two visit days in a year or any visit before"));
    m_table->setAccessibleName(tr("Days of services"));
    m_days->setAccessibleName(tr("Lost after days"));
    m_cycles->setAccessibleName(tr("Lost after cycles"));
    m_visits->setAccessibleName(tr("Loyal from visit days"));
    m_window->setAccessibleName(tr("Window of loyalty in days"));
    m_services->retranslate();
    m_soon.start();
}

} // namespace tropa::ui::patients
