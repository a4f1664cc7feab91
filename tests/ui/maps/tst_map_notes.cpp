#include "ui/maps/map_fixture.h"

#include "maps/note_store.h"
#include "ui/canvas/note_layer.h"
#include "ui/maps/note_desk.h"
#include "ui/paint/board_export.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;

/// Sticky notes and comments as a person handles them: written, dragged, pushed by keys, fastened, answered, settled,
/// read, told in the table, taken back.
class TestMapNotes : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("TropaTest"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_map_notes"));
        QSettings().clear();
    }
    void init() { open(); }
    void cleanup() { close(); }
    void aNoteIsWrittenWhereOneStands();
    void escKeepsFirstWordsAndLeavesNoEmptyNote();
    void aNoteIsDraggedToAnotherCell();
    void aNoteIsPushedByKeys();
    void aFreeNoteStaysFree();
    void keysGoRoundTheNotes();
    void theBoardStaysAPlaceToWork();
    void aCommentIsAskedAnsweredAndSettled();
    void onesOwnCommentIsCorrectedAndTakenBack();
    void aSignOpensItsThread();
    void whatOthersSayIsNewUntilRead();
    void theTableTellsThem();
    void theyCanBeHidden();
    void filesShowThemByChoice_data();
    void filesShowThemByChoice();

private:
    const maps::MapNotes& notes() { return m_editor->session().notes(); }
    canvas::NoteLayer& layer() { return m_editor->findChild<journeys::NoteDesk*>()->layer(); }
    QAction* action(const char* id) { return m_actions->find(QStringLiteral("maps.") + QLatin1String(id)); }
    maps::NoteId writeNote(int lane, int column, const char* words)
    {
        view().setCurrent({lane, column, {}});
        action("sticky")->trigger();
        auto* editor = view().findChild<QPlainTextEdit*>(QStringLiteral("noteEditor"));
        if (!editor)
            return {};
        QTest::keyClicks(editor, QLatin1String(words));
        QTest::keyClick(editor, Qt::Key_Return);
        return notes().notes.back().id;
    }
    QPoint middleOf(maps::NoteId note) { return view().mapFromScene(layer().layout().box(note)->rect.center()); }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        for (const QPoint& at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, view().viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(view().viewport(), &move);
        }
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }
    template <class T>
    T* part(const char* name)
    {
        return m_editor->findChild<T*>(QLatin1String(name));
    }
};

