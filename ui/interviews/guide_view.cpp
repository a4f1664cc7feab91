#include "ui/interviews/guide_view.h"

#include "base/format_number.h"
#include "base/save_bytes.h"
#include "interviews/coding_store.h"
#include "ui/interviews/code_entry_dialog.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/pane_ring.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/path_combo.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int questionRole = Qt::UserRole + 1;
constexpr int leastColumn = 46;

} // namespace

void CoverageModel::setCoverage(const core::Guide& guide, core::GuideCoverage coverage)
{
    beginResetModel();
    m_questions.clear();
    for (const core::GuideQuestion* one : guide.questions())
        m_questions.push_back(one->text);
    m_coverage = std::move(coverage);
    endResetModel();
}

core::DocumentId CoverageModel::documentAt(int column) const
{
    return column < FirstDocument ? core::DocumentId()
                                  : m_coverage.documents[static_cast<std::size_t>(column - FirstDocument)];
}

widgets::TableColumn CoverageModel::column(int column) const
{
    if (column == Question)
        return {tr("Question")};
    if (column == Interviews)
        return {tr("Interviews"), true, tr("In how many interviews the question is spoken of")};
    return {m_coverage.names[static_cast<std::size_t>(column - FirstDocument)], true};
}

widgets::TableCell CoverageModel::cell(int row, int column) const
{
    const Language language = m_session.workbench().language();
    const auto question = static_cast<std::size_t>(row);
    if (column == Question)
        return {m_questions[question]};
    if (column == Interviews) {
        const qint64 count = m_coverage.interviewsOf(question);
        return {tr("%1 of %2")
                    .arg(formatNumber(count, language),
                         formatNumber(static_cast<qint64>(m_coverage.documents.size()), language)),
                count,
                {},
                {},
                count == 0 ? widgets::Tone::Bad : widgets::Tone::Plain,
                true};
    }
    const qint64 count = m_coverage.segments[question][static_cast<std::size_t>(column - FirstDocument)];
    return count > 0 ? widgets::TableCell{formatNumber(count, language), count}
                     : widgets::TableCell{QStringLiteral("·"), 0, {}, tr("not spoken of"), widgets::Tone::Faint};
}

GuideView::GuideView(CodingSession& session, QWidget* parent)
    : HeadedView(session, parent)
    , m_which(new QComboBox(this))
    , m_newGuide(new QAction(this))
    , m_newSection(new QAction(this))
    , m_newQuestion(new QAction(this))
    , m_up(new QAction(this))
    , m_down(new QAction(this))
    , m_remove(new QAction(this))
    , m_codes(new QAction(this))
    , m_print(new QAction(this))
    , m_tree(new QTreeWidget(this))
    , m_detail(new QWidget(this))
    , m_wordsLabel(new widgets::TextLabel(session.workbench().theme(), {}, theme::TypeRole::Small,
                                          theme::IconTint::Secondary, m_detail))
    , m_words(new QPlainTextEdit(m_detail))
    , m_probesLabel(new widgets::TextLabel(session.workbench().theme(), {}, theme::TypeRole::Small,
                                           theme::IconTint::Secondary, m_detail))
    , m_probes(new QPlainTextEdit(m_detail))
    , m_touchpointLabel(new widgets::TextLabel(session.workbench().theme(), {}, theme::TypeRole::Small,
                                               theme::IconTint::Secondary, m_detail))
    , m_touchpoint(new QComboBox(m_detail))
    , m_codeLabel(new widgets::TextLabel(session.workbench().theme(), {}, theme::TypeRole::Small,
                                         theme::IconTint::Secondary, m_detail))
    , m_code(new widgets::PathCombo(m_detail))
    , m_coverage(new CoverageModel(session, this))
    , m_coverageTable(new QTableView(this))
{
    makeHeader();
    layOut();
    follow();
    retranslate();
}

void GuideView::makeHeader()
{
    theme::ThemeSource& look = m_session.workbench().theme();
    m_newGuide->setIcon(look.icon(theme::Glyph::FilePlus));
    m_newSection->setIcon(look.icon(theme::Glyph::List));
    m_newQuestion->setIcon(look.icon(theme::Glyph::Plus));
    m_up->setIcon(look.icon(theme::Glyph::ArrowUp));
    m_down->setIcon(look.icon(theme::Glyph::ArrowDown));
    m_remove->setIcon(look.icon(theme::Glyph::Trash));
    m_codes->setIcon(look.icon(theme::Glyph::Tags));
    m_print->setIcon(look.icon(theme::Glyph::Export));
    m_header->addWidget(m_which);
    m_header->addTool(m_newQuestion, true);
    for (QAction* tool : {m_newSection, m_up, m_down, m_remove, m_codes, m_print, m_newGuide})
        m_header->addTool(tool);
}

