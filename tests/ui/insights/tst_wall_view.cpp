#include "insights/insight_store.h"
#include "insights/wall.h"
#include "interviews/codebook_store.h"
#include "interviews/coding_store.h"
#include "support/sample_window.h"
#include "ui/insights/wall_canvas.h"
#include "ui/shell/evidence_clip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace tropa;
using namespace tropa::insights;
using ui::insights::WallCanvas;

namespace {

class WallWindow : public test::SampleWindow
{
public:
    explicit WallWindow(Language language = Language::English,
                        ui::shell::ThemeChoice theme = ui::shell::ThemeChoice::Light)
        : SampleWindow(QStringLiteral("insights"), language, theme)
    {
        find<QTabWidget>("insightsTabs")->setCurrentIndex(1);
        settle();
        canvas()->setFocus();
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        return fixture().find<Widget>(name);
    }
    WallCanvas* canvas() { return find<WallCanvas>("wallCanvas"); }
    Wall wall() { return readWall(fixture().project().connection()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(canvas(), key, modifiers);
        settle();
    }
    void undo()
    {
        fixture().trigger("edit.undo");
        settle();
    }
    QPoint middle(int note)
    {
        return canvas()->toViewport(canvas()->wallLayout().notes[static_cast<std::size_t>(note)].area.center());
    }
    /// Drags a sticky by hand.
    void drag(int note, const QPoint& to)
    {
        QWidget* port = canvas()->viewport();
        const QPoint from = middle(note);
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, from + QPoint(30, 10));
        QMouseEvent moving(QEvent::MouseMove, to, port->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(port, &moving);
        QApplication::sendEvent(port, &moving);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        settle();
    }
};

} // namespace

class WallViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInEveryLook_data()
    {
        using ui::shell::ThemeChoice;
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("ru-light") << Language::Russian << ThemeChoice::Light;
        QTest::newRow("en-dark") << Language::English << ThemeChoice::Dark;
    }
    void standsInEveryLook()
    {
        QFETCH(Language, language);
        QFETCH(ui::shell::ThemeChoice, theme);
        WallWindow window(language, theme);
        window.keep(QStringLiteral("wall-%1").arg(QLatin1String(QTest::currentDataTag())));
        QVERIFY(window.wall().groups.size() >= 2);
        QVERIFY(!window.wall().unsorted.empty());
        QVERIFY(!window.canvas()->accessibleDescription().isEmpty());
    }

    void stickiesAreSortedByKeyboard()
    {
        WallWindow window;
        const Wall before = window.wall();
        window.key(Qt::Key_Home);
        const WallNoteId first = before.unsorted.front().id;
        QCOMPARE(window.canvas()->current(), first);
        window.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(window.wall().groups[0].notes.back().id, first);
        QCOMPARE(window.canvas()->current(), first);
        window.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(window.wall().groups[0].notes[window.wall().groups[0].notes.size() - 2].id, first);
        window.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(window.wall().unsorted.back().id, first);
        window.undo();
        window.undo();
        window.undo();
        QCOMPARE(window.wall().unsorted.front().id, first);
    }

    void severalArePutTogetherNamedAndMadeIntoAPain()
    {
        WallWindow window;
        const std::size_t groups = window.wall().groups.size();
        const std::size_t insights = allInsights(window.fixture().project().connection()).size();
        window.key(Qt::Key_Home);
        window.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(window.canvas()->chosen().size(), std::size_t(2));
        QTest::mouseClick(window.find<QPushButton>("wall-group"), Qt::LeftButton);
        window.settle();
        auto* editor = window.find<QLineEdit>("wallEditor");
        QTest::keyClicks(editor, QStringLiteral("Silence"));
        QTest::keyClick(editor, Qt::Key_Return);
        window.settle();
        QCOMPARE(window.wall().groups.size(), groups + 1);
        QCOMPARE(window.wall().groups.back().title, QStringLiteral("Silence"));
        QCOMPARE(window.wall().groups.back().notes.size(), std::size_t(2));
        QTest::mouseClick(window.find<QPushButton>("wall-pain"), Qt::LeftButton);
        window.settle();
        const auto all = allInsights(window.fixture().project().connection());
        QCOMPARE(all.size(), insights + 1);
        QCOMPARE(all.back().statement, QStringLiteral("Silence"));
        QCOMPARE(all.back().kind, Kind::Pain);
        QCOMPARE(all.back().evidence.size(), std::size_t(2));
        window.undo();
        QCOMPARE(allInsights(window.fixture().project().connection()).size(), insights);
        QVERIFY(!window.wall().groups.back().made.isValid());
    }

