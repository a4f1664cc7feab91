#include "intake/frame_intake.h"
#include "support/test_project.h"
#include "support/write_file.h"

#include <QFile>

using namespace tropa;
using namespace tropa::intake;
using tropa::test::TestProject;

class FrameIntakeTest : public QObject
{
    Q_OBJECT

private:
    static Result<frame::ImportReport> import(TestProject& project, const QString& kind, const QByteArray& bytes, bool dryRun = false)
    {
        frame::ImportOptions options;
        options.files = {test::writeFile(project.folder() + QStringLiteral("/список.csv"), bytes)};
        options.dryRun = dryRun;
        for (const TableIntake& intake : frameIntakes()) {
            if (intake.kind == kind) {
                auto writer = project->startJob();
                return importTables(**writer, intake, options);
            }
        }
        qFatal("no such kind");
    }

private Q_SLOTS:
    void makesTouchpointsInTheirStages()
    {
        TestProject project;
        const auto report = import(project, QStringLiteral("touchpoints"), "Точка контакта;Стадия\nСайт;Поиск\nОтзывы;Поиск\nВрач;Приём\n");
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->imported, qint64(3));
        QCOMPARE(report->added.at(QStringLiteral("stage")), (QStringList{QStringLiteral("Поиск"), QStringLiteral("Приём")}));
        const auto items = frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("touchpoint")));
        QCOMPARE(items.size(), std::size_t(3));
        QCOMPARE(frame::frameName(project.db(), {QStringLiteral("stage"), items[2].values.at(QStringLiteral("stage_id")).toLongLong()}),
                 QStringLiteral("Приём"));
    }

    void fillsInWhatIsThereAlready()
    {
        TestProject project;
        QVERIFY(import(project, QStringLiteral("doctors"), "Врач;Специальность\nОрлова А. Б.;терапевт\n").ok());
        QVERIFY(import(project, QStringLiteral("doctors"), "Врач;Клиника\nорлова а. б.;Центр\n").ok());
        const auto doctors = frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("doctor")));
        QCOMPARE(doctors.size(), std::size_t(1));
        QCOMPARE(doctors[0].values.at(QStringLiteral("speciality")).toString(), QStringLiteral("терапевт"));
        QVERIFY(doctors[0].values.contains(QStringLiteral("clinic_id")));
    }

    void aDryRunWritesNothing()
    {
        TestProject project;
        const auto report = import(project, QStringLiteral("clinics"), "Клиника\nЦентр\n", true);
        QVERIFY(report.ok());
        QCOMPARE(report->imported, qint64(1));
        QVERIFY(!report->entry.isValid());
        QVERIFY(!report->proof.isEmpty());
        QVERIFY(frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("clinic"))).empty());
    }

    void oneImportIsOneEntry()
    {
        TestProject project;
        QVERIFY(import(project, QStringLiteral("clinics"), "Клиника\nЦентр\nСевер\n").ok());
        QVERIFY(project->undo().ok());
        QVERIFY(frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("clinic"))).empty());
        QVERIFY(project->redo().ok());
        QCOMPARE(frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("clinic"))).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(FrameIntakeTest)
#include "tst_frame_intake.moc"
