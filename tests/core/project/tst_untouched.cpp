// A project that was opened for editing and closed without an edit is the same file, byte for byte.
#include "project/project.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::project;

class UntouchedTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("p.tropa"));

    QByteArray hash() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }
    static OpenOptions by(const QString& name)
    {
        OpenOptions options;
        options.coder = {Guid::random(), name, {}};
        options.onNetwork = false;
        return options;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_path);
        auto project = Project::create(m_path, by(QStringLiteral("Anna")));
        QVERIFY(project.ok());
        QVERIFY((*project)->setSetting(QStringLiteral("name"), QStringLiteral("Clinics")).ok());
        QVERIFY((*project)->close().ok());
    }

    void openingAndClosingChangesNothing_data()
    {
        QTest::addColumn<int>("times");
        QTest::newRow("once") << 1;
        QTest::newRow("three times") << 3;
    }
    void openingAndClosingChangesNothing()
    {
        QFETCH(int, times);
        const QByteArray before = hash();
        for (int i = 0; i < times; ++i) {
            auto project = Project::open(m_path, by(QStringLiteral("Boris"))); // a coder unknown to the file
            QVERIFY(project.ok());
            QVERIFY((*project)->close().ok());
        }
        QCOMPARE(hash(), before);
        auto checked = Project::open(m_path, by(QStringLiteral("Boris")));
        QVERIFY(checked.ok());
        QVERIFY((*checked)->check()->empty());
    }

    void aRefusedEditChangesNothing_data()
    {
        QTest::addColumn<bool>("job");
        QTest::newRow("on the window's thread") << false;
        QTest::newRow("by a job") << true;
    }
    void aRefusedEditChangesNothing()
    {
        QFETCH(bool, job);
        const QByteArray before = hash();
        {
            auto project = Project::open(m_path, by(QStringLiteral("Boris")));
            QVERIFY(project.ok());
            const auto body = [](Edit& edit) -> Result<void> {
                edit.db().run("INSERT INTO setting (name, value) VALUES ('half', 'done')");
                return Error(ErrorKind::BadInput, Message::verbatim(QStringLiteral("refused")));
            };
            if (job) {
                auto writer = (*project)->startJob();
                QVERIFY(writer.ok());
                QVERIFY(!(*writer)->edit(Message::verbatim(QStringLiteral("import")), body).ok());
            } else {
                QVERIFY(!(*project)->edit(Message::verbatim(QStringLiteral("import")), body).ok());
            }
            QCOMPARE((*project)->setting(QStringLiteral("half")), QString());
            QVERIFY((*project)->close().ok());
        }
        QCOMPARE(hash(), before);
    }

    void anEditStays_data()
    {
        QTest::addColumn<bool>("job");
        QTest::newRow("on the window's thread") << false;
        QTest::newRow("by a job") << true;
    }
    void anEditStays()
    {
        QFETCH(bool, job);
        const QByteArray before = hash();
        {
            auto project = Project::open(m_path, by(QStringLiteral("Boris")));
            QVERIFY(project.ok());
            const auto body = [](Edit& edit) -> Result<void> {
                edit.db().run("INSERT INTO setting (name, value) VALUES ('whole', 'done')");
                return {};
            };
            if (job) {
                auto writer = (*project)->startJob();
                QVERIFY(writer.ok() && (*writer)->edit(Message::verbatim(QStringLiteral("import")), body).ok());
            } else {
                QVERIFY((*project)->edit(Message::verbatim(QStringLiteral("import")), body).ok());
            }
            QVERIFY((*project)->close().ok());
        }
        QVERIFY(hash() != before);
        auto project = Project::open(m_path, by(QStringLiteral("Boris")));
        QVERIFY(project.ok());
        QCOMPARE((*project)->setting(QStringLiteral("whole")), QStringLiteral("done"));
        QCOMPARE((*project)
                     ->read([](storage::Connection& db) {
                         return db.value<qint64>("SELECT count(*) FROM coder WHERE name = 'Boris'").value_or(0);
                     })
                     .valueOr(0),
                 qint64(1));
        QVERIFY((*project)->check()->empty());
    }
};

QTEST_GUILESS_MAIN(UntouchedTest)
#include "tst_untouched.moc"
