#include "app/file_dialog.h"
#include "ui/maps/map_fixture.h"

#include "maps/frozen_values.h"
#include "maps/house_style.h"
#include "ui/maps/hand_over_dialog.h"
#include "ui/maps/sheet_setup_dialog.h"
#include "ui/widgets/room_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tropa;
using namespace tropa::maps;
using ui::journeys::SheetSetupDialog;

/// How maps go on paper and what they carry of the house, asked in the window; a copy to hand over, made and opened.
class TestMapSheet : public QObject, protected test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theSheetIsKeptInTheProject();
    void aBadColourIsToldAndNotKept();
    void aLogoIsChosenAndTakenAway();
    void tilesAreExportedAsSetUp();
    void aCopyIsHandedOverAndSaysSo();

private:
    SheetSetupDialog* dialog()
    {
        m_actions->find(QStringLiteral("maps.sheet"))->trigger();
        auto* shown = m_editor->window()->findChild<SheetSetupDialog*>();
        if (shown)
            (void)QTest::qWaitForWindowExposed(shown);
        return shown;
    }
    template <class W>
    static W* in(QWidget* dialog, const char* name)
    {
        return dialog->findChild<W*>(QLatin1String(name));
    }
    static void fill(QLineEdit* field, const QString& words)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        if (words.isEmpty())
            return;
        QInputMethodEvent event; // what a Cyrillic layout sends
        event.setCommitString(words);
        QApplication::sendEvent(field, &event);
    }
    static void click(QPushButton* button)
    {
        QVERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    HouseStyle style() { return houseStyle(m_sample->project.db()); }
    SheetSetup setup() { return sheetSetup(m_sample->project.db()); }
};

void TestMapSheet::theSheetIsKeptInTheProject()
{
    SheetSetupDialog* shown = dialog();
    QVERIFY(shown);
    auto* paper = in<QComboBox>(shown, "paper");
    auto* tiled = in<QCheckBox>(shown, "tiled");
    auto* overlap = in<QDoubleSpinBox>(shown, "overlap");
    QVERIFY(!tiled->isEnabled() && !overlap->isEnabled()); // a sheet as large as the map needs no tiles
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Down);
    QTest::keyClick(paper, Qt::Key_Down);
    QCOMPARE(paper->currentText(), QStringLiteral("A3"));
    QVERIFY(tiled->isEnabled());
    tiled->setFocus();
    QTest::keyClick(tiled, Qt::Key_Space);
    QVERIFY(overlap->isEnabled());
    for (const char* choice : {"repeatsHeads", "withComments", "stageSlides"}) {
        auto* box = in<QCheckBox>(shown, choice);
        QVERIFY2(box->isEnabled(), choice);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    overlap->setFocus();
    QTest::keyClick(overlap, Qt::Key_Up);
    fill(in<QLineEdit>(shown, "organisation"), QStringLiteral("Клиника на Речной"));
    fill(in<QLineEdit>(shown, "colour"), QStringLiteral("#8b1f6f"));
    click(in<QPushButton>(shown, "keep"));
    QTRY_VERIFY(!m_editor->window()->findChild<SheetSetupDialog*>());
    QCOMPARE(setup(), (SheetSetup{QStringLiteral("a3"), true, 11, false, false, true, true}));
    QCOMPARE(style().organisation, QStringLiteral("Клиника на Речной"));
    QCOMPARE(style().colour, QStringLiteral("#8b1f6f"));

    shown = dialog(); // what is kept is what it shows
    QCOMPARE(in<QComboBox>(shown, "paper")->currentText(), QStringLiteral("A3"));
    QCOMPARE(in<QLineEdit>(shown, "organisation")->text(), QStringLiteral("Клиника на Речной"));
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(m_sample->project->undo().ok()); // one step of the history
    QCOMPARE(setup(), SheetSetup());
    QVERIFY(style().isEmpty());
}

void TestMapSheet::aBadColourIsToldAndNotKept()
{
    SheetSetupDialog* shown = dialog();
    fill(in<QLineEdit>(shown, "colour"), QStringLiteral("red"));
    QVERIFY(!in<QPushButton>(shown, "keep")->isEnabled());
    fill(in<QLineEdit>(shown, "colour"), {});
    QVERIFY(in<QPushButton>(shown, "keep")->isEnabled());
    QTest::keyClick(shown, Qt::Key_Escape);
}

