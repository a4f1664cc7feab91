#include "ui/maps/sample_map.h"

#include "ui/maps/finding_form.h"
#include "ui/maps/findings_model.h"
#include "ui/maps/findings_pane.h"
#include "ui/theme/apply_theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace tropa;
using namespace tropa::ui;
using journeys::FindingsModel;
using test::SampleMap;

/// A person going through what the checker says: jump, fix with one key, fill in, leave with a reason, undo.
class TestFindingsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theModelIsAModel();
    void enterJumpsToTheElement();
    void theKeyFixesAndUndoBringsItBack();
    void aFieldIsFilledIn();
    void aReasonLeavesItAsItIs();
    void aFindingIsPinnedAsAComment();

private:
    void start(maps::MapKind kind)
    {
        m_session = std::make_unique<journeys::MapSession>(*m_workbench, kind, nullptr);
        m_pane = std::make_unique<journeys::FindingsPane>(*m_session, nullptr);
        m_pane->resize(340, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        QSignalSpy checked(m_pane.get(), &journeys::FindingsPane::checked);
        m_session->open(m_sample->map(kind));
        QTRY_VERIFY(m_session->hasValues());
        QTRY_VERIFY(m_jobs->isIdle());
        waitForCheck();
    }
    void waitForCheck()
    {
        QSignalSpy checked(m_pane.get(), &journeys::FindingsPane::checked);
        QTRY_VERIFY(!checked.isEmpty() && m_jobs->isIdle());
    }
    FindingsModel& model() { return static_cast<FindingsModel&>(*m_pane->view().model()); }
    QModelIndex first(const char* rule)
    {
        for (int group = 0; group < model().rowCount(); ++group) {
            const QModelIndex parent = model().index(group, 0);
            for (int row = 0; row < model().rowCount(parent); ++row) {
                const QModelIndex index = model().index(row, 0, parent);
                if (qstrcmp(model().finding(index)->rule, rule) == 0 && !model().finding(index)->isSuppressed)
                    return index;
            }
        }
        return {};
    }
    int count(const char* rule, bool suppressed = false)
    {
        int found = 0;
        for (int group = 0; group < model().rowCount(); ++group) {
            const QModelIndex parent = model().index(group, 0);
            for (int row = 0; row < model().rowCount(parent); ++row) {
                const maps::Finding* finding = model().finding(model().index(row, 0, parent));
                found += qstrcmp(finding->rule, rule) == 0 && finding->isSuppressed == suppressed ? 1 : 0;
            }
        }
        return found;
    }

    std::unique_ptr<SampleMap> m_sample;
    std::unique_ptr<shell::ActionRegistry> m_actions;
    std::unique_ptr<shell::JobRunner> m_jobs;
    std::unique_ptr<shell::Workbench> m_workbench;
    std::unique_ptr<journeys::MapSession> m_session;
    std::unique_ptr<journeys::FindingsPane> m_pane;
};

void TestFindingsPane::init()
{
    m_sample = std::make_unique<SampleMap>(Language::English);
    // An empty lane: a finding with a quick fix.
    m_sample->project.edit([&](project::Edit& edit) {
        maps::Lane lane;
        lane.kind = maps::LaneKind::Text;
        lane.title = QStringLiteral("Stickers");
        maps::addLane(edit, m_sample->map(), lane);
    });
    m_actions = std::make_unique<shell::ActionRegistry>();
    m_jobs = std::make_unique<shell::JobRunner>();
    m_workbench = std::make_unique<shell::Workbench>(*m_sample->project, m_sample->catalogue, m_sample->sources,
                                                     *m_actions, *m_jobs, Language::English, nullptr);
    start(maps::MapKind::Journey);
}

void TestFindingsPane::cleanup()
{
    m_pane.reset();
    m_session.reset();
    m_workbench.reset();
    m_jobs.reset();
    m_actions.reset();
    m_sample.reset();
}

void TestFindingsPane::theModelIsAModel()
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model().rowCount() > 0);
    model().setFindings({});
    QCOMPARE(model().rowCount(), 0);
}

