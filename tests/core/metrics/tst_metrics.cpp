#include "frame/frame_store.h"
#include "metrics/catalogue.h"
#include "metrics/comparison.h"
#include "metrics/evaluation_json.h"
#include "metrics/targets_store.h"
#include "support/test_project.h"

#include <QJsonArray>

using namespace tropa;
using namespace tropa::metrics;

namespace {

// The mean length of clinic names: a metric small enough to see through.
class NameLength final : public Metric
{
public:
    const MetricInfo& info() const override
    {
        static const MetricInfo known{"test.length",       "Length of names",         Unit::Score,
                                      scale::oneToFive,    Direction::HigherIsBetter, 1,
                                      {dimension::clinic}, {{"plus", "Plus", 0}},     "Letters of a name, plus %1"};
        return known;
    }
    Result<Evaluation> evaluate(const EvaluationContext& context, const Request& request) const override
    {
        Evaluation result;
        result.total.value = context.db.value<double>("SELECT avg(length(name)) FROM clinic");
        result.total.n = context.db.value<qint64>("SELECT count(*) FROM clinic").value_or(0);
        if (!result.total.value)
            result.total.reason = "There are no clinics";
        else
            *result.total.value += parameter(info(), request, "plus").toDouble();
        result.rule = ruleText(info(), request);
        return result;
    }
    Result<std::vector<EntityRef>> rows(const EvaluationContext&, const Request&, int) const override
    {
        return std::vector<EntityRef>();
    }
};

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

private:
    Catalogue m_catalogue;

private Q_SLOTS:
    void initTestCase() { m_catalogue.add(std::make_unique<NameLength>()); }

