#include "core/maps/fake_metrics.h"
#include "core/maps/test_map.h"

#include "frame/frame_store.h"
#include "maps/board_values.h"

using namespace tropa;
using namespace tropa::maps;
using test::FakeMark;
using test::FakeQuotes;
using test::quote;
using test::TestMap;
using test::TestProject;

/// What a board computes: values with change and target, quotes and their strength, the curve with its gaps.
class TestBoardValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCellHasValueChangeTargetAndTrend();
    void anUnknownMetricSaysSo();
    void strength_data();
    void strength();
    void quotesCountVoicesAndHideWithoutConsent();
    void wordsWithTwoCodesAreSaidOnce();
    void pinnedEvidenceComesFirst();
    void theCurveWeighsLeavesGapsAndMarksHypotheses();
    void curveParts_data();
    void curveParts();
    void theFilterNarrowsWhatTheMetricKnows();
    void nothingIsAskedTwice();
    void changesSortThemselves();

private:
    BoardValues evaluate(const metrics::Scope& filter = {})
    {
        const metrics::EvaluationContext context{m_project->db(), QDate(2026, 10, 1)};
        auto values =
            evaluateBoard(context, *m_catalogue, *m_sources, loadBoard(m_project->db(), m_map->map), filter, *m_cache);
        if (!values)
            qFatal("%s", qPrintable(test::why(values)));
        return std::move(*values);
    }
    CardId bind(StepId step, const Binding& binding)
    {
        CardId card;
        m_project->edit([&](project::Edit& edit) {
            card = addCard(edit, m_map->one, step);
            addBinding(edit, card, binding);
        });
        return card;
    }
    static Binding mark(qint64 touchpoint)
    {
        Binding binding;
        binding.metric = QStringLiteral("fake.mark");
        binding.scope = metrics::Scope().with(metrics::dimension::touchpoint, touchpoint);
        return binding;
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<TestMap> m_map;
    std::unique_ptr<metrics::Catalogue> m_catalogue;
    std::unique_ptr<metrics::Sources> m_sources;
    std::unique_ptr<ValueCache> m_cache;
    FakeMark* m_mark = nullptr;
    FakeQuotes* m_quotes = nullptr;
};

void TestBoardValues::init()
{
    m_project = std::make_unique<TestProject>();
    m_map = std::make_unique<TestMap>(*m_project);
    m_catalogue = std::make_unique<metrics::Catalogue>();
    m_sources = std::make_unique<metrics::Sources>();
    m_cache = std::make_unique<ValueCache>();
    auto metric = std::make_unique<FakeMark>();
    auto quotes = std::make_unique<FakeQuotes>();
    m_mark = metric.get();
    m_quotes = quotes.get();
    m_catalogue->add(std::move(metric));
    m_sources->add(std::move(quotes));
    // waves 1…3, touchpoints 1 and 2
    m_mark->cells = {
        {{1, 1}, {3.0, 280}}, {{2, 1}, {3.1, 283}}, {{3, 1}, {2.7, 289}}, {{1, 2}, {4.0, 100}}, {{3, 2}, {4.05, 26}}};
}

