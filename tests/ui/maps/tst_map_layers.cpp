#include "ui/maps/map_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace tropa;
using namespace tropa::maps;

/// As is and to be over the same steps, and a version kept before: what differs is marked on the board.
class TestMapLayers : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleMap>(Language::English);
        start(MapKind::Journey, Language::English);
    }
    void cleanup() { close(); }
    void aToBeLayerIsMadeChangedAndLeft();
    void aVersionIsMarkedOnTheBoard();
    void theBackstageUnderAStepOpens();

private:
    template <class T>
    T* child(const char* name)
    {
        return m_editor->findChild<T*>(QLatin1String(name));
    }
    QString summary() { return child<QLabel>("versionSummary")->text(); }
    void settle() { QTRY_VERIFY(m_jobs->isIdle()); }
    void enter(LaneKind lane, int column, const QString& text)
    {
        view().setFocus();
        view().setCurrent({row(lane), column, {}});
        key(Qt::Key_F2);
        auto* editor = view().findChild<QPlainTextEdit*>(QStringLiteral("boardEditor"));
        QVERIFY(editor);
        editor->selectAll();
        type(text);
        finish();
        settle();
    }
};

void TestMapLayers::aToBeLayerIsMadeChangedAndLeft()
{
    const MapId asIs = board().map.id;
    m_actions->find(QStringLiteral("maps.layer"))->trigger();
    QVERIFY(m_notices.last().startsWith(QStringLiteral("This map has no other layer")));
    m_actions->find(QStringLiteral("maps.makeLayer"))->trigger();
    settle();
    QVERIFY(board().map.id != asIs);
    QCOMPARE(board().map.state, MapState::ToBe);
    QCOMPARE(summary(), QStringLiteral("The layers say the same"));
    QVERIFY(view().difference() && view().difference()->isEmpty());

    enter(LaneKind::Pains, 2, QStringLiteral("Prices agree everywhere"));
    enter(LaneKind::Opportunities, 4, QStringLiteral("A guide with photos"));
    QCOMPARE(summary(), QStringLiteral("1 card added · 1 card changed"));
    QCOMPARE(view().difference()->cards.size(), 2);
    const CardId added =
        board()
            .cardsAt(board().lanes[static_cast<std::size_t>(row(LaneKind::Opportunities))].id, board().steps[4].id)
            .front()
            ->id;
    QCOMPARE(view().difference()->cards.value(added), ChangeKind::Added);

    // The other layer, at the same place, shows the same difference from its side.
    m_actions->find(QStringLiteral("maps.layer"))->trigger();
    settle();
    QCOMPARE(board().map.id, asIs);
    QCOMPARE(view().current().column, 4);
    QVERIFY(view().difference());
    QCOMPARE(view().difference()->cards.size(), 1);
    QCOMPARE(view().difference()->ghosts.size(), std::size_t(1));
    QCOMPARE(view().difference()->ghosts.front().words, QStringLiteral("A guide with photos"));
    QCOMPARE(view().difference()->ghosts.front().column, 4);

    child<QCheckBox>("markDifference")->click();
    QVERIFY(!view().difference());
    child<QCheckBox>("markDifference")->click();
    QVERIFY(view().difference());
    child<QListWidget>("versions")->setFocus();
    QTest::keyClick(child<QListWidget>("versions"), Qt::Key_Home); // nothing
    QVERIFY(!view().difference());

    for (int i = 0; i < 3; ++i)
        QVERIFY(m_sample->project->undo());
    settle();
    QCOMPARE(maps::maps(m_sample->project.db(), MapKind::Journey).size(), std::size_t(1));
    QCOMPARE(board().map.id, asIs);
}

void TestMapLayers::aVersionIsMarkedOnTheBoard()
{
    auto* name = child<QLineEdit>("versionName");
    name->setText(QStringLiteral("Spring"));
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    auto* versions = child<QListWidget>("versions");
    QCOMPARE(versions->count(), 2);
    versions->setCurrentRow(1);
    QVERIFY(view().difference() && view().difference()->isEmpty());
    view().setCurrent({0, 0, {}});

    enter(LaneKind::Pains, 2, QStringLiteral("Prices differ between reviews and the site!"));
    QCOMPARE(view().difference()->cards.size(), 1);
    QCOMPARE(view().difference()->cards.begin().value(), ChangeKind::Changed);
    QVERIFY(view().accessibleDescription().contains(QStringLiteral("changed")));
    QCOMPARE(view().difference()->against, QStringLiteral("Spring"));
    // The sign stands at the upper left corner of the card.
    view().centerOn(view().content()->layout.cell(row(LaneKind::Pains), 2).center());
    const auto& layout = view().content()->layout;
    const CardId card = view().difference()->cards.begin().key();
    const auto box = std::ranges::find(layout.cards, card, &ui::paint::CardBox::id);
    const QPoint sign = view().mapFromScene(box->rect.topLeft() + QPointF(2, -3));
    const QImage marked = view().viewport()->grab().toImage();
    child<QCheckBox>("markDifference")->click();
    const QImage plain = view().viewport()->grab().toImage();
    QVERIFY(marked.pixelColor(sign) != plain.pixelColor(sign));

    // It takes another name, and gets its own back.
    name->setText(QStringLiteral("April"));
    child<QPushButton>("renameVersion")->click();
    settle();
    QVERIFY(versions->item(1)->text().startsWith(QStringLiteral("April")));
    QVERIFY(name->text().isEmpty());
    QVERIFY(!child<QPushButton>("renameVersion")->isEnabled());

    QTest::keyClick(versions, Qt::Key_Home);
    QVERIFY(!view().difference());
}

void TestMapLayers::theBackstageUnderAStepOpens()
{
    QSignalSpy navigated(m_workbench.get(), &ui::shell::Workbench::navigationRequested);
    view().setFocus();
    view().setCurrent({0, 7, {}});
    const StepId step = board().steps[7].id;
    m_actions->find(QStringLiteral("maps.backstage"))->trigger();
    QCOMPARE(navigated.size(), 1); // so that one step back returns
    const EntityRef ref = navigated.last().front().value<EntityRef>();
    QCOMPARE(ref.kind, QStringLiteral("blueprint_step"));
    QCOMPARE(ref.id, step.value());

    start(MapKind::Blueprint, Language::English);
    m_editor->showEntity(ref);
    settle();
    const Block held = view().block();
    QCOMPARE(held.column, 7);
    QCOMPARE(held.columns, 1);
    QVERIFY(held.lanes >= 1);
    for (int lane = held.lane; lane < held.lane + held.lanes; ++lane) {
        const Zone zone = zoneOf(board().lanes[static_cast<std::size_t>(lane)].role);
        QVERIFY(zone == Zone::Back || zone == Zone::Support);
    }
    QVERIFY(board().lanes[static_cast<std::size_t>(held.lane)].role == LaneRole::BackPeople);
}

QTEST_MAIN(TestMapLayers)
#include "tst_map_layers.moc"
