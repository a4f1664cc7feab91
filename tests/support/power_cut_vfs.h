#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

/// A file system for tests under SQLite: real files, but everything written since a file's last xSync can be lost.
///
/// While it lives it is SQLite's default VFS. cutAfter(n) lets n more writes, syncs and deletions through and then
/// turns the power off: nothing reaches the files any more and every call fails. When the connections are closed,
/// restore() makes the files what a disk would hold after that: `Everything` forgets all that was not synced,
/// `SomeOfIt` lets a random part of it survive, in whole and half sectors. Deletions count as done once something was
/// synced after them. refuse() makes chosen writes fail as a full disk does. Thread-safe.
class PowerCutVfs
{
public:
    PowerCutVfs();
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs&) = delete;
    PowerCutVfs& operator=(const PowerCutVfs&) = delete;

    enum class Forgets { Everything, SomeOfIt };

    void cutAfter(int operations);
    bool isCut() const;
    int operations() const; ///< counted so far
    void restore(Forgets what, unsigned seed);
    /// Whether something written to a file is not synced yet.
    bool isUnsynced(const QString& path) const;

    /// Called with a file's path for each write; true: SQLITE_FULL.
    void refuse(std::function<bool(const QString& path)> when);

    struct State;

private:
    std::unique_ptr<State> m_state;
};