    void refusesWhatAMetricDoesNotKnow_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("why");
        const QString known = QStringLiteral("test.length");
        QTest::newRow("metric") << QStringLiteral("no.such") << ""
                                << ""
                                << "" << QStringLiteral("There is no metric no.such");
        QTest::newRow("by") << known << QStringLiteral("wave") << ""
                            << "" << QStringLiteral("test.length cannot be split by wave");
        QTest::newRow("where") << known << "" << QStringLiteral("doctor") << ""
                               << QStringLiteral("test.length cannot be narrowed by doctor");
        QTest::newRow("parameter") << known << ""
                                   << "" << QStringLiteral("x") << QStringLiteral("test.length has no parameter x");
    }
    void refusesWhatAMetricDoesNotKnow()
    {
        QFETCH(QString, id);
        QFETCH(QString, by);
        QFETCH(QString, where);
        QFETCH(QString, parameter);
        QFETCH(QString, why);
        test::TestProject project;
        Request request;
        request.by = by;
        if (!where.isEmpty())
            request.scope.where[where] = {1};
        if (!parameter.isEmpty())
            request.parameters[parameter] = 1;
        const auto result = m_catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, id, request);
        QCOMPARE(test::why(result), why);
        QVERIFY(result.error().kind == ErrorKind::Usage);
    }

    void saysWhyThereIsNoValue()
    {
        test::TestProject project;
        Request request;
        request.parameters[QStringLiteral("plus")] = 2;
        const auto empty =
            m_catalogue.evaluate({project.db(), QDate(2026, 10, 1)}, QStringLiteral("test.length"), request);
        const QJsonObject json = toJson(m_catalogue.metrics().front()->info(), request, *empty, Language::English);
        QVERIFY(json[QStringLiteral("value")].isNull());
        QCOMPARE(json[QStringLiteral("reason")].toString(), QStringLiteral("There are no clinics"));
        QCOMPARE(json[QStringLiteral("rule")].toString(), QStringLiteral("Letters of a name, plus 2"));
    }

    void comparesByBothIntervals()
    {
        // Newcombe 1998b, 56/70 against 48/80 with Wilson intervals: 0.0524 to 0.3339.
        Value before, now;
        before.value = 48.0 / 80;
        before.interval = *statistics::proportionInterval(48, 80);
        now.value = 56.0 / 70;
        now.interval = *statistics::proportionInterval(56, 70);
        const auto change = compare(m_catalogue.metrics().front()->info(), before, now);
        QVERIFY(change->distinguishable && change->better);
        QVERIFY(std::fabs(change->interval.lower - 0.0524) < 5e-5);
        QVERIFY(std::fabs(change->interval.upper - 0.3339) < 5e-5);
        now.interval.reset();
        QVERIFY(!compare(m_catalogue.metrics().front()->info(), before, now));
    }

    void missesATargetOnlyBeyondTheInterval_data()
    {
        QTest::addColumn<double>("target");
        QTest::addColumn<int>("state");
        QTest::newRow("met") << 2.0 << int(TargetState::Met);
        QTest::newRow("inside the interval") << 3.2 << int(TargetState::NotDistinguishable);
        QTest::newRow("beyond") << 4.0 << int(TargetState::Missed);
    }
    void missesATargetOnlyBeyondTheInterval()
    {
        QFETCH(double, target);
        QFETCH(int, state);
        Value value;
        value.value = 3.0;
        value.interval = statistics::Interval{2.5, 3.5, 0.95, {}};
        QCOMPARE(int(targetState(m_catalogue.metrics().front()->info(), value, target)), state);
    }

    void convertsToExperienceByScale_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("experience");
        QTest::newRow("CSAT 1-5") << 1.0 << 5.0 << 4.2 << 1.2;
        QTest::newRow("CES 1-7") << 1.0 << 7.0 << 5.5 << 1.0;
        QTest::newRow("share") << 0.0 << 100.0 << 75.0 << 1.0;
        QTest::newRow("NPS") << -100.0 << 100.0 << 25.0 << 0.5;
        QTest::newRow("clamped") << 0.0 << 100.0 << 140.0 << 2.0;
    }
    void convertsToExperienceByScale()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, value);
        QFETCH(double, experience);
        MetricInfo info = m_catalogue.metrics().front()->info();
        info.scale = {low, high};
        QVERIFY(std::fabs(*experienceOf(info, value) - experience) < 1e-12);
        info.direction = Direction::LowerIsBetter;
        QVERIFY(std::fabs(*experienceOf(info, value) + experience) < 1e-12);
    }

    void scopesNarrowEachOther()
    {
        Scope inner, outer;
        inner.where[QStringLiteral("clinic")] = {1, 2};
        inner.to = QDate(2026, 6, 30);
        outer.where[QStringLiteral("clinic")] = {2, 3};
        outer.where[QStringLiteral("wave")] = {6};
        outer.to = QDate(2026, 9, 30);
        const Scope both = inner.within(outer);
        QCOMPARE(both.values("clinic"), std::vector<qint64>{2});
        QCOMPARE(both.values("wave"), std::vector<qint64>{6});
        QCOMPARE(both.to, QDate(2026, 6, 30));
        outer.where[QStringLiteral("clinic")] = {9};
        QCOMPARE(inner.within(outer).values("clinic"), std::vector<qint64>{-1});
        QVERIFY(Scope::fromJson(both.toJson()) == both);
    }

    void theNewestTargetHolds()
    {
        test::TestProject project;
        const QString metric = QStringLiteral("survey.csat");
        project.edit([&](project::Edit& edit) {
            setTarget(edit, metric, {80, std::nullopt, QDate(2026, 1, 1), {}});
            setTarget(edit, metric, {85, 60.0, QDate(2026, 7, 1), {}});
        });
        QCOMPARE(target(project.db(), metric, QDate(2026, 3, 1))->value, 80.0);
        QCOMPARE(target(project.db(), metric, QDate(2026, 9, 1))->alarm.value(), 60.0);
        QVERIFY(!target(project.db(), metric, QDate(2025, 9, 1)));
    }

    void readsValuesAsPeopleWriteThem()
    {
        test::TestProject project;
        EntityRef clinic;
        project.edit([&](project::Edit& edit) {
            clinic = frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("clinic")), QStringLiteral("Центр"));
        });
        QCOMPARE(dimensionValue(project.db(), *findDimension(QStringLiteral("clinic")), QStringLiteral("центр")),
                 clinic.id);
        QVERIFY(!dimensionValue(project.db(), *findDimension(QStringLiteral("clinic")), QStringLiteral("Север")));
        QCOMPARE(dimensionValue(project.db(), *findDimension(QStringLiteral("month")), QStringLiteral("2026-09")),
                 202609);
        QCOMPARE(dimensionLabel(project.db(), *findDimension(QStringLiteral("quarter")), 20263),
                 QStringLiteral("2026 Q3"));
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
