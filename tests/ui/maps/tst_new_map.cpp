#include "ui/maps/map_fixture.h"

#include "maps/map_templates.h"
#include "ui/maps/new_map_dialog.h"
#include "ui/maps/save_template_dialog.h"
#include "ui/widgets/segmented_choice.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

using namespace tropa;
using namespace tropa::ui;

/// A new map from the window: looked at, chosen by keys, taken back; one's own template kept and used.
class TestNewMap : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::MapFixture::open(); }
    void cleanup() { close(); }
    void templateByKeyboard();
    void emptyOverKnownSteps();
    void ownTemplate();
    void sixTabsFit_data();
    void sixTabsFit();
    void evidenceSaysWhatIsSelected();

private:
    template <class Dialog>
    Dialog* open(const char* action)
    {
        m_actions->find(QLatin1String(action))->trigger();
        return m_editor->findChild<Dialog*>();
    }
    std::size_t maps() { return maps::maps(m_sample->project.db()).size(); }
};

void TestNewMap::templateByKeyboard()
{
    const std::size_t before = maps();
    auto* dialog = open<journeys::NewMapDialog>("maps.new");
    QVERIFY(dialog && dialog->isVisible());
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("templates"));
    QCOMPARE(list->count(), 7); // an empty one and six
    list->setFocus();
    auto* preview = dialog->findChild<QScrollArea*>(QStringLiteral("templatePreview"));
    QVERIFY(!preview->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down); // the first visit
    QVERIFY(preview->isVisible());
    QVERIFY(preview->widget()->accessibleDescription().contains(QStringLiteral("Ждёт приёма")));
    const QImage journey = preview->widget()->grab().toImage();
    auto* which = dialog->findChild<widgets::SegmentedChoice*>();
    QTest::mouseClick(which->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    QVERIFY(preview->widget()->grab().toImage() != journey);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("mapName")), QStringLiteral("Cardiology"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(maps(), before + 2);
    QTRY_COMPARE(board().map.title, QStringLiteral("Cardiology"));
    QCOMPARE(board().steps.size(), 13u);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(maps(), before);
}

void TestNewMap::emptyOverKnownSteps()
{
    const maps::JourneyId journey = board().map.journey;
    start(maps::MapKind::Blueprint);
    auto* dialog = open<journeys::NewMapDialog>("blueprints.new");
    QCOMPARE(dialog->findChild<QComboBox*>()->currentIndex(), 1); // a blueprint joins what is there
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("makeMap")), Qt::LeftButton);
    QTRY_COMPARE(board().lanes.size(), 5u);
    QCOMPARE(board().map.journey, journey);
    QCOMPARE(board().steps.size(), 17u);
}

void TestNewMap::ownTemplate()
{
    auto* dialog = open<journeys::SaveTemplateDialog>("maps.saveTemplate");
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("templateName"));
    auto* done = dialog->findChild<QPushButton*>();
    QCOMPARE(name->text(), board().map.title);
    name->setText(QStringLiteral("Первый визит в клинику")); // the program's own
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->isDefault() || button->text().startsWith(QStringLiteral("Save")))
            done = button;
    }
    QVERIFY(!done->isEnabled());
    name->setText(QStringLiteral("Наш путь"));
    QVERIFY(done->isEnabled());
    QTest::mouseClick(done, Qt::LeftButton);
    QVERIFY(maps::findTemplate(m_sample->project.db(), QStringLiteral("наш путь"), Language::Russian).isOwn);

    auto* fresh = open<journeys::NewMapDialog>("maps.new");
    auto* list = fresh->findChild<QListWidget*>(QStringLiteral("templates"));
    QCOMPARE(list->count(), 8);
    list->setCurrentRow(7);
    QTest::mouseClick(fresh->findChild<QPushButton*>(QStringLiteral("makeMap")), Qt::LeftButton);
    QTRY_COMPARE(board().map.title, QStringLiteral("Путь пациента частной клиники (2)"));
    QVERIFY(m_sample->project->undo());
    QVERIFY(m_sample->project->undo());
    QVERIFY(!maps::findTemplate(m_sample->project.db(), QStringLiteral("наш путь"), Language::Russian).isOwn);
}

void TestNewMap::sixTabsFit_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("ru") << Language::Russian;
    QTest::newRow("en") << Language::English;
}

void TestNewMap::sixTabsFit()
{
    QFETCH(Language, language);
    start(maps::MapKind::Journey, language);
    m_editor->resize(1200, 700);
    auto* tabs = m_editor->findChild<QTabWidget*>();
    QList<QPoint> places;
    for (int i = 0; i < tabs->count(); ++i)
        places << tabs->tabBar()->tabRect(i).topLeft();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCOMPARE(tabs->findChild<QLabel*>(QStringLiteral("inspectorName"))->text(), tabs->tabToolTip(i));
        QCOMPARE(tabs->tabBar()->tabRect(i).topLeft(), places.at(i)); // none moves when another opens
        QVERIFY(!tabs->tabToolTip((i + 1) % tabs->count()).isEmpty());
        QVERIFY(!tabs->tabBar()->accessibleTabName(i).isEmpty());
        QVERIFY2(tabs->tabBar()->tabRect(tabs->count() - 1).right() <= tabs->width(), qPrintable(tabs->tabText(i)));
    }
}

void TestNewMap::evidenceSaysWhatIsSelected()
{
    auto* pane = m_editor->findChild<QScrollArea*>(QStringLiteral("evidencePane"));
    const auto says = [&](const QString& words) {
        const auto labels = pane->widget()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    };
    view().setCurrent({row(maps::LaneKind::Channels), 3, {}});
    QVERIFY(!says(QStringLiteral("Experience curve")));
    QVERIFY(says(QStringLiteral("The curve at this step")));
    view().setCurrent({row(maps::LaneKind::Curve), 3, {}});
    QVERIFY(says(QStringLiteral("Experience curve")));
}

QTEST_MAIN(TestNewMap)
#include "tst_new_map.moc"