void TestMapSheet::aLogoIsChosenAndTakenAway()
{
    const QTemporaryDir folder;
    QImage picture(60, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    const QString good = folder.filePath(QStringLiteral("logo.png")), bad = folder.filePath(QStringLiteral("logo.txt"));
    QVERIFY(picture.save(good));
    QFile words(bad);
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write("no picture") > 0);
    words.close();

    SheetSetupDialog* shown = dialog();
    click(in<QPushButton>(shown, "chooseLogo"));
    test::chooseInDialog(*shown, bad);
    QVERIFY(!in<QPushButton>(shown, "noLogo")->isEnabled());
    click(in<QPushButton>(shown, "chooseLogo"));
    test::chooseInDialog(*shown, good);
    QTRY_VERIFY(in<QPushButton>(shown, "noLogo")->isEnabled());
    click(in<QPushButton>(shown, "keep"));
    QCOMPARE(style().logoName, QStringLiteral("logo.png"));
    QVERIFY(!style().logo.isEmpty());
    QTRY_VERIFY(!m_editor->window()->findChild<SheetSetupDialog*>());
    shown = dialog();
    click(in<QPushButton>(shown, "noLogo"));
    click(in<QPushButton>(shown, "keep"));
    QVERIFY(style().logo.isEmpty());
    QVERIFY(m_sample->project->undo().ok());
    QVERIFY(!style().logo.isEmpty());
}

void TestMapSheet::tilesAreExportedAsSetUp()
{
    m_sample->project.edit([](project::Edit& edit) { setSheetSetup(edit, {QStringLiteral("a4"), true, 10}); });
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.pdf"));
    m_notices.clear();
    m_actions->find(QStringLiteral("maps.export"))->trigger();
    test::chooseInDialog(*m_editor, path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_notices.isEmpty(), 20000);
    QVERIFY2(m_notices.last().contains(QStringLiteral("sheets")), qPrintable(m_notices.join(u'\n')));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count("/Type /Page\n") > 1);
}

void TestMapSheet::aCopyIsHandedOverAndSaysSo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.tropa"));
    m_notices.clear();
    ui::journeys::HandOverDialog::show(*m_workbench, m_editor.get());
    auto* dialog = m_editor->findChild<QDialog*>(QStringLiteral("handOverDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QStringList told;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        told << label->text();
    QVERIFY2(told.join(u'\n').contains(QLatin1String("5")), qPrintable(told.join(u'\n')));
    QVERIFY(dialog->findChild<QCheckBox*>(QStringLiteral("handOverInsights")));
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("handOverChoose")), Qt::Key_Space);
    test::chooseInDialog(*m_editor, path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_notices.isEmpty(), 20000);
    QVERIFY(QFile::exists(path));
    auto copy = project::Project::open(path);
    QVERIFY2(copy.ok(), qPrintable(test::why(copy)));

    // The same values kept with this map: the window says at once that they stand still.
    const QJsonObject frozen =
        freeze(board(), m_editor->session().values(), {}, QStringLiteral("волна 6"), QDate(2026, 11, 22));
    m_notices.clear();
    m_sample->project.edit([&](project::Edit& edit) { keepFrozen(edit, board().map.id, frozen); });
    start();
    QTRY_VERIFY(m_editor->session().values().frozen);
    QTRY_VERIFY(!m_notices.isEmpty());
    auto* header = m_editor->findChild<ui::widgets::RoomHeader*>();
    QVERIFY(header);
    bool says = false;
    for (const QLabel* label : header->findChildren<QLabel*>())
        says = says || label->text().contains(QStringLiteral("22.11.2026"));
    QVERIFY(says);
    m_editor->resize(1390, 800);
    const QPixmap picture = m_editor->grab(); // paints frozen cells and hidden quotes
    QVERIFY(!picture.isNull());
}

QTEST_MAIN(TestMapSheet)
#include "tst_map_sheet.moc"
