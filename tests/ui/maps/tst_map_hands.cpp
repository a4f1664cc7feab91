#include "ui/maps/map_fixture.h"

#include "frame/frame_store.h"
#include "ui/maps/find_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

using namespace tropa;
using namespace tropa::ui;
using Hold = canvas::BoardView::Hold;
using maps::Block;
using maps::LaneKind;

/// Hands on a map: blocks of cells, whole steps and lanes, dragging, the search, what is shown. By real
/// keys and mouse events; each change is one entry that undo takes back.
class TestMapHands : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void blocksAreSelectedByKeys();
    void controlArrowsJump();
    void cardsAreCopiedMergedAndMoved();
    void stepsAreHandledWhole();
    void lanesAreHandledWhole();
    void namesAreDragged();
    void aCardIsPutAmongOthers();
    void altAndADragLink();
    void aLinkIsClicked();
    void linksAreEdited();
    void escapeLeavesADragUndone();
    void theSearchGoesFromHitToHit();
    void onlyWhatHasEvidence();
    void curvesAreCompared();
    void theHeaderFitsASmallWindow_data();
    void theHeaderFitsASmallWindow();

private:
    QStringList steps()
    {
        QStringList titles;
        for (const maps::Step& step : board().steps)
            titles << step.title;
        return titles;
    }
    QStringList lanes()
    {
        QStringList titles;
        for (const maps::Lane& lane : board().lanes)
            titles << lane.title;
        return titles;
    }
    QAction* action(const char* id) { return m_actions->find(QLatin1String("maps.") + QLatin1String(id)); }
    qint64 entries() { return m_sample->project.db().value<qint64>("SELECT count(*) FROM history_entry").value_or(-1); }
    QWidget* strip(const char* name) { return view().findChild<QWidget*>(QLatin1String(name)); }
    // From one point to another with the button down; QTest's own moves carry no button.
    void drag(QWidget* on, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {},
              bool release = true)
    {
        QTest::mousePress(on, Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 6; ++i) {
            const QPoint at = from + (to - from) * i / 6;
            QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(on, &move);
        }
        if (release)
            QTest::mouseRelease(on, Qt::LeftButton, modifiers, to);
    }
    QPoint stepName(int column, qreal part = 0.5)
    {
        const paint::ColumnBox& box = view().content()->layout.columns[static_cast<std::size_t>(column)];
        return {view().mapFromScene(QPointF(box.x + box.width * part, 0)).x(), strip("topHeader")->height() - 12};
    }
    QPoint laneName(int lane, qreal part = 0.5)
    {
        const paint::LaneBox& box = view().content()->layout.lanes[static_cast<std::size_t>(lane)];
        return {30, view().mapFromScene(QPointF(0, box.y + box.height * part)).y()};
    }
};

void TestMapHands::blocksAreSelectedByKeys()
{
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view().block(), (Block{0, 0, 2, 3}));
    key(Qt::Key_Escape);
    QCOMPARE(view().block(), (Block{1, 2, 1, 1}));
    key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(view().hold(), Hold::Columns);
    QCOMPARE(view().block(), (Block{0, 2, 8, 1}));
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view().block(), (Block{0, 2, 8, 2}));
    key(Qt::Key_Left); // an arrow alone lets go
    QCOMPARE(view().hold(), Hold::Cells);
    key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(view().block(), (Block{1, 0, 1, 17}));
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view().block(), (Block{0, 0, 8, 17}));
    QCOMPARE(view().selectedCards().size(), board().cards.size());

    view().setCurrent({0, 0, {}});
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, centreOf({2, 1, {}}));
    QCOMPARE(view().block(), (Block{0, 0, 3, 2}));
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, {}, stepName(1));
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, Qt::ShiftModifier, stepName(3));
    QCOMPARE(view().block(), (Block{0, 1, 8, 3}));
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, {}, stepName(2)); // without a drag: this one alone
    QCOMPARE(view().block(), (Block{0, 2, 8, 1}));
}

void TestMapHands::controlArrowsJump()
{
    view().setCurrent({row(LaneKind::Pains), 0, {}});
    for (const int column : {2, 7, 16, 16}) {
        key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view().current().column, column);
    }
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(view().current().column, 7);
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view().block(), (Block{row(LaneKind::Pains), 2, 1, 6}));
}

