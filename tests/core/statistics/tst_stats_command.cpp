#include "app/cli/stats/stats_command.h"
#include "core/statistics/close.h"
#include "core/statistics/shared_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace tropa;

namespace {

struct Run
{
    int exit = 0;
    QString out;
    QString err;
    QJsonObject json;
};

Run stats(const QStringList& arguments, bool json = true, Language language = Language::English)
{
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    run.exit = runStats(arguments, json, language, out, err);
    run.json = QJsonDocument::fromJson(run.out.toUtf8()).object();
    return run;
}

Run stats(const char* line, bool json = true, Language language = Language::English)
{
    return stats(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts), json, language);
}

double at(const QJsonObject& object, const char* path)
{
    QJsonValue value = object;
    for (const QString& key : QString::fromLatin1(path).split(u'.'))
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value.toDouble(qQNaN());
}

} // namespace

class StatsCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char* name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            return {};
        return path;
    }

private Q_SLOTS:
    void oneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char* line, const char* key, double value, double tolerance) {
            QTest::addRow("%s: %s", line, key)
                << QString::fromLatin1(line) << QString::fromLatin1(key) << value << tolerance;
        };
        // The same published values as in the tests of the room.
        row("interval --successes 81 --trials 263 --method wilson", "lower", .2553, 5e-5);
        row("interval --successes 81 --trials 263 --method wilson-cc", "upper", .3682, 5e-5);
        row("interval --successes 81 --trials 263", "estimate", 81.0 / 263.0, 1e-12);
        row("interval --successes=0 --trials=20 --method=clopper-pearson --level=95%", "upper", .1684, 5e-5);
        row("nps --promoters 162 --passives 108 --detractors 54", "estimate", 33.3333, 5e-5);
        row("nps --promoters 162 --passives 108 --detractors 54", "lower", 25.2174, 5e-5);
        row("nps --promoters 9 --passives 0 --detractors 1", "lower", 61.5385 - 38.6648, 1e-4);
        row("nps --promoters 9 --passives 0 --detractors 1", "upper", 100, 0);
        row("nps --promoters 162 --passives 108 --detractors 54 --before 120/110/94", "change.z", 4.14208203654, 1e-9);
        row("compare --a 56/70 --b 48/80", "z", 2.650172, 5e-7);
        row("compare --a 56/70 --b 48/80", "lower", .0524, 5e-5);
        row("compare --a 56/70 --b 48/80 --method wald", "upper", .3425, 5e-5);
        row("sample-size --margin 0.05", "n", 385, 0);
        row("sample-size --margin 5% --confidence 95", "n", 385, 0);
        row("sample-size --margin 0,05 --population 1000 --response-rate 0.2", "invitations", 1390, 0);
        row("sample-size --margin 5% --strata A=1200,B=800,C=400", "n", 332, 0); // 384.146 / (1 + 383.146 / 2400)
        row("sample-size --table krejcie-morgan --population 500", "n", 217, 0);
        row("sample-size --nps-margin 5 --variance 1", "n", 1537, 0);
        row("sample-size --nps-change 10", "perWaveExact", 863.4, .051);
        row("sample-size --nps-margin 5 --population 1000 --response-rate 50%", "n", 459,
            0); // 845.1 / (1 + 844.1 / 1000)
        row("sample-size --nps-margin 5 --population 1000 --response-rate 50%", "invitations", 918, 0);
        row("sample-size --nps-margin 8 --nps-change 10", "perWave", 864, 0);
        row("sample-size --visit-margin 5 --deviation 12", "visitsPerClinic", 23, 0);
        row("power --a 0.6 --b 0.7", "exact", 355.9428, 1e-3);
        row("ltv --cheque 4500 --visits 0.35/month --profit 40% --lifetime 26/month", "value", 16380, 1e-6);
        row("ltv --margin 630 --retention 0.95 --discount 0.01 --periods 24", "value", 8166.2671, 5e-5);
        row("ltv --margin 630 --retention 0.95 --discount 0.01 --acquisition-cost 3535", "roi", 2, 1e-9);
        row("--json --lang ru interval --successes 1 --trials 2", "estimate", .5, 0);
    }
    void oneLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, key);
        QFETCH(double, value);
        QFETCH(double, tolerance);
        const Run run = stats(line.split(u' '));
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        CLOSE(at(run.json, key.toLatin1().constData()), value, tolerance);
    }

    void refusesWithAnExitCode_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::newRow("nothing") << QString() << 2;
        QTest::newRow("unknown calculator") << QStringLiteral("entropy --x 1") << 2;
        QTest::newRow("unknown option") << QStringLiteral("interval --success 1 --trials 2") << 2;
        QTest::newRow("missing option") << QStringLiteral("interval --trials 2") << 2;
        QTest::newRow("no value") << QStringLiteral("interval --trials 2 --successes") << 2;
        QTest::newRow("no number") << QStringLiteral("interval --trials two --successes 1") << 2;
        QTest::newRow("impossible") << QStringLiteral("interval --trials 2 --successes 3") << 2;
        QTest::newRow("unknown method") << QStringLiteral("interval --trials 2 --successes 1 --method exact") << 2;
        QTest::newRow("stray word") << QStringLiteral("interval 5 --trials 2 --successes 1") << 2;
        QTest::newRow("half a pair") << QStringLiteral("compare --a 5 --b 1/2") << 2;
        QTest::newRow("a retention above all") << QStringLiteral("ltv --margin 1 --retention 1.2") << 2;
        QTest::newRow("a retention above 100 %") << QStringLiteral("ltv --margin 1 --retention 120%") << 2;
        QTest::newRow("a discount of 12") << QStringLiteral("ltv --margin 1 --retention 0.5 --discount 12") << 2;
        QTest::newRow("a margin of 2") << QStringLiteral("sample-size --margin 2") << 2;
        QTest::newRow("strata without a size") << QStringLiteral("sample-size --margin 5% --strata A=10,B") << 2;
        QTest::newRow("a share of 3") << QStringLiteral("sample-size --margin 0.05 --share 3") << 2;
        QTest::newRow("a profit of 2") << QStringLiteral(
                                              "ltv --cheque 1 --visits 1/month --lifetime 2/month --profit 2")
                                       << 2;
        QTest::newRow("a confidence of 5") << QStringLiteral("sample-size --margin 5% --confidence 5") << 2;
        QTest::newRow("a margin wider than the scale") << QStringLiteral("sample-size --nps-margin 300") << 2;
        QTest::newRow("a change of nothing") << QStringLiteral("sample-size --nps-change 0") << 2;
        QTest::newRow("a score's margin beyond it")
            << QStringLiteral("sample-size --visit-margin 200 --deviation 5") << 2;
        QTest::newRow("a margin of two kinds") << QStringLiteral("sample-size --margin 5% --nps-margin 5") << 2;
        QTest::newRow("people in a change") << QStringLiteral("sample-size --nps-change 5 --population 900") << 2;
        QTest::newRow("people said twice")
            << QStringLiteral("sample-size --margin 5% --population 9 --strata A=9") << 2;
        QTest::newRow("a response to a table")
            << QStringLiteral("sample-size --table krejcie-morgan --population 500 --response-rate 50%") << 2;
        QTest::newRow("n and the power it gives") << QStringLiteral("power --a 0.3 --b 0.4 --n 50 --power 0.8") << 2;
        QTest::newRow("a value of two forms")
            << QStringLiteral("ltv --margin 1 --retention 0.5 --lifetime 2/year") << 2;
        QTest::newRow("a ratio to nothing") << QStringLiteral("ltv --margin 1 --retention 0.5 --ratio 3") << 2;
        QTest::newRow("a group of less than none") << QStringLiteral("power --a 0.3 --b 0.4 --n -3") << 2;
        QTest::newRow("units that differ") << QStringLiteral("ltv --cheque 1 --visits 1/month --lifetime 2/year") << 2;
        QTest::newRow("file missing from the line") << QStringLiteral("crosstab") << 2;
        QTest::newRow("file missing from the disk") << QStringLiteral("crosstab /nowhere/at/all.csv") << 3;
    }
    void refusesWithAnExitCode()
    {
        QFETCH(QString, line);
        QFETCH(int, exit);
        const Run run = stats(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(run.exit, exit);
        QVERIFY(!run.err.isEmpty());
        // A script that asked for JSON reads the same words there.
        const QString why = run.json[QLatin1String("error")].toString();
        QVERIFY(!why.isEmpty() && run.err.startsWith(why));
        QCOMPARE(run.json[QLatin1String("kind")].toString(),
                 exit == 2 ? QStringLiteral("usage") : QStringLiteral("input"));
        QVERIFY(stats(line.split(u' ', Qt::SkipEmptyParts), false).out.isEmpty());
    }

    void helpComesFromTheTable()
    {
        const Run list = stats("--help", false);
        QCOMPARE(list.exit, 0);
        for (const char* name : {"interval", "nps", "compare", "sample-size", "agreement", "crosstab", "cronbach",
                                 "rake", "drivers", "survival", "fit", "ltv", "cluster"}) {
            QVERIFY2(list.out.contains(QLatin1String(name)), name);
            const Run help = stats({QString::fromLatin1(name), QStringLiteral("--help")}, false);
            QCOMPARE(help.exit, 0);
            QVERIFY(help.out.contains(QLatin1String("--json")));
        }
        QVERIFY(stats("sample-size --help", false).out.contains(QLatin1String("--response-rate R")));
    }

    void speaksBothWays()
    {
        const Run english = stats("interval --successes 81 --trials 263", false);
        QVERIFY2(english.out.contains(QLatin1String("0.2553 to 0.3662 (wilson)")), qPrintable(english.out));
        const Run russian = stats("interval --successes 81 --trials 263", false, Language::Russian);
        QVERIFY2(russian.out.contains(QStringLiteral("0,2553…0,3662")), qPrintable(russian.out));
        // JSON never follows the language.
        QCOMPARE(stats("interval --successes 81 --trials 263", true, Language::Russian).out,
                 stats("interval --successes 81 --trials 263").out);
    }

    void agreement()
    {
        // Krippendorff 2011: four coders, twelve units, gaps
        const QString path =
            file("coders.csv", "A,B,C,D\n1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n"
                               "1,1,2,1\n2,2,2,2\n,5,5,5\n,,1,1\n,3,,\n");
        const std::pair<const char*, double> levels[] = {
            {"nominal", .743}, {"ordinal", .815}, {"interval", .849}, {"ratio", .797}};
        for (const auto& [level, alpha] : levels) {
            const Run run =
                stats({QStringLiteral("agreement"), path, QStringLiteral("--level"), QString::fromLatin1(level)});
            QVERIFY2(run.exit == 0, qPrintable(run.err));
            CLOSE(at(run.json, "krippendorffAlpha.estimate"), alpha, 5.1e-4);
            QVERIFY(at(run.json, "krippendorffAlpha.lower") < alpha);
            QCOMPARE(run.json.value(QLatin1String("units")).toInt(), 12);
            QCOMPARE(run.json.value(QLatin1String("coders")).toInt(), 4);
            QVERIFY(run.json.value(QLatin1String("cohenKappa")).toObject().value(QLatin1String("estimate")).isNull());
        }
    }

    void agreementOfWords()
    {
        // Krippendorff 2004 p. 224 in words, semicolons and windows-1251
        QByteArray bytes = "A;B\n";
        const char* first = "1100000000";
        const char* second = "0110010100";
        for (int i = 0; i < 10; ++i)
            bytes += QByteArray(first[i] == '1' ? "\xE4\xE0" : "\xED\xE5\xF2") + ";" +
                     (second[i] == '1' ? "\xE4\xE0" : "\xED\xE5\xF2") + "\n";
        const QString path = file("words.csv", bytes);
        const Run run = stats({QStringLiteral("agreement"), path});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        CLOSE(at(run.json, "krippendorffAlpha.estimate"), .095, 5e-4);
        CLOSE(at(run.json, "percent"), 60.0, 1e-9);
        CLOSE(at(run.json, "cohenKappa.observed"), .6, 1e-12);
        QVERIFY(!std::isnan(at(run.json, "fleissKappa.estimate")));
        // Words have no order.
        const Run ordinal =
            stats({QStringLiteral("agreement"), path, QStringLiteral("--level"), QStringLiteral("ordinal")});
        QCOMPARE(ordinal.exit, 3);
        QVERIFY2(ordinal.err.contains(QLatin1String("words.csv:2, A")), qPrintable(ordinal.err));
    }

    void crosstab()
    {
        const QString path = file("arthritis.csv", ",None,Some,Marked\nPlacebo,29,7,7\nTreated,13,7,21\n");
        const Run run = stats({QStringLiteral("crosstab"), path});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        CLOSE(at(run.json, "chiSquared"), 13.05502, 5e-6);
        CLOSE(at(run.json, "cramersV"), .394, 5e-4);
        CLOSE(at(run.json, "fisherP"), .001393195, 5e-10);
        CLOSE(at(run.json, "adjustedResiduals.0.0"), 3.274196545, 1e-8);
        QCOMPARE(run.json.value(QLatin1String("rows")).toArray().at(1).toString(), QStringLiteral("Treated"));
        QVERIFY(run.err.contains(QLatin1String("no letters: Some, Marked")));
        QCOMPARE(stats({QStringLiteral("crosstab"), file("bad.csv", "a,b\n1,x\n2,3\n")}).exit, 3);
        QCOMPARE(stats({QStringLiteral("crosstab"), file("short.csv", "a,b\n1,2\n2\n")}).exit, 3);
        QCOMPARE(stats({QStringLiteral("crosstab"), file("empty.csv", "a,b\n")}).exit, 3);
        QCOMPARE(stats({QStringLiteral("crosstab"), file("flat.csv", "a,b\n1,0\n2,0\n")}).exit, 3);
    }

    void helpIsSpeltOut()
    {
        const Run help = stats("sample-size --help", false);
        QVERIFY2(help.out.contains(QStringLiteral("--strata NAME=SIZE,…")), qPrintable(help.out));
        QVERIFY2(!help.out.contains(QStringLiteral("â")), qPrintable(help.out));
    }

    void lettersUseTheEffectiveNumber()
    {
        const QString path = file("weighted.csv", ",A,B\nyes,400,300\nno,300,400\n");
        const Run raw = stats({QStringLiteral("crosstab"), path});
        QCOMPARE(raw.json.value(QLatin1String("columnLetters")).toArray()[0][0].toString(), QStringLiteral("B"));
        const Run weighted =
            stats({QStringLiteral("crosstab"), path, QStringLiteral("--effective-n"), QStringLiteral("100")});
        QVERIFY(at(weighted.json, "p") > 0.15);
        QCOMPARE(weighted.json.value(QLatin1String("columnLetters")).toArray()[0][0].toString(), QString());
        QCOMPARE(
            stats({QStringLiteral("crosstab"), path, QStringLiteral("--effective-n"), QStringLiteral("1401")}).exit, 2);
    }

    void whoHasNoGroupIsNoGroup()
    {
        const QString path = file("lost.csv", "time,event,group\n5,1,a\n6,0,\n7,0,b\n7,1,b\n");
        const Run run = stats({QStringLiteral("survival"), path, QStringLiteral("--group"), QStringLiteral("group")});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        CLOSE(at(run.json, "n"), 3, 0);
        CLOSE(at(run.json, "logRank.chiSquared"), 2.0, 1e-9); // survdiff of R 4.2
        CLOSE(at(run.json, "logRank.df"), 1, 0);
    }

    void rakeAndSurvival()
    {
        QByteArray people = "sex,age\n";
        for (int i = 0; i < 10; ++i)
            people += QByteArray(i < 7 ? "m" : "f") + (i % 2 ? ",y\n" : ",o\n");
        const QString path = file("people.csv", people);
        const Run rake =
            stats({QStringLiteral("rake"), path, QStringLiteral("--target"), QStringLiteral("sex=m:0.5,f:0.5"),
                   QStringLiteral("--target"), QStringLiteral("age=y:50,o:50")});
        QVERIFY2(rake.exit == 0, qPrintable(rake.err));
        QCOMPARE(rake.json.value(QLatin1String("weights")).toArray().size(), 10);
        QVERIFY(at(rake.json, "designEffect") > 1.0);
        const Run missing =
            stats({QStringLiteral("rake"), path, QStringLiteral("--target"), QStringLiteral("sex=m:1")});
        QCOMPARE(missing.exit, 3);
        QVERIFY2(missing.err.contains(QLatin1String("people.csv:9, sex: ")) &&
                     missing.err.trimmed().endsWith(QStringLiteral("— f")),
                 qPrintable(missing.err));

        for (const auto& [target, why] :
             {std::pair("sex=m:0.5,f:0.4", "sum to 0.9, not to 1"),
              std::pair("sex=m:50,f:49.5", "sum to 99.5, not to 1"), std::pair("sex=m:0.5,m:0.5", "stands twice")}) {
            const Run refused =
                stats({QStringLiteral("rake"), path, QStringLiteral("--target"), QString::fromLatin1(target)});
            QCOMPARE(refused.exit, 2);
            QVERIFY2(refused.err.contains(QLatin1String(why)), qPrintable(refused.err));
        }
        const Run percent =
            stats({QStringLiteral("rake"), path, QStringLiteral("--target"), QStringLiteral("sex=m:50%,f:50%")});
        QVERIFY2(percent.exit == 0, qPrintable(percent.err));

        const QString gehan = sharedData(QStringLiteral("statistics/gehan.csv"));
        if (gehan.isEmpty())
            QSKIP("trial data are not here");
        const Run survival = stats({QStringLiteral("survival"), gehan, QStringLiteral("--event"),
                                    QStringLiteral("cens"), QStringLiteral("--group"), QStringLiteral("treat")});
        QVERIFY2(survival.exit == 0, qPrintable(survival.err));
        CLOSE(at(survival.json, "logRank.chiSquared"), 16.7929, 5.1e-5);
        CLOSE(at(survival.json, "groups.0.median"), 8, 0);
        CLOSE(at(survival.json, "groups.1.median"), 23, 0);
    }

    void scalesRefuseByName()
    {
        const QString path = file("scale.csv", "warm,quick,clear\n1,5,3\n2,9,3\n4,2,3\n");
        const auto cronbach = [&](const QStringList& more) {
            return stats(QStringList{QStringLiteral("cronbach"), path} + more);
        };
        const Run beyond =
            cronbach({QStringLiteral("--reverse"), QStringLiteral("quick"), QStringLiteral("--maximum=5")});
        QCOMPARE(beyond.exit, 3);
        QVERIFY2(beyond.err.contains(QLatin1String("scale.csv:3, quick: An answer from 1 to 5")),
                 qPrintable(beyond.err));
        const Run same = cronbach({});
        QCOMPARE(same.exit, 3);
        QVERIFY2(same.err.contains(QLatin1String("clear")), qPrintable(same.err));
    }

    void scalesDriversClusters()
    {
        const QString attitude = sharedData(QStringLiteral("statistics/attitude.csv"));
        const QString swiss = sharedData(QStringLiteral("statistics/swiss.csv"));
        const QString arrests = sharedData(QStringLiteral("statistics/USArrests.csv"));
        if (attitude.isEmpty() || swiss.isEmpty() || arrests.isEmpty())
            QSKIP("trial data are not here");
        CLOSE(at(stats({QStringLiteral("cronbach"), attitude}).json, "alpha"), .8431428, 5e-8);
        const Run drivers =
            stats({QStringLiteral("drivers"), swiss, QStringLiteral("--outcome"), QStringLiteral("Fertility")});
        QVERIFY2(drivers.exit == 0, qPrintable(drivers.err));
        CLOSE(at(drivers.json, "drivers.0.lmg"), .0570912, 5.1e-8);
        const Run cluster = stats({QStringLiteral("cluster"), arrests, QStringLiteral("--k"), QStringLiteral("2"),
                                   QStringLiteral("--method"), QStringLiteral("ward.D2"), QStringLiteral("--scale")});
        QVERIFY2(cluster.exit == 0, qPrintable(cluster.err));
        CLOSE(at(cluster.json, "silhouette"), .404794, 5.1e-7);
        const QString bfi = sharedData(QStringLiteral("surveys/bfi.csv"));
        const Run reversed =
            stats({QStringLiteral("cronbach"), bfi, QStringLiteral("--na"), QStringLiteral("NA"),
                   QStringLiteral("--items"), QStringLiteral("A1,A2,A3,A4,A5"), QStringLiteral("--reverse"),
                   QStringLiteral("A1"), QStringLiteral("--maximum"), QStringLiteral("6")});
        QVERIFY2(reversed.exit == 0, qPrintable(reversed.err));
        CLOSE(at(reversed.json, "alpha"), .703756, 5.1e-7);
    }

    void fits()
    {
        const QString cohort = file("cohort.csv", "survivors\n1000\n869\n743\n653\n593\n551\n517\n491\n");
        const Run fit = stats({QStringLiteral("fit"), cohort, QStringLiteral("--model"), QStringLiteral("sbg")});
        QVERIFY2(fit.exit == 0, qPrintable(fit.err));
        CLOSE(at(fit.json, "alpha"), .66809, 5.1e-6);
        QVERIFY(fit.err.contains(QLatin1String("rises with tenure")));
        // A file the model cannot be fitted to is not a mistake of the line.
        const QString falling = file("falling.csv", "survivors\n1000\n990\n900\n500\n50\n");
        QCOMPARE(stats({QStringLiteral("fit"), falling, QStringLiteral("--model"), QStringLiteral("sbg")}).exit, 1);
        QCOMPARE(stats({QStringLiteral("fit"), cohort, QStringLiteral("--model"), QStringLiteral("bg-nbd")}).exit, 3);
    }

    void decimalCommas()
    {
        const QString path = file("commas.csv", "x;y\n0,5;1\n1,25;2\n2,75;3\n4,0;4\n3,5;5\n");
        const Run run = stats({QStringLiteral("drivers"), path, QStringLiteral("--outcome"), QStringLiteral("y")});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        // R 4.2: cor(c(.5, 1.25, 2.75, 4, 3.5), 1:5)
        CLOSE(at(run.json, "drivers.0.correlation"), 0.931431016972, 1e-9);
    }
};

QTEST_APPLESS_MAIN(StatsCommandTest)
#include "tst_stats_command.moc"
