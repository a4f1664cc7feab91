#include "ui/frame/frame_view.h"

#include "base/format_number.h"
#include "frame/frame_use_store.h"
#include "ui/frame/entity_picker.h"
#include "ui/frame/field_delegate.h"
#include "ui/frame/frame_table_model.h"
#include "ui/frame/kinds_model.h"
#include "ui/rules/rules_view.h"
#include "ui/shell/pane_ring.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/surface.h"

#include <QHeaderView>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::frame {

using shell::Notice;
using tropa::frame::FieldType;
using tropa::frame::FrameItem;
using tropa::frame::FrameKind;

FrameView::FrameView(shell::Workbench& workbench, FramePage::Template clinicTemplate, FramePage::Sheet sheet,
                     QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_template(std::move(clinicTemplate))
    , m_sheet(std::move(sheet))
    , m_kind(&tropa::frame::frameKinds().front())
    , m_kinds(new KindsModel(this))
    , m_model(new FrameTableModel([this](const EntityRef& ref, const QString& column,
                                         const QVariant& value) { return write(ref, column, value); },
                                  [this](const EntityRef& ref, int position) { move(ref, position); }, this))
{
    setObjectName(QStringLiteral("framePage"));
    addActions();
    auto* across = new QSplitter(this);
    across->addWidget(makeKinds());
    auto* right = new QWidget(across);
    m_stack = new QStackedWidget(right);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(makeEmpty());
    m_rules = new rules::RulesView(m_workbench, this);
    m_stack->addWidget(m_rules);
    shell::ActionRegistry& actions = m_workbench.actions();
    m_head = new widgets::RoomHeader(m_workbench.theme(), actions.find(QStringLiteral("view.back")),
                                     actions.find(QStringLiteral("view.forward")), right);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    across->setSizes({262, 1000});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(across);

    connect(&m_workbench, &shell::Workbench::projectChanged, this, &FrameView::projectChanged);
    connect(&m_workbench, &shell::Workbench::languageChanged, this, &FrameView::retranslate);
    connect(&m_workbench.project(), &project::Project::pausedChanged, this, &FrameView::reload);
    retranslate();
    m_kindList->setCurrentIndex(m_kinds->index(0));
}

QWidget* FrameView::makeKinds()
{
    m_kindList = new QListView(this);
    m_kindList->setObjectName(QStringLiteral("frameKinds"));
    m_kindList->setModel(m_kinds);
    widgets::configureList(m_kindList, m_workbench.theme(), {});
    widgets::setGround(m_kindList->viewport(), widgets::Ground::Panel);
    shell::PaneRing::mark(m_kindList);
    m_kindList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_kindList->setMinimumWidth(180);
    connect(m_kindList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            showKind(index.row());
    });
    return m_kindList;
}

QWidget* FrameView::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("frameTable"));
    m_table->setModel(m_model);
    widgets::configureTable(m_table, m_workbench.theme(), {});
    m_table->setSortingEnabled(false); // in the order people gave
    m_table->setItemDelegate(new FieldDelegate(m_workbench.theme(), m_table));
    shell::PaneRing::mark(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FrameView::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->clearSpans();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->isGroup(row))
                m_table->setSpan(row, 0, 1, m_model->columnCount());
        }
    });
    return m_table;
}

QWidget* FrameView::makeEmpty()
{
    m_empty = new widgets::EmptyPlace(m_workbench.theme(), this);
    m_empty->setObjectName(QStringLiteral("emptyFrame"));
    connect(m_empty, &widgets::EmptyPlace::triggered, this, [this] {
        if (offersTemplate())
            applyTemplate();
        else
            add();
    });
    return m_empty;
}

bool FrameView::offersTemplate() const
{
    static constexpr const char* filled[] = {"stage", "touchpoint", "channel", "persona"};
    return m_template &&
           std::ranges::any_of(filled, [this](const char* kind) { return QByteArrayView(m_kind->name) == kind; });
}