void TestMapHands::cardsAreCopiedMergedAndMoved()
{
    const int lane = row(LaneKind::Pains);
    view().setCurrent({lane, 2, {}});
    const qint64 before = entries();
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(textsAt(LaneKind::Pains, 2).size(), 2);
    QCOMPARE(entries(), before + 1);
    key(Qt::Key_M, Qt::ControlModifier); // all cards of the cell; the same words are said once
    QCOMPARE(textsAt(LaneKind::Pains, 2), QStringList{QStringLiteral("Цены в отзывах и на сайте расходятся")});
    QCOMPARE(entries(), before + 2);

    view().setCurrent({lane, 2, {}});
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(textsAt(LaneKind::Pains, 7).size(), 0);
    const maps::Card* merged =
        board().cardsAt(board().lanes[static_cast<std::size_t>(lane)].id, board().steps[2].id)[0];
    QCOMPARE(merged->columns, 6);
    QVERIFY(merged->text.contains(QStringLiteral("Молчание")) && merged->text.contains(QStringLiteral("Цены")));
    QVERIFY(m_sample->project->undo());
    QCOMPARE(textsAt(LaneKind::Pains, 7).size(), 1);

    view().setCurrent({lane, 2, {}});
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier); // the block goes together
    QCOMPARE(textsAt(LaneKind::Pains, 3).size(), 1);
    QCOMPARE(textsAt(LaneKind::Pains, 8).size(), 1);
    QCOMPARE(view().block(), (Block{lane, 3, 1, 6}));
    key(Qt::Key_Delete);
    QCOMPARE(textsAt(LaneKind::Pains, 3).size() + textsAt(LaneKind::Pains, 8).size(), 0);
    QVERIFY(m_sample->project->undo());
    QVERIFY(m_sample->project->undo());
    QCOMPARE(textsAt(LaneKind::Pains, 2).size(), 1);
    QCOMPARE(textsAt(LaneKind::Pains, 7).size(), 1);
}

void TestMapHands::stepsAreHandledWhole()
{
    const QStringList original = steps();
    const auto take = [&](int column) {
        view().setCurrent({0, column, {}});
        key(Qt::Key_Space, Qt::ControlModifier);
    };
    const auto undone = [&] {
        QVERIFY(m_sample->project->undo());
        QCOMPARE(steps(), original);
    };
    take(2);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(view().hold(), Hold::Columns);
    if (board().steps[2].title != original[2])
        QCOMPARE(board().steps[3].title, original[2]);
    undone();

    take(2);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Insert); // as many as are selected, before them
    QTest::keyClick(view().findChild<QWidget*>(QStringLiteral("boardEditor")),
                    Qt::Key_Escape); // their names come later
    QCOMPARE(board().steps.size(), 19u);
    QCOMPARE(board().steps[4].title, original[2]);
    undone();

    take(7);
    const auto cardsOf = [&](std::size_t column) {
        return std::ranges::count(board().cards, board().steps[column].id, &maps::Card::step);
    };
    const auto cards = cardsOf(7);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(board().steps[8].title, original[7]);
    QCOMPARE(cardsOf(8), cards);
    undone();

    take(7);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(board().steps.size(), 16u);
    QVERIFY(board().steps[7].title.contains(original[7]) && board().steps[7].title.contains(original[8]));
    undone();

    take(7);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    QCOMPARE(board().steps.size(), 15u);
    undone();
}

