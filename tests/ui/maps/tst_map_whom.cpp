#include "ui/maps/map_fixture.h"

#include "frame/frame_store.h"
#include "maps/map_json.h"
#include "maps/nested_store.h"
#include "ui/maps/map_properties_dialog.h"
#include "ui/maps/nested_desk.h"
#include "ui/shell/evidence_clip.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;
using Part = canvas::BoardView::Editing;

/// Several personas on one map, lanes for one of them, stages that open maps, and a drop onto the table.
class TestMapWhom : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_sample->project.edit([&](project::Edit& edit) {
            for (const char* name : {"Anna", "Boris"})
                m_personas.push_back(
                    frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("persona")), QLatin1String(name), {})
                        .id);
        });
    }
    void cleanup()
    {
        m_personas.clear();
        close();
    }
    void severalPersonasAreChosen();
    void aLaneIsForOne();
    void theMapIsShownForOne();
    void aFileKeepsWhomItIsFor();
    void aStageOpensAMap();
    void mapsOfOneNameAreToldApart();
    void theTableTakesADrop();

private:
    QAction* found(const char* id) { return m_actions->find(QStringLiteral("maps.") + QLatin1String(id)); }
    QMenu* opened(const char* id)
    {
        QMenu* menu = found(id)->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    static QAction* entry(const QMenu* menu, const QString& words)
    {
        for (QAction* one : menu->actions()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }
    void makeLaneFor(const QString& persona)
    {
        QMenu* values = opened("laneWhom")->findChild<QMenu*>(QStringLiteral("personaWhom"));
        QVERIFY(values);
        QAction* one = entry(values, persona);
        QVERIFY(one);
        one->trigger();
    }

    std::vector<qint64> m_personas;
};

void TestMapWhom::severalPersonasAreChosen()
{
    found("properties")->trigger();
    auto* dialog = m_editor->findChild<journeys::MapPropertiesDialog*>();
    auto* several = dialog->findChild<QToolButton*>(QStringLiteral("mapPersonaSeveral"));
    QVERIFY(several && several->isEnabled());
    auto* box = dialog->findChild<QComboBox*>(QStringLiteral("mapPersona"));
    box->setCurrentIndex(0);
    for (const char* name : {"Anna", "Boris"}) {
        Q_EMIT several->menu()->aboutToShow();
        entry(several->menu(), QLatin1String(name))->trigger();
    }
    QCOMPARE(box->currentText(), QStringLiteral("Anna, Boris"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("keep")), Qt::LeftButton);
    QCOMPARE(board().map.personas().size(), 2U);
    QCOMPARE(board().map.persona.value(), m_personas.front());
    QCOMPARE(maps::personaNames(m_sample->project.db(), board().map),
             (QStringList{QStringLiteral("Anna"), QStringLiteral("Boris")}));
    QVERIFY(m_sample->project->undo());
    QVERIFY(board().map.others.empty());
}

void TestMapWhom::aLaneIsForOne()
{
    view().setCurrent({row(LaneKind::Pains), 2, {}});
    makeLaneFor(QStringLiteral("Boris"));
    const maps::Lane& lane = board().lanes[static_cast<std::size_t>(row(LaneKind::Pains))];
    QCOMPARE(lane.scope.values("persona"), std::vector<qint64>{m_personas.back()});
    QVERIFY(lane.whom.contains(QStringLiteral("Boris")));
    QVERIFY(paint::laneWords(lane).contains(QStringLiteral("Boris")));
    auto* table = m_editor->findChild<QTableView*>(QStringLiteral("mapTable"));
    QVERIFY(
        table->model()->headerData(row(LaneKind::Pains), Qt::Vertical).toString().contains(QStringLiteral("Boris")));
    opened("laneWhom")->actions().front()->trigger(); // for all again
    QVERIFY(board().lanes[static_cast<std::size_t>(row(LaneKind::Pains))].scope.isEmpty());
}

void TestMapWhom::theMapIsShownForOne()
{
    view().setCurrent({row(LaneKind::Pains), 2, {}});
    makeLaneFor(QStringLiteral("Boris"));
    view().setCurrent({row(LaneKind::Curve), 2, {}});
    makeLaneFor(QStringLiteral("Anna"));
    QTRY_VERIFY(m_editor->session().hasValues());
    QAction* anna = entry(opened("showFor"), QStringLiteral("Anna"));
    QVERIFY(anna);
    anna->trigger();
    const auto isShown = [&](LaneKind kind) {
        bool shown = true;
        for (const QGraphicsItem* item : view().scene()->items()) {
            const auto* card = dynamic_cast<const canvas::CardItem*>(item);
            if (card && board().laneOf(board().cards[card->box()]).kind == kind)
                shown = shown && card->isVisible();
        }
        return shown;
    };
    QVERIFY(!isShown(LaneKind::Pains)); // Boris's
    const maps::LaneId curve = board().lanes[static_cast<std::size_t>(row(LaneKind::Curve))].id;
    QVERIFY(view().content()->values.curves.contains(curve));
    entry(opened("showFor"), QStringLiteral("Boris"))->trigger();
    QVERIFY(isShown(LaneKind::Pains));
    QVERIFY(!view().content()->values.curves.contains(curve));
    start(); // the choice is kept with the file
    QVERIFY(isShown(LaneKind::Pains));
    QVERIFY(!view().content()->values.curves.contains(curve));
    QVERIFY(entry(opened("showFor"), QStringLiteral("Boris"))->isChecked());
    opened("showFor")->actions().front()->trigger();
    QVERIFY(view().content()->values.curves.contains(curve));
}

void TestMapWhom::aFileKeepsWhomItIsFor()
{
    view().setCurrent({row(LaneKind::Pains), 2, {}});
    makeLaneFor(QStringLiteral("Boris"));
    maps::MapInfo info = board().map;
    info.persona = frame::PersonaId(m_personas.front());
    info.others = {frame::PersonaId(m_personas.back())};
    m_sample->project.edit([&](project::Edit& edit) { maps::setMap(edit, info); });
    const QJsonObject file = maps::toJson(m_sample->project.db(), {info.id});
    maps::MapId read;
    m_sample->project.edit([&](project::Edit& edit) {
        const auto done = maps::readMapJson(edit, file);
        QVERIFY(done);
        read = done->maps.front();
    });
    const maps::Board copy = maps::loadBoard(m_sample->project.db(), read);
    QCOMPARE(copy.map.personas(), info.personas());
    QCOMPARE(copy.lanes[static_cast<std::size_t>(row(LaneKind::Pains))].scope.values("persona"),
             std::vector<qint64>{m_personas.back()});
}

void TestMapWhom::aStageOpensAMap()
{
    view().goToHeader(Part::Stage, 1);
    const QString stage = board().stages[1].title;
    const maps::MapId outer = board().map.id;
    auto* desk = m_editor->findChild<journeys::NestedDesk*>();
    QMenu menu;
    desk->fillMenu(menu);
    menu.actions().front()->trigger(); // a new map of this stage
    const maps::Board back = maps::loadBoard(m_sample->project.db(), outer);
    QCOMPARE(back.stages[1].nestedTitle, stage);
    const auto way = maps::wayTo(m_sample->project.db(), back.stages[1].nested);
    QCOMPARE(way.size(), 1U);
    QCOMPARE(way.front().step, stage);
}

void TestMapWhom::mapsOfOneNameAreToldApart()
{
    const maps::MapInfo info = board().map;
    m_sample->project.edit([&](project::Edit& edit) {
        maps::MapInfo other = info;
        other.guid = {};
        other.persona = frame::PersonaId(m_personas.front());
        maps::addMap(edit, other);
    });
    QStringList names;
    for (const maps::MapSummary& one : maps::maps(m_sample->project.db(), maps::MapKind::Journey))
        names << one.listName();
    QCOMPARE(names.size(), 2);
    QVERIFY(names.front() != names.back());
    QVERIFY(names.back().contains(QStringLiteral("Anna")));
}

void TestMapWhom::theTableTakesADrop()
{
    found("table")->trigger();
    auto* table = m_editor->findChild<QTableView*>(QStringLiteral("mapTable"));
    QTRY_VERIFY(table->isVisible());
    const QModelIndex cell = table->model()->index(row(LaneKind::Pains), 8);
    table->scrollTo(cell);
    const EntityRef quote = m_sample->quotes->quotes.front().second.ref;
    const auto data = shell::toMime({{quote}, {}, {}, {}, QStringLiteral("words")}, m_sample->project->path());
    const QPoint at = table->visualRect(cell).center();
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier, QEvent::Drop);
    QApplication::sendEvent(table->viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(textsAt(LaneKind::Pains, 8).size(), 1);
    QVERIFY(m_sample->project->undo());
    QVERIFY(textsAt(LaneKind::Pains, 8).isEmpty());
}

QTEST_MAIN(TestMapWhom)
#include "tst_map_whom.moc"
