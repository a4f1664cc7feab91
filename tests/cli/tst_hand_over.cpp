// A copy to hand over, made of the sample by the command line: it opens, shows what the maps showed, and nothing a
// respondent, patient or reviewer said or is called by is among its bytes.
#include "storage/connection.h"
#include "support/cli_run.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;

class HandOverCliTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_source, m_copy;

    test::Answer run(const QStringList& arguments) const { return test::runCli(arguments, m_folder.path()); }
    QByteArray bytesOf(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Every number with its n that the maps of a project show.
    QSet<QString> numbers(const QString& project) const
    {
        const QString page = m_folder.filePath(QStringLiteral("page.html"));
        const test::Answer done = run({QStringLiteral("map"), QStringLiteral("export"), project, QStringLiteral("-o"),
                                       page, QStringLiteral("--lang"), QStringLiteral("ru")});
        if (done.exit != 0)
            qFatal("%s", done.err.constData());
        static const QRegularExpression number(QStringLiteral("[^\\n<>]*\\(n = [^)]*\\)"));
        QSet<QString> found;
        for (auto it = number.globalMatch(QString::fromUtf8(bytesOf(page))); it.hasNext();)
            found << it.next().captured().trimmed();
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_source = m_folder.filePath(QStringLiteral("клиника.tropa"));
        m_copy = m_folder.filePath(QStringLiteral("копия.tropa"));
        QCOMPARE(run({QStringLiteral("sample"), m_source}).exit, 0);
        const test::Answer done = run({QStringLiteral("export"), m_source, QStringLiteral("hand-over"),
                                       QStringLiteral("-o"), m_copy, QStringLiteral("--json")});
        QVERIFY2(done.exit == 0, done.err.constData());
        QVERIFY(done.json()[QLatin1String("maps")].toInt() > 0);
        QVERIFY(done.json()[QLatin1String("numbers")].toInt() > 0);
    }

    void itOpensAndShowsTheSame()
    {
        QCOMPARE(run({QStringLiteral("check"), m_copy}).exit, 0);
        const QSet<QString> before = numbers(m_source), after = numbers(m_copy);
        QVERIFY(after.size() > 3);
        QVERIFY2(before.contains(after), qPrintable(QStringList((after - before).values()).join(u'\n')));
        const QString page = QString::fromUtf8(bytesOf(m_folder.filePath(QStringLiteral("page.html"))));
        QVERIFY(page.contains(QStringLiteral("переданная копия")));
        QVERIFY(!page.contains(QStringLiteral("<blockquote>")));
    }

    void nothingPersonalIsInItsBytes()
    {
        const QByteArray bytes = bytesOf(m_copy);
        auto db = std::move(*storage::Connection::open(m_source, storage::OpenMode::Read));
        int looked = 0;
        const auto absent = [&](const QByteArray& secret, const char* where) {
            ++looked;
            QVERIFY2(!bytes.contains(secret), (QByteArray(where) + ": " + secret.left(60)).constData());
        };
        // Words, by their lines, and by their beginnings: a page of the file may end within a long text.
        for (const char* sql :
             {"SELECT base_text FROM document", "SELECT text FROM answer_text", "SELECT text FROM review",
              "SELECT text FROM memo", "SELECT memo FROM segment", "SELECT note FROM map_card",
              "SELECT quote FROM persona", "SELECT note FROM insight", "SELECT text FROM wall_note"}) {
            auto row = db->prepare(sql);
            while (row.step()) {
                for (const QString& line : row.text(0).split(u'\n', Qt::SkipEmptyParts)) {
                    if (line.trimmed().size() >= 16)
                        absent(line.trimmed().left(48).toUtf8(), sql);
                }
            }
        }
        QVERIFY(looked > 100);
        auto hash = db->prepare("SELECT hash FROM person_hash LIMIT 2000");
        while (hash.step())
            absent(hash.blob(0), "person_hash");
        auto copy = std::move(*storage::Connection::open(m_copy, storage::OpenMode::Read));
        for (const char* table :
             {"person",        "person_hash", "respondent",  "document",        "turn",          "segment",
              "response",      "answer",      "answer_text", "checklist_visit", "visit",         "patient",
              "call",          "review",      "memo",        "import",          "card_evidence", "insight_evidence",
              "insight_check", "wall_note",   "wall_group"})
            QCOMPARE(copy->value<qint64>((QByteArray("SELECT count(*) FROM ") + table).constData()).value_or(-1), 0);
    }

    void insightsGoAsSums()
    {
        auto from = std::move(*storage::Connection::open(m_source, storage::OpenMode::Read));
        auto copy = std::move(*storage::Connection::open(m_copy, storage::OpenMode::Read));
        const auto count = from->value<qint64>("SELECT count(*) FROM insight").value_or(0);
        QVERIFY(count > 3);
        QCOMPARE(copy->value<qint64>("SELECT count(*) FROM insight").value_or(-1), count);
        QCOMPARE(copy->value<qint64>("SELECT count(*) FROM insight_frozen").value_or(-1), count);
        const test::Answer before = run({QStringLiteral("insights"), m_source, QStringLiteral("--json")});
        const test::Answer after = run({QStringLiteral("insights"), m_copy, QStringLiteral("--json")});
        const QJsonArray was = before.json()[QLatin1String("insights")].toArray();
        const QJsonArray is = after.json()[QLatin1String("insights")].toArray();
        QCOMPARE(is.size(), was.size());
        static const QRegularExpression counted(QStringLiteral("n.=.\\d")),
            small(QStringLiteral("n.=.[1-4](?![\\d,.\\x{a0}\\x{202f}]*\\d)"));
        qsizetype numbers = 0;
        for (qsizetype i = 0; i < is.size(); ++i) {
            const QJsonObject one = is[i].toObject(), other = was[i].toObject();
            for (const char* same : {"statement", "kind", "status", "value", "effort", "strength"})
                QCOMPARE(one[QLatin1String(same)], other[QLatin1String(same)]);
            const QString note = one[QLatin1String("note")].toString();
            numbers += note.count(counted);
            QVERIFY2(!note.contains(small), qPrintable(note));
        }
        QVERIFY(numbers > 3);
    }

    void refusals()
    {
        const test::Answer again = run({QStringLiteral("export"), m_source, QStringLiteral("hand-over"),
                                        QStringLiteral("-o"), m_copy, QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("is there already"), again.err.constData());
    }
};

QTEST_GUILESS_MAIN(HandOverCliTest)
#include "tst_hand_over.moc"
