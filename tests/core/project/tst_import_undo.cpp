#include "project/import_undo.h"
#include "project/project.h"
#include "project/text_index.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tropa;
using namespace tropa::project;

namespace {

class TickingClock final : public Clock
{
public:
    QDateTime now() const override { return m_start.addSecs(m_seconds); }
    void pass(int seconds) { m_seconds += seconds; }

private:
    QDateTime m_start = QDateTime(QDate(2026, 9, 30), QTime(9, 0), Qt::UTC);
    qint64 m_seconds = 0;
};

} // namespace

// Imports bring documents in bulk and make clinics; people add doctors, respondents, memos and codings by hand.
class ImportUndoTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    TickingClock m_clock;
    OpenOptions m_options;
    std::unique_ptr<Project> m_project;

    storage::Connection& db() { return m_project->connection(); }
    static QString words(const Error& error) { return text(error.message, Language::English); }

    qint64 count(const char* table)
    {
        return db().value<qint64>((QByteArray("SELECT count(*) FROM ") + table).constData()).value_or(-1);
    }
    qint64 clinic(const QString& name)
    {
        return db().value<qint64>("SELECT id FROM clinic WHERE name = ?", name).value_or(0);
    }
    Result<EntryId> edit(const char* sql)
    {
        return m_project->edit({"Edit"}, [&](Edit& edit) -> Result<void> {
            edit.db().script(sql);
            return {};
        });
    }
    // One document for each named clinic; a clinic that is not there is made.
    Result<EntryId> import(const QStringList& clinics, const QString& said = QStringLiteral("врач был вежлив"))
    {
        EditOptions options;
        options.bulkTables = {"document", "turn", "visit"};
        return m_project->edit(
            {"Import"},
            [&](Edit& edit) -> Result<void> {
                storage::Connection& database = edit.db();
                database.run("INSERT INTO import (kind, file_name, imported_at) VALUES ('transcripts', 'a.docx', ?)",
                             edit.now());
                const ImportId id(database.lastInsertedId());
                for (const QString& name : clinics) {
                    qint64 at = database.value<qint64>("SELECT id FROM clinic WHERE name = ?", name).value_or(0);
                    if (at == 0) {
                        database.run("INSERT INTO clinic (guid, name) VALUES (randomblob(16), ?)", name);
                        at = database.lastInsertedId();
                    } else {
                        database.run("UPDATE clinic SET note = note || 'и' WHERE id = ?", at);
                    }
                    database.run("INSERT INTO document (guid, import_id, name, base_text, base_sha256) VALUES "
                                 "(randomblob(16), ?, ?, ?, x'00')",
                                 id, name, said);
                    database.run("INSERT INTO visit (import_id, person_id, day, clinic_id) VALUES (?, 1, 20000, ?)", id,
                                 at);
                }
                edit.setLoaded(id);
                return {};
            },
            options);
    }

    // Every recorded row, whole, and bulk rows of imports that are on.
    std::map<QString, QStringList> state()
    {
        std::map<QString, QStringList> tables;
        QStringList names;
        {
            auto rows =
                db().prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
            while (rows.step())
                names << rows.text(0);
        }
        for (const QString& name : names) {
            if (isUnrecorded(name.toUtf8()) || name == QLatin1String("import"))
                continue;
            const bool ofImports =
                db().value<int>("SELECT 1 FROM pragma_table_info(?) WHERE name = 'import_id'", name).has_value();
            auto rows = db().prepare(
                "SELECT * FROM " + name.toUtf8() +
                (ofImports ? " WHERE coalesce(import_id, 0) NOT IN (SELECT id FROM import WHERE active = 0)" : "") +
                " ORDER BY 1");
            while (rows.step()) {
                QString line;
                for (int i = 0; i < rows.columnCount(); ++i)
                    line += rows.isNull(i) ? QStringLiteral("∅|") : QString::fromLatin1(rows.blob(i).toHex()) + u'|';
                tables[name] << line;
            }
        }
        return tables;
    }

    void verifyDerived()
    {
        for (const auto& part : *m_options.parts) {
            const QByteArray kept = part->fingerprint(db());
            db().script("BEGIN");
            part->rebuild(db());
            const QByteArray fresh = part->fingerprint(db());
            db().script("ROLLBACK");
            QVERIFY(!db().failed());
            QCOMPARE(kept, fresh);
        }
    }
    // No row that counts points at nothing.
    void verifyKeys()
    {
        QCOMPARE(db().value<int>("SELECT count(*) FROM visit v JOIN import i ON i.id = v.import_id WHERE i.active = 1 "
                                 "AND v.clinic_id NOT IN (SELECT id FROM clinic)"),
                 std::optional(0));
        auto dangling = db().prepare("PRAGMA foreign_key_check");
        QVERIFY(!dangling.step());
    }

