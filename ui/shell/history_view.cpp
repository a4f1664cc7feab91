#include "ui/shell/history_view.h"

#include "ui/shell/history_model.h"
#include "ui/shell/history_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::shell {

QString HistoryPage::title() const
{
    return HistoryView::tr("History");
}

QWidget* HistoryPage::createWidget(Workbench& workbench, QWidget* parent)
{
    return new HistoryView(workbench, parent);
}

HistoryView::HistoryView(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new HistoryModel(
          [&workbench](int limit, project::EntryId before) {
              auto entries = workbench.project().read(
                  [&](storage::Connection& db) { return project::historyEntries(db, limit, before); });
              return entries ? std::move(*entries) : std::vector<project::HistoryEntry>();
          },
          this))
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_undo(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_undo->setObjectName(QStringLiteral("undoEntry"));
    m_open->setObjectName(QStringLiteral("openPlace"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    head->addWidget(m_undo);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(&workbench, &Workbench::projectChanged, this, &HistoryView::reload);
    connect(&workbench, &Workbench::languageChanged, this, &HistoryView::retranslate);
    connect(&workbench.project(), &project::Project::pausedChanged, this, &HistoryView::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::follow);
    connect(m_table, &QTableView::activated, this, &HistoryView::openPlace);
    connect(m_undo, &QPushButton::clicked, this, &HistoryView::undoCurrent);
    connect(m_open, &QPushButton::clicked, this, &HistoryView::openPlace);
    retranslate();
    reload();
    m_table->resizeColumnsToContents();
    for (const int column : {HistoryModel::When, HistoryModel::Who, HistoryModel::State})
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 16, 120, 260));
}

void HistoryView::reload()
{
    const int row = m_table->currentIndex().row();
    m_model->reload();
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    follow();
}

void HistoryView::retranslate()
{
    m_model->setLanguage(m_workbench.language());
    m_title->setText(tr("History"));
    m_table->setAccessibleName(tr("What was done to the project"));
    m_undo->setText(tr("Undo this entry"));
    m_open->setText(tr("Open its place"));
    follow();
}

void HistoryView::follow()
{
    const project::HistoryEntry* entry = m_model->entry(m_table->currentIndex());
    const bool writes = !m_workbench.project().isReadOnly() && !m_workbench.project().isPaused();
    m_undo->setEnabled(entry && writes && !entry->isUndone() && entry->kind == QLatin1String("edit"));
    m_open->setEnabled(entry && entry->place.isValid());
}

void HistoryView::undoCurrent()
{
    const project::HistoryEntry* entry = m_model->entry(m_table->currentIndex());
    if (!entry)
        return;
    const Message label = entry->label;
    if (const auto change = m_workbench.project().undoEntry(entry->id); !change)
        m_workbench.notify(change.error());
    else
        m_workbench.notify({Notice::Kind::Info, tr("Undone: %1").arg(m_workbench.words(label))});
}

void HistoryView::openPlace()
{
    if (const project::HistoryEntry* entry = m_model->entry(m_table->currentIndex()); entry && entry->place.isValid())
        m_workbench.navigateTo(entry->place);
}

} // namespace tropa::ui::shell