    void aGroupBecomesACode()
    {
        WallWindow window;
        storage::Connection& db = window.fixture().project().connection();
        const auto before = interviews::codebook(db).codes().size();
        const WallGroup group = window.wall().groups.front();
        const auto at = window.canvas()->wallLayout().columns[1].head.center();
        QTest::mouseClick(window.canvas()->viewport(), Qt::LeftButton, {}, window.canvas()->toViewport(at));
        QCOMPARE(window.canvas()->currentGroup(), group.id);
        QTest::mouseClick(window.find<QPushButton>("wall-code"), Qt::LeftButton);
        window.settle();
        const interviews::Codebook book = interviews::codebook(db);
        QCOMPARE(book.codes().size(), before + 1);
        const interviews::CodeId code(window.wall().groups.front().made.id);
        QCOMPARE(book.find(code)->name, group.title);
        const auto quotes = std::ranges::count_if(group.notes, [](const WallNote& one) { return one.ref.isValid(); });
        QCOMPARE(interviews::segmentCounts(db)[code], static_cast<qint64>(quotes)); // a thought is nobody's words
        window.undo();
        QCOMPARE(interviews::codebook(db).codes().size(), before);
    }

    void aStickyIsDraggedIntoAGroupAndIntoANewOne()
    {
        WallWindow window;
        const Wall before = window.wall();
        const auto& columns = window.canvas()->wallLayout().columns;
        const QPoint head = window.canvas()->toViewport(columns[1].head.center());
        window.drag(0, head);
        QCOMPARE(window.wall().groups[0].notes.front().id, before.unsorted.front().id);
        window.undo();
        QCOMPARE(window.wall().unsorted.front().id, before.unsorted.front().id);
        window.drag(0, window.canvas()->toViewport(window.canvas()->wallLayout().columns.back().head.center()));
        QCOMPARE(window.wall().groups.size(), before.groups.size() + 1);
        QCOMPARE(window.wall().groups.back().notes.front().id, before.unsorted.front().id);
    }

    void headsAreReachedByKeyboardAndMoveTheirGroups()
    {
        WallWindow window;
        const Wall before = window.wall();
        window.key(Qt::Key_Home);
        window.key(Qt::Key_Right);
        QCOMPARE(window.canvas()->currentGroup(), before.groups[0].id);
        window.key(Qt::Key_Up); // from its first sticky to its head
        QVERIFY(!window.canvas()->current().isValid());
        QVERIFY(window.canvas()->accessibleDescription().startsWith(before.groups[0].title));
        window.key(Qt::Key_Right);
        QCOMPARE(window.canvas()->currentGroup(), before.groups[1].id);
        window.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(window.wall().groups[0].id, before.groups[1].id);
        window.key(Qt::Key_F2);
        auto* editor = window.find<QLineEdit>("wallEditor");
        QCOMPARE(editor->text(), before.groups[1].title);
        QTest::keyClick(editor, Qt::Key_Return);
        window.settle();
        window.key(Qt::Key_Delete); // the group goes, its stickies stay
        QCOMPARE(window.wall().groups.size(), before.groups.size() - 1);
        QCOMPARE(window.wall().unsorted.size(), before.unsorted.size() + before.groups[1].notes.size());
        window.undo();

        // From another page, the wall is where the step leads to.
        window.fixture().window().showPage(QStringLiteral("overview"));
        window.find<QTabWidget>("insightsTabs")->setCurrentIndex(0);
        window.undo();
        QCOMPARE(window.wall().groups[1].id, before.groups[1].id);
        QCOMPARE(window.fixture().window().pages().currentId(), QStringLiteral("insights"));
        QCOMPARE(window.find<QTabWidget>("insightsTabs")->currentIndex(), 1);
    }

