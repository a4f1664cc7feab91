#include "ui/maps/map_fixture.h"

#include <QMenu>
#include <QTableView>

using namespace tropa;
using namespace tropa::ui;
using Part = canvas::BoardView::Editing;

/// Substeps and cards over several cells, by real keys and mouse events.
class TestMapSubsteps : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void aSubstepIsAddedAndNamed();
    void keysPutAStepUnderTheOneBefore();
    void headersLeadUpAndDown();
    void substepsAreFoldedByKeys();
    void theSignFoldsByMouse();
    void whatIsFoldedStaysSo();
    void whatIsFoundUnfolds();
    void theTableNamesThem();
    void anEdgeIsDragged();
    void keysStretchACard();
    void aTallCardStopsAtAnother();
    void escapeLeavesTheSize();

private:
    QString outline(int most = 5)
    {
        QString words;
        for (int i = 0; i < most; ++i)
            words += board().steps[static_cast<std::size_t>(i)].isSubstep ? QLatin1Char('.') : QLatin1Char('s');
        return words;
    }
    void trigger(const char* id) { m_actions->find(QStringLiteral("maps.") + QLatin1String(id))->trigger(); }
    QWidget* strip() { return view().findChild<QWidget*>(QStringLiteral("topHeader")); }
    QPoint onStrip(const QPointF& board)
    {
        const paint::BoardLayout& layout = view().content()->layout;
        return {view().mapFromScene(QPointF(board.x(), 0)).x(),
                qRound((board.y() + layout.headerHeight()) * view().zoom())};
    }
    void withSubstep()
    {
        view().setCurrent({0, 0, {}});
        trigger("substep");
        finish();
    }
    QRectF rectOf(maps::CardId card)
    {
        return std::ranges::find(view().content()->layout.cards, card, &paint::CardBox::id)->rect;
    }
    const maps::Card& wideable()
    {
        for (const maps::Card& card : board().cards) {
            if (board().laneOf(card).kind == maps::LaneKind::Pains && !card.text.isEmpty())
                return card;
        }
        qFatal("no card");
    }
    void drag(const QPoint& from, const QPoint& to, bool release = true)
    {
        QWidget* on = view().viewport();
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 6; ++i) {
            const QPoint at = from + (to - from) * i / 6;
            QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(on, &move);
        }
        if (release)
            QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
};

void TestMapSubsteps::aSubstepIsAddedAndNamed()
{
    view().setCurrent({0, 0, {}});
    trigger("substep");
    QVERIFY(view().isEditing()); // its name
    type(QStringLiteral("Ищет телефон"));
    finish();
    QCOMPARE(outline(), QStringLiteral("s.sss"));
    QCOMPARE(board().steps.at(1).title, QStringLiteral("Ищет телефон"));
    const paint::BoardLayout& layout = view().content()->layout;
    QVERIFY(layout.subHeader > 0);
    QCOMPARE(layout.stepHead(0).width(), layout.columns[0].width + layout.columns[1].width);
    QCOMPARE(layout.stepHead(1).bottom(), 0.0);
    QCOMPARE(layout.stepHead(2).height(), layout.stepHeader); // one without substeps takes both rows
    trigger("step");                                          // beside a substep comes another
    finish();
    QCOMPARE(outline(), QStringLiteral("s..ss"));
    QVERIFY(m_sample->project->undo());
    QVERIFY(m_sample->project->undo());
    QVERIFY(m_sample->project->undo());
    QCOMPARE(outline(), QStringLiteral("sssss"));
}

void TestMapSubsteps::keysPutAStepUnderTheOneBefore()
{
    int column = 1;
    while (board().steps[static_cast<std::size_t>(column)].stage !=
           board().steps[static_cast<std::size_t>(column - 1)].stage)
        ++column;
    view().goToHeader(Part::Step, column);
    trigger("moveDown"); // Alt+Shift+Down
    QVERIFY(board().steps[static_cast<std::size_t>(column)].isSubstep);
    QVERIFY(view().header());
    QCOMPARE(view().header()->index, column);
    trigger("moveUp");
    QVERIFY(!board().hasSubsteps());
    view().goToHeader(Part::Step, 0);
    trigger("moveDown");
    QCOMPARE(outline(), QStringLiteral("sssss"));
    QVERIFY(!m_notices.isEmpty());
}

void TestMapSubsteps::headersLeadUpAndDown()
{
    withSubstep();
    view().setCurrent({0, 1, {}});
    key(Qt::Key_Up);
    QCOMPARE(view().header()->index, 1);
    key(Qt::Key_Up); // its step
    QCOMPARE(view().header()->index, 0);
    QCOMPARE(view().header()->part, Part::Step);
    key(Qt::Key_Up);
    QCOMPARE(view().header()->part, Part::Stage);
}

void TestMapSubsteps::substepsAreFoldedByKeys()
{
    withSubstep();
    view().setCurrent({0, 1, {}});
    trigger("fold");
    QVERIFY(view().content()->layout.isFolded(1));
    QCOMPARE(view().current().column, 0);
    key(Qt::Key_Right); // past what is folded
    QCOMPARE(view().current().column, 2);
    key(Qt::Key_Left);
    QCOMPARE(view().current().column, 0);
    key(Qt::Key_Up);
    key(Qt::Key_Right);
    QCOMPARE(view().header()->index, 2);
    key(Qt::Key_Left);
    trigger("fold");
    QVERIFY(!view().content()->layout.isFolded(1));
}

