#include "feedback/feedback_store.h"
#include "feedback/furniture.h"
#include "feedback/import/feedback_imports.h"
#include "feedback/named_list.h"
#include "project/text_index.h"
#include "support/sample_frame.h"
#include "support/write_file.h"

#include <QStandardPaths>

using namespace tropa;
using namespace tropa::feedback;

class FeedbackImportTest : public QObject
{
    Q_OBJECT

private:
    static QString write(test::TestProject& project, const QString& name, const QByteArray& bytes)
    {
        return test::writeFile(project.folder() + u'/' + name, bytes);
    }
    static Result<frame::ImportReport> import(test::TestProject& project, const intake::TableIntake& intake,
                                              const QString& file)
    {
        frame::ImportOptions options;
        options.files = {file};
        auto job = project->startJob();
        return intake::importTables(**job, intake, options);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void callsWithEnglishHeadings()
    {
        test::TestProject project;
        const auto report = import(project, callsIntake(),
                                   write(project, QStringLiteral("calls.csv"),
                                         "Date and time,Clinic,Outcome,Reason,Wait\n2026-07-01 "
                                         "10:15,North,booked,,12\n2026-07-02 11:00,North,not booked,Price,40.5\n"));
        QCOMPARE(test::why(report), QString());
        const auto all = calls(project.db());
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].at, QDateTime(QDate(2026, 7, 1), QTime(10, 15), Qt::UTC));
        QVERIFY(all[0].booked && !all[0].reason.isValid());
        QCOMPARE(*all[1].waitSeconds, 40.5);
        QCOMPARE(entries(project.db(), List::Reasons).front().name, QStringLiteral("Price"));
    }

    void anOutcomeThatSaysNothingRefusesTheFile()
    {
        test::TestProject project;
        const auto refused =
            import(project, callsIntake(),
                   write(project, QStringLiteral("calls.csv"),
                         "Дата;Клиника;Результат\n13.07.2026;Юг;записан\n14.07.2026;Юг;перезвонить\n"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.front().row, 3);
        QCOMPARE(refused.error().problems.front().column, QStringLiteral("Результат"));
        QVERIFY(calls(project.db()).empty());
    }

    void topicsCalledLikeATouchpointPointAtIt()
    {
        test::TestProject project;
        test::addSampleTouchpoints(project);
        const auto report = import(project, reviewsIntake(), test::SampleFindings::path(QStringLiteral("reviews.csv")));
        QCOMPARE(test::why(report), QString());
        const auto topics = entries(project.db(), List::Topics);
        QVERIFY(std::ranges::all_of(topics, [](const Named& topic) { return topic.touchpoint.isValid(); }));
        QVERIFY(reviews(project.db()).size() >= 250);
    }

    void reviewsAreFoundByTheirWords()
    {
        auto parts = std::make_shared<project::DerivedParts>();
        addDerivedParts(*parts);
        test::TestProject project(parts);
        QVERIFY(import(
            project, reviewsIntake(),
            write(project, QStringLiteral("reviews.csv"),
                  "Дата;Площадка;Оценка;Текст\n13.07.2026;Карты;2;Долго ждали врача\n14.07.2026;Карты;5;Спасибо\n")));
        const auto& index = static_cast<const project::TextIndex&>(*parts->front());
        QCOMPARE(index.search(project.db(), QStringLiteral("врачи")).size(), std::size_t(1));
        QVERIFY(project->undo());
        QVERIFY(index.search(project.db(), QStringLiteral("врачи")).empty());
        QVERIFY(reviews(project.db()).empty());
    }

    void ratingsOutsideTheScaleAndEmptyReviewsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("six stars") << QByteArray("13.07.2026;Карты;6;Хорошо\n");
        QTest::newRow("nothing said") << QByteArray("13.07.2026;Карты;;\n");
    }
    void ratingsOutsideTheScaleAndEmptyReviewsAreRefused()
    {
        QFETCH(QByteArray, row);
        test::TestProject project;
        const auto refused =
            import(project, reviewsIntake(),
                   write(project, QStringLiteral("reviews.csv"), "Дата;Площадка;Оценка;Текст\n" + row));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.front().column, QStringLiteral("Оценка"));
    }

    void stepsStandInTheOrderOfTheFullestMonth()
    {
        test::TestProject project;
        const auto report =
            import(project, stageCountsIntake(), test::SampleFindings::path(QStringLiteral("stage_counts.csv")));
        QCOMPARE(test::why(report), QString());
        QStringList names;
        for (const Named& step : entries(project.db(), List::Steps))
            names << step.name;
        QCOMPARE(names,
                 (QStringList{QStringLiteral("показы"), QStringLiteral("клики"), QStringLiteral("сайт"),
                              QStringLiteral("заявки/звонки"), QStringLiteral("запись"), QStringLiteral("приход")}));
        QCOMPARE(stageCounts(project.db()).size(), std::size_t(1116));
        QCOMPARE(stageCounts(project.db()).front().month, 202310);
    }

    void monthsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("month");
        for (const auto& [cell, month] :
             {std::pair("09.2026", 202609), std::pair("2026-09", 202609), std::pair("01.09.2026", 202609),
              std::pair("2026-09-01", 202609), std::pair("Сентябрь 2026", 202609), std::pair("Sep 2026", 202609),
              std::pair("13.2026", 0), std::pair("вчера", 0), std::pair("Май 2026", 202605)})
            QTest::newRow(cell) << QString::fromUtf8(cell) << month;
    }
    void monthsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, cell);
        QFETCH(int, month);
        QCOMPARE(readMonth(cell).value_or(0), month);
    }
};

QTEST_GUILESS_MAIN(FeedbackImportTest)
#include "tst_feedback_import.moc"