void TestMapNotes::aNoteIsWrittenWhereOneStands()
{
    const int lane = row(LaneKind::Pains);
    const QImage before = view().viewport()->grab().toImage();
    const maps::NoteId note = writeNote(lane, 3, "Ask the desk");
    QVERIFY(note.isValid());
    QCOMPARE(notes().notes.size(), 1u);
    QCOMPARE(notes().notes[0].text, QStringLiteral("Ask the desk"));
    QCOMPARE(maps::cellOf(board(), notes().notes[0].place), (maps::NoteCell{lane, 3}));
    QVERIFY(view().viewport()->grab().toImage() != before);
    QVERIFY(view().hasFocus());
    // Written again with a double click; Shift and Enter begins a line, Esc keeps what was.
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, middleOf(note));
    auto* editor = view().findChild<QPlainTextEdit*>(QStringLiteral("noteEditor"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Two"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor, QStringLiteral("lines"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(notes().notes[0].text, QStringLiteral("Two\nlines"));
    QTest::keyClick(&view(), Qt::Key_F2);
    editor = view().findChild<QPlainTextEdit*>(QStringLiteral("noteEditor"));
    QTest::keyClicks(editor, QStringLiteral("Gone"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(notes().notes[0].text, QStringLiteral("Two\nlines"));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(notes().notes.empty());
    QVERIFY(!layer().current().isValid());
    QVERIFY(m_sample->project->undo());
    QCOMPARE(notes().notes[0].text, QStringLiteral("Two\nlines"));
}

void TestMapNotes::escKeepsFirstWordsAndLeavesNoEmptyNote()
{
    view().setCurrent({row(LaneKind::Pains), 3, {}});
    action("sticky")->trigger();
    auto* editor = view().findChild<QPlainTextEdit*>(QStringLiteral("noteEditor"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Ask"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(notes().notes.size(), 1u);
    QCOMPARE(notes().notes[0].text, QStringLiteral("Ask"));
    view().setCurrent({row(LaneKind::Pains), 5, {}});
    action("sticky")->trigger();
    editor = view().findChild<QPlainTextEdit*>(QStringLiteral("noteEditor"));
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(notes().notes.size(), 1u);
}

void TestMapNotes::aNoteIsDraggedToAnotherCell()
{
    const int lane = row(LaneKind::Pains);
    view().fit();
    const maps::NoteId note = writeNote(lane, 2, "Move me");
    const maps::NotePlace before = notes().notes[0].place;
    const QPointF corner = layer().layout().box(note)->rect.topLeft();
    drag(middleOf(note), centreOf({row(LaneKind::Opportunities), 5, {}}));
    const maps::NoteCell cell = maps::cellOf(board(), notes().notes[0].place);
    QCOMPARE(cell, (maps::NoteCell{row(LaneKind::Opportunities), 5}));
    QVERIFY(layer().layout().box(note)->rect.topLeft() != corner);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(notes().notes[0].place, before);
    QCOMPARE(layer().layout().box(note)->rect.topLeft(), corner);
}

void TestMapNotes::aNoteIsPushedByKeys()
{
    const maps::NoteId note = writeNote(row(LaneKind::Pains), 3, "Push me");
    const QPointF corner = layer().layout().box(note)->rect.topLeft();
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(layer().layout().box(note)->rect.topLeft(), corner + QPointF(-16, -1));
    QVERIFY(m_sample->project->undo()); // the pushes are one entry
    QCOMPARE(layer().layout().box(note)->rect.topLeft(), corner);
    layer().select(note);
    const auto place = view().current();
    key(Qt::Key_Escape);
    QVERIFY(!layer().current().isValid());
    key(Qt::Key_Right); // the arrows are the board's again
    QCOMPARE(view().current().column, place.column + 1);
}

void TestMapNotes::aFreeNoteStaysFree()
{
    const maps::NoteId note = writeNote(row(LaneKind::Pains), 2, "Let me lie");
    const QPointF corner = layer().layout().box(note)->rect.topLeft();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, middleOf(note), view().viewport()->mapToGlobal(middleOf(note)));
    QApplication::sendEvent(view().viewport(), &asked);
    auto* menu = view().findChild<QMenu*>(QStringLiteral("noteMenu"));
    QVERIFY(menu);
    const auto entry = [](QMenu* in, const QString& words) {
        for (QAction* one : in->actions()) {
            if (one->text() == words)
                return one;
        }
        return static_cast<QAction*>(nullptr);
    };
    entry(menu, QStringLiteral("Let it lie free on the board"))->trigger();
    QVERIFY(notes().notes[0].place.isFree());
    QCOMPARE(layer().layout().box(note)->rect.topLeft(), corner);
    entry(menu, QStringLiteral("Colour"))->menu()->actions().at(2)->trigger();
    QCOMPARE(notes().notes[0].colour, maps::NoteColour::Blue);
    menu->close();
    layer().select(note);
    key(Qt::Key_Right);
    QVERIFY(notes().notes[0].place.isFree());
    QCOMPARE(layer().layout().box(note)->rect.topLeft(), corner + QPointF(8, 0));
    layer().setFree(false);
    QVERIFY(!notes().notes[0].place.isFree());
    QCOMPARE(layer().layout().box(note)->rect.topLeft(), corner + QPointF(8, 0));
}

void TestMapNotes::keysGoRoundTheNotes()
{
    action("nextNote")->trigger();
    QVERIFY(m_notices.contains(QStringLiteral("No sticky note lies on this map.")));
    const maps::NoteId first = writeNote(row(LaneKind::Pains), 1, "One");
    const maps::NoteId second = writeNote(row(LaneKind::Pains), 7, "Two");
    layer().select({});
    action("nextNote")->trigger();
    QCOMPARE(layer().current(), first);
    QVERIFY(view().accessibleDescription().contains(QStringLiteral("One")));
    key(Qt::Key_Tab);
    QCOMPARE(layer().current(), second);
    action("nextNote")->trigger();
    QCOMPARE(layer().current(), first);
    action("previousNote")->trigger();
    QCOMPARE(layer().current(), second);
    QVERIFY(view().visibleBoard().contains(layer().layout().box(second)->rect.center()));
    QTest::keyClick(&view(), Qt::Key_X);
    auto* editor = view().findChild<QPlainTextEdit*>(QStringLiteral("noteEditor"));
    QVERIFY(editor);
    QCOMPARE(editor->toPlainText(), QStringLiteral("x"));
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TestMapNotes::theBoardStaysAPlaceToWork()
{
    const maps::NoteId note = writeNote(row(LaneKind::Pains), 7, "Here");
    QVERIFY(layer().current().isValid());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centreOf({row(LaneKind::Pains), 5, {}}));
    QVERIFY(!layer().current().isValid());
    QCOMPARE(view().current().column, 5);
    // The card under the note takes it along.
    view().setCurrent({row(LaneKind::Pains), 7, {}});
    const maps::CardId card = view().current().card;
    QVERIFY(card.isValid());
    QCOMPARE(notes().note(note)->place, maps::NotePlace::at(card));
    m_editor->session().moveCards({card}, 0, 1);
    QCOMPARE(maps::cellOf(board(), notes().note(note)->place).column, 8);
    m_editor->session().removeCards({card});
    QCOMPARE(maps::cellOf(board(), notes().note(note)->place), (maps::NoteCell{row(LaneKind::Pains), 8}));
}

void TestMapNotes::aCommentIsAskedAnsweredAndSettled()
{
    view().setCurrent({row(LaneKind::Pains), 7, {}});
    action("comment")->trigger();
    auto* words = part<QPlainTextEdit>("threadReply");
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("Is it so?"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(notes().threads.size(), 1u);
    QCOMPARE(notes().threads[0].comments[0].text, QStringLiteral("Is it so?"));
    QCOMPARE(notes().threads[0].place, maps::NotePlace::at(view().current().card));
    auto* list = part<QListWidget>("noteList");
    QCOMPARE(list->count(), 1);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F2);
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("It is"));
    QTest::mouseClick(part<QPushButton>("threadSend"), Qt::LeftButton);
    QCOMPARE(notes().threads[0].comments.size(), 2u);
    QVERIFY(words->toPlainText().isEmpty());
    view().setCurrent({0, 0, {}});
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(view().current().column, 7);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(notes().threads[0].isResolved);
    QCOMPARE(list->count(), 0);
    QVERIFY(m_sample->project->undo());
    QVERIFY(!notes().threads[0].isResolved);
    QCOMPARE(list->count(), 1);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(notes().threads.empty());
    QVERIFY(m_sample->project->undo());
    QCOMPARE(notes().threads[0].comments.size(), 2u);
    // A comment begun and thought better of leaves nothing.
    action("comment")->trigger();
    QTest::keyClicks(words, QStringLiteral("No"));
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(notes().threads.size(), 1u);
}

void TestMapNotes::onesOwnCommentIsCorrectedAndTakenBack()
{
    view().setCurrent({row(LaneKind::Pains), 7, {}});
    action("comment")->trigger();
    auto* words = part<QPlainTextEdit>("threadReply");
    QTest::keyClicks(words, QStringLiteral("Is it so?"));
    QTest::keyClick(words, Qt::Key_Return);
    m_sample->project.edit([&](project::Edit& edit) {
        maps::addComment(edit, notes().threads[0].id,
                         {{}, {}, QStringLiteral("From Vera"), QStringLiteral("Vera"), Guid::random(), {}});
    });
    auto* said = part<QLabel>("threadText");
    const auto link = [&](const char* deed, std::size_t comment) {
        return QLatin1String(deed) + QStringLiteral(":%1").arg(notes().threads[0].comments[comment].id.value());
    };
    QVERIFY(said->text().contains(link("correct", 0)));
    QVERIFY(!said->text().contains(link("correct", 1))); // hers are hers
    Q_EMIT said->linkActivated(link("correct", 0));
    QCOMPARE(words->toPlainText(), QStringLiteral("Is it so?"));
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("Is it not?"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(notes().threads[0].comments.size(), 2u);
    QCOMPARE(notes().threads[0].comments[0].text, QStringLiteral("Is it not?"));
    QVERIFY(words->toPlainText().isEmpty());
    Q_EMIT said->linkActivated(link("remove", 1));
    QCOMPARE(notes().threads[0].comments.size(), 2u);
    Q_EMIT said->linkActivated(link("remove", 0));
    QCOMPARE(notes().threads[0].comments.size(), 1u);
    QVERIFY(m_sample->project->undo());
    QVERIFY(m_sample->project->undo());
    QCOMPARE(notes().threads[0].comments[0].text, QStringLiteral("Is it so?"));
}

void TestMapNotes::aSignOpensItsThread()
{
    view().setCurrent({row(LaneKind::Pains), 7, {}});
    action("comment")->trigger();
    QTest::keyClicks(part<QPlainTextEdit>("threadReply"), QStringLiteral("Look here"));
    QTest::keyClick(part<QPlainTextEdit>("threadReply"), Qt::Key_Return);
    auto* list = part<QListWidget>("noteList");
    list->setCurrentRow(-1);
    QCOMPARE(layer().layout().signs.size(), 1u);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      view().mapFromScene(layer().layout().signs[0].rect.center()));
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(part<QLabel>("threadText")->text().contains(QStringLiteral("Look here")));
}

void TestMapNotes::whatOthersSayIsNewUntilRead()
{
    const maps::CardId card = board().cards.front().id;
    m_sample->project.edit([&](project::Edit& edit) {
        maps::CommentThread thread;
        thread.place = maps::NotePlace::at(card);
        thread.comments = {{{}, {}, QStringLiteral("From Vera"), QStringLiteral("Vera"), Guid::random(), {}}};
        maps::addThread(edit, board().map.id, thread);
    });
    auto* list = part<QListWidget>("noteList");
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->font().bold());
    QVERIFY(list->item(0)->text().endsWith(QStringLiteral("new")));
    const QPoint sign = view().mapFromScene(layer().layout().signs[0].rect.center());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, sign);
    QTRY_VERIFY(!list->item(0)->font().bold());
    start(); // and it stays read
    QVERIFY(!part<QListWidget>("noteList")->item(0)->font().bold());
}

void TestMapNotes::theTableTellsThem()
{
    auto* table = part<QTableView>("mapTable");
    const QAbstractItemModelTester tester(table->model());
    QSignalSpy changed(table->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
    writeNote(row(LaneKind::Pains), 7, "Ask the desk");
    QVERIFY(!changed.isEmpty());
    QVERIFY(reset.isEmpty());
    const QString words = table->model()->index(row(LaneKind::Pains), 7).data().toString();
    QVERIFY2(words.contains(QStringLiteral("note: Ask the desk")), qPrintable(words));
    view().setCurrent({0, 0, {}});
    view().setCurrent({row(LaneKind::Pains), 7, {}});
    QVERIFY(view().accessibleDescription().contains(QStringLiteral("Ask the desk")));
}

void TestMapNotes::theyCanBeHidden()
{
    view().setCurrent({0, 0, {}});
    const QImage before = view().viewport()->grab().toImage();
    const maps::NoteId note = writeNote(0, 0, "Here");
    layer().select({});
    action("showNotes")->setChecked(false);
    QCOMPARE(view().viewport()->grab().toImage(), before);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middleOf(note));
    QVERIFY(!layer().current().isValid());
    action("showNotes")->setChecked(true);
    QVERIFY(view().viewport()->grab().toImage() != before);
}

void TestMapNotes::filesShowThemByChoice_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("withNotes");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("svg") << "svg" << false << false;
    QTest::newRow("svg with notes") << "svg" << true << true;
    QTest::newRow("html") << "html" << false << false;
    QTest::newRow("html with notes") << "html" << true << true;
    QTest::newRow("csv has no place for them") << "csv" << true << false;
    QTest::newRow("our own file always has them") << "json" << false << true;
}

