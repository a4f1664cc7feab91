#include "ui/import/import_view.h"

#include "base/format_number.h"
#include "frame/added_name.h"
#include "project/history_store.h"
#include "ui/import/choose_step.h"
#include "ui/import/proof_step.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/room_header.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tropa::ui::import {

using tropa::frame::ImportOptions;
using tropa::frame::ImportReport;

ImportView::ImportView(shell::Workbench& workbench, const std::vector<ImportKind>& kinds, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_kinds(kinds)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_steps(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_choose(new ChooseStep(workbench, kinds, m_stack))
    , m_proof(new ProofStep(workbench, m_stack))
{
    setObjectName(QStringLiteral("importPage"));
    m_steps->setTextFormat(Qt::RichText);
    m_stack->addWidget(m_choose);
    m_stack->addWidget(m_proof);
    m_stack->addWidget(makeDone());
    m_head->addWidget(m_steps);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_choose, &ChooseStep::changed, this, &ImportView::follow);
    connect(m_choose, &ChooseStep::done, this, &ImportView::next);
    connect(m_proof, &ProofStep::chosen, this, &ImportView::prove);
    connect(m_proof, &ProofStep::changed, this, &ImportView::follow);
    connect(&workbench, &shell::Workbench::languageChanged, this, &ImportView::retranslate);
    connect(&workbench.project(), &project::Project::pausedChanged, this, &ImportView::follow);
    go(Choose);
}

QWidget* ImportView::makeFoot()
{
    auto* foot = new QWidget(this);
    m_state = new QLabel(foot);
    m_state->setObjectName(QStringLiteral("importState"));
    m_cancel = new QPushButton(foot);
    m_back = new QPushButton(foot);
    m_next = new QPushButton(foot);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_writing)
            m_writing->cancel();
        else
            begin({}, {});
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(Choose); });
    connect(m_next, &QPushButton::clicked, this, &ImportView::next);
    return foot;
}

QWidget* ImportView::makeDone()
{
    auto* done = new QWidget(this);
    m_doneTitle = new QLabel(done);
    m_doneTitle->setFont(theme::fontFor(theme::TypeRole::ItemTitle));
    m_doneTitle->setObjectName(QStringLiteral("importDone"));
    m_doneWords = new QLabel(done);
    m_doneWords->setWordWrap(true);
    m_doneWords->setTextFormat(Qt::PlainText);
    m_doneWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(done);
    layout->setContentsMargins(32, 32, 32, 32);
    m_show = new QPushButton(done);
    m_show->setObjectName(QStringLiteral("showImported"));
    connect(m_show, &QPushButton::clicked, this, [this] { m_workbench.navigateTo(m_written); });
    layout->addWidget(m_doneTitle);
    layout->addWidget(m_doneWords);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return done;
}

void ImportView::begin(const QString& kind, const QStringList& files)
{
    if (m_writing)
        return; // one at a time; the running one is shown
    if (!kind.isEmpty())
        m_choose->setKind(kind);
    m_choose->setFiles(files);
    go(Choose);
    m_choose->setFocus();
    if (!kind.isEmpty() && !files.isEmpty())
        next();
}

void ImportView::go(Step step)
{
    m_stack->setCurrentIndex(step);
    retranslate();
}

void ImportView::next()
{
    switch (m_stack->currentIndex()) {
    case Choose:
        m_kind = m_choose->kind();
        if (!m_kind || m_choose->files().isEmpty())
            return;
        m_proof->begin(*m_kind, m_choose->files());
        go(Proof);
        prove();
        return;
    case Proof:
        write();
        return;
    default:
        begin({}, {});
    }
}

shell::Job* ImportView::run(const Message& label, const ImportOptions& options,
                            std::function<void(const Result<ImportReport>&)> done)
{
    auto writer = m_workbench.project().startJob();
    if (!writer) {
        m_workbench.notify(writer.error());
        return nullptr;
    }
    auto held = std::make_shared<std::unique_ptr<project::Project::JobWriter>>(std::move(*writer));
    return m_workbench.jobs().run(
        label, this,
        [held, options, work = m_kind->run](const Progress& progress) {
            // Given back on this thread, before the result is told.
            const std::unique_ptr<project::Project::JobWriter> own = std::move(*held);
            return work(*own, options, progress);
        },
        [done = std::move(done)](const Result<ImportReport>& result) { done(result); });
}