void TestMapHands::lanesAreHandledWhole()
{
    const QStringList original = lanes();
    const auto take = [&](int lane) {
        view().setCurrent({lane, 0, {}});
        key(Qt::Key_Space, Qt::ShiftModifier);
    };
    const auto undone = [&] {
        QVERIFY(m_sample->project->undo());
        QCOMPARE(lanes(), original);
    };
    take(1);
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(lanes()[2], original[1]);
    QCOMPARE(view().block(), (Block{2, 0, 1, 17}));
    undone();
    take(1);
    key(Qt::Key_Insert);
    QTest::keyClick(view().findChild<QWidget*>(QStringLiteral("boardEditor")), Qt::Key_Escape);
    QCOMPARE(board().lanes.size(), 9u);
    QCOMPARE(lanes()[2], original[1]);
    QCOMPARE(board().lanes[1].kind, board().lanes[2].kind);
    undone();
    take(row(LaneKind::Pains));
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(board().lanes.size(), 9u);
    QCOMPARE(lanes().count(original[row(LaneKind::Pains)]), 2);
    undone();
    take(1);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(board().lanes.size(), 7u);
    QVERIFY(lanes()[1].contains(original[1]) && lanes()[1].contains(original[2]));
    undone();
    take(1);
    key(Qt::Key_Delete);
    QCOMPARE(board().lanes.size(), 7u);
    undone();
}

void TestMapHands::namesAreDragged()
{
    const QStringList original = steps();
    const qint64 before = entries();
    drag(strip("topHeader"), stepName(1), stepName(3, 0.8));
    QCOMPARE(steps().indexOf(original[1]), 3);
    QCOMPARE(entries(), before + 1);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(steps(), original);

    // Two at once, by either of them, before the first.
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, {}, stepName(2));
    QTest::mouseClick(strip("topHeader"), Qt::LeftButton, Qt::ShiftModifier, stepName(3));
    drag(strip("topHeader"), stepName(3), stepName(0, 0.2));
    QCOMPARE(steps().mid(0, 3), (QStringList{original[2], original[3], original[0]}));
    QVERIFY(m_sample->project->undo());
    QCOMPARE(steps(), original);

    // A stage by its name.
    QStringList stages;
    for (const maps::Stage& stage : board().stages)
        stages << stage.title;
    const paint::StageBox second = view().content()->layout.stages[1];
    const auto at = [&](qreal x) { return QPoint(view().mapFromScene(QPointF(x, 0)).x(), 12); };
    drag(strip("topHeader"), at(40), at(second.x + second.width * 0.8));
    QCOMPARE(board().stages[1].title, stages[0]);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(board().stages[0].title, stages[0]);
    QTest::mouseDClick(strip("topHeader"), Qt::LeftButton, {}, at(40));
    type(QStringLiteral("До визита"));
    finish();
    QCOMPARE(board().stages[0].title, QStringLiteral("До визита"));

    const QStringList rows = lanes();
    drag(strip("leftHeader"), laneName(0), laneName(1, 0.9));
    QCOMPARE(lanes()[1], rows[0]);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(lanes(), rows);
    drag(strip("leftHeader"), laneName(0), laneName(0)); // nowhere
    QCOMPARE(lanes(), rows);
}

void TestMapHands::aCardIsPutAmongOthers()
{
    const int lane = row(LaneKind::Pains);
    view().setCurrent({lane, 7, {}});
    key(Qt::Key_Insert);
    type(QStringLiteral("Негде сесть"));
    finish();
    QCOMPARE(textsAt(LaneKind::Pains, 7).size(), 2);
    key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // among the cards of its cell first
    QCOMPARE(textsAt(LaneKind::Pains, 7).front(), QStringLiteral("Негде сесть"));

    // Dropped above the middle of the first card it stands before it.
    view().setCurrent({lane, 2, {}});
    const auto box = [&](const QString& text) {
        for (const paint::CardBox& one : view().content()->layout.cards) {
            if (board().card(one.id)->text == text)
                return one.rect;
        }
        return QRectF();
    };
    const QPointF target = box(QStringLiteral("Негде сесть")).topLeft() + QPointF(30, 4);
    const QString moved = textsAt(LaneKind::Pains, 2).front();
    drag(view().viewport(), view().mapFromScene(box(moved).center()), view().mapFromScene(target));
    QCOMPARE(textsAt(LaneKind::Pains, 7).size(), 3);
    QCOMPARE(textsAt(LaneKind::Pains, 7).front(), moved);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(textsAt(LaneKind::Pains, 2), QStringList{moved});
}

