// The project itself is neither read as a file to import nor replaced by what is written.
#include "support/cli_test.h"

#include <QCryptographicHash>
#include <QTest>

#include <unistd.h>

using namespace tropa;
using test::Answer;

class OwnFileTest : public QObject, private test::CliTest
{
    Q_OBJECT

private:
    static QByteArray hashOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("p.tropa"));
        QCOMPARE(run({QStringLiteral("new"), m_project, QStringLiteral("--template"), QStringLiteral("clinic")}).exit,
                 0);
        QCOMPARE(run({QStringLiteral("targets"), m_project, QStringLiteral("set"), QStringLiteral("survey.nps"),
                      QStringLiteral("40"), QStringLiteral("--coder"), QStringLiteral("Second")})
                     .exit,
                 0);
        QCOMPARE(::symlink("p.tropa", QFile::encodeName(m_folder.filePath(QStringLiteral("soft.csv"))).constData()), 0);
        QCOMPARE(::link(QFile::encodeName(m_project).constData(),
                        QFile::encodeName(m_folder.filePath(QStringLiteral("hard.csv"))).constData()),
                 0);
        QVERIFY(QFile::copy(m_project, m_folder.filePath(QStringLiteral("other.tropa"))));
    }

    void isNotImported_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        for (const char* kind : {"visits", "transcripts", "survey", "qdpx", "map"}) {
            for (const char* name : {"p.tropa", "./p.tropa", "soft.csv", "hard.csv"})
                QTest::addRow("%s from %s", kind, name) << QString::fromLatin1(kind) << QString::fromLatin1(name);
        }
    }
    void isNotImported()
    {
        QFETCH(QString, kind);
        QFETCH(QString, name);
        const QByteArray before = hashOf(m_project);
        const Answer answer = run({QStringLiteral("import"), kind, m_project, m_folder.path() + u'/' + name});
        QCOMPARE(answer.exit, 3);
        QVERIFY2(answer.err.contains("is the project that is open"), answer.err.constData());
        QCOMPARE(hashOf(m_project), before);
    }

    void isNotReplaced_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [](const char* name, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(words).split(u' ');
        };
        row("interviews", "export p.tropa qdpx -o p.tropa");
        row("another way to write it", "export p.tropa quotes -o ./p.tropa");
        row("codebook over a link", "export p.tropa codebook -o hard.csv");
        row("over its -wal", "export p.tropa qdc -o p.tropa-wal");
        row("maps", "map export p.tropa -o p.tropa");
        row("report", "report p.tropa -o p.tropa");
        row("backup", "backup p.tropa -o p.tropa --overwrite");
        row("backup over a link", "backup p.tropa -o hard.csv --overwrite");
        row("another project", "export p.tropa quotes -o other.tropa");
        row("a recipe", "import visits p.tropa visits.csv --save-recipe p.tropa");
    }
    void isNotReplaced()
    {
        QFETCH(QStringList, command);
        file(QStringLiteral("visits.csv"), "x;y\n1;2\n");
        const QByteArray before = hashOf(m_project), other = hashOf(m_folder.filePath(QStringLiteral("other.tropa")));
        for (QString& word : command) {
            if (word.contains(u'.'))
                word.prepend(m_folder.path() + u'/');
        }
        const Answer answer = run(command);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.err.contains("another name") || answer.err.contains("own place"), answer.err.constData());
        QCOMPARE(hashOf(m_project), before);
        QCOMPARE(hashOf(m_folder.filePath(QStringLiteral("other.tropa"))), other);
    }

    void aRefusedImportLeavesEveryByte_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("known coder") << QStringList();
        QTest::newRow("a coder the file does not know")
            << QStringList{QStringLiteral("--coder"), QStringLiteral("New")};
    }
    void aRefusedImportLeavesEveryByte()
    {
        QFETCH(QStringList, options);
        file(QStringLiteral("bad.csv"), QStringLiteral("Пациент;Дата\n1;05.03.2026\nP2;Иванов Пётр\n").toUtf8());
        const QByteArray before = hashOf(m_project);
        const Answer answer = run(QStringList{QStringLiteral("import"), QStringLiteral("visits"), m_project,
                                              m_folder.filePath(QStringLiteral("bad.csv"))} +
                                  options);
        QCOMPARE(answer.exit, 3);
        QVERIFY2(!answer.err.contains(QStringLiteral("Иванов").toUtf8()), answer.err.constData());
        QVERIFY2(answer.err.contains(QStringLiteral("И•••••").toUtf8()), answer.err.constData());
        QCOMPARE(hashOf(m_project), before);
    }
};

QTEST_GUILESS_MAIN(OwnFileTest)
#include "tst_own_file.moc"
