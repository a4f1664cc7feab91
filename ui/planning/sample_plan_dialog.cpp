#include "ui/planning/sample_plan_dialog.h"

#include "base/format_number.h"
#include "formats/csv_writer.h"
#include "frame/frame_kind.h"
#include "frame/frame_store.h"
#include "ui/shell/file_dialogs.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::planning {

using namespace statistics;

namespace {

using theme::IconTint;
using theme::TypeRole;

constexpr int leastWidth = 780;
constexpr int answerWidth = 440;
constexpr int rowsWidth = 290;
constexpr int tablesHeight = 190;
/// Whose yearly flow of patients says how many a clinic has: n of its groups counts each patient once.
constexpr const char* flowMetric = "patients.loyal_share";

widgets::TextLabel* label(theme::ThemeSource& source, const char* name, TypeRole role, IconTint tint)
{
    auto* made = new widgets::TextLabel(source, role, tint);
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    return made;
}

Result<std::vector<ClinicModel::Clinic>> clinicsOf(storage::Connection& db, const metrics::Catalogue& catalogue,
                                                   const metrics::Sources& sources, const metrics::Scope& scope,
                                                   const Progress& progress)
{
    std::vector<ClinicModel::Clinic> clinics;
    const metrics::EvaluationContext context{db, QDate::currentDate(), progress, 0.95, &sources};
    metrics::Request request;
    request.scope = scope;
    request.by = QLatin1String(metrics::dimension::clinic);
    std::map<qint64, qint64> people;
    if (const auto flow = catalogue.evaluate(context, QLatin1String(flowMetric), request))
        for (const metrics::Group& group : flow->groups)
            people[group.key] = group.value.n;
    for (const frame::FrameItem& item : frame::frameItems(db, *frame::frameKind(QStringLiteral("clinic")))) {
        const auto found = people.find(item.ref.id);
        clinics.push_back({item.name, found == people.end() ? 0 : found->second});
    }
    if (db.failed())
        return db.error();
    return clinics;
}

} // namespace

