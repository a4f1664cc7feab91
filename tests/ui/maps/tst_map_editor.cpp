#include "ui/maps/map_fixture.h"

#include "frame/frame_store.h"
#include "ui/maps/cell_pane.h"
#include "ui/maps/map_table_model.h"
#include "ui/paint/board_words.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;
using test::SampleMap;

/// A person at a map: template, text, move, undo, binding, a number that follows its answers, table, zoom. By real keys
/// and clicks.
class TestMapEditor : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void textIsTypedMovedAndUndone();
    void arrowsTabAndTypingWorkLikeASpreadsheet();
    void aCardIsDraggedToAnotherCell();
    void aCellIsBoundAndFollowsItsAnswers();
    void aBindingKeepsWhatItsFieldsDoNotShow();
    void enterAndTabGoOn();
    void menusOfTheToolbarOpen();
    void theFilterReachesTheBoard();
    void evidencePaneShowsWhatTheCellRestsOn();
    void panesOutliveTheKeyThatChangesThem();
    void insertAndDelete();
    void stepsAndLanes();
    void headersAreRenamed();
    void theTableIsTheSameMap();
    void aShownTableGoesBeforeItsMap();
    void zoomKeepsTheTextAndHeaders();
    void blueprintLinksAndMarks();
    void undoGoesToThePlace();
    void anEmptyProjectSaysTheNextStep();
    void pictures();
};

void TestMapEditor::init()
{
    open();
}

void TestMapEditor::cleanup()
{
    close();
}

void TestMapEditor::textIsTypedMovedAndUndone()
{
    view().setCurrent({row(LaneKind::Pains), 4, {}});
    key(Qt::Key_F2);
    type(QStringLiteral("СМС приходит ночью"));
    finish();
    QCOMPARE(textsAt(LaneKind::Pains, 4), QStringList{QStringLiteral("СМС приходит ночью")});
    QVERIFY(view().hasFocus());

    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(textsAt(LaneKind::Pains, 4), QStringList());
    QCOMPARE(textsAt(LaneKind::Pains, 5), QStringList{QStringLiteral("СМС приходит ночью")});
    QCOMPARE(view().current().column, 5); // the keyboard goes with the card

    QVERIFY(m_sample->project->undo());
    QCOMPARE(textsAt(LaneKind::Pains, 4).size(), 1);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(textsAt(LaneKind::Pains, 4), QStringList());
    QVERIFY(m_sample->project->redo());
    QCOMPARE(textsAt(LaneKind::Pains, 4).size(), 1);
}

void TestMapEditor::arrowsTabAndTypingWorkLikeASpreadsheet()
{
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view().current().lane, 0);
    QCOMPARE(view().current().column, 0);
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    key(Qt::Key_Tab);
    QCOMPARE(view().current().lane, 1);
    QCOMPARE(view().current().column, 2);
    key(Qt::Key_End);
    QCOMPARE(view().current().column, 16);
    QVERIFY(view().visibleBoard().intersects(view().content()->layout.cell(1, 16)));
    QVERIFY(!view().accessibleDescription().isEmpty());

    view().setCurrent({row(LaneKind::Opportunities), 0, {}});
    QTest::keyClick(&view(), 'x');
    QVERIFY(view().isEditing());
    QTest::keyClick(view().findChild<QWidget*>(QStringLiteral("boardEditor")), Qt::Key_Escape);
    QVERIFY(!view().isEditing());
    QCOMPARE(textsAt(LaneKind::Opportunities, 0), QStringList());
    QTest::keyClick(&view(), 'x');
    QTest::keyClick(view().findChild<QWidget*>(QStringLiteral("boardEditor")), Qt::Key_Tab);
    QCOMPARE(textsAt(LaneKind::Opportunities, 0), QStringList{QStringLiteral("x")});
    QCOMPARE(view().current().column, 1);
}

