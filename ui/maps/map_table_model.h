#pragma once

#include "ui/maps/map_session.h"

#include <QAbstractTableModel>

namespace tropa::ui::journeys {

/// The table twin of a board: lanes down, steps across. Editable where a card has text; paste of a block of tab
/// separated text goes through it. Window thread.
class MapTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    MapTableModel(MapSession& session, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    const Card* cardAt(const QModelIndex& index) const;
    void follow();
    QString words(const QModelIndex& index) const;

    MapSession& m_session;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace tropa::ui::journeys