void FrameView::addActions()
{
    using Keys = QKeySequence;
    shell::ActionRegistry& actions = m_workbench.actions();
    const QString menu = QStringLiteral("project");
    actions.add({QStringLiteral("frame.add"), [] { return tr("Add"); }, QStringLiteral("plus"),
                 Keys(Qt::CTRL | Qt::Key_Return), menu},
                this, [this] { add(); });
    actions.add({QStringLiteral("frame.rename"), [] { return tr("Rename"); }, QStringLiteral("pencil"), {}, menu}, this,
                [this] { rename(); });
    actions.add({QStringLiteral("frame.merge"), [] { return tr("Merge into…"); }, QStringLiteral("merge"),
                 Keys(Qt::CTRL | Qt::Key_M), menu},
                this, [this] { merge(); });
    actions.add({QStringLiteral("frame.remove"), [] { return tr("Remove"); }, QStringLiteral("trash"),
                 Keys(Qt::CTRL | Qt::Key_Delete), menu},
                this, [this] { remove(); });
    actions.add(
        {QStringLiteral("frame.sheet"), [] { return tr("Persona sheet…"); }, QStringLiteral("persona"), {}, menu}, this,
        [this] { openSheet(); });
    actions.add({QStringLiteral("frame.up"), [] { return tr("Move up"); }, QStringLiteral("arrow-up"),
                 Keys(Qt::CTRL | Qt::Key_Up), menu},
                this, [this] { step(-1); });
    actions.add({QStringLiteral("frame.down"), [] { return tr("Move down"); }, QStringLiteral("arrow-down"),
                 Keys(Qt::CTRL | Qt::Key_Down), menu},
                this, [this] { step(1); });
}

void FrameView::openSheet()
{
    const EntityRef persona = current();
    if (m_sheet && persona.kind == QLatin1String("persona"))
        m_sheet(m_workbench, persona, this);
}

void FrameView::projectChanged(const project::Change& change)
{
    if (change.touches(QStringLiteral("rule")))
        reloadCounts();
    const bool isFrame = change.touchesImports() || std::ranges::any_of(change.rows, [](const auto& row) {
                             return tropa::frame::frameKind(row.table) != nullptr;
                         });
    if (isFrame)
        reload();
}

void FrameView::reload()
{
    const EntityRef before = current();
    const int row = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    auto contents = m_workbench.project().read([&](storage::Connection& db) {
        FrameTableModel::Contents read;
        read.items = tropa::frame::frameItems(db, *m_kind);
        for (const auto& field : m_kind->fields) {
            if (field.type == FieldType::Reference)
                read.names[QLatin1String(field.refersTo)] = tropa::frame::frameNames(db, QLatin1String(field.refersTo));
        }
        if (read.names.contains(QStringLiteral("stage"))) {
            for (const FrameItem& stage :
                 tropa::frame::frameItems(db, *tropa::frame::frameKind(QStringLiteral("stage"))))
                read.groupOrder.push_back(stage.ref.id);
        }
        return read;
    });
    if (!contents) {
        m_workbench.notify(contents.error());
        return;
    }
    const bool writes = !m_workbench.project().isReadOnly() && !m_workbench.project().isPaused();
    const bool isEmpty = contents->items.empty();
    const FrameKind* shown = m_model->kind();
    m_model->setContents(*m_kind, std::move(*contents), m_workbench.language(), writes);
    m_stack->setCurrentIndex(m_showsRules ? 2 : isEmpty ? 1 : 0);
    if (shown != m_kind)
        fitColumns();
    QModelIndex now = m_model->indexOf(before);
    if (!now.isValid() && m_model->rowCount() > 0) {
        int near = std::clamp(row, 0, m_model->rowCount() - 1);
        if (m_model->isGroup(near))
            near = std::min(near + 1, m_model->rowCount() - 1);
        now = m_model->index(near, 0);
    }
    if (now.isValid() && m_table->currentIndex().row() != now.row())
        m_table->setCurrentIndex(now.siblingAtColumn(std::min(column, m_model->columnCount() - 1)));
    reloadCounts();
    follow();
}

void FrameView::reloadCounts()
{
    auto counts = m_workbench.project().read([](storage::Connection& db) {
        QHash<QString, int> found;
        for (const FrameKind& kind : tropa::frame::frameKinds())
            found.insert(QLatin1String(kind.name),
                         static_cast<int>(tropa::frame::frameNames(db, QLatin1String(kind.name)).size()));
        return found;
    });
    if (counts) {
        counts->insert(QStringLiteral("rule"), m_rules->count());
        m_kinds->setCounts(*counts, m_workbench.language());
        if (m_showsRules)
            return m_head->setFacts({});
        m_head->setFacts(formatNumber(qint64(counts->value(QLatin1String(m_kind->name))), m_workbench.language()));
    }
}

void FrameView::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount() - 1; ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 24, column == 0 ? 220 : 110, 340));
}

void FrameView::retranslate()
{
    m_kindList->setAccessibleName(tr("Kinds of the frame"));
    m_rules->retranslate();
    showKind(m_showsRules ? KindsModel::rulesRow() : KindsModel::rowOf(QLatin1String(m_kind->name)));
}

