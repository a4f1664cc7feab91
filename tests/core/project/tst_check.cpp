#include "project/media_store.h"
#include "project/project.h"
#include "project/schema.h"
#include "project/search_tokenizer.h"
#include "project/text_index.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace tropa;
using namespace tropa::project;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return at; }
    QDateTime at = QDateTime(QDate(2026, 9, 30), QTime(9, 0), Qt::UTC);
};

} // namespace

// What keeps a project whole over the years: check and repair, backups, media, erasure.
class CheckTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    OpenOptions m_options;
    std::unique_ptr<Project> m_project;

    QString path(const QString& name = QStringLiteral("проект.tropa")) const { return m_folder->filePath(name); }
    static QString words(const Error& error) { return text(error.message, Language::English); }
    Result<EntryId> document(const QString& said)
    {
        return m_project->edit({"Document"}, [&](Edit& edit) -> Result<void> {
            edit.db().run(
                "INSERT INTO document (guid, name, base_text, base_sha256) VALUES (randomblob(16), 'а', ?, x'00')",
                said);
            return {};
        });
    }
    void sql(const char* statements)
    {
        m_project.reset();
        auto connection = std::move(*storage::Connection::open(path(), storage::OpenMode::Write));
        QVERIFY(installSearchTokenizer(*connection).ok());
        connection->script(statements);
        QVERIFY2(!connection->failed(), connection->failed() ? qPrintable(words(connection->error())) : "");
        connection.reset();
        m_project = std::move(*Project::open(path(), m_options));
    }
    QList<int> subjects()
    {
        QList<int> found;
        const auto findings = m_project->check();
        if (!findings)
            return {-1};
        for (const FileFinding& finding : *findings)
            found << static_cast<int>(finding.subject);
        return found;
    }
    bool standsAnywhere(const QByteArray& words) const
    {
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto parts = std::make_shared<DerivedParts>();
        parts->push_back(std::make_unique<TextIndex>(
            TextIndex::Source{QStringLiteral("turn"), "document", "id", "base_text", "document.import_id", {}}));
        m_options.parts = parts;
        m_options.clock = &m_clock;
        m_project = std::move(*Project::create(path(), m_options));
        QVERIFY(document(QStringLiteral("врач долго не шёл")).ok());
    }
    void cleanup() { m_project.reset(); }

    void findsNothingInASoundFile()
    {
        const auto before = QDir(m_folder->path()).entryList(QDir::Files);
        QCOMPARE(subjects(), QList<int>());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    }

    void findsAndRepairsDerivedData()
    {
        sql("DELETE FROM derived_search_turn");
        QCOMPARE(subjects(), QList<int>{int(FileFinding::Subject::Derived)});
        QVERIFY(m_project->repair().ok());
        QCOMPARE(subjects(), QList<int>());
        QVERIFY2(document(QStringLiteral("ещё")).ok(), "the gate knows the repair as ours");
    }

    void findsDanglingKeysButNotOfSwitchedOffImports()
    {
        sql("PRAGMA foreign_keys=OFF; INSERT INTO import (kind, file_name, imported_at, active) VALUES ('x', 'x', '', "
            "0);"
            "INSERT INTO document (guid, import_id, name, base_text, base_sha256) VALUES (x'01', 1, 'выкл', '', x'00');"
            "INSERT INTO turn (document_id, speaker_id, begin_at, end_at) VALUES (2, 77, 0, 1)");
        QCOMPARE(subjects(), QList<int>());
        sql("PRAGMA foreign_keys=OFF; INSERT INTO turn (document_id, speaker_id, begin_at, end_at) VALUES (1, 77, 0, "
            "1)");
        QCOMPARE(subjects(), QList<int>{int(FileFinding::Subject::Keys)});
    }

    void findsHistoryThatCannotBeRead()
    {
        sql("UPDATE history_row SET after = '{oops'");
        QCOMPARE(subjects(), QList<int>{int(FileFinding::Subject::History)});
    }

    void namesDamageOfEntries_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* damage, const char* said) {
            QTest::newRow(name) << QString::fromLatin1(damage) << QString::fromLatin1(said);
        };
        row("a label that is no JSON", "UPDATE history_entry SET label = 'oops' WHERE id = 1",
            "1 entry(s) of the history have a label that cannot be read");
        row("a label that is no message", "UPDATE history_entry SET label = '[1]' WHERE id = 1",
            "1 entry(s) of the history have a label that cannot be read");
        row("an unknown kind", "UPDATE history_entry SET kind = 'foo' WHERE id = 1",
            "1 entry(s) of the history are neither an edit nor an undo nor a redo");
        row("undoes itself", "UPDATE history_entry SET kind = 'undo', of_entry = 1 WHERE id = 1",
            "1 entry(s) of the history undo or redo themselves, a later entry or none at all");
        row("undone by itself", "UPDATE history_entry SET undone_by = 1 WHERE id = 1",
            "1 entry(s) of the history are said to be undone by an entry that does not undo them");
        row("undone by nobody", "UPDATE history_entry SET undone_by = 77 WHERE id = 1",
            "1 entry(s) of the history are said to be undone by an entry that does not undo them");
        row("rows of no entry",
            "INSERT INTO history_row (entry_id, table_name, row_key, after) SELECT 77, table_name, row_key, after FROM "
            "history_row LIMIT 1",
            "1 row(s) of the history belong to no entry");
        row("no numbers left", "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'history_row'",
            "The table history_row has run out of numbers: nothing can be added to it. Go back to a backup");
    }
    void namesDamageOfEntries()
    {
        QFETCH(QString, damage);
        QFETCH(QString, said);
        QVERIFY(m_project->undo().ok() && m_project->redo().ok() && m_project->undo().ok());
        QCOMPARE(subjects(), QList<int>()); // what undo and redo leave is sound
        QVERIFY(m_project->redo().ok());
        sql(damage.toUtf8().constData());
        QStringList found;
        const auto findings = m_project->check();
        QVERIFY(findings.ok());
        for (const FileFinding& finding : *findings)
            found << text(finding.message, Language::English);
        QCOMPARE(found, QStringList{said});
    }

    void saysThatNumbersHaveRunOut()
    {
        sql("UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'document'");
        const auto made = document(QStringLiteral("ещё"));
        QVERIFY(!made.ok());
        QVERIFY2(words(made.error()).startsWith(QStringLiteral("The table document of ")),
                 qPrintable(words(made.error())));
    }

    // What undo would refuse, the check finds.
    void findsHistoryThatCannotBeTakenBack_data()
    {
        QTest::addColumn<QString>("change");
        const auto row = [](const char* name, const char* change) {
            QTest::newRow(name) << QString::fromLatin1(change);
        };
        row("an update that moves the row",
            "before = '{\"id\":1,\"name\":\"a\"}', after = '{\"id\":2,\"name\":\"b\"}'");
        row("the key of another row", "after = json_set(after, '$.id', 77)");
        row("an insert without its key", "after = json_remove(after, '$.id')");
        row("two sides of other columns", "before = '{\"name\":\"a\"}', after = '{\"base_text\":\"b\"}'");
        row("no side at all", "before = NULL, after = NULL");
        row("a column nobody has", "after = json_set(after, '$.oops', 1)");
    }
    void findsHistoryThatCannotBeTakenBack()
    {
        QFETCH(QString, change);
        sql(("UPDATE history_row SET " + change.toUtf8() + " WHERE table_name = 'document'").constData());
        QCOMPARE(subjects(), QList<int>{int(FileFinding::Subject::History)});
        const auto undone = m_project->undoEntry(
            EntryId(m_project->connection()
                        .value<qint64>("SELECT max(entry_id) FROM history_row WHERE table_name = 'document'")
                        .value_or(0)));
        QVERIFY(!undone);
        QCOMPARE(words(undone.error()), QStringLiteral("This entry of the history is damaged"));
    }

    void keepsMediaInPieces()
    {
        QByteArray bytes(700 * 1024, '\0');
        for (char& c : bytes)
            c = static_cast<char>(QRandomGenerator::global()->bounded(256));
        MediaId id;
        QVERIFY(m_project
                    ->edit({"Picture"},
                           [&](Edit& edit) -> Result<void> {
                               auto added =
                                   addMedia(edit, QStringLiteral("/home/a/фото.png"), QStringLiteral("picture"), bytes);
                               if (!added)
                                   return std::move(added).error();
                               id = *added;
                               return {};
                           })
                    .ok());
        QCOMPARE(mediaInfo(m_project->connection(), id).name, QStringLiteral("фото.png"));
        QCOMPARE(*mediaBytes(m_project->connection(), id), bytes);
        QCOMPARE(m_project->connection().value<int>("SELECT count(*) FROM file_media_piece"), std::optional(3));
        QCOMPARE(m_project->connection().value<int>("SELECT max(length(after)) < 1000 FROM history_row"),
                 std::optional(1));
        QVERIFY(m_project->undo().ok());
        QVERIFY(!mediaBytes(m_project->connection(), id).ok());
        QVERIFY(m_project->redo().ok());
        QCOMPARE(*mediaBytes(m_project->connection(), id), bytes);

        sql("UPDATE file_media_piece SET bytes = zeroblob(length(bytes)) WHERE part = 1");
        QVERIFY(!mediaBytes(m_project->connection(), id).ok());
        QCOMPARE(subjects(), QList<int>{int(FileFinding::Subject::Media)});
    }

    void refusesLargeMedia()
    {
        const auto refused = m_project->edit({"Picture"}, [](Edit& edit) -> Result<void> {
            auto added = addMedia(edit, QStringLiteral("a.png"), QStringLiteral("picture"),
                                  QByteArray(largestMediaInFile + 1, 'x'));
            return added ? Result<void>() : std::move(added).error();
        });
        QVERIFY(!refused.ok() && refused.error().kind == ErrorKind::BadInput);
    }

    void keepsRecordingsBeside()
    {
        QFile source(path(QStringLiteral("R1.wav")));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write(QByteArray(3'000'000, 's')) == 3'000'000);
        source.close();
        const auto kept = keepRecording(path(), source.fileName());
        QVERIFY(kept.ok());
        MediaId id;
        QVERIFY(m_project
                    ->edit({"Recording"},
                           [&](Edit& edit) -> Result<void> {
                               id = addRecording(edit, *kept);
                               return {};
                           })
                    .ok());
        const QString at = recordingPath(path(), mediaInfo(m_project->connection(), id));
        QCOMPARE(QFileInfo(at).size(), qint64(3'000'000));
        QCOMPARE(subjects(), QList<int>());
        QVERIFY(QFile::remove(at));
        QCOMPARE(subjects(), QList<int>{int(FileFinding::Subject::Media)});
        QVERIFY(!keepRecording(path(), m_folder->path()).ok());
    }

    void erasesWordsEverywhere()
    {
        const QString secret = QStringLiteral("Зинаида Порфирьевна");
        QVERIFY(document(secret).ok());
        const qint64 id = m_project->connection().value<qint64>("SELECT max(id) FROM document").value_or(0);
        QVERIFY(m_project
                    ->edit({"Typing"},
                           [&](Edit& edit) -> Result<void> {
                               edit.db().run("UPDATE document SET base_text = base_text || '!' WHERE id = ?", id);
                               return {};
                           })
                    .ok());
        QVERIFY(m_project->waitUntilSaved().ok());
        QVERIFY(standsAnywhere(secret.toUtf8()));
        QVERIFY(m_project
                    ->edit({"Erase"},
                           [&](Edit& edit) -> Result<void> {
                               edit.db().run("DELETE FROM document WHERE id = ?", id);
                               edit.eraseHistory(QStringLiteral("document"), id);
                               return {};
                           })
                    .ok());
        const auto purged = m_project->purgeErased();
        QVERIFY2(purged.ok(), purged ? "" : qPrintable(words(purged.error())));
        QVERIFY(!standsAnywhere(secret.toUtf8()));
        QVERIFY(!standsAnywhere(QStringLiteral("порфирьевн").toUtf8()));
        QVERIFY2(document(QStringLiteral("дальше")).ok(), "work goes on");
        m_project.reset();
        QVERIFY(!standsAnywhere(secret.toUtf8()));
        m_project = std::move(*Project::open(path(), m_options));
        QCOMPARE(subjects(), QList<int>());
    }

    void theWalIsCutWhenNobodyWrites()
    {
        QVERIFY(m_project
                    ->edit({"Much"},
                           [](Edit& edit) -> Result<void> {
                               edit.db().script("INSERT INTO file_media_piece (media_id, part, bytes) WITH RECURSIVE n "
                                                "(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                                "FROM n WHERE i < 70) SELECT 1, i, zeroblob(1048576) FROM n; UPDATE "
                                                "setting SET value = 'x' WHERE name = 'name'");
                               return {};
                           })
                    .ok());
        const QString wal = path() + QStringLiteral("-wal");
        QVERIFY(QFileInfo(wal).size() > 64 * 1024 * 1024);
        QVERIFY(m_project->check().ok());
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(wal).size(), qint64(0), 10000);
        QVERIFY(document(QStringLiteral("дальше")).ok());
        QVERIFY(m_project->checkPages().ok());
    }

    void anEditWithinAnEditIsRefused()
    {
        const auto outer = m_project->edit({"Outer"}, [&](Edit&) -> Result<void> {
            const auto inner = document(QStringLiteral("внутри"));
            return inner ? Result<void>() : inner.error();
        });
        QVERIFY(!outer.ok() && outer.error().kind == ErrorKind::Usage);
        QVERIFY(document(QStringLiteral("дальше")).ok());
    }

    void makesBackupsWhenThereIsNews()
    {
        for (int day = 1; day <= 8; ++day) {
            m_clock.at = m_clock.at.addDays(1);
            QVERIFY(document(QString::number(day)).ok());
            const auto plan = m_project->dueBackup();
            QVERIFY(plan.has_value());
            QVERIFY(runBackup(*plan).ok());
            QVERIFY2(!m_project->dueBackup(), "nothing has changed since");
        }
        const auto backups = m_project->backups();
        QCOMPARE(backups.size(), std::size_t(5));
        QCOMPARE(backups.front().at.date(), m_clock.at.date());
        QVERIFY(backups.front().entry > backups.back().entry);
        QCOMPARE(backupsIn(defaultBackupFolder(path()), path()).size(), std::size_t(5));
        OpenOptions reading = m_options;
        reading.readOnly = true;
        const auto newest = Project::open(backups.front().path, reading);
        QVERIFY(newest.ok());
        QCOMPARE((*newest)->connection().value<int>("SELECT count(*) FROM document"), std::optional(9));
        // In a folder of its own choice.
        QVERIFY(m_project->setBackupFolder(path(QStringLiteral("другая папка"))).ok());
        QVERIFY(runBackup(*m_project->dueBackup()).ok());
        QCOMPARE(m_project->backups().size(), std::size_t(1));
    }

    void aStoppedBackupLeavesNothing()
    {
        std::stop_source stop;
        Progress progress;
        progress.stop = stop.get_token();
        stop.request_stop();
        const auto plan = m_project->dueBackup();
        const auto stopped = runBackup(*plan, progress);
        QVERIFY(!stopped.ok() && stopped.error().kind == ErrorKind::Cancelled);
        QCOMPARE(QDir(plan->folder).entryList(QDir::Files), QStringList());
        QVERIFY(!m_project->backUp(path()).ok());
        QVERIFY(!m_project->backUp(path(QStringLiteral("нет/такой/папки.tropa"))).ok());
    }

    void migratesWithABackup()
    {
        m_project.reset();
        const QString old = path(QStringLiteral("старый.tropa"));
        {
            auto connection = std::move(*storage::Connection::open(old, storage::OpenMode::Create));
            QVERIFY(installSearchTokenizer(*connection).ok());
            connection->script("PRAGMA application_id = " + QByteArray::number(applicationId));
            QVERIFY(migrate(*connection, 1).ok());
            connection->script("INSERT INTO setting (name, value) VALUES ('guid', 'x'), ('name', 'старый')");
        }
        auto project = Project::open(old, m_options);
        QVERIFY2(project.ok(), project ? "" : qPrintable(words(project.error())));
        QCOMPARE((*project)->setting(QStringLiteral("name")), QStringLiteral("старый"));
        QCOMPARE((*project)->connection().value<int>("PRAGMA user_version"), std::optional(latestSchema()));
        const auto kept = (*project)->backups();
        QCOMPARE(kept.size(), std::size_t(1));
        auto before = std::move(*storage::Connection::open(kept[0].path, storage::OpenMode::Read));
        QCOMPARE(before->value<int>("PRAGMA user_version"), std::optional(1));
    }

    void undoSurvivesAMigration()
    {
        m_project.reset();
        const QString old = path(QStringLiteral("старый.tropa"));
        {
            auto connection = std::move(*storage::Connection::open(old, storage::OpenMode::Create));
            QVERIFY(installSearchTokenizer(*connection).ok());
            connection->script("PRAGMA application_id = " + QByteArray::number(applicationId));
            QVERIFY(migrate(*connection, 1).ok());
            connection->script("INSERT INTO setting (name, value) VALUES ('guid', 'x'), ('name', 'имя')");
            const SystemClock clock;
            connection->script("INSERT INTO coder (guid, name) VALUES (zeroblob(16), 'cli')");
            Writer writer(std::move(connection), std::make_shared<DerivedParts>(), clock);
            writer.setCoder(CoderId(1));
            QVERIFY(writer
                        .edit({"Name"},
                              [](Edit& edit) -> Result<void> {
                                  edit.db().run("UPDATE setting SET value = 'новое' WHERE name = 'name'");
                                  return {};
                              })
                        .ok());
        }
        auto project = std::move(*Project::open(old, m_options));
        QVERIFY(project->undo().ok());
        QCOMPARE(project->setting(QStringLiteral("name")), QStringLiteral("имя"));
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
