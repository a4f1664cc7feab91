#include "project/file_check.h"
#include "project/file_place.h"
#include "project/project.h"
#include "project/schema.h"
#include "support/power_cut_vfs.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace tropa;
using namespace tropa::project;

// Files that may not be opened, and files that something happens to while they are open. Each is refused with one
// message, and everything stays as it was.
class BadFilesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name = QStringLiteral("проект.tropa")) const { return m_folder->filePath(name); }

    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    // Every file of the folder and what is in it.
    QMap<QString, QByteArray> all() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator entries(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString file = entries.next();
            files[file] = QCryptographicHash::hash(bytes(file), QCryptographicHash::Md5);
        }
        return files;
    }
    // As another program would: plain SQLite.
    static void sql(const QString& path, const char* statements)
    {
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
        char* why = nullptr;
        QVERIFY2(sqlite3_exec(other, statements, nullptr, nullptr, &why) == SQLITE_OK, why);
        sqlite3_close(other);
    }
    void make(const QString& path)
    {
        auto project = Project::create(path);
        QVERIFY2(project.ok(), project ? "" : qPrintable(text(project.error().message, Language::English)));
        QVERIFY(rename(**project, QStringLiteral("первое")).ok());
    }
    static Result<EntryId> rename(Project& project, const QString& name)
    {
        return project.setSetting(QStringLiteral("name"), name);
    }
    static QString words(const Error& error) { return text(error.message, Language::English); }
    // Opening says these words, is of the kind that exits with 4, and touches nothing.
    void refuses(const QString& file, const QString& expected)
    {
        const auto before = all();
        for (const bool readOnly : {false, true}) {
            OpenOptions options;
            options.readOnly = readOnly;
            const auto opened = Project::open(file, options);
            QVERIFY(!opened.ok());
            QVERIFY(opened.error().kind == ErrorKind::Unavailable);
            QVERIFY2(words(opened.error()).contains(expected), qPrintable(words(opened.error())));
        }
        QCOMPARE(all(), before);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void notAProject_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << "is empty";
        QTest::newRow("text") << QByteArray("Дата;Клиника\n").repeated(100) << "is not a Tropa project";
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << "is not a Tropa project";
        QTest::newRow("noise") << QByteArray(5000, '\x54') << "is not a Tropa project";
    }
    void notAProject()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QVERIFY(write(path(), content));
        refuses(path(), expected);
    }

    void noFileAndAFolder()
    {
        refuses(path(), QStringLiteral("There is no file"));
        QVERIFY(QDir().mkpath(path()));
        refuses(path(), QStringLiteral("is a folder"));
    }

    void anotherApplications()
    {
        sql(path(), "PRAGMA application_id = 1; CREATE TABLE t (x); INSERT INTO t VALUES (1)");
        refuses(path(), QStringLiteral("belongs to another program"));
    }

    void cutShort_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("half") << 50;
        QTest::newRow("nearly whole") << 98;
        QTest::newRow("one page") << 1;
    }
    void cutShort()
    {
        QFETCH(int, percent);
        make(path());
        QFile file(path());
        QVERIFY(file.resize(std::max<qint64>(4096, file.size() * percent / 100 / 512 * 512)));
        refuses(path(), QStringLiteral("is damaged"));
    }

    void overwrittenInTheMiddle()
    {
        make(path());
        QByteArray content = bytes(path());
        for (qsizetype page = 4096; page < content.size(); page += 4096)
            content.replace(page, 64, QByteArray(64, '\xEE'));
        QVERIFY(write(path(), content));
        refuses(path(), QStringLiteral("is damaged"));
    }

    void newer()
    {
        make(path());
        sql(path(), "PRAGMA user_version = 9000; UPDATE file_format SET reader_min = 9000");
        refuses(path(), QStringLiteral("newer Tropa; this one cannot read it"));
    }
    void newerButReadable()
    {
        make(path());
        sql(path(), "PRAGMA user_version = 9000; CREATE TABLE something_new (id INTEGER PRIMARY KEY)");
        const auto refused = Project::open(path());
        QVERIFY(!refused.ok() && words(refused.error()).contains(QLatin1String("for reading only")));
        OpenOptions reading;
        reading.readOnly = true;
        const auto opened = Project::open(path(), reading);
        QVERIFY(opened.ok());
        QVERIFY((*opened)->isNewer());
        QCOMPARE((*opened)->setting(QStringLiteral("name")), QStringLiteral("первое"));
        QVERIFY(!rename(**opened, QStringLiteral("x")).ok());
    }

    void extraThingsInTheSchema_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER UPDATE ON setting BEGIN DELETE FROM coder; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM setting");
        QTest::newRow("table") << QByteArray("CREATE TABLE extra (x)");
        QTest::newRow("index") << QByteArray("CREATE INDEX extra ON setting (value)");
        QTest::newRow("column") << QByteArray("ALTER TABLE setting ADD COLUMN extra");
    }
    void extraThingsInTheSchema()
    {
        QFETCH(QByteArray, statement);
        make(path());
        sql(path(), statement.constData());
        refuses(path(), QStringLiteral("that are not Tropa's"));
    }

    void aTableIsMissing()
    {
        make(path());
        sql(path(), "DROP TABLE rule");
        refuses(path(), QStringLiteral("it lacks a table"));
    }

    void readOnlyFileAndFolder()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        make(path());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        auto refused = Project::open(path());
        QVERIFY(!refused.ok() && words(refused.error()).contains(QLatin1String("may not be written")));
        OpenOptions reading;
        reading.readOnly = true;
        QVERIFY(Project::open(path(), reading).ok());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        refused = Project::open(path());
        const bool readable = Project::open(path(), reading).ok();
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!refused.ok() && words(refused.error()).contains(QLatin1String("folder")));
        QVERIFY(readable);
    }

    void foreignWalOfAnotherProject()
    {
        make(path());
        const QString other = path(QStringLiteral("other.tropa"));
        make(other);
        auto open = std::move(*Project::open(other));
        QVERIFY(rename(*open, QStringLiteral("чужое")).ok());
        const QByteArray wal = bytes(other + QStringLiteral("-wal"));
        open.reset();
        QVERIFY(!wal.isEmpty());
        QVERIFY(write(path() + QStringLiteral("-wal"), wal));
        refuses(path(), QStringLiteral("-wal file of another project"));
    }

    void foreignWalOfAnotherCopy()
    {
        make(path());
        const QString copy = path(QStringLiteral("copy.tropa"));
        QVERIFY(QFile::copy(path(), copy));
        // Both were cut off while open, so both are in WAL mode and have a -wal; then one took the other's.
        QByteArray mains[2], wals[2];
        const QString names[] = {path(), copy};
        for (int i = 0; i < 2; ++i) {
            auto open = std::move(*Project::open(names[i]));
            QVERIFY(rename(*open, QString::number(i)).ok());
            QVERIFY(open->waitUntilSaved().ok());
            mains[i] = bytes(names[i]);
            wals[i] = bytes(names[i] + QStringLiteral("-wal"));
        }
        QFile::remove(copy);
        QVERIFY(write(path(), mains[0]) && write(path() + QStringLiteral("-wal"), wals[1]));
        refuses(path(), QStringLiteral("-wal file of another project"));

        // With its own it is recovered.
        QVERIFY(write(path() + QStringLiteral("-wal"), wals[0]));
        const auto mended = Project::open(path());
        QVERIFY2(mended.ok(), mended ? "" : qPrintable(words(mended.error())));
        QCOMPARE((*mended)->setting(QStringLiteral("name")), QStringLiteral("0"));
    }

    // Of a copy that another program of SQLite wrote to: its pages are none of those by which ours is known.
    void foreignWalWithoutAStamp()
    {
        make(path());
        const QString copy = path(QStringLiteral("copy.tropa"));
        QVERIFY(QFile::copy(path(), copy));
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(copy).constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "PRAGMA journal_mode=WAL; UPDATE setting SET value = 'чужое' WHERE name = 'name'",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        const QByteArray wal = bytes(copy + QStringLiteral("-wal"));
        sqlite3_close(other);
        QVERIFY(!wal.isEmpty());
        QVERIFY(write(path() + QStringLiteral("-wal"), wal));
        refuses(path(), QStringLiteral("-wal file of another project"));
    }

    // A power cut may bring back the -wal that was removed when the project was closed; all of it is in the file.
    void ownWalBroughtBack()
    {
        make(path());
        QByteArray wal;
        {
            auto open = std::move(*Project::open(path()));
            QVERIFY(rename(*open, QStringLiteral("новое")).ok());
            QVERIFY(open->waitUntilSaved().ok());
            wal = bytes(path() + QStringLiteral("-wal"));
        }
        QVERIFY(!wal.isEmpty());
        QVERIFY(write(path() + QStringLiteral("-wal"), wal));
        const auto opened = Project::open(path());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(words(opened.error())));
        QCOMPARE((*opened)->setting(QStringLiteral("name")), QStringLiteral("новое"));
    }

    // A commit cut off after its first pages were written: the file and its -journal as they stood then.
    static std::pair<QByteArray, QByteArray> cutOff(const QString& path)
    {
        sqlite3* other = nullptr;
        sqlite3_open(path.toUtf8().constData(), &other);
        // A commit writes the first page too, for its change counter.
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(latestSchema());
        sqlite3_exec(other, "BEGIN IMMEDIATE; UPDATE setting SET value = 'half' WHERE name = 'name'", nullptr, nullptr,
                     nullptr);
        sqlite3_exec(other, version.constData(), nullptr, nullptr, nullptr);
        sqlite3_db_cacheflush(other);
        const std::pair<QByteArray, QByteArray> files{bytes(path), bytes(path + QStringLiteral("-journal"))};
        sqlite3_close(other);
        return files;
    }

    void aJournalOfAnotherProject()
    {
        make(path());
        const QString other = path(QStringLiteral("other.tropa"));
        make(other);
        for (int edit = 0; edit < 3; ++edit)
            QVERIFY(rename(**Project::open(other), QString::number(edit)).ok());
        const QByteArray journal = cutOff(other).second;
        QVERIFY(journal.size() > 512);
        QVERIFY(write(path() + QStringLiteral("-journal"), journal));
        refuses(path(), QStringLiteral("-journal file of another project"));
        QVERIFY(write(path() + QStringLiteral("-journal"), QByteArray(600, 'x')));
        refuses(path(), QStringLiteral("-journal file of another project"));
    }

    void aCommitCutOff_data()
    {
        QTest::addColumn<bool>("walBegun");
        QTest::newRow("in rollback mode") << false;
        QTest::newRow("while WAL was begun") << true;
    }
    void aCommitCutOff()
    {
        QFETCH(bool, walBegun);
        make(path());
        auto [main, journal] = cutOff(path());
        if (walBegun)
            main[18] = main[19] = 2;
        QVERIFY(write(path(), main) && write(path() + QStringLiteral("-journal"), journal));
        OpenOptions reading;
        reading.readOnly = true;
        const auto refused = Project::open(path(), reading);
        QVERIFY(!refused.ok() && words(refused.error()).contains(QLatin1String("open it for editing once")));
        const auto opened = Project::open(path());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(words(opened.error())));
        QCOMPARE((*opened)->setting(QStringLiteral("name")), QStringLiteral("первое"));
    }

    void aWalThatIsNone()
    {
        make(path());
        QVERIFY(write(path() + QStringLiteral("-wal"), QByteArray(5000, 'x')));
        refuses(path(), QStringLiteral("-wal file of another project"));
    }

    void hostileHistory_data()
    {
        QTest::addColumn<QByteArray>("row"); // table, key, before, after
        QTest::newRow("unrecorded table") << QByteArray("'file_opening', '1', '{\"counter\":0}', '{\"counter\":1}'");
        QTest::newRow("unrecorded in capitals")
            << QByteArray("'FILE_opening', '1', '{\"counter\":0}', '{\"counter\":1}'");
        QTest::newRow("schema") << QByteArray("'sqlite_schema', '1', '{\"sql\":\"x\"}', '{\"sql\":\"y\"}'");
        QTest::newRow("no such table") << QByteArray("'t\"; DROP TABLE setting; --', '1', '{}', '{\"a\":1}'");
        QTest::newRow("no such column") << QByteArray("'setting', '1', '{\"value\\\" = 1; --\":1}', '{\"x\":1}'");
        QTest::newRow("not JSON") << QByteArray("'setting', '1', 'xyzzy', '{}'");
        QTest::newRow("deep JSON") << QByteArray("'setting', '1', '[[[[[[[[[[[[[[[[[[[[[[[[[[[[', '{}'");
        QTest::newRow("moves a row") << QByteArray("'setting', '1', '{\"id\":7}', '{\"id\":1}'");
        QTest::newRow("another row's key")
            << QByteArray("'setting', '9', '{\"id\":8,\"name\":\"x\",\"value\":\"y\"}', NULL");
        QTest::newRow("different columns")
            << QByteArray("'setting', '1', '{\"name\":\"x\"}', '{\"value\":\"первое\"}'");
        QTest::newRow("no key") << QByteArray("'setting', '', '{\"value\":\"а\"}', '{\"value\":\"первое\"}'");
        QTest::newRow("a key that is none")
            << QByteArray("'setting', '1 or 1=1', '{\"value\":\"а\"}', '{\"value\":\"первое\"}'");
        QTest::newRow("nothing at all") << QByteArray("'setting', '1', NULL, NULL");
    }
    void hostileHistory()
    {
        QFETCH(QByteArray, row);
        make(path());
        sql(path(), ("UPDATE history_row SET (table_name, row_key, before, after) = (SELECT " + row + ")").constData());
        auto project = std::move(*Project::open(path()));
        const auto undone = project->undo();
        QVERIFY(!undone.ok());
        QVERIFY2(words(undone.error()).contains(QLatin1String("history is damaged")),
                 qPrintable(words(undone.error())));
        QCOMPARE(project->setting(QStringLiteral("name")), QStringLiteral("первое"));
        QVERIFY2(rename(*project, QStringLiteral("второе")).ok(), "work goes on");
    }

    void heldByAnotherProgram()
    {
        make(path());
        const auto open = std::move(*Project::open(path()));
        const auto holder = Project::holderOf(path());
        QVERIFY(holder && holder->isThisComputer && holder->process == ::getpid());
        const auto second = Project::open(path());
        QVERIFY(!second.ok() && second.error().kind == ErrorKind::Unavailable);
        QVERIFY(words(second.error()).contains(QString::number(::getpid())));
        QVERIFY(words(second.error()).contains(QLatin1String("on this computer")));
    }

    // Killed between making the lock and writing a name into it.
    void aLockWithoutAName()
    {
        make(path());
        QVERIFY(write(path(QStringLiteral(".проект.tropa.lock")), {}));
        const auto opened = Project::open(path());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(words(opened.error())));
    }

    void removedWhileOpen()
    {
        make(path());
        auto project = std::move(*Project::open(path()));
        QVERIFY(QFile::remove(path()));
        const auto refused = rename(*project, QStringLiteral("x"));
        QVERIFY(!refused.ok() && words(refused.error()).contains(QLatin1String("removed or renamed")));
        QVERIFY2(project->backUp(path(QStringLiteral("rescued.tropa"))).ok() ||
                     !QFile::exists(path(QStringLiteral("rescued.tropa"))),
                 "whole or not at all");
        project.reset();
        QVERIFY(!QFile::exists(path()));
    }

    void replacedWhileOpen_data()
    {
        QTest::addColumn<bool>("inPlace");
        QTest::newRow("another file under its name") << false;
        QTest::newRow("copied over it") << true;
    }
    void replacedWhileOpen()
    {
        QFETCH(bool, inPlace);
        make(path());
        const QString other = path(QStringLiteral("other.tropa"));
        make(other);
        const QByteArray content = bytes(other);
        auto project = std::move(*Project::open(path()));
        QVERIFY(rename(*project, QStringLiteral("x")).ok());
        QVERIFY(project->waitUntilSaved().ok());
        if (!inPlace) {
            QCOMPARE(::rename(QFile::encodeName(other).constData(), QFile::encodeName(path()).constData()), 0);
        } else {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.write(content) == content.size() &&
                    file.resize(content.size()));
        }
        const auto refused = rename(*project, QStringLiteral("y"));
        QVERIFY(!refused.ok());
        QVERIFY2(words(refused.error()).contains(QLatin1String("replaced by another file")),
                 qPrintable(words(refused.error())));
        project.reset();
        QCOMPARE(bytes(path()), content);
    }

    void editedByAnotherProgramWhileOpen()
    {
        make(path());
        auto project = std::move(*Project::open(path()));
        QVERIFY(rename(*project, QStringLiteral("x")).ok());
        QVERIFY(project->waitUntilSaved().ok());
        sql(path(), "UPDATE setting SET value = 'тайком' WHERE name = 'name'");
        const auto refused = rename(*project, QStringLiteral("y"));
        QVERIFY(!refused.ok());
        QVERIFY2(words(refused.error()).contains(QLatin1String("changed by another program")),
                 qPrintable(words(refused.error())));
        project.reset();
        project = std::move(*Project::open(path()));
        QCOMPARE(project->setting(QStringLiteral("name")), QStringLiteral("тайком"));
        QVERIFY(rename(*project, QStringLiteral("y")).ok());
    }

    void touchedWhileOpenIsNothing()
    {
        make(path());
        auto project = std::move(*Project::open(path()));
        QCOMPARE(QProcess::execute(QStringLiteral("touch"), {path()}), 0);
        QVERIFY(rename(*project, QStringLiteral("x")).ok());
        QVERIFY(rename(*project, QStringLiteral("y")).ok());
    }

    // Files are made under another name; what is said names the one a person knows.
    void speaksOfTheNameAPersonKnows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a new file") << QStringLiteral("карта.tropa.part");
        QTest::newRow("the sample") << QStringLiteral("карта.tropa.making.part");
        QTest::newRow("a file") << QStringLiteral("карта.tropa");
    }
    void speaksOfTheNameAPersonKnows()
    {
        QFETCH(QString, name);
        const auto refused =
            storage::Connection::open(path(QStringLiteral("нет такой папки/") + name), storage::OpenMode::Create);
        QVERIFY(!refused.ok());
        QCOMPARE(words(refused.error()), QStringLiteral("карта.tropa cannot be opened"));
    }

    void diskFullAtCommit()
    {
        PowerCutVfs disk;
        make(path());
        auto project = std::move(*Project::open(path()));
        QVERIFY(project->waitUntilSaved().ok());
        QSignalSpy refusals(project.get(), &Project::savingRefused);
        disk.refuse([](const QString& file) { return file.endsWith(QLatin1String("-wal")); });
        const auto refused = rename(*project, QStringLiteral("не влезло"));
        QVERIFY(!refused.ok());
        QVERIFY2(words(refused.error()).contains(QLatin1String("The disk is full")),
                 qPrintable(words(refused.error())));
        QCOMPARE(project->setting(QStringLiteral("name")), QStringLiteral("первое"));
        disk.refuse({});
        QVERIFY(rename(*project, QStringLiteral("влезло")).ok());
        disk.refuse([](const QString& file) { return file.endsWith(QLatin1String("-wal")); });
        QVERIFY(!project->waitUntilSaved().ok());
        QVERIFY2(!project->isSaved(), "an edit whose sync the disk refused is not saved");
        QTRY_VERIFY(refusals.count() > 0);
        disk.refuse({});
        QTRY_VERIFY_WITH_TIMEOUT(project->isSaved(), 5000);
        project.reset();
        QCOMPARE((*Project::open(path()))->setting(QStringLiteral("name")), QStringLiteral("влезло"));
    }

    void diskFullAtCheckpoint()
    {
        PowerCutVfs disk;
        make(path());
        auto project = std::move(*Project::open(path()));
        QVERIFY(project->waitUntilSaved().ok());
        disk.refuse([](const QString& file) { return file.endsWith(QLatin1String(".tropa")); });
        QVERIFY(rename(*project, QStringLiteral("влезло")).ok());
        QVERIFY2(project->waitUntilSaved().ok(), "the -wal has it");
        QTest::qWait(1300); // a checkpoint is tried and refused
        QVERIFY(rename(*project, QStringLiteral("и это")).ok());
        const auto closed = project->close();
        QVERIFY(!closed.ok() && words(closed.error()).contains(QLatin1String("full")));
        project.reset();
        disk.refuse({});
        const auto mended = Project::open(path());
        QVERIFY2(mended.ok(), mended ? "" : qPrintable(words(mended.error())));
        QCOMPARE((*mended)->setting(QStringLiteral("name")), QStringLiteral("и это"));
    }

    void theLastReaderLeavesOneFile()
    {
        make(path());
        auto editing = std::move(*Project::open(path()));
        OpenOptions options;
        options.readOnly = true;
        auto reading = std::move(*Project::open(path(), options));
        QVERIFY(rename(*editing, QStringLiteral("x")).ok());
        QCOMPARE(reading->setting(QStringLiteral("name")), QStringLiteral("x"));
        editing.reset();
        QCOMPARE(reading->setting(QStringLiteral("name")), QStringLiteral("x"));
        reading.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("проект.tropa")});
        QCOMPARE(int(bytes(path()).at(18)), 1);
        QCOMPARE((*Project::open(path()))->setting(QStringLiteral("name")), QStringLiteral("x"));
    }

    void worksInOneFileOnANetwork()
    {
        make(path());
        OpenOptions options;
        options.onNetwork = true;
        auto project = std::move(*Project::open(path(), options));
        QVERIFY(project->isOnNetwork());
        QVERIFY(rename(*project, QStringLiteral("x")).ok());
        QVERIFY(project->isSaved());
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
        QCOMPARE((*project->openReader())->value<QString>("SELECT value FROM setting WHERE name = 'name'"),
                 std::optional(QStringLiteral("x")));
        auto job = std::move(*project->startJob());
        QVERIFY(job->edit({"Job"},
                          [](Edit& edit) -> Result<void> {
                              edit.db().run("UPDATE setting SET value = 'y' WHERE name = 'name'");
                              return {};
                          })
                    .ok());
        job.reset();
        QCOMPARE(project->setting(QStringLiteral("name")), QStringLiteral("y"));
        QVERIFY(project->undo().ok());
        sql(path(), "UPDATE setting SET value = 'тайком' WHERE name = 'name'");
        QVERIFY2(!rename(*project, QStringLiteral("z")).ok(), "another program's edit is noticed here too");
    }

    void knowsSyncedFolders_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("synced");
        QTest::newRow("Dropbox") << "/home/a/Dropbox/cx/p.tropa" << true;
        QTest::newRow("OneDrive of a company") << "/home/a/OneDrive - Clinic/p.tropa" << true;
        QTest::newRow("Яндекс.Диск") << QStringLiteral("/home/a/Яндекс.Диск/p.tropa") << true;
        QTest::newRow("plain") << "/home/a/Documents/p.tropa" << false;
        QTest::newRow("a file of that name") << "/home/a/Documents/Dropbox" << false;
    }
    void knowsSyncedFolders()
    {
        QFETCH(QString, file);
        QFETCH(bool, synced);
        QCOMPARE(isSyncedFolderName(file), synced);
    }
};

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_bad_files.moc"
