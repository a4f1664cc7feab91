#include "ui/patients/segments_panel.h"

#include "base/format_number.h"
#include "frame/frame_store.h"
#include "patients/furniture.h"
#include "patients/patient_segments.h"
#include "ui/charts/recomputer.h"
#include "ui/patients/condition_row.h"
#include "ui/shell/choice_popup.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::patients {

using tropa::patients::SegmentCondition;
using tropa::patients::SegmentRule;

namespace {

constexpr int previewDelay = 250;

QPushButton* button(const char* name)
{
    auto* made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    return made;
}

std::map<qint64, std::vector<qint64>> personasBySegment(storage::Connection& db)
{
    std::map<qint64, std::vector<qint64>> tied;
    for (const frame::FrameItem& persona : frame::frameItems(db, *frame::frameKind(QStringLiteral("persona")))) {
        const auto segment = persona.values.find(QStringLiteral("segment_id"));
        if (segment != persona.values.end())
            tied[segment->second.toLongLong()].push_back(persona.ref.id);
    }
    return tied;
}

std::vector<SeenSegment> seenSegments(figures::ChartSource& source)
{
    storage::Connection& db = source.context().db;
    metrics::Request bySegment; // named: GCC 12 sees a braced one's map as uninitialised
    bySegment.by = QLatin1String(metrics::dimension::segment);
    const metrics::Evaluation sizes = source.evaluate("patients.share", bySegment);
    const auto tied = personasBySegment(db);
    const auto names = frame::frameNames(db, QStringLiteral("persona"));
    std::vector<SeenSegment> seen;
    for (tropa::patients::Segment& segment : tropa::patients::segments(db)) {
        SeenSegment one{std::move(segment), {}, {}, {}};
        if (one.segment.rule)
            one.rule = segmentRuleText(db, *one.segment.rule, source.language());
        const auto group = std::ranges::find(sizes.groups, one.segment.id.value(), &metrics::Group::key);
        if (group != sizes.groups.end())
            one.share = group->value;
        QStringList personas;
        if (const auto found = tied.find(one.segment.id.value()); found != tied.end()) {
            for (const qint64 persona : found->second)
                personas << names.at(persona);
        }
        one.personas = personas.join(QStringLiteral(", "));
        seen.push_back(std::move(one));
    }
    return seen;
}

} // namespace

SegmentsPanel::SegmentsPanel(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new SegmentModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_recomputer(new charts::Recomputer(workbench, QStringLiteral("patients-segments"),
                                          {QT_TRANSLATE_NOOP("core", "Counting segments of patients")}, this))
{
    setObjectName(QStringLiteral("patientSegments"));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeEditor());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({560, 720});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    m_soon.setSingleShot(true);
    m_soon.setInterval(previewDelay);
    connect(&m_soon, &QTimer::timeout, this, &SegmentsPanel::preview);
    m_recomputer->setWork(seenSegments, [this](std::vector<SeenSegment> seen) { take(std::move(seen)); });
    connect(&workbench, &shell::Workbench::languageChanged, this, &SegmentsPanel::retranslate);
    retranslate();
    startNew();
    m_recomputer->request();
}

QWidget* SegmentsPanel::makeList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(widgets::SortRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("segmentList"));
    m_table->setModel(m_sorted);
    widgets::configureTable(m_table, m_workbench.theme(), {});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the frame's order until a person sorts
    m_new = button("newSegment");
    m_remove = button("removeSegment");
    m_narrow = button("filterBySegment");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::Space::medium);
    buttons->setContentsMargins(theme::Space::pane, theme::Space::medium, theme::Space::pane, theme::Space::medium);
    for (QPushButton* one : {m_new, m_narrow, m_remove})
        buttons->addWidget(one);
    buttons->addStretch(1);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            edit(frame::SegmentId(index.data(widgets::EntityRole).value<EntityRef>().id));
    });
    connect(m_table, &QTableView::activated, this, [this] { m_name->setFocus(); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_table->setCurrentIndex({});
        startNew();
        m_name->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &SegmentsPanel::remove);
    connect(m_narrow, &QPushButton::clicked, this, &SegmentsPanel::narrow);
    return whole;
}

