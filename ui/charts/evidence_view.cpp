#include "ui/charts/evidence_view.h"

#include "ui/charts/chart_board.h"
#include "ui/charts/rows_behind.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/room_header.h"
#include "ui/widgets/table_roles.h"

#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::charts {

EvidenceView::EvidenceView(shell::Workbench& workbench, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_tabs(new QTabWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(name + QStringLiteral("Page"));
    m_tabs->setObjectName(name + QStringLiteral("Tabs"));
    m_tabs->setDocumentMode(true);
    m_stack->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
}

void EvidenceView::begin(QWidget* emptyPlace)
{
    m_stack->addWidget(emptyPlace);
    connect(&m_workbench, &shell::Workbench::projectChanged, this, [this] { reload(); });
    connect(&m_workbench, &shell::Workbench::languageChanged, this, [this] {
        retranslate();
        reload();
    });
    connect(&m_workbench.filter(), &shell::FilterState::changed, this, [this] { reload(); });
    connect(&m_workbench.project(), &project::Project::pausedChanged, this, [this] { reload(); });
    retranslate();
    reload();
}

void EvidenceView::setEmpty(bool isEmpty)
{
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}

bool EvidenceView::mayWrite() const
{
    return !m_workbench.project().isReadOnly() && !m_workbench.project().isPaused();
}

ChartBoard* EvidenceView::addBoard(const char* name, const Message& label, BoardContent (*build)(figures::ChartSource&))
{
    auto* board = new ChartBoard(m_workbench, QLatin1String(name), label, m_tabs);
    board->setObjectName(QLatin1String(name));
    m_tabs->addTab(board, QString());
    board->setBuilder(build);
    return board;
}

QTableView* EvidenceView::makeTable(const char* name, QAbstractItemModel* model)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    widgets::configureTable(table, m_workbench.theme(), {});
    table->setSortingEnabled(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

QTableView* EvidenceView::makeSortedTable(const char* name, QAbstractItemModel* model, QSortFilterProxyModel* sorted)
{
    sorted->setSourceModel(model);
    sorted->setSortRole(widgets::SortRole);
    QTableView* table = makeTable(name, sorted);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::DescendingOrder);
    return table;
}

void EvidenceView::openRows(const metrics::MetricInfo& info, const metrics::Scope& scope, const QStringList& title)
{
    metrics::Request request;
    request.scope = scope;
    showRowsBehind(m_workbench, this, {QString::fromLatin1(info.id), request, title.join(QStringLiteral(", "))});
}

std::shared_ptr<storage::Connection> EvidenceView::openReader()
{
    auto reader = m_workbench.project().openReader();
    if (reader)
        return std::move(*reader);
    m_workbench.notify(reader.error());
    return {};
}

void setColumnWidths(QTableView& table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        table.setColumnWidth(column++, width);
}

} // namespace tropa::ui::charts
