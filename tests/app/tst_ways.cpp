// Ways a person looks for something in the window: a metric by the word for it, what a filter leaves, an empty place.
#include "support/sample_window.h"

#include "ui/widgets/empty_place.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTableView>
#include <QTabWidget>

using namespace tropa;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class WaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsAreFoundByTheirWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("focus");
        using enum Language;
        QTest::newRow("NPS") << English << QStringLiteral("NPS") << QStringLiteral("NPS") << QStringLiteral("surveys")
                             << QStringLiteral("chart-loyalty");
        QTest::newRow("csat in small letters") << English << QStringLiteral("csat") << QStringLiteral("CSAT")
                                               << QStringLiteral("surveys") << QStringLiteral("chart-satisfaction");
        QTest::newRow("churn, a word of the trade")
            << English << QStringLiteral("churn") << QStringLiteral("Lost patients") << QStringLiteral("patients")
            << QString();
        QTest::newRow("its Russian word")
            << Russian << ru("отток") << ru("Потерянные пациенты") << QStringLiteral("patients") << QString();
        QTest::newRow("one without a chart of its own")
            << English << QStringLiteral("lifetime value") << QStringLiteral("Lifetime value so far")
            << QStringLiteral("patients") << QString();
    }
    void metricsAreFoundByTheirWords()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QFETCH(QString, page);
        QFETCH(QString, focus);
        test::SampleWindow sample(QStringLiteral("overview"), language);
        QTest::keyClick(&sample.window(), Qt::Key_K, Qt::ControlModifier);
        auto* field = sample.fixture().find<QLineEdit>("paletteField");
        QTRY_VERIFY(field->hasFocus());
        field->setText(typed);
        const auto* list = sample.fixture().find<QListView>("paletteList");
        QCOMPARE(list->currentIndex().data().toString(), first);
        QTest::keyClick(field, Qt::Key_Return);
        sample.settle();
        QCOMPARE(sample.window().pages().currentId(), page);
        // What the number means stands above it.
        const auto labels = sample.window().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(first + QStringLiteral(": "));
        }));
        QWidget* now = QApplication::focusWidget();
        QVERIFY(now && now->isVisible());
        if (!focus.isEmpty())
            QCOMPARE(now->objectName(), focus);
    }

    /// Whole facts or fewer of them, never a cut word; all of them in the tooltip.
    void theFilterSaysWhatIsSelected()
    {
        test::SampleWindow sample(QStringLiteral("surveys"), Language::Russian, ui::shell::ThemeChoice::Light,
                                  {1024, 720});
        const auto* facts = sample.fixture().find<QLabel>("selectionFacts");
        QTRY_VERIFY(!facts->text().isEmpty());
        sample.settle();
        QVERIFY2(facts->fontMetrics().horizontalAdvance(facts->text()) <= facts->contentsRect().width(),
                 qPrintable(facts->text()));
        QVERIFY(facts->toolTip().count(u'\n') >= 3);
        const QString narrow = facts->text();
        sample.window().resize(2200, 900);
        QTest::qWait(30);
        QVERIFY(facts->text().size() > narrow.size());
        QVERIFY(facts->text().startsWith(ru("Выбрано:")));
    }

    void emptyPlacesSayWhatTheyAreFor()
    {
        test::SampleWindow sample(QStringLiteral("import"));
        const auto said = [&](QWidget* page) {
            QStringList words;
            for (const auto* place : page->findChildren<ui::widgets::EmptyPlace*>()) {
                if (place->isVisible())
                    words << place->accessibleName();
            }
            return words.join(u'|');
        };
        QCOMPARE(said(&sample.window()), QStringLiteral("No files are chosen yet"));
        auto* tabs = [&] {
            sample.window().showPage(QStringLiteral("analysis"));
            return sample.fixture().find<QTabWidget>("analysisTabs");
        }();
        sample.workbench().navigateTo({QStringLiteral("analysis"), 7});
        QTRY_COMPARE(said(tabs), QStringLiteral("Nothing is looked for yet"));
        auto* field = sample.fixture().find<QLineEdit>("findField");
        field->setText(ru("бегемот"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(said(tabs), QStringLiteral("Nothing was found"));
        field->setText(ru("ждать"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(said(tabs), QString());
        QVERIFY(sample.fixture().find<QTableView>("findTable")->model()->rowCount() > 0);
        sample.workbench().navigateTo({QStringLiteral("analysis"), 9});
        QTRY_COMPARE(said(tabs), QStringLiteral("No question is asked yet"));
    }

    /// Whatever pages were visited, a message of two lines does not push the window beyond a small screen.
    void aMessageFitsASmallScreen()
    {
        test::SampleWindow sample(QStringLiteral("overview"), Language::Russian, ui::shell::ThemeChoice::Light,
                                  {1280, 720});
        for (const auto& page : sample.window().pages().pages()) {
            sample.window().showPage(page->id());
            sample.settle();
            QVERIFY2(
                sample.window().minimumSizeHint().height() <= 660,
                qPrintable(QStringLiteral("%1: %2").arg(page->id()).arg(sample.window().minimumSizeHint().height())));
        }
        sample.workbench().notify(
            {ui::shell::Notice::Kind::Info, QStringLiteral("A sentence of many words. ").repeated(10)});
        QTest::qWait(50);
        QCOMPARE(sample.window().height(), 720);
    }

    /// A page that is not in the rail leaves no row of it chosen.
    void theRailForgetsWhereOneIsNot()
    {
        test::SampleWindow sample(QStringLiteral("surveys"));
        const auto* rail = sample.fixture().find<QListView>("railList");
        QVERIFY(rail->currentIndex().isValid());
        sample.window().showPage(QStringLiteral("import"));
        QVERIFY(!rail->currentIndex().isValid());
        sample.window().showPage(QStringLiteral("patients"));
        QVERIFY(rail->currentIndex().isValid());
    }
};

QTEST_MAIN(WaysTest)
#include "tst_ways.moc"
