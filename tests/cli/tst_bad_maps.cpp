// Map files that are wrong, hostile or of another version: refused in words that name the file, and the map that is in
// the project stays as it is, byte for byte in its rows.
#include "core/formats/packages.h"
#include "storage/connection.h"
#include "support/cli_test.h"

#include <QTest>

using namespace tropa;

namespace {
QByteArray map(const QByteArray& cards, const QByteArray& format = "tropa-map/1");
QByteArray card(int number, const QByteArray& more = {});
} // namespace

class BadMapsTest : public QObject, private test::CliTest
{
    Q_OBJECT

private:
    /// Every row of the maps and of the history, as text.
    QStringList rows() const
    {
        QStringList all;
        auto db = std::move(*storage::Connection::open(m_project, storage::OpenMode::Read));
        for (const char* table : {"journey", "map_stage", "map_step", "map", "map_lane", "map_card", "map_mark",
                                  "map_link", "card_binding", "card_evidence", "persona", "history_entry", "import"}) {
            auto row = db->prepare(QByteArray("SELECT * FROM ") + table + " ORDER BY id");
            while (row.step()) {
                QStringList cells{QString::fromLatin1(table)};
                for (int column = 0; column < row.columnCount(); ++column)
                    cells << QString::fromLatin1(row.blob(column).toHex());
                all << cells.join(u'|');
            }
        }
        return all;
    }
private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("карта.tropa"));
        QCOMPARE(run({QStringLiteral("new"), m_project, QStringLiteral("--template"), QStringLiteral("clinic")}).exit,
                 0);
        QVERIFY(!rows().filter(QStringLiteral("map_card|")).isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto json = [](const char* name, const QByteArray& bytes, const char* says) {
            QTest::newRow(name) << QStringLiteral("карта.json") << bytes << QString::fromUtf8(says);
        };
        json("a map inside itself", map(card(1, R"(,"nested":"m")")), "A map cannot stand inside itself");
        json("NaN as a score", map(card(1, R"(,"experience":NaN)")), "is no JSON document");
        json("NaN in quotes", map(card(1, R"(,"experience":"NaN")")), "must be a number from −2 to 2");
        json("1e308 as a score", map(card(1, R"(,"experience":1e308)")), "must be a number from −2 to 2");
        json("1e999 as a score", map(card(1, R"(,"experience":1e999)")), "is no JSON document");
        json("minus a day", map(card(1, R"(,"standardMinutes":-1440)")), "must be a number from 0");
        json("a newer version", map(card(1), "tropa-map/2"), "another version of Tropa");
        json("no map", R"({"format":"something/1"})", "expected tropa-map/1");
        json("a list", "[]", "is a list; a map is one JSON object");
        json("cut short", map(card(1)).chopped(3), "is no JSON document");
        json("nested without end", QByteArray(100000, '['), "is no JSON document");
        json("empty", {}, "is no JSON document");
        QByteArray many;
        for (int i = 0; i < 1000000; ++i)
            many += (i ? "," : "") + card(i);
        json("a million cards", map(many), "at most 50,000 can be read");
        QTest::newRow("a matrix of no map") << QStringLiteral("карта.csv") << QByteArray("a;b\n1;2\n")
                                            << QStringLiteral("neither a matrix our export made nor a table");
        QTest::newRow("a diagram of another kind")
            << QStringLiteral("карта.mmd") << QByteArray("graph TD\nA-->B\n") << QStringLiteral("no Mermaid journey");
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QStringList before = rows();
        const test::Answer answer =
            run({QStringLiteral("import"), QStringLiteral("map"), m_project, file(name, bytes)});
        QCOMPARE(answer.exit, 3);
        QVERIFY2(answer.err.contains(says.toUtf8()), answer.err.constData());
        QVERIFY2(answer.err.contains(name.toUtf8()), answer.err.constData());
        QVERIFY2(answer.err.count('\n') <= 2, answer.err.constData());
        QCOMPARE(rows(), before);
    }

    void brokenLinesAreTold()
    {
        const test::Answer answer = run({QStringLiteral("import"), QStringLiteral("map"), m_project,
                                         file(QStringLiteral("дорога.mmd"), "journey\nsection A\nno score\nTea: 4\n")});
        QVERIFY2(answer.exit == 0, answer.err.constData());
        QVERIFY2(answer.out.contains("1 line could not be read in full: 3") ||
                     answer.err.contains("1 line could not be read in full: 3"),
                 (answer.err + answer.out).constData());
    }
};

namespace {

QByteArray map(const QByteArray& cards, const QByteArray& format)
{
    return "{\"format\":\"" + format +
           R"(","journeys":[{"name":"j","stages":[{"guid":"s","title":"S","steps":[{"guid":"t","title":"T"}]}],)"
           R"("maps":[{"guid":"m","kind":"journey","title":"M","lanes":[{"guid":"l","kind":"text","title":"L"}],)"
           R"("cards":[)" +
           cards + "]}]}]}";
}
QByteArray card(int number, const QByteArray& more)
{
    return R"({"guid":"c)" + QByteArray::number(number) + R"(","lane":"l","step":"t")" + more + "}";
}

} // namespace

QTEST_GUILESS_MAIN(BadMapsTest)
#include "tst_bad_maps.moc"
