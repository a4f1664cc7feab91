// Recordings beside transcripts: where they are kept, turns typed from them, and when words are said.
#include "interview_project.h"

#include "interviews/coding_store.h"
#include "interviews/recording.h"
#include "interviews/turn_times.h"
#include "interviews/typed_turns.h"

#include <QTest>

using namespace tropa;
using namespace tropa::interviews;
using Heard = TurnTimes::Heard;

class RecordingsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList turns(storage::Connection& db, DocumentId id)
    {
        QStringList all;
        const auto read = document(db, id);
        for (const Turn& turn : read->turns) {
            const Speaker* speaker = read->speaker(turn.speaker);
            all << QStringLiteral("%1 %2 %3")
                       .arg(turn.timeMs ? *turn.timeMs / 1000 : -1)
                       .arg(speaker ? speaker->name : QStringLiteral("?"), sliced(read->text, turn.span));
        }
        return all;
    }
    static Document timed()
    {
        Document one;
        one.text = QStringLiteral("И: Что было?\n\nР: Ждала 😀 [1:10] сорок (1:30) минут\n\nИ: Ещё?\n\nР: Всё.");
        const auto add = [&](const QString& words, std::optional<qint64> seconds) {
            const qint64 at = codePointCount(QStringView(one.text).left(one.text.indexOf(words)));
            Turn turn;
            turn.span = {at, at + codePointCount(words)};
            turn.timeMs = seconds ? std::optional(*seconds * 1000) : std::nullopt;
            one.turns.push_back(turn);
        };
        add(QStringLiteral("Что было?"), 5);
        add(QStringLiteral("Ждала 😀 [1:10] сорок (1:30) минут"), 60);
        add(QStringLiteral("Ещё?"), std::nullopt);
        add(QStringLiteral("Всё."), 120);
        return one;
    }

