#include "project/change_recorder.h"
#include "project/project.h"
#include "project/schema.h"
#include "project/search_tokenizer.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace tropa;
using namespace tropa::project;

// The rules every schema file keeps, whoever adds it.
class SchemaTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<storage::Connection> m_db;

    struct Table
    {
        QString name, sql;
    };
    std::vector<Table> recordedTables()
    {
        std::vector<Table> tables;
        auto rows =
            m_db->prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
        while (rows.step()) {
            if (!isUnrecorded(rows.utf8(0)))
                tables.push_back({rows.text(0), rows.text(1)});
        }
        return tables;
    }
    QStringList column(const QByteArray& sql)
    {
        QStringList values;
        auto rows = m_db->prepare(sql);
        while (rows.step())
            values << rows.text(0);
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_db = std::move(*storage::Connection::open({}, storage::OpenMode::Memory));
        QVERIFY(installSearchTokenizer(*m_db).ok());
        const auto made = migrate(*m_db);
        QVERIFY2(made.ok(), made ? "" : qPrintable(text(made.error().message, Language::English)));
    }

    void filesAreNumberedWithoutGapOrDouble()
    {
        const QStringList files =
            QDir(QStringLiteral(TROPA_SOURCE_DIR "/resources/schema")).entryList(QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (int i = 0; i < files.size(); ++i) {
            const QString start = QStringLiteral("%1_").arg(i + 1, 4, 10, QLatin1Char('0'));
            QVERIFY2(files[i].startsWith(start) && files[i].endsWith(QLatin1String(".sql")),
                     qPrintable(files[i] + QStringLiteral(" should begin ") + start));
        }
        QCOMPARE(latestSchema(), int(files.size()));
    }

    void aFreshSchemaEqualsAMigratedOne()
    {
        for (int from = 1; from < latestSchema(); ++from) {
            auto old = std::move(*storage::Connection::open({}, storage::OpenMode::Memory));
            QVERIFY(installSearchTokenizer(*old).ok());
            QVERIFY(migrate(*old, from).ok());
            QCOMPARE(old->value<int>("PRAGMA user_version"), std::optional(from));
            QVERIFY(migrate(*old).ok());
            QVERIFY2(schemaOf(*old) == schemaOf(*m_db), qPrintable(QStringLiteral("from %1").arg(from)));
        }
        QVERIFY(expectedSchema(latestSchema()) == schemaOf(*m_db));
    }

    void recordedTablesHaveKeysThatAreNeverReused()
    {
        for (const Table& table : recordedTables()) {
            const bool autoincrement =
                table.sql.contains(QRegularExpression(QStringLiteral("\\bid INTEGER PRIMARY KEY AUTOINCREMENT\\b")));
            // The one exception DESIGN names: closed survey answers, named by the ids they answer for.
            QStringList key = column("SELECT name FROM pragma_table_info('" + table.name.toUtf8() + "') WHERE pk > 0");
            key.removeIf([](const QString& name) { return name.endsWith(QLatin1String("_id")); });
            const bool isAnswer = table.name.startsWith(QLatin1String("answer")) &&
                                  table.sql.contains(QLatin1String("WITHOUT ROWID")) && key.isEmpty();
            QVERIFY2(autoincrement || isAnswer, qPrintable(table.name));
        }
        QVERIFY(recordedTables().size() > 10);
    }

    void recordedTablesLeaveDeletionToCode()
    {
        for (const Table& table : recordedTables()) {
            for (const QString& action :
                 column("SELECT on_delete || on_update FROM pragma_foreign_key_list('" + table.name.toUtf8() + "')"))
                QVERIFY2(action == QLatin1String("NO ACTIONNO ACTION"), qPrintable(table.name));
            const auto keys = column("SELECT id FROM pragma_foreign_key_list('" + table.name.toUtf8() + "')").size();
            const auto deferred = table.sql.count(QLatin1String("DEFERRABLE INITIALLY DEFERRED"));
            QVERIFY2(keys == deferred, qPrintable(table.name + QStringLiteral(": a foreign key that is not deferred")));
        }
    }

    void recordedTablesHaveNothingUniqueThatPeopleChange()
    {
        for (const Table& table : recordedTables()) {
            const QStringList unique = column("SELECT name FROM pragma_index_list('" + table.name.toUtf8() +
                                              "') WHERE \"unique\" = 1 AND origin <> 'pk'");
            for (const QString& index : unique) {
                for (const QString& name : column("SELECT name FROM pragma_index_info('" + index.toUtf8() + "')"))
                    QVERIFY2(name.endsWith(QLatin1String("_id")) || name == QLatin1String("guid") ||
                                 name == QLatin1String("hash"),
                             qPrintable(table.name + u'.' + name));
            }
        }
    }

    void recordedTablesComputeNothing()
    {
        for (const Table& table : recordedTables())
            QCOMPARE(column("SELECT name FROM pragma_table_xinfo('" + table.name.toUtf8() + "') WHERE hidden <> 0"),
                     QStringList());
        QCOMPARE(column("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')"), QStringList());
    }

    void everyColumnThatNamesATableExists()
    {
        const QStringList tables = column("SELECT name FROM sqlite_schema WHERE type = 'table'");
        for (const Table& table : recordedTables()) {
            for (const QString& parent :
                 column("SELECT \"table\" FROM pragma_foreign_key_list('" + table.name.toUtf8() + "')"))
                QVERIFY2(tables.contains(parent), qPrintable(table.name + QStringLiteral(" points at ") + parent));
        }
    }
};

QTEST_APPLESS_MAIN(SchemaTest)
#include "tst_schema.moc"
