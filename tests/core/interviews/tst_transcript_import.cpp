#include "formats/charset.h"
#include "interview_project.h"
#include "interviews/import/document_transcript.h"
#include "interviews/import/transcript_import.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

QString write(const InterviewProject& project, const QString& name, const QByteArray& bytes)
{
    QFile file(project.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file could not be written");
    return file.fileName();
}

Result<frame::ImportReport> import(InterviewProject& project, const frame::ImportOptions& options)
{
    auto job = project->startJob();
    if (!job)
        return job.error();
    return importTranscripts(**job, options);
}

} // namespace

class TranscriptImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalFilesAreOneEntry()
    {
        InterviewProject project;
        frame::ImportOptions options;
        options.files = {write(project, ru("R01.txt"), ru("И: Что?\nР: Ждала.").toUtf8()),
                         write(project, ru("Р1 часть 2.txt"), ru("И: Ещё?\nР: Нет.").toUtf8()),
                         write(project, ru("R2.txt"), ru("И: Что было?\nР2: Ничего.").toUtf8())};
        const auto report = import(project, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        QCOMPARE(report->imported, 3);
        QCOMPARE(documents(project.db()).size(), std::size_t(3));
        QStringList names;
        for (const Respondent& one : respondents(project.db()))
            names << one.name;
        QCOMPARE(names, (QStringList{QStringLiteral("R1"), QStringLiteral("R2")}));
        QCOMPARE(TurnIndex().search(project.db(), ru("ждала")).size(), std::size_t(1));

        QVERIFY(project->undo().ok());
        QVERIFY(documents(project.db()).empty());
        QVERIFY(TurnIndex().search(project.db(), ru("ждала")).empty());
        project.reopen();
        QVERIFY(project->redo().ok());
        QCOMPARE(documents(project.db()).size(), std::size_t(3));
        QCOMPARE(respondents(project.db()).size(), std::size_t(2));
    }

    void aDryRunWritesNothing()
    {
        InterviewProject project;
        frame::ImportOptions options;
        options.files = {write(project, ru("R1.txt"), ru("И: Что?\n[00:01] Р1: Ждала.").toUtf8())};
        options.dryRun = true;
        const auto report = import(project, options);
        QCOMPARE(report->imported, 1);
        QVERIFY(documents(project.db()).empty());
        const QJsonObject file = report->proof[QStringLiteral("files")].toArray()[0].toObject();
        QCOMPARE(file[QStringLiteral("respondent")].toString(), QStringLiteral("R1"));
        QCOMPARE(file[QStringLiteral("turns")].toInt(), 2);
        const QJsonObject second = file[QStringLiteral("examples")].toArray()[1].toObject();
        QCOMPARE(second[QStringLiteral("raw")].toString(), ru("[00:01] Р1: Ждала."));
        QCOMPARE(second[QStringLiteral("words")].toString(), ru("Ждала."));
        QCOMPARE(second[QStringLiteral("time")].toString(), QStringLiteral("00:01"));
    }

    // Enough turns to see whether the whole was understood; a long one is not shown to its end.
    void theProofShowsTheFirstTurns_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<int>("shown");
        QTest::newRow("all of a short one") << 12 << 12;
        QTest::newRow("the first of a long one") << 90 << 40;
    }
    void theProofShowsTheFirstTurns()
    {
        QFETCH(int, turns);
        QFETCH(int, shown);
        InterviewProject project;
        QString words;
        for (int i = 0; i < turns; ++i)
            words += ru(i % 2 == 0 ? "И: Что было?\n" : "Р: Ждала.\n");
        frame::ImportOptions options;
        options.files = {write(project, ru("R1.txt"), words.toUtf8())};
        options.dryRun = true;
        const auto report = import(project, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        const QJsonObject file = report->proof[QStringLiteral("files")].toArray()[0].toObject();
        QCOMPARE(file[QStringLiteral("turns")].toInt(), turns);
        QCOMPARE(file[QStringLiteral("examples")].toArray().size(), shown);
    }

    // Labels that say nothing of who asks are told with the names, and a person's word settles it.
    void whoAsksIsToldOrChosen()
    {
        InterviewProject project;
        frame::ImportOptions options;
        options.files = {write(
            project, ru("R1.txt"),
            ru("Анна: Начнём с записи.\nОльга: Звонила долго.\nАнна: Дальше приём.\nОльга: Ждала час.\n").toUtf8())};
        options.dryRun = true;
        const auto asked = import(project, options);
        QVERIFY2(asked.ok(), qPrintable(test::why(asked)));
        QCOMPARE(asked->notes.size(), std::size_t(1));
        const QString note = text(asked->notes.front(), Language::English);
        QVERIFY2(note.contains(ru("Анна, Ольга")) && note.contains(ru("Choose who asks")) && !note.contains(ru("--")),
                 qPrintable(note));

        options.dryRun = false;
        options.choices[QStringLiteral("interviewer")] = ru("анна");
        const auto done = import(project, options);
        QVERIFY2(done.ok(), qPrintable(test::why(done)));
        QVERIFY(done->notes.empty());
        const auto read = document(project.db(), documents(project.db()).front().id);
        QVERIFY(read.has_value());
        QCOMPARE(read->roleOf(read->turns[0]), SpeakerRole::Interviewer);
        QCOMPARE(read->roleOf(read->turns[1]), SpeakerRole::Respondent);
    }

    // A meeting's recognised speech has names for labels: who asks is proposed and told, and a word changes it.
    void whoAsksIsProposedFromTheManner()
    {
        InterviewProject project;
        frame::ImportOptions options;
        options.files = {write(project, ru("R7.vtt"),
                               ru("WEBVTT\n\n00:01.000 --> 00:03.000\n<v Анна>Как вы нас нашли?\n\n"
                                  "00:04.000 --> 00:07.000\n<v Ольга>Посоветовали.\n\n"
                                  "00:08.000 --> 00:09.000\n<v Анна>А почему пошли?\n\n"
                                  "00:10.000 --> 00:12.000\n<v Ольга>Близко.\n")
                                   .toUtf8())};
        options.dryRun = true;
        const auto told = import(project, options);
        QVERIFY2(told.ok(), qPrintable(test::why(told)));
        QCOMPARE(told->notes.size(), std::size_t(1));
        QVERIFY(text(told->notes.front(), Language::English)
                    .startsWith(ru("R7.vtt: Анна is taken for the interviewer, who asks in 2 of 2 turns.")));
        const auto speakers = [](const Result<frame::ImportReport>& report) {
            QStringList all;
            for (const QJsonValue& one :
                 report->proof[QStringLiteral("files")].toArray()[0].toObject()[QStringLiteral("speakers")].toArray())
                all << one[QStringLiteral("name")].toString() + u' ' + one[QStringLiteral("role")].toString() + u' ' +
                           QString::number(one[QStringLiteral("asking")].toInteger());
            return all.join(QStringLiteral(", "));
        };
        QCOMPARE(speakers(told), ru("Анна interviewer 2, Ольга respondent 0"));

        options.choices[QStringLiteral("interviewer:R7.vtt")] = ru("Ольга");
        const auto chosen = import(project, options);
        QVERIFY(chosen->notes.empty());
        QCOMPARE(speakers(chosen), ru("Анна respondent 0, Ольга interviewer 0"));
        options.choices[QStringLiteral("interviewer:R7.vtt")] = QString(); // nobody
        QCOMPARE(speakers(import(project, options)), ru("Анна respondent 0, Ольга respondent 0"));
        options.choices.clear();
        options.choices[QStringLiteral("interviewer")] = ru("Ольга");
        QCOMPARE(speakers(import(project, options)), ru("Анна respondent 0, Ольга interviewer 0"));
    }

    // A page's table of who says what becomes turns.
    void aPageIsATranscript()
    {
        InterviewProject project;
        frame::ImportOptions options;
        options.files = {write(project, ru("R8.html"),
                               ru("<!doctype html><title>R8</title><table><tr><th>Время<th>Кто<th>Текст"
                                  "<tr><td>00:01<td>И<td>Как вы <b>нас</b> нашли?"
                                  "<tr><td>00:05<td>Р<td>Посоветовали.<tr><td>00:09<td>И<td>Кто?</table>")
                                   .toUtf8())};
        const auto done = import(project, options);
        QVERIFY2(done.ok(), qPrintable(test::why(done)));
        const auto read = document(project.db(), documents(project.db()).front().id);
        QCOMPARE(read->turns.size(), std::size_t(3));
        QCOMPARE(sliced(read->text, read->turns[0].span), ru("Как вы нас нашли?"));
        QCOMPARE(read->roleOf(read->turns[1]), SpeakerRole::Respondent);
        QCOMPARE(read->turns[1].timeMs.value_or(0), qint64(5000));
    }

    void aLogIsNoInterview_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a week of talk") << 100'000 << true;
        QTest::newRow("a turn too many") << 100'001 << false;
        QTest::newRow("a log") << 1'000'000 << false;
    }
    void aLogIsNoInterview()
    {
        QFETCH(int, turns);
        QFETCH(bool, taken);
        const QTemporaryDir folder;
        QByteArray text;
        for (int i = 0; i < turns; ++i)
            text += i % 2 == 0 ? "I: How?\n" : "R1: Well.\n";
        const QString path = folder.filePath(QStringLiteral("R1.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QElapsedTimer clock;
        clock.start();
        const auto read = readTranscript(path, {});
        QCOMPARE(read.ok(), taken);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
        if (!taken)
            QVERIFY(tropa::text(read.error().message, Language::English).contains(QStringLiteral("at most 100,000")));
    }

    void oneBadFileRefusesAll()
    {
        InterviewProject project;
        frame::ImportOptions options;
        options.files = {write(project, ru("R1.txt"), ru("И: Что?\nР1: Ждала.").toUtf8()),
                         write(project, ru("R2.txt"), "")};
        const auto refused = import(project, options);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().kind == ErrorKind::BadInput);
        QVERIFY(documents(project.db()).empty());
        options.skipBad = true;
        const auto report = import(project, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->skipped, 1);
        QCOMPARE(report->problems.size(), std::size_t(1));
    }

    void theSameTextIsNotBroughtTwice()
    {
        InterviewProject project;
        frame::ImportOptions options;
        options.files = {write(project, ru("R1.txt"), ru("И: Что?\nР1: Ждала.").toUtf8())};
        QVERIFY(import(project, options).ok());
        const auto again = import(project, options);
        QCOMPARE(again->imported, 0);
        QCOMPARE(text(again->notes.front(), Language::English),
                 QStringLiteral("R1.txt is in the project already and was left out"));
        QCOMPARE(documents(project.db()).size(), std::size_t(1));
    }

    void encodingsAreDetected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString talk = ru(
            "Интервьюер: Расскажите, как вы записались на приём.\r\nРеспондент: Позвонила, долго ждала на линии.\r\n");
        QTest::newRow("UTF-8") << talk.toUtf8();
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + talk.toUtf8();
        QByteArray utf16("\xFF\xFE");
        utf16.append(reinterpret_cast<const char*>(talk.utf16()), talk.size() * 2);
        QTest::newRow("UTF-16") << utf16;
        QTest::newRow("windows-1251") << formats::encodeText(talk, "windows-1251");
        QTest::newRow("KOI8-R") << formats::encodeText(talk, "KOI8-R");
    }
    void encodingsAreDetected()
    {
        QFETCH(QByteArray, bytes);
        InterviewProject project;
        frame::ImportOptions options;
        options.files = {write(project, ru("R5.txt"), bytes)};
        QVERIFY(import(project, options).ok());
        const auto open = document(project.db(), documents(project.db()).front().id);
        QCOMPARE(
            open->text,
            ru("Интервьюер: Расскажите, как вы записались на приём.\nРеспондент: Позвонила, долго ждала на линии."));
        QCOMPARE(open->speakers.size(), std::size_t(2));
    }

    void namesSayWhoseItIs_data()
    {
        QTest::addColumn<QString>("respondent");
        QTest::newRow("R01") << QStringLiteral("R1");
        QTest::newRow("Р14 часть 2") << QStringLiteral("R14");
        QTest::newRow("Интервью_R7_Центр") << QStringLiteral("R7");
        QTest::newRow("2026-09-12 r3") << QStringLiteral("R3");
        QTest::newRow("Мария") << QStringLiteral("Мария");
        QTest::newRow("PR12") << QStringLiteral("PR12");
    }
    void namesSayWhoseItIs() { QTEST(respondentOfName(QString::fromUtf8(QTest::currentDataTag())), "respondent"); }

    // Bold, italic, headings and lists of a docx or odt stand on the words of the transcript.
    void formattingIsKeptForReading()
    {
        formats::DocumentText file;
        file.format = formats::DocumentFormat::Docx;
        formats::Paragraph head;
        head.text = QString::fromUtf8("Интервью 😀");
        head.heading = 1;
        formats::Paragraph said;
        said.text = QString::fromUtf8("Р: Очень долго");
        said.styles = {{{3, 8}, true, false}};
        formats::Paragraph item;
        item.text = QString::fromUtf8("первое");
        item.listLevel = 1;
        file.paragraphs = {head, said, item};
        const Transcript transcript = transcriptOf(file);
        QCOMPARE(transcript.styles.size(), std::size_t(3));
        QCOMPARE(sliced(transcript.text, transcript.styles[0].span), head.text);
        QCOMPARE(transcript.styles[0].heading, 1);
        QCOMPARE(sliced(transcript.text, transcript.styles[1].span), QString::fromUtf8("Очень"));
        QVERIFY(transcript.styles[1].bold);
        QCOMPARE(sliced(transcript.text, transcript.styles[2].span), item.text);
        QCOMPARE(transcript.styles[2].listLevel, 1);
    }
};

QTEST_GUILESS_MAIN(TranscriptImportTest)
#include "tst_transcript_import.moc"
