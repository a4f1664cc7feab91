#include "ui/exchange/merge_view.h"

#include "base/format_number.h"
#include "ui/exchange/conflict_model.h"
#include "ui/shell/file_dialogs.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::exchange {

using tropa::exchange::MergeChoice;
using tropa::exchange::MergeOptions;
using tropa::exchange::MergeReport;

namespace {
constexpr int linesOf = 760; // wider lines are hard to read
}

QString MergeView::title()
{
    return tr("Merge");
}

MergeView::MergeView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_about(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_sum(new QLabel(this))
    , m_model(new ConflictModel(this))
    , m_table(new QTableView(this))
    , m_ours(new QPushButton(this))
    , m_theirs(new QPushButton(this))
    , m_both(new QPushButton(this))
    , m_merge(new QPushButton(this))
{
    setObjectName(QStringLiteral("mergePage"));
    m_ask->setObjectName(QStringLiteral("mergeAsk"));
    m_sum->setObjectName(QStringLiteral("mergeSum"));
    m_table->setObjectName(QStringLiteral("mergeConflicts"));
    m_ours->setObjectName(QStringLiteral("mergeOurs"));
    m_theirs->setObjectName(QStringLiteral("mergeTheirs"));
    m_both->setObjectName(QStringLiteral("mergeBoth"));
    m_merge->setObjectName(QStringLiteral("mergeWrite"));
    m_merge->setProperty("primary", true);
    for (QLabel* words : {m_about, m_sum}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sum->setFocusPolicy(Qt::NoFocus);
    m_table->setModel(m_model);
    widgets::configureTable(m_table, workbench.theme(), {});
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int column : {int(ConflictModel::Ours), int(ConflictModel::Theirs)})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setColumnWidth(ConflictModel::What, 140);
    m_table->setColumnWidth(ConflictModel::Name, 220);
    m_table->setColumnWidth(ConflictModel::Choice, 120);

    m_about->setMaximumWidth(linesOf);
    m_sum->setMaximumWidth(linesOf);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_ours);
    choices->addWidget(m_theirs);
    choices->addWidget(m_both);
    choices->addStretch(1);
    choices->addWidget(m_merge);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 16, 16, 16);
    body->setSpacing(12);
    body->addWidget(m_about);
    body->addWidget(m_ask, 0, Qt::AlignLeft);
    body->addWidget(m_sum);
    body->addWidget(m_table, 1);
    body->addLayout(choices);
    m_rest = new QWidget(this);
    body->addWidget(m_rest, 1);
    m_start = new widgets::EmptyPlace(workbench.theme(), this);
    m_start->setObjectName(QStringLiteral("mergeStart"));
    m_start->setMaximumWidth(linesOf);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_start, 100);
    middle->addStretch(1);
    body->addLayout(middle, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(body, 1);

    connect(m_ask, &QPushButton::clicked, this, &MergeView::ask);
    connect(m_start, &widgets::EmptyPlace::triggered, this, &MergeView::ask);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::merge);
    connect(m_ours, &QPushButton::clicked, this, [this] { choose(MergeChoice::Ours); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(MergeChoice::Theirs); });
    connect(m_both, &QPushButton::clicked, this, [this] { choose(MergeChoice::Both); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MergeView::follow);
    connect(m_model, &ConflictModel::chosen, this, &MergeView::follow);
    connect(&workbench, &shell::Workbench::languageChanged, this, &MergeView::retranslate);
    connect(&workbench.project(), &project::Project::pausedChanged, this, &MergeView::follow);
    retranslate();
}

void MergeView::ask()
{
    const QFileInfo project(m_workbench.project().path());
    shell::askOpenFiles(this, title(), project.path(), tr("Projects (*.tropa)"), false,
                        [this](const QStringList& files) {
                            if (!files.isEmpty())
                                look(files.first());
                        });
}

bool MergeView::run(bool dryRun, std::function<void(Report)> done)
{
    auto writer = m_workbench.project().startJob();
    if (!writer) {
        m_workbench.notify(writer.error());
        return false;
    }
    MergeOptions options;
    options.dryRun = dryRun;
    options.language = m_workbench.language();
    if (dryRun)
        options.otherwise = MergeChoice::Ours;
    else
        options.choices = m_model->choices();
    auto held = std::make_shared<std::unique_ptr<project::Project::JobWriter>>(std::move(*writer));
    m_job = m_workbench.jobs().run(
        {dryRun ? QT_TRANSLATE_NOOP("core", "Comparing with %1") : QT_TRANSLATE_NOOP("core", "Merge with %1"),
         {QFileInfo(m_path).fileName()}},
        this,
        [held, path = m_path, options](const Progress& progress) {
            const std::unique_ptr<project::Project::JobWriter> own = std::move(*held);
            return tropa::exchange::mergeProject(*own, path, options, progress);
        },
        [this, done = std::move(done)](Report report) {
            m_job.clear();
            done(std::move(report));
        });
    follow();
    return true;
}

