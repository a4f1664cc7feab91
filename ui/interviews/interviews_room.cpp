#include "ui/interviews/interviews_room.h"

#include "base/format_number.h"
#include "formats/document_reader.h"
#include "interviews/import/transcript_import.h"
#include "interviews/text_search.h"
#include "interviews/transcript.h"
#include "ui/interviews/code_field.h"
#include "ui/interviews/code_pane.h"
#include "ui/interviews/document_delegate.h"
#include "ui/interviews/document_inspector.h"
#include "ui/interviews/document_menu.h"
#include "ui/interviews/document_model.h"
#include "ui/interviews/pane.h"
#include "ui/interviews/quick_code_bar.h"
#include "ui/interviews/quote_model.h"
#include "ui/interviews/quote_pane.h"
#include "ui/interviews/recording_strip.h"
#include "ui/interviews/search_bar.h"
#include "ui/interviews/segment_inspector.h"
#include "ui/interviews/soft_label.h"
#include "ui/interviews/transcript_view.h"
#include "ui/interviews/turn_dialog.h"
#include "ui/shell/pane_ring.h"
#include "ui/theme/measures.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

InterviewsRoom::InterviewsRoom(shell::Workbench& workbench, theme::ThemeSource& look, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_look(look)
    , m_session(workbench)
    , m_documentModel(new DocumentModel(m_session, this))
{
    setAcceptDrops(true);
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    across->addWidget(makeLeft());
    across->addWidget(makeMiddle());
    across->addWidget(makeRight());
    across->setStretchFactor(1, 1);
    across->setSizes({theme::Size::leftPane, 800, theme::Size::inspector});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(across);

    connect(&m_session, &CodingSession::documentChanged, this, &InterviewsRoom::showTitle);
    connect(&m_session, &CodingSession::documentsChanged, this, [this] {
        openCurrent();
        retranslate();
    });
    connect(m_view, &TranscriptView::codeFieldWanted, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_segment->codeField()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_segment->codeField(), &CodeField::left, m_view, qOverload<>(&QWidget::setFocus));
    m_segment->codeField()->setEmptyKeys([this](QKeyEvent* event) {
        const bool isTaken = m_view->takeKey(event);
        if (isTaken && m_session.stretch().isEmpty() && !QApplication::activePopupWidget())
            m_view->setFocus(Qt::OtherFocusReason); // nothing is selected that a code could be given to
        return isTaken;
    });
    connect(m_view, &TranscriptView::repeatWanted, this, &InterviewsRoom::applyAgain);
    connect(m_view, &TranscriptView::turnEditWanted, this, [this] { editTurn(m_view->currentTurn()); });
    connect(m_view, &TranscriptView::contextMenuWanted, this, &InterviewsRoom::showMenu);
    connect(&m_look, &theme::ThemeSource::changed, this, qOverload<>(&QWidget::update));
    addActions();
    retranslate();
    openCurrent();
}

InterviewsRoom::~InterviewsRoom()
{
    for (const QString& id : std::as_const(m_actionIds))
        m_workbench.actions().remove(id);
}

QWidget* InterviewsRoom::makeLeft()
{
    auto* left = new QSplitter(Qt::Vertical, this);
    left->setChildrenCollapsible(false);
    left->setMinimumWidth(theme::Size::leftPaneLeast);
    left->setMaximumWidth(theme::Size::leftPaneMost);
    auto* pane = new QWidget(left);
    makePanel(pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_documentHead = new PaneHead(m_look, pane);
    m_import = m_documentHead->addTool(theme::Glyph::FilePlus);
    connect(m_import, &QToolButton::clicked, this,
            [this] { m_workbench.requestImport(QStringLiteral("transcripts")); });
    m_documents = new QTableView(pane);
    m_documents->setModel(m_documentModel);
    m_documents->setItemDelegate(new DocumentDelegate(m_look, m_documents));
    m_documents->setFrameShape(QFrame::NoFrame);
    m_documents->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_documents->setSelectionMode(QAbstractItemView::SingleSelection);
    m_documents->setShowGrid(false);
    m_documents->setTabKeyNavigation(false);
    m_documents->setWordWrap(false);
    m_documents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_documents->verticalHeader()->hide();
    m_documents->verticalHeader()->setDefaultSectionSize(std::max(theme::Size::row, fontMetrics().height() + 4));
    QHeaderView* head = m_documents->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(DocumentModel::Name, QHeaderView::Interactive);
    head->setSectionResizeMode(DocumentModel::Group, QHeaderView::Interactive);
    head->setSectionResizeMode(DocumentModel::Place, QHeaderView::Stretch);
    head->setSectionResizeMode(DocumentModel::Segments, QHeaderView::Fixed); // measuring each row costs a frame
    head->resizeSection(DocumentModel::Segments, fontMetrics().horizontalAdvance(QStringLiteral("0000")) + 16);
    head->resizeSection(DocumentModel::Name, fontMetrics().horizontalAdvance(QStringLiteral("R00")) + 16);
    connect(m_documents->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (at.isValid())
                    m_session.open(m_documentModel->documentAt(at));
            });
    connect(m_documents, &QTableView::activated, this, [this] { m_view->setFocus(); });
    new DocumentMenu(m_session, m_documents);
    column->addWidget(m_documentHead);
    column->addWidget(m_documents, 1);
    m_codes = new CodePane(m_session, m_look, left);
    left->addWidget(pane);
    left->addWidget(m_codes);
    left->setSizes({310, 470});
    left->setStretchFactor(1, 1);
    shell::PaneRing::mark(pane);
    shell::PaneRing::mark(m_codes);
    return left;
}

QWidget* InterviewsRoom::makeMiddle()
{
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new TranscriptView(m_session, m_look, middle);

    auto* header = new QWidget(middle);
    makePanel(header);
    header->setMinimumHeight(theme::Size::roomHeader);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(theme::Space::pane, 0, 10, 0);
    row->setSpacing(theme::Space::unit);
    const auto shellTool = [&](const char* id, theme::Glyph glyph) {
        QToolButton* tool = makeTool(m_look, glyph, header);
        if (QAction* action = m_workbench.actions().find(QLatin1String(id))) {
            const auto follow = [tool, action] {
                tool->setEnabled(action->isEnabled());
                tool->setToolTip(action->toolTip());
                tool->setAccessibleName(action->text());
            };
            follow();
            connect(action, &QAction::changed, tool, follow);
            connect(tool, &QToolButton::clicked, action, &QAction::trigger);
        } else {
            tool->hide();
        }
        row->addWidget(tool);
        return tool;
    };
    m_back = shellTool("view.back", theme::Glyph::ArrowLeft);
    m_forward = shellTool("view.forward", theme::Glyph::ArrowRight);
    m_title = new SoftLabel(m_look, theme::TypeRole::RoomTitle, header, false);
    m_facts = new SoftLabel(m_look, theme::TypeRole::Small, header);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title);
    row->addSpacing(theme::Space::small);
    row->addWidget(m_facts, 1);
    m_search = new SearchBar(m_session, m_look, *m_view, header);
    row->addWidget(m_search);
    m_edit = makeTool(m_look, theme::Glyph::Pencil, header);
    row->addWidget(m_edit);
    m_type = makeTool(m_look, theme::Glyph::Keyboard, header);
    m_type->setCheckable(true);
    row->addWidget(m_type);
    makeNumbersTool(header, row);
    m_underline = makeTool(m_look, theme::Glyph::Tags, header);
    m_underline->setCheckable(true);
    row->addWidget(m_underline);
    connect(m_underline, &QToolButton::toggled, m_view, &TranscriptView::setUnderlined);
    connect(m_edit, &QToolButton::clicked, this, [this] { editTurn(m_view->currentTurn()); });
    connect(m_type, &QToolButton::toggled, this, &InterviewsRoom::setTyping);

    m_middle = new QStackedWidget(middle);
    m_middle->addWidget(m_view);
    auto* empty = new QWidget(m_middle);
    empty->setAutoFillBackground(true);
    empty->setBackgroundRole(QPalette::Base);
    auto* emptyColumn = new QVBoxLayout(empty);
    m_emptyTitle = new SoftLabel(m_look, theme::TypeRole::ItemTitle, empty, false);
    m_emptyText = new SoftLabel(m_look, theme::TypeRole::Body, empty);
    m_emptyButton = new QPushButton(empty);
    m_emptyButton->setProperty("primary", true);
    for (SoftLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    connect(m_emptyButton, &QPushButton::clicked, this,
            [this] { m_workbench.requestImport(QStringLiteral("transcripts")); });
    emptyColumn->addStretch();
    emptyColumn->addWidget(m_emptyTitle);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addSpacing(theme::Space::medium);
    emptyColumn->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    emptyColumn->addStretch();
    m_middle->addWidget(empty);

    m_quick = new QuickCodeBar(m_session, m_look, middle);
    column->addWidget(header);
    column->addWidget(m_middle, 1);
    column->addWidget(makeRecording(middle));
    column->addWidget(m_quick);
    shell::PaneRing::mark(middle);
    return middle;
}

QWidget* InterviewsRoom::makeRight()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumWidth(theme::Size::inspectorLeast);
    m_tabs->setMaximumWidth(theme::Size::inspectorMost);
    auto* first = new QSplitter(Qt::Vertical, m_tabs);
    first->setChildrenCollapsible(false);
    // On a small screen the inspector scrolls rather than lies over itself.
    auto* scroll = new QScrollArea(first);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_segment = new SegmentInspector(m_session, m_look, scroll);
    scroll->setWidget(m_segment);
    m_codeQuotes = new QuotePane(m_session, m_look, QuotePane::Tools::None, first);
    first->addWidget(scroll);
    first->addWidget(m_codeQuotes);
    first->setStretchFactor(1, 1);
    first->setSizes({440, 300});
    m_quotes = new QuotePane(m_session, m_look, QuotePane::Tools::Recode, m_tabs);
    m_document = new DocumentInspector(m_session, m_look, m_tabs);
    m_tabs->addTab(first, {});
    m_tabs->addTab(m_quotes, {});
    m_tabs->addTab(m_document, {});
    connect(&m_session, &CodingSession::codeChanged, this, &InterviewsRoom::showQuoteCount);
    connect(&m_session, &CodingSession::countsChanged, this, &InterviewsRoom::showQuoteCount);
    shell::PaneRing::mark(m_tabs);
    return m_tabs;
}

