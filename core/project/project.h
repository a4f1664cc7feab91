#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "project/backup_folder.h"
#include "project/derived_part.h"
#include "project/edit.h"
#include "project/file_finding.h"
#include "project/history_store.h"
#include "project/writer.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace tropa::project {

class DurableSaver;
struct FileFacts;

/// Who works on this machine; becomes a row of `coder` with the first edit.
struct CoderIdentity
{
    Guid guid;
    QString name;
    QString initials;
};

/// What a program gives a project when it opens one. The parts and the clock outlive the project.
struct OpenOptions
{
    std::shared_ptr<const DerivedParts> parts = std::make_shared<DerivedParts>();
    const Clock* clock = nullptr; ///< none: the system's
    CoderIdentity coder;
    bool readOnly = false;
    /// Whether to treat the place as a network or synced folder; none: look (isNetworkOrSynced).
    std::optional<bool> onNetwork = {};
    /// Of a new project: its own language and name (none: that of the file). Part of its making, so nothing to undo.
    std::optional<Language> language = {};
    QString name = {};
    /// Told when closing by destruction could not make one file of it; what was saved stands in NAME-wal beside it.
    std::function<void(const Error&)> closeFailed = {};
};

/// Who has a project open for editing.
struct LockHolder
{
    QString program;
    qint64 process = 0;
    QString computer;
    bool isThisComputer = false; ///< then the file can be opened for reading; from elsewhere, offer the last backup
};

/// An open project file. Lives on the thread that opened it; openReader() and JobWriter serve other threads and must be
/// gone before it closes. Closing (destruction) checkpoints and leaves one file; while another program still reads it,
/// the file stays in WAL mode and the last to close makes it one file.
///
/// On a local disk: WAL, edits safe from a crash at once and from a power cut within a quarter of a second (isSaved).
/// On a network or in a synced folder (isOnNetwork) neither shared memory nor locks can be trusted: rollback journal,
/// each edit synced before it reports, edits and readers wait for each other.
class Project : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Project>> create(const QString& path, const OpenOptions& options = {});
    static Result<std::unique_ptr<Project>> open(const QString& path, const OpenOptions& options = {});
    ~Project() override;

    /// Checkpoints, leaves WAL mode and releases the lock; done by the destructor too, which cannot report.
    Result<void> close();

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    bool isOnNetwork() const { return m_onNetwork; }
    /// False for a big file: run checkPages() in a job once the window is up.
    bool wasFullyChecked() const { return m_fullyChecked; }
    /// Reads every page (PRAGMA quick_check); an error of kind Unavailable when the file is damaged. Any thread; about
    /// 1.1 s for ten million visits, warm. Cancelled when stopped.
    Result<void> checkPages(const std::stop_token& stop = {}) const;
    /// True for a file of a newer Tropa, which this one may only read.
    bool isNewer() const { return m_newer; }

    /// Who has the file open for editing, if anybody.
    static std::optional<LockHolder> holderOf(const QString& path);
    CoderId coder() const { return m_writer->coder(); }

    /// One action of a person: see Writer::edit. Emits changed() after the commit.
    Result<EntryId> edit(const Message& label, const Writer::Body& body, const EditOptions& options = {});
    Result<Change> undo();
    Result<Change> redo();
    Result<Change> undoEntry(EntryId entry);
    /// Whether undoing or redoing the entry is work for a JobWriter: it speaks of an import, or of many rows.
    bool isLongToTurn(EntryId entry) const;
    EntryId nextUndo() const { return m_writer->nextUndo(); }
    EntryId nextRedo() const { return m_writer->nextRedo(); }

    /// Reads on the window's own connection: for what is quick. The body's value, or the first error met.
    template <class Body>
    auto read(Body&& body) -> Result<std::invoke_result_t<Body, storage::Connection&>>
    {
        storage::Connection& db = m_writer->connection();
        if constexpr (std::is_void_v<std::invoke_result_t<Body, storage::Connection&>>) {
            body(db);
            return takeError(db);
        } else {
            auto value = body(db);
            if (Result<void> done = takeError(db); !done)
                return std::move(done).error();
            return value;
        }
    }
    storage::Connection& connection() { return m_writer->connection(); }

    /// A read connection for one job on another thread.
    Result<std::unique_ptr<storage::Connection>> openReader() const;

    /// The writer for one long job on another thread. While it lives, edits on the window's thread are refused with
    /// "paused".
    class JobWriter
    {
    public:
        ~JobWriter();
        Writer& writer() { return *m_writer; }
        /// Runs one edit, waits until a power cut cannot take it back, and announces it on the project's thread. When
        /// the disk refuses to sync, the edit stands and the project goes on trying (isSaved() is false).
        Result<Change> edit(const Message& label, const Writer::Body& body, const EditOptions& options = {});
        /// As Writer's, with what edit() here adds.
        Result<Change> undo() { return announce(m_writer->undo()); }
        Result<Change> redo() { return announce(m_writer->redo()); }
        Result<Change> undoEntry(EntryId entry) { return announce(m_writer->undoEntry(entry)); }

    private:
        friend class Project;
        JobWriter(Project& project, std::unique_ptr<Writer> writer);
        Result<Change> announce(Result<Change> change);
        Project& m_project;
        std::unique_ptr<Writer> m_writer;
    };
    Result<std::unique_ptr<JobWriter>> startJob();
    bool isPaused() const { return m_jobRunning; }

    /// Project settings by name ("language", "name" …); recorded like any edit.
    QString setting(const QString& name) const;
    Result<EntryId> setSetting(const QString& name, const QString& value);
    Language language() const;
    /// What the readers of this project speak (Connection::language); the window's language while one is open. Any
    /// thread; connections opened before keep theirs, but for the window's own.
    void setReadingLanguage(Language language);

    /// Whether everything committed so far is safe from a power cut.
    bool isSaved() const { return m_saved; }
    /// Waits until it is; the reason when the disk refuses.
    Result<void> waitUntilSaved();

    /// `check P`: integrity, keys, history, media, and derived data against a fresh build made in a temporary copy.
    /// Reads only; any thread; long. No findings: all is well.
    Result<FileFindings> check(const Progress& progress = {}) const;
    /// `check P --repair`: builds all derived data again, in one transaction.
    Result<void> repair();
    /// After an erasure (Edit::eraseHistory): builds derived data anew and empties the -wal and the freed pages, so
    /// that the erased words are nowhere in the file. Backups made before still hold them: backups().
    Result<void> purgeErased();

    /// Copies the project, as it is now, to one file ("Save a copy", `backup P -o F`). Any thread; long.
    Result<void> backUp(const QString& target, const Progress& progress = {}) const;
    /// The backup to make now, if anything has changed since the last one; run it in a job with runBackup().
    std::optional<BackupPlan> dueBackup() const;
    std::vector<BackupFile> backups() const;
    QString backupFolder() const;
    Result<EntryId> setBackupFolder(const QString& folder);

