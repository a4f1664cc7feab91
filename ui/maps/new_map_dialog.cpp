#include "ui/maps/new_map_dialog.h"

#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "ui/maps/template_preview.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/segmented_choice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

using namespace tropa::maps;

NewMapDialog::NewMapDialog(shell::Workbench& workbench, MapKind kind, QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_kind(kind)
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_which(new widgets::SegmentedChoice(workbench.theme(), tr("What to look at"), this))
    , m_preview(new TemplatePreview(workbench.theme(), this))
    , m_name(new QLineEdit(this))
    , m_steps(new QComboBox(this))
    , m_stepsLabel(new QLabel(tr("Steps"), this))
    , m_remove(new QPushButton(tr("Remove the template"), this))
{
    setObjectName(QStringLiteral("newMapDialog"));
    const bool isBlueprint = kind == MapKind::Blueprint;
    setWindowTitle(isBlueprint ? tr("New blueprint") : tr("New map"));
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(isBlueprint ? tr("What the blueprint begins with") : tr("What the map begins with"));
    m_list->setMinimumWidth(230);
    m_list->setWordWrap(true);
    m_title->setFont(theme::fontFor(theme::TypeRole::ItemTitle));
    m_title->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_facts->setFont(theme::fontFor(theme::TypeRole::Small));
    m_which->addChoice(workbench.words(term(mapKinds(), MapKind::Journey).name));
    m_which->addChoice(workbench.words(term(mapKinds(), MapKind::Blueprint).name));
    m_which->setCurrent(kind == MapKind::Journey ? 0 : 1);
    m_name->setObjectName(QStringLiteral("mapName"));
    m_name->setClearButtonEnabled(true);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->addItem(tr("New steps"), qint64(0));
    const auto known = workbench.project().read([](storage::Connection& db) { return tropa::maps::maps(db); });
    for (const MapSummary& map : known.valueOr({})) {
        if (m_steps->findData(map.journey.value()) < 0)
            m_steps->addItem(tr("The steps of “%1”").arg(map.journeyName), map.journey.value());
    }
    if (isBlueprint && m_steps->count() > 1)
        m_steps->setCurrentIndex(1);

    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    auto* row = new QHBoxLayout;
    row->addWidget(m_facts, 1);
    row->addWidget(m_remove);
    row->addWidget(m_which);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    column->addStretch(0); // an empty map has no preview
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(m_stepsLabel, m_steps);
    column->addLayout(form);
    auto* across = new QSplitter(this);
    across->addWidget(m_list);
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make =
        buttons->addButton(isBlueprint ? tr("Make the blueprint") : tr("Make the map"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("makeMap"));
    m_make->setDefault(true);
    m_make->setProperty("primary", true);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(across, 1);
    whole->addWidget(buttons);
    resize(980, 640);

    connect(m_list, &QListWidget::currentRowChanged, this, &NewMapDialog::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &NewMapDialog::make);
    connect(m_which, &widgets::SegmentedChoice::chosen, this, &NewMapDialog::showBoard);
    connect(m_remove, &QPushButton::clicked, this, &NewMapDialog::removeOwn);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewMapDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill({});
    m_list->setFocus();
}

QString NewMapDialog::currentId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void NewMapDialog::fill(const QString& current)
{
    // On the page of blueprints those that hold one; on that of journey maps likewise.
    const auto found = m_workbench.project().read([this](storage::Connection& db) {
        std::vector<MapTemplate> templates = mapTemplates(db, m_workbench.language());
        std::erase_if(templates, [&](const MapTemplate& one) {
            const auto document = templateDocument(db, one.id, m_workbench.language());
            if (!document)
                return false; // it says why when it is chosen
            const std::vector<MapKind> kinds = templateMaps(*document);
            return std::ranges::find(kinds, m_kind) == kinds.end();
        });
        return templates;
    });
    m_templates = found.valueOr({});
    m_list->clear();
    const auto add = [this](const QString& words, const QString& id, theme::Glyph glyph) {
        auto* item = new QListWidgetItem(m_workbench.theme().icon(glyph), words, m_list);
        item->setData(Qt::UserRole, id);
    };
    add(m_kind == MapKind::Journey ? tr("Empty journey map") : tr("Empty blueprint"), {}, theme::Glyph::File);
    for (const MapTemplate& one : m_templates)
        add(one.title, one.id,
            one.isOwn                      ? theme::Glyph::Bookmark
            : m_kind == MapKind::Blueprint ? theme::Glyph::Blueprint
                                           : theme::Glyph::JourneyMap);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == current)
            m_list->setCurrentRow(row);
    }
}

