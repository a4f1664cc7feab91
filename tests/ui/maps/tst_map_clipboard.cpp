#include "ui/maps/map_fixture.h"

#include "frame/frame_store.h"
#include "ui/maps/map_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;

/// Cards through the clipboard: within a map, to another one, from a spreadsheet, and what is no table at all. Each
/// paste is one entry that undo takes back.
class TestMapClipboard : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void cellsGoThroughTheClipboard();
    void tablesComeFromSpreadsheets();
    void cardsGoToAnotherMap();
    void brokenClipboardChangesNothing();
    void theTableTakesThemToo();

private:
    qint64 entries() { return m_sample->project.db().value<qint64>("SELECT count(*) FROM history_entry").value_or(-1); }
    static void setText(const QString& text) { QGuiApplication::clipboard()->setText(text); }
};

void TestMapClipboard::cellsGoThroughTheClipboard()
{
    const int metrics = row(LaneKind::Metrics), pains = row(LaneKind::Pains);
    view().setCurrent({metrics, 7, {}});
    const maps::Card bound = *board().card(view().current().card);
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("2,7")));
    view().setCurrent({metrics, 0, {}});
    QVERIFY(!view().current().card.isValid());
    const qint64 before = entries();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entries(), before + 1);
    view().setCurrent({0, 0, {}});
    view().setCurrent({metrics, 0, {}});
    const maps::Card* pasted = board().card(view().current().card);
    QVERIFY(pasted);
    QCOMPARE(pasted->bindings.size(), bound.bindings.size());
    QCOMPARE(pasted->bindings.front().metric, bound.bindings.front().metric);
    QCOMPARE(pasted->bindings.front().scope, bound.bindings.front().scope);
    QVERIFY(pasted->guid != bound.guid);
    QVERIFY(m_sample->project->undo());

    // A block with its gaps, cut and put at the last step: the map grows to the right.
    view().setCurrent({pains, 2, {}});
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(textsAt(LaneKind::Pains, 7).size(), 0);
    view().setCurrent({pains, 16, {}});
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(board().steps.size(), 22u);
    QCOMPARE(textsAt(LaneKind::Pains, 16).size(), 1);
    QCOMPARE(textsAt(LaneKind::Pains, 21), QStringList{QStringLiteral("Молчание: не говорят, сколько ждать")});
    const maps::Card* moved =
        board().cardsAt(board().lanes[static_cast<std::size_t>(pains)].id, board().steps[21].id).front();
    QCOMPARE(moved->evidence.size(), 1u); // what it rests on came with it
    QVERIFY(m_sample->project->undo());
    QCOMPARE(board().steps.size(), 17u);

    view().setCurrent({7, 0, {}}); // below the last lane there is no room
    setText(QStringLiteral("a\nb\n"));
    m_notices.clear();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_notices.size(), 1);
}

void TestMapClipboard::tablesComeFromSpreadsheets()
{
    QCOMPARE(journeys::tableFromText(QStringLiteral("a\t\"b\nc \"\"d\"\"\"\r\n\te\n")),
             (std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b\nc \"d\"")},
                                       {QString(), QStringLiteral("e")}}));
    const std::vector<QStringList> odd{{QStringLiteral("x\ty"), QStringLiteral("\"q\"")}, {QStringLiteral("l\nm")}};
    QCOMPARE(journeys::tableFromText(journeys::textFromTable(odd)), odd);

    const int lane = row(LaneKind::Pains);
    setText(QStringLiteral("Новая боль\t\tДолго\n"));
    view().setCurrent({lane, 2, {}});
    const qint64 before = entries();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(entries(), before + 1);
    QCOMPARE(textsAt(LaneKind::Pains, 2), QStringList{QStringLiteral("Новая боль")}); // replaced, as in a sheet
    QCOMPARE(textsAt(LaneKind::Pains, 3), QStringList());                             // an empty field leaves its cell
    QCOMPARE(textsAt(LaneKind::Pains, 4), QStringList{QStringLiteral("Долго")});
    QVERIFY(m_sample->project->undo());

    // Numbers go where a lane has numbers; words there find no place.
    const int curve = row(LaneKind::Curve);
    setText(QStringLiteral("−0,5\tплохо\n"));
    view().setCurrent({curve, 3, {}});
    m_notices.clear();
    key(Qt::Key_V, Qt::ControlModifier);
    const auto there = board().cardsAt(board().lanes[static_cast<std::size_t>(curve)].id, board().steps[3].id);
    QVERIFY(!there.empty());
    QCOMPARE(there.front()->experience, std::optional(-0.5));
    QCOMPARE(m_notices.size(), 1);
}

