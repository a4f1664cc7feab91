#include "interviews/timestamp.h"
#include "interviews/transcript.h"

#include <QTest>

using namespace tropa;
using namespace tropa::interviews;

namespace {

// "name[role] time: words" for each turn, so that a whole reading is compared at once.
QStringList readable(const Transcript& transcript)
{
    QStringList lines;
    for (const auto& turn : transcript.turns) {
        QString line;
        if (turn.speaker) {
            const auto& speaker = transcript.speakers[*turn.speaker];
            const char* role = speaker.role == SpeakerRole::Interviewer  ? "?"
                               : speaker.role == SpeakerRole::Respondent ? "!"
                                                                         : "";
            line = speaker.name + QLatin1String(role);
        }
        if (turn.timeMs)
            line += u' ' + formatTimestamp(*turn.timeMs);
        lines << line + QStringLiteral("| ") + sliced(transcript.text, turn.span);
    }
    return lines;
}

} // namespace

class TranscriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("turns");
        const auto row = [](const char* name, const char* text, std::initializer_list<const char*> turns) {
            QStringList list;
            for (const char* turn : turns)
                list << QString::fromUtf8(turn);
            QTest::newRow(name) << QString::fromUtf8(text) << list;
        };
        row("full words", "Интервьюер: Как записались?\nРеспондент: По телефону.\n",
            {"Интервьюер?| Как записались?", "Респондент!| По телефону."});
        row("letters", "И: Что было?\nР1: Ждала.\nР2: И я.\nИ: Долго?",
            {"И?| Что было?", "Р1!| Ждала.", "Р2!| И я.", "И?| Долго?"});
        row("English", "Q: How was it?\nA: Fine: no queue.\n", {"Q?| How was it?", "A!| Fine: no queue."});
        row("numbered turns",
            "Interview\n1    Dan: Do you use it?\n2    Participant: Yes,\n     all the time.\n3    Dan: Why?\n"
            "4    Participant: It is quick.\n5    Dan: Thanks.",
            {"| Interview", "Dan?| Do you use it?", "Participant!| Yes,\n     all the time.", "Dan?| Why?",
             "Participant!| It is quick.", "Dan?| Thanks."});
        row("numbers in a list are no turns", "Q: What matters?\nA: Three things.\n1. Time: no queue.\n2. Money.",
            {"Q?| What matters?", "A!| Three things.\n1. Time: no queue.\n2. Money."});
        row("brackets", "[id1] hello, I like it.\n\n[id2] I am struggling.\n\n[id1] Yes.",
            {"id1!| hello, I like it.", "id2!| I am struggling.", "id1!| Yes."});
        row("notes are no speakers", "И: Ну?\n[смеётся] Да.\n[смеётся] Нет.",
            {"И?| Ну?\n[смеётся] Да.\n[смеётся] Нет."});
        row("times before labels", "[00:12:47] И: Что?\n[00:13:02] Р: Ничего.",
            {"И? 12:47| Что?", "Р! 13:02| Ничего."});
        row("times after labels", "И [12:47]: Что?\nР: [01:02:03] Ничего.", {"И? 12:47| Что?", "Р! 1:02:03| Ничего."});
        row("a time on a line of its own", "12:47\nИ: Что?\n13:02\nР: Ничего.",
            {"И? 12:47| Что?", "Р! 13:02| Ничего."});
        row("the meeting programs' way",
            "Ольга Петрова   0:03\nКак записались?\n\nМария С.   0:09\nПо телефону, долго ждала.\n"
            "Ольга Петрова   0:20\nДолго?\nМария С.   0:22\nМинут сорок.",
            {"Ольга Петрова? 00:03| Как записались?", "Мария С.! 00:09| По телефону, долго ждала.",
             "Ольга Петрова? 00:20| Долго?", "Мария С.! 00:22| Минут сорок."});
        row("names",
            "Ольга: Как вы нас нашли?\nАнна Ивановна: Соседка сказала.\nОльга: И что дальше?\nАнна Ивановна: "
            "Записалась.",
            {"Ольга?| Как вы нас нашли?", "Анна Ивановна!| Соседка сказала.", "Ольга?| И что дальше?",
             "Анна Ивановна!| Записалась."});
        row("a word before a colon is no speaker", "И: Почему?\nР: Скажу так: очередь.\nПервое: стоек две.",
            {"И?| Почему?", "Р!| Скажу так: очередь.\nПервое: стоек две."});
        row("an hour of the day is no time", "И: Когда пришли?\nР: Рано.\n12:40 я уже вошла, а в 13:00 ещё сидела.",
            {"И?| Когда пришли?", "Р!| Рано.\n12:40 я уже вошла, а в 13:00 ещё сидела."});
        row("a title before the talk", "Интервью 14\nЦентр\n\nИ: Что?\nР: Да.",
            {"| Интервью 14", "| Центр", "И?| Что?", "Р!| Да."});
        row("paragraphs of one turn", "И: Что?\n\nР: Первое.\n\nВторое.", {"И?| Что?", "Р!| Первое.\n\nВторое."});
        row("a label on a line of its own", "Интервьюер:\nЧто?\nРеспондент:\nДа.",
            {"Интервьюер?| Что?", "Респондент!| Да."});
        row("no speakers", "Первый абзац.\n\nВторой абзац: тоже.", {"| Первый абзац.", "| Второй абзац: тоже."});
        row("speech service", "[00:00:01] Здравствуйте.\n[00:00:04] Да, слушаю.",
            {" 00:01| Здравствуйте.", " 00:04| Да, слушаю."});
        row("dashes", "И – Что?\nР – Да.\nИ – Ещё?\nР – Нет.", {"И?| Что?", "Р!| Да.", "И?| Ещё?", "Р!| Нет."});
        row("windows ends and a mark", "\xEF\xBB\xBFИ: Что?\r\nР: Да 😀.\r\nИ: Ещё?",
            {"И?| Что?", "Р!| Да 😀.", "И?| Ещё?"});
        row("empty", "", {});
    }
    void recognises()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, turns);
        QCOMPARE(readable(recognisedTranscript(text)).join(u'\n'), turns.join(u'\n'));
    }

    void changesNothingButLineEnds()
    {
        const QString text = QStringLiteral("И: мой й é 😀\tдва  пробела ");
        QCOMPARE(recognisedTranscript(text).text, text);
        QCOMPARE(normalisedText(QStringLiteral("\uFEFFa\r\nb\rc\nd")), QStringLiteral("a\nb\nc\nd"));
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: none
        QTest::newRow("minutes") << QStringLiteral("12:47 Что") << 767000LL;
        QTest::newRow("hours") << QStringLiteral("01:02:03") << 3723000LL;
        QTest::newRow("fraction") << QStringLiteral("00:00:01,5") << 1500LL;
        QTest::newRow("brackets") << QStringLiteral("[00:12:47] И") << 767000LL;
        QTest::newRow("half a bracket") << QStringLiteral("[00:12:47 И") << -1LL;
        QTest::newRow("cue") << QStringLiteral("00:00:01.000 --> 00:00:04.000") << 1000LL;
        QTest::newRow("long recording") << QStringLiteral("95:10") << 5710000LL;
        QTest::newRow("no seconds like that") << QStringLiteral("12:75") << -1LL;
        QTest::newRow("a score") << QStringLiteral("3:1 в нашу") << -1LL;
        QTest::newRow("words") << QStringLiteral("в 12:47") << -1LL;
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        const auto time = leadingTimestamp(text);
        QTEST(time ? time->ms : -1, "ms");
    }

    void tablesAreTurns()
    {
        const auto parts = partsOfTable(
            {{QStringLiteral("Время"), QStringLiteral("Кто"), QStringLiteral("Текст")},
             {QStringLiteral("00:01"), QStringLiteral("И"), QStringLiteral("Расскажите, как вы записались к врачу.")},
             {QStringLiteral("00:09"), QStringLiteral("Р"), QStringLiteral("Позвонила, ждала минут десять на линии.")},
             {QStringLiteral("00:20"), QStringLiteral(""), QStringLiteral("Потом перезвонила ещё раз.")}});
        QVERIFY(parts.has_value());
        QCOMPARE(
            readable(transcriptOfParts(*parts)).join(u'\n'),
            QStringLiteral(
                "И? 00:01| Расскажите, как вы записались к врачу.\nР! 00:09| Позвонила, ждала минут десять на линии.\n"
                "Р! 00:20| Потом перезвонила ещё раз."));
        QVERIFY(!partsOfTable(
            {{QStringLiteral("Клиника"), QStringLiteral("Приём терапевта стоит дорого для всех, кто пришёл")},
             {QStringLiteral("Север"), QStringLiteral("А этот столбец — просто длинный текст о чём-то другом")},
             {QStringLiteral("Юг"), QStringLiteral("И этот тоже длинный текст, уже о третьем, совсем другом")},
             {QStringLiteral("Запад"), QStringLiteral("Здесь говорящих нет, каждый раз новое имя")},
             {QStringLiteral("Центр"), QStringLiteral("И здесь нет")}}));
    }

    void cuesOfOneSpeakerJoin()
    {
        const Transcript transcript =
            transcriptOfParts({{QStringLiteral("Р"), QStringLiteral("Позвонила,"), 1000, 2000},
                               {QStringLiteral("Р"), QStringLiteral("ждала."), 2100, 3000},
                               {QStringLiteral("И"), QStringLiteral("Долго?"), 3100, 4000},
                               {QStringLiteral("Р"), QStringLiteral("Да."), 60000, 61000},
                               {QStringLiteral("Р"), QStringLiteral("Очень."), 70000, 71000}},
                              1500);
        QCOMPARE(readable(transcript).join(u'\n'),
                 QStringLiteral("Р! 00:01| Позвонила, ждала.\nИ? 00:03| Долго?\nР! 01:00| Да.\nР! 01:10| Очень."));
    }
};

QTEST_GUILESS_MAIN(TranscriptTest)
#include "tst_transcript.moc"