void TestFindingsPane::enterJumpsToTheElement()
{
    QSignalSpy asked(m_pane.get(), &journeys::FindingsPane::entityRequested);
    const QModelIndex index = first("CJM-W05");
    QVERIFY(index.isValid());
    const EntityRef element = model().finding(index)->element;
    m_pane->view().setCurrentIndex(index);
    QTest::keyClick(&m_pane->view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<EntityRef>(), element);
}

void TestFindingsPane::theKeyFixesAndUndoBringsItBack()
{
    const int before = count("BP-I26");
    const QModelIndex index = first("BP-I26");
    QVERIFY(index.isValid() && model().finding(index)->remedy.isQuickFix());
    m_pane->view().setCurrentIndex(index);
    m_pane->view().setFocus();
    m_pane->activateWindow();
    QTest::mouseClick(m_pane->findChild<QPushButton*>(QStringLiteral("fixFinding")), Qt::LeftButton);
    waitForCheck();
    QCOMPARE(count("BP-I26"), before - 1);
    QCOMPARE(test::why(m_sample->project->undo()), QString());
    waitForCheck();
    QCOMPARE(count("BP-I26"), before);
}

void TestFindingsPane::aFieldIsFilledIn()
{
    m_sample->project.edit([](project::Edit& edit) { edit.db().run("UPDATE map SET note = ''"); });
    waitForCheck();
    const QModelIndex index = first("CJM-W02");
    QVERIFY(index.isValid());
    m_pane->view().setCurrentIndex(index);
    QCOMPARE(model().finding(index)->element.kind, QStringLiteral("map"));
    auto* form = m_pane->findChild<journeys::FindingForm*>();
    QVERIFY(form->isVisible());
    auto* line = form->findChild<QLineEdit*>();
    if (!line)
        QSKIP("the template has no persona");
    QTest::keyClicks(line, QStringLiteral("Comes for the first time"));
    QTest::keyClick(line, Qt::Key_Return);
    waitForCheck();
    QCOMPARE(m_session->board().map.note, QStringLiteral("Comes for the first time"));
}

void TestFindingsPane::aReasonLeavesItAsItIs()
{
    const int before = count("BP-I26");
    m_pane->view().setCurrentIndex(first("BP-I26"));
    auto* leave = m_pane->findChild<QPushButton*>(QStringLiteral("leaveFinding"));
    auto* reason = m_pane->findChild<QLineEdit*>(QStringLiteral("findingReason"));
    QVERIFY(!leave->isEnabled()); // not without a reason
    QTest::keyClicks(reason, QStringLiteral("For the workshop"));
    QTest::mouseClick(leave, Qt::LeftButton);
    waitForCheck();
    QCOMPARE(count("BP-I26"), before - 1);
    QCOMPARE(count("BP-I26", true), 1);
    QCOMPARE(test::why(m_sample->project->undo()), QString());
    waitForCheck();
    QCOMPARE(count("BP-I26"), before);
}

void TestFindingsPane::aFindingIsPinnedAsAComment()
{
    start(maps::MapKind::Journey);
    QModelIndex index;
    for (int group = 0; group < model().rowCount() && !index.isValid(); ++group)
        index = model().index(0, 0, model().index(group, 0));
    QVERIFY(index.isValid());
    m_pane->view().setCurrentIndex(index);
    const QString rule = QString::fromLatin1(model().finding(index)->rule);
    auto* pin = m_pane->findChild<QPushButton*>(QStringLiteral("pinFinding"));
    QVERIFY(pin->isVisible());
    const std::size_t before = m_session->notes().threads.size();
    QTest::mouseClick(pin, Qt::LeftButton);
    QCOMPARE(m_session->notes().threads.size(), before + 1);
    const maps::CommentThread& thread = m_session->notes().threads.back();
    QVERIFY(thread.comments.front().text.startsWith(rule));
    QVERIFY(maps::cellOf(m_session->board(), thread.place).isValid());
    QTest::mouseClick(pin, Qt::LeftButton); // it hangs there already
    QCOMPARE(m_session->notes().threads.size(), before + 1);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(m_session->notes().threads.size(), before);
}

QTEST_MAIN(TestFindingsPane)
#include "tst_findings_pane.moc"
