#include "support/sample_frame.h"
#include "support/shared_file.h"
#include "support/write_file.h"
#include "surveys/import/survey_import.h"
#include "surveys/question_store.h"
#include "surveys/response_store.h"

#include <QStandardPaths>

using namespace tropa;
using namespace tropa::surveys;

class SurveyImportTest : public QObject
{
    Q_OBJECT

private:
    static QString write(test::TestProject& project, const QString& name, const QByteArray& bytes)
    {
        return test::writeFile(project.folder() + u'/' + name, bytes);
    }
    static frame::ImportOptions of(const QString& file)
    {
        frame::ImportOptions options;
        options.files = {file};
        return options;
    }
    static Result<frame::ImportReport> import(test::TestProject& project, const frame::ImportOptions& options)
    {
        auto job = project->startJob();
        return importSurvey(**job, options);
    }
    static QStringList kinds(test::TestProject& project)
    {
        QStringList all;
        for (const Question& question : questions(project.db()))
            all << question.text + QStringLiteral(": ") + kindName(question.kind);
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void qualticsSampleWithThreeHeadingRows()
    {
        const QString file = test::sharedData(QStringLiteral("surveys/qualtrics_sample.csv"));
        if (file.isEmpty())
            QSKIP("shared data are not here");
        test::TestProject project;
        const auto report = import(project, of(file));
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->imported, 1);
        QCOMPARE(kinds(project), (QStringList{QStringLiteral("This is a multiple choice question.: single"),
                                              QStringLiteral("This is a free text question.: open")}));
        QCOMPARE(answerTexts(project.db()).front().text, QStringLiteral("Hello World!"));
        QCOMPARE(response(project.db(), ResponseId(1))->date, QDate(2017, 7, 18));
    }

    void surveyMonkeyWithAColumnForEachOption()
    {
        test::TestProject project;
        const QString file = write(project, QStringLiteral("monkey.csv"),
                                   "Respondent ID,Collector ID,Start Date,End Date,IP Address,How did you hear of "
                                   "us?,,,Rate the desk,Anything else?\n"
                                   ",,,,,Friends,Site,Map,Response,Open-Ended Response\n"
                                   "1,9,04/20/2026,04/20/2026,1.2.3.4,Friends,,Map,5,Fine and quick\n"
                                   "2,9,04/21/2026,04/21/2026,1.2.3.4,,Site,,4,\n"
                                   "3,9,04/22/2026,04/22/2026,1.2.3.4,,,,2,Too long a wait\n");
        const auto report = import(project, of(file));
        QCOMPARE(test::why(report), QString());
        QCOMPARE(kinds(project),
                 (QStringList{QStringLiteral("How did you hear of us?: multi"), QStringLiteral("Rate the desk: scale"),
                              QStringLiteral("Anything else?: open")}));
        const auto heard = questions(project.db()).front();
        QCOMPARE(heard.options.size(), std::size_t(3));
        const auto first = answer(project.db(), ResponseId(1), heard.id);
        QCOMPARE(*first->options, (std::vector<OptionId>{heard.options[0].id, heard.options[2].id}));
        QVERIFY(!answer(project.db(), ResponseId(3), heard.id));
    }