QWidget* SegmentsPanel::makeEditor()
{
    theme::ThemeSource& look = m_workbench.theme();
    m_title = new widgets::TextLabel(look, theme::TypeRole::ItemTitle, theme::IconTint::Text);
    m_nameLabel = new QLabel;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("segmentName"));
    m_nameLabel->setBuddy(m_name);
    auto* nameRow = new QHBoxLayout;
    nameRow->addWidget(m_nameLabel);
    nameRow->addWidget(m_name, 1);
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(theme::Space::medium);
    m_addAnd = button("addCondition");
    m_addOr = button("addAlternative");
    auto* adding = new QHBoxLayout;
    adding->setSpacing(theme::Space::medium);
    adding->addWidget(m_addAnd);
    adding->addWidget(m_addOr);
    adding->addStretch(1);
    m_size = new widgets::TextLabel(look, theme::TypeRole::BodyStrong, theme::IconTint::Text);
    m_size->setObjectName(QStringLiteral("segmentSize"));
    m_size->setWordWrap(true);
    m_personas = new QToolButton;
    m_personas->setObjectName(QStringLiteral("segmentPersonas"));
    m_personas->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_personas->setFocusPolicy(Qt::StrongFocus);
    m_save = button("saveSegment");
    m_save->setDefault(true);
    auto* saving = new QHBoxLayout;
    saving->setSpacing(theme::Space::medium);
    saving->addWidget(m_save);
    saving->addWidget(m_personas);
    saving->addStretch(1);

    auto* inner = new QWidget;
    widgets::setGround(inner, widgets::Ground::Raised);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(theme::Space::large, theme::Space::large, theme::Space::large, theme::Space::large);
    column->setSpacing(theme::Space::pane);
    column->addWidget(m_title);
    column->addLayout(nameRow);
    column->addLayout(m_rowLayout);
    column->addLayout(adding);
    column->addWidget(m_size);
    column->addLayout(saving);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(480);
    scroll->setWidget(inner);
    connect(m_addAnd, &QPushButton::clicked, this, [this] {
        addRow(false)->setFocus();
        m_soon.start();
    });
    connect(m_addOr, &QPushButton::clicked, this, [this] {
        addRow(true)->setFocus();
        m_soon.start();
    });
    connect(m_save, &QPushButton::clicked, this, &SegmentsPanel::save);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isChanged = true; });
    connect(m_name, &QLineEdit::returnPressed, this, &SegmentsPanel::save);
    connect(m_personas, &QToolButton::clicked, this, &SegmentsPanel::choosePersonas);
    return scroll;
}

void SegmentsPanel::take(std::vector<SeenSegment> segments)
{
    const frame::SegmentId wanted = m_wanted.value() > 0 ? std::exchange(m_wanted, {}) : m_current;
    m_model->setSegments(std::move(segments), m_workbench.language());
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(0, std::clamp(m_table->columnWidth(0), 140, 260));
    m_table->setColumnWidth(1, 90);
    m_table->setColumnWidth(2, 80);
    const int row = m_model->rowOf(wanted);
    if (row >= 0) {
        const bool keepsRule = m_isChanged && wanted == m_current; // what is being typed is not lost to another edit
        const QSignalBlocker quiet(keepsRule ? m_table->selectionModel() : nullptr);
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    }
    if (row < 0 && (m_current.value() > 0 || (m_name->text().isEmpty() && m_model->rowCount() > 0)))
        m_table->setCurrentIndex(m_sorted->index(0, 0)); // it is gone, or nothing was begun
    if (m_model->rowCount() == 0 && m_current.value() > 0)
        startNew();
    const bool any = m_model->rowCount() > 0;
    m_remove->setEnabled(any);
    m_narrow->setEnabled(any);
}

void SegmentsPanel::startNew()
{
    m_current = {};
    m_name->clear();
    showRule({});
    retranslate();
}

void SegmentsPanel::edit(frame::SegmentId segment)
{
    const int row = m_model->rowOf(segment);
    if (row < 0)
        return;
    const SeenSegment& seen = m_model->segments()[static_cast<std::size_t>(row)];
    m_current = segment;
    m_name->setText(seen.segment.name);
    showRule(seen.segment.rule.value_or(SegmentRule()));
    retranslate();
}