void TestBoardValues::aCellHasValueChangeTargetAndTrend()
{
    m_project->edit([](project::Edit& edit) {
        metrics::setTarget(edit, QStringLiteral("fake.mark"), {4.0, 2.75, QDate(2026, 1, 1), {}});
    });
    const CardId waiting = bind(m_map->a1, mark(1)), small = bind(m_map->a2, mark(2));
    const BoardValues values = evaluate(metrics::Scope().with(metrics::dimension::wave, 3));

    const MetricCell& cell = values.card(waiting)->metrics.front();
    QCOMPARE(*cell.value.value, 2.7);
    QCOMPARE(cell.value.n, 289);
    QCOMPARE(cell.wave, QStringLiteral("wave 3"));
    QCOMPARE(cell.previousWave, QStringLiteral("wave 2"));
    QVERIFY(cell.change && cell.change->distinguishable && !cell.change->better);
    QCOMPARE(cell.change->difference, 2.7 - 3.1);
    QCOMPARE(cell.trend.size(), 3u);
    QCOMPARE(cell.targetState, metrics::TargetState::Missed);
    QVERIFY(cell.isPastAlarm);
    QVERIFY(!cell.isBelowMinimumN);
    QCOMPARE(values.card(waiting)->strength, Strength::Measured);

    const MetricCell& other = values.card(small)->metrics.front();
    QCOMPARE(*other.value.value, 4.05);
    QCOMPARE(other.targetState, metrics::TargetState::Met);
    QCOMPARE(other.previousWave, QStringLiteral("wave 1")); // the wave before that asked about it
    QVERIFY(!other.change->distinguishable);
    QVERIFY(other.isBelowMinimumN);
    QCOMPARE(values.card(small)->strength, Strength::SingleSource);
    QCOMPARE(values.count(Strength::Measured), 1);
    QCOMPARE(values.boundCells, 2);
    QCOMPARE(values.lastEvidence, QDate(2026, 9, 30));

    // Without a wave the value is over all of them and has no "before".
    const MetricCell total = evaluate().card(waiting)->metrics.front();
    QCOMPARE(total.value.n, 280 + 283 + 289);
    QVERIFY(!total.change && total.wave.isEmpty());
}

void TestBoardValues::anUnknownMetricSaysSo()
{
    Binding binding;
    binding.metric = QStringLiteral("moon.phase");
    const CardId card = bind(m_map->a1, binding);
    const MetricCell cell = evaluate().card(card)->metrics.front();
    QVERIFY(!cell.info && !cell.value.value);
    QCOMPARE(text(cell.value.reason, Language::English), QStringLiteral("This version knows no metric “moon.phase”"));
    QCOMPARE(evaluate().card(card)->strength, Strength::None);
}

void TestBoardValues::strength_data()
{
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<Strength>("expected");
    const QDate today(2026, 10, 1);
    QTest::newRow("enough and fresh") << qint64(30) << today << Strength::Measured;
    QTest::newRow("one too few") << qint64(29) << today << Strength::SingleSource;
    QTest::newRow("180 days old") << qint64(300) << today.addDays(-180) << Strength::Measured;
    QTest::newRow("181 days old") << qint64(300) << today.addDays(-181) << Strength::SingleSource;
    QTest::newRow("nothing") << qint64(0) << QDate() << Strength::None;
}

void TestBoardValues::strength()
{
    QFETCH(qint64, n);
    QFETCH(QDate, asOf);
    QFETCH(Strength, expected);
    metrics::Value value;
    value.n = n;
    value.asOf = asOf;
    if (n > 0)
        value.value = 3.0;
    QCOMPARE(strengthOf(value, metrics::EvidenceRules(), QDate(2026, 10, 1)), expected);
}

void TestBoardValues::quotesCountVoicesAndHideWithoutConsent()
{
    m_quotes->quotes = {{1, quote(1, 14, QStringLiteral("Not to be shown"), false)},
                        {1, quote(2, 14, QString(300, QLatin1Char('x')))},
                        {1, quote(3, 8, QStringLiteral("Forty minutes, and nobody said how much longer"))},
                        {2, quote(4, 8, QStringLiteral("Elsewhere"))}};
    Binding binding;
    binding.scope = metrics::Scope().with(metrics::dimension::touchpoint, 1);
    const CardId card = bind(m_map->a1, binding);
    CardValues values = *evaluate().card(card);
    QCOMPARE(values.quotes->evidence.size(), 3u);
    QCOMPARE(values.quotes->evidence.front().ref.id, 3); // short, and with consent
    QCOMPARE(values.quotes->voices, 2);
    QCOMPARE(values.quotes->withoutConsent, 1);
    QCOMPARE(values.strength, Strength::SingleSource);

    m_quotes->quotes.push_back({1, quote(5, 20, QStringLiteral("I would wait if they told me"))});
    QCOMPARE(evaluate().card(card)->strength, Strength::Coded);
}

