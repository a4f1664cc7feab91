// Merging copies of a whole project: the sample into nothing, and two copies that both went on, with maps, surveys,
// visits, calls and reviews; nothing is dropped in silence.
#include "app/catalogue.h"
#include "app/imports.h"
#include "app/sample.h"
#include "exchange/merge.h"
#include "support/test_project.h"

#include <QFile>
#include <QTest>

using namespace tropa;
using exchange::MergeChoice;

class MergeAllTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<const app::Furniture> m_furniture = app::makeFurniture();
    QString m_sample;

    QString file(const QString& name) const { return m_folder.filePath(name); }
    std::unique_ptr<project::Project> open(const QString& path, const char* coder)
    {
        project::OpenOptions options;
        options.parts = m_furniture->parts;
        options.coder = {Guid::random(), QString::fromLatin1(coder), {}};
        auto opened =
            QFile::exists(path) ? project::Project::open(path, options) : project::Project::create(path, options);
        if (!opened)
            qFatal("%s", qPrintable(test::why(opened)));
        return std::move(*opened);
    }
    static Result<exchange::MergeReport> merge(project::Project& project, const QString& other,
                                               const exchange::MergeOptions& options)
    {
        auto writer = project.startJob();
        if (!writer)
            return writer.error();
        auto report = exchange::mergeProject(**writer, other, options);
        writer->reset();
        return report;
    }
    static void run(project::Project& project, const char* sql)
    {
        const auto done = project.edit({"Edit"}, [&](project::Edit& edit) -> Result<void> {
            edit.db().run(sql);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(test::why(done)));
    }
    static qint64 count(storage::Connection& db, const QByteArray& sql)
    {
        return db.value<qint64>(sql.constData()).value_or(-1);
    }
    // Rows of every table people's work and evidence stand in.
    static std::map<QByteArray, qint64> counts(storage::Connection& db)
    {
        std::vector<QByteArray> names;
        {
            auto rows = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
            while (rows.step())
                names.push_back(rows.utf8(0));
        }
        std::map<QByteArray, qint64> all;
        for (const QByteArray& name : names) {
            static const QSet<QByteArray> own = {"setting", "import", "coder"};
            if (own.contains(name) || name.startsWith("sqlite_") || name.startsWith("file_") ||
                name.startsWith("history_") || name.startsWith("derived_"))
                continue;
            all[name] = count(db, "SELECT count(*) FROM \"" + name + '"');
        }
        return all;
    }
    double metric(project::Project& project, const char* id)
    {
        const auto value = m_furniture->catalogue.evaluate({project.connection(), QDate(2026, 10, 1)},
                                                           QLatin1String(id), metrics::Request());
        return value && value->total.value ? *value->total.value : -1;
    }
    void import(project::Project& project, const char* kind, const QString& name, const QByteArray& bytes)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        out.close();
        frame::ImportOptions options;
        options.files = {out.fileName()};
        options.plainIds = true;
        auto writer = project.startJob();
        const auto report = app::importKind(QLatin1String(kind))->run(**writer, options, {});
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        writer->reset();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", file(QStringLiteral("config")).toLocal8Bit());
        m_sample = file(QStringLiteral("sample.tropa"));
        const auto made =
            app::makeSample(m_sample, *m_furniture, Language::Russian, {Guid::random(), QStringLiteral("A"), {}});
        QVERIFY2(made.ok(), qPrintable(test::why(made)));
    }

    void theWholeSampleComesIntoAnEmptyProject()
    {
        auto empty = open(file(QStringLiteral("empty.tropa")), "B");
        auto sample = open(m_sample, "A");
        const auto wanted = counts(sample->connection());
        exchange::MergeOptions options;
        options.otherwise = MergeChoice::Theirs;
        options.dryRun = true;
        const auto before = counts(empty->connection());
        const auto dry = merge(*empty, m_sample, options);
        QVERIFY2(dry.ok(), qPrintable(test::why(dry)));
        QCOMPARE(counts(empty->connection()), before);
        QVERIFY(dry->added.at(QStringLiteral("map_card")) > 50 && dry->added.at(QStringLiteral("import")) > 10);
        options.dryRun = false;
        const auto report = merge(*empty, m_sample, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        for (const auto& [name, rows] : counts(empty->connection())) {
            // A person nobody's evidence needs stays behind; everything else is there.
            if (name != "person" && name != "person_hash")
                QVERIFY2(rows == wanted.at(name),
                         qPrintable(
                             QStringLiteral("%1: %2, not %3").arg(QLatin1String(name)).arg(rows).arg(wanted.at(name))));
        }
        for (const char* id : {"survey.nps", "patients.churn", "checklist.score", "reviews.rating",
                               "calls.booking_conversion", "interviews.valence"})
            QCOMPARE(metric(*empty, id), metric(*sample, id));
        QVERIFY(metric(*sample, "patients.churn") > 0);
        const auto findings = empty->check();
        QVERIFY(findings.ok() && findings->empty());
        // A second time there is nothing to do.
        const auto again = merge(*empty, m_sample, options);
        QVERIFY2(again.ok(), qPrintable(test::why(again)));
        QVERIFY2(!again->evidenceEntry.isValid() && again->added.empty(),
                 qPrintable(again->added.empty() ? QString() : again->added.begin()->first));
        // Back, in the order of undo.
        while (count(empty->connection(), "SELECT count(*) FROM map_card") > 0) {
            const auto undone = empty->undo();
            QVERIFY2(undone.ok(), qPrintable(test::why(undone)));
        }
        QCOMPARE(metric(*empty, "reviews.rating"), -1.0);
    }

    void copiesThatBothWentOn()
    {
        const QString ours = file(QStringLiteral("ours.tropa")), theirs = file(QStringLiteral("theirs.tropa"));
        QVERIFY(QFile::copy(m_sample, ours) && QFile::copy(m_sample, theirs));
        auto a = open(ours, "A");
        {
            auto b = open(theirs, "B");
            // Cards: one they alone change, one both change, one they add, one they bind anew.
            run(*b, "UPDATE map_card SET text = 'theirs alone' WHERE id = (SELECT min(id) FROM map_card)");
            run(*b, "UPDATE map_card SET text = 'theirs' WHERE id = (SELECT max(id) FROM map_card)");
            run(*b,
                "INSERT INTO map_card (guid, lane_id, step_id, text) SELECT randomblob(16), lane_id, step_id, 'new' "
                "FROM map_card WHERE id = (SELECT min(id) FROM map_card)");
            run(*b, "UPDATE card_binding SET chart = 'none' WHERE id = (SELECT min(id) FROM card_binding)");
            run(*b, "UPDATE card_binding SET scope = '{\"clinic\":[1]}' WHERE id = (SELECT max(id) FROM card_binding)");
            run(*b, "UPDATE guide_question SET text = 'asked otherwise' WHERE id = 1");
            run(*b, "UPDATE recruit_quota SET wanted = 5 WHERE id = 1");
            run(*b, "INSERT INTO stop_word (word) VALUES ('ага')");
            run(*b, "DELETE FROM saved_query WHERE id = 1");
            import(*b, "reviews", QStringLiteral("more.csv"),
                   "Дата,Площадка,Клиника,Оценка,Текст\n01.10.2026,Карты,Юг,5,Хорошо\n02.10.2026,Карты,Юг,1,Плохо\n");
            import(*b, "reviews", QStringLiteral("both.csv"),
                   "Дата,Площадка,Клиника,Оценка,Текст\n03.10.2026,Карты,Центр,4,Ничего\n");
            run(*b, "INSERT INTO card_evidence (card_id, ref_kind, ref_id) SELECT min(c.id), 'review', max(r.id) FROM "
                    "map_card c, review r");
            run(*b, "INSERT INTO card_evidence (card_id, ref_kind, ref_id) SELECT min(c.id), 'review', min(r.id) FROM "
                    "map_card c, review r");
            QVERIFY(b->close().ok());
        }
        run(*a, "UPDATE map_card SET text = 'ours' WHERE id = (SELECT max(id) FROM map_card)");
        run(*a, "UPDATE guide_question SET probes = 'why' WHERE id = 2");
        import(*a, "reviews", QStringLiteral("both.csv"),
               "Дата,Площадка,Клиника,Оценка,Текст\n03.10.2026,Карты,Центр,4,Ничего\n");
        storage::Connection& db = a->connection();
        const qint64 reviews = count(db, "SELECT count(*) FROM review");
        const qint64 bindings = count(db, "SELECT count(*) FROM card_binding");

        exchange::MergeOptions options;
        const auto asked = merge(*a, theirs, options);
        QVERIFY2(asked.ok(), qPrintable(test::why(asked)));
        QStringList keys;
        for (const auto& conflict : asked->conflicts)
            keys << conflict.table;
        keys.sort();
        QCOMPARE(keys, QStringList({QStringLiteral("import"), QStringLiteral("map_card")}));
        QCOMPARE(asked->unresolved.size(), std::size_t(2));
        QCOMPARE(count(db, "SELECT count(*) FROM review"), reviews); // nothing was written
        for (const auto& conflict : asked->conflicts) {
            QVERIFY(!conflict.title.isEmpty() && !conflict.fields.empty());
            options.choices[conflict.key] =
                conflict.table == QLatin1String("import") ? MergeChoice::Ours : MergeChoice::Theirs;
        }
        const auto report = merge(*a, theirs, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        QCOMPARE(count(db, "SELECT count(*) FROM map_card WHERE text IN ('theirs alone', 'theirs', 'new')"), qint64(3));
        QCOMPARE(count(db, "SELECT count(*) FROM map_card WHERE text = 'ours'"), qint64(0));
        // What a cell computes was said anew there: said anew here, not said twice.
        QCOMPARE(count(db, "SELECT count(*) FROM card_binding"), bindings);
        QCOMPARE(count(db, "SELECT count(*) FROM card_binding WHERE chart = 'none' OR scope = '{\"clinic\":[1]}'"),
                 qint64(2));
        QCOMPARE(count(db, "SELECT count(*) FROM guide_question WHERE text = 'asked otherwise' OR probes = 'why'"),
                 qint64(2));
        QCOMPARE(count(db, "SELECT wanted FROM recruit_quota WHERE id = 1"), qint64(5));
        QCOMPARE(count(db, "SELECT count(*) FROM stop_word WHERE word = 'ага'"), qint64(1));
        QCOMPARE(count(db, "SELECT count(*) FROM saved_query"), qint64(2));
        QCOMPARE(count(db, "SELECT count(*) FROM review"), reviews + 2); // both.csv once
        // A card rests on the review that came, by its new number, and on the one both always had.
        QCOMPARE(count(db, "SELECT count(*) FROM card_evidence e JOIN review r ON r.id = e.ref_id "
                           "WHERE e.ref_kind = 'review' AND (r.text IN ('Хорошо', 'Плохо') OR r.id = (SELECT min(id) "
                           "FROM review))"),
                 qint64(1) + (count(db, "SELECT count(*) FROM card_evidence e JOIN review r ON r.id = e.ref_id WHERE "
                                        "e.ref_kind = 'review' AND r.text IN ('Хорошо', 'Плохо')")));
        QVERIFY(report->evidenceEntry.isValid());
        const auto findings = a->check();
        QVERIFY(findings.ok() && findings->empty());
        // Undo takes cards' evidence, the imports and the rows back, one entry each.
        for (int i = 0; i < 3 && count(db, "SELECT count(*) FROM map_card WHERE text = 'new'") > 0; ++i) {
            const auto undone = a->undo();
            QVERIFY2(undone.ok(), qPrintable(test::why(undone)));
        }
        QCOMPARE(count(db, "SELECT count(*) FROM map_card WHERE text = 'ours'"), qint64(1));
        QCOMPARE(count(db, "SELECT count(*) FROM review r JOIN import i ON i.id = r.import_id AND i.active = 1"),
                 reviews);
    }

    // What the team believes: one changed there, one by both, one new with evidence that has another number here.
    void insightsAndRecordings()
    {
        const QString ours = file(QStringLiteral("insights-a.tropa")),
                      theirs = file(QStringLiteral("insights-b.tropa"));
        QVERIFY(QFile::copy(m_sample, ours) && QFile::copy(m_sample, theirs));
        auto a = open(ours, "A");
        {
            auto b = open(theirs, "B");
            run(*b, "UPDATE insight SET status = 'supported', owner = 'B' WHERE id = (SELECT min(id) FROM insight)");
            run(*b, "UPDATE insight SET statement = 'theirs' WHERE id = (SELECT max(id) FROM insight)");
            run(*b, "INSERT INTO insight (guid, kind, statement) VALUES (randomblob(16), 'hypothesis', 'new')");
            run(*b, "INSERT INTO wave (guid, name) VALUES (randomblob(16), 'B wave')");
            run(*b, "INSERT INTO insight_evidence (insight_id, side, metric, scope) SELECT max(id), 'against', "
                    "'survey.nps', '{\"wave\":[' || (SELECT max(id) FROM wave) || ']}' FROM insight");
            run(*b,
                "INSERT INTO insight_evidence (insight_id, ref_kind, ref_id) SELECT max(i.id), 'segment', min(s.id) "
                "FROM insight i, segment s");
            run(*b, "INSERT INTO insight_check (insight_id, metric, before_wave_id, after_wave_id) SELECT max(i.id), "
                    "'survey.nps', min(w.id), max(w.id) FROM insight i, wave w");
            run(*b, "INSERT INTO document_recording (document_id, path) SELECT min(id), 'b.ogg' FROM document");
            QVERIFY(b->close().ok());
        }
        // Numbers go apart.
        run(*a, "INSERT INTO wave (guid, name) VALUES (randomblob(16), 'A wave')");
        run(*a, "INSERT INTO insight (guid, kind, statement) VALUES (randomblob(16), 'pain', 'mine')");
        run(*a, "UPDATE insight SET statement = 'ours' WHERE statement IN (SELECT statement FROM insight WHERE kind <> "
                "'' ORDER BY id DESC LIMIT 1 OFFSET 1)");
        storage::Connection& db = a->connection();
        const qint64 insights = count(db, "SELECT count(*) FROM insight");
        exchange::MergeOptions options;
        const auto asked = merge(*a, theirs, options);
        QVERIFY2(asked.ok(), qPrintable(test::why(asked)));
        QCOMPARE(asked->conflicts.size(), std::size_t(1));
        QCOMPARE(asked->conflicts[0].table, QStringLiteral("insight"));
        QCOMPARE(text(exchange::mergeTableName(asked->conflicts[0].table), Language::English),
                 QStringLiteral("Insights"));
        options.choices[asked->conflicts[0].key] = MergeChoice::Theirs;
        const auto report = merge(*a, theirs, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        QCOMPARE(count(db, "SELECT count(*) FROM insight"), insights + 1);
        QCOMPARE(count(db, "SELECT count(*) FROM insight WHERE statement IN ('theirs', 'new', 'mine') OR owner = 'B'"),
                 qint64(4));
        const auto evidence = db.value<QString>(
            "SELECT w.name FROM insight_evidence e JOIN insight i ON i.id = e.insight_id JOIN wave w ON "
            "w.id = json_extract(e.scope, '$.wave[0]') WHERE i.statement = 'new' AND e.metric <> ''");
        QCOMPARE(evidence.value_or(QString()), QStringLiteral("B wave"));
        QCOMPARE(count(db, "SELECT count(*) FROM insight_evidence e JOIN insight i ON i.id = e.insight_id JOIN segment "
                           "s ON s.id = e.ref_id WHERE i.statement = 'new' AND e.ref_kind = 'segment'"),
                 qint64(1));
        QCOMPARE(db.value<QString>("SELECT w.name FROM insight_check c JOIN insight i ON i.id = c.insight_id JOIN wave "
                                   "w ON w.id = c.after_wave_id WHERE i.statement = 'new'")
                     .value_or(QString()),
                 QStringLiteral("B wave"));
        QCOMPARE(db.value<QString>("SELECT path FROM document_recording").value_or(QString()), QStringLiteral("b.ogg"));
        const auto undone = a->undo();
        QVERIFY2(undone.ok(), qPrintable(test::why(undone)));
        QCOMPARE(count(db, "SELECT count(*) FROM insight"), insights);
    }

    // Pseudonyms of another key say nothing of ours: such imports stay out, and it is said.
    void anotherKeyIsTold()
    {
        const QString other = file(QStringLiteral("otherkey.tropa"));
        {
            auto b = open(other, "B");
            import(*b, "calls", QStringLiteral("calls.csv"),
                   "Дата и время;Канал;Клиника;Результат\n01.10.2026 10:00;Сайт;Юг;записан\n");
            run(*b, "INSERT INTO setting (name, value) VALUES ('key_fingerprint', 'another')");
            run(*b, "INSERT INTO person (import_id) VALUES (1)");
            run(*b, "UPDATE call SET person_id = (SELECT max(id) FROM person)");
            QVERIFY(b->close().ok());
        }
        auto a = open(file(QStringLiteral("ownkey.tropa")), "A");
        run(*a, "INSERT INTO setting (name, value) VALUES ('key_fingerprint', 'ours')");
        exchange::MergeOptions options;
        options.otherwise = MergeChoice::Theirs;
        const auto report = merge(*a, other, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        QCOMPARE(count(a->connection(), "SELECT count(*) FROM call"), qint64(0));
        bool isTold = false;
        for (const Message& note : report->notes)
            isTold = isTold || text(note, Language::English).contains(QStringLiteral("another key"));
        QVERIFY(isTold);
    }
};

QTEST_GUILESS_MAIN(MergeAllTest)
#include "tst_merge_all.moc"