SamplePlanDialog::SamplePlanDialog(shell::Workbench& workbench, SampleGoal goal, std::optional<double> deviation,
                                   QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_goal(goal)
    , m_goals(new widgets::SegmentedChoice(workbench.theme(), tr("What the sample is for"), this))
    , m_form(new QFormLayout)
    , m_needed(label(workbench.theme(), "planNeeded", TypeRole::Headline, IconTint::Text))
    , m_sentence(label(workbench.theme(), "planSentence", TypeRole::Body, IconTint::Text))
    , m_warning(label(workbench.theme(), "planWarning", TypeRole::Body, IconTint::Warn))
    , m_rule(label(workbench.theme(), "planRule", TypeRole::Small, IconTint::Secondary))
    , m_clinicsTitle(label(workbench.theme(), "planClinicsTitle", TypeRole::Small, IconTint::Secondary))
    , m_rowModel(new QStandardItemModel(this))
    , m_clinics(new ClinicModel(workbench.language(), this))
{
    setObjectName(QStringLiteral("samplePlanDialog"));
    setWindowTitle(tr("Plan a sample"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_goals->setObjectName(QStringLiteral("planGoal"));
    m_goals->addChoice(tr("A share"), tr("CSAT, the best marks, any answer that is given or not"));
    m_goals->addChoice(tr("Loyalty index"), tr("NPS and its change between two waves"));
    m_goals->addChoice(tr("Two groups"), tr("Two waves, clinics or segments told apart by a share"));
    m_goals->addChoice(tr("Mystery visits"), tr("Visits to every clinic for the score of a checklist"));
    makeFields();
    if (deviation)
        m_deviation->setValue(*deviation);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme::Space::huge);
    auto* fields = new QVBoxLayout;
    fields->addLayout(m_form);
    fields->addStretch(1);
    middle->addLayout(fields);
    middle->addWidget(makeAnswer(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("planCopy"));
    copyButton->setToolTip(tr("Copies the plan as a table for a letter or a spreadsheet"));
    QPushButton* saveButton = buttons->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
    saveButton->setObjectName(QStringLiteral("planSave"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::Space::pane);
    column->addWidget(m_goals, 0, Qt::AlignLeft);
    column->addLayout(middle);
    column->addWidget(makeTables(), 1);
    column->addStretch();
    column->addWidget(buttons);

    connect(m_goals, &widgets::SegmentedChoice::chosen, this,
            [this](int index) { setGoal(static_cast<SampleGoal>(index)); });
    connect(m_clinics, &ClinicModel::edited, this, &SamplePlanDialog::follow);
    connect(copyButton, &QPushButton::clicked, this, &SamplePlanDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &SamplePlanDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workbench, &QObject::destroyed, this, &QDialog::close);
    m_goals->setCurrent(static_cast<int>(goal));
    setGoal(goal);
    readClinics();
}

void SamplePlanDialog::open(shell::Workbench& workbench, SampleGoal goal, QWidget* parent,
                            std::optional<double> deviation)
{
    auto* dialog = new SamplePlanDialog(workbench, goal, deviation, parent);
    dialog->QDialog::open();
}

QDoubleSpinBox* SamplePlanDialog::field(const char* name, const QString& words, double value, double least, double most,
                                        const QString& unit, std::initializer_list<SampleGoal> goals,
                                        const QString& tip)
{
    auto* box = new widgets::NumberBox(this);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setDecimals(least < 1 && most <= 5 ? 2 : least < 1 || most <= 100 ? 1 : 0);
    if (box->decimals() == 2)
        box->setSingleStep(0.05);
    box->setValue(value);
    box->setSuffix(unit.isEmpty() ? QString() : QChar(QChar::Nbsp) + unit);
    box->setFixedWidth(130);
    box->setToolTip(tip);
    auto* title = new QLabel(words, this);
    title->setBuddy(box);
    title->setToolTip(tip);
    box->setAccessibleName(words);
    m_form->addRow(title, box);
    m_fields.push_back({box, goals});
    connect(box, &QDoubleSpinBox::valueChanged, this, &SamplePlanDialog::follow);
    return box;
}

void SamplePlanDialog::makeFields()
{
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setHorizontalSpacing(theme::Space::pane);
    m_form->setVerticalSpacing(theme::Space::medium);
    const QString percent = QStringLiteral("%");
    const QString points = tr("points");
    const auto answers = {SampleGoal::Share, SampleGoal::Loyalty, SampleGoal::Difference};
    m_margin = field("planMargin", tr("Margin, ±"), 5, 0.5, 40, percent, {SampleGoal::Share},
                     tr("How far the share of the sample may lie from that of all patients"));
    m_share =
        field("planShare", tr("Expected share"), 50, 0.1, 99.9, percent, {SampleGoal::Share, SampleGoal::Difference},
              tr("50 % asks for the largest sample; take the last wave's where there is one"));
    m_second = field("planSecond", tr("Share of the other group"), 60, 0.1, 99.9, percent, {SampleGoal::Difference},
                     tr("The smallest share that would make a difference to what you decide"));
    m_points = field("planPoints", tr("Margin, ±"), 8, 0.5, 100, points, {SampleGoal::Loyalty},
                     tr("How far the index of the sample may lie from that of all patients"));
    m_change = field("planChange", tr("Change to be seen"), 10, 0.5, 100, points, {SampleGoal::Loyalty},
                     tr("Between two waves of the same size"));
    m_variance = field("planVariance", tr("Variance of an answer"), 0.55, 0.05, 1, {}, {SampleGoal::Loyalty},
                       tr("Promoter 1, neutral 0, detractor −1: about 0.55 in practice, 1 at worst"));
    m_visitPoints = field("planVisitMargin", tr("Margin of a clinic, ±"), 5, 0.5, 50, points, {SampleGoal::Visits},
                          tr("Of the mean score of each clinic"));
    m_deviation = field("planDeviation", tr("Spread of scores"), 10, 0.5, 50, points, {SampleGoal::Visits},
                        tr("Standard deviation between visits to one clinic; taken from the visits of this project "
                           "where there are two or more to a clinic"));
    m_clinicCount =
        field("planClinicCount", tr("Clinics"), 1, 1, 9999, {}, {SampleGoal::Visits}, tr("All of them are visited"));
    m_power = field("planPower", tr("Power"), 80, 50, 99.9, percent, {SampleGoal::Loyalty, SampleGoal::Difference},
                    tr("The chance to see a difference that is there"));
    m_level = field("planLevel", tr("Confidence"), 95, 50, 99.9, percent,
                    {SampleGoal::Share, SampleGoal::Loyalty, SampleGoal::Difference, SampleGoal::Visits},
                    tr("95 %: of a hundred such samples, five may miss"));
    m_response = field("planResponse", tr("Answer out of those asked"), 30, 0.1, 100, percent, answers,
                       tr("By e-mail 5–15 %, by phone 20–40 %, in the clinic 50–80 %: take your own"));
    m_design = field("planDesign", tr("Design effect"), 1, 1, 5, {}, answers,
                     tr("1 for a simple random sample; more where answers are weighted or come in clusters"));
    m_design->setDecimals(2);
    m_design->setSingleStep(0.1);
}

QWidget* SamplePlanDialog::makeAnswer()
{
    auto* place = new QWidget(this);
    place->setMinimumWidth(answerWidth);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Space::medium);
    column->addWidget(m_needed);
    column->addWidget(m_sentence);
    column->addWidget(m_warning);
    column->addWidget(m_rule);
    column->addStretch(1);
    return place;
}

QWidget* SamplePlanDialog::makeTables()
{
    m_rows = new QTableView(this);
    m_rows->setObjectName(QStringLiteral("planRows"));
    m_rows->setModel(m_rowModel);
    widgets::configureTable(m_rows, m_workbench.theme(), tr("What other margins ask for"));
    m_rows->setSortingEnabled(false);
    m_clinicsPlace = new QWidget(this);
    auto* column = new QVBoxLayout(m_clinicsPlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Space::unit);
    m_clinicTable = new QTableView(this);
    m_clinicTable->setObjectName(QStringLiteral("planClinics"));
    m_clinicTable->setModel(m_clinics);
    widgets::configureTable(m_clinicTable, m_workbench.theme(), tr("The sample by clinic"));
    m_clinicTable->setSortingEnabled(false);
    m_clinicTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_clinicTable->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                                   QAbstractItemView::EditKeyPressed);
    m_rows->setMinimumHeight(tablesHeight);
    column->addWidget(m_clinicsTitle);
    column->addWidget(m_clinicTable, 1);

    auto* others = new QVBoxLayout;
    others->setSpacing(theme::Space::unit);
    others->addWidget(new widgets::TextLabel(m_workbench.theme(), tr("What other margins ask for"), TypeRole::Small,
                                             IconTint::Secondary, this));
    others->addWidget(m_rows, 1);
    m_rows->setFixedWidth(rowsWidth);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::Space::huge);
    row->addLayout(others);
    row->addWidget(m_clinicsPlace, 1);
    row->addStretch();
    return both;
}

void SamplePlanDialog::readClinics()
{
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    const std::shared_ptr<storage::Connection> db = std::move(*reader);
    metrics::Scope scope;
    if (const metrics::Metric* flow = m_workbench.catalogue().find(QLatin1String(flowMetric)))
        scope = m_workbench.filter().scopeFor(flow->info());
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Counting the patients of each clinic")}, this,
        [db, scope, &catalogue = m_workbench.catalogue(), &sources = m_workbench.sources()](const Progress& progress) {
            return clinicsOf(*db, catalogue, sources, scope, progress);
        },
        [this](Result<std::vector<ClinicModel::Clinic>> clinics) {
            if (!clinics)
                return m_workbench.notify(clinics.error());
            m_clinics->setClinics(std::move(*clinics));
            if (m_clinics->rowCount() > 0) {
                m_clinicCount->setValue(m_clinics->rowCount());
                m_clinicTable->setCurrentIndex(m_clinics->index(0, ClinicModel::People));
            }
            m_clinicTable->horizontalHeader()->setStretchLastSection(false);
            m_clinicTable->horizontalHeader()->setSectionResizeMode(ClinicModel::Name, QHeaderView::Stretch);
            setGoal(m_goal);
        });
}