void InterviewsRoom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTitle();
    }
    QWidget::changeEvent(event);
}

void InterviewsRoom::retranslate()
{
    const Language language = m_workbench.language();
    m_documentHead->setTitle(tr("Documents"));
    m_documentHead->setCount(formatNumber(static_cast<qint64>(m_session.documents().size()), language));
    m_import->setToolTip(tr("Import transcripts"));
    m_import->setAccessibleName(tr("Import transcripts"));
    m_documents->setAccessibleName(tr("Documents"));
    int widest = fontMetrics().horizontalAdvance(DocumentModel::tr("competitor"));
    for (const auto group : {core::RespondentGroup::OwnLoyal, core::RespondentGroup::OwnLost})
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_workbench.words(core::groupName(group))));
    m_documents->horizontalHeader()->resizeSection(DocumentModel::Group, widest + 14);
    m_underline->setToolTip(tr("Show coded words (Ctrl+Shift+U)"));
    m_underline->setAccessibleName(tr("Show coded words"));
    m_numbers->setToolTip(tr("Numbers beside the text"));
    m_numbers->setAccessibleName(tr("Numbers beside the text"));
    m_turnNumbers->setText(tr("Numbers of turns"));
    m_paragraphNumbers->setText(tr("Numbers of paragraphs"));
    m_edit->setToolTip(tr("Edit the turn (F2)"));
    m_edit->setAccessibleName(tr("Edit the turn"));
    m_type->setToolTip(tr("Type what is heard, a turn at a time"));
    m_type->setAccessibleName(tr("Type what is heard"));
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->setTabText(0, tr("Segment"));
    showQuoteCount();
    m_tabs->setTabText(2, tr("Document"));
    m_emptyTitle->setText(tr("There are no interviews yet"));
    m_emptyText->setText(tr("Import transcripts: text, Word, OpenDocument, RTF or subtitles. Speakers and turns are "
                            "recognised; you check them and begin to code. "
                            "Files can also be dropped here."));
    m_emptyButton->setText(tr("Import transcripts…"));
    m_middle->setCurrentIndex(m_session.documents().empty() ? 1 : 0);
}

