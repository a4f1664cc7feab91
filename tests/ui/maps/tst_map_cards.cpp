#include "ui/maps/map_fixture.h"

#include "app/file_dialog.h"
#include "maps/card_store.h"
#include "ui/maps/inspector_tabs.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace tropa;
using namespace tropa::ui;
using maps::LaneKind;

/// What a card may show beside words: bold and italic, a picture, a level, a small chart. By real clicks and keys.
class TestMapCards : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void keysMakeWordsBold();
    void aPictureIsChosenAndTakenAway();
    void aLevelIsTyped();
    void theSmallChartIsChosen();

private:
    void addLane(LaneKind kind, const char* title)
    {
        m_sample->project.edit([&](project::Edit& edit) {
            maps::Lane lane;
            lane.kind = kind;
            lane.title = QString::fromLatin1(title);
            maps::addLane(edit, board().map.id, lane);
        });
        QTRY_VERIFY(row(kind) < static_cast<int>(board().lanes.size()));
    }
    const maps::Card* cardAt(LaneKind kind, int column)
    {
        const auto cards = board().cardsAt(board().lanes[static_cast<std::size_t>(row(kind))].id,
                                           board().steps[static_cast<std::size_t>(column)].id);
        return cards.empty() ? nullptr : cards.front();
    }
    void showCellPane()
    {
        auto* tabs = m_editor->findChild<journeys::InspectorTabs*>();
        tabs->setCurrentWidget(m_editor->findChild<QWidget*>(QStringLiteral("cellPane")));
        QTRY_VERIFY(m_editor->findChild<QWidget*>(QStringLiteral("cellMetric"))->isVisible());
    }
    QImage drawn() { return view().viewport()->grab().toImage(); }
};

