// The trial data by the command line, compared with an independent reading of the same files.
#include "storage/connection.h"
#include "support/cli_run.h"
#include "support/real_files.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;

class RealFilesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    test::Answer run(const QStringList& arguments) const { return test::runCli(arguments, m_folder.path()); }
    static QString facts(const QString& project, const char* sql)
    {
        auto db = storage::Connection::open(project, storage::OpenMode::Read);
        return db ? test::factsOf(**db, sql) : QString();
    }

private Q_SLOTS:
    void imports_data() { test::addRealFiles(); }
    void imports()
    {
        QFETCH(test::RealFile, file);
        const QString path = test::sharedData(QString::fromLatin1(file.file));
        if (path.isEmpty())
            QSKIP("the trial data are not on this machine");
        const QString project = m_folder.filePath(QStringLiteral("%1.tropa").arg(QLatin1String(file.name)));
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        QStringList words{QStringLiteral("import"), QString::fromLatin1(file.kind), project, path,
                          QStringLiteral("--json")};
        if (*file.recipe)
            words << QStringLiteral("--recipe")
                  << QStringLiteral(TROPA_TEST_DATA "/recipes/") + QString::fromLatin1(file.recipe);

        const test::Answer proof = run(words + QStringList(QStringLiteral("--dry-run")));
        QVERIFY2(proof.exit == 0, proof.err.constData());
        QCOMPARE(proof.json()[QLatin1String("imported")].toInteger(), file.imported);
        const test::Answer done = run(words);
        QVERIFY2(done.exit == 0, done.err.constData());
        QCOMPARE(done.json()[QLatin1String("imported")].toInteger(), file.imported);
        QCOMPARE(done.json()[QLatin1String("problems")].toArray().size(), 0);
        QCOMPARE(facts(project, file.sum), QString::fromUtf8(file.facts));
        QCOMPARE(run({QStringLiteral("check"), project}).exit, 0);
    }

    /// What was understood of a file by hand or by detection repeats itself from the saved recipe.
    void aSavedRecipeRepeatsItself()
    {
        const QString path = test::sharedData(QStringLiteral("visits/patients.csv"));
        if (path.isEmpty())
            QSKIP("the trial data are not on this machine");
        const QString project = m_folder.filePath(QStringLiteral("recipe.tropa"));
        const QString recipe = m_folder.filePath(QStringLiteral("saved.json"));
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        const QStringList words{QStringLiteral("import"),    QStringLiteral("visits"), project, path,
                                QStringLiteral("--dry-run"), QStringLiteral("--json")};
        const test::Answer first =
            run(words + QStringList{QStringLiteral("--recipe"),
                                    QStringLiteral(TROPA_TEST_DATA "/recipes/hospital_events.json"),
                                    QStringLiteral("--save-recipe"), recipe});
        QVERIFY2(first.exit == 0, first.err.constData());
        const test::Answer again = run(words + QStringList{QStringLiteral("--recipe"), recipe});
        QVERIFY2(again.exit == 0, again.err.constData());
        QCOMPARE(again.json(), first.json());
    }

    /// What no kind reads is refused in words, not taken for something else.
    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QTest::newRow("SPSS") << QStringLiteral("survey") << QStringLiteral("surveys/sample.zsav");
        QTest::newRow("a project of a coding tool")
            << QStringLiteral("transcripts") << QStringLiteral("qualitative/demo.qdpx");
        QTest::newRow("a table for a transcript") << QStringLiteral("map") << QStringLiteral("surveys/bfi.csv");
        QTest::newRow("answers for visits") << QStringLiteral("visits") << QStringLiteral("surveys/bfi.csv");
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        const QString path = test::sharedData(file);
        if (path.isEmpty())
            QSKIP("the trial data are not on this machine");
        const QString project = m_folder.filePath(QStringLiteral("none.tropa"));
        QFile::remove(project);
        QCOMPARE(run({QStringLiteral("new"), project}).exit, 0);
        const test::Answer refused = run({QStringLiteral("import"), kind, project, path});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains(QFileInfo(path).fileName().toUtf8()), refused.err.constData());
        QCOMPARE(facts(project, "SELECT count(*) FROM import"), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(RealFilesTest)
#include "tst_real_files.moc"