void ImportView::prove()
{
    if (m_proving) {
        m_proveAgain = true;
        m_proving->cancel();
        return;
    }
    ImportOptions options = m_proof->options();
    options.dryRun = true;
    m_proving = run({QT_TRANSLATE_NOOP("core", "Reading %1"), {QFileInfo(options.files.first()).fileName()}}, options,
                    [this](const Result<ImportReport>& result) {
                        m_proving.clear();
                        if (m_proveAgain) {
                            m_proveAgain = false;
                            prove();
                            return;
                        }
                        if (result)
                            m_proof->showReport(*result);
                        else
                            m_proof->showError(result.error());
                        follow();
                    });
    follow();
}

void ImportView::write()
{
    if (m_writing || m_proving || !m_proof->canWrite())
        return;
    m_writing = run({QT_TRANSLATE_NOOP("core", "Import of %1"), {QFileInfo(m_choose->files().first()).fileName()}},
                    m_proof->options(), [this](const Result<ImportReport>& result) {
                        m_writing.clear();
                        written(result);
                    });
    follow();
}

void ImportView::written(const Result<ImportReport>& result)
{
    if (!result) {
        m_workbench.notify(result.error());
        if (result.error().kind != ErrorKind::Cancelled)
            m_proof->showError(result.error());
        follow();
        return;
    }
    const Language language = m_workbench.language();
    const QString sum = tr("Written: %1 of %2")
                            .arg(formatNumber(result->imported, language),
                                 formatNumber(std::max(result->rows, result->imported), language));
    QStringList lines;
    for (const Message& note : result->notes)
        lines.append(m_workbench.words(note));
    for (const auto& [kind, names] : result->added)
        lines.append(tr("New: %1: %2")
                         .arg(m_workbench.words(tropa::frame::nameOfAdded(kind)), names.join(QStringLiteral(", "))));
    if (!result->skippedFile.isEmpty())
        lines.append(tr("The rows left out are in %1").arg(result->skippedFile));
    const auto entry =
        m_workbench.project().read([&](storage::Connection& db) { return project::historyEntry(db, result->entry); });
    m_written = entry ? entry->place : EntityRef();
    m_show->setVisible(m_written.isValid());
    m_doneTitle->setText(sum);
    m_doneWords->setText(lines.join(u'\n'));
    m_workbench.notify({shell::Notice::Kind::Good, sum, tr("Undo"),
                        [guard = QPointer<shell::Workbench>(&m_workbench), entry = result->entry] {
                            if (guard)
                                guard->undoEntry(entry);
                        }});
    go(Done);
    m_next->setFocus();
}

void ImportView::follow()
{
    const int step = m_stack->currentIndex();
    const bool isBusy = m_proving || m_writing;
    const bool writes = !m_workbench.project().isReadOnly();
    m_state->setText(m_writing   ? tr("Writing…")
                     : m_proving ? tr("Reading…")
                     : !writes   ? tr("The project is open for reading only")
                                 : QString());
    m_back->setText(tr("Back"));
    m_back->setVisible(step == Proof);
    m_back->setEnabled(!m_writing);
    m_cancel->setVisible(step != Done);
    m_cancel->setText(m_writing ? tr("Stop") : tr("Cancel"));
    m_cancel->setEnabled(m_writing || step == Proof || !m_choose->files().isEmpty());
    m_next->setText(step == Choose  ? tr("Read the files")
                    : step == Proof ? tr("Import %1").arg(formatNumber(m_proof->willWrite(), m_workbench.language()))
                                    : tr("Import more"));
    const bool wasNext = m_next->hasFocus() || m_cancel->hasFocus();
    m_next->setEnabled(writes && !isBusy &&
                       (step == Done || (step == Choose ? !m_choose->files().isEmpty() : m_proof->canWrite())));
    // Reading and writing take the button away; whoever works by keyboard must not lose the place.
    if (wasNext)
        (m_next->isEnabled() ? m_next : m_cancel->isVisible() && m_cancel->isEnabled() ? m_cancel : m_back)->setFocus();
}

void ImportView::retranslate()
{
    const int step = m_stack->currentIndex();
    m_head->setTitle(step == Choose || !m_kind ? tr("Import") : tr("Import: %1").arg(m_workbench.words(m_kind->name)));
    const QString names[] = {tr("Files"), tr("In the file → understood"), tr("Written")};
    QStringList words;
    for (int i = 0; i < 3; ++i) {
        const QString word = QStringLiteral("%1&nbsp;%2").arg(i + 1).arg(names[i].toHtmlEscaped());
        words.append(i == step ? QStringLiteral("<b>%1</b>").arg(word) : word);
    }
    m_show->setText(m_written.kind == QLatin1String("document") ? tr("Open the interview")
                                                                : tr("Show what was written"));
    m_steps->setText(words.join(QStringLiteral("&nbsp;&nbsp;›&nbsp;&nbsp;")));
    follow();
}

} // namespace tropa::ui::import