SampleWish SamplePlanDialog::wish() const
{
    SampleWish wish;
    wish.goal = m_goal;
    wish.level = m_level->value() / 100;
    wish.power = m_power->value() / 100;
    wish.responseRate = m_response->value() / 100;
    wish.designEffect = m_design->value();
    wish.margin = m_margin->value() / 100;
    wish.share = m_share->value() / 100;
    wish.secondShare = m_second->value() / 100;
    wish.points = m_points->value();
    wish.change = m_change->value();
    wish.variance = m_variance->value();
    wish.visitPoints = m_visitPoints->value();
    wish.deviation = m_deviation->value();
    wish.clinics = static_cast<qsizetype>(m_clinicCount->value());
    for (const ClinicModel::Clinic& clinic : m_clinics->clinics())
        wish.sizes.push_back(static_cast<double>(clinic.people));
    return wish;
}

void SamplePlanDialog::setGoal(SampleGoal goal)
{
    m_goal = goal;
    const bool knowsClinics = m_clinics->rowCount() > 0;
    for (const Field& one : m_fields)
        m_form->setRowVisible(one.box, std::find(one.goals.begin(), one.goals.end(), goal) != one.goals.end() &&
                                           (one.box != m_clinicCount || !knowsClinics));
    m_clinicsPlace->setVisible(knowsClinics);
    m_clinicTable->setColumnHidden(ClinicModel::Invited, goal == SampleGoal::Visits);
    m_clinicsTitle->setText(
        goal == SampleGoal::Visits
            ? tr("By clinic. All clinics are visited alike.")
            : tr("By clinic, in proportion to patients seen in the last 365 days of the base or in the period of the "
                 "filter; type over them where you know better."));
    follow();
}

