#include "project/project.h"
#include "project/query_reader.h"
#include "project/search_query.h"
#include "project/search_tokenizer.h"
#include "project/text_index.h"
#include "storage/transaction.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace tropa;
using namespace tropa::project;

// Reviews loaded by imports stand in for any room's text.
class SearchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<storage::Connection> m_db;
    const TextIndex m_searching{{QStringLiteral("review"), "review", "id", "text", "review.import_id", {}}};
    TextIndex m_index{{QStringLiteral("review"), "review", "id", "text", "review.import_id", {}}};

    void add(qint64 id, const QString& text)
    {
        m_db->run("INSERT INTO review (id, text) VALUES (?, ?)", id, text);
        m_index.update(
            *m_db, {{QStringLiteral("review"), QString::number(id), {}, ColumnValues{{QStringLiteral("text"), text}}}});
    }
    QList<qint64> found(const QString& query)
    {
        QList<qint64> ids;
        for (const SearchHit& hit : m_searching.search(*m_db, query))
            ids << hit.id;
        std::sort(ids.begin(), ids.end());
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::move(*storage::Connection::open({}, storage::OpenMode::Memory));
        QVERIFY(installSearchTokenizer(*m_db).ok());
        m_db->script("CREATE TABLE import (id INTEGER PRIMARY KEY, active INTEGER NOT NULL DEFAULT 1);"
                     "CREATE TABLE review (id INTEGER PRIMARY KEY, import_id INTEGER, text TEXT);"
                     "CREATE VIRTUAL TABLE derived_search_review USING fts5(text, tokenize='tropa')");
        QVERIFY(!m_db->failed());
    }
    void cleanup()
    {
        QVERIFY2(!m_db->failed(), m_db->failed() ? qPrintable(text(m_db->error().message, Language::English)) : "");
    }

    // What every search box reads alike: "u:" was unwanted, "q:" in quotation marks.
    void readsTerms_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("terms");
        const auto row = [](const char* name, const char* query, const char* terms) {
            QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(terms).split(u'|', Qt::SkipEmptyParts);
        };
        row("nothing", "  \t ", "");
        row("words", " ждать  врач ", "ждать|врач");
        row("phrases", "«долго ждал» \"у врача\" „в“ “a”", "q:долго ждал|q:у врача|q:в|q:a");
        row("not closed", "врач «долго ждал", "врач|q:долго ждал");
        row("next to a word", "врач\"долго\"ждал", "врач|q:долго|ждал");
        row("left out", "врач -касса −\"на кассе\" -", "врач|u:касса|u:q:на кассе");
        row("a hyphen inside", "кто-то", "кто-то");
        row("marks stay", "начал* ждать ~3 врач", "начал*|ждать|~3|врач");
    }
    void readsTerms()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, terms);
        QueryReader reader(query);
        QStringList read;
        while (const auto term = reader.next())
            read << (term->isUnwanted ? QStringLiteral("u:") : QString()) +
                        (term->isQuoted ? QStringLiteral("q:") : QString()) + term->text.toString();
        QCOMPARE(read, terms);
    }

    void readsQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expression");
        QTest::newRow("words") << "долго ждать"
                               << "\"долго\" AND \"ждать\"";
        QTest::newRow("phrase") << "\"долго ждать\" врач"
                                << "\"долго ждать\" AND \"врач\"";
        QTest::newRow("Russian quotes") << "«долго ждать»"
                                        << "\"долго ждать\"";
        QTest::newRow("beginning") << "регистр*"
                                   << "\"регистр*\"*";
        QTest::newRow("without") << "врач -платно -«не звонили»"
                                 << "(\"врач\") NOT (\"платно\" OR \"не звонили\")";
        QTest::newRow("hyphen inside") << "по-моему"
                                       << "\"по-моему\"";
        QTest::newRow("punctuation alone") << "врач — !!! *"
                                           << "\"врач\"";
        QTest::newRow("operators are words") << "NEAR(a b) OR"
                                             << "\"NEAR(a\" AND \"b)\" AND \"OR\"";
        QTest::newRow("nothing but without") << "-врач"
                                             << "";
        QTest::newRow("empty") << "  "
                               << "";
        QTest::newRow("open quote") << "\"долго"
                                    << "\"долго\"";
        QTest::newRow("zero byte") << QStringLiteral("до%1лго").arg(QChar(0)) << "\"до лго\"";
    }
    void readsQueries()
    {
        QFETCH(QString, query);
        QFETCH(QString, expression);
        QCOMPARE(QString::fromUtf8(searchExpression(query)), expression);
    }

    void findsForms_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::newRow("stem") << "врачами" << QList<qint64>{1, 2};
        QTest::newRow("both words") << "врач очередь" << QList<qint64>{2};
        QTest::newRow("yo") << "прием" << QList<qint64>{1, 3};
        QTest::newRow("case") << "ПРИЁМ" << QList<qint64>{1, 3};
        QTest::newRow("phrase") << "\"долго ждали\"" << QList<qint64>{2};
        QTest::newRow("not in that order") << "\"ждали долго\"" << QList<qint64>{};
        QTest::newRow("beginning") << "регист*" << QList<qint64>{3};
        QTest::newRow("without") << "приём -регистратура" << QList<qint64>{1};
        QTest::newRow("English") << "waiting" << QList<qint64>{4};
        QTest::newRow("none") << "стоматолог" << QList<qint64>{};
    }
    void findsForms()
    {
        add(1, QStringLiteral("Врач вёл приём внимательно"));
        add(2, QStringLiteral("К врачу большая очередь, долго ждали"));
        add(3, QStringLiteral("Приём перенесли, регистратура не предупредила"));
        add(4, QStringLiteral("They waited for an hour"));
        QFETCH(QString, query);
        QFETCH(QList<qint64>, ids);
        QCOMPARE(found(query), ids);
        QCOMPARE(m_index.count(*m_db, query), qint64(ids.size()));
    }

    void marksWhatMatchedInCodePoints()
    {
        add(1, QStringLiteral("😀😀 У врача и у врачей"));
        const auto hits = m_index.search(*m_db, QStringLiteral("врач"));
        QCOMPARE(hits.size(), std::size_t(1));
        QVERIFY((hits[0].spans == std::vector<TextSpan>{{5, 10}, {15, 21}}));
        QCOMPARE(hits[0].snippet, QStringLiteral("😀😀 У врача и у врачей"));
    }

    void cutsSnippetsAtWords()
    {
        const QString around = QStringLiteral("слово ").repeated(40);
        add(1, around + QStringLiteral("регистратура ") + around);
        const auto hits = m_index.search(*m_db, QStringLiteral("регистратура"));
        QCOMPARE(hits.size(), std::size_t(1));
        const SearchHit& hit = hits[0];
        QVERIFY(hit.snippet.startsWith(QStringLiteral("…слово")) && hit.snippet.endsWith(QStringLiteral("слово…")));
        QCOMPARE(sliced(hit.snippet, hit.snippetSpans.at(0)), QStringLiteral("регистратура"));
    }

    void anyTextIsAQuery()
    {
        add(1, QStringLiteral("врач"));
        QRandomGenerator random(7);
        const QString pieces = QStringLiteral("\"'«»“”„-−*()^:{}+ аврачNOTandOR\\;%_,.\n\t[]<>!?№\u0301") + QChar(0) +
                               QChar(0xD83D) + QChar(0xFDD0);
        for (int round = 0; round < 3000; ++round) {
            QString query;
            for (int i = random.bounded(20); i >= 0; --i)
                query += pieces[random.bounded(static_cast<int>(pieces.size()))];
            (void)m_index.search(*m_db, query);
            QVERIFY2(!m_db->failed(), qPrintable(query));
        }
        (void)m_index.search(*m_db, QStringLiteral("врач ").repeated(5000));
        (void)m_index.search(*m_db, QString(100000, u'"'));
    }

    void leavesOutSwitchedOffImports()
    {
        m_db->script("INSERT INTO import (id) VALUES (1), (2)");
        m_db->script("INSERT INTO review (id, import_id, text) VALUES (1, 1, 'врач'), (2, 2, 'врачи'), (3, 2, NULL), "
                     "(4, 2, '')");
        m_index.loaded(*m_db, 1);
        m_index.loaded(*m_db, 2);
        add(5, QStringLiteral("врачом"));
        QCOMPARE(found(QStringLiteral("врач")), (QList<qint64>{1, 2, 5}));
        m_db->script("UPDATE import SET active = 0 WHERE id = 2");
        QCOMPARE(found(QStringLiteral("врач")), (QList<qint64>{1, 5}));
        QCOMPARE(m_index.count(*m_db, QStringLiteral("врач")), qint64(2));
    }

    void equalsAFreshBuildHoweverItCameAbout()
    {
        QRandomGenerator random(3);
        const QStringList words =
            QStringLiteral("врач очередь приём запись регистратура долго вежливо дорого waited again").split(u' ');
        const QString table = QStringLiteral("review"), column = QStringLiteral("text");
        std::map<qint64, QString> rows;
        for (int step = 0; step < 600; ++step) {
            const qint64 id = 1 + random.bounded(40);
            QString words5;
            for (int i = 0; i < 5; ++i)
                words5 += words[random.bounded(static_cast<int>(words.size()))] + u' ';
            const QString key = QString::number(id);
            if (!rows.contains(id)) {
                m_db->run("INSERT INTO review (id, text) VALUES (?, ?)", id, words5);
                m_index.update(*m_db, {{table, key, {}, ColumnValues{{column, words5}}}});
                rows[id] = words5;
            } else if (random.bounded(3) == 0) {
                m_db->run("DELETE FROM review WHERE id = ?", id);
                m_index.update(*m_db, {{table, key, ColumnValues{{column, rows[id]}}, {}}});
                rows.erase(id);
            } else {
                m_db->run("UPDATE review SET text = ? WHERE id = ?", words5, id);
                m_index.update(*m_db, {{table, key, ColumnValues{{column, rows[id]}}, ColumnValues{{column, words5}}}});
                rows[id] = words5;
            }
        }
        const QByteArray kept = m_index.fingerprint(*m_db);
        m_index.rebuild(*m_db);
        QCOMPARE(kept, m_index.fingerprint(*m_db));
        m_db->run("UPDATE derived_search_review SET text = 'иное' WHERE rowid = ?", rows.begin()->first);
        QVERIFY2(m_index.fingerprint(*m_db) != kept, "a difference must show");
    }

    // The quick way through Russian and ASCII must cut and fold exactly as unicode61 does.
    void readsLettersAsUnicode61Does()
    {
        const QString letters = QStringLiteral("аяёЁАЯйЙabzABZ019 .,-_'\"!?()«»–—…„“”\u00A0\n\t@#");
        QRandomGenerator random(5);
        m_db->script("CREATE VIRTUAL TABLE quick USING fts5(text, tokenize='tropa');"
                     "CREATE VIRTUAL TABLE plain USING fts5(text, tokenize='tropa')");
        for (int id = 1; id <= 500; ++id) {
            QString words;
            for (int i = random.bounded(60); i >= 0; --i)
                words += letters[random.bounded(static_cast<int>(letters.size()))];
            m_db->run("INSERT INTO quick (rowid, text) VALUES (?, ?)", id, words);
            m_db->run("INSERT INTO plain (rowid, text) VALUES (?, ?)", id,
                      words + QStringLiteral(" ¹ї")); // the slow way
        }
        m_db->script("CREATE VIRTUAL TABLE temp.quick_terms USING fts5vocab(main, quick, instance);"
                     "CREATE VIRTUAL TABLE temp.plain_terms USING fts5vocab(main, plain, instance)");
        QCOMPARE(m_db->value<int>("SELECT count(*) FROM (SELECT term, doc, offset FROM quick_terms EXCEPT "
                                  "SELECT term, doc, offset FROM plain_terms)"),
                 std::optional(0));
        QCOMPARE(m_db->value<int>(
                     "SELECT count(*) FROM (SELECT term, doc, offset FROM plain_terms WHERE term <> '¹ї' EXCEPT "
                     "SELECT term, doc, offset FROM quick_terms)"),
                 std::optional(0));
        QVERIFY(m_db->value<int>("SELECT count(*) FROM quick_terms").value_or(0) > 2000);
    }

    void searchesSixMillionCharacters_data()
    {
        QTest::addColumn<int>("rowLength");
        QTest::newRow("turns") << 400;
        QTest::newRow("whole transcripts") << 31000;
    }
    void searchesSixMillionCharacters()
    {
        QFETCH(int, rowLength);
        QRandomGenerator random(11);
        QStringList words;
        for (int i = 0; i < 20000; ++i) {
            QString word;
            for (int j = 3 + random.bounded(8); j > 0; --j)
                word += QChar(0x430 + random.bounded(32));
            words << word;
        }
        QElapsedTimer timer;
        timer.start();
        {
            storage::Transaction transaction(*m_db);
            for (qint64 id = 1, all = 0; all < 6'200'000; ++id) {
                QString text;
                while (text.size() < rowLength) {
                    const double where = random.generateDouble();
                    text += words[static_cast<qsizetype>(where * where * where * 19999)] + u' ';
                }
                if (id % 50 == 0 || rowLength > 10000)
                    text += QStringLiteral("долго ожидали врача");
                all += text.size();
                m_db->run("INSERT INTO review (id, text) VALUES (?, ?)", id, text);
            }
            QVERIFY(transaction.commit().ok());
        }
        timer.restart();
        m_index.rebuild(*m_db);
        const qint64 built = timer.elapsed();
        std::vector<qint64> times;
        std::size_t hitCount = 0;
        for (int i = 0; i < 9; ++i) {
            timer.restart();
            hitCount = m_index.search(*m_db, QStringLiteral("ожидать врачей"), 50).size();
            times.push_back(timer.nsecsElapsed() / 1000);
        }
        std::sort(times.begin(), times.end());
        QVERIFY(hitCount > 0);
        qInfo("index of 6.2 M characters: %lld ms; search of 50 best: %lld µs", static_cast<long long>(built),
              static_cast<long long>(times[4]));
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_search.moc"
