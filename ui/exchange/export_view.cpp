#include "ui/exchange/export_view.h"

#include "exchange/merge.h"
#include "exchange/paper_files.h"
#include "exchange/project_package.h"
#include "exchange/quote_report.h"
#include "exchange/refi_writer.h"
#include "ui/paint/paper_file.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/named_icon.h"
#include "ui/theme/type_role.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/room_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::exchange {

namespace core = tropa::exchange;

namespace {

constexpr const char* icons[] = {"quote", "codebook", "interviews", "tree", "eye-off"};

} // namespace

QString ExportView::title()
{
    return tr("Export");
}

ExportView::ExportView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_kinds(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_formatName(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_refused(new QCheckBox(this))
    , m_coderName(new QLabel(this))
    , m_coder(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("exportPage"));
    m_kinds->setObjectName(QStringLiteral("exportKinds"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_refused->setObjectName(QStringLiteral("exportRefused"));
    m_coder->setObjectName(QStringLiteral("exportCoder"));
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_save->setProperty("primary", true);
    widgets::configureList(m_kinds, workbench.theme(), {});
    for (const char* icon : icons) {
        auto* item = new QListWidgetItem(
            shell::namedIcon(workbench.theme(), QLatin1String(icon), theme::IconTint::Secondary), QString(), m_kinds);
        item->setSizeHint({0, std::max(28, fontMetrics().height() + 10)});
    }
    for (const char* ending : {"xlsx", "csv", "docx", "html", "pdf"})
        m_format->addItem(QLatin1String(ending));
    for (QLabel* words : {m_about, m_result}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->setFocusPolicy(Qt::NoFocus);
    m_formatName->setBuddy(m_format);
    m_coderName->setBuddy(m_coder);
    m_coder->setMaximumWidth(260);

    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_formatName, m_format);
    form->addRow(m_coderName, m_coder);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_about);
    right->addLayout(form);
    right->addWidget(m_refused);
    right->addWidget(m_save, 0, Qt::AlignLeft);
    right->addWidget(m_result);
    right->addStretch(1);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(24);
    body->addWidget(m_kinds, 2);
    body->addLayout(right, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(body, 1);

    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        m_result->clear();
        follow();
    });
    connect(m_kinds, &QListWidget::itemActivated, this, &ExportView::ask);
    connect(m_coder, &QLineEdit::textChanged, this, &ExportView::follow);
    connect(m_coder, &QLineEdit::returnPressed, this, &ExportView::ask);
    connect(m_save, &QPushButton::clicked, this, &ExportView::ask);
    connect(&workbench, &shell::Workbench::languageChanged, this, &ExportView::retranslate);
    retranslate();
    m_kinds->setCurrentRow(0);
}

void ExportView::choose(Kind kind)
{
    m_kinds->setCurrentRow(kind);
}

ExportView::Kind ExportView::kind() const
{
    return static_cast<Kind>(std::max(0, m_kinds->currentRow()));
}

QString ExportView::ending() const
{
    switch (kind()) {
    case RefiProject:
        return QStringLiteral("qdpx");
    case RefiCodebook:
        return QStringLiteral("qdc");
    case BlindCopy:
        return QStringLiteral("tropa");
    default:
        return m_format->currentText();
    }
}

void ExportView::ask()
{
    if (!m_save->isEnabled())
        return;
    const QFileInfo project(m_workbench.project().path());
    const QString name = kind() == BlindCopy
                             ? tr("%1 for %2").arg(project.completeBaseName(), m_coder->text().trimmed())
                         : kind() == Quotes   ? tr("%1, quotes").arg(project.completeBaseName())
                         : kind() == Codebook ? tr("%1, codebook").arg(project.completeBaseName())
                                              : project.completeBaseName();
    const QString filter = QStringLiteral("*.") + ending();
    shell::askSaveFile(this, m_kinds->currentItem()->text(), project.dir().filePath(name + u'.' + ending()), filter,
                       ending(), [this](const QString& path) { write(path); });
}

void ExportView::write(const QString& path)
{
    auto reader = m_workbench.project().openReader();
    if (!reader) {
        m_workbench.notify(reader.error());
        return;
    }
    const Kind what = kind();
    const Language language = m_workbench.project().language();
    core::PackageOptions package;
    package.language = language;
    package.codebookOnly = what == RefiCodebook;
    package.withoutConsentToo = m_refused->isChecked();
    project::OpenOptions other;
    other.language = language;
    other.coder = {Guid::random(), m_coder->text().trimmed(), m_coder->text().trimmed().left(2)};
    const QString source = m_workbench.project().path();
    auto work = [db = std::shared_ptr<storage::Connection>(std::move(*reader)), what, language, package, other, source,
                 path](const Progress& progress) -> Outcome {
        const QDate today = QDate::currentDate();
        const auto whole = [&](Result<void> done) {
            return db->failed() ? Outcome{db->error(), {}} : Outcome{std::move(done), {}};
        };
        if (what == Quotes) {
            core::QuoteReportOptions options;
            options.language = language;
            options.today = today;
            options.forTables = core::isTableFile(path);
            options.forReaders = !options.forTables;
            const core::QuoteReport report = core::quoteReport(*db, options);
            Outcome outcome = whole(paint::writePaper(report.paper, path, progress));
            if (report.withoutConsent > 0)
                outcome.losses.push_back(core::withheldQuotes(report.withoutConsent));
            return outcome;
        }
        if (what == Codebook)
            return whole(paint::writePaper(core::codebookReport(*db, language, today), path, progress));
        if (what == BlindCopy) {
            const auto made = core::makeBlindCopy(source, path, other, progress);
            return made ? Outcome{{}, made->notes} : Outcome{made.error(), {}};
        }
        const core::Package read = core::projectPackage(*db, package);
        if (db->failed())
            return {db->error(), {}};
        const auto written = what == RefiProject ? core::writeQdpx(read, path, progress) : core::writeQdc(read, path);
        return written ? Outcome{{}, written->losses} : Outcome{written.error(), {}};
    };
    m_job = m_workbench.jobs().run({QT_TRANSLATE_NOOP("core", "Writing %1"), {QFileInfo(path).fileName()}}, this,
                                   std::move(work), [this, path](Outcome outcome) {
                                       m_job.clear();
                                       finish(path, std::move(outcome));
                                   });
    follow();
}

void ExportView::finish(const QString& path, Outcome outcome)
{
    follow();
    if (!outcome.done) {
        m_result->clear();
        m_workbench.notify(outcome.done.error());
        Q_EMIT written(false);
        return;
    }
    QStringList lines{tr("Wrote %1").arg(path)};
    for (const Message& loss : outcome.losses)
        lines << QStringLiteral("– ") + m_workbench.words(loss);
    m_result->setText(lines.join(u'\n'));
    m_workbench.notify({shell::Notice::Kind::Good, tr("Wrote %1").arg(QFileInfo(path).fileName())});
    Q_EMIT written(true);
}

void ExportView::follow()
{
    const Kind what = kind();
    const bool isPaper = what == Quotes || what == Codebook;
    m_formatName->setVisible(isPaper);
    m_format->setVisible(isPaper);
    m_refused->setVisible(what == RefiProject);
    m_coderName->setVisible(what == BlindCopy);
    m_coder->setVisible(what == BlindCopy);
    const QString about[] = {
        tr("One row for each coding: the words, the respondent with all attributes, the code and its path, valence, "
           "coder and place. Documents and pages group the quotes by code. Quotes of respondents who refused consent "
           "are "
           "left out and counted."),
        tr("Every code with its definition, when to use it and when not, an example, and how often it was used."),
        tr("The standard of qualitative programs (REFI-QDA 1.5, .qdpx): transcripts, codes, codings, coders, "
           "attributes "
           "and notes. MAXQDA, ATLAS.ti, NVivo and QualCoder read it. What it cannot carry is listed here afterwards."),
        tr("Codes alone, for another project or program (.qdc)."),
        tr("A project for a second coder: transcripts and codebook without any coding or note, and none in its "
           "history. "
           "When the second coder is done, merge it back and compare.")};
    m_about->setText(about[what]);
    m_save->setEnabled(!m_job && (what != BlindCopy || !m_coder->text().trimmed().isEmpty()));
}

void ExportView::retranslate()
{
    m_head->setTitle(title());
    const QString names[] = {tr("Quotes"), tr("Codebook"), tr("Coded interviews for other programs"),
                             tr("Codebook for other programs"), tr("Blind copy for a second coder")};
    for (int i = 0; i < KindCount; ++i)
        m_kinds->item(i)->setText(names[i]);
    m_kinds->setAccessibleName(tr("What to export"));
    m_formatName->setText(tr("Format"));
    m_format->setAccessibleName(m_formatName->text());
    m_refused->setText(tr("Transcripts of respondents who refused consent or are past their date of keeping too"));
    m_coderName->setText(tr("Who will code"));
    m_coder->setAccessibleName(m_coderName->text());
    m_save->setText(tr("Save as…"));
    follow();
}

} // namespace tropa::ui::exchange