void TestMapEditor::aCardIsDraggedToAnotherCell()
{
    const int lane = row(LaneKind::Opportunities);
    view().setCurrent({lane, 7, {}});
    const QPoint from = centreOf({lane, 7, {}}), to = centreOf({lane, 6, {}});
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i) {
        QMouseEvent move(QEvent::MouseMove, from + (to - from) * i / 5,
                         view().viewport()->mapToGlobal(from + (to - from) * i / 5), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &move);
    }
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(textsAt(LaneKind::Opportunities, 7), QStringList());
    QCOMPARE(textsAt(LaneKind::Opportunities, 6), QStringList{QStringLiteral("Табло и СМС о задержке")});
    QVERIFY(m_sample->project->undo());
    QCOMPARE(textsAt(LaneKind::Opportunities, 7).size(), 1);
}

void TestMapEditor::aCellIsBoundAndFollowsItsAnswers()
{
    const int lane = row(LaneKind::Metrics);
    view().setCurrent({lane, 0, {}}); // a step without a touchpoint, nothing bound
    key(Qt::Key_Return);              // a metric has no text: the cell pane takes over
    auto* metric = m_editor->findChild<QComboBox*>(QStringLiteral("cellMetric"));
    QTRY_VERIFY(metric->hasFocus());
    metric->setCurrentIndex(metric->findData(QStringLiteral("survey.csat")));
    Q_EMIT metric->activated(metric->currentIndex());
    QTRY_VERIFY(view().current().card.isValid());
    auto* touchpoint = m_editor->findChild<QComboBox*>(QStringLiteral("cellTouchpoint"));
    touchpoint->setCurrentIndex(touchpoint->findData(qint64(7)));
    Q_EMIT touchpoint->activated(touchpoint->currentIndex());
    const auto value = [&]() -> std::optional<double> {
        const maps::CardValues* values = m_editor->session().values().card(view().current().card);
        return values && !values->metrics.empty() ? values->metrics.front().value.value : std::nullopt;
    };
    QTRY_COMPARE(value(), std::optional(2.7));

    // An answer changes: any edit outside the maps makes them ask again. No job may read while the test writes.
    QTRY_VERIFY(m_jobs->isIdle());
    m_sample->csat->cells[{6, 7}].value = 3.3;
    m_sample->project.edit([](project::Edit& edit) {
        frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("clinic")), QStringLiteral("Центр"));
    });
    QTRY_COMPARE(value(), std::optional(3.3));
    QTRY_VERIFY(m_editor->findChild<QLabel*>(QStringLiteral("evidenceValue")));
    QTRY_COMPARE(m_editor->findChild<QLabel*>(QStringLiteral("evidenceValue"))->text(), QStringLiteral("3,3"));

    metric->setCurrentIndex(0);
    Q_EMIT metric->activated(0);
    QTRY_VERIFY(!value());
}

// A condition of several values is not cut to one by touching another field; a dimension is chosen, then its value.
void TestMapEditor::aBindingKeepsWhatItsFieldsDoNotShow()
{
    view().setCurrent({row(LaneKind::Metrics), 7, {}});
    const maps::CardId id = view().current().card;
    const auto binding = [&] { return board().card(id)->bindings.front(); };
    QVERIFY(id.isValid() && !board().card(id)->bindings.empty());
    maps::Binding several = binding();
    const QString touchpoint = QStringLiteral("touchpoint");
    several.scope.where[touchpoint] = {6, 7};
    const maps::Card card = *board().card(id);
    m_editor->session().setBinding(card.lane, card.step, id, several);
    key(Qt::Key_Return);
    auto* shown = m_editor->findChild<QComboBox*>(QStringLiteral("cellTouchpoint"));
    QTRY_VERIFY(shown->isVisible() && shown->currentText().contains(QStringLiteral(" or ")));
    auto* target = m_editor->findChild<QLineEdit*>(QStringLiteral("cellTarget"));
    target->setText(QStringLiteral("4"));
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(binding().target, std::optional(4.0));
    QCOMPARE(binding().scope.where.at(touchpoint), (std::vector<qint64>{6, 7}));
    auto* dimension = m_editor->findChild<QComboBox*>(QStringLiteral("cellDimension"));
    auto* value = m_editor->findChild<QComboBox*>(QStringLiteral("cellValue"));
    QVERIFY(!value->isEnabled() && dimension->count() > 1);
    dimension->setFocus();
    QTest::keyClick(dimension, Qt::Key_Down);
    QVERIFY(value->isEnabled() && value->hasFocus());
    QCOMPARE(binding().scope.where.size(), 1u); // without a value it says nothing yet
    shown->setFocus();
    shown->setCurrentIndex(shown->findData(qint64(7)));
    Q_EMIT shown->activated(shown->currentIndex());
    QCOMPARE(binding().scope.where.at(touchpoint), std::vector<qint64>{7});
}

