#include "ui/interviews/code_pane.h"

#include "base/format_number.h"
#include "ui/interviews/code_choice.h"
#include "ui/interviews/code_delegate.h"
#include "ui/interviews/code_entry_dialog.h"
#include "ui/interviews/code_groups.h"
#include "ui/interviews/code_model.h"
#include "ui/interviews/code_starters.h"
#include "ui/interviews/mine_note.h"
#include "ui/interviews/pane.h"
#include "ui/theme/measures.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

CodePane::CodePane(CodingSession& session, theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_look(look)
    , m_head(new PaneHead(look, this))
    , m_filter(new QLineEdit(this))
    , m_model(new CodeModel(session, this))
    , m_shown(new CodeFilter(this))
    , m_tree(new QTreeView(this))
{
    makePanel(this);
    m_mine = m_head->addTool(theme::Glyph::User);
    m_mine->setCheckable(true);
    m_groups = new CodeGroups(
        session, m_head->addTool(theme::Glyph::Tags), m_shown, [this] { return chosen(); }, this);
    m_add = m_head->addTool(theme::Glyph::Plus);
    m_more = m_head->addTool(theme::Glyph::MoreVertical);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(look.icon(theme::Glyph::Search, theme::IconTint::Secondary), QLineEdit::LeadingPosition);
    m_shown->setSourceModel(m_model);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setAutoAcceptChildRows(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_shown);
    m_tree->setItemDelegate(new CodeDelegate(look, CodeDelegate::Text::Name, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->expandAll();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto* box = new QHBoxLayout;
    box->setContentsMargins(theme::Space::medium, 0, theme::Space::medium, theme::Space::medium);
    box->addWidget(m_filter);
    column->addLayout(box);
    auto* note = new MineNote(session, look, this);
    connect(note, &MineNote::allWanted, this, [this] { setOnlyMine(false); });
    column->addWidget(note);
    auto* starters = new CodeStarters(session, look, this);
    connect(starters, &CodeStarters::chosen, this, [this](const core::StarterCodebook& book) {
        addStarter(book);
        m_tree->setFocus(); // the link has gone
    });
    column->addWidget(starters);
    column->addWidget(m_tree, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text.trimmed());
        m_tree->expandAll();
    });
    connect(m_mine, &QToolButton::toggled, this, &CodePane::setOnlyMine);
    connect(m_add, &QToolButton::clicked, this, &CodePane::addCode);
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_tree->viewport()->mapToGlobal(at)); });
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { m_session.apply(current()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_kept = current();
        m_session.setCode(m_kept);
    });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& at) { m_folded << at.data(CodeModel::CodeIdRole).toLongLong(); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& at) { m_folded.remove(at.data(CodeModel::CodeIdRole).toLongLong()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CodePane::keepOpen);
    connect(m_tree->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
                const std::optional<project::EntryId> entry = std::exchange(m_fresh, std::nullopt);
                if (entry && hint == QAbstractItemDelegate::RevertModelCache)
                    // When the editor has gone: the tree is filled anew.
                    QMetaObject::invokeMethod(
                        this, [this, entry] { takeBack(*entry); }, Qt::QueuedConnection);
            });
    connect(&session, &CodingSession::codeChanged, this, [this] { setCurrent(m_session.code()); });
    connect(&session, &CodingSession::codebookChanged, this, &CodePane::retranslate);
    m_tree->installEventFilter(this);
    m_filter->installEventFilter(this);
    retranslate();
}

void CodePane::retranslate()
{
    m_head->setTitle(tr("Codes"));
    m_head->setCount(
        formatNumber(static_cast<qint64>(m_session.codebook().codes().size()), m_session.workbench().language()));
    m_filter->setPlaceholderText(tr("Find a code"));
    m_filter->setAccessibleName(tr("Find a code"));
    m_tree->setAccessibleName(tr("Codebook"));
    m_groups->retranslate();
    m_mine->setToolTip(tr("My codes only: hides what other coders have coded"));
    m_mine->setAccessibleName(tr("My codes only"));
    m_add->setToolTip(tr("New code (Insert)"));
    m_add->setAccessibleName(tr("New code"));
    m_more->setToolTip(tr("What can be done with a code"));
    m_more->setAccessibleName(tr("Actions of the codebook"));
}

void CodePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

core::CodeId CodePane::current() const
{
    return m_model->codeAt(m_shown->mapToSource(m_tree->currentIndex()));
}

std::vector<core::CodeId> CodePane::chosen() const
{
    std::vector<core::CodeId> ids;
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& at : std::as_const(rows))
        ids.push_back(m_model->codeAt(m_shown->mapToSource(at)));
    return ids;
}

void CodePane::setOnlyMine(bool only)
{
    m_session.setOnlyMine(only);
    m_mine->setChecked(only);
}

void CodePane::setCurrent(core::CodeId id)
{
    if (id == current())
        return;
    const QModelIndex at = m_shown->mapFromSource(m_model->indexOf(id));
    if (at.isValid()) {
        m_tree->setCurrentIndex(at);
        m_tree->scrollTo(at);
    }
}

// After the codebook changed: what was unfolded stays so, and so does the current code.
void CodePane::keepOpen()
{
    const QSet<qint64> folded = m_folded;
    const core::CodeId kept = m_kept;
    m_tree->expandAll();
    for (const qint64 id : folded)
        m_tree->collapse(m_shown->mapFromSource(m_model->indexOf(core::CodeId(id))));
    setCurrent(kept);
}

