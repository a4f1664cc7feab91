// Coding by keys right after words are selected with the mouse, numbers beside the text and going to them.
#include "room_fixture.h"

#include "interviews/citation.h"
#include "interviews/document_store.h"
#include "ui/interviews/code_field.h"
#include "ui/interviews/code_row.h"
#include "ui/interviews/go_to_dialog.h"
#include "ui/interviews/replace_dialog.h"
#include "ui/interviews/segment_inspector.h"
#include "ui/interviews/transcript_view.h"
#include "ui/interviews/turn_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace tropa;
using namespace tropa::test;
using namespace tropa::ui::interviews;
namespace core = tropa::interviews;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

void type(QWidget* widget, const char* text)
{
    QInputMethodEvent event;
    event.setCommitString(ru(text));
    QCoreApplication::sendEvent(widget, &event);
}

constexpr auto stretching = Qt::ControlModifier | Qt::AltModifier;

struct Desk
{
    RoomFixture fixture{Language::English};
    core::CodeId waiting;

    Desk()
    {
        write("R14.txt", "[12:44] И: Во сколько вас пригласили?\n"
                         "[12:47] Р14: В три сорок. Сорок минут я ждала в коридоре 😀, и никто не вышел.\n"
                         "Сидишь, ждёшь и думаешь.\n"
                         "[13:10] И: Вы у кого-нибудь спрашивали?\n"
                         "[13:12] Р14: Спросила два раза. Первый раз ответили «сейчас».\n");
        write("R15.txt", "И: Как вы нас нашли?\nР15: Посоветовала соседка.\n");
        fixture.openRoom();
        room().importFiles({path("R14.txt"), path("R15.txt")});
        if (!QTest::qWaitFor([&] {
                return fixture.jobs->isIdle() && !fixture.project->isPaused() && session().documents().size() == 2;
            }))
            qFatal("the import did not end");
        fixture.project.edit([&](project::Edit& edit) {
            core::Code code;
            code.name = ru("Ожидание");
            waiting = core::addCode(edit, code);
            core::setQuickCodes(edit, {waiting});
        });
    }
    QString path(const char* name) { return fixture.project.folder() + u'/' + QLatin1String(name); }
    void write(const char* name, const char* text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the file could not be written");
        file.write(text);
    }
    InterviewsRoom& room() { return *fixture.room; }
    TranscriptView* view() { return room().transcript(); }
    CodeField* field() { return room().inspector()->codeField(); }
    CodingSession& session() { return room().session(); }
    QString text() { return session().document()->text; }
    QString chosen() { return sliced(text(), session().stretch()); }
    TextSpan spanOf(const char* words)
    {
        const CodePointIndex index(text());
        const auto at = text().indexOf(ru(words));
        return {index.toCodePoint(at), index.toCodePoint(at + ru(words).size())};
    }
    // Presses, moves and releases the mouse over the words; the field has the focus then.
    void drag(const char* words)
    {
        const TextSpan span = spanOf(words);
        const QPoint from = view()->rectOf(span.begin).center(), to = view()->rectOf(span.end).center();
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view()->viewport(), (from + to) / 2);
        QTest::mouseMove(view()->viewport(), to);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
        QTRY_VERIFY(field()->hasFocus());
        QCOMPARE(chosen(), ru(words));
    }
    QString codings()
    {
        QStringList all;
        const core::Codebook book = core::codebook(fixture.project.db());
        for (const core::Quote& quote : core::quotes(fixture.project.db())) {
            all << quote.text + QStringLiteral(" = ") + book.path(quote.segment.code) +
                       (quote.segment.valence ? QStringLiteral(" %1").arg(*quote.segment.valence) : QString());
        }
        return all.join(u'\n');
    }
    template <typename Dialog>
    Dialog* dialog()
    {
        return room().findChild<Dialog*>();
    }
};

} // namespace

class CodingKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().remove(QStringLiteral("interviews/turnNumbers"));
        QSettings().remove(QStringLiteral("interviews/paragraphNumbers"));
    }

    void oneBackspaceTooManyRemovesNothing()
    {
        Desk desk;
        desk.drag("Сорок минут");
        QTest::keyClick(desk.field(), Qt::Key_1);
        QCOMPARE(desk.codings(), ru("Сорок минут = Ожидание"));
        type(desk.field(), "аб");
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(desk.field(), Qt::Key_Backspace);
        QCOMPARE(desk.codings(), ru("Сорок минут = Ожидание"));
    }

    void keysOfTheSegmentWorkInTheEmptyField()
    {
        Desk desk;
        desk.drag("Сорок минут");
        QTest::keyClick(desk.field(), Qt::Key_1);
        QCOMPARE(desk.codings(), ru("Сорок минут = Ожидание"));
        QVERIFY(desk.field()->hasFocus());
        QTest::keyClick(desk.field(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(desk.codings(), ru("Сорок минут = Ожидание -1"));
        QTest::keyClick(desk.field(), Qt::Key_Right, stretching);
        QCOMPARE(desk.codings(), ru("Сорок минут я = Ожидание -1"));
        QTest::keyClick(desk.field(), Qt::Key_Left, stretching | Qt::ShiftModifier);
        QCOMPARE(desk.codings(), ru("сорок. Сорок минут я = Ожидание -1"));
        QTest::keyClick(desk.field(), Qt::Key_0, Qt::AltModifier);
        QCOMPARE(desk.codings(), ru("сорок. Сорок минут я = Ожидание"));
        QVERIFY(desk.field()->text().isEmpty());
        QTest::keyClick(desk.field(), Qt::Key_Delete);
        QVERIFY(desk.codings().isEmpty());
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(desk.codings(), ru("сорок. Сорок минут я = Ожидание"));
    }

    // A code made while coding leaves the pane together with the coding, whichever way it goes.
    void anUndoneNewCodeLeavesThePane()
    {
        Desk desk;
        desk.drag("Сорок минут");
        const auto shown = [&] {
            QStringList names;
            for (const CodeRow* row : desk.room().inspector()->findChildren<CodeRow*>()) {
                if (row->isVisible())
                    names << row->accessibleName();
            }
            return names;
        };
        desk.session().applyNew(QStringLiteral("Долго"));
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY(shown().front().contains(QStringLiteral("Долго")));
        QVERIFY(desk.fixture.project->undo().ok());
        QTRY_VERIFY(shown().isEmpty());
        QVERIFY(desk.fixture.project->redo().ok());
        QTRY_COMPARE(shown().size(), 1);
    }

    void whatIsTypedOwnsTheKeys()
    {
        Desk desk;
        desk.drag("Сорок минут");
        QTest::keyClick(desk.field(), Qt::Key_1);
        type(desk.field(), "мол1");
        QTest::keyClick(desk.field(), Qt::Key_Left);
        QTest::keyClick(desk.field(), Qt::Key_Delete);
        QTest::keyClick(desk.field(), Qt::Key_Right, stretching);
        QTest::keyClick(desk.field(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(desk.field()->text(), ru("мол"));
        QCOMPARE(desk.codings(), ru("Сорок минут = Ожидание")); // neither removed, nor longer, nor dearer
        QTest::keyClick(desk.field(), Qt::Key_Escape);
        QVERIFY(desk.field()->text().isEmpty() && desk.field()->hasFocus());
        QTest::keyClick(desk.field(), Qt::Key_Delete);
        QVERIFY(desk.codings().isEmpty());
    }

    void theSelectionItselfIsStretched()
    {
        Desk desk;
        desk.drag("Сорок минут");
        QTest::keyClick(desk.field(), Qt::Key_Right, stretching);
        QCOMPARE(desk.chosen(), ru("Сорок минут я"));
        QTest::keyClick(desk.field(), Qt::Key_Left, stretching);
        QTest::keyClick(desk.field(), Qt::Key_Left, stretching);
        QCOMPARE(desk.chosen(), ru("Сорок"));
        QTest::keyClick(desk.field(), Qt::Key_Left, stretching); // nothing would be left
        QCOMPARE(desk.chosen(), ru("Сорок"));
        QTest::keyClick(desk.field(), Qt::Key_Down, stretching);
        QCOMPARE(desk.chosen(), ru("Сорок минут я ждала в коридоре 😀, и никто не вышел."));
        QTest::keyClick(desk.field(), Qt::Key_Up, stretching | Qt::ShiftModifier);
        QCOMPARE(desk.chosen(), ru("В три сорок. Сорок минут я ждала в коридоре 😀, и никто не вышел."));
        QTest::keyClick(desk.field(), Qt::Key_Left, stretching | Qt::ShiftModifier); // over the end of a turn
        QCOMPARE(desk.chosen().section(u'\n', 0, 0), ru("пригласили?"));
        QVERIFY(desk.codings().isEmpty());
        QVERIFY(desk.field()->hasFocus());
        QTest::keyClick(desk.field(), Qt::Key_Left); // nothing selected: there is nothing to give a code to
        QCOMPARE(desk.session().stretch().length(), 0);
        QTRY_VERIFY(desk.view()->hasFocus());
    }

    void turnIsCorrectedFromTheField()
    {
        Desk desk;
        desk.drag("Сорок минут");
        QTest::keyClick(desk.field(), Qt::Key_F2);
        auto* dialog = desk.dialog<TurnDialog>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(dialog->words()->toPlainText().startsWith(ru("В три сорок.")));
        type(dialog->words(), " Вот так.");
        QTest::keyClick(dialog->words(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog<TurnDialog>());
        QVERIFY2(desk.text().contains(ru("ждёшь и думаешь. Вот так.\n")), qPrintable(desk.text()));

        QTest::keyClick(desk.view(), Qt::Key_F2);
        dialog = desk.dialog<TurnDialog>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        type(dialog->words(), "нет");
        QTest::keyClick(dialog->words(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog<TurnDialog>());
        QVERIFY(!desk.text().contains(ru("так.нет")));
        QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(!desk.text().contains(ru("Вот так.")));
    }

    void theLastCodeIsAppliedAgain()
    {
        Desk desk;
        desk.drag("Сорок минут");
        QTest::keyClick(desk.field(), Qt::Key_R, Qt::ControlModifier); // nothing to repeat yet: it is said
        QVERIFY(desk.codings().isEmpty());
        QTest::keyClick(desk.field(), Qt::Key_1);
        desk.drag("никто не вышел");
        QTest::keyClick(desk.field(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(desk.codings(), ru("Сорок минут = Ожидание\nникто не вышел = Ожидание"));
        // With nothing selected it is the turn of the caret.
        const TextSpan turn = desk.spanOf("Спросила два");
        QTest::mouseClick(desk.view()->viewport(), Qt::LeftButton, {}, desk.view()->rectOf(turn.begin + 3).center());
        QVERIFY(desk.session().stretch().isEmpty());
        QTest::keyClick(desk.view(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(desk.codings().endsWith(ru("\nСпросила два раза. Первый раз ответили «сейчас». = Ожидание")));
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(desk.codings(), ru("Сорок минут = Ожидание\nникто не вышел = Ожидание"));
    }

    // Ctrl+C takes the words, with Shift where they stand too, right after they are selected with the mouse.
    void wordsAreCopiedWithTheirCitation()
    {
        Desk desk;
        desk.drag("Сорок минут я ждала");
        QTest::keyClick(desk.field(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), ru("“Сорок минут я ждала” (R14, turn 2)"));
        QTest::keyClick(desk.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), ru("Сорок минут я ждала"));
        const core::Quote quote = desk.session().quoteOf(desk.spanOf("сейчас"));
        QCOMPARE(core::citedWords(quote, Language::Russian), ru("«сейчас» (R14, turn 4)"));
    }

    void theLastCodeIsKnownAfterARestart()
    {
        Desk desk;
        desk.drag("Сорок минут");
        QTest::keyClick(desk.field(), Qt::Key_1);
        desk.fixture.restart();
        desk.session().open(desk.session().documents().front().info.id);
        QCOMPARE(desk.session().lastCode(), desk.waiting);
        desk.drag("никто не вышел");
        QTest::keyClick(desk.field(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(desk.codings(), ru("Сорок минут = Ожидание\nникто не вышел = Ожидание"));
        // A code that is gone is not applied, and it is said.
        desk.fixture.project.edit(
            [&](project::Edit& edit) { (void)core::deleteCode(edit, desk.waiting, core::SegmentsOfDeleted::Delete); });
        desk.fixture.restart();
        QVERIFY(!desk.session().lastCode().isValid());
    }

    // Enter in the second field replaces one place and goes on; ticks say which of the rest are replaced, in one step.
    void replacesWhatIsTicked()
    {
        Desk desk;
        const QString before = desk.text();
        QTest::keyClick(desk.view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = desk.dialog<ReplaceDialog>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QAbstractItemModelTester tester(dialog->places()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        dialog->find()->setFocus();
        type(dialog->find(), "раз");
        QTRY_COMPARE(dialog->found(), 2); // раза, раз; «Первый» is another word
        QTest::mouseClick(dialog->wholeWords(), Qt::LeftButton);
        QTRY_COMPARE(dialog->found(), 1);
        dialog->find()->selectAll();
        type(dialog->find(), "вы");
        QTRY_COMPARE(dialog->found(), 0); // «Вы» has a capital
        QTest::mouseClick(dialog->matchCase(), Qt::LeftButton);
        QTRY_COMPARE(dialog->found(), 1);
        QTest::mouseClick(dialog->wholeWords(), Qt::LeftButton);
        dialog->find()->selectAll();
        type(dialog->find(), "и");
        QTRY_VERIFY(dialog->found() > 5);
        const int all = dialog->found();

        dialog->replacement()->setFocus();
        type(dialog->replacement(), "ии");
        QTest::keyClick(dialog->replacement(), Qt::Key_Return); // at once, before the list has caught up
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->found(), all - 1); // what was put in is not found again
        QVERIFY(desk.text().contains(ru("приигласили")));
        QVERIFY(desk.text().contains(ru("минут"))); // and nothing else was touched
        QTest::keyClick(dialog->replacement(), Qt::Key_Return);
        QVERIFY(desk.text().contains(ru("приигласиили?")));
        QCOMPARE(dialog->found(), all - 2);
        dialog->find()->setFocus();
        QTest::keyClick(dialog->find(), Qt::Key_Return); // goes on without replacing
        QCOMPARE(dialog->places()->currentIndex().row(), 1);
        QCOMPARE(dialog->found(), all - 2);

        QTest::mouseClick(dialog->allTicked(), Qt::LeftButton, {}, {8, dialog->allTicked()->height() / 2});
        QVERIFY(!dialog->replaceTicked()->isEnabled());
        const QModelIndex second = dialog->places()->model()->index(1, 0);
        dialog->places()->setFocus();
        dialog->places()->setCurrentIndex(second);
        QTest::keyClick(dialog->places(), Qt::Key_Space);
        QCOMPARE(second.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QTest::keyClick(dialog->replacement(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog<ReplaceDialog>());
        QCOMPARE(desk.text().size(), before.size() + 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(desk.text(), before);
    }

    void numbersStandBesideTheText()
    {
        Desk desk;
        const auto textLeft = [&] { return desk.view()->rectOf(desk.spanOf("В три").begin).left(); };
        QCOMPARE(desk.view()->numbers(), TranscriptView::Numbers::Turns);
        const QRect second = desk.view()->numberRect(1);
        QVERIFY(!second.isEmpty());
        // A click on a number takes its turn.
        QTest::mouseClick(desk.view()->viewport(), Qt::LeftButton, {}, second.center());
        QVERIFY(desk.chosen().startsWith(ru("В три")) && desk.chosen().endsWith(ru("думаешь.")));
        QTRY_VERIFY(desk.field()->hasFocus());

        const int withTurns = textLeft();
        desk.fixture.actions->find(QStringLiteral("interviews.paragraphNumbers"))->trigger();
        QCOMPARE(desk.view()->numbers(), TranscriptView::Numbers::Paragraphs);
        QVERIFY(textLeft() > withTurns);
        desk.fixture.actions->find(QStringLiteral("interviews.turnNumbers"))->trigger();
        QCOMPARE(desk.view()->numbers(), TranscriptView::Numbers::None);
        QVERIFY(textLeft() < withTurns);
        QVERIFY(desk.view()->numberRect(1).isEmpty());
        desk.fixture.closeRoom(); // kept for the next time
        desk.fixture.openRoom();
        QCOMPARE(desk.view()->numbers(), TranscriptView::Numbers::None);
    }

    void goesToTheNumberOfACitation_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("respondent");
        QTest::addColumn<QString>("begins"); // empty: there is no such place
        QTest::newRow("a turn") << ru("4") << ru("R14") << ru("Спросила");
        QTest::newRow("a paragraph") << ru("2.2") << ru("R14") << ru("Сидишь");
        QTest::newRow("a citation of the other transcript") << ru("R15, turn 2") << ru("R15") << ru("Посоветовала");
        QTest::newRow("a time") << ru("13:11") << ru("R14") << ru("Вы у кого");
        QTest::newRow("past the end") << ru("5") << ru("R14") << QString();
        QTest::newRow("nobody") << ru("R99, turn 1") << ru("R14") << QString();
        QTest::newRow("a word") << ru("ой") << ru("R14") << QString();
    }
    void goesToTheNumberOfACitation()
    {
        QFETCH(QString, typed);
        QFETCH(QString, respondent);
        QFETCH(QString, begins);
        Desk desk;
        desk.view()->setFocus();
        QTest::keyClick(desk.view(), Qt::Key_G, Qt::ControlModifier);
        auto* dialog = desk.dialog<GoToDialog>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const qint64 before = desk.view()->caret();
        type(dialog->field(), typed.toUtf8().constData());
        QCOMPARE(dialog->go()->isEnabled(), !begins.isEmpty());
        QVERIFY(!dialog->found()->text().isEmpty());
        QTest::keyClick(dialog->field(), Qt::Key_Return);
        if (begins.isEmpty()) {
            QVERIFY(dialog->isVisible());
            QCOMPARE(desk.view()->caret(), before);
            return;
        }
        QTRY_VERIFY(desk.view()->hasFocus());
        QCOMPARE(desk.session().documentRow()->name.left(respondent.size()), respondent);
        QVERIFY(desk.text().mid(CodePointIndex(desk.text()).toUtf16(desk.view()->caret())).startsWith(begins));
    }
};

QTEST_MAIN(CodingKeysTest)
#include "tst_coding_keys.moc"
