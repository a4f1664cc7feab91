#include "project/project.h"
#include "project/schema.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tropa;
using namespace tropa::project;

// What the file costs; fails at twice the budget of a release build.
class SpeedTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static double at(std::vector<qint64>& nanoseconds, double share)
    {
        std::sort(nanoseconds.begin(), nanoseconds.end());
        return double(nanoseconds[static_cast<std::size_t>(double(nanoseconds.size() - 1) * share)]) / 1e6;
    }
    static void loadVisits(Project& project, int millions)
    {
        QVERIFY(project
                    .edit({"Import"},
                          [&](Edit& edit) -> Result<void> {
                              edit.db().script(
                                  "INSERT INTO import (kind, file_name, imported_at) VALUES ('visits', 'b.csv', '')");
                              edit.db().run("INSERT INTO visit (import_id, person_id, day, clinic_id, doctor_id, "
                                            "service_id, channel_id, amount, cost) WITH RECURSIVE n (i) AS "
                                            "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT 1, i * 7919 % "
                                            "300000, 18000 + i % 2000, i % 20, i % 300, i % 500, "
                                            "i % 9, i % 500000, i % 90000 FROM n",
                                            millions * 1000000);
                              edit.setLoaded(ImportId(1));
                              return {};
                          },
                          {{}, {"visit"}})
                    .ok());
    }

private Q_SLOTS:
    void edits()
    {
        auto project = std::move(*Project::create(m_folder.filePath(QStringLiteral("a.tropa"))));
        std::vector<qint64> edits, undos;
        QElapsedTimer timer;
        for (int i = 0; i < 3000; ++i) {
            timer.start();
            QVERIFY(project
                        ->edit({"Rule"},
                               [&](Edit& edit) -> Result<void> {
                                   edit.db().run("INSERT INTO rule (guid, name, version, value) VALUES "
                                                 "(randomblob(16), 'n', ?, 'сто знаков')",
                                                 i);
                                   return {};
                               })
                        .ok());
            edits.push_back(timer.nsecsElapsed());
            if (i % 10 == 0)
                QTest::qWait(5); // so that savers and checkpoints run between
        }
        for (int i = 0; i < 300; ++i) {
            timer.start();
            QVERIFY(project->undo().ok());
            undos.push_back(timer.nsecsElapsed());
        }
        qInfo("edit on the caller: p50 %.2f ms, p99 %.2f ms; undo p50 %.2f, p99 %.2f", at(edits, 0.5), at(edits, 0.99),
              at(undos, 0.5), at(undos, 0.99));
        std::vector<qint64> saves;
        for (int i = 0; i < 30; ++i) {
            QVERIFY(project->setSetting(QStringLiteral("name"), QString::number(i)).ok());
            timer.start();
            QVERIFY(project->waitUntilSaved().ok());
            saves.push_back(timer.nsecsElapsed());
        }
        qInfo("the FULL commit behind it: p50 %.2f ms, p99 %.2f ms", at(saves, 0.5), at(saves, 0.99));
        QVERIFY(at(edits, 0.5) < 2 && at(edits, 0.99) < 32);
    }

    void opens_data()
    {
        QTest::addColumn<int>("millions");
        QTest::addColumn<int>("budget");
        QTest::newRow("empty") << 0 << 300;
        QTest::newRow("1 million visits") << 1 << 600;
        QTest::newRow("10 million visits") << 10 << 2000;
    }
    void opens()
    {
        QFETCH(int, millions);
        QFETCH(int, budget);
        const QString path = m_folder.filePath(QStringLiteral("b%1.tropa").arg(millions));
        QElapsedTimer timer;
        {
            auto project = std::move(*Project::create(path));
            if (millions > 0)
                loadVisits(*project, millions);
            timer.start();
            QVERIFY(project->close().ok());
            qInfo("closed in %lld ms", static_cast<long long>(timer.elapsed()));
        }
        std::vector<qint64> times;
        bool isFull = false;
        for (int i = 0; i < 5; ++i) {
            timer.start();
            auto project = std::move(*Project::open(path));
            times.push_back(timer.nsecsElapsed());
            isFull = project->wasFullyChecked();
        }
        qInfo("%lld MB opened in %.0f ms, %s", static_cast<long long>(QFileInfo(path).size() / 1000000), at(times, 0.5),
              isFull ? "checked in full" : "checked at its ends");
        QVERIFY(at(times, 0.5) < 2 * budget);
        auto project = std::move(*Project::open(path));
        timer.start();
        QVERIFY(project->backUp(m_folder.filePath(QStringLiteral("copy.tropa"))).ok());
        qInfo("copied in %lld ms", static_cast<long long>(timer.elapsed()));
        if (millions < 10) {
            timer.start();
            QVERIFY(project->check()->empty());
            qInfo("checked in %lld ms", static_cast<long long>(timer.elapsed()));
        }
        QFile::remove(m_folder.filePath(QStringLiteral("copy.tropa")));
    }
};

QTEST_GUILESS_MAIN(SpeedTest)
#include "tst_speed.moc"