void TestBoardValues::wordsWithTwoCodesAreSaidOnce()
{
    metrics::Evidence again = quote(1, 14, QStringLiteral("Nobody told me"));
    again.ref.id = 9; // another segment over the same words
    m_quotes->quotes = {{1, quote(1, 14, QStringLiteral("Nobody told me"))},
                        {1, again},
                        {1, quote(2, 14, QStringLiteral("Nobody told me"))}, // in another turn
                        {1, quote(3, 8, QStringLiteral("Nobody told me"))}};
    Binding binding;
    binding.scope = metrics::Scope().with(metrics::dimension::touchpoint, 1);
    const CardId card = bind(m_map->a1, binding);
    const CardValues values = *evaluate().card(card);
    QVERIFY(values.quotes);
    QStringList citations;
    for (const metrics::Evidence& one : values.quotes->evidence)
        citations << one.citation;
    QCOMPARE(citations,
             (QStringList{QStringLiteral("R14, turn 1"), QStringLiteral("R14, turn 2"), QStringLiteral("R8, turn 3")}));
}

void TestBoardValues::pinnedEvidenceComesFirst()
{
    m_quotes->quotes = {{1, quote(1, 1, QStringLiteral("one"))},
                        {1, quote(2, 2, QStringLiteral("two"))},
                        {9, quote(3, 3, QStringLiteral("three"))}};
    Binding binding;
    binding.scope = metrics::Scope().with(metrics::dimension::touchpoint, 1);
    const CardId bound = bind(m_map->a1, binding);
    CardId typed, assumption, blank;
    m_project->edit([&](project::Edit& edit) {
        addEvidence(edit, bound, {QStringLiteral("segment"), 3});
        typed = addCard(edit, m_map->two, m_map->a1, QStringLiteral("Nobody tells how long"));
        addEvidence(edit, typed, {QStringLiteral("segment"), 2});
        addEvidence(edit, typed, {QStringLiteral("segment"), 99}); // gone by now
        assumption = addCard(edit, m_map->two, m_map->a2, QStringLiteral("Parking is hard"));
        blank = addCard(edit, m_map->two, m_map->b1);
    });
    const BoardValues values = evaluate();
    QCOMPARE(values.card(bound)->quotes->evidence.front().ref.id, 3);
    QCOMPARE(values.card(bound)->quotes->evidence.size(), 3u);
    QCOMPARE(values.card(bound)->strength, Strength::Coded);
    QCOMPARE(values.card(typed)->strength, Strength::SingleSource);
    QCOMPARE(values.card(assumption)->strength, Strength::Assumption);
    QCOMPARE(values.card(blank)->strength, Strength::None);
}

void TestBoardValues::theCurveWeighsLeavesGapsAndMarksHypotheses()
{
    LaneId curve;
    m_project->edit([&](project::Edit& edit) {
        const frame::FrameKind& touchpoint = *frame::frameKind(QStringLiteral("touchpoint"));
        const frame::TouchpointId waiting(frame::addFrameItem(edit, touchpoint, QStringLiteral("Waiting")).id);
        QCOMPARE(waiting.value(), 1);
        setStepTouchpoint(edit, m_map->a1, waiting);
        Lane lane;
        lane.kind = LaneKind::Curve;
        lane.sources = {{QStringLiteral("fake.mark"), {}, 50}, {QStringLiteral("none.such"), {}, 50}};
        curve = addLane(edit, m_map->map, lane);
        setCardField(edit, addCard(edit, curve, m_map->b1), CardField::Experience, 0.9);
        setCardField(edit, addCard(edit, curve, m_map->a1), CardField::Expected, 1.0);
    });
    const std::vector<CurvePoint> points =
        evaluate(metrics::Scope().with(metrics::dimension::wave, 3)).curves.value(curve);
    QCOMPARE(points.size(), 3u);
    QVERIFY(std::abs(*points[0].value - -0.3) < 1e-12); // 2.7 - 3, the other source has nothing to say
    QVERIFY(std::abs(*points[0].lower - -0.4) < 1e-12 && std::abs(*points[0].upper - -0.2) < 1e-12);
    QCOMPARE(*points[0].expected, 1.0);
    QCOMPARE(points[0].strength, Strength::Measured);
    QVERIFY(!points[1].value); // a step without a touchpoint is a gap
    QCOMPARE(*points[2].value, 0.9);
    QVERIFY(points[2].isHypothesis && !points[2].lower);
    QCOMPARE(points[2].strength, Strength::Assumption);
}

