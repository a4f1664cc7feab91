#pragma once

#include "base/message.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <vector>

namespace tropa::ui::shell {

/// The recent projects of the start page: name, folder, when it was changed, how large it is. A snapshot of the disk.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Path = Qt::UserRole, Folder, When, Size };
    using QAbstractListModel::QAbstractListModel;

    void setFiles(const QStringList& files, Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        QString path;
        QString folder;
        QDateTime changed;
        qint64 bytes = 0;
    };
    QString when(const QDateTime& time) const;
    QString size(qint64 bytes) const;

    std::vector<Row> m_rows;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::shell
