#include "ui/interviews/memo_view.h"

#include "base/format_number.h"
#include "interviews/coder_store.h"
#include "ui/shell/pane_ring.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

MemoModel::MemoModel(CodingSession& session, QObject* parent) : TableModelBase(parent), m_session(session) {}

void MemoModel::reload()
{
    storage::Connection& db = m_session.workbench().project().connection();
    beginResetModel();
    m_memos = core::memos(db);
    m_coders = core::coderNames(db);
    endResetModel();
}

int MemoModel::rowOf(qint64 id, const EntityRef& subject) const
{
    const auto found =
        std::ranges::find_if(m_memos, [&](const core::Memo& one) { return one.id == id && one.subject == subject; });
    return found == m_memos.end() ? -1 : static_cast<int>(found - m_memos.begin());
}

QString MemoModel::kindName(const QString& kind) const
{
    if (kind == QLatin1String("project"))
        return tr("Project");
    if (kind == QLatin1String("document"))
        return tr("Transcript");
    if (kind == QLatin1String("respondent"))
        return tr("Respondent");
    if (kind == QLatin1String("code"))
        return tr("Code");
    return tr("Segment");
}

widgets::TableColumn MemoModel::column(int column) const
{
    switch (column) {
    case Kind:
        return {tr("On")};
    case About:
        return {tr("What")};
    case Text:
        return {tr("Memo")};
    case Coder:
        return {tr("Who")};
    case When:
        return {tr("When")};
    default:
        return {};
    }
}

widgets::TableCell MemoModel::cell(int row, int column) const
{
    const core::Memo& one = memo(row);
    switch (column) {
    case Kind:
        return {kindName(one.subject.kind)};
    case About:
        return {one.subject.kind == QLatin1String("project") ? QString() : one.about};
    case Text:
        return {one.text.simplified(), {}, one.text};
    case Coder: {
        const auto name = m_coders.find(one.coder);
        return {name == m_coders.end() ? QString() : name->second};
    }
    case When:
        return {formatDate(one.createdAt.toLocalTime().date(), m_session.workbench().language()),
                one.createdAt.toMSecsSinceEpoch()};
    default:
        return {};
    }
}

MemoView::MemoView(CodingSession& session, QWidget* parent)
    : HeadedView(session, parent)
    , m_model(new MemoModel(session, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(m_add))
    , m_search(new widgets::SearchField(session.workbench().theme(), this))
    , m_table(new QTableView(this))
    , m_text(new QPlainTextEdit(this))
    , m_open(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_search->setMinimumWidth(200);
    m_header->addWidget(m_search);
    m_header->addWidget(m_add);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(widgets::SortRole);
    m_table->setModel(m_shown);
    widgets::configureTable(m_table, session.workbench().theme(), {});
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(MemoModel::Text, QHeaderView::Stretch);
    m_text->setTabChangesFocus(true);
    auto* side = new QWidget(this);
    widgets::setGround(side, widgets::Ground::Panel);
    side->setMinimumWidth(theme::Size::inspectorLeast);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::pane);
    sideColumn->setSpacing(theme::Space::medium);
    sideColumn->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    sideColumn->addLayout(buttons);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(side);
    halves->setStretchFactor(0, 1);
    halves->setSizes({900, theme::Size::inspector});
    setContent(halves);
    shell::PaneRing::mark(m_table);
    shell::PaneRing::mark(side);

    connect(m_menu, &QMenu::aboutToShow, this, &MemoView::fillMenu);
    connect(m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MemoView::showMemo);
    connect(m_table, &QTableView::activated, this, &MemoView::open);
    connect(m_open, &QPushButton::clicked, this, &MemoView::open);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MemoView::write);
    connect(empty(), &widgets::EmptyPlace::triggered, this, [this] { addOn({QStringLiteral("project"), 0}); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = currentRow();
        if (row < 0)
            return;
        m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Delete a memo")},
                                   [memo = m_model->memo(row)](project::Edit& edit) -> Result<void> {
                                       core::removeMemo(edit, memo);
                                       return {};
                                   });
    });
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (m_showing || !(change.touchesImports() || change.touches(QStringLiteral("memo")) ||
                           change.touches(QStringLiteral("segment")) || change.touches(QStringLiteral("code"))))
            return;
        makeStale();
    });
    retranslate();
}

QString MemoView::title()
{
    return tr("Memos");
}