void GuideView::layOut()
{
    widgets::setGround(m_detail, widgets::Ground::Panel);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setWordWrap(true);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_words->setTabChangesFocus(true);
    m_probes->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 3 + 12);
    m_touchpoint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_code->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_detail->setMinimumWidth(theme::Size::inspectorLeast);
    auto* fields = new QVBoxLayout(m_detail);
    fields->setContentsMargins(theme::Space::pane, theme::Space::medium, theme::Space::pane, theme::Space::pane);
    fields->setSpacing(theme::Space::unit);
    for (const auto& [label, field] :
         {std::pair<QWidget*, QWidget*>(m_wordsLabel, m_words), std::pair<QWidget*, QWidget*>(m_probesLabel, m_probes),
          std::pair<QWidget*, QWidget*>(m_touchpointLabel, m_touchpoint),
          std::pair<QWidget*, QWidget*>(m_codeLabel, m_code)}) {
        fields->addWidget(label);
        fields->addWidget(field, field == m_probes ? 1 : 0);
    }
    m_coverageTable->setModel(m_coverage);
    widgets::configureTable(m_coverageTable, m_session.workbench().theme(), {});
    m_coverageTable->setSortingEnabled(false);
    m_coverageTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_coverageTable->setFrameShape(QFrame::NoFrame);
    auto* upper = new QSplitter(Qt::Horizontal, this);
    upper->setChildrenCollapsible(false);
    upper->addWidget(m_tree);
    upper->addWidget(m_detail);
    upper->setStretchFactor(0, 1);
    upper->setSizes({800, 380});
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(upper);
    halves->addWidget(m_coverageTable);
    halves->setSizes({420, 300});
    setContent(halves);
    shell::PaneRing::mark(m_tree);
    shell::PaneRing::mark(m_detail);
    shell::PaneRing::mark(m_coverageTable);
}

void GuideView::follow()
{
    connect(m_which, &QComboBox::activated, this, [this](int at) {
        m_current = core::GuideId(m_which->itemData(at).toLongLong());
        reload();
    });
    connect(m_newGuide, &QAction::triggered, this, &GuideView::newGuide);
    connect(empty(), &widgets::EmptyPlace::triggered, this, &GuideView::newGuide);
    connect(m_newSection, &QAction::triggered, this, [this] {
        edit({QT_TRANSLATE_NOOP("core", "New section of a guide")}, [this](project::Edit& write) -> Result<void> {
            m_wantedSection = core::addSection(write, m_current, tr("New section"));
            m_wanted = {};
            return {};
        });
    });
    connect(m_newQuestion, &QAction::triggered, this, [this] {
        edit({QT_TRANSLATE_NOOP("core", "New question of a guide")}, [this](project::Edit& write) -> Result<void> {
            core::GuideSectionId into = section();
            if (!into.isValid())
                into = core::addSection(write, m_current, tr("New section"));
            m_wanted = core::addQuestion(write, into, tr("New question"));
            return {};
        });
        m_words->setFocus();
        m_words->selectAll();
    });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &GuideView::remove);
    connect(m_codes, &QAction::triggered, this, [this] {
        qint64 made = 0;
        edit({QT_TRANSLATE_NOOP("core", "Codes of a guide")}, [&](project::Edit& write) -> Result<void> {
            made = core::makeCodes(write, m_current);
            return {};
        });
        m_session.workbench().notify(
            {shell::Notice::Kind::Info, tr("%n code(s) made from the guide", nullptr, static_cast<int>(made))});
    });
    connect(m_print, &QAction::triggered, this, &GuideView::print);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &GuideView::showQuestion);
    connect(m_tree, &QTreeWidget::itemChanged, this, &GuideView::rename);
    connect(m_words, &QPlainTextEdit::textChanged, this, &GuideView::writeQuestion);
    connect(m_probes, &QPlainTextEdit::textChanged, this, &GuideView::writeQuestion);
    connect(m_touchpoint, &QComboBox::activated, this, &GuideView::writeQuestion);
    connect(m_code, &QComboBox::activated, this, &GuideView::writeQuestion);
    connect(m_coverageTable, &QTableView::activated, this, [this](const QModelIndex& at) {
        if (const core::DocumentId id = m_coverage->documentAt(at.column()); id.isValid())
            m_session.workbench().navigateTo({QStringLiteral("document"), id.value()});
    });
    const auto count = [this] { isVisible() ? countCoverage() : makeStale(); };
    connect(&m_session, &CodingSession::countsChanged, this, count);
    connect(&m_session, &CodingSession::documentsChanged, this, count);
    connect(&m_session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        const bool ours = change.touchesImports() || change.touches(QStringLiteral("touchpoint")) ||
                          change.touches(QStringLiteral("code")) ||
                          std::ranges::any_of(change.rows, [](const project::RowChange& row) {
                              return row.table.startsWith(QLatin1String("guide"));
                          });
        if (!ours || m_showing)
            return;
        makeStale();
    });
}

