#pragma once

#include "base/entity_ref.h"
#include "base/id.h"
#include "base/message.h"
#include "project/change_recorder.h"
#include "project/row_change.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QSet>

namespace tropa::project {

struct EntryTag;
struct CoderTag;
struct ImportTag;
using EntryId = Id<EntryTag>;
using CoderId = Id<CoderTag>;
using ImportId = Id<ImportTag>;

/// How one edit differs from the usual.
struct EditOptions
{
    /// Successive edits of one coder with the same key within a minute become one entry (typing).
    QString mergeKey;
    /// Tables whose rows an import loads in bulk: not in history, switched on and off by import.active.
    QSet<QByteArray> bulkTables;
};

/// What the body of an edit works with: the open transaction and who does it when.
class Edit
{
public:
    Edit(storage::Connection& connection, CoderId coder, QDateTime now)
        : m_connection(connection), m_coder(coder), m_now(std::move(now))
    {
    }
    /// Who records this edit while its body runs; none: nobody.
    void setRecorder(ChangeRecorder* recorder) { m_recorder = recorder; }

    storage::Connection& db() { return m_connection; }
    /// Runs `load`, which writes rows of these tables only. Where all of them are bulk, history is not asked at each
    /// row whether it wants it.
    template <class Load>
    void loadBulk(const QSet<QByteArray>& tables, Load&& load)
    {
        const bool pausing = m_recorder && m_recorder->leavesOut(tables);
        if (pausing)
            m_recorder->setEnabled(false);
        load();
        if (pausing)
            m_recorder->setEnabled(true);
    }
    CoderId coder() const { return m_coder; }
    const QDateTime& now() const { return m_now; }

    /// Where undo and redo of this entry should take the window.
    void setPlace(const EntityRef& place) { m_place = place; }
    const EntityRef& place() const { return m_place; }

    /// Says that bulk rows of this import were loaded, so that derived data take them in.
    void setLoaded(ImportId import) { m_loaded.push_back(import); }
    const std::vector<ImportId>& loadedImports() const { return m_loaded; }

    /// Says that all words history keeps of a row are to go, this edit's own included; what is left of them can be
    /// undone only as empty text. The row itself is the body's to delete or blank. Then Project::purgeErased().
    void eraseHistory(const QString& table, qint64 id) { m_erased.push_back({table, id}); }
    const std::vector<EntityRef>& erasedRows() const { return m_erased; }

private:
    storage::Connection& m_connection;
    ChangeRecorder* m_recorder = nullptr;
    CoderId m_coder;
    QDateTime m_now;
    EntityRef m_place;
    std::vector<ImportId> m_loaded;
    std::vector<EntityRef> m_erased;
};

/// What one committed entry did; carried by Project::changed.
struct Change
{
    EntryId entry;
    RowChanges rows;
    std::vector<ImportId> loaded;
    EntityRef place;
    /// Undo of an import: how many clinics, doctors … it had made were left because others use them.
    qint64 leftInUse = 0;

    bool touches(const QString& table) const
    {
        for (const RowChange& row : rows) {
            if (row.table == table)
                return true;
        }
        return false;
    }
    /// True when an import was loaded or switched on or off: anything bulk may differ.
    bool touchesImports() const { return !loaded.empty() || touches(QStringLiteral("import")); }
};

} // namespace tropa::project
