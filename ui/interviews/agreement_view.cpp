#include "ui/interviews/agreement_view.h"

#include "base/format_number.h"
#include "formats/csv_writer.h"
#include "interviews/coder_store.h"
#include "interviews/document_store.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/pane_ring.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

namespace {

constexpr qint64 lettersAround = 200;
constexpr int widestColumn = 260;

} // namespace

AgreementView::AgreementView(CodingSession& session, QWidget* parent)
    : HeadedView(session, parent)
    , m_codes(new AgreementModel(session, this))
    , m_stretches(new DisagreementModel(session, this))
    , m_sortedCodes(new QSortFilterProxyModel(this))
    , m_sortedStretches(new QSortFilterProxyModel(this))
    , m_coderButton(new QToolButton(this))
    , m_coderMenu(new QMenu(m_coderButton))
    , m_unit(new QComboBox(this))
    , m_interviewer(new QCheckBox(this))
    , m_save(new QAction(this))
    , m_codeTable(new QTableView(this))
    , m_ratings(new QLabel(this))
    , m_stretchTable(new QTableView(this))
{
    theme::ThemeSource& look = session.workbench().theme();
    m_coderButton->setMenu(m_coderMenu);
    m_coderButton->setPopupMode(QToolButton::InstantPopup);
    m_coderButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_save->setIcon(look.icon(theme::Glyph::Export));
    m_header->addWidget(m_coderButton);
    m_header->addWidget(m_unit);
    m_header->addWidget(m_interviewer);
    m_header->addTool(m_save);
    for (const auto& [proxy, model] :
         {std::pair<QSortFilterProxyModel*, QAbstractItemModel*>(m_sortedCodes, m_codes),
          std::pair<QSortFilterProxyModel*, QAbstractItemModel*>(m_sortedStretches, m_stretches)}) {
        proxy->setSourceModel(model);
        proxy->setSortRole(widgets::SortRole);
    }
    m_ratings->setObjectName(QStringLiteral("agreementRatings"));
    m_ratings->setWordWrap(true);
    m_ratings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ratings->setContentsMargins(12, 6, 12, 8);
    m_codeTable->setModel(m_sortedCodes);
    m_stretchTable->setModel(m_sortedStretches);
    widgets::configureTable(m_codeTable, look, {});
    widgets::configureTable(m_stretchTable, look, {});
    m_codeTable->sortByColumn(-1, Qt::AscendingOrder); // as the codebook has them, all codes first
    m_stretchTable->sortByColumn(-1, Qt::AscendingOrder);
    m_codeTable->setFrameShape(QFrame::NoFrame);
    m_stretchTable->setFrameShape(QFrame::NoFrame);

    auto* lower = new QSplitter(Qt::Horizontal, this);
    lower->setChildrenCollapsible(false);
    lower->addWidget(m_stretchTable);
    lower->addWidget(makeDetail());
    lower->setStretchFactor(0, 1);
    lower->setSizes({800, theme::Size::inspector});
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    auto* upper = new QWidget(this);
    auto* codesAndRatings = new QVBoxLayout(upper);
    codesAndRatings->setContentsMargins(0, 0, 0, 0);
    codesAndRatings->setSpacing(0);
    codesAndRatings->addWidget(m_codeTable, 1);
    codesAndRatings->addWidget(m_ratings);
    halves->addWidget(upper);
    halves->addWidget(lower);
    halves->setSizes({340, 400});
    setContent(halves);
    shell::PaneRing::mark(m_codeTable);
    shell::PaneRing::mark(lower);

    connect(m_codeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                m_stretches->setCode(at.isValid() ? m_codes->codeOf(m_sortedCodes->mapToSource(at).row()) : -1);
                if (m_sortedStretches->rowCount() > 0)
                    m_stretchTable->setCurrentIndex(m_sortedStretches->index(0, 0));
                showStretch();
            });
    connect(m_stretchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgreementView::showStretch);
    connect(m_stretchTable, &QTableView::activated, this, &AgreementView::openStretch);
    connect(m_unit, &QComboBox::activated, this, &AgreementView::makeStale);
    connect(m_interviewer, &QCheckBox::toggled, this, &AgreementView::makeStale);
    connect(m_save, &QAction::triggered, this, &AgreementView::saveCsv);
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, &AgreementView::takeChange);
    connect(&session, &CodingSession::documentsChanged, this, &AgreementView::makeStale);
    retranslate();
}

QString AgreementView::title()
{
    return tr("Agreement");
}

