#include "ui/maps/map_fixture.h"

#include "ui/rules/target_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;

/// From the number of a cell to the target of its metric, and back to the board. By real clicks and keys.
class TestMapTarget : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void aCellLeadsToTheTargetOfItsMetric();

private:
    QString evidence()
    {
        QStringList words;
        for (const QLabel* one : m_editor->findChild<QWidget*>(QStringLiteral("evidencePane"))->findChildren<QLabel*>())
            words << one->text();
        return words.join(u'|');
    }
};

void TestMapTarget::aCellLeadsToTheTargetOfItsMetric()
{
    view().setCurrent({row(LaneKind::Metrics), 7, {}});
    QVERIFY2(evidence().contains(QStringLiteral("Target 4,0")), qPrintable(evidence()));
    auto* set = m_editor->findChild<QPushButton*>(QStringLiteral("setTarget"));
    QVERIFY(set && set->isVisible());
    QTest::mouseClick(set, Qt::LeftButton);

    QPointer<rules::TargetDialog> dialog = m_editor->findChild<rules::TargetDialog*>();
    QVERIFY(dialog);
    auto* value = dialog->findChild<QLineEdit*>(QStringLiteral("targetValue"));
    QCOMPARE(value->text(), QStringLiteral("4")); // what holds stands in it
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("4,5"));
    auto* keep = dialog->findChild<QPushButton*>(QStringLiteral("keepRule"));
    QVERIFY(keep && keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY2(evidence().contains(QStringLiteral("Target 4,5")), qPrintable(evidence()));
    QVERIFY(m_sample->project->undo());
    QTRY_VERIFY2(evidence().contains(QStringLiteral("Target 4,0")), qPrintable(evidence()));
}

QTEST_MAIN(TestMapTarget)
#include "tst_map_target.moc"
