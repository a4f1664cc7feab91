#include "ui/maps/map_fixture.h"

#include "frame/frame_store.h"
#include "ui/maps/map_properties_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tropa;
using namespace tropa::ui;

/// A map as a whole: what it says of itself, a copy of it, its removal; each one entry that undo takes back.
class TestMapProperties : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void whatAMapSaysOfItself();
    void aCopyStandsOnItsOwnSteps();
    void aMapIsRemovedAndComesBack();
    void wordsOfAnotherMapGo();

private:
    void run(const char* id) { m_actions->find(QLatin1String("maps.") + QLatin1String(id))->trigger(); }
};

void TestMapProperties::whatAMapSaysOfItself()
{
    const maps::MapInfo before = board().map;
    run("properties");
    auto* dialog = m_editor->findChild<journeys::MapPropertiesDialog*>();
    QVERIFY(dialog);
    for (const QLabel* label : dialog->findChildren<QLabel*>()) // without one its letter is shown as “&”
        QVERIFY2(!label->text().contains(u'&') || label->buddy(), qPrintable(label->text()));
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("mapName"));
    auto* keep = dialog->findChild<QPushButton*>(QStringLiteral("keep"));
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QVERIFY(!keep->isEnabled()); // a map has a name
    QTest::keyClicks(name, QStringLiteral("First visit"));
    auto* persona = dialog->findChild<QComboBox*>(QStringLiteral("mapPersona"));
    QVERIFY(persona->count() > 1);
    QTest::keyClick(persona, Qt::Key_End);
    const qint64 chosen = persona->currentData().toLongLong();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("mapOwnerField")), QStringLiteral("Anna"));
    QTest::mouseClick(dialog->findChild<QCheckBox*>(QStringLiteral("mapIsReviewed")), Qt::LeftButton, {}, {8, 8});
    dialog->findChild<QDateEdit*>(QStringLiteral("mapReviewDate"))->setDate(QDate(2027, 2, 1));
    QTest::mouseClick(keep, Qt::LeftButton);
    QCOMPARE(board().map.title, QStringLiteral("First visit"));
    QCOMPARE(board().map.persona.value(), chosen);
    QCOMPARE(board().map.owner, QStringLiteral("Anna"));
    QCOMPARE(board().map.reviewOn, QDate(2027, 2, 1));
    QCOMPARE(board().map.scope, before.scope);
    QCOMPARE(m_editor->findChild<QComboBox*>(QStringLiteral("mapChoice"))->currentText(), board().map.title);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(board().map.title, before.title);
    QCOMPARE(board().map.persona, before.persona);
}

void TestMapProperties::aCopyStandsOnItsOwnSteps()
{
    const maps::Board first = board();
    run("duplicateMap");
    QVERIFY(board().map.id != first.map.id);
    QVERIFY(board().map.journey != first.map.journey);
    QVERIFY(board().map.title.startsWith(first.map.title));
    QCOMPARE(board().steps.size(), first.steps.size());
    QCOMPARE(board().cards.size(), first.cards.size());
    QCOMPARE(board().lanes.size(), first.lanes.size());
    m_editor->session().renameStep(board().steps[0].id, QStringLiteral("Иначе"));
    QCOMPARE(maps::loadBoard(m_sample->project.db(), first.map.id).steps[0].title, first.steps[0].title);
    QVERIFY(m_sample->project->undo());
    QVERIFY(m_sample->project->undo());
    QCOMPARE(board().map.id, first.map.id);
}

void TestMapProperties::aMapIsRemovedAndComesBack()
{
    const maps::Board first = board();
    std::vector<shell::Notice> notices;
    connect(m_workbench.get(), &shell::Workbench::noticed, this,
            [&](const shell::Notice& notice) { notices.push_back(notice); });
    run("removeMap");
    QVERIFY(!maps::loadBoard(m_sample->project.db(), first.map.id).map.id.isValid());
    QVERIFY(!notices.empty() && notices.back().action);
    notices.back().action();
    const maps::Board back = maps::loadBoard(m_sample->project.db(), first.map.id);
    QCOMPARE(back.map.title, first.map.title);
    QCOMPARE(back.cards.size(), first.cards.size());
}

void TestMapProperties::wordsOfAnotherMapGo()
{
    run("duplicateMap");
    run("layer");
    QVERIFY(!m_notices.isEmpty() && !m_notices.back().isEmpty());
    auto* choice = m_editor->findChild<QComboBox*>(QStringLiteral("mapChoice"));
    choice->setFocus();
    QTest::keyClick(choice, choice->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(m_notices.back().isEmpty()); // takes back what was said
}

QTEST_MAIN(TestMapProperties)
#include "tst_map_properties.moc"