Q_SIGNALS:
    void changed(const tropa::project::Change& change);
    void savedChanged(bool saved);
    void pausedChanged(bool paused);
    /// The disk would not take what was committed; it is tried again every two seconds.
    void savingRefused(const tropa::Message& why);

private:
    explicit Project(QString path);
    static Result<void> takeError(storage::Connection& connection);
    Result<void> lock();
    Result<void> openForWriting(storage::Connection& connection, const FileFacts& facts);
    Result<void> startSaving();
    Result<void> backUpBefore(storage::Connection& connection, int version) const;
    void leaveOneFile();
    Result<void> mayEdit() const;
    Result<Change> announce(Result<Change> change);
    void showSaved();
    Result<std::unique_ptr<storage::Connection>> openConnection(storage::OpenMode mode) const;
    Result<void> adoptCoder(const CoderIdentity& identity);

    QString m_path;
    std::atomic<std::optional<Language>> m_readingLanguage = std::optional<Language>();
    bool m_readOnly = false;
    std::function<void(const Error&)> m_closeFailed;
    bool m_onNetwork = false;
    bool m_fullyChecked = true;
    bool m_newer = false;
    bool m_saved = true;
    bool m_jobRunning = false;
    SystemClock m_systemClock;
    const Clock* m_clock = &m_systemClock;
    std::shared_ptr<const DerivedParts> m_parts;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<WriteGate> m_gate;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<DurableSaver> m_saver;
};

} // namespace tropa::project
