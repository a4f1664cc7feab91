#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "project/change_recorder.h"
#include "project/derived_part.h"
#include "project/edit.h"
#include "project/write_gate.h"

#include <functional>
#include <memory>

namespace tropa::project {

/// The one way rows are written: a transaction, its history entry, its derived data. Works on one write connection;
/// the window's belongs to Project, a job has one of its own. Not thread-safe; the parts are shared and stateless.
class Writer
{
public:
    using Body = std::function<Result<void>(Edit&)>;

    Writer(std::unique_ptr<storage::Connection> connection, std::shared_ptr<const DerivedParts> parts,
           const Clock& clock);

    storage::Connection& connection() { return *m_connection; }
    /// What this writer queues behind and who says whether the file still is ours. Outlives the writer.
    void setGate(WriteGate* gate) { m_gate = gate; }
    void setCoder(CoderId coder) { m_coder = coder; }
    CoderId coder() const { return m_coder; }

    /// Runs the body in a transaction and commits it as one entry; on any error nothing has happened. An edit that
    /// changed nothing makes no entry (its id is 0).
    Result<Change> edit(const Message& label, const Body& body, const EditOptions& options = {});

    /// Undoes the newest entry of this coder that is neither undone nor itself an undo or redo.
    Result<Change> undo();
    /// Redoes the most recently undone entry, unless a new edit came after.
    Result<Change> redo();
    /// Undoes any one entry on which nothing later rests; undoing an undo is a redo of what it spoke of.
    Result<Change> undoEntry(EntryId entry);

    /// Builds all derived data again, in one transaction.
    Result<void> rebuildDerived();

    EntryId nextUndo();
    EntryId nextRedo();

private:
    struct Kind
    {
        const char* name;
        EntryId of;
    };
    Result<Change> commit(const Message& label, const Body& body, const EditOptions& options, Kind kind);
    Result<Change> turn(EntryId entry, bool back);
    Result<void> takeRowsBack(const RowChanges& rows, EntryId source);
    EntryId mergeTarget(const QString& mergeKey, const QDateTime& now);

    std::unique_ptr<storage::Connection> m_connection;
    std::shared_ptr<const DerivedParts> m_parts;
    const Clock& m_clock;
    TableShapes m_shapes;
    CoderId m_coder;
    WriteGate* m_gate = nullptr;
};

} // namespace tropa::project