int MemoView::currentRow() const
{
    return m_shown->mapToSource(m_table->currentIndex()).row();
}

void MemoView::reload()
{
    m_reloading = true; // the text that is typed stays while the list is filled anew
    const int at = currentRow();
    const qint64 id = at >= 0 ? m_model->memo(at).id : 0;
    const EntityRef subject = at >= 0 ? m_model->memo(at).subject : EntityRef();
    m_model->reload();
    showContent(m_model->rowCount() > 0);
    for (const int narrow : {MemoModel::Kind, MemoModel::About, MemoModel::Coder, MemoModel::When})
        m_table->resizeColumnToContents(narrow);
    m_table->setColumnWidth(MemoModel::About, std::min(260, m_table->columnWidth(MemoModel::About)));
    const int row = std::max(0, m_model->rowOf(id, subject));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->mapFromSource(m_model->index(row, 0)));
    m_reloading = false;
    showMemo();
}

void MemoView::showMemo()
{
    if (m_reloading)
        return;
    const int row = currentRow();
    m_showing = true;
    const QString words = row < 0 ? QString() : m_model->memo(row).text;
    if (m_text->toPlainText() != words)
        m_text->setPlainText(words);
    m_text->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_open->setEnabled(row >= 0 && m_model->memo(row).subject.kind != QLatin1String("project"));
    m_showing = false;
}

void MemoView::write()
{
    const int row = currentRow();
    if (m_showing || row < 0)
        return;
    const core::Memo memo = m_model->memo(row);
    const QString words = m_text->toPlainText();
    if (words == memo.text || (memo.id == 0 && words.isEmpty()))
        return; // an emptied note of a segment is deleted by its button, not by a key
    m_session.workbench().edit(
        {QT_TRANSLATE_NOOP("core", "Write a memo")},
        [&](project::Edit& edit) -> Result<void> {
            core::setMemoText(edit, memo, words);
            return {};
        },
        {QStringLiteral("memo.%1.%2.%3").arg(memo.id).arg(memo.subject.kind).arg(memo.subject.id), {}});
}

void MemoView::addOn(const EntityRef& subject)
{
    qint64 made = 0;
    const bool done =
        m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "New memo")}, [&](project::Edit& edit) -> Result<void> {
            made = core::addMemo(edit, subject, {});
            return {};
        });
    if (!done)
        return;
    m_search->clear();
    if (const int row = m_model->rowOf(made, subject); row >= 0)
        m_table->setCurrentIndex(m_shown->mapFromSource(m_model->index(row, 0)));
    m_text->setFocus();
}

void MemoView::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(tr("On the project"), this, [this] { addOn({QStringLiteral("project"), 0}); });
    if (const DocumentRow* row = m_session.documentRow()) {
        m_menu->addAction(tr("On the transcript %1").arg(row->info.name), this, [this, id = row->info.id] {
            addOn({QStringLiteral("document"), id.value()});
        });
        if (row->info.respondent.isValid())
            m_menu->addAction(tr("On the respondent %1").arg(row->name), this, [this, id = row->info.respondent] {
                addOn({QStringLiteral("respondent"), id.value()});
            });
    }
    if (const core::Code* code = m_session.codebook().find(m_session.code()))
        m_menu->addAction(tr("On the code “%1”").arg(code->name), this, [this, id = code->id] {
            addOn({QStringLiteral("code"), id.value()});
        });
}

void MemoView::open()
{
    const int row = currentRow();
    if (row >= 0 && m_model->memo(row).subject.kind != QLatin1String("project"))
        m_session.workbench().navigateTo(m_model->memo(row).subject);
}

void MemoView::retranslate()
{
    m_header->setTitle(title());
    m_add->setText(tr("New memo"));
    m_add->setToolTip(tr("A memo on the project, or on the transcript, respondent or code that is open"));
    m_search->setPlaceholderText(tr("Find in memos"));
    m_search->setAccessibleName(tr("Find in memos"));
    m_table->setAccessibleName(tr("Memos"));
    m_text->setAccessibleName(tr("Text of the memo"));
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Delete"));
    empty()->setPlace(theme::Glyph::Pencil, tr("There are no memos yet"),
                      tr("Write down what you notice while coding: on the project, a transcript, a respondent, a code. "
                         "Memos of segments are listed here too."),
                      tr("New memo on the project"));
}

} // namespace tropa::ui::interviews