QString SamplePlanDialog::sentence(const SampleWish& wish, const SamplePlan& plan) const
{
    const Language language = m_workbench.language();
    const auto share = [&](double value) {
        return formatPercent(value * 100, decimalsNeeded(value * 100, 1), language);
    };
    const auto number = [&](double value) { return formatNumber(value, decimalsNeeded(value, 1), language); };
    const QString level = share(wish.level);
    const QString invited = tr("To invite: %1, when %2 of them answer.")
                                .arg(formatNumber(plan.invitations, language), share(wish.responseRate));
    switch (wish.goal) {
    case SampleGoal::Share:
        return tr("A share near %1 is then known within ±%2 points at %3 confidence.")
                   .arg(share(wish.share), number(wish.margin * 100), level) +
               u' ' + invited;
    case SampleGoal::Loyalty:
        return tr("The index is then known within ±%1 points at %2 confidence.").arg(number(wish.points), level) +
               u' ' + invited + u' ' +
               tr("To see a change of %1 points between two waves: %2 answers in each.")
                   .arg(number(wish.change), formatNumber(plan.forChange, language));
    case SampleGoal::Difference:
        return tr("%1 and %2 are then told apart with %3 power at %4 confidence. In both groups: %5 answers.")
                   .arg(share(wish.share), share(wish.secondShare), share(wish.power), level,
                        formatNumber(plan.total, language)) +
               u' ' + invited;
    case SampleGoal::Visits:
        break;
    }
    return tr("The mean score of each clinic is then known within ±%1 points at %2 confidence, that of all together "
              "within ±%3. Visits in all: %4.")
        .arg(number(wish.visitPoints), level, formatNumber(plan.networkMargin, 1, language),
             formatNumber(plan.total, language));
}

