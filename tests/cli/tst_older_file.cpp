// A project of an older Tropa is brought up to date by the first command that opens it, one that only reads included.
#include "storage/connection.h"
#include "support/cli_test.h"

#include <QDir>
#include <QTest>

using namespace tropa;
using test::Answer;

class OlderFileTest : public QObject, private test::CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAfterABackup()
    {
        const QString path = m_folder.filePath(QStringLiteral("old.tropa"));
        const Answer made = run({QStringLiteral("new"), path, QStringLiteral("--template"), QStringLiteral("clinic")});
        QVERIFY2(made.exit == 0, made.err.constData());
        {
            // What version 10 did not have.
            auto file = storage::Connection::open(path, storage::OpenMode::Write);
            QVERIFY(file.ok());
            for (const char* table : {"document_recording", "map_note", "map_thread", "map_comment", "insight_frozen",
                                      "wall_group", "wall_note", "map_persona", "file_map_view"})
                (*file)->script(QByteArrayLiteral("DROP TABLE ") + table);
            for (const char* column :
                 {"map_step DROP COLUMN is_substep", "map_stage DROP COLUMN nested_map_id",
                  "map_lane DROP COLUMN scope", "rule DROP COLUMN scope", "map_card DROP COLUMN picture_id",
                  "card_binding DROP COLUMN chart", "import DROP COLUMN content"})
                (*file)->script(QByteArrayLiteral("ALTER TABLE ") + column);
            (*file)->script("PRAGMA user_version = 10");
            QVERIFY(!(*file)->failed());
        }
        const Answer read = run({QStringLiteral("map"), QStringLiteral("comments"), path});
        QVERIFY2(read.exit == 0, read.err.constData());
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("old backups"))).entryList(QDir::Files).size(), 1);
        const Answer checked = run({QStringLiteral("check"), path});
        QVERIFY2(checked.exit == 0, checked.err.constData());
    }
};

QTEST_GUILESS_MAIN(OlderFileTest)
#include "tst_older_file.moc"