void SegmentsPanel::showRule(const SegmentRule& rule)
{
    for (ConditionRow* row : std::exchange(m_rows, {})) {
        m_rowLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (const auto& conditions : rule.any) {
        bool isOr = &conditions != &rule.any.front();
        for (const SegmentCondition& condition : conditions)
            addRow(std::exchange(isOr, false))->setCondition(condition);
    }
    if (m_rows.empty())
        addRow(false);
    m_isChanged = false;
    m_soon.start();
}

ConditionRow* SegmentsPanel::addRow(bool isOr)
{
    auto* row = new ConditionRow(m_workbench, this);
    row->setOr(isOr);
    m_rowLayout->addWidget(row);
    row->show(); // so that it can take the focus at once
    m_rows.push_back(row);
    connect(row, &ConditionRow::changed, this, [this] {
        m_isChanged = true;
        m_soon.start();
    });
    connect(row, &ConditionRow::removeWanted, this, [this, row] {
        std::erase(m_rows, row);
        m_rowLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
        if (m_rows.empty())
            addRow(false);
        numberRows();
        m_isChanged = true;
        m_soon.start();
    });
    numberRows();
    // A new row comes last in the Tab order; what stands below it follows.
    setTabOrder(row->lastField(), m_addAnd);
    setTabOrder(m_addAnd, m_addOr);
    setTabOrder(m_addOr, m_save);
    setTabOrder(m_save, m_personas);
    return row;
}

void SegmentsPanel::numberRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setFirst(i == 0, static_cast<int>(i) + 1);
}

std::optional<SegmentRule> SegmentsPanel::rule() const
{
    SegmentRule rule;
    for (const ConditionRow* row : m_rows) {
        const auto condition = row->condition();
        if (!condition)
            return std::nullopt;
        if (rule.any.empty() || row->isOr())
            rule.any.emplace_back();
        rule.any.back().push_back(*condition);
    }
    return rule;
}

void SegmentsPanel::preview()
{
    const auto asked = rule();
    m_save->setEnabled(asked.has_value());
    if (!asked || !isVisible()) {
        m_size->setText(asked ? QString() : tr("A condition has no value yet."));
        return;
    }
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    const std::shared_ptr<storage::Connection> connection = std::move(*reader);
    struct Size
    {
        qint64 members = 0;
        metrics::Value all;
    };
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Counting a segment of patients")}, this,
        [connection, json = asked->toJson(), &catalogue = m_workbench.catalogue(),
         &sources = m_workbench.sources()](const Progress& progress) -> Result<Size> {
            const QDate today = QDate::currentDate();
            const auto visits = tropa::patients::visitSource(catalogue);
            if (!visits)
                return Size();
            const auto members = tropa::patients::PatientSegments(visits).persons(*connection, json, today);
            if (!members)
                return members.error();
            const auto all = catalogue.evaluate({*connection, today, progress, 0.95, &sources},
                                                QStringLiteral("patients.share"), {});
            if (!all)
                return all.error();
            return Size{static_cast<qint64>(members->size()), all->total};
        },
        [this](const Result<Size>& size) {
            if (!size)
                return m_workbench.notify(size.error());
            const Language language = m_workbench.language();
            if (size->all.n == 0)
                return m_size->setText(m_workbench.words(size->all.reason));
            m_size->setText(
                tr("%1 of %2 patients (%3) belong")
                    .arg(formatNumber(size->members, language), formatNumber(size->all.n, language),
                         formatPercent(100.0 * static_cast<double>(size->members) / static_cast<double>(size->all.n), 1,
                                       language)));
        },
        QStringLiteral("patients.segment"));
}

