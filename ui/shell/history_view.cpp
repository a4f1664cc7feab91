#include "ui/shell/history_view.h"

#include "ui/shell/history_model.h"
#include "ui/shell/history_page.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/room_header.h"

#include <QHBoxLayout>
#include <QHeaderView>
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
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_table(new QTableView(this))
    , m_undo(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_undo->setObjectName(QStringLiteral("undoEntry"));
    m_open->setObjectName(QStringLiteral("openPlace"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    widgets::configureTable(m_table, workbench.theme(), {});
    m_table->setSortingEnabled(false); // newest first, always
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);

    m_head->addWidget(m_open);
    m_head->addWidget(m_undo);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);

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
    m_head->setTitle(tr("History"));
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
    m_workbench.undoEntry(entry->id, [this, label](const project::Change&) {
        m_workbench.notify({Notice::Kind::Info, tr("Undone: %1").arg(m_workbench.words(label))});
    });
}

void HistoryView::openPlace()
{
    if (const project::HistoryEntry* entry = m_model->entry(m_table->currentIndex()); entry && entry->place.isValid())
        m_workbench.navigateTo(entry->place);
}

} // namespace tropa::ui::shell
