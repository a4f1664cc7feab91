#include "room_fixture.h"

#include "interviews/document_store.h"
#include "ui/interviews/code_field.h"
#include "ui/interviews/code_pane.h"
#include "ui/interviews/code_row.h"
#include "ui/interviews/document_inspector.h"
#include "ui/interviews/quote_model.h"
#include "ui/interviews/quote_pane.h"
#include "ui/interviews/search_bar.h"
#include "ui/interviews/segment_inspector.h"
#include "ui/interviews/transcript_view.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace tropa;
using namespace tropa::test;
namespace core = tropa::interviews;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

// Cyrillic as it is typed: keyClicks would lose it.
void type(QWidget* widget, const char* text)
{
    QInputMethodEvent event;
    event.setCommitString(ru(text));
    QCoreApplication::sendEvent(widget, &event);
}

// The whole room on one transcript, driven as a person drives it.
struct Desk
{
    RoomFixture fixture;
    core::DocumentId document;
    core::CodeId waiting, silence;

    Desk()
    {
        const QString path = fixture.project.folder() + QStringLiteral("/R14.txt");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the file could not be written");
        file.write("[12:44] И: Во сколько вас пригласили?\n"
                   "[12:47] Р14: В три сорок. Сорок минут я ждала в коридоре, и ни один человек не вышел. Сидишь, "
                   "ждёшь 😀 и думаешь.\n"
                   "[13:10] И: Вы у кого-нибудь спрашивали?\n"
                   "[13:12] Р14: Спросила два раза. Первый раз ответили «сейчас».\n");
        file.close();
        fixture.openRoom();
        fixture.room->importFiles({path});
        if (!QTest::qWaitFor([&] {
                return fixture.jobs->isIdle() && !fixture.project->isPaused() &&
                       !fixture.room->session().documents().empty();
            }))
            qFatal("the import did not end");
        document = core::documents(fixture.project.db()).front().id;
    }
    void addCodes()
    {
        fixture.project.edit([&](project::Edit& edit) {
            core::Code code;
            code.name = ru("Ожидание");
            code.palette = 0;
            waiting = core::addCode(edit, code);
            code.name = ru("Молчание персонала");
            code.parent = waiting;
            silence = core::addCode(edit, code);
            core::setQuickCodes(edit, {silence, waiting});
        });
    }
    ui::interviews::InterviewsRoom& room() { return *fixture.room; }
    ui::interviews::TranscriptView* view() { return room().transcript(); }
    ui::interviews::CodeField* field() { return room().inspector()->codeField(); }
    ui::interviews::CodingSession& session() { return room().session(); }
    QString text() { return core::documentText(fixture.project.db(), document); }
    TextSpan spanOf(const char* words)
    {
        const CodePointIndex index(text());
        const auto at = text().indexOf(ru(words));
        return {index.toCodePoint(at), index.toCodePoint(at + ru(words).size())};
    }
    void code(const char* words, core::CodeId id)
    {
        session().setStretch(spanOf(words));
        session().apply(id);
    }
    // Presses, moves and releases the mouse over the words.
    void drag(const char* words)
    {
        const TextSpan span = spanOf(words);
        const QPoint from = view()->rectOf(span.begin).center(), to = view()->rectOf(span.end).center();
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view()->viewport(), (from + to) / 2);
        QTest::mouseMove(view()->viewport(), to);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    }
    // What the file says.
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
};

} // namespace

class InterviewsRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The task of the house: import a transcript, code it, set a valence, undo it all after a restart, bring it back.
    void fromAFileToACodedQuoteAndBack()
    {
        Desk desk;
        desk.drag("Сорок минут я ждала");
        QCOMPARE(sliced(desk.text(), desk.session().stretch()), ru("Сорок минут я ждала"));
        QTRY_VERIFY(desk.field()->hasFocus()); // after a selection one can type at once
        type(desk.field(), "Ожидание › Дольше обещанного");
        QTest::keyClick(desk.field(), Qt::Key_Return);
        const QString coded = ru("Сорок минут я ждала = Ожидание › Дольше обещанного");
        QCOMPARE(desk.codings(), coded);
        QAbstractButton* worst = desk.room().inspector()->valenceButton(-2);
        QTest::mouseClick(worst, Qt::LeftButton);
        QCOMPARE(desk.codings(), coded + QStringLiteral(" -2"));

        QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(!worst->isChecked());
        desk.fixture.restart();
        QCOMPARE(desk.codings(), coded);
        QVERIFY(desk.fixture.project->undo().ok());
        QVERIFY(desk.codings().isEmpty());
        QVERIFY(core::codebook(desk.fixture.project.db()).codes().empty());
        QVERIFY(desk.fixture.project->undo().ok()); // the import itself
        QVERIFY(core::documents(desk.fixture.project.db()).empty());
        desk.fixture.restart();
        for (int i = 0; i < 3; ++i)
            QVERIFY(desk.fixture.project->redo().ok());
        QCOMPARE(desk.codings(), coded + QStringLiteral(" -2"));
    }

    void aPartOfANameFindsTheCode()
    {
        Desk desk;
        desk.addCodes();
        desk.drag("ни один человек");
        type(desk.field(), "молч");
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(desk.codings(), ru("ни один человек = Ожидание › Молчание персонала"));
    }

    void numberKeysApplyQuickCodes()
    {
        Desk desk;
        desk.addCodes();
        desk.drag("Спросила два раза");
        QTest::keyClick(desk.field(), Qt::Key_1); // the field has the focus and is empty
        desk.drag("думаешь");
        desk.view()->setFocus();
        QTest::keyClick(desk.view(), Qt::Key_2);
        QCOMPARE(desk.codings(), ru("думаешь = Ожидание\nСпросила два раза = Ожидание › Молчание персонала"));
    }

    void theKeyboardAloneIsEnough()
    {
        Desk desk;
        desk.addCodes();
        desk.view()->setFocus();
        QTest::keyClick(desk.view(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(desk.view(), Qt::Key_Down); // into the second turn
        QTest::keyClick(desk.view(), Qt::Key_Home);
        QTest::keyClick(desk.view(), Qt::Key_Right, Qt::ControlModifier);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(desk.view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(sliced(desk.text(), desk.view()->selection()), ru("три сорок"));
        QTest::keyClick(desk.view(), Qt::Key_Return);
        QTRY_VERIFY(desk.field()->hasFocus());
        type(desk.field(), "ожид");
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(desk.codings(), ru("три сорок = Ожидание"));
        QTest::keyClick(desk.field(), Qt::Key_Escape);
        QTRY_VERIFY(desk.view()->hasFocus());
        QTest::keyClick(desk.view(), Qt::Key_5, Qt::AltModifier);
        QCOMPARE(desk.codings(), ru("три сорок = Ожидание 2"));
        QTest::keyClick(desk.view(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier); // the end goes on by a word
        QCOMPARE(desk.codings(), ru("три сорок. Сорок = Ожидание 2"));
        QTest::keyClick(desk.view(), Qt::Key_Delete);
        QVERIFY(desk.codings().isEmpty());
    }

    void aClickOnAStripeTakesItsSegment()
    {
        Desk desk;
        desk.addCodes();
        desk.code("Спросила два раза", desk.silence);
        const core::SegmentId id = desk.session().selectedSegment();
        desk.session().setStretch({});
        QTRY_VERIFY(!desk.view()->stripeRect(id).isEmpty());
        QTest::mouseClick(desk.view()->viewport(), Qt::LeftButton, {}, desk.view()->stripeRect(id).center());
        QCOMPARE(desk.session().selectedSegment(), id);
        QCOMPARE(desk.session().code(), desk.silence);
    }

    void theCrossRemovesOneCodeOfTwo()
    {
        Desk desk;
        desk.addCodes();
        desk.code("Спросила два раза", desk.silence);
        desk.session().apply(desk.waiting);
        const auto rowOf = [&](const char* words) {
            ui::interviews::CodeRow* found = nullptr;
            for (ui::interviews::CodeRow* one : desk.room().inspector()->findChildren<ui::interviews::CodeRow*>()) {
                if (one->isVisible() && one->accessibleName().contains(ru(words)))
                    found = one;
            }
            return found;
        };
        QTRY_VERIFY(rowOf("Молчание"));
        ui::interviews::CodeRow* row = rowOf("Молчание");
        QTest::mouseClick(row->cross(), Qt::LeftButton);
        QTRY_COMPARE(desk.codings(), ru("Спросила два раза = Ожидание"));
    }

    void aMemoIsOneEditHoweverManyKeys()
    {
        Desk desk;
        desk.addCodes();
        desk.code("Спросила два раза", desk.silence);
        QPlainTextEdit* memo = desk.room().inspector()->memo();
        memo->setFocus();
        for (const char* piece : {"раз", "дра", "жает"})
            type(memo, piece);
        QCOMPARE(core::segments(desk.fixture.project.db(), desk.document)[0].memo, ru("раздражает"));
        QCOMPARE(memo->toPlainText(), ru("раздражает"));
        QVERIFY(desk.fixture.project->undo().ok());
        QCOMPARE(core::segments(desk.fixture.project.db(), desk.document)[0].memo, QString());
        QCOMPARE(memo->toPlainText(), QString());
    }

    void searchGoesThroughWordForms()
    {
        Desk desk;
        type(desk.room().search()->field(), "минуты");
        QCOMPARE(desk.room().search()->hitCount(), 1);
        desk.room().search()->field()->clear();
        type(desk.room().search()->field(), "раз");
        QCOMPARE(desk.room().search()->hitCount(), 2);
        const int at = desk.room().search()->currentHit();
        QTest::keyClick(desk.room().search()->field(), Qt::Key_Return);
        QVERIFY(desk.room().search()->currentHit() != at);
    }

    void quotesAreRecodedTogether()
    {
        Desk desk;
        desk.addCodes();
        desk.code("Спросила два раза", desk.silence);
        desk.code("думаешь", desk.silence);
        desk.room().tabs()->setCurrentIndex(1);
        auto* pane = desk.room().quotes();
        QTRY_COMPARE(pane->model()->rowCount(), 2);
        pane->list()->setFocus();
        QTest::keyClick(pane->list(), Qt::Key_A, Qt::ControlModifier);
        auto* into = pane->findChild<QComboBox*>();
        into->setCurrentIndex(into->findData(desk.waiting.value()));
        QTest::mouseClick(pane->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(desk.codings(), ru("думаешь = Ожидание\nСпросила два раза = Ожидание"));
        QVERIFY(desk.fixture.project->undo().ok()); // both at once
        QCOMPARE(desk.codings(),
                 ru("думаешь = Ожидание › Молчание персонала\nСпросила два раза = Ожидание › Молчание персонала"));
    }

    void aQuoteJumpsToItsPlace()
    {
        Desk desk;
        desk.addCodes();
        desk.code("думаешь", desk.silence);
        desk.session().setStretch({});
        desk.room().tabs()->setCurrentIndex(1);
        auto* pane = desk.room().quotes();
        QTRY_COMPARE(pane->model()->rowCount(), 1);
        QTest::mouseClick(pane->list()->viewport(), Qt::LeftButton, {},
                          pane->list()->visualRect(pane->model()->index(0)).center());
        QCOMPARE(sliced(desk.text(), desk.session().stretch()), ru("думаешь"));
    }

    void codesAreFilteredAndRenamedInTheTree()
    {
        Desk desk;
        desk.addCodes();
        auto* pane = desk.room().codes();
        type(pane->filter(), "молч");
        QTreeView* tree = pane->tree();
        const QModelIndex branch = tree->model()->index(0, 0);
        QCOMPARE(tree->model()->rowCount(branch), 1);
        tree->setCurrentIndex(tree->model()->index(0, 0, branch));
        QCOMPARE(pane->current(), desk.silence);
        tree->setFocus();
        tree->edit(tree->currentIndex());
        auto* editor = tree->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        type(editor, "Никто не выходит");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(core::codebook(desk.fixture.project.db()).find(desk.silence)->name, ru("Никто не выходит"));
    }

    void escTakesANewCodeBack()
    {
        Desk desk;
        desk.addCodes();
        const auto codes = [&] { return core::codebook(desk.fixture.project.db()).codes().size(); };
        QTreeView* tree = desk.room().codes()->tree();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Insert);
        auto* name = tree->findChild<QLineEdit*>();
        QVERIFY(name);
        QCOMPARE(codes(), std::size_t(3));
        QTest::keyClick(name, Qt::Key_Escape);
        QTRY_COMPARE(codes(), std::size_t(2));
    }

    void onlyMineSaysWhatIsHidden()
    {
        Desk desk;
        desk.addCodes();
        auto* note = desk.room().codes()->findChild<QWidget*>(QStringLiteral("mineNote"));
        QVERIFY(note && !note->isVisible());
        QTest::mouseClick(desk.room().codes()->onlyMine(), Qt::LeftButton);
        QVERIFY(note->isVisible());
        QVERIFY(desk.session().isOnlyMine());
        auto* all = note->findChild<QAbstractButton*>();
        QVERIFY(all);
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(!desk.session().isOnlyMine() && !desk.room().codes()->onlyMine()->isChecked());
        QVERIFY(!note->isVisible());
    }

    void speakersAreRenamedInTheInspector()
    {
        Desk desk;
        desk.room().tabs()->setCurrentIndex(2);
        auto* table = desk.room().documentInspector()->speakers();
        QTRY_COMPARE(table->rowCount(), 2);
        table->item(1, 0)->setText(ru("Мария"));
        QTRY_COMPARE(core::document(desk.fixture.project.db(), desk.document)->speakers[1].name, ru("Мария"));
    }

    void aScreenReaderHearsTextCaretAndCodes()
    {
        Desk desk;
        desk.addCodes();
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(desk.view());
        QVERIFY(heard && heard->textInterface());
        QCOMPARE(heard->textInterface()->characterCount(), int(desk.text().size()));
        desk.code("ждёшь 😀 и думаешь", desk.silence);
        int begin = 0, end = 0;
        heard->textInterface()->selection(0, &begin, &end);
        QCOMPARE(heard->textInterface()->text(begin, end), ru("ждёшь 😀 и думаешь"));
        QCOMPARE(heard->text(QAccessible::Description), ru("Ожидание › Молчание персонала"));
    }

    void everyControlHasAName()
    {
        Desk desk;
        for (int tab = 0; tab < 3; ++tab) {
            desk.room().tabs()->setCurrentIndex(tab);
            for (QWidget* widget : desk.room().findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                    widget->objectName().startsWith(QStringLiteral("qt_")))
                    continue;
                QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
                if (!heard || heard->role() == QAccessible::PageTabList)
                    continue;
                const auto* parent = widget->parentWidget();
                QVERIFY2(!heard->text(QAccessible::Name).isEmpty(),
                         qPrintable(QStringLiteral("%1 in %2")
                                        .arg(QLatin1String(widget->metaObject()->className()),
                                             QLatin1String(parent ? parent->metaObject()->className() : ""))));
            }
        }
    }
};

QTEST_MAIN(InterviewsRoomTest)
#include "tst_interviews_room.moc"