private Q_SLOTS:
    void init()
    {
        auto parts = std::make_shared<DerivedParts>();
        // The one FTS5 table of the schema, here over documents, which imports load and people add.
        parts->push_back(std::make_unique<TextIndex>(
            TextIndex::Source{QStringLiteral("turn"), "document", "id", "base_text", "document.import_id", {}}));
        m_options.parts = parts;
        m_options.clock = &m_clock;
        const QString path = m_folder.filePath(QStringLiteral("p.tropa"));
        QFile::remove(path);
        auto created = Project::create(path, m_options);
        QVERIFY2(created.ok(), created ? "" : qPrintable(words(created.error())));
        m_project = std::move(*created);
    }
    void cleanup() { m_project.reset(); }

    void takesItsClinicsBackAndPutsThemInAgain()
    {
        QVERIFY(import({QStringLiteral("А"), QStringLiteral("Б")}).ok());
        const auto full = state();
        const qint64 a = clinic(QStringLiteral("А"));
        const auto undone = m_project->undo();
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(words(undone.error())));
        QCOMPARE(undone->leftInUse, qint64(0));
        QCOMPARE(count("clinic"), qint64(0));
        QCOMPARE(count("document"), qint64(2)); // switched off, not gone
        QVERIFY(m_project->redo().ok());
        QCOMPARE(clinic(QStringLiteral("А")), a);
        QVERIFY(state() == full);
        verifyKeys();
    }

    void leavesWhatOthersUse_data()
    {
        QTest::addColumn<QByteArray>("use");
        QTest::newRow("a row made by hand") << QByteArray(
            "INSERT INTO doctor (guid, name, clinic_id) SELECT x'01', 'Ж', id FROM clinic WHERE name = 'А'");
        QTest::newRow("a later edit of it") << QByteArray("UPDATE clinic SET address = 'ул. Лесная' WHERE name = 'А'");
        QTest::newRow("another import") << QByteArray();
    }
    void leavesWhatOthersUse()
    {
        QFETCH(QByteArray, use);
        const EntryId first = *import({QStringLiteral("А"), QStringLiteral("Б")});
        if (use.isEmpty())
            QVERIFY(
                m_project
                    ->edit({"Import"},
                           [&](Edit& edit) -> Result<void> {
                               edit.db().script(
                                   "INSERT INTO import (kind, file_name, imported_at) VALUES ('visits', 'b.csv', '');"
                                   "INSERT INTO visit (import_id, person_id, day, clinic_id) SELECT 2, 1, 20000, id "
                                   "FROM clinic WHERE name = 'А'");
                               edit.setLoaded(ImportId(2));
                               return {};
                           },
                           {{}, {"visit"}})
                    .ok());
        else
            QVERIFY(edit(use.constData()).ok());
        const auto undone = m_project->undoEntry(first);
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(words(undone.error())));
        QCOMPARE(undone->leftInUse, qint64(1));
        QVERIFY(clinic(QStringLiteral("А")) != 0);
        QVERIFY(clinic(QStringLiteral("Б")) == 0);
        verifyKeys();
        QVERIFY(m_project->undoEntry(undone->entry).ok());
        QVERIFY(clinic(QStringLiteral("Б")) != 0);
        verifyKeys();
        verifyDerived();
    }

    void keepsTheClinicOfADoctorThatStays()
    {
        // The import makes a clinic and a doctor in it; someone names the doctor, so both stay.
        const EntryId first = *m_project->edit({"Import"}, [](Edit& edit) -> Result<void> {
            edit.db().script("INSERT INTO import (kind, file_name, imported_at) VALUES ('visits', 'b.csv', '');"
                             "INSERT INTO clinic (guid, name) VALUES (x'01', 'А');"
                             "INSERT INTO doctor (guid, name, clinic_id) VALUES (x'01', 'Ж', last_insert_rowid())");
            return {};
        });
        QVERIFY(edit("UPDATE doctor SET speciality = 'терапевт'").ok());
        const auto undone = m_project->undoEntry(first);
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(words(undone.error())));
        QCOMPARE(undone->leftInUse, qint64(2));
        verifyKeys();
    }

    void refusesWhilePeoplesWorkRestsOnIt()
    {
        const EntryId first = *import({QStringLiteral("А")});
        QVERIFY(edit("INSERT INTO code (guid, name) VALUES (x'01', 'ожидание');"
                     "INSERT INTO segment (guid, document_id, begin_at, end_at, code_id, created_at) VALUES (x'01', 1, "
                     "0, 4, 1, '');"
                     "INSERT INTO memo (guid, subject_kind, subject_id, text, created_at) VALUES (x'01', 'document', "
                     "1, 'важно', '')")
                    .ok());
        const auto resting = restingOnImport(db(), ImportId(1));
        QCOMPARE(resting.size(), std::size_t(2));
        const auto before = state();
        const auto refused = m_project->undoEntry(first);
        QVERIFY(!refused.ok());
        QVERIFY2(words(refused.error()).contains(QLatin1String("segment: 1")) &&
                     words(refused.error()).contains(QLatin1String("memo: 1")),
                 qPrintable(words(refused.error())));
        QVERIFY(state() == before);
        QVERIFY(m_project->undo().ok());
        QVERIFY(m_project->undoEntry(first).ok());
    }

    // Pseudonyms put into a transcript and taken back again left its turns as the import made them.
    void whatWasTakenBackHoldsNothing()
    {
        const EntryId first = *import({QStringLiteral("А")});
        EditOptions bulk;
        bulk.bulkTables = {"turn"};
        const auto addTurn = [](Edit& edit) -> Result<void> {
            edit.db().run("INSERT INTO turn (document_id, begin_at, end_at) SELECT id, 0, 4 FROM document");
            edit.db().run("INSERT INTO setting (name, value) VALUES ('turns', 'made')");
            return {};
        };
        const auto turns = m_project->edit({"Turns"}, addTurn, bulk);
        QVERIFY2(turns.ok(), turns ? "" : qPrintable(words(turns.error())));
        QCOMPARE(count("turn"), qint64(1));
        QVERIFY(edit("UPDATE turn SET end_at = 9").ok());
        QVERIFY2(!m_project->undoEntry(first).ok(), "the turn was changed by hand");
        QVERIFY(m_project->undo().ok());
        const auto undone = m_project->undoEntry(first);
        QVERIFY2(undone.ok(), undone ? "" : qPrintable(words(undone.error())));
    }

    void redoWaitsForWhatAnotherImportMade()
    {
        const EntryId a = *import({QStringLiteral("А")});
        const EntryId b = *import({QStringLiteral("А")}); // uses the clinic of the first
        const EntryId undoneB = m_project->undoEntry(b)->entry;
        const EntryId undoneA = m_project->undoEntry(a)->entry;
        QCOMPARE(count("clinic"), qint64(0));
        QVERIFY2(!m_project->undoEntry(undoneB).ok(), "its clinic is not there");
        QVERIFY(m_project->undoEntry(undoneA).ok());
        QVERIFY(m_project->undoEntry(undoneB).ok());
        verifyKeys();
    }

    void foreignKeysAreOnAgain()
    {
        QVERIFY(import({QStringLiteral("А")}).ok());
        QVERIFY(m_project->undo().ok());
        QCOMPARE(db().value<int>("PRAGMA foreign_keys"), std::optional(1));
        QVERIFY(!edit("INSERT INTO doctor (guid, name, clinic_id) VALUES (x'01', 'Ж', 99)").ok());
    }

    void anEmptyTypingCanBeUndone()
    {
        for (const QString& typed : {QStringLiteral("x"), m_project->setting(QStringLiteral("name"))}) {
            QVERIFY(m_project
                        ->edit({"Typing"},
                               [&](Edit& edit) -> Result<void> {
                                   edit.db().run("UPDATE setting SET value = ? WHERE name = 'name'", typed);
                                   return {};
                               },
                               {QStringLiteral("name"), {}})
                        .ok());
        }
        QVERIFY(m_project->undo().ok());
        QVERIFY2(!m_project->undo().ok(), "it was undone once, there is nothing more");
    }

    void randomWork_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    // Whatever was done in whatever order: derived data equal a fresh build, undoing all of it gives the first state of
    // every recorded table byte for byte, redoing all of it the last.
    void randomWork()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed + 100 * qEnvironmentVariableIntValue("TROPA_SEED")));
        const auto first = state();
        const QStringList names = QStringLiteral("А Б В Г Д").split(u' ');
        const auto anyName = [&] { return names[random.bounded(static_cast<int>(names.size()))]; };
        for (int step = 0; step < 120; ++step) {
            m_clock.pass(random.bounded(40));
            switch (random.bounded(11)) {
            case 0:
                (void)import({anyName(), anyName()}, QStringLiteral("долго ждали %1").arg(step));
                break;
            case 1:
                (void)edit(
                    "INSERT INTO doctor (guid, name, clinic_id) SELECT randomblob(16), 'Ж', max(id) FROM clinic");
                break;
            case 2:
                (void)edit("DELETE FROM doctor WHERE id = (SELECT min(id) FROM doctor)");
                break;
            case 3:
                (void)m_project->edit({"Document"}, [&](Edit& edit) -> Result<void> {
                    edit.db().run("INSERT INTO document (guid, name, base_text, base_sha256) VALUES (randomblob(16), "
                                  "'рука', ?, x'00')",
                                  QStringLiteral("сказано %1").arg(step));
                    return {};
                });
                break;
            case 4:
                (void)edit("DELETE FROM document WHERE id = (SELECT min(id) FROM document WHERE import_id IS NULL)");
                break;
            case 5:
            case 6: // typing
                (void)m_project->edit({"Typing"},
                                      [&](Edit& edit) -> Result<void> {
                                          edit.db().run(
                                              "UPDATE document SET base_text = base_text || ? WHERE import_id IS NULL "
                                              "AND id = (SELECT max(id) FROM document WHERE import_id IS NULL)",
                                              anyName());
                                          edit.db().run("UPDATE setting SET value = ? WHERE name = 'name'", anyName());
                                          return {};
                                      },
                                      {QStringLiteral("typing"), {}});
                break;
            case 7:
                (void)edit("UPDATE clinic SET note = note || 'ж', position = position + 1; DELETE FROM clinic WHERE "
                           "name = 'Д' AND id NOT IN (SELECT clinic_id FROM visit)");
                break;
            case 8:
            case 9: {
                const auto undone = m_project->undo();
                if (undone)
                    QCOMPARE(undone->leftInUse, qint64(0)); // newest first, nobody can be using it
                break;
            }
            default:
                (void)m_project->redo();
            }
            QVERIFY(!db().failed());
            if (step % 20 == 0)
                verifyDerived();
        }
        verifyDerived();
        verifyKeys();
        const auto last = state();
        int undone = 0;
        while (m_project->nextUndo().isValid()) {
            const auto done = m_project->undo();
            QVERIFY2(done.ok(), done ? "" : qPrintable(words(done.error())));
            ++undone;
        }
        QVERIFY(undone > 5);
        QVERIFY(state() == first);
        verifyDerived();
        for (; undone > 0; --undone) {
            const auto done = m_project->redo();
            QVERIFY2(done.ok(), done ? "" : qPrintable(words(done.error())));
        }
        QVERIFY(state() == last);
        verifyDerived();
        verifyKeys();
    }

    void undoesAMillionRowsAtOnce()
    {
        QVERIFY(m_project
                    ->edit({"Import"},
                           [](Edit& edit) -> Result<void> {
                               edit.db().script(
                                   "INSERT INTO import (kind, file_name, imported_at) VALUES ('visits', 'b.csv', '');"
                                   "INSERT INTO clinic (guid, name) VALUES (x'01', 'А');"
                                   "INSERT INTO doctor (guid, name, clinic_id) VALUES (x'01', 'Ж', 1);"
                                   "INSERT INTO visit (import_id, person_id, day, clinic_id, doctor_id) WITH RECURSIVE "
                                   "n (i) AS "
                                   "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT 1, i, 20000, 1, "
                                   "1 FROM n");
                               edit.setLoaded(ImportId(1));
                               return {};
                           },
                           {{}, {"visit"}})
                    .ok());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_project->undo().ok());
        const qint64 undo = timer.restart();
        QVERIFY(m_project->redo().ok());
        qInfo("a million visits undone in %lld ms, redone in %lld ms", static_cast<long long>(undo),
              static_cast<long long>(timer.elapsed()));
        QVERIFY(undo < 3000 && timer.elapsed() < 3000);
        QCOMPARE(count("clinic"), qint64(1));
    }
};

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "tst_import_undo.moc"