void FrameView::showRules()
{
    m_head->setTitle(m_workbench.words(QT_TRANSLATE_NOOP("core", "Rules and targets")));
    m_head->clearTools();
    for (const char* id : {"rules.target", "rules.benchmark", "rules.change", "rules.remove"}) {
        if (QAction* action = m_workbench.actions().find(QLatin1String(id)))
            m_head->addTool(action, true);
    }
    reload();
}

void FrameView::showKind(int row)
{
    m_showsRules = row == KindsModel::rulesRow();
    if (m_showsRules)
        return showRules();
    m_kind = &KindsModel::kind(row);
    const QString plural = m_workbench.words(m_kind->plural);
    m_head->setTitle(plural);
    m_head->clearTools();
    const bool hasSheet = m_sheet && QByteArrayView(m_kind->name) == "persona";
    for (const char* id : {"frame.add", "frame.sheet", "frame.merge", "frame.remove"}) {
        if (hasSheet || qstrcmp(id, "frame.sheet") != 0)
            m_head->addTool(m_workbench.actions().find(QLatin1String(id)), true);
    }
    m_table->setAccessibleName(plural);
    m_empty->setPlace(theme::Glyph::Frame, tr("Nothing here yet: %1").arg(plural),
                      offersTemplate() ? tr("Imports add what their files name. The clinic template has stages, "
                                            "touchpoints, channels and personas ready.")
                                       : tr("Imports add what their files name. You can also add by hand."),
                      offersTemplate() ? tr("Fill from the clinic template") : tr("Add the first"));
    reload();
}

void FrameView::showEntity(const EntityRef& ref)
{
    if (ref.kind == QLatin1String("rule") || ref.kind == QLatin1String("rules")) {
        m_kindList->setCurrentIndex(m_kinds->index(KindsModel::rulesRow()));
        m_rules->showRule(ref.kind == QLatin1String("rule") ? ref.id : 0);
        return;
    }
    const int row = KindsModel::rowOf(ref.kind);
    if (row < 0)
        return;
    m_kindList->setCurrentIndex(m_kinds->index(row));
    if (const QModelIndex index = m_model->indexOf(ref); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->setFocus();
    }
}

EntityRef FrameView::current() const
{
    const FrameItem* item = m_showsRules ? nullptr : m_model->item(m_table->currentIndex());
    return item ? item->ref : EntityRef();
}

void FrameView::follow()
{
    const bool writes = !m_workbench.project().isReadOnly() && !m_workbench.project().isPaused();
    const bool has = writes && current().isValid();
    for (const char* id : {"frame.rename", "frame.merge", "frame.remove", "frame.up", "frame.down"})
        m_workbench.actions().find(QLatin1String(id))->setEnabled(has);
    QAction* sheet = m_workbench.actions().find(QStringLiteral("frame.sheet"));
    sheet->setVisible(!m_showsRules && m_sheet && QByteArrayView(m_kind->name) == "persona");
    sheet->setEnabled(current().isValid());
    m_workbench.actions().find(QStringLiteral("frame.add"))->setEnabled(writes && !m_showsRules);
    m_empty->setEnabled(writes);
}

bool FrameView::write(const EntityRef& ref, const QString& column, const QVariant& value)
{
    if (column.isEmpty()) {
        const QString name = value.toString().simplified();
        return m_workbench.edit({QT_TRANSLATE_NOOP("core", "Rename to %1"), {name}},
                                [&](project::Edit& edit) -> Result<void> {
                                    tropa::frame::renameFrameItem(edit, ref, name);
                                    return {};
                                });
    }
    const auto field =
        std::ranges::find_if(m_kind->fields, [&](const auto& one) { return column == QLatin1String(one.column); });
    const FrameItem* item = m_model->item(m_model->indexOf(ref));
    if (field == m_kind->fields.end() || !item)
        return false;
    return m_workbench.edit({QT_TRANSLATE_NOOP("core", "%1 of %2"), {m_workbench.words(field->label), item->name}},
                            [&](project::Edit& edit) -> Result<void> {
                                tropa::frame::setFrameValue(edit, ref, *field, value);
                                return {};
                            });
}

void FrameView::move(const EntityRef& ref, int position)
{
    const FrameItem* item = m_model->item(m_model->indexOf(ref));
    if (!item)
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Move %1"), {item->name}}, [&](project::Edit& edit) -> Result<void> {
        tropa::frame::moveFrameItem(edit, ref, position);
        return {};
    });
}