// Enter goes on below, Ctrl+Enter stays, Tab at the end begins the next lane: nothing typed is replaced unasked.
void TestMapEditor::enterAndTabGoOn()
{
    const int lane = row(LaneKind::Pains);
    view().setCurrent({lane, 0, {}});
    key(Qt::Key_F2);
    type(QStringLiteral("Одно"));
    QTest::keyClick(view().findChild<QWidget*>(QStringLiteral("boardEditor")), Qt::Key_Return);
    QCOMPARE(textsAt(LaneKind::Pains, 0), QStringList{QStringLiteral("Одно")});
    QCOMPARE(view().current().lane, lane + 1);
    const int last = static_cast<int>(board().steps.size()) - 1;
    view().setCurrent({lane, last, {}});
    key(Qt::Key_F2);
    type(QStringLiteral("Конец"));
    QTest::keyClick(view().findChild<QWidget*>(QStringLiteral("boardEditor")), Qt::Key_Tab);
    QCOMPARE(view().current().lane, lane + 1);
    QCOMPARE(view().current().column, 0);
    view().goToHeader(canvas::BoardView::Editing::Step, 1);
    key(Qt::Key_F2);
    QTest::keyClick(view().findChild<QWidget*>(QStringLiteral("boardEditor")), Qt::Key_Return);
    QVERIFY(!view().header());
    QCOMPARE(view().current().column, 1);
    QCOMPARE(view().current().lane, 0);
}

// A button with a menu opens it wherever it is hit.
void TestMapEditor::menusOfTheToolbarOpen()
{
    for (const char* id : {"lane", "mark"}) {
        QAction* action = m_actions->find(QLatin1String("maps.") + QLatin1String(id));
        QToolButton* tool = nullptr;
        for (auto* one : m_editor->findChildren<QToolButton*>()) {
            if (one->defaultAction() == action)
                tool = one;
        }
        QVERIFY(tool);
        bool wasOpen = false;
        QTimer::singleShot(0, action->menu(), [&] {
            wasOpen = action->menu()->isVisible();
            action->menu()->hide();
        });
        QTest::mouseClick(tool, Qt::LeftButton);
        QVERIFY2(wasOpen, id);
    }
}

void TestMapEditor::theFilterReachesTheBoard()
{
    const maps::CardId waiting = maps::CardId(canvas::cardOver(*view().content(), row(LaneKind::Metrics), 7)->id);
    QCOMPARE(m_editor->session().values().card(waiting)->metrics.front().value.n, 287);
    m_workbench->filter().setScope({});
    QTRY_COMPARE(m_editor->session().values().card(waiting)->metrics.front().value.n, 287 * 6);
}