void TestBoardValues::curveParts_data()
{
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<QList<double>>("marks"); // 0: no value
    QTest::addColumn<bool>("lowerIsBetter");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("lower");
    QTest::newRow("one") << QList<double>{1} << QList<double>{4} << false << 1.0 << 0.9;
    QTest::newRow("halves") << QList<double>{50, 50} << QList<double>{4, 2} << false << 0.0 << -std::hypot(0.05, 0.05);
    QTest::newRow("weights need not add up to 100")
        << QList<double>{1, 3} << QList<double>{5, 1} << false << -1.0 << -1 - std::hypot(0.025, 0.0);
    QTest::newRow("what is missing takes no part")
        << QList<double>{50, 50} << QList<double>{4, 0} << false << 1.0 << 0.9;
    QTest::newRow("lower is better") << QList<double>{1} << QList<double>{4} << true << -1.0 << -1.1;
}

void TestBoardValues::curveParts()
{
    QFETCH(QList<double>, weights);
    QFETCH(QList<double>, marks);
    QFETCH(bool, lowerIsBetter);
    QFETCH(double, value);
    QFETCH(double, lower);
    const FakeMark mark("fake.mark",
                        lowerIsBetter ? metrics::Direction::LowerIsBetter : metrics::Direction::HigherIsBetter);
    std::vector<CurvePart> parts;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        CurvePart part;
        part.info = &mark.info();
        part.weight = weights[i];
        if (marks[i] > 0) {
            part.experience = metrics::experienceOf(*part.info, marks[i]);
            part.value.interval = statistics::Interval{marks[i] - 0.1, marks[i] + 0.1, 0.95, {}};
        }
        parts.push_back(part);
    }
    const CurvePoint point = curvePoint(StepId(1), parts);
    QVERIFY(std::abs(*point.value - value) < 1e-12);
    QVERIFY2(std::abs(*point.lower - lower) < 1e-12, qPrintable(QString::number(*point.lower)));
}

void TestBoardValues::theFilterNarrowsWhatTheMetricKnows()
{
    const CardId card = bind(m_map->a1, mark(1));
    metrics::Scope filter = metrics::Scope().with(metrics::dimension::wave, 2).with(metrics::dimension::clinic, 4);
    QCOMPARE(evaluate(filter).card(card)->metrics.front().value.n, 283); // clinic is not this metric's
    QCOMPARE(evaluate(metrics::Scope().with(metrics::dimension::wave, 9)).card(card)->metrics.front().value.n, 0);
    filter = metrics::Scope().with(metrics::dimension::touchpoint, 2);
    QCOMPARE(evaluate(filter).card(card)->metrics.front().value.n, 0); // the cell's own condition stays
}

void TestBoardValues::nothingIsAskedTwice()
{
    for (int i = 0; i < 5; ++i)
        bind(m_map->a1, mark(1));
    evaluate();
    QCOMPARE(m_mark->asked.load(), 1);
    evaluate(metrics::Scope().with(metrics::dimension::wave, 2));
    QCOMPARE(m_mark->asked.load(), 1); // the split by wave holds every wave
    m_cache->clear();
    evaluate();
    QCOMPARE(m_mark->asked.load(), 2);
}

void TestBoardValues::changesSortThemselves()
{
    const auto change = [](const char* table) {
        project::Change made;
        project::RowChange row;
        row.table = QString::fromLatin1(table);
        made.rows.push_back(row);
        return made;
    };
    QVERIFY(!changesValues(change("map_link")));
    // Curves are kept by the order of steps, which follows that of stages.
    QVERIFY(changesValues(change("map_stage")) && keepsMetrics(change("map_stage")));
    QVERIFY(changesValues(change("card_binding")) && keepsMetrics(change("card_binding")));
    QVERIFY(changesValues(change("answer")) && !keepsMetrics(change("answer")));
    project::Change import;
    import.loaded.push_back(project::ImportId(1));
    QVERIFY(changesValues(import) && !keepsMetrics(import));
}

QTEST_GUILESS_MAIN(TestBoardValues)
#include "tst_board_values.moc"