    void wordsAreCarriedInAndOut()
    {
        WallWindow window;
        const Wall before = window.wall();
        window.key(Qt::Key_Home);
        window.key(Qt::Key_Right);
        window.key(Qt::Key_Down, Qt::ShiftModifier);
        window.key(Qt::Key_C, Qt::ControlModifier);
        const QString path = window.fixture().project().path();
        auto clip = ui::shell::evidenceFromMime(*QGuiApplication::clipboard()->mimeData(), path);
        QVERIFY(clip);
        QCOMPARE(clip->refs.size(), std::size_t(2));
        QCOMPARE(clip->refs.front(), before.groups[0].notes[0].ref);
        // What is on the wall stays where it is; something new comes into the group it is dropped on.
        storage::Connection& db = window.fixture().project().connection();
        const auto review = db.value<qint64>("SELECT max(id) FROM review WHERE text <> ''");
        QVERIFY(review);
        clip->refs.push_back({QStringLiteral("review"), *review});
        const auto data = ui::shell::toMime(*clip, path);
        const QPoint on = window.canvas()->toViewport(window.canvas()->wallLayout().columns[2].head.center());
        QDragEnterEvent enter(on, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.canvas()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(on, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.canvas()->viewport(), &drop);
        window.settle();
        QCOMPARE(window.wall().groups[0].notes.size(), before.groups[0].notes.size());
        QCOMPARE(window.wall().groups[1].notes.size(), before.groups[1].notes.size() + 1);
        QCOMPARE(window.wall().groups[1].notes.back().ref.kind, QStringLiteral("review"));
        window.undo();
        QCOMPARE(window.wall().groups[1].notes.size(), before.groups[1].notes.size());
    }

    void theMenuIsOfWhatLiesBelow()
    {
        WallWindow window;
        const QPoint at = window.middle(0);
        QTest::mouseClick(window.canvas()->viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent asks(QContextMenuEvent::Mouse, at, window.canvas()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(window.canvas()->viewport(), &asks);
        auto* menu = window.find<QMenu>("wallMenu");
        QCOMPARE(window.canvas()->current(), window.wall().unsorted.front().id);
        const auto entries = menu->actions();
        const auto pain = std::ranges::find(entries, QStringLiteral("wall-pain"), &QObject::objectName);
        QVERIFY(pain != entries.end() && !(*pain)->isEnabled()); // not in a group yet
        menu->close();
    }

    void quotesComeByTypingAndGoByDelete()
    {
        WallWindow window;
        const std::size_t before = window.wall().unsorted.size();
        QTest::mouseClick(window.find<QPushButton>("wall-quotes"), Qt::LeftButton);
        window.settle();
        QTest::keyClicks(window.find<QLineEdit>("evidenceSearch"), QStringLiteral("R14"));
        auto* words = window.find<QListWidget>("evidenceWords");
        words->item(0)->setSelected(true);
        QTest::mouseClick(window.find<QPushButton>("wallPut"), Qt::LeftButton);
        window.settle();
        QCOMPARE(window.wall().unsorted.size(), before + 1);
        QTest::keyClick(window.find<QDialog>("wallQuotes"), Qt::Key_Escape);
        window.canvas()->setFocus();
        window.key(Qt::Key_Home);
        window.key(Qt::Key_Delete);
        QCOMPARE(window.wall().unsorted.size(), before);
        window.undo();
        QCOMPARE(window.wall().unsorted.size(), before + 1);
    }
};

QTEST_MAIN(WallViewTest)
#include "tst_wall_view.moc"
