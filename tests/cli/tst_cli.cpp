#include "project/project.h"
#include "support/cli_run.h"
#include "support/write_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using test::Answer;

/// The program as a script sees it: arguments in; exit code, one JSON document and sentences out.
class CliTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sample;

    Answer run(const QStringList& arguments, const QByteArray& input = {}, const QString& machine = {}) const
    {
        return test::runCli(arguments, m_folder.filePath(QStringLiteral("home") + machine), input);
    }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        return test::writeFile(m_folder.filePath(name), bytes);
    }
    static QJsonObject group(const QJsonObject& metric, const QString& key)
    {
        for (const QJsonValue& value : metric[QLatin1String("groups")].toArray()) {
            if (value[QLatin1String("key")].toString() == key)
                return value.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = m_folder.filePath(QStringLiteral("образец.tropa"));
        const Answer made = run({QStringLiteral("sample"), m_sample, QStringLiteral("--lang"), QStringLiteral("ru")});
        QVERIFY2(made.exit == 0, made.err.constData());
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const QString nowhere = m_folder.filePath(QStringLiteral("нет.tropa"));
        const QString lang = QStringLiteral("--lang"), en = QStringLiteral("en");
        QTest::newRow("no command") << QStringList{} << 2 << QString();
        QTest::newRow("unknown command") << QStringList{QStringLiteral("dance"), lang, en} << 2
                                         << QStringLiteral("There is no command dance");
        QTest::newRow("missing argument") << QStringList{QStringLiteral("info")} << 2 << QString();
        QTest::newRow("unknown option") << QStringList{QStringLiteral("info"), m_sample, QStringLiteral("--loud")} << 2
                                        << QStringLiteral("loud");
        QTest::newRow("no file") << QStringList{QStringLiteral("info"), nowhere, lang, en} << 4
                                 << QStringLiteral("There is no file");
        QTest::newRow("not a project") << QStringList{QStringLiteral("info"),
                                                      file(QStringLiteral("a.tropa"), QByteArray(5000, 'x')), lang, en}
                                       << 4 << QStringLiteral("not a Tropa project");
        QTest::newRow("exists already") << QStringList{QStringLiteral("new"), m_sample, lang, en} << 2
                                        << QStringLiteral("exists already");
        QTest::newRow("unknown metric") << QStringList{QStringLiteral("metrics"), m_sample, QStringLiteral("no.such"),
                                                       lang, en}
                                        << 2 << QStringLiteral("no metric");
        QTest::newRow("unknown value") << QStringList{QStringLiteral("metrics"),
                                                      m_sample,
                                                      QStringLiteral("survey.nps"),
                                                      QStringLiteral("--where"),
                                                      QStringLiteral("clinic=Восток"),
                                                      lang,
                                                      en}
                                       << 2 << QStringLiteral("Восток");
        const QString pdf = m_folder.filePath(QStringLiteral("never.pdf"));
        const QStringList map{QStringLiteral("map"), QStringLiteral("export"), m_sample, QStringLiteral("-o")};
        QTest::newRow("unknown dimension of a map")
            << map + QStringList{pdf, QStringLiteral("--where"), QStringLiteral("nonsense=1"), lang, en} << 2
            << QStringLiteral("There is no dimension nonsense");
        QTest::newRow("scope of what has no numbers")
            << map + QStringList{m_folder.filePath(QStringLiteral("never.json")), QStringLiteral("--where"),
                                 QStringLiteral("year=2026"), lang, en}
            << 2 << QStringLiteral("nothing to narrow");
        QTest::newRow("scope of a list of maps") << QStringList{QStringLiteral("map"),
                                                                QStringLiteral("list"),
                                                                m_sample,
                                                                QStringLiteral("--where"),
                                                                QStringLiteral("year=2026"),
                                                                lang,
                                                                en}
                                                 << 2 << QStringLiteral("map export and map deviation");
        QTest::newRow("unknown kind")
            << QStringList{QStringLiteral("import"), QStringLiteral("dreams"), m_sample, nowhere, lang, en} << 2
            << QStringLiteral("dreams");
        QTest::newRow("language before the command")
            << QStringList{lang, en, QStringLiteral("dance")} << 2 << QStringLiteral("There is no command dance");
        QTest::newRow("language as one word") << QStringList{QStringLiteral("--lang=en"), QStringLiteral("dance")} << 2
                                              << QStringLiteral("There is no command dance");
        QTest::newRow("no such language") << QStringList{lang, QStringLiteral("de"), QStringLiteral("info"), m_sample}
                                          << 2 << QStringLiteral("--lang is ru or en, not de");
        QTest::newRow("language not said")
            << QStringList{QStringLiteral("info"), m_sample, lang} << 2 << QStringLiteral("--lang needs a value");
        QTest::newRow("option before a command")
            << QStringList{QStringLiteral("--loud"), QStringLiteral("info")} << 2 << QStringLiteral("--loud");
        QTest::newRow("one word too many")
            << QStringList{QStringLiteral("info"), m_sample, QStringLiteral("more"), lang, en} << 2
            << QStringLiteral("“more”");
        QTest::newRow("option without its value")
            << QStringList{QStringLiteral("history"), m_sample, lang, en, QStringLiteral("--limit")} << 2
            << QStringLiteral("--limit needs a value");
        QTest::newRow("option with a value it does not take")
            << QStringList{QStringLiteral("check"), m_sample, QStringLiteral("--repair=no"), lang, en} << 2
            << QStringLiteral("--repair takes no value");
        QTest::newRow("not a count") << QStringList{QStringLiteral("history"), m_sample, QStringLiteral("--limit"),
                                                    QStringLiteral("many"),    lang,     en}
                                     << 2 << QStringLiteral("--limit takes a whole number");
        QTest::newRow("undo of no entry")
            << QStringList{QStringLiteral("undo"), m_sample, QStringLiteral("--entry"), QStringLiteral("x"), lang, en}
            << 2 << QStringLiteral("--entry takes a whole number");
        QTest::newRow("steps") << QStringList{QStringLiteral("undo"), m_sample, QStringLiteral("zero"), lang, en} << 2
                               << QStringLiteral("zero is not a number of steps");
        QTest::newRow("no such texts") << QStringList{QStringLiteral("search"),
                                                      m_sample,
                                                      QStringLiteral("врач"),
                                                      QStringLiteral("--in"),
                                                      QStringLiteral("dreams"),
                                                      lang,
                                                      en}
                                       << 2 << QStringLiteral("dreams");
        QTest::newRow("no such template") << QStringList{QStringLiteral("new"),
                                                         m_folder.filePath(QStringLiteral("x.tropa")),
                                                         QStringLiteral("--template"),
                                                         QStringLiteral("bank"),
                                                         lang,
                                                         en}
                                          << 2 << QStringLiteral("no template bank");
        QTest::newRow("no coder") << QStringList{QStringLiteral("agreement"), m_sample, QStringLiteral("--coders"),
                                                 QStringLiteral("A,B"),       lang,     en}
                                  << 2 << QStringLiteral("no coder A");
        QTest::newRow("backup without a target")
            << QStringList{QStringLiteral("backup"), m_sample, lang, en} << 2 << QStringLiteral("-o FILE");
        QTest::newRow("no such map") << QStringList{QStringLiteral("map"),
                                                    QStringLiteral("export"),
                                                    m_sample,
                                                    QStringLiteral("--map"),
                                                    QStringLiteral("Нет"),
                                                    QStringLiteral("-o"),
                                                    m_folder.filePath(QStringLiteral("a.pdf")),
                                                    lang,
                                                    en}
                                     << 2 << QStringLiteral("no such map");
        QTest::newRow("recipe missing") << QStringList{QStringLiteral("import"),
                                                       QStringLiteral("visits"),
                                                       m_sample,
                                                       file(QStringLiteral("v.csv"), "a;b\n1;2\n"),
                                                       QStringLiteral("--recipe"),
                                                       nowhere,
                                                       lang,
                                                       en}
                                        << 3 << QStringLiteral("recipe");
        QTest::newRow("file missing")
            << QStringList{QStringLiteral("import"), QStringLiteral("visits"), m_sample, nowhere, lang, en} << 3
            << QStringLiteral("нет.tropa");
        QTest::newRow("a folder for a project")
            << QStringList{QStringLiteral("info"), m_folder.path(), lang, en} << 4 << QString();
        QTest::newRow("a folder that is not there") << QStringList{QStringLiteral("backup"),
                                                                   m_sample,
                                                                   QStringLiteral("-o"),
                                                                   m_folder.filePath(QStringLiteral("no/such/b.tropa")),
                                                                   lang,
                                                                   en}
                                                    << 1 << QStringLiteral("b.tropa");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << QString();
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << QString();
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const Answer answer = run(arguments);
        QCOMPARE(answer.exit, exit);
        QVERIFY2(QString::fromUtf8(answer.err).contains(says), answer.err.constData());
    }

    void countsWhatTheSampleHolds()
    {
        const QJsonObject counts = run({QStringLiteral("info"), m_sample, QStringLiteral("--json")})
                                       .json()[QLatin1String("counts")]
                                       .toObject();
        QCOMPARE(counts[QLatin1String("documents")].toInt(), 24);
        QCOMPARE(counts[QLatin1String("visits")].toInt(), 12000);
        QCOMPARE(counts[QLatin1String("patients")].toInt(), 3000);
        QVERIFY(counts[QLatin1String("segments")].toInt() >= 300);
        QVERIFY(counts[QLatin1String("responses")].toInt() >= 6 * 270);
    }

    void splitsAMetric()
    {
        const Answer answer = run({QStringLiteral("metrics"), m_sample, QStringLiteral("survey.csat"),
                                   QStringLiteral("--by"), QStringLiteral("touchpoint"), QStringLiteral("--where"),
                                   QStringLiteral("wave=6"), QStringLiteral("--json")});
        QCOMPARE(answer.exit, 0);
        const QJsonObject metric = answer.json()[QLatin1String("metrics")].toArray().first().toObject();
        QCOMPARE(metric[QLatin1String("unit")].toString(), QStringLiteral("%"));
        const QJsonObject waiting = group(metric, QStringLiteral("Зона ожидания"));
        QVERIFY(waiting[QLatin1String("value")].toDouble() < 50);
        QVERIFY(waiting[QLatin1String("interval")][QLatin1String("upper")].toDouble() < 50);
        QVERIFY(waiting[QLatin1String("n")].toInt() > 250);
    }

    /// What narrows a number is named beside its ids; the waves of the sample go by their quarters and by their
    /// numbers.
    void namesTheScope()
    {
        const auto asked = [&](const char* wave) {
            return run({QStringLiteral("metrics"), m_sample, QStringLiteral("survey.nps"), QStringLiteral("--where"),
                        QString::fromUtf8(wave), QStringLiteral("--json")})
                .json()[QLatin1String("metrics")][0]
                .toObject();
        };
        const QJsonObject metric = asked("wave=6");
        QCOMPARE(metric[QLatin1String("n")].toInt(), 312);
        QCOMPARE(metric[QLatin1String("name")].toString(), QStringLiteral("NPS"));
        QCOMPARE(metric[QLatin1String("scope")][QLatin1String("wave")].toArray().size(), 1);
        QCOMPARE(metric[QLatin1String("scopeNames")][QLatin1String("wave")].toArray(),
                 QJsonArray{QStringLiteral("III кв. 2026")});
        QCOMPARE(asked("wave=III кв. 2026"), metric);
    }

    void saysFailuresAsJson_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("kind");
        QTest::newRow("no such command") << QStringList{QStringLiteral("nix")} << 2 << QStringLiteral("usage");
        QTest::newRow("an option nobody knows")
            << QStringList{QStringLiteral("info"), QStringLiteral("--nix")} << 2 << QStringLiteral("usage");
        QTest::newRow("no such value") << QStringList{QStringLiteral("metrics"), QStringLiteral("P"),
                                                      QStringLiteral("survey.nps"), QStringLiteral("--where"),
                                                      QStringLiteral("wave=77")}
                                       << 2 << QStringLiteral("usage");
        QTest::newRow("no such file") << QStringList{QStringLiteral("import"), QStringLiteral("visits"),
                                                     QStringLiteral("P"), QStringLiteral("nowhere.csv")}
                                      << 3 << QStringLiteral("input");
        QTest::newRow("no such project") << QStringList{QStringLiteral("info"), QStringLiteral("nowhere.tropa")} << 4
                                         << QStringLiteral("project");
    }
    void saysFailuresAsJson()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, kind);
        arguments.replaceInStrings(QRegularExpression(QStringLiteral("^P$")), m_sample);
        const Answer plain = run(arguments);
        QCOMPARE(plain.exit, exit);
        QVERIFY(plain.out.isEmpty());
        const Answer answer = run(arguments + QStringList(QStringLiteral("--json")));
        QCOMPARE(answer.exit, exit);
        const QString why = answer.json()[QLatin1String("error")].toString();
        QVERIFY(!why.isEmpty() && QString::fromUtf8(answer.err).startsWith(why));
        QCOMPARE(answer.json()[QLatin1String("kind")].toString(), kind);
        QVERIFY(answer.json()[QLatin1String("problems")].isArray());
    }

    void definesSegmentsOfPatients()
    {
        const QString project = m_folder.filePath(QStringLiteral("segments.tropa"));
        QVERIFY(QFile::copy(m_sample, project));
        const auto segments = [&](const QStringList& more) {
            return run(QStringList{QStringLiteral("segments"), project, QStringLiteral("--json")} + more);
        };
        const qsizetype before = segments({}).json()[QLatin1String("segments")].toArray().size();
        QVERIFY(before >= 2); // the sample's
        const Answer made = segments(
            {QStringLiteral("--define"), QStringLiteral("Ушли"), QStringLiteral("lost"), QStringLiteral("visits<=1")});
        QVERIFY2(made.exit == 0, made.err.constData());
        const QJsonArray all = made.json()[QLatin1String("segments")].toArray();
        QCOMPARE(all.size(), before + 1);
        QCOMPARE(all.last()[QLatin1String("patients")].toInt(), 750);
        const Answer narrowed =
            run({QStringLiteral("metrics"), project, QStringLiteral("patients.churn"), QStringLiteral("--where"),
                 QStringLiteral("segment=Ушли"), QStringLiteral("--json")});
        QCOMPARE(narrowed.json()[QLatin1String("metrics")].toArray().first()[QLatin1String("n")].toInt(), 750);
        QCOMPARE(segments({QStringLiteral("--define"), QStringLiteral("Ушли"), QStringLiteral("new")})
                     .json()[QLatin1String("segments")]
                     .toArray()
                     .size(),
                 before + 1); // defined anew
        QCOMPARE(segments({QStringLiteral("--define"), QStringLiteral("Ушли"), QStringLiteral("visits>=many")}).exit,
                 2);
        QCOMPARE(run({QStringLiteral("undo"), project, QStringLiteral("2")}).exit, 0);
        QCOMPARE(segments({}).json()[QLatin1String("segments")].toArray().size(), before);
        QCOMPARE(segments({QStringLiteral("--remove"), QStringLiteral("Ушли")}).exit, 2);
    }

    /// The main path: a raw file in, a number out, undone and redone after the program has ended each time.
    void importUndoRedo()
    {
        const QString project = m_folder.filePath(QStringLiteral("проект.tropa"));
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        const QString visits =
            file(QStringLiteral("визиты.csv"),
                 "Пациент;Дата;Врач;Сумма\nП1;01.02.2025;Орлова;1 000,50\nП2;05.03.2026;Белов;900,00\n");
        const QJsonObject proof = run({QStringLiteral("import"), QStringLiteral("visits"), project, visits,
                                       QStringLiteral("--dry-run"), QStringLiteral("--json")})
                                      .json();
        QCOMPARE(proof[QLatin1String("imported")].toInt(), 2);
        QVERIFY(proof[QLatin1String("entry")].isNull());
        const Answer imported =
            run({QStringLiteral("import"), QStringLiteral("visits"), project, visits, QStringLiteral("--json")});
        QVERIFY2(imported.exit == 0, imported.err.constData());
        const auto count = [&] {
            return run({QStringLiteral("info"), project, QStringLiteral("--json")})
                .json()[QLatin1String("counts")][QLatin1String("visits")]
                .toInt(-1);
        };
        QCOMPARE(count(), 2);
        QCOMPARE(run({QStringLiteral("undo"), project}).exit, 0);
        QCOMPARE(count(), 0);
        QCOMPARE(run({QStringLiteral("redo"), project}).exit, 0);
        QCOMPARE(count(), 2);
        const QJsonArray entries = run({QStringLiteral("history"), project, QStringLiteral("--json")})
                                       .json()[QLatin1String("entries")]
                                       .toArray();
        QCOMPARE(entries.at(0)[QLatin1String("kind")].toString(), QStringLiteral("redo"));
        QCOMPARE(entries.at(1)[QLatin1String("kind")].toString(), QStringLiteral("undo"));
        QCOMPARE(run({QStringLiteral("check"), project}).exit, 0);
    }

    void refusesABadFileWithItsPlaces()
    {
        const QString project = m_folder.filePath(QStringLiteral("другой.tropa"));
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        const QString visits = file(QStringLiteral("плохие.csv"),
                                    "Пациент;Дата;Врач;Сумма\nП1;31.02.2025;Орлова;1\nП2;05.03.2026;Белов;много\n");
        const Answer refused = run({QStringLiteral("import"), QStringLiteral("visits"), project, visits,
                                    QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(refused.exit, 3);
        const QJsonArray problems = refused.json()[QLatin1String("problems")].toArray();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0][QLatin1String("row")].toInt(), 2);
        QCOMPARE(problems[0][QLatin1String("column")].toString(), QStringLiteral("Дата"));
        QCOMPARE(problems[1][QLatin1String("column")].toString(), QStringLiteral("Сумма"));
    }

    /// Words are looked for in everything that is said: interviews, open answers, reviews.
    void searchesEverythingThatIsSaid()
    {
        const QJsonObject found = run({QStringLiteral("search"), m_sample, QStringLiteral("врача"),
                                       QStringLiteral("--limit"), QStringLiteral("1000"), QStringLiteral("--json")})
                                      .json();
        QSet<QString> kinds;
        for (const QJsonValue& hit : found[QLatin1String("hits")].toArray()) {
            kinds << hit[QLatin1String("in")].toString();
            QVERIFY(!hit[QLatin1String("where")].toString().isEmpty());
            QVERIFY(!hit[QLatin1String("spans")].toArray().isEmpty());
        }
        QCOMPARE(kinds, QSet<QString>({QStringLiteral("turns"), QStringLiteral("answers"), QStringLiteral("reviews")}));
        qint64 sum = 0;
        for (const QJsonValue& count : found[QLatin1String("counts")].toObject())
            sum += count.toInteger();
        QCOMPARE(found[QLatin1String("count")].toInteger(), sum);
        const QJsonObject reviews = run({QStringLiteral("search"), m_sample, QStringLiteral("врача"),
                                         QStringLiteral("--in"), QStringLiteral("reviews"), QStringLiteral("--json")})
                                        .json();
        QCOMPARE(reviews[QLatin1String("count")], found[QLatin1String("counts")][QLatin1String("reviews")]);
        // A hostile query is words too.
        QCOMPARE(run({QStringLiteral("search"), m_sample, QStringLiteral("\"(*AND NEAR -")}).exit, 0);
    }

    void helpOfEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* name :
             {"new",          "sample",         "info",         "history",  "undo",       "redo",
              "check",        "backup",         "import",       "codes",    "guide",      "recruiting",
              "lay-on-map",   "agreement",      "cooccurrence", "matrix",   "saturation", "crosstab",
              "clusters",     "correspondence", "find",         "autocode", "query",      "words",
              "pseudonymize", "consent",        "metrics",      "segments", "targets",    "checklist",
              "topics",       "transcripts",    "wall",         "map",      "insights",   "report",
              "key",          "search",         "export",       "merge",    "stats"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void helpOfEveryCommand()
    {
        QFETCH(QString, command);
        const QString help = QStringLiteral("--help"), lang = QStringLiteral("--lang");
        const Answer after = run({command, help, lang, QStringLiteral("ru")});
        const Answer before = run({lang, QStringLiteral("ru"), help, command});
        QCOMPARE(after.exit, 0);
        QVERIFY(after.out.contains("tropa-cli " + command.toUtf8()));
        QCOMPARE(before.out, after.out);
        const Answer english = run({command, help, lang, QStringLiteral("en")});
        QVERIFY2(english.out != after.out, "its summary and options are not in Russian");
        QVERIFY(run({help, lang, QStringLiteral("en")}).out.contains(command.toUtf8()));
    }

    /// With --json every reading command prints one document and nothing else on stdout.
    void jsonOfEveryCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("key");
        const auto row = [this](const char* name, const char* key, const QStringList& more = {}) {
            QTest::newRow(name) << QStringList{QString::fromLatin1(name), m_sample} + more << QString::fromLatin1(key);
        };
        row("info", "counts");
        row("history", "entries");
        row("check", "findings");
        row("codes", "codes");
        row("cooccurrence", "pairs");
        row("matrix", "rows");
        row("metrics", "metrics", {QStringLiteral("survey.nps")});
        row("search", "hits", {QStringLiteral("очередь")});
        row("backup", "file", {QStringLiteral("-o"), m_folder.filePath(QStringLiteral("backup.tropa"))});
        QTest::newRow("metrics --list") << QStringList{QStringLiteral("metrics"), QStringLiteral("--list")}
                                        << QStringLiteral("metrics");
        QTest::newRow("metrics P --list")
            << QStringList{QStringLiteral("metrics"), m_sample, QStringLiteral("--list")} << QStringLiteral("metrics");
        QTest::newRow("map list") << QStringList{QStringLiteral("map"), QStringLiteral("list"), m_sample}
                                  << QStringLiteral("maps");
        QTest::newRow("map export") << QStringList{QStringLiteral("map"), QStringLiteral("export"), m_sample,
                                                   QStringLiteral("-o"), m_folder.filePath(QStringLiteral("m.json"))}
                                    << QStringLiteral("file");
        QTest::newRow("key show") << QStringList{QStringLiteral("key"), QStringLiteral("show"), m_sample}
                                  << QStringLiteral("key");
        QTest::newRow("stats") << QStringList{QStringLiteral("stats"),       QStringLiteral("interval"),
                                              QStringLiteral("--successes"), QStringLiteral("1"),
                                              QStringLiteral("--trials"),    QStringLiteral("3")}
                               << QStringLiteral("estimate");
    }
    void jsonOfEveryCommand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, key);
        const Answer after = run(arguments + QStringList(QStringLiteral("--json")));
        QVERIFY2(after.exit == 0, after.err.constData());
        QJsonParseError error;
        QVERIFY(QJsonDocument::fromJson(after.out, &error).object().contains(key));
        QCOMPARE(error.error, QJsonParseError::NoError);
        if (arguments.first() != QLatin1String("backup"))
            QVERIFY(run(QStringList(QStringLiteral("--json")) + arguments).json().contains(key));
    }

    void listsTheFieldsOfEveryImport()
    {
        const QByteArray kinds =
            run({QStringLiteral("import"), QStringLiteral("dreams"), QStringLiteral("--lang"), QStringLiteral("en")})
                .err;
        for (const char* kind : {"transcripts", "survey", "checklists", "visits", "patients", "services", "costs",
                                 "calls", "reviews", "stage-counts", "respondents", "map"}) {
            QVERIFY2(kinds.contains(kind), kind);
            const Answer listed = run({QStringLiteral("import"), QString::fromLatin1(kind), QStringLiteral("--fields"),
                                       QStringLiteral("--json")});
            QCOMPARE(listed.exit, 0);
            for (const QJsonValue& field : listed.json()[QLatin1String("fields")].toArray()) {
                QVERIFY(!field[QLatin1String("russian")].toString().isEmpty());
                QVERIFY(!field[QLatin1String("english")].toString().isEmpty());
            }
        }
    }

    /// Another program has the file: reading goes on, writing says who and exits 4.
    void aProjectOpenElsewhere()
    {
        const QString project = m_folder.filePath(QStringLiteral("занят.tropa"));
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        tropa::project::OpenOptions options;
        options.coder = {tropa::Guid::random(), QStringLiteral("Вера"), QStringLiteral("В")};
        const auto open = tropa::project::Project::open(project, options);
        QVERIFY(open.ok());
        QCOMPARE(run({QStringLiteral("info"), project}).exit, 0);
        QCOMPARE(run({QStringLiteral("history"), project}).exit, 0);
        const QString visits = file(QStringLiteral("w.csv"), "Пациент;Дата\nП1;01.02.2025\n");
        for (const QStringList& writing : {QStringList{QStringLiteral("undo"), project},
                                           {QStringLiteral("redo"), project},
                                           {QStringLiteral("check"), project, QStringLiteral("--repair")},
                                           {QStringLiteral("import"), QStringLiteral("visits"), project, visits}}) {
            const Answer refused = run(writing + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
            QCOMPARE(refused.exit, 4);
            QVERIFY2(refused.err.contains("open"), refused.err.constData());
        }
    }

    /// Persons imported on one machine; a colleague's machine needs the key file, and then knows the same persons.
    void handsTheKeyOver()
    {
        const QString project = m_folder.filePath(QStringLiteral("ключ.tropa"));
        const QString lang = QStringLiteral("--lang"), en = QStringLiteral("en"), json = QStringLiteral("--json");
        const QString key = QStringLiteral("key"), show = QStringLiteral("show");
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        QCOMPARE(run({key, show, project, json}).json()[QLatin1String("key")].toString(), QStringLiteral("none"));
        const QString keyFile = m_folder.filePath(QStringLiteral("ключ.tropa-key"));
        const QStringList give{key, QStringLiteral("export"), project, QStringLiteral("-o"), keyFile, lang, en};
        const QStringList fromStdin{QStringLiteral("--passphrase-file"), QStringLiteral("-")};
        const Answer early = run(give + fromStdin, "слово\n");
        QCOMPARE(early.exit, 3);
        QVERIFY(!QFile::exists(keyFile));

        const QString visits = file(QStringLiteral("люди.csv"), "Пациент;Дата\nП1;01.02.2025\nП2;02.02.2025\n");
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("visits"), project, visits}).exit, 0);
        QCOMPARE(run({key, show, project, json}).json()[QLatin1String("key")].toString(), QStringLiteral("here"));
        const Answer mute = run(give);
        QCOMPARE(mute.exit, 2);
        QVERIFY2(mute.err.contains("--passphrase-file"), mute.err.constData());
        QCOMPARE(run(give + fromStdin, "\n").exit, 2);
        const Answer given = run(give + fromStdin, "слово\n");
        QVERIFY2(given.exit == 0, given.err.constData());
        QVERIFY(!given.out.contains("слово") && !given.err.contains("слово"));

        const QString there = QStringLiteral("-elsewhere");
        QCOMPARE(run({key, show, project, json}, {}, there).json()[QLatin1String("key")].toString(),
                 QStringLiteral("missing"));
        const QString more = file(QStringLiteral("ещё.csv"), "Пациент;Дата\nП2;03.03.2025\n");
        const QStringList import{QStringLiteral("import"), QStringLiteral("visits"), project, more, lang, en};
        const Answer refused = run(import, {}, there);
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains("--key"), refused.err.constData());
        const QStringList withKey{QStringLiteral("--key"), keyFile};
        QCOMPARE(run(import + withKey + fromStdin, "не то\n", there).exit, 3);
        const QString words = file(QStringLiteral("слова.txt"), "слово\r\n");
        const Answer taken = run(
            {key, QStringLiteral("import"), project, keyFile, QStringLiteral("--passphrase-file"), words}, {}, there);
        QVERIFY2(taken.exit == 0, taken.err.constData());
        QCOMPARE(run(import, {}, there).exit, 0);
        QCOMPARE(run({QStringLiteral("info"), project, json})
                     .json()[QLatin1String("counts")][QLatin1String("patients")]
                     .toInt(),
                 2);
        // Given with the import itself, on a third machine.
        const QString third = QStringLiteral("-third");
        const QString last = file(QStringLiteral("третий.csv"), "Пациент;Дата\nП1;04.04.2025\n");
        const Answer both = run({QStringLiteral("import"), QStringLiteral("visits"), project, last,
                                 QStringLiteral("--key"), keyFile, QStringLiteral("--passphrase-file"), words},
                                {}, third);
        QVERIFY2(both.exit == 0, both.err.constData());
        QCOMPARE(run({key, show, project, json}, {}, third).json()[QLatin1String("key")].toString(),
                 QStringLiteral("here"));
        // A key of another project is refused.
        const QString other = m_folder.filePath(QStringLiteral("другой ключ.tropa"));
        QCOMPARE(run({QStringLiteral("new"), other}).exit, 0);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("visits"), other, visits}).exit, 0);
        QCOMPARE(run({key, QStringLiteral("import"), other, keyFile, QStringLiteral("--passphrase-file"), words}).exit,
                 3);
    }

    /// A line of history says which file it came from.
    void historyNamesTheFiles()
    {
        const QString project = m_folder.filePath(QStringLiteral("история.tropa"));
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        const QString survey = file(QStringLiteral("волна 1.csv"),
                                    "Дата;Оцените врача от 1 до 5\n01.02.2025;5\n02.02.2025;4\n03.02.2025;3\n");
        const Answer imported = run({QStringLiteral("import"), QStringLiteral("survey"), project, survey});
        QVERIFY2(imported.exit == 0, imported.err.constData());
        const QByteArray history =
            run({QStringLiteral("history"), project, QStringLiteral("--lang"), QStringLiteral("en")}).out;
        QVERIFY2(history.contains(QByteArrayLiteral("волна 1.csv")), history.constData());
    }

    /// No rule has an empty place where nobody made a choice.
    void rulesReadWell()
    {
        for (const QString& language : {QStringLiteral("ru"), QStringLiteral("en")}) {
            const QJsonArray metrics = run({QStringLiteral("metrics"), QStringLiteral("--list"),
                                            QStringLiteral("--lang"), language, QStringLiteral("--json")})
                                           .json()[QLatin1String("metrics")]
                                           .toArray();
            QVERIFY(!metrics.isEmpty());
            for (const QJsonValue& metric : metrics) {
                const QString rule = metric[QLatin1String("rule")].toString();
                QVERIFY2(!rule.contains(QLatin1String(": ;")) && !rule.contains(QLatin1String(": .")) &&
                             !rule.contains(u'%' + QString::number(1)),
                         qPrintable(rule));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