void TestMapHands::altAndADragLink()
{
    const std::size_t links = board().links.size();
    const int pains = row(LaneKind::Pains), chances = row(LaneKind::Opportunities);
    view().setCurrent({pains, 7, {}});
    view().setCurrent({chances, 7, {}});
    drag(view().viewport(), centreOf({pains, 7, {}}), centreOf({chances, 7, {}}), Qt::AltModifier);
    QCOMPARE(board().links.size(), links + 1);
    QCOMPARE(board().card(board().links.back().to)->text, QStringLiteral("Табло и СМС о задержке"));
    QCOMPARE(textsAt(LaneKind::Pains, 7).size(), 1); // it was not moved
    QVERIFY(m_sample->project->undo());
    QCOMPARE(board().links.size(), links);
}

void TestMapHands::aLinkIsClicked()
{
    const std::size_t links = board().links.size();
    const canvas::BoardPlace pain{row(LaneKind::Pains), 7, {}}, chance{row(LaneKind::Opportunities), 7, {}};
    view().setCurrent(pain);
    view().setCurrent(chance); // both in sight
    view().setCurrent(pain);
    const maps::CardId from = view().current().card;
    view().setFocus();
    action("link")->trigger();
    auto* hint = view().findChild<QLabel*>(QStringLiteral("linkHint"));
    QVERIFY(hint && hint->isVisible());
    QCOMPARE(view().linkFrom(), from);
    key(Qt::Key_Escape);
    QVERIFY(!hint->isVisible() && !view().linkFrom().isValid());

    action("link")->trigger();
    QTest::mouseMove(view().viewport(), centreOf(chance));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centreOf(chance));
    QCOMPARE(board().links.size(), links + 1);
    QCOMPARE(board().links.back().from, from);
    QCOMPARE(board().card(board().links.back().to)->text, QStringLiteral("Табло и СМС о задержке"));
    QVERIFY(!hint->isVisible() && !view().linkFrom().isValid());

    // A click on no card gives up.
    action("link")->trigger();
    int empty = 0;
    while (board()
               .cardsAt(board().lanes[static_cast<std::size_t>(pain.lane)].id,
                        board().steps[static_cast<std::size_t>(empty)].id)
               .size() > 0)
        ++empty;
    view().setCurrent({pain.lane, empty, {}});
    QVERIFY(view().linkFrom().isValid());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centreOf({pain.lane, empty, {}}));
    QVERIFY(!view().linkFrom().isValid());
    QCOMPARE(board().links.size(), links + 1);
}

void TestMapHands::linksAreEdited()
{
    start(maps::MapKind::Blueprint);
    const maps::Link before = board().links.front();
    const qint64 begun = entries();
    const maps::Card* from = board().card(before.from);
    view().setCurrent({board().rowOf(from->lane), board().columnOf(from->step), from->id});
    m_editor->findChild<QTabWidget*>()->setCurrentIndex(2);
    auto* list = m_editor->findChild<QListWidget*>(QStringLiteral("linkList"));
    QVERIFY(list->count() > 0);
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->data(Qt::UserRole).toLongLong() == before.id.value())
            list->setCurrentRow(i);
    }
    const auto now = [&] { return *std::ranges::find(board().links, before.id, &maps::Link::id); };
    auto* direction = m_editor->findChild<QComboBox*>(QStringLiteral("linkDirection"));
    direction->setFocus();
    QTest::keyClick(direction, Qt::Key_Home);
    QTest::keyClick(direction, Qt::Key_Down);
    QCOMPARE(now().direction, maps::LinkDirection::Two);
    auto* kind = m_editor->findChild<QComboBox*>(QStringLiteral("linkKind"));
    QTest::keyClick(kind, Qt::Key_Home);
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(now().kind, maps::LinkKind::Information);
    auto* words = m_editor->findChild<QLineEdit*>(QStringLiteral("linkWords"));
    words->selectAll();
    QTest::keyClicks(words, QStringLiteral("order"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(now().label, QStringLiteral("order"));
    QVERIFY(list->currentItem()->text().contains(QStringLiteral("order")));
    auto* minutes = m_editor->findChild<QLineEdit*>(QStringLiteral("linkMinutes"));
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("-5"));
    QTest::keyClick(minutes, Qt::Key_Return);
    QCOMPARE(now().minutes, before.minutes);
    QVERIFY(minutes->property("invalid").toBool());
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("2,5"));
    QTest::keyClick(minutes, Qt::Key_Return);
    QCOMPARE(now().minutes, std::optional(2.5));
    QTest::mouseClick(m_editor->findChild<QPushButton*>(QStringLiteral("linkTurn")), Qt::LeftButton);
    QCOMPARE(now().from, before.to);
    const std::size_t links = board().links.size();
    QTest::mouseClick(m_editor->findChild<QPushButton*>(QStringLiteral("linkRemove")), Qt::LeftButton);
    QCOMPARE(board().links.size(), links - 1);
    for (qint64 made = entries() - begun; made > 0; --made)
        QVERIFY(m_sample->project->undo());
    QCOMPARE(now().label, before.label);
    QCOMPARE(now().direction, before.direction);
}