QString GuideView::title()
{
    return tr("Guide");
}

const core::Guide* GuideView::guide() const
{
    const auto found = std::ranges::find(m_guides, m_current, &core::Guide::id);
    return found == m_guides.end() ? nullptr : &*found;
}

const core::GuideQuestion* GuideView::question() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const core::Guide* open = guide();
    const qint64 id = item ? item->data(0, questionRole).toLongLong() : 0;
    if (!open || id == 0)
        return nullptr;
    const auto all = open->questions();
    const auto found = std::ranges::find(all, core::GuideQuestionId(id), &core::GuideQuestion::id);
    return found == all.end() ? nullptr : *found;
}

core::GuideSectionId GuideView::section() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item)
        return guide() && !guide()->sections.empty() ? guide()->sections.back().id : core::GuideSectionId();
    return core::GuideSectionId((item->parent() ? item->parent() : item)->data(0, sectionRole).toLongLong());
}

void GuideView::edit(const Message& label, const project::Writer::Body& body, const project::EditOptions& options)
{
    m_session.workbench().edit(label, body, options);
}

void GuideView::reload()
{
    storage::Connection& db = m_session.workbench().project().connection();
    m_guides = core::guides(db);
    if (!guide())
        m_current = m_guides.empty() ? core::GuideId() : m_guides.front().id;
    m_which->clear();
    for (const core::Guide& one : m_guides)
        m_which->addItem(one.name, one.id.value());
    m_which->setCurrentIndex(m_which->findData(m_current.value()));
    showContent(!m_guides.empty());
    for (QAction* action : {m_newSection, m_newQuestion, m_up, m_down, m_remove, m_codes, m_print})
        action->setEnabled(!m_guides.empty());
    fillFrameCombo(m_touchpoint, m_session.workbench().project(), "touchpoint", 0, tr("none"));
    m_code->clear();
    m_code->addItem(tr("none"), qint64(0));
    for (const core::Code& code : m_session.codebook().codes())
        m_code->addItem(m_session.codebook().path(code.id), code.id.value());
    fillTree();
    countCoverage();
}

void GuideView::fillTree()
{
    const QTreeWidgetItem* now = m_tree->currentItem();
    const core::GuideQuestionId wanted =
        m_wanted.isValid() ? m_wanted : core::GuideQuestionId(now ? now->data(0, questionRole).toLongLong() : 0);
    // Opened anew it begins at its beginning; section() would say the last one, which is where questions are added.
    const core::GuideSectionId wantedSection = m_wantedSection.isValid() ? m_wantedSection
                                               : now                     ? section()
                                                                         : core::GuideSectionId();
    m_wanted = {};
    m_wantedSection = {};
    m_showing = true;
    m_tree->clear();
    QTreeWidgetItem* current = nullptr;
    int number = 0;
    if (const core::Guide* open = guide()) {
        for (const core::GuideSection& one : open->sections) {
            auto* above = new QTreeWidgetItem(m_tree, {one.title});
            above->setData(0, sectionRole, one.id.value());
            above->setFlags(above->flags() | Qt::ItemIsEditable);
            QFont bold = m_tree->font();
            bold.setWeight(QFont::DemiBold);
            above->setFont(0, bold);
            if (one.id == wantedSection && !wanted.isValid())
                current = above;
            for (const core::GuideQuestion& asked : one.questions) {
                auto* item =
                    new QTreeWidgetItem(above, {QStringLiteral("%1. %2").arg(++number).arg(asked.text.simplified())});
                item->setData(0, questionRole, asked.id.value());
                item->setToolTip(0, asked.probes.join(u'\n'));
                if (asked.id == wanted)
                    current = item;
            }
        }
    }
    m_tree->expandAll();
    m_showing = false;
    m_tree->setCurrentItem(current ? current : m_tree->topLevelItem(0));
    showQuestion();
}

