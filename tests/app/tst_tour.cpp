// The main tour as a person without a mouse makes it: a transcript comes in, is coded, a cell of the map changes, and
// after a restart all of it is undone.
#include "support/sample_window.h"

#include "interviews/coding_store.h"
#include "interviews/document_store.h"
#include "ui/interviews/code_field.h"
#include "ui/interviews/transcript_view.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace tropa;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

/// A person at the keyboard: keys go to whatever has the focus, as they do on a real machine.
struct Hands
{
    test::SampleWindow& sample;

    QWidget* focus() const
    {
        QWidget* at = QApplication::focusWidget();
        return at != nullptr ? at : &sample.window();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(focus(), key, modifiers); }
    // keyClicks would lose Cyrillic; an input method event is what a Russian layout sends.
    void type(const QString& text) const
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(focus(), &event);
    }
    /// Tab until the widget has the focus; F6 where Tab stays in a pane.
    bool reach(const QWidget* wanted) const
    {
        for (int pane = 0; pane < 8; ++pane) {
            for (int i = 0; i < 40; ++i) {
                if (wanted->hasFocus())
                    return true;
                press(Qt::Key_Tab);
            }
            press(Qt::Key_F6);
        }
        return false;
    }
    void choose(const char* command) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto* field = sample.fixture().find<QLineEdit>("paletteField");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QLatin1String(command));
        press(Qt::Key_Return);
        sample.settle();
    }
    void giveFile(const QString& path) const
    {
        QTRY_VERIFY(sample.window().findChild<QFileDialog*>(QStringLiteral("fileDialog")));
        auto* field = sample.window()
                          .findChild<QFileDialog*>(QStringLiteral("fileDialog"))
                          ->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(field);
        field->setFocus();
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!sample.window().findChild<QFileDialog*>(QStringLiteral("fileDialog")));
        backToTheWindow();
    }
    /// What a window manager does when a dialog or a popup goes; offscreen there is none.
    void backToTheWindow() const
    {
        sample.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window()));
    }
};

QString transcript(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the file could not be written");
    file.write("[00:10] Интервьюер: Как прошло ожидание?\n"
               "[00:14] Р25: Сорок минут я просидела под дверью, и никто не вышел.\n"
               "[00:40] Интервьюер: А что было потом?\n"
               "[00:43] Р25: Потом приняли, извинились.\n");
    return path;
}

/// The cell of a lane and a step as the map's table says it.
QString cellOf(test::SampleWindow& sample, const QString& lane, const QString& step)
{
    const auto* table = sample.window()
                            .findChild<QWidget*>(QStringLiteral("journeyPage"))
                            ->findChild<QTableView*>(QStringLiteral("mapTable"));
    const QAbstractItemModel* map = table->model();
    for (int row = 0; row < map->rowCount(); ++row) {
        for (int column = 0; column < map->columnCount(); ++column) {
            if (map->headerData(row, Qt::Vertical).toString() == lane &&
                map->headerData(column, Qt::Horizontal).toString().startsWith(step))
                return map->index(row, column).data().toString();
        }
    }
    return {};
}

} // namespace

class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAMouseFromAFileToTheMapAndBack()
    {
        test::SampleWindow sample(QStringLiteral("maps"));
        const Hands hands{sample};
        const QString path = sample.fixture().project().path();
        const auto ask = [&](auto question) { return *sample.fixture().project().read(question); };
        const auto documents = [&] {
            return ask([](storage::Connection& db) { return interviews::documents(db).size(); });
        };
        const auto quotes = [&] { return ask([](storage::Connection& db) { return interviews::quotes(db).size(); }); };
        const std::size_t coded = quotes();
        const QString before = cellOf(sample, ru("Цитаты"), ru("Ждёт"));
        const QString curve = cellOf(sample, ru("Кривая опыта"), ru("Ждёт"));
        QVERIFY2(!before.isEmpty() && !curve.isEmpty(), qPrintable(before));
        QCOMPARE(documents(), std::size_t(24));

        // A transcript comes in through the import.
        hands.choose("Import");
        QCOMPARE(sample.window().pages().currentId(), QStringLiteral("import"));
        auto* kinds = sample.fixture().find<QListWidget>("importKinds");
        QVERIFY(hands.reach(kinds));
        hands.press(Qt::Key_Home);
        QVERIFY2(kinds->currentItem()->text().contains(QStringLiteral("nterview")) ||
                     kinds->currentItem()->text().contains(QStringLiteral("ranscript")),
                 qPrintable(kinds->currentItem()->text()));
        hands.press(Qt::Key_Return);
        hands.giveFile(transcript(sample.fixture().file(ru("Р25.txt"))));
        auto* next = sample.fixture().find<QPushButton>("importNext");
        QTRY_VERIFY(next->isEnabled());
        QVERIFY(hands.reach(next));
        hands.press(Qt::Key_Space);
        sample.settle();
        if (!sample.fixture().find<QLabel>("importDone")->isVisible()) {
            QTRY_VERIFY(next->isEnabled());
            QVERIFY(hands.reach(next));
            hands.press(Qt::Key_Space);
        }
        QTRY_VERIFY(sample.fixture().find<QLabel>("importDone")->isVisible());
        sample.settle();
        QCOMPARE(documents(), std::size_t(25));

        // It is opened and coded.
        hands.choose("Interviews");
        QWidget* list = nullptr;
        for (auto* table : sample.window().findChildren<QTableView*>())
            list = table->accessibleName() == QStringLiteral("Documents") ? table : list;
        QVERIFY(list != nullptr);
        QVERIFY(hands.reach(list));
        hands.press(Qt::Key_End, Qt::ControlModifier);
        hands.press(Qt::Key_Return);
        sample.settle();
        auto* view = sample.window().findChild<ui::interviews::TranscriptView*>();
        QVERIFY(hands.reach(view));
        hands.press(Qt::Key_Home, Qt::ControlModifier);
        hands.press(Qt::Key_Down);
        hands.press(Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            hands.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        hands.press(Qt::Key_Return);
        auto* code = sample.window().findChild<ui::interviews::CodeField*>();
        QTRY_VERIFY(code->hasFocus());
        hands.type(ru("Ожидание › Дольше обещанного"));
        hands.press(Qt::Key_Return);
        hands.backToTheWindow(); // from the list of codes
        sample.settle();
        QCOMPARE(quotes(), coded + 1);
        QVERIFY(code->hasFocus()); // and still the keys of the window work
        hands.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(quotes(), coded);
        hands.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(quotes(), coded + 1);
        sample.settle();

        // The cell of the map rests on one quote more.
        hands.choose("Journey maps");
        QTRY_VERIFY(cellOf(sample, ru("Цитаты"), ru("Ждёт")) != before);
        sample.keep(QStringLiteral("tour-map"));

        // After a restart it is all taken back.
        sample.fixture().start(path);
        sample.settle();
        hands.press(Qt::Key_Z, Qt::ControlModifier);
        sample.settle();
        hands.press(Qt::Key_Z, Qt::ControlModifier);
        sample.settle();
        QCOMPARE(documents(), std::size_t(24));
        QCOMPARE(quotes(), coded);
        hands.choose("Journey maps");
        QTRY_COMPARE(cellOf(sample, ru("Цитаты"), ru("Ждёт")), before);
        QCOMPARE(cellOf(sample, ru("Кривая опыта"), ru("Ждёт")), curve);
    }
};

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