void TestMapHands::escapeLeavesADragUndone()
{
    const int lane = row(LaneKind::Opportunities);
    view().setCurrent({lane, 7, {}});
    const qint64 before = entries();
    const QPoint to = centreOf({lane, 6, {}});
    drag(view().viewport(), centreOf({lane, 7, {}}), to, {}, false);
    key(Qt::Key_Escape);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(textsAt(LaneKind::Opportunities, 7).size(), 1);
    QCOMPARE(entries(), before);

    const QStringList original = steps();
    drag(strip("topHeader"), stepName(1), stepName(3, 0.8), {}, false);
    key(Qt::Key_Escape);
    QTest::mouseRelease(strip("topHeader"), Qt::LeftButton, {}, stepName(3, 0.8));
    QCOMPARE(steps(), original);
    QCOMPARE(entries(), before);
}

void TestMapHands::theSearchGoesFromHitToHit()
{
    const canvas::BoardContent& content = *view().content();
    const auto hits = journeys::findInBoard(content, QStringLiteral("сколько еще")); // ё as е, in quotes
    QVERIFY(!hits.empty());
    QVERIFY(std::ranges::all_of(hits, [](const canvas::BoardPlace& hit) { return hit.column == 7; }));
    QCOMPARE(journeys::findInBoard(content, QString()).size(), 0u);
    QCOMPARE(journeys::findInBoard(content, QStringLiteral("нет такого слова")).size(), 0u);

    key(Qt::Key_F, Qt::ControlModifier);
    auto* field = m_editor->findChild<QLineEdit*>(QStringLiteral("mapFind"));
    QTRY_VERIFY(field->hasFocus());
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("ЗАДЕРЖКЕ"));
    QApplication::sendEvent(field, &event);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(view().current().lane, row(LaneKind::Opportunities));
    QCOMPARE(view().current().column, 7);
    QVERIFY(field->hasFocus());
    field->setText(QStringLiteral("сколько"));
    QTest::keyClick(field, Qt::Key_Return);
    const canvas::BoardPlace first = view().current();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!(view().current() == first));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(view().current() == first);
    QTest::keyClick(field, Qt::Key_Escape); // the words first, then the line
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!field->isVisible());
    QVERIFY(view().hasFocus());
}

void TestMapHands::onlyWhatHasEvidence()
{
    const auto shown = [&] {
        const QList<QGraphicsItem*> items = view().scene()->items();
        return std::ranges::count_if(items, [](const QGraphicsItem* item) {
            return dynamic_cast<const canvas::CardItem*>(item) && item->isVisible();
        });
    };
    const auto all = shown();
    auto* only = m_editor->findChild<QToolButton*>(QStringLiteral("strength-any"));
    auto* assumed = m_editor->findChild<QToolButton*>(QStringLiteral("strength-assumption"));
    QVERIFY(only && assumed);
    QTest::mouseClick(only, Qt::LeftButton);
    const auto supported = shown();
    QVERIFY(supported < all);
    QVERIFY(view().hidesHypotheses());          // what was only supposed leaves the curve too
    QTest::mouseClick(assumed, Qt::LeftButton); // one view at a time
    QVERIFY(!only->isChecked());
    QVERIFY(shown() < all);
    m_editor->session().enterText(board().lanes[static_cast<std::size_t>(row(LaneKind::Pains))].id, board().steps[0].id,
                                  {}, QStringLiteral("Ещё одно предположение"));
    QTRY_VERIFY(m_jobs->isIdle());
    QTest::mouseClick(assumed, Qt::LeftButton);
    QCOMPARE(shown(), all + 1);
    QTest::mouseClick(only, Qt::LeftButton);
    QCOMPARE(shown(), supported);
}

