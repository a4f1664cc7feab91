#include "project/project.h"
#include "project/schema.h"
#include "project/search_tokenizer.h"
#include "storage/transaction.h"
#include "support/power_cut_vfs.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::project;

// 200 times the power goes off somewhere in the midst of work. Whatever was reported saved is there afterwards, and
// what is there is a whole number of edits, in their order.
class PowerCutTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    enum Kind { Edits, Imports, Undos, Migration, Backup, Network };

    QString path(const QString& name) const { return m_folder.filePath(name); }

    // What a run may count on.
    struct Run
    {
        int reported = 0;  ///< rules 1…reported must be there
        int attempted = 0; ///< rules beyond this must not
        bool copied = false;
    };

    static Writer::Body rule(int n, int size)
    {
        return [n, size](Edit& edit) -> Result<void> {
            edit.db().run("INSERT INTO rule (guid, name, version, value) VALUES (randomblob(16), 'n', ?, ?)", n,
                          QString(size, u'ж'));
            return {};
        };
    }

    // One working session that stops where the disk does.
    void session(const QString& file, Kind kind, QRandomGenerator& random, Run& run)
    {
        OpenOptions options;
        options.onNetwork = kind == Network;
        auto opened = Project::open(file, options);
        if (!opened)
            return;
        Project& project = **opened;
        int n = project.connection().value<int>("SELECT max(version) FROM rule").value_or(0);
        for (int step = 0; step < 12; ++step) {
            const int size = random.bounded(9000);
            ++run.attempted;
            ++n;
            bool done = false;
            if (kind == Imports && step % 3 == 0) {
                auto job = project.startJob();
                if (!job)
                    return;
                const auto change = (*job)->edit({"Import"}, rule(n, size * 20));
                done = change.ok();
                if (done && project.waitUntilSaved().ok())
                    run.reported = n;
            } else {
                done = project.edit({"Rule"}, rule(n, size)).ok();
            }
            if (!done)
                return;
            if (kind == Network)
                run.reported = n;
            if (kind == Undos && !(project.undo().ok() && project.redo().ok()))
                return;
            if (random.bounded(3) == 0) {
                if (!project.waitUntilSaved().ok())
                    return;
                run.reported = n;
            }
            if (kind == Backup && step == 6)
                run.copied = project.backUp(path(QStringLiteral("copy.tropa"))).ok();
        }
        if (project.close().ok())
            run.reported = n;
    }

    static void verifySound(const QString& file, const Run& run, int before)
    {
        auto opened = Project::open(file);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(text(opened.error().message, Language::English)));
        storage::Connection& db = (*opened)->connection();
        QCOMPARE(db.value<QString>("PRAGMA integrity_check"), std::optional(QStringLiteral("ok")));
        QCOMPARE(db.value<int>("PRAGMA user_version"), std::optional(latestSchema()));
        const int newest = db.value<int>("SELECT max(version) FROM rule").value_or(0);
        QCOMPARE(db.value<int>("SELECT count(*) FROM rule"), std::optional(newest));
        QVERIFY2(newest >= std::max(before, run.reported),
                 qPrintable(QStringLiteral("%1 reported saved, %2 there").arg(run.reported).arg(newest)));
        QVERIFY(newest <= before + run.attempted);
        // And work goes on.
        QVERIFY((*opened)->edit({"Rule"}, rule(newest + 1, 10)).ok());
        QVERIFY((*opened)->undo().ok());
    }

    void older(const QString& file, int version)
    {
        auto connection = std::move(*storage::Connection::open(file, storage::OpenMode::Create));
        QVERIFY(installSearchTokenizer(*connection).ok());
        connection->script("PRAGMA application_id = " + QByteArray::number(applicationId));
        QVERIFY(migrate(*connection, version).ok());
        connection->script(
            "INSERT INTO setting (name, value) VALUES ('guid', 'x'), ('name', 'старый');"
            "INSERT INTO rule (guid, name, version, value) VALUES (x'00', 'n', 1, 'a'), (x'00', 'n', 2, 'b')");
        QVERIFY(!connection->failed());
    }

private Q_SLOTS:
    void keepsWhatWasReported_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("rounds");
        QTest::newRow("edits") << int(Edits) << 60;
        QTest::newRow("imports") << int(Imports) << 30;
        QTest::newRow("undo and redo") << int(Undos) << 30;
        QTest::newRow("migration") << int(Migration) << 30;
        QTest::newRow("backup") << int(Backup) << 30;
        QTest::newRow("on a network") << int(Network) << 20;
    }
    void keepsWhatWasReported()
    {
        QFETCH(int, kind);
        QFETCH(int, rounds);
        const QString base = path(QStringLiteral("base.tropa"));
        const QString file = path(QStringLiteral("проект.tropa"));
        QFile::remove(base);
        if (kind == Migration)
            older(base, 1);
        else
            QVERIFY(Project::create(base).ok());
        const int before = kind == Migration ? 2 : 0;
        QRandomGenerator random(static_cast<quint32>(1000 + kind + 10 * qEnvironmentVariableIntValue("TROPA_SEED")));
        int operations = 0; // of a session whose power stays on
        int cuts = 0, lost = 0;
        for (int round = -1; round < rounds; ++round) {
            for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden)) {
                if (name != QLatin1String("base.tropa"))
                    QFile::remove(path(name));
            }
            QDir(path(QStringLiteral("проект backups"))).removeRecursively();
            QVERIFY(QFile::copy(base, file));
            Run run;
            const auto forgets =
                random.bounded(2) == 0 ? PowerCutVfs::Forgets::Everything : PowerCutVfs::Forgets::SomeOfIt;
            {
                PowerCutVfs disk;
                if (round >= 0)
                    disk.cutAfter(random.bounded(operations));
                session(file, static_cast<Kind>(kind), random, run);
                if (round < 0)
                    operations = disk.operations();
                cuts += disk.isCut() ? 1 : 0;
                QVERIFY(!QFile::exists(path(QStringLiteral("copy.tropa"))) ||
                        !disk.isUnsynced(path(QStringLiteral("copy.tropa.part"))));
                disk.restore(forgets, random.generate());
            }
            if (round < 0)
                QCOMPARE(run.reported, before + 12);
            lost += before + run.attempted - std::max(before, run.reported);
            verifySound(file, run, before);
            if (QTest::currentTestFailed()) {
                qInfo("round %d, %s", round,
                      forgets == PowerCutVfs::Forgets::Everything ? "forgets everything" : "forgets some");
                return;
            }
            if (run.copied || QFile::exists(path(QStringLiteral("copy.tropa"))))
                verifySound(path(QStringLiteral("copy.tropa")), {0, run.attempted, true}, before);
            if (kind == Migration) { // the old one is kept before anything is touched
                for (const BackupFile& old : backupsIn(defaultBackupFolder(file), file))
                    QVERIFY(storage::Connection::open(old.path, storage::OpenMode::Read).ok());
            }
        }
        QVERIFY2(cuts > rounds / 2, "most rounds must really be cut");
        QVERIFY2(kind == Migration || lost > 0, "a disk that forgets must forget something");
        qInfo("%d power cuts over %d operations, %d unreported edits at risk", cuts, operations, lost);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_power_cut.moc"