void GuideView::showQuestion()
{
    if (m_showing)
        return;
    m_showing = true;
    const core::GuideQuestion* asked = question();
    m_detail->setEnabled(asked);
    const auto put = [](QPlainTextEdit* field, const QString& words) {
        if (field->toPlainText() != words)
            field->setPlainText(words);
    };
    put(m_words, asked ? asked->text : QString());
    // A line that is being begun must not be taken away under the hand.
    if (!asked || m_probes->toPlainText().split(u'\n', Qt::SkipEmptyParts) != asked->probes)
        put(m_probes, asked ? asked->probes.join(u'\n') : QString());
    m_touchpoint->setCurrentIndex(std::max(0, m_touchpoint->findData(asked ? asked->touchpoint.value() : 0)));
    m_code->setCurrentIndex(std::max(0, m_code->findData(asked ? asked->code.value() : 0)));
    m_showing = false;
}

void GuideView::countCoverage()
{
    const core::Guide* open = guide();
    if (!open)
        return showCoverage({}, {});
    compute(
        {QT_TRANSLATE_NOOP("core", "Interview guide")}, "interviews.guide",
        [open = *open, scope = m_session.scope()](storage::Connection& db) {
            return std::pair(open, core::coverageOf(db, open, scope));
        },
        [this](std::pair<core::Guide, core::GuideCoverage> counted) {
            if (guide() && guide()->id == counted.first.id)
                showCoverage(counted.first, std::move(counted.second));
        });
}

void GuideView::showCoverage(const core::Guide& of, core::GuideCoverage coverage)
{
    qint64 silent = 0;
    for (std::size_t i = 0; i < coverage.questions.size(); ++i)
        silent += coverage.interviewsOf(i) == 0 ? 1 : 0;
    m_header->setFacts(guide() ? tr("%n question(s)", nullptr, static_cast<int>(coverage.questions.size())) +
                                     QStringLiteral(" · ") +
                                     tr("%n not spoken of in any interview", nullptr, static_cast<int>(silent))
                               : QString());
    m_coverage->setCoverage(of, std::move(coverage));
    m_coverageTable->setColumnWidth(CoverageModel::Question, 320);
    for (int column = CoverageModel::FirstDocument; column < m_coverage->columnCount(); ++column) {
        m_coverageTable->resizeColumnToContents(column);
        m_coverageTable->setColumnWidth(column, std::max(m_coverageTable->columnWidth(column), leastColumn));
    }
}

void GuideView::writeQuestion()
{
    const core::GuideQuestion* asked = question();
    if (m_showing || !asked)
        return;
    core::GuideQuestion changed = *asked;
    changed.text = m_words->toPlainText();
    changed.probes = m_probes->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    changed.touchpoint = frame::TouchpointId(m_touchpoint->currentData().toLongLong());
    changed.code = core::CodeId(m_code->currentData().toLongLong());
    if (changed.text == asked->text && changed.probes == asked->probes && changed.touchpoint == asked->touchpoint &&
        changed.code == asked->code)
        return;
    edit({QT_TRANSLATE_NOOP("core", "Question of a guide")},
         [&](project::Edit& write) -> Result<void> {
             core::updateQuestion(write, changed);
             return {};
         },
         {QStringLiteral("guide.question.%1").arg(changed.id.value()), {}});
}

void GuideView::newGuide()
{
    edit({QT_TRANSLATE_NOOP("core", "New guide")}, [this](project::Edit& write) -> Result<void> {
        m_current = core::addGuide(write, tr("Guide %1").arg(m_guides.size() + 1));
        m_wantedSection = core::addSection(write, m_current, tr("Beginning"));
        return {};
    });
}

