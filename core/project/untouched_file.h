#pragma once

#include "storage/connection.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace tropa::project {

/// Puts a file back as it was, byte for byte, when it was opened for editing and closed without an edit: a refused
/// import leaves no trace. Opening writes a stamp, maybe a coder, and SQLite counts each change in the header.
///
/// Safe against a power cut: rows go back by an ordinary transaction; then bytes of their pages that hold nothing, and
/// the counters of the header by one write within its first hundred bytes. In between the file is whole, only not the
/// same. Where the rows cannot be put back to their very places (a second coder of a file with one), it stays so. Owned
/// by Project (in its saver); outlives the connections it watches. watch() on the thread of the connection, the rest on
/// the project's.
class UntouchedFile
{
public:
    /// How the file at rest stands, before anything is written. Nothing when it is not at rest, or cannot be read.
    static std::unique_ptr<UntouchedFile> remember(storage::Connection& db);

    /// From here on what this connection commits is somebody's work and stays.
    void watch(storage::Connection& db);
    /// From here on it is housekeeping again: leaving WAL mode is a commit too.
    static void unwatch(storage::Connection& db);

    /// The last thing before closing: out of WAL mode, nobody else at the file. True when it stands as it was.
    bool putBack(storage::Connection& db);

private:
    using Header = std::array<unsigned char, 100>;
    struct Page
    {
        qint64 number = 0;
        QByteArray bytes;
    };
    UntouchedFile() = default;
    static bool readHeader(storage::Connection& db, Header& header);
    bool rememberPages(storage::Connection& db);
    bool clearRests(storage::Connection& db) const;

    Header m_header{};
    std::vector<Page> m_pages; ///< of the tables that opening writes to
    QByteArray m_stamp;
    qint64 m_counter = 0;
    qint64 m_lastCoder = 0;                ///< id
    std::optional<qint64> m_coderSequence; ///< none: no coder was ever there
    std::atomic<bool> m_isTouched = false;
};

} // namespace tropa::project