void TestMapSubsteps::theSignFoldsByMouse()
{
    withSubstep();
    const QPointF sign = paint::foldSign(view().content()->layout.stepHead(0)).center();
    QTest::mouseClick(strip(), Qt::LeftButton, {}, onStrip(sign));
    QVERIFY(view().content()->layout.isFolded(1));
    const QPointF again = paint::foldSign(view().content()->layout.stepHead(0)).center();
    QTest::mouseClick(strip(), Qt::LeftButton, {}, onStrip(again));
    QVERIFY(!view().content()->layout.isFolded(1));
    // A click on the upper row over a substep takes its step.
    const QRectF head = view().content()->layout.stepHead(0);
    QTest::mouseClick(strip(), Qt::LeftButton, {}, onStrip({head.right() - 30, head.center().y()}));
    QCOMPARE(view().header()->index, 0);
}

void TestMapSubsteps::whatIsFoldedStaysSo()
{
    withSubstep();
    const project::EntryId before = m_sample->project->nextUndo();
    const QPointF sign = paint::foldSign(view().content()->layout.stepHead(0)).center();
    QTest::mouseClick(strip(), Qt::LeftButton, {}, onStrip(sign));
    QVERIFY(view().content()->layout.isFolded(1));
    QCOMPARE(m_sample->project->nextUndo(), before); // a view is no step to undo
    start();
    QVERIFY(view().content()->layout.isFolded(1));
    QTest::mouseClick(strip(), Qt::LeftButton, {},
                      onStrip(paint::foldSign(view().content()->layout.stepHead(0)).center()));
    QVERIFY(!view().content()->layout.isFolded(1));
    start();
    QVERIFY(!view().content()->layout.isFolded(1));
}

void TestMapSubsteps::whatIsFoundUnfolds()
{
    withSubstep();
    trigger("fold");
    QVERIFY(view().content()->layout.isFolded(1));
    view().setCurrent({0, 1, {}});
    QVERIFY(!view().content()->layout.isFolded(1));
    QCOMPARE(view().current().column, 1);
}

void TestMapSubsteps::theTableNamesThem()
{
    withSubstep();
    auto* table = m_editor->findChild<QTableView*>(QStringLiteral("mapTable"));
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(),
             board().steps.at(0).title + QStringLiteral(" › ") + board().steps.at(1).title);
}

void TestMapSubsteps::anEdgeIsDragged()
{
    const maps::CardId card = wideable().id;
    view().setCurrent(canvas::placeOf(*view().content(), card));
    const QRectF before = rectOf(card);
    const auto columns = view().content()->layout.columns;
    const auto next = static_cast<std::size_t>(view().current().column) + 1;
    drag(view().mapFromScene(QPointF(before.right() - 2, before.center().y())),
         view().mapFromScene(QPointF(columns[next].x + 40, before.center().y())));
    QCOMPARE(board().card(card)->columns, 2);
    QVERIFY(rectOf(card).right() > view().content()->layout.columns[next].x + 60);
    for (const paint::CardBox& other : view().content()->layout.cards) // nothing lies over anything
        QVERIFY(other.id == card || other.look == paint::CardLook::CurvePoint || !other.rect.intersects(rectOf(card)));
    drag(view().mapFromScene(QPointF(rectOf(card).right() - 2, rectOf(card).center().y())),
         view().mapFromScene(QPointF(before.center().x(), rectOf(card).center().y())));
    QCOMPARE(board().card(card)->columns, 1);
}

void TestMapSubsteps::keysStretchACard()
{
    const maps::CardId card = wideable().id;
    view().setCurrent(canvas::placeOf(*view().content(), card));
    trigger("wider");
    trigger("wider");
    QCOMPARE(board().card(card)->columns, 3);
    QCOMPARE(view().current().card, card);
    trigger("narrower");
    QCOMPARE(board().card(card)->columns, 2);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(board().card(card)->columns, 3);
}

void TestMapSubsteps::aTallCardStopsAtAnother()
{
    const maps::Card card = wideable();
    const auto below = board().lanes[static_cast<std::size_t>(board().rowOf(card.lane) + 1)].id;
    view().setCurrent(canvas::placeOf(*view().content(), card.id));
    const bool isTaken = !board().cardsAt(below, card.step).empty();
    trigger("taller");
    QCOMPARE(board().card(card.id)->rows, isTaken ? 1 : 2);
    for (const maps::Card* other : board().cardsAt(below, card.step)) // the cell below becomes free
        m_editor->session().removeCards({other->id});
    view().setCurrent(canvas::placeOf(*view().content(), card.id));
    if (isTaken)
        trigger("taller");
    QCOMPARE(board().card(card.id)->rows, 2);
    QCOMPARE(canvas::cardOver(*view().content(), board().rowOf(below), board().columnOf(card.step))->id, card.id);
    trigger("shorter");
    QCOMPARE(board().card(card.id)->rows, 1);
}

void TestMapSubsteps::escapeLeavesTheSize()
{
    const maps::CardId card = wideable().id;
    view().setCurrent(canvas::placeOf(*view().content(), card));
    const QRectF before = rectOf(card);
    const QPoint from = view().mapFromScene(QPointF(before.right() - 2, before.center().y()));
    drag(from, from + QPoint(120, 0), false);
    key(Qt::Key_Escape);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from + QPoint(120, 0));
    QCOMPARE(board().card(card)->columns, 1);
}

QTEST_MAIN(TestMapSubsteps)
#include "tst_map_substeps.moc"
