#include "ui/widgets/configure_views.h"

#include "ui/theme/measures.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_roles.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace tropa::ui::widgets {

using namespace theme;

namespace {

int rowHeight(const QWidget* view, int least)
{
    return std::max(least, view->fontMetrics().height() + 8);
}

void configureAny(QAbstractItemView* view, ThemeSource& source, const QString& name, int height, RowDelegate::Rule rule)
{
    view->setAccessibleName(name);
    view->setItemDelegate(new RowDelegate(source, height, rule, view));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideRight);
    QObject::connect(&source, &ThemeSource::changed, view, [view] { view->viewport()->update(); });
}

} // namespace

void configureTable(QTableView* view, ThemeSource& source, const QString& name)
{
    configureAny(view, source, name, Size::row, RowDelegate::Rule::Below);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(rowHeight(view, Size::row));
    QHeaderView* head = view->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setStretchLastSection(true);
    head->setMinimumSectionSize(40);
    head->setTextElideMode(Qt::ElideRight);
    view->setSortingEnabled(true);
}

void configureTree(QTreeView* view, ThemeSource& source, const QString& name)
{
    configureAny(view, source, name, Size::treeRow, RowDelegate::Rule::None);
    view->setUniformRowHeights(true);
    view->setHeaderHidden(true);
    view->setAnimated(false);
    view->setIndentation(18);
    view->setExpandsOnDoubleClick(false);
}

void configureList(QListView* view, ThemeSource& source, const QString& name)
{
    configureAny(view, source, name, Size::row, RowDelegate::Rule::Below);
    view->setUniformItemSizes(true);
}

} // namespace tropa::ui::widgets
