#pragma once

#include "ui/maps/map_session.h"

#include <QTableView>

namespace tropa::ui::journeys {

/// Lets the table of a map take evidence that is dragged over it, as the board does: the cell below becomes current, a
/// drop binds it, and near an edge the table moves along. Owned by the page. Window thread.
class TableDrop final : public QObject
{
    Q_OBJECT

public:
    TableDrop(MapSession& session, QTableView& table, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MapSession& m_session;
    QTableView& m_table;
};

} // namespace tropa::ui::journeys