bool CodePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Down) {
            m_tree->setFocus();
            if (!m_tree->currentIndex().isValid())
                m_tree->setCurrentIndex(m_shown->index(0, 0));
            return true;
        }
        return false;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_tree->indexWidget(m_tree->currentIndex()))
            return false;
        if (key->modifiers() & Qt::AltModifier)
            editEntry();
        else
            m_session.applyAll(chosen());
        return true;
    case Qt::Key_Delete:
        deleteCode();
        return true;
    case Qt::Key_Insert:
        addCode();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if ((key->modifiers() & Qt::AltModifier) && current().isValid()) {
            // Moving by keyboard: among its siblings.
            const QModelIndex at = m_model->indexOf(current());
            const int row = key->key() == Qt::Key_Up ? at.row() - 1 : at.row() + 2;
            const core::CodeId id = current();
            const core::Code* code = m_session.codebook().find(id);
            if (code && row >= 0) {
                m_session.workbench().edit(
                    {QT_TRANSLATE_NOOP("core", "Move the code “%1”"), {code->name}},
                    [&](project::Edit& edit) -> Result<void> { return core::moveCode(edit, id, code->parent, row); });
            }
            return true;
        }
        return false;
    default:
        return false;
    }
}

void CodePane::showMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = current().isValid();
    const auto add = [&](const QString& text, auto slot, bool enabled) {
        QAction* action = menu->addAction(text, this, slot);
        action->setEnabled(enabled);
    };
    add(
        tr("Apply to the selected words"), [this] { m_session.applyAll(chosen()); },
        any && !m_session.stretch().isEmpty());
    add(tr("Edit the entry…"), &CodePane::editEntry, any);
    add(tr("New code"), &CodePane::addCode, true);
    const auto& quick = m_session.quickCodes();
    add(std::ranges::find(quick, current()) == quick.end() ? tr("Put on the number keys")
                                                           : tr("Take off the number keys"),
        &CodePane::toggleQuick, any);
    QMenu* starters = menu->addMenu(tr("Add a starter codebook"));
    for (const core::StarterCodebook& book : core::starterCodebooks(m_session.workbench().language()))
        starters->addAction(book.name, this, [this, book] { addStarter(book); });
    menu->addSeparator();
    add(tr("Merge into another…"), &CodePane::mergeCode, any);
    add(tr("Delete…"), &CodePane::deleteCode, any);
    menu->popup(global);
}

void CodePane::addCode()
{
    core::Code fresh;
    fresh.palette = 0;
    if (const core::Code* at = m_session.codebook().find(current()))
        fresh.parent = m_session.codebook().hasChildren(at->id) ? at->id : at->parent;
    fresh.name = tr("New code");
    core::CodeId made;
    const auto done = m_session.workbench().project().edit({QT_TRANSLATE_NOOP("core", "New code “%1”"), {fresh.name}},
                                                           [&](project::Edit& edit) -> Result<void> {
                                                               made = core::addCode(edit, fresh);
                                                               return {};
                                                           });
    if (!done) {
        m_session.workbench().notify(done.error());
        return;
    }
    m_fresh = *done;
    m_filter->clear();
    setCurrent(made);
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

// Esc while a new code is named: there is to be none.
void CodePane::takeBack(project::EntryId entry)
{
    if (const auto undone = m_session.workbench().project().undoEntry(entry); !undone)
        m_session.workbench().notify(undone.error());
    m_tree->setFocus();
}

void CodePane::addStarter(const core::StarterCodebook& book)
{
    qint64 added = 0;
    const bool done = m_session.workbench().edit(
        {QT_TRANSLATE_NOOP("core", "Starter codebook “%1”"), {book.name}}, [&](project::Edit& edit) -> Result<void> {
            auto result = core::addStarterCodebook(edit, book.id, m_session.workbench().language());
            if (!result)
                return result.error();
            added = *result;
            return {};
        });
    if (done)
        m_session.workbench().notify({shell::Notice::Kind::Info, tr("%n code(s) added; those already there were left",
                                                                    nullptr, static_cast<int>(added))});
}

void CodePane::editEntry()
{
    if (!current().isValid())
        return;
    auto* dialog = new CodeEntryDialog(m_session, m_look, current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CodePane::deleteCode()
{
    const core::Code* code = m_session.codebook().find(current());
    if (!code)
        return;
    const core::CodeId id = code->id;
    const QString name = code->name;
    const auto run = [this, id, name](core::SegmentsOfDeleted choice, core::CodeId other) {
        m_session.workbench().edit(
            {QT_TRANSLATE_NOOP("core", "Delete the code “%1”"), {name}},
            [&](project::Edit& edit) -> Result<void> { return core::deleteCode(edit, id, choice, other); });
    };
    if (m_session.count(id) == 0) {
        run(core::SegmentsOfDeleted::Delete, {});
        return;
    }
    auto* dialog = new DeleteCodeDialog(m_session, m_look, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteCodeDialog::chosen, this, run);
    dialog->open();
}

void CodePane::mergeCode()
{
    const core::Code* code = m_session.codebook().find(current());
    if (!code)
        return;
    const core::CodeId id = code->id;
    const QString name = code->name;
    auto* dialog = new CodeChoiceDialog(m_session, m_look, tr("Merge “%1” into").arg(name), id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CodeChoiceDialog::chosen, this, [this, id, name](core::CodeId into) {
        m_session.workbench().edit(
            {QT_TRANSLATE_NOOP("core", "Merge the code “%1”"), {name}},
            [&](project::Edit& edit) -> Result<void> { return core::mergeCodes(edit, id, into); });
    });
    dialog->open();
}

void CodePane::toggleQuick()
{
    const core::CodeId id = current();
    std::vector<core::CodeId> codes = m_session.quickCodes();
    if (std::erase(codes, id) == 0)
        codes.push_back(id);
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Quick codes")}, [&](project::Edit& edit) -> Result<void> {
        core::setQuickCodes(edit, codes);
        return {};
    });
}

} // namespace tropa::ui::interviews