void TestMapHands::curvesAreCompared()
{
    m_sample->project.edit([](project::Edit& edit) {
        for (int wave = 1; wave <= 6; ++wave)
            frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("wave")), QStringLiteral("Волна %1").arg(wave));
    });
    QTRY_VERIFY(m_jobs->isIdle());
    QMenu* menu = m_actions->find(QStringLiteral("maps.compare"))->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2); // one curve, or by wave: all that the sample's metrics know
    QVERIFY(menu->actions().front()->isChecked());
    const QImage alone = view().grab().toImage();
    menu->actions().back()->trigger();
    QTRY_VERIFY(m_editor->session().compared());
    const auto compared = m_editor->session().compared();
    QCOMPARE(compared->size(), maps::mostComparedCurves);
    QCOMPARE(compared->front().name, QStringLiteral("Волна 6")); // from the newest
    const maps::LaneId curve = board().lanes[static_cast<std::size_t>(row(LaneKind::Curve))].id;
    const auto& own = m_editor->session().values().curves.value(curve);
    const auto& newest = compared->front().curves.value(curve);
    QCOMPARE(newest.size(), own.size());
    QVERIFY(own[7].value && newest[7].value);
    QVERIFY(std::abs(*own[7].value - *newest[7].value) < 1e-9); // the filter stands on that wave
    QVERIFY(*compared->at(1).curves.value(curve)[7].value > *newest[7].value);
    QVERIFY(own[0].isHypothesis && !newest[0].value); // what is typed is not a wave's
    QTRY_VERIFY(m_jobs->isIdle());
    view().ensureVisible(view().content()->layout.cell(row(LaneKind::Curve), 7));
    QVERIFY(view().grab().toImage() != alone);
    view().setCurrent({row(LaneKind::Curve), 7, {}});
    QStringList words;
    for (const QLabel* label : m_editor->findChild<QWidget*>(QStringLiteral("evidencePane"))->findChildren<QLabel*>())
        words << label->text();
    QVERIFY2(words.contains(QStringLiteral("Волна 5")), qPrintable(words.join(QLatin1Char('|'))));
    Q_EMIT menu->aboutToShow();
    menu->actions().front()->trigger();
    QTRY_VERIFY(!m_editor->session().compared());
}

void TestMapHands::theHeaderFitsASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    QTest::newRow("small, Russian") << QSize(1231, 620) << Language::Russian;
    QTest::newRow("small, English") << QSize(1231, 620) << Language::English;
    QTest::newRow("large, Russian") << QSize(1871, 980) << Language::Russian;
}

void TestMapHands::theHeaderFitsASmallWindow()
{
    QFETCH(QSize, size);
    QFETCH(Language, language);
    start(maps::MapKind::Journey, language);
    m_editor->resize(size);
    QCoreApplication::processEvents();
    const auto* strip = m_editor->findChild<QWidget*>(QStringLiteral("strengthStrip"));
    for (const QToolButton* button : m_editor->findChildren<QToolButton*>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->parentWidget()->rect().contains(button->geometry()), qPrintable(button->text()));
        if (button->parentWidget() == strip)
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    // Whatever has no room in the header is in its «…».
    QStringList reached;
    for (const QToolButton* button : m_editor->findChildren<QToolButton*>()) {
        if (!button->isVisible())
            continue;
        if (button->defaultAction())
            reached << button->defaultAction()->text();
        if (button->menu()) {
            for (const QAction* action : button->menu()->actions())
                reached << action->text();
        }
    }
    for (const char* id : {"maps.find", "maps.table", "maps.export", "maps.merge", "maps.lane"})
        QVERIFY2(reached.contains(m_actions->find(QLatin1String(id))->text()), id);
}

QTEST_MAIN(TestMapHands)
#include "tst_map_hands.moc"