void SegmentsPanel::save()
{
    const auto wanted = rule();
    const QString name = m_name->text().trimmed();
    if (!wanted)
        return m_workbench.notify({shell::Notice::Kind::Warn, tr("A condition has no value yet.")});
    if (name.isEmpty()) {
        m_name->setFocus();
        return m_workbench.notify({shell::Notice::Kind::Warn, tr("Give the segment a name.")});
    }
    frame::SegmentId saved = m_current;
    const bool done =
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Segment %1"), {name}}, [&](project::Edit& edit) -> Result<void> {
            if (m_current.value() > 0) {
                frame::renameFrameItem(edit, {QStringLiteral("segment_of_patients"), m_current.value()}, name);
                setSegmentRule(edit, m_current, *wanted);
            } else {
                saved = addSegment(edit, name, *wanted);
            }
            return {};
        });
    if (done) {
        m_current = m_wanted = saved;
        m_isChanged = false;
    }
    retranslate();
}

void SegmentsPanel::remove()
{
    if (m_current.value() <= 0)
        return;
    const QString name = m_name->text();
    const frame::SegmentId gone = m_current;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Remove segment %1"), {name}},
                     [&](project::Edit& edit) -> Result<void> {
                         tropa::patients::removeSegment(edit, gone);
                         return {};
                     });
}

void SegmentsPanel::narrow()
{
    if (m_current.value() <= 0)
        return;
    m_workbench.filter().setScope(
        m_workbench.filter().scope().with(metrics::dimension::segment, m_current.value()));
}

void SegmentsPanel::choosePersonas()
{
    if (m_current.value() <= 0)
        return m_workbench.notify({shell::Notice::Kind::Info, tr("Save the segment before a persona is tied to it.")});
    const qint64 segment = m_current.value();
    const auto names = m_workbench.project().read(
        [](storage::Connection& db) { return frame::frameNames(db, QStringLiteral("persona")); });
    const auto tied = m_workbench.project().read([&](storage::Connection& db) { return personasBySegment(db)[segment]; });
    if (!names || !tied)
        return m_workbench.notify(names ? tied.error() : names.error());
    if (names->empty())
        return m_workbench.notify(
            {shell::Notice::Kind::Info, tr("There are no personas yet: they are made in the frame.")});
    auto* popup = new shell::ChoicePopup(*names, *tied, this);
    connect(popup, &shell::ChoicePopup::changed, this,
            [this, segment, all = *names, before = *tied](const std::vector<qint64>& chosen) {
                m_workbench.edit(
                    {QT_TRANSLATE_NOOP("core", "Personas of a segment")},
                    [&](project::Edit& edit) -> Result<void> {
                        const auto now = personasBySegment(edit.db())[segment];
                        for (const auto& persona : all) {
                            const bool is = std::ranges::find(now, persona.first) != now.end();
                            const bool wanted = std::ranges::find(chosen, persona.first) != chosen.end();
                            if (is != wanted)
                                tropa::patients::setPersonaSegment(edit, frame::PersonaId(persona.first),
                                                  wanted ? frame::SegmentId(segment) : frame::SegmentId());
                        }
                        return {};
                    },
                    {QStringLiteral("segment.personas"), {}});
            });
    popup->popupUnder(m_personas);
}

void SegmentsPanel::retranslate()
{
    const bool isNew = m_current.value() <= 0;
    m_table->setAccessibleName(tr("Segments of patients"));
    m_new->setText(tr("New segment"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the segment from the project"));
    m_narrow->setText(tr("Filter by it"));
    m_narrow->setToolTip(tr("Narrow every page to the patients of this segment"));
    m_title->setText(isNew ? tr("A new segment") : tr("The segment's rule"));
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name of the segment"));
    m_addAnd->setText(tr("Add a condition"));
    m_addAnd->setToolTip(tr("It has to hold as well"));
    m_addOr->setText(tr("Add an alternative"));
    m_addOr->setToolTip(tr("It is enough that it holds instead"));
    m_save->setText(isNew ? tr("Save the segment") : tr("Save the change"));
    const int row = m_model->rowOf(m_current);
    const QString personas = row < 0 ? QString() : m_model->segments()[static_cast<std::size_t>(row)].personas;
    m_personas->setText(personas.isEmpty() ? tr("Tie a persona…") : tr("Personas: %1").arg(personas));
    m_personas->setAccessibleName(m_personas->text());
    m_personas->setEnabled(!isNew);
}

} // namespace tropa::ui::patients