void TestMapClipboard::cardsGoToAnotherMap()
{
    view().setCurrent({row(LaneKind::Pains), 7, {}});
    key(Qt::Key_C, Qt::ControlModifier);
    start(maps::MapKind::Blueprint);
    const auto lane = static_cast<int>(std::ranges::find(board().lanes, maps::LaneRole::BackPeople, &maps::Lane::role) -
                                       board().lanes.begin());
    view().setCurrent({lane, 16, {}});
    const std::size_t cards = board().cards.size();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(board().cards.size(), cards + 1);
    const auto there = board().cardsAt(board().lanes[static_cast<std::size_t>(lane)].id, board().steps[16].id);
    QCOMPARE(there.back()->text, QStringLiteral("Молчание: не говорят, сколько ждать"));
}

void TestMapClipboard::brokenClipboardChangesNothing()
{
    const qint64 before = entries();
    view().setCurrent({row(LaneKind::Pains), 0, {}});
    for (const QByteArray& bytes :
         {QByteArray("{"), QByteArray("[]"), QByteArray("{\"cells\":[{\"lane\":-1,\"column\":0}]}"),
          QByteArray("{\"cells\":[{\"lane\":0,\"column\":1000000}]}")}) {
        auto* data = new QMimeData;
        data->setData(QStringLiteral("application/x-tropa-map-cards"), bytes);
        QGuiApplication::clipboard()->setMimeData(data);
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(entries(), before);
    }
}

void TestMapClipboard::theTableTakesThemToo()
{
    m_actions->find(QStringLiteral("maps.table"))->trigger();
    auto* table = m_editor->findChild<QTableView*>(QStringLiteral("mapTable"));
    QVERIFY(table->isVisible());
    const auto at = [&](int lane, int column) {
        table->selectionModel()->setCurrentIndex(table->model()->index(lane, column),
                                                 QItemSelectionModel::ClearAndSelect);
    };
    const auto press = [&](Qt::Key key) { QTest::keyClick(table, key, Qt::ControlModifier); };
    const int lane = row(LaneKind::Pains);
    at(lane, 7);
    const QStringList copied = textsAt(LaneKind::Pains, 7);
    press(Qt::Key_C);
    at(lane, 0);
    const qint64 before = entries();
    press(Qt::Key_V);
    QCOMPARE(entries(), before + 1);
    QCOMPARE(textsAt(LaneKind::Pains, 0), copied);
    press(Qt::Key_X);
    QCOMPARE(textsAt(LaneKind::Pains, 0), QStringList());

    // Ctrl and an arrow leave the selection behind; the paste goes where the reader is.
    at(lane, 1);
    table->selectionModel()->setCurrentIndex(table->model()->index(lane, 3), QItemSelectionModel::NoUpdate);
    press(Qt::Key_V);
    QCOMPARE(textsAt(LaneKind::Pains, 3), copied);
    at(lane, 0);

    setText(QStringLiteral("Одна\tДругая\n"));
    press(Qt::Key_V);
    QCOMPARE(textsAt(LaneKind::Pains, 0), QStringList{QStringLiteral("Одна")});
    QCOMPARE(textsAt(LaneKind::Pains, 1), QStringList{QStringLiteral("Другая")});
}

QTEST_MAIN(TestMapClipboard)
#include "tst_map_clipboard.moc"
