#pragma once

#include "base/result.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>

namespace tropa::project {

/// The writer queue of one open project: every connection that writes to the file goes through it, one at a time.
///
/// It also keeps watch: each writer first looks whether the file is still the one that was opened and whether anybody
/// else has written to it since our last commit. Once it is not, nothing more is written (isStrange) until the file is
/// opened again. Shared by the threads of one project; every member may be called from any of them.
class WriteGate
{
public:
    /// After the opening stamp was written. `connection` is the gate's own, used under its lock only.
    static Result<std::unique_ptr<WriteGate>> open(std::unique_ptr<storage::Connection> connection);

    enum class State { Ours, Edited, Replaced, Removed };
    State state() const;

    /// Holds the gate while a transaction lasts; declared before the transaction, so that it ends after it.
    class Pass
    {
    public:
        explicit Pass(WriteGate* gate); ///< none: a writer of a file nobody else can know (tests, a new file)
        ~Pass();
        Pass(const Pass&) = delete;
        Pass& operator=(const Pass&) = delete;
        /// Inside the transaction, before the first write: an error of kind Unavailable when the file is not ours.
        Result<void> check();
        /// Before the commit: whether the file still stands where it did. A long import gives time to remove it.
        Result<void> checkPlace();

    private:
        WriteGate* m_gate;
        std::unique_lock<std::mutex> m_lock;
        bool m_ours = false;
    };

    /// While a checkpoint moves pages, the file's time and size may change under it.
    void beginCheckpoint();
    void endCheckpoint();

private:
    struct Look
    {
        quint64 device = 0;
        quint64 node = 0;
        qint64 size = 0;
        qint64 modified = 0; ///< ns
        quint64 walNode = 0; ///< 0: no -wal
        bool exists = false;
    };
    explicit WriteGate(std::unique_ptr<storage::Connection> connection);
    Look look() const;
    State placeOf(const Look& now) const;
    State stateNow();
    void accept();
    std::optional<qint64> dataVersion(); ///< none: it could not be read just now
    QByteArray stampInMainFile() const;

    std::unique_ptr<storage::Connection> m_connection;
    QString m_path;
    mutable std::mutex m_mutex;
    State m_state = State::Ours;
    Look m_last;
    std::optional<qint64> m_dataVersion;
    QByteArray m_stamp;
    int m_checkpoints = 0;
};

/// Why nothing is written any more.
Error strangeFileError(WriteGate::State state, const QString& path);

} // namespace tropa::project
