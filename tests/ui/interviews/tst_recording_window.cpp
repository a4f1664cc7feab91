// The recording beside the transcript, and typing it down, by real keys and clicks; the player makes no sound.
#include "desk_fixture.h"

#include "interviews/recording.h"
#include "interviews/typed_turns.h"
#include "support/fake_player.h"
#include "support/sound.h"
#include "ui/interviews/interviews_room.h"
#include "ui/interviews/new_transcript_dialog.h"
#include "ui/interviews/recording_edits.h"
#include "ui/interviews/recording_strip.h"
#include "ui/interviews/transcript_view.h"
#include "ui/interviews/turn_dialog.h"
#include "ui/interviews/typing_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace tropa;
using namespace tropa::test;
namespace audio = tropa::ui::audio;

namespace {

// The desk with a third transcript that has times, and a recording beside the project.
struct Listening : Desk
{
    interviews::DocumentId timed;
    QString file;
    FakePlayer* player = nullptr;

    Listening()
    {
        fixture.project.edit([&](project::Edit& edit) {
            timed = interviews::addDocument(
                edit, QStringLiteral("R3"), {},
                interviews::recognisedTranscript(ru("[00:05] И: Что было?\n[00:10] Р: Ждала сорок минут [00:20] и "
                                                    "ушла.\n[00:30] И: Ещё?\n[00:40] Р: Нет, всё.\n")));
        });
        file = QFileInfo(fixture.project->path()).absoluteDir().filePath(ru("запись.wav"));
        writeFile(file, wav(tone(440, 0.1)));
        session().open(timed);
        strip().playback().setMaker(
            [this](audio::AudioListener& listener) -> Result<std::unique_ptr<audio::AudioPlayer>> {
                auto made = std::make_unique<FakePlayer>(listener);
                player = made.get();
                return std::unique_ptr<audio::AudioPlayer>(std::move(made));
            });
        ui::interviews::linkRecording(session(), file);
    }
    ui::interviews::RecordingStrip& strip() { return *room().recording(); }
    ui::interviews::TypingBar& typing() { return *room().typing(); }
    ui::interviews::TranscriptView& view() { return *room().transcript(); }
    const std::vector<interviews::Turn>& turns() { return session().document()->turns; }
    QString said(std::size_t turn) { return sliced(session().document()->text, turns()[turn].span); }
    void caretTo(const char* words)
    {
        const qint64 at = session().document()->text.indexOf(ru(words));
        view().setSelection(at, at);
    }
    void key(int which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &view(), Qt::Key(which), modifiers);
    }
};

} // namespace

class RecordingWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripIsThereWithARecordingOnly()
    {
        Listening desk;
        QVERIFY(desk.strip().isVisible());
        QCOMPARE(interviews::recordingPath(desk.fixture.project.db(), desk.timed).value(), ru("запись.wav"));
        desk.session().open(desk.first);
        QVERIFY(!desk.strip().isVisible());
        desk.session().open(desk.timed);
        QVERIFY(desk.strip().isVisible());
        QVERIFY(desk.fixture.project->undo());
        QVERIFY(!desk.strip().isVisible());
        QVERIFY(desk.fixture.project->redo());
        QVERIFY(desk.strip().isVisible());
    }

    void keysPlay()
    {
        Listening desk;
        desk.view().setFocus();
        desk.key(Qt::Key_F4);
        QVERIFY(desk.player && desk.player->playing);
        desk.player->pass(12000);
        QCOMPARE(desk.strip().playback().position(), 12000);
        QCOMPARE(desk.strip().slider()->value(), 12000);
        desk.key(Qt::Key_F5);
        QCOMPARE(desk.player->at, 7000);
        desk.key(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(desk.player->at, 12000);
        desk.key(Qt::Key_F9);
        QCOMPARE(desk.player->speed, 1.15);
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        desk.key(Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(desk.player->speed, 0.9);
        desk.key(Qt::Key_F4);
        QVERIFY(!desk.player->playing);
        desk.caretTo("сорок");
        desk.key(Qt::Key_F7);
        QCOMPARE(desk.player->at, 10000);
        desk.caretTo("ушла");
        desk.key(Qt::Key_F7);
        QCOMPARE(desk.player->at, 20000); // the time that stands in the words
    }

    void loopOfTheTurn()
    {
        Listening desk;
        desk.view().setFocus();
        desk.caretTo("Ещё");
        desk.key(Qt::Key_F8);
        QVERIFY(desk.player->playing);
        QCOMPARE(desk.player->at, 30000);
        desk.player->pass(10000);
        QCOMPARE(desk.player->at, 30000);
        desk.key(Qt::Key_F8);
        QVERIFY(!desk.strip().playback().loop());
        desk.player->pass(12000);
        QCOMPARE(desk.player->at, 42000);
    }

    void clickOnATimePlays()
    {
        Listening desk;
        const QRect words = desk.view().rectOf(desk.turns()[2].span.begin);
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                          {words.left() - 24, words.center().y()});
        QVERIFY(desk.player && desk.player->playing);
        QCOMPARE(desk.player->at, 30000);
        // The figures inside the words too.
        const QRect figures = desk.view().rectOf(desk.session().document()->text.indexOf(QStringLiteral("00:20")) + 2);
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, Qt::NoModifier, figures.center());
        QCOMPARE(desk.player->at, 20000);
        // Without a recording a time is only a time.
        desk.player->pause();
        ui::interviews::unlinkRecording(desk.session());
        const qint64 at = desk.player->at;
        QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, Qt::NoModifier,
                          {words.left() - 24, words.center().y()});
        QCOMPARE(desk.player->at, at);
        QVERIFY(!desk.player->playing);
    }

    void turnThatIsHeardIsMarked()
    {
        Listening desk;
        desk.view().setFocus();
        const auto picture = [&] { return desk.view().viewport()->grab().toImage(); };
        const QRect third = desk.view().rectOf(desk.turns()[2].span.begin);
        const QColor accent = desk.fixture.look.theme().accent;
        const auto isMarked = [&] { return picture().pixelColor(1, third.center().y()) == accent; };
        QVERIFY(!isMarked());
        desk.strip().playback().playFrom(31000);
        QVERIFY(isMarked());
        desk.player->pass(10000);
        QVERIFY(!isMarked());
    }

    void timeGoesToTheTurn()
    {
        Listening desk;
        desk.view().setFocus();
        desk.strip().playback().playFrom(33000);
        desk.caretTo("Ещё");
        desk.key(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(desk.turns()[2].timeMs.value_or(0), 33000);
        QVERIFY(desk.fixture.project->undo());
        QCOMPARE(desk.turns()[2].timeMs.value_or(0), 30000);
    }

    void timeGoesIntoTheEditor()
    {
        Listening desk;
        desk.view().setFocus();
        desk.strip().playback().playFrom(33000);
        desk.caretTo("Ещё");
        desk.key(Qt::Key_F2);
        auto* dialog = desk.room().findChild<ui::interviews::TurnDialog*>();
        QVERIFY(dialog);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        dialog->words()->setFocus();
        dialog->words()->moveCursor(QTextCursor::End);
        QTest::keyClick(dialog->words(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(dialog->words()->toPlainText(), ru("Ещё?[00:33] "));
        // And the recording is held by its key here too.
        QTest::keyClick(dialog->words(), Qt::Key_F4);
        QVERIFY(!desk.player->playing);
        dialog->accept();
    }

    void missingRecordingIsSaid()
    {
        Listening desk;
        desk.session().open(desk.first);
        QVERIFY(QFile::remove(desk.file));
        desk.session().open(desk.timed);
        QVERIFY(desk.strip().isVisible());
        QVERIFY2(desk.strip().note().contains(ru("запись.wav")), qPrintable(desk.strip().note()));
        QVERIFY(!desk.strip().playButton()->isVisible());
        desk.view().setFocus();
        desk.key(Qt::Key_F4); // nothing to play, nothing happens
        QVERIFY(!desk.strip().playback().isPlaying());
    }

    void partIsMissing()
    {
        Listening desk;
        desk.strip().playback().setMaker([](audio::AudioListener&) -> Result<std::unique_ptr<audio::AudioPlayer>> {
            return Error(ErrorKind::Unavailable, {"no part"});
        });
        desk.view().setFocus();
        desk.key(Qt::Key_F4);
        QCOMPARE(desk.strip().note(), QStringLiteral("no part"));
        // The transcript is coded and typed as always.
        QTest::mouseClick(&desk.view(), Qt::LeftButton);
        QCOMPARE(desk.turns().size(), 4U);
    }

    void typesFromNothing()
    {
        Listening desk;
        ui::interviews::NewTranscriptDialog dialog(desk.session(), &desk.room());
        QCOMPARE(dialog.respondent()->text(), QStringLiteral("R3")); // after R1 and R2
        dialog.setRecording(desk.file);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::mouseClick(dialog.make(), Qt::LeftButton);
        dialog.close();
        desk.room().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.room().window()));
        QVERIFY(desk.turns().empty());
        QVERIFY(desk.strip().isVisible());
        QVERIFY(desk.typing().isVisible());

        QPlainTextEdit* field = desk.typing().field();
        field->setFocus();
        desk.strip().playback().playFrom(2000);
        QTest::keyClicks(field, "What was it");
        desk.player->pass(4000); // typing takes time; the turn began with its first letter
        QTest::keyClicks(field, "?");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.turns().size(), 1U);
        QCOMPARE(desk.said(0), QStringLiteral("What was it?"));
        QCOMPARE(desk.turns()[0].timeMs.value_or(-1), 2000);
        QCOMPARE(desk.typing().speaker()->currentIndex(), 1); // the other one
        QVERIFY(field->toPlainText().isEmpty() && field->hasFocus());

        QTest::keyClicks(field, "I waited ");
        QTest::keyClick(field, Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(field, "and left 12");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.said(1), QStringLiteral("I waited [00:06] \nand left 12"));
        QCOMPARE(desk.turns()[1].timeMs.value_or(-1), 6000);
        QVERIFY(desk.turns()[0].speaker != desk.turns()[1].speaker);
        QCOMPARE(desk.typing().speaker()->currentIndex(), 0);

        // Enter on nothing: the other speaker goes on.
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.turns().size(), 2U);
        QCOMPARE(desk.typing().speaker()->currentIndex(), 1);
        QTest::keyClicks(field, "At once.");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.turns()[2].speaker, desk.turns()[1].speaker);
        QVERIFY(desk.fixture.project->undo());
        QCOMPARE(desk.turns().size(), 2U);
        QVERIFY(desk.typing().isVisible());
    }

    void draftStaysWithItsTranscript()
    {
        Listening desk;
        desk.fixture.actions->find(QStringLiteral("interviews.type"))->trigger();
        QPlainTextEdit* field = desk.typing().field();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, "half a tu");
        desk.session().open(desk.first);
        QCOMPARE(field->toPlainText(), QString());
        desk.session().open(desk.timed);
        QCOMPARE(field->toPlainText(), QStringLiteral("half a tu"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(desk.view().hasFocus());
    }

    void typedBetweenKeepsCodings()
    {
        Listening desk;
        interviews::SegmentId coded;
        desk.fixture.project.edit([&](project::Edit& edit) {
            coded = interviews::applyCode(edit, desk.timed, desk.turns()[3].span, desk.wait);
        });
        desk.fixture.actions->find(QStringLiteral("interviews.type"))->trigger();
        // Not listened to yet: at the end, without a time.
        QTest::keyClicks(desk.typing().field(), "last");
        QTest::keyClick(desk.typing().field(), Qt::Key_Return);
        QCOMPARE(desk.said(4), QStringLiteral("last"));
        QVERIFY(!desk.turns()[4].timeMs);
        QVERIFY(desk.fixture.project->undo());
        desk.strip().playback().playFrom(35000);
        QTest::keyClicks(desk.typing().field(), "missed");
        QTest::keyClick(desk.typing().field(), Qt::Key_Return);
        QCOMPARE(desk.turns().size(), 5U);
        QCOMPARE(desk.said(3), QStringLiteral("missed"));
        QCOMPARE(sliced(desk.session().document()->text, interviews::segment(desk.fixture.project.db(), coded)->span),
                 ru("Нет, всё."));
    }
};

QTEST_MAIN(RecordingWindowTest)
#include "tst_recording_window.moc"