void GuideView::remove()
{
    const core::GuideQuestion* asked = question();
    const core::GuideSectionId whole = section();
    const bool isLast = guide() && guide()->sections.size() <= 1;
    edit({asked ? QT_TRANSLATE_NOOP("core", "Delete a question of a guide")
                : QT_TRANSLATE_NOOP("core", "Delete a section of a guide")},
         [&](project::Edit& write) -> Result<void> {
             if (asked)
                 core::removeQuestion(write, asked->id);
             else if (isLast)
                 core::removeGuide(write, m_current);
             else
                 core::removeSection(write, whole);
             return {};
         });
}

void GuideView::move(int step)
{
    const core::GuideQuestion* asked = question();
    const core::GuideSectionId whole = section();
    edit({QT_TRANSLATE_NOOP("core", "Order of a guide")}, [&](project::Edit& write) -> Result<void> {
        if (asked)
            core::moveQuestion(write, asked->id, step);
        else
            core::moveSection(write, whole, step);
        return {};
    });
}

void GuideView::rename(QTreeWidgetItem* item)
{
    const core::GuideSectionId id(item->data(0, sectionRole).toLongLong());
    const QString name = item->text(0).trimmed();
    if (m_showing || !id.isValid() || name.isEmpty())
        return;
    // After the editor of the item has closed: the tree is filled anew by the edit.
    QMetaObject::invokeMethod(
        this,
        [this, id, name] {
            edit({QT_TRANSLATE_NOOP("core", "Rename a section of a guide")}, [&](project::Edit& write) -> Result<void> {
                core::renameSection(write, id, name);
                return {};
            });
        },
        Qt::QueuedConnection);
}

Result<void> GuideView::writePdf(const QString& path) const
{
    const core::Guide* open = guide();
    const Error refused(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be written"), {path}});
    QSaveFile file(path);
    if (!open || !file.open(QIODevice::WriteOnly))
        return refused;
    QString html = QStringLiteral("<h2>%1</h2>").arg(open->name.toHtmlEscaped());
    int number = 0;
    for (const core::GuideSection& one : open->sections) {
        html += QStringLiteral("<h3>%1</h3>").arg(one.title.toHtmlEscaped());
        for (const core::GuideQuestion& asked : one.questions) {
            html += QStringLiteral("<p><b>%1.</b> %2</p>").arg(++number).arg(asked.text.toHtmlEscaped());
            for (const QString& probe : asked.probes)
                html += QStringLiteral("<p style='margin-left:24px'>– %1</p>").arg(probe.toHtmlEscaped());
            html += QStringLiteral("<p>&nbsp;</p>"); // room for a note
        }
    }
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(open->name);
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 11));
        document.setHtml(html);
        document.print(&writer);
    }
    return commitWhole(file) ? Result<void>() : Result<void>(refused);
}

void GuideView::print()
{
    const core::Guide* open = guide();
    if (!open)
        return;
    shell::askSaveFile(this, tr("The guide as PDF"), shell::pathFor(open->name, QStringLiteral("pdf")),
                       tr("PDF (*.pdf)"), QStringLiteral("pdf"), [this](const QString& path) {
                           if (auto written = writePdf(path); !written)
                               m_session.workbench().notify(written.error());
                       });
}

void GuideView::retranslate()
{
    m_header->setTitle(title());
    m_which->setAccessibleName(tr("Which guide"));
    m_newGuide->setText(tr("New guide"));
    m_newSection->setText(tr("New section"));
    m_newQuestion->setText(tr("New question"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_remove->setText(tr("Delete the question or section"));
    m_codes->setText(tr("Make codes from the guide"));
    m_print->setText(tr("The guide as PDF…"));
    m_tree->setAccessibleName(tr("Sections and questions"));
    m_wordsLabel->setText(tr("Question"));
    m_words->setAccessibleName(tr("Question"));
    m_probesLabel->setText(tr("Probes, one a line"));
    m_probes->setAccessibleName(tr("Probes, one a line"));
    m_touchpointLabel->setText(tr("Touchpoint"));
    m_touchpoint->setAccessibleName(tr("Touchpoint of the question"));
    m_codeLabel->setText(tr("Code of the answers"));
    m_code->setAccessibleName(tr("Code of the answers"));
    m_coverageTable->setAccessibleName(tr("Questions against interviews"));
    empty()->setPlace(
        theme::Glyph::List, tr("There is no interview guide yet"),
        tr("A guide holds what is asked: sections, questions and probes, each at its touchpoint. It can be "
           "printed and made into codes, and shows which interviews speak of what."),
        tr("New guide"));
    if (!isStale())
        reload();
}

} // namespace tropa::ui::interviews