void TestMapNotes::filesShowThemByChoice()
{
    QFETCH(QString, suffix);
    QFETCH(bool, withNotes);
    QFETCH(bool, isShown);
    writeNote(row(LaneKind::Pains), 7, "Stickiness");
    m_sample->project.edit([&](project::Edit& edit) {
        maps::CommentThread thread;
        thread.place = maps::NotePlace::at(board().cards.front().id);
        thread.comments = {{{}, {}, QStringLiteral("Chattiness"), {}, {}, {}}};
        maps::addThread(edit, board().map.id, thread);
    });
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.") + suffix);
    paint::MapExportOptions options;
    options.base = QApplication::font();
    options.language = Language::English;
    options.withNotes = withNotes;
    const auto report = paint::exportMaps(
        {m_sample->project.db(), m_sample->catalogue, m_sample->sources, QDate(2026, 9, 1), QStringLiteral("p"), {}},
        {board().map.id}, path, options);
    QVERIFY(report);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.contains("Stickiness"), isShown);
    QCOMPARE(bytes.contains("Chattiness"), suffix == QLatin1String("json"));
    const bool isTold = std::ranges::any_of(report->notes, [](const Message& note) {
        return text(note, Language::English).contains(QStringLiteral("sticky note"));
    });
    QCOMPARE(isTold, withNotes && !isShown);
}

QTEST_MAIN(TestMapNotes)
#include "tst_map_notes.moc"
