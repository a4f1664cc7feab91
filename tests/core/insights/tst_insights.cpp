#include "core/maps/fake_metrics.h"
#include "core/maps/test_map.h"

#include "charts/chart_table.h"
#include "frame/frame_store.h"
#include "insights/from_map.h"
#include "insights/furniture.h"
#include "insights/hand_over.h"
#include "insights/insight_json.h"
#include "insights/insight_matrix.h"
#include "insights/insight_store.h"

#include <QJsonDocument>

using namespace tropa;
using namespace tropa::insights;
using test::FakeMark;
using test::FakeQuotes;
using test::quote;
using test::TestMap;
using test::TestProject;

/// Insights: what is stored, what is computed anew from their evidence, what comes from a map.
class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_catalogue = std::make_unique<metrics::Catalogue>();
        m_sources = std::make_unique<metrics::Sources>();
        auto mark = std::make_unique<FakeMark>();
        m_mark = mark.get();
        m_catalogue->add(std::move(mark));
        auto quotes = std::make_unique<FakeQuotes>();
        m_quotes = quotes.get();
        m_sources->add(std::move(quotes));
        addSources(*m_sources);
        m_mark->cells = {{{1, 7}, {3.0, 40}}, {{2, 7}, {3.1, 50}}, {{3, 7}, {4.2, 60}}};
        m_quotes->quotes = {{7, quote(1, 1, QStringLiteral("Waited an hour"))},
                            {7, quote(2, 2, QStringLiteral("Waited long"))},
                            {7, quote(3, 3, QStringLiteral("Nobody said why"))},
                            {7, quote(4, 4, QStringLiteral("A secret"), false)}};
        m_project->edit([](project::Edit& edit) {
            for (const char* wave : {"one", "two", "three", "four"})
                frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("wave")), QString::fromLatin1(wave));
        });
    }

    void whatIsStoredComesBackAndIsUndone()
    {
        Insight made = sample();
        InsightId id;
        m_project->edit([&](project::Edit& edit) { id = addInsight(edit, made); });
        const Insight read = insight(m_project->db(), id);
        QCOMPARE(read.statement, made.statement);
        QCOMPARE(read.kind, Kind::Pain);
        QCOMPARE(read.status, Status::Acting);
        QCOMPARE(read.owner, made.owner);
        QCOMPARE(read.note, made.note);
        QCOMPARE(read.priority.value, std::optional(5.0));
        QCOMPARE(read.priority.effort, std::optional(2.0));
        QCOMPARE(read.dueOn, made.dueOn);
        QCOMPARE(read.madeAt, m_project->now());
        QCOMPARE(read.evidence.size(), std::size_t(2));
        QCOMPARE(read.evidence[1].scope, made.evidence[1].scope);
        QCOMPARE(read.checks.size(), std::size_t(1));
        QCOMPARE(read.checks[0].after.value(), qint64(3));

        m_project->edit([&](project::Edit& edit) { removeInsight(edit, id); });
        QVERIFY(allInsights(m_project->db()).empty());
        QVERIFY((*m_project)->undo().ok());
        QCOMPARE(allInsights(m_project->db()).front().evidence.size(), std::size_t(2));
        QVERIFY((*m_project)->undo().ok());
        QVERIFY(allInsights(m_project->db()).empty());
        QVERIFY((*m_project)->redo().ok());
        QCOMPARE(allInsights(m_project->db()).front().checks.size(), std::size_t(1));
    }

    void theSameEvidenceIsThereOnce()
    {
        const InsightId id = add(sample());
        m_project->edit([&](project::Edit& edit) {
            EvidencePiece again = sample().evidence[0];
            again.side = Side::Against;
            addEvidence(edit, id, again);
        });
        const Insight read = insight(m_project->db(), id);
        QCOMPARE(read.evidence.size(), std::size_t(2));
        QCOMPARE(read.evidence[0].side, Side::Against);
        QCOMPARE(insightsOn(m_project->db(), {QStringLiteral("segment"), 1}), std::vector<InsightId>{id});
    }

    void numbersAreComputedAnew()
    {
        add(sample());
        InsightState one = states().front();
        QCOMPARE(one.pieces[1].metric->value.n, qint64(60));
        QCOMPARE(one.pieces[1].metric->value.value, std::optional(4.2));
        QCOMPARE(one.strength, maps::Strength::Measured);
        QCOMPARE(one.patients, qint64(60));
        QVERIFY(!one.isTyped);
        QCOMPARE(one.voicesFor, 1);
        m_mark->cells[{3, 7}] = {2.0, 90};
        one = states().front();
        QCOMPARE(one.pieces[1].metric->value.value, std::optional(2.0));
        QCOMPARE(one.patients, qint64(90));
    }

    void whatIsGoneSaysSoAndWhatIsWithheldIsCounted()
    {
        Insight made = sample();
        made.evidence = {piece(99), piece(4), piece(1)};
        made.patients = 7;
        add(made);
        const InsightState one = states().front();
        QVERIFY(one.pieces[0].isGone());
        QVERIFY(one.pieces[1].isWithheld());
        QCOMPARE(one.withheld, 1);
        QCOMPARE(one.voicesFor, 2);
        QCOMPARE(one.strength, maps::Strength::SingleSource);
        QCOMPARE(one.patients, qint64(7));
        QVERIFY(one.isTyped);
        const QByteArray json = QJsonDocument(toJson(one, Language::English)).toJson();
        QVERIFY(json.contains("Waited an hour"));
        QVERIFY(!json.contains("A secret"));
    }

    void aCheckTellsChangeFromChance_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("better") << qint64(1) << qint64(3) << QStringLiteral("It has become better");
        QTest::newRow("worse") << qint64(3) << qint64(2) << QStringLiteral("It has become worse");
        QTest::newRow("chance") << qint64(1) << qint64(2) << QStringLiteral("The change cannot be told from chance");
        QTest::newRow("nobody asked") << qint64(1) << qint64(4)
                                      << QStringLiteral("Nothing to compare: one of the two has no value");
    }
    void aCheckTellsChangeFromChance()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(QString, verdict);
        m_mark->cells[{2, 7}] = {3.05, 50};
        Insight made = sample();
        made.checks[0].before = frame::WaveId(before);
        made.checks[0].after = frame::WaveId(after);
        add(made);
        const InsightState one = states().front();
        QCOMPARE(text(one.checks[0].verdict(), Language::English), verdict);
    }

    void theOrderIsOfWhatToDoFirst()
    {
        const auto with = [&](const char* words, std::optional<double> value, std::optional<double> effort,
                              Status status = Status::Open) {
            Insight one;
            one.statement = QString::fromLatin1(words);
            one.priority = {value, effort};
            one.status = status;
            add(one);
        };
        with("open", {}, {});
        with("leave", 2, 4);
        with("quick", 4, 2);
        with("project", 5, 5);
        with("done", 5, 1, Status::Done);
        with("quicker", 5, 1);
        const auto all = states();
        QStringList order;
        for (const std::size_t at : byPriority(all))
            order << all[at].insight.statement;
        QCOMPARE(order.join(u' '), QStringLiteral("quicker quick project leave open done"));

        const charts::ChartSpec spec = priorityMatrix(all, Language::English);
        QCOMPARE(spec.categories.size(), std::size_t(6));
        QCOMPARE(text(spec.finding, Language::English),
                 QStringLiteral("2 to do at once: of high value and low effort"));
        const charts::ChartTable table = charts::tableOf(spec, Language::English);
        QCOMPARE(table.columns.join(u'|'), QStringLiteral("№|Insight|Kind|Value, 1–5|Effort, 1–5|Patients"));
        QCOMPARE(table.rows[0].cells[1].text, QStringLiteral("quicker"));
        QCOMPARE(table.rows[0].cells[4].text, QStringLiteral("1"));
        QCOMPARE(charts::pointFacts(spec, 0, 0, Language::English).join(u'|'),
                 QStringLiteral("quicker|Hypothesis, open question|Value, 1–5: 5|Effort, 1–5: 1|Patients: 0"));
    }

    void aMapsPainComesWithWhatItRestsOn()
    {
        const TestMap map(*m_project);
        maps::CardId pain;
        m_project->edit([&](project::Edit& edit) {
            maps::Lane lane;
            lane.kind = maps::LaneKind::Pains;
            lane.title = QStringLiteral("Pains");
            const maps::LaneId pains = maps::addLane(edit, map.map, lane);
            pain = maps::addCard(edit, pains, map.a1, QStringLiteral("Long wait"));
            maps::addEvidence(edit, pain, {QStringLiteral("segment"), 1});
            maps::addEvidence(edit, pain, {QStringLiteral("segment"), 2});
            maps::Binding binding;
            binding.metric = QStringLiteral("fake.mark");
            binding.scope = metrics::Scope().with(metrics::dimension::touchpoint, 7);
            maps::addBinding(edit, maps::addCard(edit, map.one, map.a1), binding);
            maps::setPriority(edit, {QStringLiteral("map_card"), pain.value()}, {4.0, 2.0});
        });
        const maps::Board board = maps::loadBoard(m_project->db(), map.map);
        const auto items = maps::priorityItems(board, nullptr, maps::readPriorities(m_project->db()));
        QCOMPARE(items.size(), std::size_t(1));
        const InsightId id = add(insightFromMap(board, nullptr, items.front()));
        QCOMPARE(insightOf(m_project->db(), {QStringLiteral("map_card"), pain.value()}), id);
        const InsightState one = states().front();
        QCOMPARE(one.insight.statement, QStringLiteral("Long wait"));
        QCOMPARE(one.insight.kind, Kind::Pain);
        QCOMPARE(one.insight.priority.value, std::optional(4.0));
        QCOMPARE(one.pieces.size(), std::size_t(4)); // the card, two quotes, the metric of its step
        QCOMPARE(one.pieces[0].words->text, QStringLiteral("Long wait"));
        QCOMPARE(one.pieces[0].words->citation, QStringLiteral("First visit · a1"));
        QCOMPARE(one.voicesFor, 2);
        QCOMPARE(one.pieces[3].metric->value.n, qint64(150));
        QCOMPARE(one.patients, qint64(150));
    }

    void aCellOfAMapSpeaksWithItsMetric()
    {
        const TestMap map(*m_project);
        maps::CardId card;
        m_project->edit([&](project::Edit& edit) {
            maps::Binding binding;
            binding.metric = QStringLiteral("fake.mark");
            binding.scope = metrics::Scope().with(metrics::dimension::wave, 2);
            card = maps::addCard(edit, map.one, map.a1);
            maps::addBinding(edit, card, binding);
        });
        Insight made;
        made.statement = QStringLiteral("It waits here");
        EvidencePiece cell;
        cell.ref = {QStringLiteral("map_card"), card.value()};
        made.evidence = {cell};
        add(made);
        InsightState one = states().front();
        QCOMPARE(one.pieces[0].metric->value.n, qint64(50));
        m_project->edit([&](project::Edit& edit) { maps::removeCard(edit, card); });
        QVERIFY(states().front().pieces[0].isGone());
    }

    void aCardOfAMapMayRestOnAnInsight()
    {
        const InsightId id = add(sample());
        const auto found = m_sources->evidence(m_project->db(), {QStringLiteral("insight"), id.value()});
        QVERIFY(found.has_value());
        QCOMPARE(found->text, sample().statement);
        QVERIFY(!m_sources->evidence(m_project->db(), {QStringLiteral("insight"), 999}));
    }

    void theFilterNarrowsWhatTheMetricKnows()
    {
        Insight made = sample();
        made.evidence = {metric({})};
        made.checks.clear();
        add(made);
        QCOMPARE(states().front().patients, qint64(150));
        const metrics::Scope second =
            metrics::Scope().with(metrics::dimension::wave, 2).with(metrics::dimension::clinic, 5);
        QCOMPARE(states(second).front().patients, qint64(50));
    }

    /// 103 answers, of which 60 and 40 are shown: the three of the second wave would be told as well.
    void aCopyTellsNoSmallGroupByWayOfInsights()
    {
        m_mark->cells[{2, 7}] = {3.1, 3};
        const auto ofWave = [](qint64 wave) { return metrics::Scope().with(metrics::dimension::wave, wave); };
        Insight whole = sample(), part = sample();
        whole.checks.clear();
        whole.evidence = {metric({}), metric(ofWave(3))};
        part.evidence = {metric(ofWave(1))}; // its check tells of the same wave
        add(whole);
        add(part);
        const std::vector<InsightState> all = states();
        maps::Disclosure disclosure;
        addNumbers(disclosure, all);
        disclosure.settle();
        const HandedInsights handed = insightsToHandOver(all, disclosure, Language::English, QDate(2026, 10, 1));
        QCOMPARE(handed.insights.size(), std::size_t(2));
        QCOMPARE(handed.hidden, qint64(2));
        const auto findBy = [&](qint64 value) {
            return std::ranges::find_if(
                handed.insights, [&](const HandedInsight& one) { return one.insight.patients.value_or(0) == value; });
        };
        QVERIFY(findBy(103) != handed.insights.end());
        const QString told = findBy(103)->insight.note.simplified();
        QVERIFY2(told.contains(QStringLiteral("n = 103")) && told.contains(QStringLiteral("n = 60")), qPrintable(told));
        QVERIFY(findBy(0) != handed.insights.end()); // nor by how many patients it touches
        QCOMPARE(findBy(0)->insight.note, QString());
        QCOMPARE(findBy(0)->frozen.metricsFor, 0);
    }

