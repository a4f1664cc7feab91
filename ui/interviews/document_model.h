#pragma once

#include "ui/interviews/coding_session.h"

#include <QAbstractTableModel>

namespace tropa::ui::interviews {

/// The transcripts of the project: who, group, clinic or competitor, how many segments. Follows its session, which
/// outlives it.
class DocumentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, Place, Segments, ColumnCount };
    enum Role { DocumentIdRole = Qt::UserRole, IsUncodedRole };

    explicit DocumentModel(CodingSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QModelIndex indexOf(core::DocumentId id) const;
    core::DocumentId documentAt(const QModelIndex& index) const;

private:
    CodingSession& m_session;
    int m_rows = 0;
};

} // namespace tropa::ui::interviews