void TestMapEditor::evidencePaneShowsWhatTheCellRestsOn()
{
    QSignalSpy opened(m_workbench.get(), &shell::Workbench::navigationRequested);
    QSignalSpy rows(m_workbench.get(), &shell::Workbench::rowsRequested);
    view().setCurrent({row(LaneKind::Metrics), 7, {}});
    QStringList words;
    for (const QLabel* label : m_editor->findChild<QWidget*>(QStringLiteral("evidencePane"))->findChildren<QLabel*>())
        words << label->text();
    const QString all = words.join(QLatin1Char('\n'));
    for (const char* part : {"2,7", "n = 287", "distinguishable", "Target 4,0", "Сорок минут", "38 voices"})
        QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + QLatin1Char('\n') + all));
    QTest::mouseClick(m_editor->findChild<QPushButton*>(QStringLiteral("openQuote")), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QTest::mouseClick(m_editor->findChild<QPushButton*>(QStringLiteral("openRows")), Qt::LeftButton);
    QTRY_COMPARE(rows.count(), 1);
}

void TestMapEditor::panesOutliveTheKeyThatChangesThem()
{
    // Enter in a field changes the map, which fills the pane anew: the field under the key has to stand.
    view().setCurrent({row(LaneKind::Pains), 7, {}});
    const QString name = QStringLiteral("cellField%1").arg(static_cast<int>(maps::CardField::Note));
    QPointer<QLineEdit> note = m_editor->findChild<QLineEdit*>(name);
    QVERIFY(note);
    m_editor->findChild<QTabWidget*>()->setCurrentIndex(1);
    QTRY_VERIFY(note->isVisible());
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("ask R14 again"));
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(note);
    QVERIFY(note->hasFocus());
    QCOMPARE(board().card(view().current().card)->note, QStringLiteral("ask R14 again"));
    QCOMPARE(note->text(), QStringLiteral("ask R14 again"));
    QVERIFY(m_sample->project->undo());
    QCOMPARE(note->text(), QString());
    view().setCurrent({row(LaneKind::Curve), 0, {}}); // another kind of lane, other fields
    QVERIFY(m_editor->findChild<QLineEdit*>(
        QStringLiteral("cellField%1").arg(static_cast<int>(maps::CardField::Expected))));

    // A button of the evidence pane leads to a place that fills the pane anew.
    connect(m_workbench.get(), &shell::Workbench::navigationRequested, this, [this] { view().setCurrent({0, 0, {}}); });
    view().setCurrent({row(LaneKind::Metrics), 7, {}});
    m_editor->findChild<QTabWidget*>()->setCurrentIndex(0);
    QPointer<QPushButton> quote = m_editor->findChild<QPushButton*>(QStringLiteral("openQuote"));
    bool stoodAfterwards = false;
    connect(quote, &QPushButton::clicked, this, [&] { stoodAfterwards = !quote.isNull(); });
    QTest::mouseClick(quote, Qt::LeftButton);
    QCOMPARE(view().current().column, 0);
    QVERIFY(stoodAfterwards);
    QTRY_VERIFY(!quote);
}

void TestMapEditor::insertAndDelete()
{
    view().setCurrent({row(LaneKind::Pains), 0, {}});
    key(Qt::Key_Insert);
    QVERIFY(view().isEditing());
    type(QStringLiteral("Болит, а время записи через неделю"));
    finish();
    QCOMPARE(textsAt(LaneKind::Pains, 0).size(), 1);
    key(Qt::Key_Delete);
    QCOMPARE(textsAt(LaneKind::Pains, 0).size(), 0);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(textsAt(LaneKind::Pains, 0).size(), 1);
}

void TestMapEditor::stepsAndLanes()
{
    view().setCurrent({0, 7, {}});
    m_actions->find(QStringLiteral("maps.step"))->trigger();
    QCOMPARE(board().steps.size(), 18u);
    QCOMPARE(view().current().column, 8);
    m_actions->find(QStringLiteral("maps.stepLeft"))->trigger();
    QCOMPARE(board().steps[7].title, QStringLiteral("New step"));
    m_actions->find(QStringLiteral("maps.removeStep"))->trigger();
    QCOMPARE(board().steps.size(), 17u);
    view().setCurrent({2, 0, {}});
    const QString moved = board().lanes[2].title;
    m_actions->find(QStringLiteral("maps.laneUp"))->trigger();
    QCOMPARE(board().lanes[1].title, moved);
    QMenu* lanes = m_actions->find(QStringLiteral("maps.lane"))->menu();
    Q_EMIT lanes->aboutToShow();
    lanes->actions().at(2)->trigger();
    QCOMPARE(board().lanes.size(), 9u);
}