private:
    static EvidencePiece piece(qint64 segment)
    {
        EvidencePiece one;
        one.ref = {QStringLiteral("segment"), segment};
        return one;
    }
    static EvidencePiece metric(const metrics::Scope& scope)
    {
        EvidencePiece one;
        one.metric = QStringLiteral("fake.mark");
        one.scope = scope;
        return one;
    }
    static Insight sample()
    {
        Insight made;
        made.kind = Kind::Pain;
        made.status = Status::Acting;
        made.statement = QStringLiteral("Nobody says how long the wait is");
        made.note = QStringLiteral("Seen in both clinics");
        made.owner = QStringLiteral("Front desk");
        made.priority = {5.0, 2.0};
        made.dueOn = QDate(2026, 12, 1);
        made.evidence = {piece(1), metric(metrics::Scope().with(metrics::dimension::wave, 3))};
        Check check;
        check.metric = QStringLiteral("fake.mark");
        check.before = frame::WaveId(1);
        check.after = frame::WaveId(3);
        made.checks = {check};
        return made;
    }
    InsightId add(const Insight& made)
    {
        InsightId id;
        m_project->edit([&](project::Edit& edit) { id = addInsight(edit, made); });
        return id;
    }
    std::vector<InsightState> states(const metrics::Scope& filter = {})
    {
        auto found = evaluateInsights({m_project->db(), QDate(2026, 10, 1)}, *m_catalogue, *m_sources, filter,
                                      Language::English);
        if (!found)
            qFatal("%s", qPrintable(test::why(found)));
        return std::move(*found);
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<metrics::Catalogue> m_catalogue;
    std::unique_ptr<metrics::Sources> m_sources;
    FakeMark* m_mark = nullptr;
    FakeQuotes* m_quotes = nullptr;
};

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
