#include "ui/maps/map_fixture.h"
#include "ui/maps/news_watch.h"
#include "ui/maps/presentation.h"

#include <QLabel>
#include <QScrollArea>
#include <QSettings>

using namespace tropa;
using namespace tropa::maps;
using ui::journeys::NewsWatch;
using ui::journeys::Presentation;

/// Numbers that changed since this person last looked are marked until looked at; and a map told on the whole screen.
class TestMapNews : public QObject, private test::MapFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("TropaTest"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void init()
    {
        m_sample = std::make_unique<test::SampleMap>(Language::English);
        start(MapKind::Journey, Language::English);
    }
    void cleanup() { close(); }
    void whatChangedIsMarkedUntilLookedAt();
    void anotherFilterIsNoChange();
    void theMapIsToldStepByStep();
    void quotesWithoutConsentAreNotTold();

private:
    NewsWatch* news() { return m_editor->findChild<NewsWatch*>(QStringLiteral("mapNews")); }
    void setLast(qint64 touchpoint, double value)
    {
        m_sample->csat->cells[{6, touchpoint}].value = value;
        m_sample->score->cells[{6, touchpoint}].value = value;
    }
    Presentation* present()
    {
        m_actions->find(QStringLiteral("maps.present"))->trigger();
        auto* told = m_editor->findChild<Presentation*>();
        told->showNormal(); // a test has no whole screen
        told->resize(1200, 800);
        return told;
    }
    static QString told(const Presentation* presentation) { return presentation->accessibleDescription(); }

    QTemporaryDir m_folder;
};

void TestMapNews::whatChangedIsMarkedUntilLookedAt()
{
    const auto entries = [this] {
        return m_sample->project.db().value<int>("SELECT count(*) FROM history_entry").value_or(-1);
    };
    const int before = entries();
    QCOMPARE(news()->count(), 0); // never shown before: nothing has changed
    QVERIFY(!news()->isVisible());
    setLast(7, 2.1);
    start(MapKind::Journey, Language::English);
    QVERIFY(news()->count() >= 1);
    const int changed = news()->count();
    QVERIFY(news()->isVisible());
    QVERIFY(news()->text().contains(QString::number(changed)));
    QCOMPARE(view().news().size(), changed);

    // Looked at without resting: still new. The key goes from one to the next.
    view().setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    m_actions->find(QStringLiteral("maps.nextNews"))->trigger();
    const CardId first = view().current().card;
    QVERIFY(view().news().contains(first));
    QVERIFY(view().accessibleDescription().contains(QStringLiteral("Since you last looked")));
    QVERIFY2(view().news().value(first).contains(QStringLiteral("→ 2.1")), qPrintable(view().news().value(first)));
    QCOMPARE(news()->count(), changed);
    QTRY_COMPARE(news()->count(), changed - 1);
    QVERIFY(!view().news().contains(first));

    start(MapKind::Journey, Language::English); // kept by this machine
    QCOMPARE(news()->count(), changed - 1);
    m_actions->find(QStringLiteral("maps.allSeen"))->trigger();
    QCOMPARE(news()->count(), 0);
    start(MapKind::Journey, Language::English);
    QCOMPARE(news()->count(), 0);
    QCOMPARE(entries(), before); // looking is no step of the history
}

void TestMapNews::anotherFilterIsNoChange()
{
    m_workbench->filter().setScope(metrics::Scope().with(metrics::dimension::wave, 5));
    QTRY_VERIFY(m_jobs->isIdle());
    QCOMPARE(news()->count(), 0);
    setLast(7, 2.1);
    start(MapKind::Journey, Language::English);
    QVERIFY(news()->count() > 0);
}

void TestMapNews::theMapIsToldStepByStep()
{
    view().setCurrent({0, 7, {}});
    Presentation* presentation = present();
    const auto* title = presentation->findChild<QLabel*>(QStringLiteral("presentationTitle"));
    const auto* where = presentation->findChild<QLabel*>(QStringLiteral("presentationWhere"));
    const auto slides = presentation->slides();
    QCOMPARE(slides.size(), 1 + board().stages.size() + board().steps.size());
    QCOMPARE(title->text(), board().steps[7].title);
    QVERIFY(where->text().contains(QStringLiteral("%1 of %2").arg(presentation->current() + 1).arg(slides.size())));
    QVERIFY2(told(presentation).contains(QStringLiteral("Silence: nobody tells how long")),
             qPrintable(told(presentation)));
    QVERIFY(told(presentation).contains(QStringLiteral("Forty minutes")));
    QVERIFY(told(presentation).contains(QStringLiteral("n = 287")));

    QTest::keyClick(presentation, Qt::Key_Home);
    QCOMPARE(title->text(), board().map.title);
    QVERIFY(told(presentation).contains(board().stages.back().title));
    QTest::keyClick(presentation, Qt::Key_Left); // there is nothing before the first
    QCOMPARE(presentation->current(), 0);
    QTest::keyClick(presentation, Qt::Key_Space);
    QCOMPARE(title->text(), board().stages[0].title);
    QTest::keyClick(presentation, Qt::Key_Right);
    QCOMPARE(title->text(), board().steps[0].title);
    QTest::keyClick(presentation, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(title->text(), board().stages[1].title);
    QTest::keyClick(presentation, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(title->text(), board().stages[0].title);
    QTest::mouseClick(presentation, Qt::LeftButton, {}, QPoint(presentation->width() - 20, 20));
    QCOMPARE(title->text(), board().steps[0].title);
    QTest::mouseClick(presentation, Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(title->text(), board().stages[0].title);
    const int before = title->font().pixelSize();
    QTest::keyClick(presentation, Qt::Key_Plus);
    QVERIFY(title->font().pixelSize() > before);
    QTest::keyClick(presentation, Qt::Key_End);
    QCOMPARE(title->text(), board().steps.back().title);
    QTest::keyClick(presentation, Qt::Key_Right);
    QCOMPARE(title->text(), board().steps.back().title);

    QPointer<Presentation> watched = presentation;
    QTest::keyClick(presentation, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
    QCOMPARE(view().current().column, static_cast<int>(board().steps.size()) - 1);
}

void TestMapNews::quotesWithoutConsentAreNotTold()
{
    for (auto& [touchpoint, quote] : m_sample->quotes->quotes)
        quote.hasConsent = touchpoint != 7;
    start(MapKind::Journey, Language::English);
    view().setCurrent({0, 7, {}});
    const Presentation* presentation = present();
    QVERIFY(!told(presentation).contains(QStringLiteral("Forty minutes")));
    QVERIFY(told(presentation).contains(QStringLiteral("quotes without consent are left out")));
}

QTEST_MAIN(TestMapNews)
#include "tst_map_news.moc"
