#include "project/project.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
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
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--work"))
        return work(arguments[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
