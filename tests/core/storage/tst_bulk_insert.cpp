#include "storage/bulk_insert.h"
#include "storage/transaction.h"

#include <QTest>

using namespace tropa;
using namespace tropa::storage;

class BulkInsertTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Connection> memory()
    {
        auto opened = Connection::open({}, OpenMode::Memory);
        if (!opened)
            qFatal("no memory database");
        (*opened)->script(
            "CREATE TABLE visit (id INTEGER PRIMARY KEY AUTOINCREMENT, import_id INTEGER NOT NULL, "
            "person INTEGER NOT NULL, day INTEGER, doctor INTEGER, hash BLOB, kind TEXT, amount INTEGER)");
        return std::move(*opened);
    }

private Q_SLOTS:
    void storesEveryKindOfColumn()
    {
        const auto db = memory();
        const std::vector<quint32> persons{4000000000, 2};
        const std::vector<qint32> days{-5, 20000};
        const std::vector<quint16> codes{0, 2};
        const std::vector<qint64> doctors{0, 11, 12}, amounts{-250, 9000000000};
        BulkInsert insert(*db, "visit", {"import_id", "person", "day", "doctor", "hash", "kind", "amount"});
        const qint64 first = insert.insert({BulkColumn::same(7), BulkColumn::of(persons), BulkColumn::of(days),
                                            BulkColumn::of(codes, doctors), BulkColumn::blobs("abcdef", 3),
                                            BulkColumn::sameText("id"), BulkColumn::of(amounts)},
                                           2);
        QVERIFY(!db->failed());
        QCOMPARE(first, qint64(1));
        auto rows = db->prepare("SELECT id, import_id, person, day, doctor, hash, kind, amount FROM visit ORDER BY id");
        QVERIFY(rows.step());
        QCOMPARE(rows.integer(1), qint64(7));
        QCOMPARE(rows.integer(2), qint64(4000000000));
        QCOMPARE(rows.integer(3), qint64(-5));
        QVERIFY(rows.isNull(4));
        QCOMPARE(rows.blob(5), QByteArray("abc"));
        QCOMPARE(rows.text(6), QStringLiteral("id"));
        QCOMPARE(rows.integer(7), qint64(-250));
        QVERIFY(rows.step());
        QCOMPARE(rows.integer(0), qint64(2));
        QCOMPARE(rows.integer(4), qint64(12));
        QCOMPARE(rows.blob(5), QByteArray("def"));
        QCOMPARE(rows.integer(7), qint64(9000000000));
        QVERIFY(!rows.step());
    }

    void idsGoOnAfterRemovedRows()
    {
        const auto db = memory();
        db->run("INSERT INTO visit (id, import_id, person) VALUES (41, 1, 1)");
        db->run("DELETE FROM visit");
        const std::vector<qint64> persons{1, 2, 3};
        BulkInsert insert(*db, "visit", {"import_id", "person"});
        QCOMPARE(insert.insert({BulkColumn::same(1), BulkColumn::of(persons)}, 3), qint64(42));
        QCOMPARE(insert.insert({BulkColumn::same(1), BulkColumn::of(persons)}, 2), qint64(45));
        QCOMPARE(insert.insert({BulkColumn::same(1), BulkColumn::of(persons)}, 0), qint64(0));
        QCOMPARE(db->value<qint64>("SELECT max(id) FROM visit"), std::optional<qint64>(46));
    }

    void aRefusedRowIsTheConnectionsError()
    {
        const auto db = memory();
        const std::vector<quint16> codes{1, 0}; // NOT NULL
        const std::vector<qint64> ids{0, 5};
        {
            Transaction transaction(*db);
            BulkInsert insert(*db, "visit", {"import_id", "person"});
            insert.insert({BulkColumn::same(1), BulkColumn::of(codes, ids)}, 2);
            QVERIFY(db->failed());
            QVERIFY(!transaction.commit().ok());
        }
        QCOMPARE(db->value<qint64>("SELECT count(*) FROM visit"), std::optional<qint64>(0));
    }

    // A stranger's SQL has no rows to give it and cannot make a table of it.
    void noFileCanUseTheFunction()
    {
        const auto db = memory();
        QCOMPARE(db->value<qint64>("SELECT count(*) FROM tropa_rows(1)"), std::optional<qint64>(0));
        db->script("CREATE VIRTUAL TABLE v USING tropa_rows");
        QVERIFY(db->failed());
    }
};

QTEST_APPLESS_MAIN(BulkInsertTest)
#include "tst_bulk_insert.moc"