void InterviewsRoom::showQuoteCount()
{
    const qint64 quotes = m_session.code().isValid() ? m_session.countBelow(m_session.code()) : 0;
    m_tabs->setTabText(1,
                       quotes > 0 ? tr("Quotes %1").arg(formatNumber(quotes, m_workbench.language())) : tr("Quotes"));
}

void InterviewsRoom::showTitle()
{
    const DocumentRow* row = m_session.documentRow();
    m_edit->setEnabled(row);
    m_type->setEnabled(row);
    takeTyping();
    if (!row) {
        m_title->setText(tr("Interviews"));
        m_facts->clear();
        return;
    }
    const Language language = m_workbench.language();
    QStringList facts;
    if (row->group != core::RespondentGroup::Unknown)
        facts << m_workbench.words(core::groupName(row->group));
    if (!row->place.isEmpty())
        facts << row->place;
    if (row->date.isValid())
        facts << formatDate(row->date, language);
    const auto& turns = m_session.document()->turns;
    if (!turns.empty() && turns.back().timeMs)
        facts << tr("%n min", nullptr, static_cast<int>((*turns.back().timeMs + 59999) / 60000));
    static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    qint64 words = 0;
    for (auto it = word.globalMatch(m_session.document()->text); it.hasNext(); it.next())
        ++words;
    facts << tr("%1 words").arg(formatNumber(words, language));
    m_title->setText(row->name);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setToolTip(m_facts->text());
    const QModelIndex at = m_documentModel->indexOf(row->info.id);
    if (at.isValid() && at.row() != m_documents->currentIndex().row())
        m_documents->setCurrentIndex(at);
}

