#include "room_fixture.h"

#include "interviews/coding_store.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"
#include "ui/interviews/document_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace tropa;
namespace core = tropa::interviews;
using ui::interviews::DocumentDialog;
using ui::interviews::RemoveDocumentDialog;

namespace {

// Two transcripts of one respondent in the room, the first coded.
struct Room
{
    test::RoomFixture fixture{Language::English};
    core::DocumentId first, second;
    core::RespondentId anna, boris;

    Room()
    {
        fixture.project.edit([&](project::Edit& edit) {
            core::Respondent one;
            one.name = QStringLiteral("R1");
            anna = core::addRespondent(edit, one);
            one.name = QStringLiteral("R2");
            boris = core::addRespondent(edit, one);
            const QString text = QStringLiteral("I: How was it?\nR1: I waited long, the doctor was good.\n");
            first = core::addDocument(edit, QStringLiteral("one"), anna, core::recognisedTranscript(text));
            second = core::addDocument(edit, QStringLiteral("two"), boris, core::recognisedTranscript(text));
            core::Code code;
            code.name = QStringLiteral("Waiting");
            code.palette = 0;
            core::applyCode(edit, first, {20, 30}, core::addCode(edit, code), {});
        });
        fixture.openRoom();
    }
    QTableView* list()
    {
        for (auto* table : fixture.room->findChildren<QTableView*>()) {
            if (table->accessibleName() == QStringLiteral("Documents"))
                return table;
        }
        qFatal("no list");
    }
    template <class Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        if (!QTest::qWaitFor([&] {
                found = fixture.room->window()->findChild<Dialog*>();
                return found && found->isVisible();
            }))
            qFatal("no dialog");
        return found;
    }
    storage::Connection& db() { return fixture.project.db(); }
};

} // namespace

class DocumentMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTranscriptIsRenamedAndGivenToAnother()
    {
        Room room;
        QTableView* list = room.list();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_F2);
        auto* dialog = room.dialog<DocumentDialog>();
        QCOMPARE(dialog->name()->text(), QStringLiteral("one"));
        QCOMPARE(dialog->respondent()->currentText(), QStringLiteral("R1"));
        dialog->name()->clear();
        QVERIFY(!dialog->keep()->isEnabled());
        QTest::keyClicks(dialog->name(), QStringLiteral("first talk"));
        auto* whose = dialog->respondent()->lineEdit();
        whose->selectAll();
        QTest::keyClicks(whose, QStringLiteral("R9"));
        QTest::keyClick(whose, Qt::Key_Return);
        QTRY_COMPARE(core::documentInfo(room.db(), room.first)->name, QStringLiteral("first talk"));
        const auto added = core::findRespondent(room.db(), QStringLiteral("r9"));
        QVERIFY(added.isValid());
        QCOMPARE(core::documentInfo(room.db(), room.first)->respondent, added);

        QVERIFY(room.fixture.project->undo());
        QCOMPARE(core::documentInfo(room.db(), room.first)->name, QStringLiteral("one"));
        QCOMPARE(core::documentInfo(room.db(), room.first)->respondent, room.anna);
        QVERIFY(!core::findRespondent(room.db(), QStringLiteral("R9")).isValid());
    }

    void aTranscriptGoesWithItsCodingsWhenToldSo()
    {
        Room room;
        QTableView* list = room.list();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        auto* dialog = room.dialog<RemoveDocumentDialog>();
        QVERIFY2(dialog->says()->text().contains(QStringLiteral("2 turn")) &&
                     dialog->says()->text().contains(QStringLiteral("1 coding")),
                 qPrintable(dialog->says()->text()));
        QTest::keyClick(dialog, Qt::Key_Return); // the way that loses nothing
        QTRY_VERIFY(!room.fixture.room->window()->findChild<RemoveDocumentDialog*>());
        QVERIFY(core::documentInfo(room.db(), room.first));

        list->window()->activateWindow();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        QTest::mouseClick(room.dialog<RemoveDocumentDialog>()->remove(), Qt::LeftButton);
        QTRY_VERIFY(!core::documentInfo(room.db(), room.first));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(room.fixture.room->session().document());
        QCOMPARE(room.fixture.room->session().document()->info.id, room.second);
        QVERIFY(room.fixture.project->undo());
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(core::quotes(room.db()).size(), 1u);
    }
};

QTEST_MAIN(DocumentMenuTest)
#include "tst_document_menu.moc"
