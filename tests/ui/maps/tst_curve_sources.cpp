// What a curve is computed from, chosen by hand: sources, weights, shares; one entry that undo takes back.
#include "ui/maps/map_fixture.h"

#include "maps/curve_sources.h"
#include "ui/maps/curve_dialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>

using namespace tropa;
using namespace tropa::ui;

class TestCurveSources : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void weightsMoveThePoints();
    void whatNoCurveCanHaveIsRefused_data();
    void whatNoCurveCanHaveIsRefused();

private:
    const maps::Lane& curve() { return board().lanes[static_cast<std::size_t>(row(maps::LaneKind::Curve))]; }
    std::optional<double> pointAt(std::ptrdiff_t column)
    {
        const auto points = m_editor->session().values().curves.value(curve().id);
        return points.empty() ? std::nullopt : points[static_cast<std::size_t>(column)].value;
    }
};

void TestCurveSources::weightsMoveThePoints()
{
    // The wait: satisfaction 2.7 of 1–5 is −0.3, the checklist's 2.9 is −0.1.
    const auto& steps = board().steps;
    const auto waiting = std::ranges::find(steps, frame::TouchpointId(7), &maps::Step::touchpoint) - steps.begin();
    const std::vector<maps::CurveSource> before = curve().sources;
    m_actions->find(QStringLiteral("maps.curve"))->trigger();
    auto* dialog = m_editor->findChild<journeys::CurveDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const auto tick = [&](const char* metric) {
        return dialog->findChild<QCheckBox*>(QStringLiteral("source-") + QLatin1String(metric));
    };
    for (const auto& source : before) { // begin from nothing, by the keyboard
        tick(qPrintable(source.metric))->setFocus();
        QTest::keyClick(tick(qPrintable(source.metric)), Qt::Key_Space);
    }
    QVERIFY(curve().sources.empty());
    tick("survey.csat")->setFocus();
    QTest::keyClick(tick("survey.csat"), Qt::Key_Space);
    QTest::mouseClick(tick("checklist.score"), Qt::LeftButton, {}, {8, tick("checklist.score")->height() / 2});
    auto* weight = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("weight-survey.csat"));
    QVERIFY(weight->isEnabled());
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("3"));
    QTest::keyClick(weight, Qt::Key_Tab);
    QCOMPARE(curve().sources.size(), std::size_t(2));
    QCOMPARE(curve().sources.front().weight, 3.0);
    QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("share-survey.csat"))->text().left(2), QStringLiteral("75"));
    // (3 · −0.3 + 1 · −0.1) / 4
    QTRY_VERIFY2(pointAt(waiting) && std::abs(*pointAt(waiting) + 0.25) < 1e-9,
                 qPrintable(QString::number(pointAt(waiting).value_or(9))));
    QTRY_VERIFY(dialog->findChild<QLabel*>(QStringLiteral("steps-survey.csat"))->text().contains(QStringLiteral("13")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_editor->findChild<journeys::CurveDialog*>());

    QVERIFY(m_sample->project->undo());
    QCOMPARE(curve().sources, before);
}

void TestCurveSources::whatNoCurveCanHaveIsRefused_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("weight");
    QTest::newRow("unknown") << QStringLiteral("survey.mood") << 1.0;
    QTest::newRow("no weight") << QStringLiteral("survey.csat") << 0.0;
    QTest::newRow("not a number") << QStringLiteral("survey.csat") << qQNaN();
    QTest::newRow("too much") << QStringLiteral("survey.csat") << 1e6;
}

void TestCurveSources::whatNoCurveCanHaveIsRefused()
{
    QFETCH(QString, metric);
    QFETCH(double, weight);
    const std::vector<maps::CurveSource> before = curve().sources;
    const auto done = m_sample->project->edit({"sources"}, [&](project::Edit& edit) {
        return maps::setCurveSources(edit, m_sample->catalogue, curve(), {{metric, {}, weight}});
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, ErrorKind::Usage);
    QCOMPARE(curve().sources, before);
}

QTEST_MAIN(TestCurveSources)
#include "tst_curve_sources.moc"
