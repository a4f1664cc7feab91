// From a chart, a headline number, a quote or an insight of any room onto a cell of a map: by mouse over the rail, from
// the menu, through the clipboard.
#include "app/file_dialog.h"
#include "insights/insight_store.h"
#include "maps/board_store.h"
#include "support/sample_window.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/headline_strip.h"
#include "ui/maps/map_editor.h"
#include "ui/shell/evidence_clip.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_spring.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace tropa;
using ui::charts::ChartView;
using ui::shell::EvidenceClip;

namespace {

class CarryWindow : public test::SampleWindow
{
public:
    using SampleWindow::SampleWindow;
    std::optional<EvidenceClip> copied()
    {
        return ui::shell::evidenceFromMime(*QGuiApplication::clipboard()->mimeData(), fixture().project().path());
    }
    maps::Board board()
    {
        storage::Connection& db = fixture().project().connection();
        return maps::loadBoard(db, maps::maps(db, maps::MapKind::Journey).front().id);
    }
    int bindings()
    {
        int count = 0;
        for (const maps::Card& card : board().cards)
            count += static_cast<int>(card.bindings.size());
        return count;
    }
    ChartView* chart(const char* id)
    {
        return fixture().find<ChartView>(qPrintable(QStringLiteral("chart-") + QLatin1String(id)));
    }
    /// Something carried comes to a place of a widget and stays there.
    static bool hold(QWidget* over, QPoint at, const QMimeData& data)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &move);
        return move.isAccepted();
    }
};

class DragWatch : public QObject
{
public:
    int drags = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        // Told while it is being made: it is no QDrag yet.
        if (event->type() == QEvent::ChildAdded && !static_cast<QChildEvent*>(event)->child()->isWidgetType())
            ++drags;
        return false;
    }
};

int waveOf(const EvidenceClip& clip)
{
    const auto values = metrics::Scope::fromJson(clip.scope).values(metrics::dimension::wave);
    return values.size() == 1 ? static_cast<int>(values.front()) : -1;
}

} // namespace

class CarryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointGivesItsOwnConditionAChartWhatAllHave()
    {
        CarryWindow sample(QStringLiteral("overview"));
        ChartView* loyalty = sample.chart("loyalty");
        loyalty->setFocus();
        QTest::keyClick(loyalty, Qt::Key_C, Qt::ControlModifier);
        auto clip = sample.copied();
        QVERIFY(clip);
        QCOMPARE(clip->metric, QStringLiteral("survey.nps"));
        QCOMPARE(waveOf(*clip), -1);
        QTest::keyClick(loyalty, Qt::Key_End);
        QTest::keyClick(loyalty, Qt::Key_End);
        QTest::keyClick(loyalty, Qt::Key_C, Qt::ControlModifier);
        clip = sample.copied();
        QVERIFY(clip);
        QCOMPARE(clip->metric, QStringLiteral("survey.nps"));
        QCOMPARE(QString::number(waveOf(*clip)), loyalty->spec().categories.back().key);
        QVERIFY2(clip->words.contains(QStringLiteral("95%")), qPrintable(clip->words));
    }

    void aHeadlineGoesThroughTheClipboard()
    {
        CarryWindow sample(QStringLiteral("overview"));
        auto* strip = sample.fixture().find<ui::charts::HeadlineStrip>("headlines");
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(sample.copied());
        QCOMPARE(sample.copied()->metric, strip->headlines().front().id);
        const int before = sample.bindings();
        sample.window().showPage(QStringLiteral("maps"));
        sample.settle();
        auto& view = sample.window().findChild<ui::journeys::MapEditor*>()->view();
        const maps::Board board = sample.board();
        const auto lane = std::ranges::find(board.lanes, maps::LaneKind::Metrics, &maps::Lane::kind);
        view.setCurrent({static_cast<int>(lane - board.lanes.begin()), 0, {}});
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sample.bindings(), before + 1);
        sample.fixture().trigger("edit.undo");
        QCOMPARE(sample.bindings(), before);
    }

    void theMenuAsksForMapAndCell()
    {
        CarryWindow sample(QStringLiteral("overview"));
        ChartView* touchpoints = sample.chart("touchpoints");
        touchpoints->setFocus();
        QTest::keyClick(touchpoints, Qt::Key_Down);
        QTest::keyClick(touchpoints, Qt::Key_C, Qt::ControlModifier);
        const metrics::Scope scope = metrics::Scope::fromJson(sample.copied()->scope);
        const qint64 touchpoint = scope.values(metrics::dimension::touchpoint).at(0);
        QGuiApplication::clipboard()->clear();

        QContextMenuEvent asks(QContextMenuEvent::Keyboard, QPoint(20, 20), touchpoints->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(touchpoints, &asks);
        auto* menu = touchpoints->findChild<QMenu*>();
        QVERIFY(menu);
        const auto entries = menu->actions();
        const auto put = std::ranges::find(entries, QStringLiteral("carry-put"), &QObject::objectName);
        QVERIFY(put != entries.end());
        menu->close();
        const int before = sample.bindings();
        (*put)->trigger();
        auto* dialog = sample.fixture().find<QDialog>("putDialog");
        QVERIFY(dialog->isVisible());
        sample.keep(QStringLiteral("put-dialog"));
        // The step of the touchpoint and the lane of numbers are proposed.
        const maps::Board board = sample.board();
        const maps::StepId step(dialog->findChild<QComboBox*>(QStringLiteral("putStep"))->currentData().toLongLong());
        QVERIFY(board.step(step));
        QCOMPARE(board.step(step)->touchpoint.value(), touchpoint);
        const maps::LaneId lane(dialog->findChild<QComboBox*>(QStringLiteral("putLane"))->currentData().toLongLong());
        QCOMPARE(board.lane(lane)->kind, maps::LaneKind::Metrics);
        QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("putThere")), Qt::Key_Space);
        QTRY_VERIFY(!sample.window().findChild<QDialog*>(QStringLiteral("putDialog")));
        QCOMPARE(sample.bindings(), before + 1);
        const maps::Board after = sample.board();
        QVERIFY(std::ranges::any_of(after.cardsAt(lane, step), [&](const maps::Card* card) {
            return std::ranges::any_of(card->bindings, [&](const maps::Binding& one) { return one.scope == scope; });
        }));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // the person's clipboard is theirs
        sample.fixture().trigger("edit.undo");
        QCOMPARE(sample.bindings(), before);
    }

    void aPressThatMovesIsADrag()
    {
        CarryWindow sample(QStringLiteral("overview"));
        auto* strip = sample.fixture().find<ui::charts::HeadlineStrip>("headlines");
        DragWatch watch;
        strip->installEventFilter(&watch);
        // This platform ends a drag at once; that it begins is what can be seen.
        const auto pull = [&](QPoint by) {
            QTest::mousePress(strip, Qt::LeftButton, {}, QPoint(60, 40));
            QMouseEvent move(QEvent::MouseMove, QPoint(60, 40) + by, strip->mapToGlobal(QPoint(60, 40) + by),
                             Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(strip, &move);
            QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(60, 40) + by);
        };
        pull({2, 1});
        QCOMPARE(watch.drags, 0);
        pull({30, 12});
        QCOMPARE(watch.drags, 1);
        QTest::mousePress(strip, Qt::LeftButton, Qt::ShiftModifier, QPoint(60, 40));
        QCOMPARE(watch.drags, 1);
    }

    void heldOverTheRailTheMapOpens()
    {
        CarryWindow sample(QStringLiteral("overview"));
        auto* strip = sample.fixture().find<ui::charts::HeadlineStrip>("headlines");
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_C, Qt::ControlModifier);
        const auto data = ui::shell::toMime(*sample.copied(), sample.fixture().project().path());
        auto* rail = sample.window().findChild<ui::shell::Rail*>();
        QWidget* list = rail->view()->viewport();
        const auto over = [&](const char* page) {
            return rail->view()->visualRect(rail->model().indexOf(QLatin1String(page))).center();
        };
        const auto isShown = [&] {
            auto* editor = sample.window().findChild<ui::journeys::MapEditor*>();
            return editor && editor->isVisible();
        };
        QVERIFY(CarryWindow::hold(list, over("maps"), *data));
        QTest::qWait(ui::shell::RailSpring::delay / 4);
        QVERIFY(!isShown()); // passing by opens nothing
        CarryWindow::hold(list, over("surveys"), *data);
        CarryWindow::hold(list, over("maps"), *data);
        QTRY_VERIFY(isShown());
        QDragLeaveEvent leaves;
        QApplication::sendEvent(list, &leaves);
        sample.settle();
        auto& view = sample.window().findChild<ui::journeys::MapEditor*>()->view();
        const maps::Board board = sample.board();
        const auto lane = std::ranges::find(board.lanes, maps::LaneKind::Metrics, &maps::Lane::kind);
        const ui::canvas::BoardPlace place{static_cast<int>(lane - board.lanes.begin()), 0, {}};
        view.setCurrent(place);
        const QPoint cell = view.mapFromScene(view.content()->layout.cell(place.lane, place.column).center());
        const int before = sample.bindings();
        QVERIFY(CarryWindow::hold(view.viewport(), cell, *data));
        QDropEvent drop(cell, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &drop);
        QCOMPARE(sample.bindings(), before + 1);
        sample.fixture().trigger("edit.undo");
        QCOMPARE(sample.bindings(), before);
        // Files of the desktop are no business of the rail.
        QMimeData foreign;
        foreign.setText(QStringLiteral("words"));
        QVERIFY(!CarryWindow::hold(list, over("overview"), foreign));
    }

    void theBoardMovesAlongNearItsEdge()
    {
        CarryWindow sample(QStringLiteral("maps"));
        auto& view = sample.window().findChild<ui::journeys::MapEditor*>()->view();
        EvidenceClip clip;
        clip.metric = QStringLiteral("survey.nps");
        const auto data = ui::shell::toMime(clip, sample.fixture().project().path());
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->minimum());
        const int before = view.horizontalScrollBar()->value();
        CarryWindow::hold(view.viewport(), {view.viewport()->width() - 6, view.viewport()->height() / 2}, *data);
        QTRY_VERIFY(view.horizontalScrollBar()->value() > before + 40);
        QDragLeaveEvent leaves;
        QApplication::sendEvent(view.viewport(), &leaves);
        const int there = view.horizontalScrollBar()->value();
        QTest::qWait(120);
        QCOMPARE(view.horizontalScrollBar()->value(), there);
    }

    void theCopyToHandOverSaysWhatItTakes()
    {
        CarryWindow sample(QStringLiteral("overview"));
        sample.fixture().trigger("file.handOver");
        auto* dialog = sample.fixture().find<QDialog>("handOverDialog");
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->grab().save(QStringLiteral(TROPA_BINARY_DIR "/screens/hand-over.png")));
        QStringList said;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said << label->text();
        const QString words = said.join(u'\n');
        for (const char* part : {"4 maps", "transcripts", "fewer than 5", "No filter is set"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        auto* with = dialog->findChild<QCheckBox*>(QStringLiteral("handOverInsights"));
        QVERIFY(with->isChecked() && with->text().contains(QLatin1String("7 insights")));
        QTest::keyClick(with, Qt::Key_Space);
        const QString path = sample.fixture().file(QStringLiteral("copy.tropa"));
        QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("handOverChoose")), Qt::Key_Space);
        test::chooseInDialog(sample.window(), path);
        QTRY_VERIFY(QFile::exists(path));
        sample.settle();
        auto copy = project::Project::open(path);
        QVERIFY(copy.ok());
        QCOMPARE(maps::maps((*copy)->connection()).size(), std::size_t(4));
        QVERIFY(insights::allInsights((*copy)->connection()).empty()); // they were not wanted
    }

    void anInsightIsCarriedToo()
    {
        CarryWindow sample(QStringLiteral("insights"));
        auto* table = sample.fixture().find<QTableView>("insightsTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 1));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const auto clip = sample.copied();
        QVERIFY(clip);
        QCOMPARE(clip->refs.size(), std::size_t(1));
        QCOMPARE(clip->refs.front().kind, QStringLiteral("insight"));
        QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = sample.fixture().find<QDialog>("putDialog");
        const maps::LaneId lane(dialog->findChild<QComboBox*>(QStringLiteral("putLane"))->currentData().toLongLong());
        QCOMPARE(sample.board().lane(lane)->kind, maps::LaneKind::Pains);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
};

QTEST_MAIN(CarryTest)
#include "tst_carry.moc"