QWidget* AgreementView::makeDetail()
{
    theme::ThemeSource& look = m_session.workbench().theme();
    auto* detail = new QWidget(this);
    widgets::setGround(detail, widgets::Ground::Panel);
    detail->setMinimumWidth(theme::Size::inspectorLeast);
    m_place = new widgets::TextLabel(look, {}, theme::TypeRole::BodyStrong, theme::IconTint::Text, detail);
    m_place->setElides(true);
    m_words = new QPlainTextEdit(detail);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_stands = new QPushButton(detail);
    m_doesNot = new QPushButton(detail);
    m_again = new QPushButton(detail);
    m_open = new QPushButton(detail);
    m_write = new QPushButton(detail);
    m_decided = new widgets::TextLabel(look, {}, theme::TypeRole::Small, theme::IconTint::Secondary, detail);
    m_decided->setWordWrap(true);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(theme::Space::pane, theme::Space::pane, theme::Space::pane, theme::Space::pane);
    column->setSpacing(theme::Space::medium);
    column->addWidget(m_place);
    column->addWidget(m_words, 1);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(theme::Space::small);
    verdict->addWidget(m_stands, 1);
    verdict->addWidget(m_doesNot, 1);
    column->addLayout(verdict);
    auto* rest = new QHBoxLayout;
    rest->setSpacing(theme::Space::small);
    rest->addWidget(m_again, 1);
    rest->addWidget(m_open, 1);
    column->addLayout(rest);
    column->addWidget(widgets::horizontalLine(detail));
    column->addWidget(m_decided);
    column->addWidget(m_write);
    connect(m_stands, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_doesNot, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_again, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    connect(m_open, &QPushButton::clicked, this, &AgreementView::openStretch);
    connect(m_write, &QPushButton::clicked, this, &AgreementView::consensus);
    return detail;
}

void AgreementView::fillCoders()
{
    storage::Connection& db = m_session.workbench().project().connection();
    const auto names = core::coderNames(db);
    m_coderMenu->clear();
    int chosen = 0, all = 0;
    const project::CoderId consensus = core::consensusCoder(db);
    for (const project::CoderId id : core::activeCoders(db)) {
        // What was made from the others agrees with them; comparing it takes a wish.
        if (id == consensus && !m_met.contains(id.value()))
            m_left.insert(id.value());
        m_met.insert(id.value());
        const auto name = names.find(id);
        QAction* action = m_coderMenu->addAction(name == names.end() ? QString() : name->second);
        action->setCheckable(true);
        action->setChecked(!m_left.contains(id.value()));
        action->setData(id.value());
        chosen += action->isChecked() ? 1 : 0;
        ++all;
        connect(action, &QAction::toggled, this, [this, id](bool on) {
            if (on)
                m_left.remove(id.value());
            else
                m_left.insert(id.value());
            makeStale();
        });
    }
    m_coderButton->setText(tr("Coders: %1 of %2").arg(chosen).arg(all));
    m_coderButton->setToolTip(tr("Whose codings are compared"));
}

std::vector<project::CoderId> AgreementView::chosenCoders() const
{
    std::vector<project::CoderId> ids;
    for (const QAction* action : m_coderMenu->actions()) {
        if (action->isChecked())
            ids.emplace_back(action->data().toLongLong());
    }
    return ids;
}

core::TeamRequest AgreementView::request() const
{
    core::TeamRequest request;
    request.coders = chosenCoders();
    request.unit = static_cast<core::AgreementUnit>(m_unit->currentData().toInt());
    request.withInterviewer = m_interviewer->isChecked();
    request.scope = m_session.scope();
    return request;
}

void AgreementView::reload()
{
    fillCoders();
    compute(
        {QT_TRANSLATE_NOOP("core", "Agreement of coders")}, "interviews.agreement",
        [wanted = request()](storage::Connection& db) { return readAgreement(db, wanted); },
        [this](AgreementContents contents) { take(std::move(contents)); });
}

void AgreementView::take(AgreementContents contents)
{
    const int code = m_codes->codeOf(m_sortedCodes->mapToSource(m_codeTable->currentIndex()).row());
    const int row = m_stretchTable->currentIndex().row();
    m_stretches->setContents(nullptr);
    m_codes->setContents(nullptr);
    m_contents = std::make_unique<AgreementContents>(std::move(contents));
    m_codes->setContents(m_contents.get());
    m_stretches->setContents(m_contents.get());
    m_stretches->setCode(-1);
    fitStretches();
    int wanted = 0;
    for (int i = 0; i < m_codes->rowCount(); ++i) {
        if (m_codes->codeOf(i) == code)
            wanted = i;
    }
    m_codeTable->setCurrentIndex(m_sortedCodes->mapFromSource(m_codes->index(wanted, 0)));
    if (m_sortedStretches->rowCount() > 0)
        m_stretchTable->setCurrentIndex(
            m_sortedStretches->index(std::clamp(row, 0, m_sortedStretches->rowCount() - 1), 0));
    if (m_codes->rowCount() > 0)
        m_codeTable->resizeColumnsToContents();
    showFacts();
    showStretch();
}

// Names stand in full, within reason; the words take the room that is over.
void AgreementView::fitStretches()
{
    QHeaderView* head = m_stretchTable->horizontalHeader();
    head->setStretchLastSection(false);
    for (int column = 0; column < m_stretches->columnCount(); ++column) {
        if (column == DisagreementModel::Words) {
            head->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        m_stretchTable->resizeColumnToContents(column);
        m_stretchTable->setColumnWidth(column, std::min(m_stretchTable->columnWidth(column), widestColumn));
    }
}

void AgreementView::takeChange(const project::Change& change)
{
    if (change.touchesImports() || change.touches(QStringLiteral("segment")) ||
        change.touches(QStringLiteral("code")) || change.touches(QStringLiteral("turn")) ||
        change.touches(QStringLiteral("document_splice")) || change.touches(QStringLiteral("document_speaker"))) {
        makeStale();
    } else if (m_contents && change.touches(QStringLiteral("consensus_decision"))) {
        m_contents->decisions = core::decisions(m_session.workbench().project().connection());
        m_stretches->refresh();
        showStretch();
    }
}

int AgreementView::currentStretch() const
{
    return m_sortedStretches->mapToSource(m_stretchTable->currentIndex()).row();
}

void AgreementView::showStretch()
{
    const int row = currentStretch();
    const bool any = m_contents && row >= 0 && row < m_stretches->rowCount();
    for (QWidget* one :
         {static_cast<QWidget*>(m_stands), static_cast<QWidget*>(m_doesNot), static_cast<QWidget*>(m_open)})
        one->setEnabled(any);
    m_again->setEnabled(any && m_stretches->decision(row));
    m_words->clear();
    m_place->setText({});
    qint64 decided = 0;
    const auto& all = m_contents ? m_contents->agreement.result.disagreements : std::vector<core::TeamStretch>();
    for (const core::TeamStretch& one : all) {
        if (core::decisionOn(m_contents->decisions,
                             m_contents->agreement.documents[static_cast<std::size_t>(one.document)],
                             m_contents->agreement.codes[static_cast<std::size_t>(one.code)], one.span))
            ++decided;
    }
    const Language language = m_session.workbench().language();
    m_decided->setText(
        tr("Settled: %1 of %2. The consensus coding takes what all agree on and what was settled.")
            .arg(formatNumber(decided, language), formatNumber(static_cast<qint64>(all.size()), language)));
    m_write->setEnabled(m_contents && !m_contents->agreement.documents.empty());
    if (!any)
        return;
    const core::TeamStretch& one = m_stretches->stretch(row);
    const core::DocumentId id = m_contents->agreement.documents[static_cast<std::size_t>(one.document)];
    const core::Code* code = m_session.codebook().find(m_contents->agreement.codes[static_cast<std::size_t>(one.code)]);
    m_place->setText(QStringLiteral("%1 · %2").arg(m_contents->documents[static_cast<std::size_t>(one.document)],
                                                   code ? code->name : QString()));
    const QString text = core::documentText(m_session.workbench().project().connection(), id);
    const TextSpan around{std::max<qint64>(0, one.span.begin - lettersAround),
                          std::min(codePointCount(text), one.span.end + lettersAround)};
    m_words->setPlainText(sliced(text, around));
    QTextCursor cursor = m_words->textCursor();
    const auto before = sliced(text, {around.begin, one.span.begin}).size();
    cursor.setPosition(static_cast<int>(before));
    QTextEdit::ExtraSelection shown;
    cursor.setPosition(static_cast<int>(before + sliced(text, one.span).size()), QTextCursor::KeepAnchor);
    shown.cursor = cursor;
    shown.format.setBackground(m_session.workbench().theme().theme().selection);
    m_words->setExtraSelections({shown});
    cursor.clearSelection();
    m_words->setTextCursor(cursor);
    m_words->centerCursor();
}

void AgreementView::decide(std::optional<bool> coded)
{
    const int row = currentStretch();
    if (!m_contents || row < 0)
        return;
    const core::TeamStretch one = m_stretches->stretch(row);
    const core::DocumentId document = m_contents->agreement.documents[static_cast<std::size_t>(one.document)];
    const core::CodeId code = m_contents->agreement.codes[static_cast<std::size_t>(one.code)];
    const bool done = m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Settle a disagreement")},
                                                 [&](project::Edit& edit) -> Result<void> {
                                                     core::decide(edit, document, code, one.span, coded);
                                                     return {};
                                                 });
    // On to the next one that is open.
    const int here = m_stretchTable->currentIndex().row();
    if (done && coded && here + 1 < m_sortedStretches->rowCount())
        m_stretchTable->setCurrentIndex(m_sortedStretches->index(here + 1, 0));
}

void AgreementView::openStretch()
{
    const int row = currentStretch();
    if (!m_contents || row < 0)
        return;
    const core::TeamStretch one = m_stretches->stretch(row);
    m_session.workbench().navigateTo(
        {QStringLiteral("document"), m_contents->agreement.documents[static_cast<std::size_t>(one.document)].value()});
    m_session.open(m_contents->agreement.documents[static_cast<std::size_t>(one.document)]);
    m_session.setStretch(one.span);
}

void AgreementView::consensus()
{
    auto started = m_session.workbench().project().startJob();
    if (!started) {
        m_session.workbench().notify(started.error());
        return;
    }
    std::shared_ptr<project::Project::JobWriter> writer = std::move(*started);
    m_session.workbench().jobs().run(
        {QT_TRANSLATE_NOOP("core", "Consensus coding")}, this,
        [writer, agreement = m_contents->agreement, name = tr("Consensus")](const Progress&) mutable {
            core::ConsensusWritten written;
            auto change =
                writer->edit({QT_TRANSLATE_NOOP("core", "Consensus coding")}, [&](project::Edit& edit) -> Result<void> {
                    written = core::writeConsensus(edit, agreement, name);
                    return {};
                });
            writer.reset();
            return change ? Result<core::ConsensusWritten>(written) : Result<core::ConsensusWritten>(change.error());
        },
        [this](const Result<core::ConsensusWritten>& written) {
            if (!written) {
                m_session.workbench().notify(written.error());
                return;
            }
            m_session.workbench().notify(
                {shell::Notice::Kind::Good,
                 tr("%n segment(s) written as the coder “Consensus”", nullptr, static_cast<int>(written->segments)) +
                     QStringLiteral("; ") +
                     tr("%n disagreement(s) left open", nullptr, static_cast<int>(written->undecided))});
        });
}

void AgreementView::saveCsv()
{
    shell::askSaveFile(this, tr("Save the agreement"), shell::pathFor(tr("Agreement"), QStringLiteral("csv")),
                       tr("CSV (*.csv)"), QStringLiteral("csv"), [this](const QString& path) {
                           formats::CsvStyle style;
                           style.delimiter = m_session.workbench().language() == Language::Russian ? ';' : ',';
                           formats::CsvWriter csv(path, style);
                           for (int column = 0; column < m_codes->columnCount(); ++column)
                               csv.text(m_codes->headerData(column, Qt::Horizontal).toString());
                           csv.endRow();
                           for (int row = 0; row < m_codes->rowCount(); ++row) {
                               for (int column = 0; column < m_codes->columnCount(); ++column)
                                   csv.text(m_codes->index(row, column).data().toString());
                               csv.endRow();
                           }
                           if (auto written = csv.finish(); !written)
                               m_session.workbench().notify(written.error());
                       });
}

void AgreementView::showFacts()
{
    const bool any = m_contents && !m_contents->agreement.result.codes.empty();
    showContent(any);
    m_save->setEnabled(any);
    QStringList ratings;
    for (const core::RatingAgreement& one : m_contents ? m_contents->ratings : std::vector<core::RatingAgreement>())
        ratings << m_session.workbench().words(core::ratingWords(one));
    m_ratings->setText(ratings.join(u'\n'));
    m_ratings->setVisible(!ratings.isEmpty());
    if (m_contents)
        m_header->setFacts(tr("%n transcript(s) that two coders or more have coded", nullptr,
                              static_cast<int>(m_contents->agreement.documents.size())));
}

void AgreementView::retranslate()
{
    m_header->setTitle(title());
    const QVariant unit = m_unit->currentData();
    m_unit->clear();
    for (const core::AgreementUnitName& one : core::agreementUnits())
        m_unit->addItem(tr("On %1").arg(m_session.workbench().words(one.name)), static_cast<int>(one.unit));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    m_unit->setAccessibleName(tr("What coders are compared on"));
    m_interviewer->setText(tr("With the interviewer"));
    m_interviewer->setToolTip(tr("Counts what the interviewer says too"));
    m_save->setText(tr("Save as CSV…"));
    m_codeTable->setAccessibleName(tr("Agreement by code"));
    m_stretchTable->setAccessibleName(tr("Disagreements"));
    m_words->setAccessibleName(tr("The words in their place"));
    m_stands->setText(tr("The code stands"));
    m_doesNot->setText(tr("It does not"));
    m_again->setText(tr("Leave open"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Shows the stretch in the transcript"));
    m_write->setText(tr("Write the consensus coding"));
    empty()->setPlace(
        theme::Glyph::Check, tr("There is nothing to compare yet"),
        tr("Two coders must have coded the same transcript. Give a copy of the project to a colleague and "
           "merge it back, or choose other coders."));
    fillCoders();
    showFacts();
    showStretch();
}

} // namespace tropa::ui::interviews
