#include "project/backup_folder.h"
#include "project/project.h"
#include "project/schema.h"
#include "project/search_tokenizer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace tropa;
using namespace tropa::project;

namespace {

// Adds rule number n with some words; every tenth step goes back and forth, every 25th runs as a job, copies go on.
int work(const QString& path)
{
    auto opened = Project::open(path);
    if (!opened)
        return 3;
    Project& project = **opened;
    int last = project.connection().value<int>("SELECT max(version) FROM rule").value_or(0);
    const auto say = [](char what, int n) {
        std::printf("%c %d\n", what, n);
        std::fflush(stdout);
    };
    QObject::connect(&project, &Project::savedChanged, [&](bool saved) {
        if (saved)
            say('s', last);
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const int n = last + 1;
        const auto body = [&](Edit& edit) -> Result<void> {
            edit.db().run("INSERT INTO rule (guid, name, version, value) VALUES (randomblob(16), 'n', ?, ?)", n,
                          QString(QRandomGenerator::global()->bounded(20000), u'ж'));
            return {};
        };
        bool done = false;
        if (n % 25 == 0) {
            auto job = project.startJob();
            done = job && (*job)->edit({"Job"}, body).ok();
            if (done)
                say('s', n);
        } else {
            done = project.edit({"Rule"}, body).ok();
        }
        if (done && n % 10 == 0 && !(project.undo() && project.redo()))
            QCoreApplication::exit(4);
        if (done) {
            last = n;
            say('c', n);
        }
        if (n % 40 == 0 && !project.backUp(path + QStringLiteral(".copy")))
            QCoreApplication::exit(5);
    });
    timer.start(0);
    return QCoreApplication::exec();
}

// Opens an older file: what is killed is the migration with the backup before it.
int open(const QString& path)
{
    return Project::open(path) ? 0 : 3;
}

// One backup after another, as the window's job makes them.
int copy(const QString& path)
{
    auto opened = Project::open(path);
    for (int i = 0; opened; ++i) {
        const BackupPlan plan{path, path + QStringLiteral(" backups"),
                              path + QStringLiteral(" backups/") +
                                  backupName(path, QDateTime::currentDateTimeUtc(), QStringLiteral("e%1").arg(i)),
                              5};
        if (!runBackup(plan))
            return 5;
        std::printf("b %d\n", i);
        std::fflush(stdout);
    }
    return 3;
}

void makeOlder(const QString& path)
{
    auto connection = std::move(*storage::Connection::open(path, storage::OpenMode::Create));
    QVERIFY(installSearchTokenizer(*connection).ok());
    connection->script("PRAGMA application_id = " + QByteArray::number(applicationId));
    QVERIFY(migrate(*connection, 1).ok());
    connection->script("INSERT INTO setting (name, value) VALUES ('guid', 'x'), ('name', 'старый')");
    auto insert = connection->prepare("INSERT INTO rule (guid, name, version, value) VALUES (x'00', 'n', ?, ?)");
    connection->script("BEGIN");
    for (int i = 1; i <= 2000; ++i) {
        insert.bindAll(i, QString(2000, u'ж'));
        insert.run();
    }
    connection->script("COMMIT");
    QVERIFY(!connection->failed());
}

bool isSound(const QString& path, storage::OpenMode mode = storage::OpenMode::Read)
{
    auto db = storage::Connection::open(path, mode);
    return db && (*db)->value<QString>("PRAGMA integrity_check") == QStringLiteral("ok");
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingReported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("проект.tropa"));
        QVERIFY(Project::create(path).ok());
        QRandomGenerator random(50);
        int committedInAll = 0;
        for (int round = 0; round < 50; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), path});
            QVERIFY(child.waitForStarted());
            QVERIFY(child.waitForReadyRead(10000));
            QTest::qWait(20 + random.bounded(400));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QVERIFY2(child.exitStatus() == QProcess::CrashExit, "the child stopped by itself");
            int committed = 0, saved = 0;
            for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
                if (line.startsWith("c "))
                    committed = line.mid(2).toInt();
                if (line.startsWith("s "))
                    saved = line.mid(2).toInt();
            }
            QVERIFY(saved <= committed + 1);

            auto opened = Project::open(path);
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(text(opened.error().message, Language::English)));
            storage::Connection& db = (*opened)->connection();
            QCOMPARE(db.value<QString>("PRAGMA integrity_check"), std::optional(QStringLiteral("ok")));
            const int newest = db.value<int>("SELECT max(version) FROM rule").value_or(0);
            QCOMPARE(db.value<int>("SELECT count(*) FROM rule"), std::optional(newest));
            QVERIFY2(newest >= committed && newest <= committed + 1,
                     qPrintable(QStringLiteral("%1 reported, %2 there").arg(committed).arg(newest)));
            committedInAll = newest;
            if (QFile::exists(path + QStringLiteral(".copy"))) {
                OpenOptions reading;
                reading.readOnly = true;
                QVERIFY(Project::open(path + QStringLiteral(".copy"), reading).ok());
            }
        }
        QVERIFY(committedInAll > 50);
        qInfo("50 kills, %d edits", committedInAll);
    }

    void killedInAMigration()
    {
        QTemporaryDir folder;
        const QString origin = folder.filePath(QStringLiteral("старый.tropa"));
        makeOlder(origin);
        QRandomGenerator random(9);
        int old = 0, migrated = 0;
        for (int round = 0; round < 40; ++round) {
            const QTemporaryDir place;
            const QString path = place.filePath(QStringLiteral("старый.tropa"));
            QVERIFY(QFile::copy(origin, path));
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), path});
            QVERIFY(child.waitForStarted());
            QThread::usleep(random.bounded(90000U));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QVERIFY(isSound(path, storage::OpenMode::Write));
            {
                auto db = std::move(*storage::Connection::open(path, storage::OpenMode::Read));
                const int version = db->value<int>("PRAGMA user_version").value_or(0);
                QVERIFY2(version == 1 || version == latestSchema(), qPrintable(QString::number(version)));
                ++(version == 1 ? old : migrated);
            }
            for (const BackupFile& backup : backupsIn(defaultBackupFolder(path), path))
                QVERIFY(isSound(backup.path));
            auto opened = Project::open(path);
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(text(opened.error().message, Language::English)));
            QCOMPARE((*opened)->connection().value<int>("SELECT count(*) FROM rule"), std::optional(2000));
            QCOMPARE((*opened)->setting(QStringLiteral("name")), QStringLiteral("старый"));
        }
        qInfo("killed before the migration %d times, after it %d times", old, migrated);
        QVERIFY(old > 0);
    }

    void killedInABackup()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("проект.tropa"));
        makeOlder(path);
        QVERIFY(Project::open(path).ok()); // migrated
        const QString backups = path + QStringLiteral(" backups");
        QDir(backups).removeRecursively();
        QVERIFY(QDir().mkpath(backups));
        QRandomGenerator random(11);
        for (int round = 0; round < 25; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--copy"), path});
            QVERIFY(child.waitForReadyRead(20000)); // one is whole
            QThread::usleep(random.bounded(60000U));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QVERIFY2(child.exitStatus() == QProcess::CrashExit, "the child stopped by itself");
            const auto whole = backupsIn(backups, path);
            QVERIFY(!whole.empty() && whole.size() <= 6);
            for (const BackupFile& backup : whole)
                QVERIFY2(isSound(backup.path), qPrintable(backup.path));
            auto opened = Project::open(path);
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(text(opened.error().message, Language::English)));
            QCOMPARE((*opened)->connection().value<int>("SELECT count(*) FROM rule"), std::optional(2000));
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--work"))
        return work(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--open"))
        return open(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--copy"))
        return copy(arguments[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