void SamplePlanDialog::follow()
{
    if (!m_rows)
        return;
    const SampleWish asked = wish();
    const auto plan = planSample(asked);
    m_warning->setVisible(!plan || !plan->enoughPeople);
    m_rows->setVisible(plan.ok());
    m_sentence->setVisible(plan.ok());
    if (!plan) {
        m_needed->setText(QStringLiteral("—"));
        m_warning->setText(m_workbench.words(plan.error().message));
        m_clinics->setParts({}, 1, asked.goal == SampleGoal::Visits);
        return;
    }
    const auto number = static_cast<int>(std::min<qint64>(plan->needed, std::numeric_limits<int>::max()));
    m_needed->setText(asked.goal == SampleGoal::Visits       ? tr("%n visit(s) to each clinic", nullptr, number)
                      : asked.goal == SampleGoal::Difference ? tr("%n answer(s) in each group", nullptr, number)
                                                             : tr("%n answer(s)", nullptr, number));
    m_sentence->setText(sentence(asked, *plan));
    m_warning->setText(tr("More people must be invited than there are: ask for a wider margin or find a way that more "
                          "of them answer."));
    switch (asked.goal) {
    case SampleGoal::Share:
        m_rule->setText(tr("Cochran's formula, corrected for the number of patients where it is known. It holds for "
                           "a random sample."));
        break;
    case SampleGoal::Loyalty:
        m_rule->setText(tr("z²s²/e², corrected for the number of patients where it is known; the change by a "
                           "two-sided test of two waves. It holds for a random sample."));
        break;
    case SampleGoal::Difference:
        m_rule->setText(tr("Two-sided z test of two shares, groups of equal size. It holds for random samples."));
        break;
    case SampleGoal::Visits:
        m_rule->setText(tr("(z·s/e)² visits to each clinic. Scenarios and days should be drawn by lot."));
        break;
    }
    showRows(asked, *plan);
    m_clinics->setParts(plan->byClinic, asked.responseRate, asked.goal == SampleGoal::Visits);
    // It grows with what a goal has to say; wrapped words are not part of a layout's least size.
    layout()->activate();
    const int least = layout()->totalMinimumHeightForWidth(std::max(width(), leastWidth));
    setMinimumSize(leastWidth, least);
}

void SamplePlanDialog::showRows(const SampleWish& wish, const SamplePlan& plan)
{
    const Language language = m_workbench.language();
    const bool areShares = wish.goal == SampleGoal::Share || wish.goal == SampleGoal::Difference;
    const QString per = wish.goal == SampleGoal::Visits       ? tr("Visits to a clinic")
                        : wish.goal == SampleGoal::Difference ? tr("Answers in a group")
                                                              : tr("Answers");
    m_rowModel->clear();
    m_rowModel->setHorizontalHeaderLabels(
        {wish.goal == SampleGoal::Difference ? tr("Difference") : tr("Margin, ±"), per});
    for (int i = 0; i < m_rowModel->columnCount(); ++i)
        m_rowModel->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const SamplePlanRow& row : plan.rows) {
        const double at = areShares ? row.at * 100 : row.at;
        QList<QStandardItem*> items{
            new QStandardItem(tr("%1 points").arg(formatNumber(at, decimalsNeeded(at, 1), language))),
            new QStandardItem(formatNumber(row.needed, language))};
        for (QStandardItem* item : items) {
            item->setEditable(false);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (row.isWish) {
                item->setFont(theme::fontFor(TypeRole::BodyStrong, font()));
                item->setData(tr("asked for"), Qt::AccessibleDescriptionRole);
            }
        }
        m_rowModel->appendRow(items);
        if (row.isWish)
            m_rows->setCurrentIndex(m_rowModel->index(m_rowModel->rowCount() - 1, 0));
    }
    m_rows->setColumnWidth(0, rowsWidth / 2);
}

void SamplePlanDialog::copy()
{
    QStringList lines{m_needed->text(), m_sentence->text(), m_rule->text()};
    if (m_clinics->rowCount() > 0)
        for (const QStringList& row : m_clinics->words())
            lines << row.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void SamplePlanDialog::save()
{
    shell::askSaveFile(this, tr("Save the plan"), shell::pathFor(tr("Sample plan"), QStringLiteral("csv")),
                       tr("Table (*.csv)"), QStringLiteral("csv"),
                       [dialog = QPointer<SamplePlanDialog>(this)](const QString& path) {
                           if (!dialog)
                               return;
                           formats::CsvWriter csv(path);
                           csv.row({dialog->m_needed->text()}).row({dialog->m_sentence->text()});
                           csv.row({dialog->m_rule->text()});
                           if (dialog->m_clinics->rowCount() > 0)
                               for (const QStringList& row : dialog->m_clinics->words())
                                   csv.row(row);
                           if (const auto done = csv.finish(); !done)
                               dialog->m_workbench.notify(done.error());
                           else
                               dialog->m_workbench.notify(
                                   {shell::Notice::Kind::Good, tr("Saved: %1").arg(QFileInfo(path).fileName())});
                       });
}

} // namespace tropa::ui::planning