void MergeView::look(const QString& path)
{
    m_path = path;
    m_ready = false;
    const bool began = run(true, [this](const Report& report) {
        if (!report) {
            m_workbench.notify(report.error());
            m_sum->clear();
            m_model->setConflicts({}, m_workbench.language());
            Q_EMIT looked(false);
            return;
        }
        m_ready = !report->isEmpty();
        sayReport(*report, false);
        m_model->setConflicts(report->conflicts, m_workbench.language());
        if (!report->conflicts.empty()) {
            m_table->selectRow(0);
            m_table->setFocus();
        } else {
            m_merge->setFocus();
        }
        follow();
        Q_EMIT looked(true);
    });
    if (!began)
        Q_EMIT looked(false);
}

void MergeView::merge()
{
    if (!m_ready || m_job || m_model->undecided() > 0)
        return;
    run(false, [this](const Report& report) {
        if (!report) {
            m_workbench.notify(report.error());
            follow();
            Q_EMIT merged(false);
            return;
        }
        if (!report->unresolved.empty()) {
            // The other file has changed since it was looked at.
            m_model->setConflicts(report->conflicts, m_workbench.language());
            sayReport(*report, false);
            Q_EMIT merged(false);
            return;
        }
        m_ready = false;
        sayReport(*report, true);
        m_model->setConflicts({}, m_workbench.language());
        m_workbench.notify({shell::Notice::Kind::Good, tr("Merged with %1").arg(report->otherName), tr("Undo"),
                            [guard = QPointer<shell::Workbench>(&m_workbench), entry = report->entry] {
                                if (guard)
                                    guard->undoEntry(entry);
                            }});
        Q_EMIT merged(true);
    });
}

void MergeView::choose(MergeChoice choice)
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    m_model->choose(rows, choice);
    if (rows.isEmpty())
        return;
    // On to the next one without a choice.
    for (int row = rows.last() + 1; row < m_model->rowCount(); ++row) {
        if (!m_model->choices().contains(m_model->conflicts()[static_cast<std::size_t>(row)].key)) {
            m_table->selectRow(row);
            return;
        }
    }
}

void MergeView::sayReport(const MergeReport& report, bool isDone)
{
    const Language language = m_workbench.language();
    QStringList lines;
    lines << (report.isEmpty() ? tr("%1 says the same as this project").arg(report.otherName)
              : isDone         ? tr("Merged with %1").arg(report.otherName)
                               : tr("What would come from %1").arg(report.otherName));
    const auto list = [&](const QString& head, const std::map<QString, qint64>& counts) {
        QStringList parts;
        for (const auto& [table, count] : counts)
            parts << QStringLiteral("%1 %2").arg(m_workbench.words(tropa::exchange::mergeTableName(table)),
                                                 formatNumber(count, language));
        if (!parts.isEmpty())
            lines << head + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    };
    list(tr("New"), report.added);
    list(tr("Changed there"), report.updated);
    list(tr("Removed there"), report.removed);
    for (const Message& note : report.notes)
        lines << QStringLiteral("– ") + m_workbench.words(note);
    m_sum->setText(lines.join(u'\n'));
}

void MergeView::follow()
{
    const bool writes = !m_workbench.project().isReadOnly() && !m_job && !m_workbench.project().isPaused();
    const bool any = m_table->selectionModel()->hasSelection();
    bool mayBeBoth = false;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        mayBeBoth = mayBeBoth || m_model->conflicts()[static_cast<std::size_t>(index.row())].mayBeBoth;
    const int undecided = m_model->undecided();
    const bool hasConflicts = m_model->rowCount() > 0;
    m_table->setVisible(hasConflicts);
    const bool isStart = m_path.isEmpty();
    m_start->setVisible(isStart);
    m_start->setEnabled(writes);
    m_about->setVisible(!isStart);
    m_ask->setVisible(!isStart);
    m_rest->setVisible(!hasConflicts && !isStart); // holds what there is at the top
    m_sum->setVisible(!m_sum->text().isEmpty());
    m_merge->setVisible(!m_path.isEmpty());
    for (QPushButton* button : {m_ours, m_theirs, m_both})
        button->setVisible(hasConflicts);
    m_ask->setEnabled(writes);
    m_ours->setEnabled(any);
    m_theirs->setEnabled(any);
    m_both->setEnabled(any && mayBeBoth);
    m_merge->setEnabled(writes && m_ready && undecided == 0);
    m_merge->setText(undecided > 0 ? tr("Merge (to choose: %1)").arg(undecided) : tr("Merge"));
}

void MergeView::retranslate()
{
    m_head->setTitle(title());
    m_about->setText(tr("Brings the work of a colleague's copy into this project: transcripts, codes, segments, notes, "
                        "respondents. What only one side changed is taken from that side; where both changed the same "
                        "thing, you choose. The merge is one entry and can be undone."));
    m_start->setPlace(theme::Glyph::Merge, tr("No copy chosen yet"), m_about->text(), tr("Choose a copy…"));
    m_ask->setText(tr("Choose a copy…"));
    m_ours->setText(tr("Take ours"));
    m_theirs->setText(tr("Take theirs"));
    m_both->setText(tr("Keep both"));
    m_table->setAccessibleName(tr("Conflicts"));
    m_model->setLanguage(m_workbench.language());
    follow();
}

} // namespace tropa::ui::exchange