void FrameView::step(int by)
{
    const QModelIndex here = m_table->currentIndex();
    const FrameItem* item = m_model->item(here);
    const QModelIndex there = here.siblingAtRow(here.row() + by);
    const FrameItem* neighbour = m_model->item(there);
    if (!item || !neighbour)
        return;
    // Positions may have gaps; the neighbour's place among all is what counts.
    const EntityRef ref = item->ref;
    const auto items =
        m_workbench.project().read([&](storage::Connection& db) { return tropa::frame::frameItems(db, *m_kind); });
    if (!items)
        return;
    const auto at = std::ranges::find_if(*items, [&](const FrameItem& one) { return one.ref == neighbour->ref; });
    move(ref, static_cast<int>(at - items->begin()));
    m_table->setCurrentIndex(m_model->indexOf(ref).siblingAtColumn(here.column()));
}

void FrameView::add()
{
    std::map<QString, QVariant> values;
    // A new touchpoint joins the stage one stands on.
    const FrameItem* near = m_model->item(m_table->currentIndex());
    const QString stage = QStringLiteral("stage_id");
    if (near && near->values.contains(stage))
        values[stage] = near->values.at(stage);
    EntityRef added;
    const QString name = tr("New: %1").arg(m_workbench.words(m_kind->singular).toLower());
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "Add: %1"), {m_workbench.words(m_kind->singular)}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           added = tropa::frame::addFrameItem(edit, *m_kind, name, values);
                                           return {};
                                       });
    if (!done)
        return;
    const QModelIndex index = m_model->indexOf(added);
    m_table->setCurrentIndex(index);
    m_table->setFocus();
    m_table->edit(index);
}

void FrameView::rename()
{
    if (current().isValid())
        m_table->edit(m_table->currentIndex().siblingAtColumn(0));
}

void FrameView::remove()
{
    const FrameItem* item = m_model->item(m_table->currentIndex());
    if (!item)
        return;
    const EntityRef ref = item->ref;
    const QString name = item->name;
    const auto uses =
        m_workbench.project().read([&](storage::Connection& db) { return tropa::frame::frameUses(db, ref); });
    if (!uses) {
        m_workbench.notify(uses.error());
        return;
    }
    if (!uses->empty()) {
        QStringList words;
        for (const auto& use : *uses)
            words.append(m_workbench.words(tropa::frame::useWords(use)));
        m_workbench.notify({Notice::Kind::Warn,
                            tr("“%1” stays: %2 rest on it. Merging moves them to another.")
                                .arg(name, words.join(QStringLiteral(", "))),
                            tr("Merge into…"), [this, guard = QPointer<FrameView>(this), ref] {
                                if (!guard)
                                    return;
                                showEntity(ref);
                                merge();
                            }});
        return;
    }
    const bool done =
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Remove %1"), {name}}, [&](project::Edit& edit) -> Result<void> {
            tropa::frame::removeFrameItem(edit, ref);
            return {};
        });
    if (done)
        m_workbench.notify(
            {Notice::Kind::Info, tr("Removed: %1").arg(name), tr("Undo"), [this, guard = QPointer<FrameView>(this)] {
                 if (guard)
                     m_workbench.actions().find(QStringLiteral("edit.undo"))->trigger();
             }});
}

void FrameView::merge()
{
    const FrameItem* item = m_model->item(m_table->currentIndex());
    if (!item)
        return;
    const EntityRef from = item->ref;
    auto names =
        m_workbench.project().read([&](storage::Connection& db) { return tropa::frame::frameNames(db, from.kind); });
    if (!names)
        return;
    names->erase(from.id);
    if (names->empty()) {
        m_workbench.notify({Notice::Kind::Info, tr("There is nothing to merge it into")});
        return;
    }
    auto* picker = new EntityPicker(tr("Merge “%1” into").arg(item->name), *names, this);
    connect(picker, &EntityPicker::chosen, this, [this, from](qint64 id) { mergeInto(from, {from.kind, id}); });
    const QRect row = m_table->visualRect(m_table->currentIndex().siblingAtColumn(0));
    picker->popupAt(m_table->viewport()->mapToGlobal(row.bottomLeft()));
}

void FrameView::mergeInto(const EntityRef& from, const EntityRef& into)
{
    const auto names =
        m_workbench.project().read([&](storage::Connection& db) { return tropa::frame::frameNames(db, from.kind); });
    if (!names)
        return;
    const bool done =
        m_workbench.edit({QT_TRANSLATE_NOOP("core", "Merge %1 into %2"), {names->at(from.id), names->at(into.id)}},
                         [&](project::Edit& edit) -> Result<void> {
                             tropa::frame::mergeFrameItems(edit, from, into);
                             return {};
                         });
    if (done)
        showEntity(into);
}

void FrameView::applyTemplate()
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Clinic template")},
                     [this](project::Edit& edit) { return m_template(edit, m_workbench.project().language()); });
}

} // namespace tropa::ui::frame
