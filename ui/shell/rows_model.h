#pragma once

#include "metrics/evidence_source.h"

#include <QAbstractListModel>

#include <functional>
#include <unordered_map>

namespace tropa::ui::shell {

/// The rows behind a number. What a row says is looked up when it is first shown, so a thousand rows cost nothing.
class RowsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Lookup = std::function<std::optional<metrics::Evidence>(const EntityRef&)>;
    enum Role { Citation = Qt::UserRole, Experience, When };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<EntityRef> rows, Lookup lookup);
    EntityRef at(const QModelIndex& index) const;
    /// Where rows belong to: they can be carried within it.
    void setProject(const QString& path) { m_project = path; }

    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const std::optional<metrics::Evidence>& evidence(int row) const;

    std::vector<EntityRef> m_rows;
    QString m_project;
    Lookup m_lookup;
    mutable std::unordered_map<int, std::optional<metrics::Evidence>> m_known;
};

} // namespace tropa::ui::shell
