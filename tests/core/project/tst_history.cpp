#include "project/project.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::project;

class HistoryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;

    QString path() const { return m_folder.filePath(QStringLiteral("проект.tropa")); }
    Result<EntryId> name(const QString& value, const QString& mergeKey = {})
    {
        return m_project->edit({"Name"},
                               [&](Edit& edit) -> Result<void> {
                                   edit.db().run("UPDATE setting SET value = ? WHERE name = 'name'", value);
                                   return {};
                               },
                               {mergeKey, {}});
    }
    QString name() const { return m_project->setting(QStringLiteral("name")); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        auto created = Project::create(path());
        QVERIFY2(created.ok(), created ? "" : qPrintable(text(created.error().message, Language::English)));
        m_project = std::move(*created);
    }
    void cleanup() { m_project.reset(); }

    void undoesAndRedoes()
    {
        QVERIFY(name(QStringLiteral("один")).ok());
        QVERIFY(name(QStringLiteral("два")).ok());
        QVERIFY(m_project->undo().ok());
        QCOMPARE(name(), QStringLiteral("один"));
        QVERIFY(m_project->undo().ok());
        QCOMPARE(name(), QStringLiteral("проект"));
        QVERIFY(!m_project->undo().ok());
        QVERIFY(m_project->redo().ok());
        QCOMPARE(name(), QStringLiteral("один"));
        QVERIFY(name(QStringLiteral("три")).ok());
        QVERIFY2(!m_project->redo().ok(), "a new edit empties the redo list");
    }

    void undoSurvivesARestart()
    {
        QVERIFY(name(QStringLiteral("до")).ok());
        m_project.reset();
        m_project = std::move(*Project::open(path()));
        QCOMPARE(name(), QStringLiteral("до"));
        QVERIFY(m_project->undo().ok());
        QCOMPARE(name(), QStringLiteral("проект"));
        m_project.reset();
        m_project = std::move(*Project::open(path()));
        QVERIFY(m_project->redo().ok());
        QCOMPARE(name(), QStringLiteral("до"));
    }

    void typingIsOneEntry()
    {
        for (const QString& typed : {QStringLiteral("к"), QStringLiteral("ко"), QStringLiteral("код")})
            QVERIFY(name(typed, QStringLiteral("name")).ok());
        QVERIFY(m_project->undo().ok());
        QCOMPARE(name(), QStringLiteral("проект"));
    }

    void refusesWhatLaterWorkRestsOn()
    {
        const EntryId first = *name(QStringLiteral("один"));
        const EntryId second = *name(QStringLiteral("два"));
        const auto refused = m_project->undoEntry(first);
        QVERIFY(!refused.ok());
        QVERIFY(text(refused.error().message, Language::English).contains(QString::number(second.value())));
        QCOMPARE(name(), QStringLiteral("два"));
    }

    void aFailedEditChangesNothing()
    {
        QSignalSpy spy(m_project.get(), &Project::changed);
        const auto failed = m_project->edit({"Bad"}, [](Edit& edit) -> Result<void> {
            edit.db().run("UPDATE setting SET value = 'x' WHERE name = 'name'");
            edit.db().run("INSERT INTO setting (name) VALUES (NULL)");
            return {};
        });
        QVERIFY(!failed.ok());
        QCOMPARE(name(), QStringLiteral("проект"));
        QCOMPARE(spy.count(), 0);
        QVERIFY(name(QStringLiteral("дальше")).ok());
    }

    void aPlainSqliteReadsTheHistory()
    {
        QVERIFY(name(QStringLiteral("имя \"в кавычках\"")).ok());
        const auto after =
            m_project->connection().value<QString>("SELECT after FROM history_row ORDER BY id DESC LIMIT 1");
        QCOMPARE(*after, QStringLiteral("{\"value\":\"имя \\\"в кавычках\\\"\"}"));
    }

    void becomesSavedSoon()
    {
        QVERIFY(name(QStringLiteral("x")).ok());
        QVERIFY(!m_project->isSaved());
        QTRY_VERIFY_WITH_TIMEOUT(m_project->isSaved(), 2000);
    }

    void leavesOneFile()
    {
        QVERIFY(name(QStringLiteral("x")).ok());
        m_project.reset();
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("проект.tropa")});
    }

    void theSecondOneIsTold()
    {
        const auto second = Project::open(path());
        QVERIFY(!second.ok());
        QVERIFY(second.error().kind == ErrorKind::Unavailable);
        OpenOptions reading;
        reading.readOnly = true;
        QVERIFY(Project::open(path(), reading).ok());
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