void TestMapCards::keysMakeWordsBold()
{
    view().setCurrent({row(LaneKind::Pains), 0, {}});
    key(Qt::Key_F2);
    auto* editor = view().findChild<QPlainTextEdit*>(QStringLiteral("boardEditor"));
    QVERIFY(editor);
    editor->selectAll();
    type(QStringLiteral("ждёт долго"));
    QTest::keyClick(editor, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(editor->toPlainText(), QStringLiteral("ждёт **долго**"));
    QTest::keyClick(editor, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(editor->toPlainText(), QStringLiteral("ждёт ***долго***"));
    QTest::keyClick(editor, Qt::Key_I, Qt::ControlModifier); // the same key takes it back
    QCOMPARE(editor->toPlainText(), QStringLiteral("ждёт **долго**"));
    finish();
    QTRY_COMPARE(textsAt(LaneKind::Pains, 0), QStringList{QStringLiteral("ждёт **долго**")});
    // On the board the stars are gone.
    const auto& boxes = view().content()->layout.cards;
    const auto box = std::ranges::find(boxes, cardAt(LaneKind::Pains, 0)->id, &paint::CardBox::id);
    QVERIFY2(!box->text.text().contains(u'*') && box->text.text().contains(QStringLiteral("<b>долго</b>")),
             qPrintable(box->text.text()));
}

void TestMapCards::aPictureIsChosenAndTakenAway()
{
    addLane(LaneKind::Storyboard, "Pictures");
    QImage image(2400, 1600, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    const QString file = m_sample->project.folder() + QString::fromUtf8("/Дверь.png");
    QVERIFY(image.save(file));
    const auto hasMagenta = [&] {
        const QImage seen = drawn();
        for (int y = 0; y < seen.height(); y += 3) {
            for (int x = 0; x < seen.width(); x += 3) {
                if (seen.pixelColor(x, y) == QColor(Qt::magenta))
                    return true;
            }
        }
        return false;
    };
    showCellPane();
    view().setCurrent({row(LaneKind::Storyboard), 1, {}});
    view().ensureVisible(view().content()->layout.cell(row(LaneKind::Storyboard), 1));
    auto* choose = m_editor->findChild<QToolButton*>(QStringLiteral("cellPicture"));
    QVERIFY(choose);
    QTest::mouseClick(choose, Qt::LeftButton);
    test::chooseInDialog(*m_editor, file);
    QTRY_VERIFY(cardAt(LaneKind::Storyboard, 1) && cardAt(LaneKind::Storyboard, 1)->picture.isValid());
    QCOMPARE(cardAt(LaneKind::Storyboard, 1)->pictureName, QString::fromUtf8("Дверь.png"));
    QTRY_VERIFY(hasMagenta());
    // It went into the file no larger than paper needs.
    const QByteArray kept = maps::pictureBytes(m_sample->project.db(), cardAt(LaneKind::Storyboard, 1)->picture);
    QCOMPARE(QImage::fromData(kept).width(), 1600);

    view().setCurrent({row(LaneKind::Storyboard), 1, cardAt(LaneKind::Storyboard, 1)->id});
    auto* remove = m_editor->findChild<QToolButton*>(QStringLiteral("cellRemovePicture"));
    QTRY_VERIFY(remove && remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(!cardAt(LaneKind::Storyboard, 1)->picture.isValid());
    QTRY_VERIFY(!hasMagenta());
    QVERIFY(m_sample->project->undo());
    QTRY_VERIFY(hasMagenta());

    // A copy shows the same picture.
    view().setCurrent({row(LaneKind::Storyboard), 1, cardAt(LaneKind::Storyboard, 1)->id});
    view().setFocus();
    key(Qt::Key_C, Qt::ControlModifier);
    view().setCurrent({row(LaneKind::Storyboard), 3, {}});
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(cardAt(LaneKind::Storyboard, 3));
    QCOMPARE(cardAt(LaneKind::Storyboard, 3)->picture, cardAt(LaneKind::Storyboard, 1)->picture);
}

void TestMapCards::aLevelIsTyped()
{
    addLane(LaneKind::Arc, "Stakes");
    view().setCurrent({row(LaneKind::Arc), 2, {}});
    view().setFocus();
    QTest::keyClicks(&view(), QStringLiteral("4"));
    finish();
    QTRY_VERIFY(cardAt(LaneKind::Arc, 2) && cardAt(LaneKind::Arc, 2)->experience);
    QCOMPARE(maps::arcLevel(*cardAt(LaneKind::Arc, 2)->experience), 4);
    QVERIFY(cardAt(LaneKind::Arc, 2)->text.isEmpty());
    auto* level = m_editor->findChild<QComboBox*>(QStringLiteral("cellLevel"));
    QTRY_COMPARE(level->currentText(), QStringLiteral("4"));
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Up);
    QTRY_COMPARE(maps::arcLevel(*cardAt(LaneKind::Arc, 2)->experience), 3);
    QVERIFY(m_sample->project->undo());
    QVERIFY(m_sample->project->undo());
    QTRY_VERIFY(!cardAt(LaneKind::Arc, 2));
}

void TestMapCards::theSmallChartIsChosen()
{
    const int column = 7;
    view().setCurrent({row(LaneKind::Metrics), column, {}});
    const maps::Card* card = cardAt(LaneKind::Metrics, column);
    QVERIFY(card && !card->bindings.empty());
    view().ensureVisible(view().content()->layout.cell(row(LaneKind::Metrics), column));
    auto* chart = m_editor->findChild<QComboBox*>(QStringLiteral("cellChart"));
    QVERIFY(chart && chart->isEnabled());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    QTRY_VERIFY(cardAt(LaneKind::Metrics, column)->bindings.front().chart == maps::CellChart::Distribution);
    QTRY_VERIFY(m_jobs->isIdle());
    // Without a mouse there is no tooltip: the pane says what the number is made of.
    const auto evidence = [&] {
        QStringList words;
        for (const QLabel* one : m_editor->findChild<QWidget*>(QStringLiteral("evidencePane"))->findChildren<QLabel*>())
            words << one->text();
        return words.join(u'|');
    };
    QTRY_VERIFY2(evidence().contains(QStringLiteral("high marks|")), qPrintable(evidence()));
    QVERIFY(m_sample->project->undo());
    QTRY_VERIFY(cardAt(LaneKind::Metrics, column)->bindings.front().chart == maps::CellChart::Trend);
}

QTEST_MAIN(TestMapCards)
#include "tst_map_cards.moc"
