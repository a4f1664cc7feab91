#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// The program as a script sees it: arguments in; exit code, one JSON document and sentences out.
class CliTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sample;

    Answer run(const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TROPA_BINARY_DIR "/bin/tropa-cli"), arguments);
        process.waitForFinished(60000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
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
        QTest::newRow("unknown kind")
            << QStringList{QStringLiteral("import"), QStringLiteral("dreams"), m_sample, nowhere, lang, en} << 2
            << QStringLiteral("dreams");
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

    void searchesByWordForms()
    {
        const QJsonObject found =
            run({QStringLiteral("search"), m_sample, QStringLiteral("врача"), QStringLiteral("--json")}).json();
        QVERIFY(found[QLatin1String("count")].toInt() > 10);
        // A hostile query is words too.
        QCOMPARE(run({QStringLiteral("search"), m_sample, QStringLiteral("\"(*AND NEAR -")}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
