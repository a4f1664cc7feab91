#pragma once

#include "ui/shell/page.h"

#include <QAbstractListModel>

#include <vector>

namespace tropa::ui::shell {

/// The rows of the rail: pages in their groups, and a caption before each group but the first. Pages are borrowed.
class RailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PageId = Qt::UserRole, IconName, IsCaption, IsCurrent };
    using QAbstractListModel::QAbstractListModel;

    /// Copies what is shown of them; call again when the language changes.
    void setPages(const std::vector<std::unique_ptr<Page>>& pages);
    /// Without a project the pages are shown, but none can be opened.
    void setEnabled(bool on);
    void setCurrent(const QString& pageId);
    const QString& current() const { return m_current; }
    QModelIndex indexOf(const QString& pageId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString id; ///< empty for a caption
        QString title;
        QString icon;
        QString keys;
    };
    QString caption(int group) const;
    void changeAll();

    std::vector<Row> m_rows;
    QString m_current;
    bool m_enabled = false;
};

} // namespace tropa::ui::shell