void TestMapEditor::headersAreRenamed()
{
    QWidget* top = nullptr;
    for (QObject* child : view().children()) {
        auto* strip = qobject_cast<QWidget*>(child);
        if (strip && strip->geometry().bottom() == view().viewport()->geometry().top() - 1 &&
            strip->width() == view().viewport()->width())
            top = strip;
    }
    QVERIFY(top);
    QTest::mouseDClick(top, Qt::LeftButton, {}, QPoint(40, top->height() - 8));
    QVERIFY(view().isEditing());
    type(QStringLiteral("Просыпается с болью"));
    finish();
    QCOMPARE(board().steps.front().title, QStringLiteral("Просыпается с болью"));
}

void TestMapEditor::theTableIsTheSameMap()
{
    journeys::MapTableModel model(m_editor->session(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto* table = m_editor->findChild<QTableView*>(QStringLiteral("mapTable"));
    m_actions->find(QStringLiteral("maps.table"))->trigger();
    QVERIFY(table->isVisible());
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.columnCount(), 17);
    QVERIFY(model.data(model.index(row(LaneKind::Metrics), 7)).toString().startsWith(QStringLiteral("2,7, n = 287")));
    QVERIFY(model.data(model.index(row(LaneKind::Quotes), 7)).toString().contains(QStringLiteral("Сорок минут")));
    QVERIFY(model.setData(model.index(row(LaneKind::Pains), 9), QStringLiteral("Цена неожиданна")));
    QCOMPARE(textsAt(LaneKind::Pains, 9), QStringList{QStringLiteral("Цена неожиданна")});
    QVERIFY(!(model.flags(model.index(row(LaneKind::Curve), 0)) & Qt::ItemIsEditable));
    table->setCurrentIndex(table->model()->index(row(LaneKind::Pains), 9));
    QCOMPARE(view().current().column, 9); // both stand in one place
    m_editor->session().addStepAfter(board().steps.back().id);
    QCOMPARE(model.columnCount(), 18);
}

void TestMapEditor::aShownTableGoesBeforeItsMap()
{
    // A table with a layout still to be done measures its headers while it is hidden: the map has to be there.
    m_actions->find(QStringLiteral("maps.table"))->trigger();
    auto* table = m_editor->findChild<QTableView*>(QStringLiteral("mapTable"));
    const QPointer<QAbstractItemModel> model = table->model();
    const QPointer<journeys::MapSession> session = &m_editor->session();
    bool hadSession = false;
    connect(table, &QObject::destroyed, this, [&] { hadSession = session && model; });
    m_editor->session().addStepAfter(board().steps.back().id);
    m_editor.reset();
    QVERIFY(hadSession);
    QVERIFY(!model);
}

void TestMapEditor::zoomKeepsTheTextAndHeaders()
{
    const int header = view().viewport()->geometry().top();
    QWheelEvent wheel(QPointF(300, 200), view().viewport()->mapToGlobal(QPointF(300, 200)), {}, QPoint(0, -240),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    const QPointF under = view().mapToScene(QPoint(300, 200));
    QApplication::sendEvent(view().viewport(), &wheel);
    QVERIFY(view().zoom() < 0.75);
    QVERIFY(view().viewport()->geometry().top() < header);
    Q_UNUSED(under)
    m_actions->find(QStringLiteral("maps.fit"))->trigger();
    QVERIFY(view().horizontalScrollBar()->maximum() == 0);
    m_actions->find(QStringLiteral("maps.zoomFull"))->trigger();
    QCOMPARE(view().zoom(), 1.0);
    for (int i = 0; i < 40; ++i)
        m_actions->find(QStringLiteral("maps.zoomOut"))->trigger();
    QVERIFY(view().zoom() >= 0.1);
}

void TestMapEditor::blueprintLinksAndMarks()
{
    start(maps::MapKind::Blueprint);
    const std::size_t links = board().links.size();
    const auto lane = [&](maps::LaneRole role) {
        return static_cast<int>(std::ranges::find(board().lanes, role, &maps::Lane::role) - board().lanes.begin());
    };
    view().setCurrent({lane(maps::LaneRole::BackPeople), 7, {}});
    QAction* link = m_actions->find(QStringLiteral("blueprints.link"));
    link->trigger();
    view().setCurrent({lane(maps::LaneRole::FrontPeople), 8, {}});
    link->trigger();
    QCOMPARE(board().links.size(), links + 1);
    QCOMPARE(view().content()->layout.links.size(), links + 1);
    QMenu* marks = m_actions->find(QStringLiteral("blueprints.mark"))->menu();
    Q_EMIT marks->aboutToShow();
    marks->actions().at(2)->trigger();
    QCOMPARE(board().card(view().current().card)->marks.front().kind, maps::MarkKind::Fail);
    Q_EMIT marks->aboutToShow();
    marks->actions().at(2)->trigger();
    QVERIFY(board().card(view().current().card)->marks.empty());
}

void TestMapEditor::undoGoesToThePlace()
{
    view().setCurrent({row(LaneKind::Pains), 16, {}});
    m_editor->session().enterText(board().lanes[static_cast<std::size_t>(row(LaneKind::Pains))].id,
                                  board().steps[16].id, {}, QStringLiteral("Не напомнили"));
    view().setCurrent({0, 0, {}});
    const auto undone = m_sample->project->undo();
    QVERIFY(undone);
    const auto redone = m_sample->project->redo();
    m_editor->showEntity(redone->place);
    QCOMPARE(view().current().column, 16);
    QCOMPARE(view().current().lane, row(LaneKind::Pains));
}

void TestMapEditor::anEmptyProjectSaysTheNextStep()
{
    m_sample->project.edit([&](project::Edit& edit) {
        for (const maps::MapSummary& map : maps::maps(edit.db()))
            maps::removeMap(edit, map.id);
    });
    QTRY_VERIFY(m_editor->findChild<QWidget*>(QStringLiteral("makeFirstMap"))->isVisible());
    QTest::mouseClick(m_editor->findChild<QWidget*>(QStringLiteral("makeFirstMap")), Qt::LeftButton);
    auto* make = m_editor->findChild<QPushButton*>(QStringLiteral("makeMap"));
    QVERIFY(make);
    QTest::mouseClick(make, Qt::LeftButton);
    QCOMPARE(board().lanes.size(), 6u);
    QVERIFY(view().isVisible());
}

void TestMapEditor::pictures()
{
    const QString folder = QStringLiteral(TROPA_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    for (const auto& [kind, look] : {std::pair(maps::MapKind::Journey, theme::ThemeKind::Light),
                                     {maps::MapKind::Journey, theme::ThemeKind::Dark},
                                     {maps::MapKind::Blueprint, theme::ThemeKind::Light},
                                     {maps::MapKind::Blueprint, theme::ThemeKind::Dark}}) {
        start(kind, Language::Russian, look);
        view().setCurrent({kind == maps::MapKind::Journey ? row(LaneKind::Metrics) : 2, 7, {}});
        view().horizontalScrollBar()->setValue(kind == maps::MapKind::Journey ? 260 : 560);
        const QImage image = m_editor->grab().toImage();
        QVERIFY(
            image.save(QStringLiteral("%1/window-%2-%3.png")
                           .arg(folder, maps::idOf(kind),
                                look == theme::ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        const int lightness = image.pixelColor(700, 780).lightness();
        QCOMPARE(lightness < 128, look == theme::ThemeKind::Dark);
    }
}

QTEST_MAIN(TestMapEditor)
#include "tst_map_editor.moc"