    void aLaterWaveReusesTheQuestions()
    {
        test::TestProject project;
        const QByteArray head = "Отметка времени,Клиника,Оцените регистратуру,Что улучшить?\n";
        QVERIFY(import(project, of(write(project, QStringLiteral("wave1.csv"),
                                         head + "13.04.2026 10:00:00,Центр,5,Ничего не надо\n14.04.2026 "
                                                "10:00:00,Центр,4,\n15.04.2026 9:00:00,Север,3,Очередь убрать\n"))));
        project.edit([&](project::Edit& edit) { setMeasure(edit, QuestionId(1), Measure::None); });
        const auto report =
            import(project, of(write(project, QStringLiteral("wave2.csv"),
                                     head + "13.07.2026 10:00:00,Центр,7,Всё хорошо\n14.07.2026 10:00:00,Юг,4,\n")));
        QCOMPARE(test::why(report), QString());
        const auto all = questions(project.db());
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].measure, Measure::None);         // what a person changed stays
        QCOMPARE(all[0].ends, (ScaleEnds{1, 7, false})); // a mark of 7 widens a scale that only answers told
        QCOMPARE(report->added.at(QStringLiteral("clinic")), QStringList{QStringLiteral("Юг")});
        QCOMPARE(report->added.at(QStringLiteral("wave")), QStringList{QStringLiteral("2")});
        QCOMPARE(questionnaires(project.db()).size(), std::size_t(1));
    }

    void quartersAreWavesWhereNothingElseTells()
    {
        test::TestProject project;
        const auto report = import(
            project, of(write(project, QStringLiteral("answers.csv"),
                              "Timestamp,Rate us\n2026-03-30 10:00,5\n2026-04-02 10:00,4\n2026-04-03 11:00,3\n")));
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->added.at(QStringLiteral("wave")),
                 (QStringList{QStringLiteral("2026 Q1"), QStringLiteral("2026 Q2")}));
    }

    void aRecipeSaysWhatAQuestionIs()
    {
        test::TestProject project;
        frame::ImportOptions options =
            of(write(project, QStringLiteral("answers.csv"),
                     "Timestamp,Was it easy,Secret\n2026-03-30 10:00,5,x\n2026-03-31 10:00,4,y\n"));
        options.recipe =
            R"({"format":"tropa-recipe/1","columns":[{"name":"Was it easy","field":"question.csat"},{"name":"Secret","field":""}]})";
        const auto report = import(project, options);
        QCOMPARE(test::why(report), QString());
        QCOMPARE(questions(project.db()).size(), std::size_t(1));
        QCOMPARE(questions(project.db()).front().measure, Measure::Satisfaction);
        // The recipe that was kept imports the next file the same way.
        const QByteArray kept = project.db().value<QString>("SELECT recipe FROM import").value_or(QString()).toUtf8();
        test::TestProject another;
        frame::ImportOptions again =
            of(write(another, QStringLiteral("next.csv"),
                     "Timestamp,Was it easy,Secret\n2026-06-30 10:00,1,x\n2026-07-31 10:00,2,y\n"));
        again.recipe = kept;
        QCOMPARE(test::why(import(another, again)), QString());
        QCOMPARE(questions(another.db()).front().measure, Measure::Satisfaction);
        QCOMPARE(questions(another.db()).size(), std::size_t(1));
    }

    void aMarkThatCannotBeReadRefusesTheFile_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<qint64>("line");
        QTest::newRow("outside the named ends") << QByteArray("2026-03-30 10:00,5\n2026-03-31 10:00,9\n") << qint64(3);
        QTest::newRow("text") << QByteArray("2026-03-30 10:00,5\n2026-03-31 10:00,good\n2026-03-31 10:00,4\n")
                              << qint64(3);
    }
    void aMarkThatCannotBeReadRefusesTheFile()
    {
        QFETCH(QByteArray, rows);
        QFETCH(qint64, line);
        test::TestProject project;
        QVERIFY(import(
            project, of(write(project, QStringLiteral("a.csv"),
                              "Timestamp,\"Rate us (1 — bad, 5 — good)\"\n2026-03-30 10:00,5\n2026-03-31 10:00,4\n"))));
        const QString file =
            write(project, QStringLiteral("b.csv"), "Timestamp,\"Rate us (1 — bad, 5 — good)\"\n" + rows);
        const auto refused = import(project, of(file));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QCOMPARE(refused.error().problems.front().row, line);
        QCOMPARE(responseCount(project.db()), 2);
        frame::ImportOptions skipping = of(file);
        skipping.skipBad = true;
        const auto report = import(project, skipping);
        QCOMPARE(test::why(report), QString());
        QVERIFY(QFile::exists(report->skippedFile));
    }

    void undoTakesTheWholeImportBack()
    {
        test::TestProject project;
        QVERIFY(import(project, of(write(project, QStringLiteral("a.csv"),
                                         "Timestamp,Clinic,Rate us\n2026-03-30 10:00,A,5\n2026-03-31 10:00,B,4\n"))));
        QCOMPARE(responseCount(project.db()), 2);
        const auto undone = project->undo();
        QCOMPARE(test::why(undone), QString());
        QCOMPARE(responseCount(project.db()), 0);
        QVERIFY(answerTexts(project.db()).empty());
        QVERIFY(project->redo());
        QCOMPARE(responseCount(project.db()), 2);
    }

    void aDryRunWritesNothingAndShowsTheProof()
    {
        test::TestProject project;
        test::addSampleTouchpoints(project);
        frame::ImportOptions options = of(test::SampleFindings::path(QStringLiteral("surveys/wave6_2026Q3.csv")));
        options.dryRun = true;
        const auto report = import(project, options);
        QCOMPARE(test::why(report), QString());
        QVERIFY(!report->entry.isValid());
        QCOMPARE(report->rows, 312);
        QCOMPARE(responseCount(project.db()), 0);
        const QJsonObject file = report->proof[QStringLiteral("files")][0].toObject();
        QCOMPARE(file[QStringLiteral("encoding")].toString(), QStringLiteral("windows-1251"));
        const QJsonArray asked = file[QStringLiteral("questions")].toArray();
        QCOMPARE(asked.size(), 12);
        QCOMPARE(asked[1][QStringLiteral("kind")].toString(), QStringLiteral("nps"));
        QCOMPARE(asked[10][QStringLiteral("measure")].toString(), QStringLiteral("effort"));
    }

    void personalColumnsNeverReachTheFile()
    {
        test::TestProject project;
        const auto report = import(project, of(write(project, QStringLiteral("a.csv"),
                                                     "Timestamp,Номер карты,Email Address,Rate us\n2026-03-30 "
                                                     "10:00,P77712,a@b.ru,5\n2026-03-31 10:00,-,c@d.ru,4\n")));
        QCOMPARE(test::why(report), QString());
        QVERIFY(response(project.db(), ResponseId(1))->person.isValid());
        QVERIFY(!response(project.db(), ResponseId(2))->person.isValid());
        QVERIFY(project->close());
        for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
            QFile file(project.path() + suffix);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("P77712"));
            QVERIFY(!bytes.contains("a@b.ru"));
        }
    }
};

QTEST_GUILESS_MAIN(SurveyImportTest)
#include "tst_survey_import.moc"
