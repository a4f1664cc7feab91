#pragma once

#include "project/history_store.h"
#include "storage/connection.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace tropa::ui::shell {

/// The history of the project, newest first, read in pieces as a person scrolls. Window thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Rows, State, ColumnCount };
    enum Role { IsUndone = Qt::UserRole };
    /// Entries older than `before` (none: the newest), at most `limit`.
    using Read = std::function<std::vector<project::HistoryEntry>(int limit, project::EntryId before)>;

    HistoryModel(Read read, QObject* parent);

    /// Reads again from the newest.
    void reload();
    void setLanguage(Language language);
    const project::HistoryEntry* entry(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QString state(const project::HistoryEntry& entry) const;

    Read m_read;
    std::vector<project::HistoryEntry> m_entries;
    bool m_complete = false;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::shell
