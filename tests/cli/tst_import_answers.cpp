// Importing from a script: what a file does not say is answered with --set, a dry run says what the real one would and
// touches nothing, numbers a metric cannot use are refused.
#include "support/cli_run.h"
#include "support/write_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using tropa::test::Answer;

class ImportAnswersTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString file(const char* name, const char* text) const { return tropa::test::writeFile(path(name), text); }
    Answer run(const QString& line, const QStringList& files = {}) const
    {
        QStringList words = line.split(u' ');
        for (QString& word : words) {
            if (word.startsWith(u'%'))
                word = files[word.mid(1).toInt()];
        }
        return tropa::test::runCli(words, path("home"));
    }
    QByteArray sumOf(const QString& project) const
    {
        QFile in(project);
        return in.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(in.readAll(), QCryptographicHash::Md5)
                                            : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run(QStringLiteral("new %0 --template clinic --lang en"), {path("p.tropa")}).exit, 0);
    }

    void answers_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says"); // an understood date, or words of the refusal
        QTest::newRow("none") << "" << 3 << "--set (date=dmy|mdy";
        QTest::newRow("the order alone") << " --set date=dmy" << 3 << "date=";
        QTest::newRow("order and century") << " --set date=mdy --set date=30" << 0 << "2026-01-02";
        QTest::newRow("by the name of the column") << " --set Дата=dmy --set century=30" << 0 << "2026-02-01";
        QTest::newRow("no answer to anything") << " --set date=abc --set date=30" << 2 << "“abc” is no answer for date";
        QTest::newRow("no such column") << " --set weekday=dmy" << 2 << "no column and no field weekday";
    }
    void answers()
    {
        QFETCH(QString, answers);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const QString visits = file("v.csv", "Пациент;Дата;Сумма, руб.\nП1;01/02/26;10\nП2;03/04/26;20\n");
        const Answer answer =
            run(QStringLiteral("import visits %0 %1 --dry-run --json --lang en") + answers, {path("p.tropa"), visits});
        QVERIFY2(answer.exit == exit, answer.err.constData());
        QVERIFY2(QString::fromUtf8(answer.out + answer.err).contains(says), (answer.out + answer.err).constData());
    }

    void aDryRunIsTheRealOneWithoutWriting()
    {
        const QString project = path("p.tropa");
        const QByteArray before = sumOf(project);
        const QString visits = file("v.csv", "Пациент;Дата;Сумма\nП1;01.02.2026;10\nП2;03.02.2026;много\n");
        const Answer dry = run(QStringLiteral("import visits %0 %1 --dry-run --lang en"), {project, visits});
        QCOMPARE(dry.exit, 3);
        QVERIFY2(dry.out.contains("Сумма") && dry.out.contains("amount"), dry.out.constData());
        QVERIFY2(dry.err.contains("v.csv:3, Сумма"), dry.err.constData());
        QCOMPARE(sumOf(project), before);
        QCOMPARE(run(QStringLiteral("import visits %0 %1 --lang en"), {project, visits}).exit, 3);
        const Answer skipping =
            run(QStringLiteral("import visits %0 %1 --dry-run --skip-bad --lang en"), {project, visits});
        QVERIFY2(skipping.exit == 0 && skipping.out.contains("Would import 1 of 2"), skipping.out.constData());
        QVERIFY2(!QFile::exists(path("v.rejected.csv")), "a dry run leaves nothing beside the file");
        QVERIFY(QFile::setPermissions(project, QFile::ReadOwner));
        QCOMPARE(run(QStringLiteral("import visits %0 %1 --dry-run --skip-bad"), {project, visits}).exit, 0);
    }

    // The notes name no option, as the window shows them too; the command line says which one answers them.
    void whoAsksIsSaidByAnOption()
    {
        const QString talk = file("R1.txt", "Анна: Начнём с записи.\nОльга: Звонила долго.\nАнна: Дальше приём.\n");
        const QString line = QStringLiteral("import transcripts %0 %1 --dry-run --lang en");
        const Answer asked = run(line, {path("p.tropa"), talk});
        QVERIFY2(asked.exit == 0 && asked.out.contains("--interviewer NAME says who asks"), asked.out.constData());
        const Answer said = run(line + QStringLiteral(" --interviewer Анна"), {path("p.tropa"), talk});
        QVERIFY2(said.exit == 0 && !said.out.contains("--interviewer"), said.out.constData());
    }

    void aWaveIsMadeByItsName()
    {
        const QString answers = file("answers.csv", "Дата;Порекомендуете ли вы нас? (0–10);Ваш e-mail\n"
                                                    "01.02.2026;9;a@b.ru\n02.02.2026;10;c@d.ru\n03.02.2026;7;\n"
                                                    "04.02.2026;6;e@f.ru\n05.02.2026;8;\n");
        const Answer made =
            run(QStringLiteral("import survey %0 %1 --wave Весна --json --lang en"), {path("p.tropa"), answers});
        QVERIFY2(made.exit == 0, made.err.constData());
        QVERIFY2(made.out.contains("because they name persons: Ваш e-mail"), made.out.constData());
        const Answer split = run(QStringLiteral("metrics %0 survey.nps --by wave --json"), {path("p.tropa")});
        const QJsonArray groups = split.json()[QLatin1String("metrics")][0][QLatin1String("groups")].toArray();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0][QLatin1String("key")].toString(), QStringLiteral("Весна"));
        QCOMPARE(groups[0][QLatin1String("n")].toInt(), 5);
        QFile kept(path("p.tropa"));
        QVERIFY(kept.open(QIODevice::ReadOnly) && !kept.readAll().contains("c@d.ru"));
    }

    void theSameFileDoesNotCountTwice()
    {
        const QString calls = file("calls.csv", "Дата;Итог\n01.02.2026;записан\n02.02.2026;не записан\n");
        const QString line = QStringLiteral("import calls %0 %1 --lang en");
        QVERIFY(run(QStringLiteral("new %0"), {path("twice.tropa")}).exit == 0);
        const auto count = [&] {
            const Answer one = run(QStringLiteral("metrics %0 calls.booking_conversion --json"), {path("twice.tropa")});
            return one.json()[QLatin1String("metrics")][0][QLatin1String("n")].toInt();
        };
        const Answer first = run(line, {path("twice.tropa"), calls});
        QVERIFY2(first.exit == 0, first.err.constData());
        QCOMPARE(count(), 2);
        const QString renamed = file("other name.csv", "Дата;Итог\n01.02.2026;записан\n02.02.2026;не записан\n");
        for (const char* dry : {"", " --dry-run"}) {
            const Answer again = run(line + QLatin1String(dry), {path("twice.tropa"), renamed});
            QCOMPARE(again.exit, 3);
            QVERIFY2(again.err.contains("has been imported already"), again.err.constData());
        }
        QCOMPARE(count(), 2);
        QVERIFY(run(QStringLiteral("undo %0"), {path("twice.tropa")}).exit == 0); // what is taken back does not count
        QVERIFY(run(line, {path("twice.tropa"), renamed}).exit == 0);
        QCOMPARE(count(), 2);
        QVERIFY(run(line + QStringLiteral(" --again"), {path("twice.tropa"), calls}).exit == 0);
        QCOMPARE(count(), 4);
    }

    // A slip in one cell is shown, and does not turn a loyalty question into a number.
    void aMarkOffTheScaleIsRefused()
    {
        const QString answers = file("a.csv", "Дата;С какой вероятностью порекомендуете? (0–10)\n01.02.2026;9\n"
                                              "02.02.2026;11\n03.02.2026;7\n04.02.2026;6\n05.02.2026;8\n");
        const Answer refused = run(QStringLiteral("import survey %0 %1 --lang en"), {path("p.tropa"), answers});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains("a.csv:3"), refused.err.constData());
    }

    void numbersAMetricCannotUse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* line, const char* says) {
            QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(says);
        };
        row("patients.churn --set days=abc", "a whole number from 1 to 36,500, not “abc”");
        row("patients.churn --set days=1.5", "a whole number");
        row("patients.churn --set days=99999999999", "a whole number");
        row("patients.churn --set services=ЭКГ", "like \"ECG: 30");
        row("patients.churn --set services=Массаж:30", "There is no service Массаж");
        row("patients.loyal_share --set earlier=maybe", "true or false");
        row("patients.retention --set month=1.5", "a whole number");
        row("calls.came_share --set days=99999999999", "a whole number");
    }
    void numbersAMetricCannotUse()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, says);
        const Answer answer =
            run(QStringLiteral("metrics %0 ") + line + QStringLiteral(" --lang en"), {path("p.tropa")});
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains(says), answer.err.constData());
    }

    void aCopyReplacesNothing()
    {
        const QString other = file("other.tropa", "mine");
        const Answer kept = run(QStringLiteral("backup %0 -o %1 --lang en"), {path("p.tropa"), other});
        QVERIFY2(kept.exit == 2 && kept.err.contains("--overwrite"), kept.err.constData());
        QCOMPARE(run(QStringLiteral("backup %0 -o %0 --overwrite"), {path("p.tropa")}).exit, 2);
        QCOMPARE(run(QStringLiteral("backup %0 -o %1 --overwrite"), {path("p.tropa"), other}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(ImportAnswersTest)
#include "tst_import_answers.moc"