void NewMapDialog::showCurrent()
{
    const QString id = currentId();
    const auto known = std::ranges::find(m_templates, id, &MapTemplate::id);
    const bool isEmpty = known == m_templates.end();
    m_document = {};
    if (!isEmpty) {
        const auto document = m_workbench.project().read(
            [&](storage::Connection& db) { return templateDocument(db, id, m_workbench.language()); });
        if (document && *document)
            m_document = **document;
    }
    m_remove->setVisible(!isEmpty && known->isOwn);
    m_steps->setVisible(isEmpty);
    m_stepsLabel->setVisible(isEmpty);
    m_title->setText(m_list->currentItem() ? m_list->currentItem()->text() : QString());
    m_summary->setText(isEmpty ? tr("The usual lanes, nothing in them. The steps are new, or those of a journey that "
                                    "is there already.")
                               : known->summary);
    m_name->setPlaceholderText(isEmpty ? m_kind == MapKind::Journey ? tr("New journey map") : tr("New blueprint")
                                       : known->title);
    m_make->setEnabled(isEmpty || !m_document.isEmpty());
    showBoard();
}

void NewMapDialog::showBoard()
{
    const std::vector<MapKind> kinds = templateMaps(m_document);
    m_which->setVisible(kinds.size() > 1);
    m_preview->setVisible(!kinds.empty());
    m_facts->clear();
    if (kinds.empty())
        return;
    const MapKind wanted = m_which->current() == 1 ? MapKind::Blueprint : MapKind::Journey;
    const auto found = std::ranges::find(kinds, wanted);
    const Board board = templateBoard(m_document, found == kinds.end() ? 0 : static_cast<int>(found - kinds.begin()));
    m_facts->setText(QStringList{tr("%n stages", nullptr, static_cast<int>(board.stages.size())),
                                 tr("%n steps", nullptr, static_cast<int>(board.steps.size())),
                                 tr("%n lanes", nullptr, static_cast<int>(board.lanes.size())),
                                 tr("%n cards", nullptr, static_cast<int>(board.cards.size()))}
                         .join(QStringLiteral(" · ")));
    m_preview->setBoard(board, m_workbench.language());
}

MapId NewMapDialog::makeEmpty(project::Edit& edit, const QString& title) const
{
    MapInfo info;
    info.kind = m_kind;
    info.title = title;
    info.journey = JourneyId(m_steps->currentData().toLongLong());
    if (!info.journey.isValid()) {
        info.journey = addJourney(edit, title);
        addStep(edit, addStage(edit, info.journey, tr("New stage")), tr("New step"));
    }
    const MapId map = addMap(edit, info);
    const auto lane = [&](LaneKind kind, LaneRole role) {
        Lane one;
        one.kind = kind;
        one.role = role;
        one.title =
            m_workbench.words(role == LaneRole::None ? term(laneKinds(), kind).name : term(laneRoles(), role).name);
        addLane(edit, map, one);
    };
    if (m_kind == MapKind::Journey) {
        for (const LaneKind kind : {LaneKind::Actions, LaneKind::Quotes, LaneKind::Curve, LaneKind::Metrics,
                                    LaneKind::Pains, LaneKind::Opportunities})
            lane(kind, LaneRole::None);
    } else {
        for (const LaneRole role :
             {LaneRole::Evidence, LaneRole::Customer, LaneRole::FrontPeople, LaneRole::BackPeople, LaneRole::Support})
            lane(LaneKind::Nodes, role);
    }
    return map;
}

void NewMapDialog::make()
{
    const QString name = m_name->text().trimmed();
    MapId result;
    const auto body = [&](project::Edit& edit) -> Result<void> {
        if (m_document.isEmpty()) {
            result = makeEmpty(edit, name.isEmpty() ? m_name->placeholderText() : name);
            return {};
        }
        const Result<ReadMaps> read = addFromTemplate(edit, m_document, name, m_workbench.language());
        if (!read)
            return read.error();
        const std::vector<MapKind> kinds = templateMaps(m_document);
        const auto own = std::ranges::find(kinds, m_kind);
        result = read->maps[own == kinds.end() ? 0 : static_cast<std::size_t>(own - kinds.begin())];
        return {};
    };
    const Message label = m_document.isEmpty() ? Message{QT_TRANSLATE_NOOP("core", "New map")}
                                               : Message{QT_TRANSLATE_NOOP("core", "New map from a template")};
    if (!m_workbench.edit(label, body))
        return;
    accept();
    Q_EMIT made(result);
}

void NewMapDialog::removeOwn()
{
    const QString id = currentId();
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "Removal of a template")},
                                       [&](project::Edit& edit) -> Result<void> {
                                           removeTemplate(edit, id);
                                           return {};
                                       });
    if (done)
        fill({});
}

} // namespace tropa::ui::journeys
