// Planning a sample in the real window: from the surveys page by the palette's action, by keys and by mouse.
#include "support/page_fixture.h"

#include "checklists/import/checklist_import.h"
#include "frame/frame_kind.h"
#include "frame/frame_store.h"
#include "ui/planning/sample_plan_dialog.h"
#include "ui/widgets/segmented_choice.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>

using namespace tropa;
using test::cell;
using test::keep;

class PlanningWindowTest : public QObject
{
    Q_OBJECT

private:
    static ui::planning::SamplePlanDialog* opened(test::PageFixture& fixture, const char* action)
    {
        QAction* plan = fixture.workbench().actions().find(QLatin1String(action));
        if (!plan)
            return nullptr;
        plan->trigger();
        return fixture.find<ui::planning::SamplePlanDialog>("samplePlanDialog");
    }
    static void type(QDialog* dialog, const char* name, const QString& number)
    {
        auto* box = dialog->findChild<QDoubleSpinBox*>(QLatin1String(name));
        QVERIFY2(box && box->isVisible(), name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, Qt::Key_Tab);
    }
    static QString words(QDialog* dialog, const char* name)
    {
        return dialog->findChild<QLabel*>(QLatin1String(name))->text();
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theSampleFollowsWhatIsAskedFor()
    {
        test::PageFixture fixture("surveys", [](project::Project& project) {
            QVERIFY(project.edit({"clinics"}, [](project::Edit& edit) -> Result<void> {
                for (const char* name : {"Центр", "Север"})
                    frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("clinic")), QString::fromUtf8(name));
                return {};
            }));
        });
        auto* dialog = opened(fixture, "surveys.planSample");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto* clinics = dialog->findChild<QTableView*>(QStringLiteral("planClinics"));
        QTRY_VERIFY(clinics->model()->rowCount() > 0);
        QCOMPARE(words(dialog, "planNeeded"), QStringLiteral("385 answers"));
        type(dialog, "planMargin", QStringLiteral("10"));
        QCOMPARE(words(dialog, "planNeeded"), QStringLiteral("97 answers"));
        QVERIFY(words(dialog, "planSentence").contains(QStringLiteral("±10 points")));

        // How many people the first clinic has is typed into the table.
        clinics->setFocus();
        clinics->setCurrentIndex(clinics->model()->index(0, ui::planning::ClinicModel::People));
        QTest::keyClick(clinics, Qt::Key_2);
        QTest::keyClicks(qApp->focusWidget(), QStringLiteral("00"));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(words(dialog, "planNeeded"), QStringLiteral("66 answers"));
        QCOMPARE(cell(clinics, 0, ui::planning::ClinicModel::Part), QStringLiteral("66"));
        QCOMPARE(cell(clinics, 0, ui::planning::ClinicModel::Invited), QStringLiteral("220"));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("planWarning"))->isVisible()); // 220 of 200
        keep(*dialog, "planning-share");

        QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("planCopy")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("66 answers")) && copied.contains(QStringLiteral("\t200\t66\t220")),
                 qPrintable(copied));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window().findChild<QDialog*>(QStringLiteral("samplePlanDialog")));
    }

    void visitsTakeTheSpreadOfThoseThatWereMade()
    {
        test::PageFixture fixture("checklists", [](project::Project& project) {
            test::importSample(
                project,
                [](auto& writer, const auto& options) { return checklists::importChecklists(writer, options); },
                {"checklists/template.csv", "checklists/visits.csv"});
        });
        auto* visits = fixture.find<QTableView>("checklistVisits");
        QTRY_VERIFY(visits->model()->rowCount() > 1);
        auto* dialog = opened(fixture, "checklists.planVisits");
        QVERIFY(dialog);
        const double spread = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("planDeviation"))->value();
        QVERIFY2(spread > 1 && spread < 30 && spread != 10, qPrintable(QString::number(spread)));
        QTRY_VERIFY(words(dialog, "planNeeded").contains(QStringLiteral("to each clinic")));
        auto* clinics = dialog->findChild<QTableView*>(QStringLiteral("planClinics"));
        QTRY_VERIFY(clinics->model()->rowCount() > 0);
        QVERIFY(clinics->isColumnHidden(ui::planning::ClinicModel::Invited));
        keep(*dialog, "planning-visits");
    }
};

QTEST_MAIN(PlanningWindowTest)
#include "tst_planning_window.moc"
