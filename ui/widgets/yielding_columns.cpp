#include "ui/widgets/yielding_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace tropa::ui::widgets {

YieldingColumns::YieldingColumns(QTableView* table, int leading, std::vector<Column> columns)
    : QObject(table), m_table(table), m_leading(static_cast<std::size_t>(leading)), m_columns(std::move(columns))
{
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting)
            m_isTheirs = true;
    });
}

bool YieldingColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        fit();
        // The view settles its margins after the event it is told its size with.
        QMetaObject::invokeMethod(this, &YieldingColumns::fit, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void YieldingColumns::fit()
{
    const int room = m_table->viewport()->width();
    const auto sections = static_cast<std::size_t>(m_table->horizontalHeader()->count());
    if (m_fitting || m_isTheirs || room <= 0 || sections < m_columns.size())
        return;
    const int line = std::max(m_table->fontMetrics().height(), 1);
    const auto pixels = [line](int of17) { return of17 * line / 17; };
    std::vector<bool> shown(m_columns.size(), true);
    const auto sum = [&](int Column::*what) {
        int all = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            all += shown[i] ? pixels(m_columns[i].*what) : 0;
        return all;
    };
    for (int turn = 1; sum(&Column::least) > room; ++turn) {
        const auto next = std::ranges::find(m_columns, turn, &Column::aside);
        if (next == m_columns.end())
            break;
        shown[static_cast<std::size_t>(next - m_columns.begin())] = false;
    }
    // Between the least and the wide all give way in the same share.
    const int least = sum(&Column::least);
    const int wide = sum(&Column::wide);
    const double share = wide > least ? std::clamp(static_cast<double>(room - least) / (wide - least), 0.0, 1.0) : 1.0;
    m_fitting = true;
    int used = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_table->setColumnHidden(static_cast<int>(i), !shown[i]);
        if (!shown[i] || i == m_leading)
            continue;
        const int from = pixels(m_columns[i].least);
        const int width = from + static_cast<int>(share * (pixels(m_columns[i].wide) - from));
        m_table->setColumnWidth(static_cast<int>(i), width);
        used += m_table->columnWidth(static_cast<int>(i)); // the header has a least of its own
    }
    m_table->setColumnWidth(static_cast<int>(m_leading), std::max(pixels(m_columns[m_leading].least), room - used));
    m_fitting = false;
    if (m_table->viewport()->width() != room) // the view laid itself out on the way
        fit();
}

} // namespace tropa::ui::widgets