private Q_SLOTS:
    void placeIsKept_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QString>("kept");
        QTest::newRow("beside the project") << "/research/study/r1.ogg"
                                            << "r1.ogg";
        QTest::newRow("below it") << "/research/study/sound/r1.ogg"
                                  << "sound/r1.ogg";
        QTest::newRow("in the folder around") << "/research/sound/r1.ogg"
                                              << "../sound/r1.ogg";
        QTest::newRow("farther away") << "/media/disk/r1.ogg"
                                      << "/media/disk/r1.ogg";
        QTest::newRow("not clean") << "/research/study/./sound/../r1.ogg"
                                   << "r1.ogg";
    }
    void placeIsKept()
    {
        QFETCH(QString, recording);
        QFETCH(QString, kept);
        const QString project = QStringLiteral("/research/study/study.tropa");
        QCOMPARE(keptRecordingPath(project, recording), kept);
        QCOMPARE(recordingFile(project, kept), QDir::cleanPath(recording));
    }

    void linkIsOneAndUndone()
    {
        test::InterviewProject project;
        const DocumentId id = project.addDocument(QStringLiteral("Р: Да.\n"));
        QVERIFY(!recordingPath(project.db(), id));
        project.edit([&](project::Edit& edit) { setRecording(edit, id, QStringLiteral("a.ogg")); });
        project.edit([&](project::Edit& edit) { setRecording(edit, id, QStringLiteral("b.ogg")); });
        QCOMPARE(recordingPath(project.db(), id).value(), QStringLiteral("b.ogg"));
        QCOMPARE(project.db().value<qint64>("SELECT count(*) FROM document_recording").value(), 1);
        QVERIFY(project->undo());
        QCOMPARE(recordingPath(project.db(), id).value(), QStringLiteral("a.ogg"));
        project.edit([&](project::Edit& edit) { setRecording(edit, id, {}); });
        QVERIFY(!recordingPath(project.db(), id));
    }

    void typedFromNothing()
    {
        test::InterviewProject project;
        DocumentId id;
        project.edit([&](project::Edit& edit) {
            id = addEmptyTranscript(edit, QStringLiteral("R1"), {}, QStringLiteral("Интервьюер"),
                                    QStringLiteral("Респондент"));
        });
        const auto empty = document(project.db(), id);
        QVERIFY(empty && empty->turns.empty() && empty->text.isEmpty());
        const SpeakerId asks = empty->speakers[0].id, says = empty->speakers[1].id;
        const auto type = [&](SpeakerId who, const char* words, std::optional<qint64> seconds) {
            project.edit([&](project::Edit& edit) {
                const auto made = addTypedTurn(
                    edit, id, {who, QString::fromUtf8(words), seconds ? std::optional(*seconds * 1000) : std::nullopt});
                QVERIFY2(made, qPrintable(test::why(made)));
            });
        };
        type(asks, "Что было?", 5);
        type(says, "[1:00] Ждала 😀\nсорок минут", std::nullopt); // the time it begins with is its own
        type(asks, "Ещё?", std::nullopt);
        QCOMPARE(documentText(project.db(), id),
                 QStringLiteral("Интервьюер: Что было?\n\nРеспондент: Ждала 😀\nсорок минут\n\nИнтервьюер: Ещё?"));
        // One that was missed goes where it was said.
        type(says, "Пришла я.", 20);
        type(asks, "Здравствуйте.", 1);
        const QStringList all{QStringLiteral("1 Интервьюер Здравствуйте."), QStringLiteral("5 Интервьюер Что было?"),
                              QStringLiteral("20 Респондент Пришла я."),
                              QStringLiteral("60 Респондент Ждала 😀\nсорок минут"),
                              QStringLiteral("-1 Интервьюер Ещё?")};
        QCOMPARE(turns(project.db(), id), all);
        QVERIFY(checkText(project.db(), id));
        // What is typed reads back as typed, by whoever gets the text alone.
        QCOMPARE(recognisedTranscript(documentText(project.db(), id)).turns.size(), 5U);
        for (int i = 0; i < 5; ++i)
            QVERIFY(project->undo());
        QVERIFY(turns(project.db(), id).isEmpty());
        for (int i = 0; i < 5; ++i)
            QVERIFY(project->redo());
        QCOMPARE(turns(project.db(), id), all);
    }

    void codingsGoAlong()
    {
        test::InterviewProject project;
        const DocumentId id = project.addDocument(QStringLiteral("[0:10] Р: Ждала долго.\n[0:30] Р: Ушла.\n"));
        const CodeId wait = project.addCode(QStringLiteral("Ожидание"));
        const SegmentId first = project.code(id, QStringLiteral("Ждала долго."), wait);
        const SegmentId second = project.code(id, QStringLiteral("Ушла."), wait);
        const auto before = document(project.db(), id);
        project.edit([&](project::Edit& edit) {
            QVERIFY(addTypedTurn(edit, id, {before->turns[0].speaker, QStringLiteral("И никто не вышел."), 20000}));
        });
        const QString text = documentText(project.db(), id);
        QCOMPARE(sliced(text, segment(project.db(), first)->span), QStringLiteral("Ждала долго."));
        QCOMPARE(sliced(text, segment(project.db(), second)->span), QStringLiteral("Ушла."));
        QCOMPARE(turns(project.db(), id).size(), 3);
        QVERIFY(turns(project.db(), id)[1].endsWith(QStringLiteral("И никто не вышел.")));
    }

    void nothingIsNoTurn()
    {
        test::InterviewProject project;
        const DocumentId id = project.addDocument(QStringLiteral("Р: Да.\n"));
        const auto made = project->edit({"Edit"}, [&](project::Edit& edit) -> Result<void> {
            if (auto turn = addTypedTurn(edit, id, {{}, QStringLiteral(" [1:00] \n"), {}}); !turn)
                return turn.error();
            return {};
        });
        QVERIFY(!made);
        QCOMPARE(turns(project.db(), id).size(), 1);
    }

    void whatIsHeardAt_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("turn");
        QTest::newRow("before the first time") << 4 << -1;
        QTest::newRow("exactly at it") << 5 << 0;
        QTest::newRow("later in it") << 59 << 0;
        QTest::newRow("at the second") << 60 << 1;
        QTest::newRow("after a time inside it") << 95 << 1;
        QTest::newRow("the one without a time is not told") << 119 << 1;
        QTest::newRow("past the last") << 4000 << 3;
    }
    void whatIsHeardAt()
    {
        QFETCH(int, second);
        QFETCH(int, turn);
        const auto at = TurnTimes(timed()).turnAt(second * 1000);
        QCOMPARE(at ? static_cast<int>(*at) : -1, turn);
    }

    void whenAPlaceIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::newRow("a turn") << QStringLiteral("Что было?") << 5 << 60;
        QTest::newRow("before a time inside") << QStringLiteral("Ждала") << 60 << 70;
        QTest::newRow("after it") << QStringLiteral("сорок") << 70 << 90;
        QTest::newRow("over it") << QStringLiteral("Ждала 😀 [1:10] сорок") << 60 << 90;
        QTest::newRow("up to the next time") << QStringLiteral("минут") << 90 << 120;
        QTest::newRow("a turn without a time") << QStringLiteral("Ещё?") << 90 << 120;
        QTest::newRow("the last") << QStringLiteral("Всё.") << 120 << -1;
        QTest::newRow("before the first time") << QStringLiteral("И:") << -1 << -1;
    }
    void whenAPlaceIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(int, begin);
        QFETCH(int, end);
        const Document one = timed();
        const qint64 at = codePointCount(QStringView(one.text).left(one.text.indexOf(words)));
        const auto heard = TurnTimes(one).heard({at, at + codePointCount(words)});
        QCOMPARE(heard ? heard->begin / 1000 : -1, begin);
        QCOMPARE(heard && heard->end ? *heard->end / 1000 : -1, end);
    }

    void figuresInBrackets()
    {
        const Document one = timed();
        const TurnTimes times(one);
        const qint64 at = codePointCount(QStringView(one.text).left(one.text.indexOf(QStringLiteral("1:10"))));
        QCOMPARE(times.writtenAt(at).value_or(-1), 70000);
        QVERIFY(!times.writtenAt(at + 6));
        QVERIFY(TurnTimes(Document()).isEmpty());
        QVERIFY(!TurnTimes(Document()).heard({0, 5}));
    }
};

QTEST_GUILESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