// Something is always open when there is something to open.
void InterviewsRoom::openCurrent()
{
    const DocumentRow* row = m_session.documentRow();
    if (!row && !m_session.documents().empty())
        m_session.open(m_session.documents().front().info.id);
    else if (row)
        m_documents->setCurrentIndex(m_documentModel->indexOf(row->info.id));
    showTitle();
}

void InterviewsRoom::editTurn(core::TurnId id)
{
    if (!id.isValid() || !m_session.document())
        return;
    auto* dialog = new TurnDialog(m_session, id, m_recording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InterviewsRoom::show(const EntityRef& ref)
{
    if (ref.kind == QLatin1String("segment")) {
        m_tabs->setCurrentIndex(0);
        m_session.selectSegment(core::SegmentId(ref.id));
    } else if (ref.kind == QLatin1String("document")) {
        m_session.open(core::DocumentId(ref.id));
    } else if (ref.kind == QLatin1String("turn")) {
        if (const auto place = core::turnPlace(m_workbench.project().connection(), core::TurnId(ref.id))) {
            m_session.open(place->first);
            m_session.setStretch(place->second);
            m_view->reveal(place->second);
        }
    } else if (ref.kind == QLatin1String("code")) {
        m_session.setCode(core::CodeId(ref.id));
        m_tabs->setCurrentIndex(1);
    } else if (ref.kind == QLatin1String("respondent")) {
        for (const DocumentRow& row : m_session.documents()) {
            if (row.info.respondent.value() == ref.id) {
                m_session.open(row.info.id);
                break;
            }
        }
    }
}

void InterviewsRoom::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void InterviewsRoom::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (formats::documentExtensions().contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            files << url.toLocalFile();
    }
    if (!files.isEmpty())
        importFiles(files);
}

void InterviewsRoom::importFiles(const QStringList& files)
{
    auto started = m_workbench.project().startJob();
    if (!started) {
        m_workbench.notify(started.error());
        return;
    }
    std::shared_ptr<project::Project::JobWriter> writer = std::move(*started);
    frame::ImportOptions options;
    options.files = files;
    options.language = m_workbench.language();
    m_workbench.jobs().run(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "Import of %n interview(s)"), files.size()), this,
        [writer = std::move(writer), options](const Progress& progress) mutable {
            auto report = core::importTranscripts(*writer, options, progress);
            writer.reset();
            return report;
        },
        [this](const Result<frame::ImportReport>& report) {
            if (!report) {
                m_workbench.notify(report.error());
                return;
            }
            for (const Message& note : report->notes)
                m_workbench.notify({shell::Notice::Kind::Info, m_workbench.words(note)});
            if (report->imported > 0)
                m_workbench.notify(
                    {shell::Notice::Kind::Good, tr("%n interview(s) imported; check the speakers under Document",
                                                   nullptr, static_cast<int>(report->imported))});
        });
}

} // namespace tropa::ui::interviews
