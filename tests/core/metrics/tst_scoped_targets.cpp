// A target of a part goes before the target of all, and each has its own versions.
#include "metrics/rules_store.h"
#include "metrics/scoped_targets.h"
#include "support/test_project.h"

#include <QTest>

using namespace tropa;
using namespace tropa::metrics;

namespace {

const QString metric = QStringLiteral("test.metric");

Scope part(qint64 clinic, qint64 touchpoint = 0, qint64 wave = 0)
{
    Scope scope;
    if (clinic > 0)
        scope.where[QStringLiteral("clinic")] = {clinic};
    if (touchpoint > 0)
        scope.where[QStringLiteral("touchpoint")] = {touchpoint};
    if (wave > 0)
        scope.where[QStringLiteral("wave")] = {wave};
    return scope;
}

Scope clinics(std::vector<qint64> values)
{
    Scope scope;
    scope.where[QStringLiteral("clinic")] = std::move(values);
    return scope;
}

} // namespace

class ScopedTargetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostSpecificHolds_data()
    {
        QTest::addColumn<Scope>("asked");
        QTest::addColumn<double>("value");
        QTest::newRow("all") << Scope() << 50.0;
        QTest::newRow("the clinic") << part(1) << 60.0;
        QTest::newRow("another clinic") << part(2) << 50.0;
        QTest::newRow("the clinic in a wave") << part(1, 0, 3) << 60.0;
        QTest::newRow("two clinics, one of them") << clinics({1, 2}) << 50.0;
        QTest::newRow("the touchpoint") << part(0, 7) << 70.0;
        QTest::newRow("the touchpoint in the clinic") << part(1, 7) << 80.0;
        QTest::newRow("the touchpoint in another clinic") << part(2, 7) << 70.0;
        QTest::newRow("of several clinics") << part(5) << 65.0;
        QTest::newRow("several clinics") << clinics({5, 6}) << 65.0;
    }
    void theMostSpecificHolds()
    {
        QFETCH(Scope, asked);
        QFETCH(double, value);
        test::TestProject project;
        project.edit([](project::Edit& edit) {
            setTarget(edit, metric, {80, {}, {2026, 1, 1}, {}}, part(1, 7));
            setTarget(edit, metric, {60, {}, {2026, 1, 1}, {}}, part(1));
            setTarget(edit, metric, {70, {}, {2026, 1, 1}, {}}, part(0, 7));
            setTarget(edit, metric, {65, {}, {2026, 1, 1}, {}}, clinics({6, 5}));
            setTarget(edit, metric, {50, {}, {2026, 1, 1}, {}});
        });
        const auto held = targetFor(project.db(), metric, asked, {2026, 6, 1});
        QVERIFY(held);
        QCOMPARE(held->target.value, value);
        QCOMPARE(target(project.db(), metric, {2026, 6, 1})->value, 50.0);
        QVERIFY(!targetFor(project.db(), metric, asked, {2025, 6, 1})); // before they begin
    }

    void eachPartHasVersionsOfItsOwn()
    {
        test::TestProject project;
        project.edit([](project::Edit& edit) {
            setTarget(edit, metric, {50, {}, {2026, 1, 1}, {}});
            setTarget(edit, metric, {60, {}, {2026, 1, 1}, {}}, part(1));
            setTarget(edit, metric, {62, {}, {2026, 3, 1}, {}}, part(1));
        });
        QCOMPARE(targetFor(project.db(), metric, part(1), {2026, 2, 1})->target.value, 60.0);
        QCOMPARE(targetFor(project.db(), metric, part(1), {2026, 4, 1})->target.value, 62.0);
        int holding = 0;
        for (const RuleVersion& one : ruleVersions(project.db(), {2026, 4, 1}))
            holding += one.holds ? 1 : 0;
        QCOMPARE(holding, 2);

        // Ended: what holds for all holds there again, and undo brings it back.
        project.edit([](project::Edit& edit) { removeTarget(edit, metric, part(1), {2026, 4, 1}); });
        QCOMPARE(targetFor(project.db(), metric, part(1), {2026, 4, 1})->target.value, 50.0);
        QVERIFY(!targetOfPart(project.db(), metric, part(1), {2026, 4, 1}));
        QVERIFY(project->undo().ok());
        QCOMPARE(targetFor(project.db(), metric, part(1), {2026, 4, 1})->target.value, 62.0);

        project.edit([](project::Edit& edit) { removeTarget(edit, metric, {2026, 4, 1}); });
        QVERIFY(!target(project.db(), metric, {2026, 4, 1}));
        QCOMPARE(targetFor(project.db(), metric, part(1), {2026, 4, 1})->target.value, 62.0);
    }

    void aPartSaysNoPeriod()
    {
        Scope scope = part(1);
        scope.from = QDate(2026, 1, 1);
        QCOMPARE(scopeFromText(scopeToText(scope).toUtf8()), part(1));
        QCOMPARE(scopeToText(Scope()), QString());
        QCOMPARE(scopeToText(clinics({6, 5})), scopeToText(clinics({5, 6})));
        QCOMPARE(scopeFromText("oops"), Scope());
    }
};

QTEST_GUILESS_MAIN(ScopedTargetsTest)
#include "tst_scoped_targets.moc"
