#include "interviews/asking_speaker.h"
#include "interviews/place_name.h"
#include "interviews/text_edges.h"

#include <QTest>

using namespace tropa::interviews;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

Q_DECLARE_METATYPE(TextUnit)
Q_DECLARE_METATYPE(TextEdge)

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The bar is where one stands; after the step it stands where the second text has it.
    void edges_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<TextUnit>("unit");
        QTest::addColumn<TextEdge>("edge");
        QTest::addColumn<bool>("forward");
        QTest::addColumn<QString>("after");
        const auto word = TextUnit::Word, sentence = TextUnit::Sentence;
        const auto begin = TextEdge::Begin, end = TextEdge::End;
        QTest::newRow("to the next word's end, over the space")
            << ru("В три|  сорок. Да") << word << end << true << ru("В три  сорок|. Да");
        QTest::newRow("over the full stop")
            << ru("В три  сорок|. Да") << word << end << true << ru("В три  сорок. Да|");
        QTest::newRow("back to the word before")
            << ru("В три  сорок|. Да") << word << end << false << ru("В три|  сорок. Да");
        QTest::newRow("from inside a word") << ru("В т|ри") << word << end << true << ru("В три|");
        QTest::newRow("beginning back") << ru("В три |сорок") << word << begin << false << ru("В |три сорок");
        QTest::newRow("beginning on") << ru("|В три сорок") << word << begin << true << ru("В |три сорок");
        QTest::newRow("a hyphen is inside")
            << ru("Вы| кого-нибудь спросили") << word << end << true << ru("Вы кого-нибудь| спросили");
        QTest::newRow("an apostrophe is inside")
            << ru("I don't| know") << word << begin << false << ru("I |don't know");
        QTest::newRow("emoji") << ru("ждёшь| 😀 и думаешь") << word << end << true << ru("ждёшь 😀 и| думаешь");
        QTest::newRow("nothing after") << ru("В три|.") << word << end << true << QString();
        QTest::newRow("nothing before") << ru("|В три") << word << begin << false << QString();
        QTest::newRow("sentence on") << ru("Да. Ждала|. Ушла.") << sentence << end << true << ru("Да. Ждала.| Ушла.");
        QTest::newRow("sentence on again")
            << ru("Да. Ждала.| Ушла.") << sentence << end << true << ru("Да. Ждала. Ушла.|");
        QTest::newRow("sentence back") << ru("Да. Ждала.| Ушла.") << sentence << end << false
                                       << ru("Да.| Ждала. Ушла.");
        QTest::newRow("beginning of the sentence")
            << ru("Да. Жда|ла. Ушла.") << sentence << begin << false << ru("Да. |Ждала. Ушла.");
        QTest::newRow("beginning of the next sentence")
            << ru("Да. |Ждала. Ушла.") << sentence << begin << true << ru("Да. Ждала. |Ушла.");
        QTest::newRow("empty") << ru("|") << sentence << end << true << QString();
        QTest::newRow("empty, word") << ru("|") << word << begin << false << QString();
    }
    void edges()
    {
        QFETCH(QString, before);
        QFETCH(TextUnit, unit);
        QFETCH(TextEdge, edge);
        QFETCH(bool, forward);
        QFETCH(QString, after);
        const qsizetype from = before.indexOf(u'|');
        before.remove(u'|');
        const auto at = nextEdge(before, from, unit, edge, forward);
        QCOMPARE(at ? QString(before).insert(*at, u'|') : QString(), after);
    }

    // Who is proposed, and in how many of how many turns they ask.
    void askers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("questions")
            << ru("Анна: Как?\nОльга: Так.\nАнна: И что?\nОльга: Ничего.\nАнна: Ясно.\nОльга: Да.") << ru("Анна 2/3");
        QTest::newRow("fewer than half, but the only one") << ru("Анна: Добрый день.\nОльга: Да.\nАнна: Как вы нас "
                                                                 "нашли? Расскажите.\nОльга: Сама.\nАнна: Почему?\n"
                                                                 "Ольга: Близко.\nАнна: Спасибо.\nОльга: Да.")
                                                           << ru("Анна 2/4");
        QTest::newRow("speech without marks")
            << ru("Speaker A: скажите как вы нас нашли\nSpeaker B: посоветовали\nSpeaker A: а почему пошли\nSpeaker B: "
                  "близко было")
            << ru("Speaker A 2/2");
        QTest::newRow("both ask") << ru("Анна: Как?\nОльга: А вы?\nАнна: Что?\nОльга: Что?") << QString();
        QTest::newRow("nobody asks") << ru("Анна: Да.\nОльга: Нет.\nАнна: Да.\nОльга: Нет.") << QString();
        QTest::newRow("one question is no habit") << ru("Анна: Как?\nОльга: Так.\nОльга: Да.") << QString();
        QTest::newRow("labels say it") << ru("И: Да.\nР: Как?\nИ: Да.\nР: Что?") << QString();
        QTest::newRow("a text without speakers") << ru("Как?\nТак.") << QString();
    }
    void askers()
    {
        QFETCH(QString, text);
        QFETCH(QString, proposed);
        const Transcript transcript = recognisedTranscript(text);
        const auto& one = transcript.proposed;
        QCOMPARE(one ? QStringLiteral("%1 %2/%3")
                           .arg(transcript.speakers[one->speaker].name)
                           .arg(one->asking)
                           .arg(one->turns)
                     : QString(),
                 proposed);
        if (one)
            QCOMPARE(transcript.speakers[one->speaker].role, SpeakerRole::Interviewer);
    }

    void places_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("read");
        QTest::newRow("a turn") << ru("42") << ru("turn 42.1 of ");
        QTest::newRow("a paragraph") << ru(" 42.3 ") << ru("turn 42.3 of ");
        QTest::newRow("a citation, English") << ru("R7, turn 42") << ru("turn 42.1 of R7");
        QTest::newRow("a citation, Russian") << ru("R7, реплика 42") << ru("turn 42.1 of R7");
        QTest::newRow("a name with a comma") << ru("Иванова, второе, реплика 3") << ru("turn 3.1 of Иванова, второе");
        QTest::newRow("the word alone") << ru("Реплика 5") << ru("turn 5.1 of ");
        QTest::newRow("a time") << ru("12:47") << ru("time 767000 of ");
        QTest::newRow("a time with hours") << ru("R7, [1:02:03]") << ru("time 3723000 of R7");
        QTest::newRow("no turn") << ru("0") << QString();
        QTest::newRow("a word") << ru("сорок") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("too long a number") << ru("123456789012345678901234567890") << QString();
    }
    void places()
    {
        QFETCH(QString, words);
        QFETCH(QString, read);
        const auto place = placeNamed(words);
        const QString got =
            !place          ? QString()
            : place->timeMs ? QStringLiteral("time %1 of %2").arg(*place->timeMs).arg(place->who)
                            : QStringLiteral("turn %1.%2 of %3").arg(place->turn).arg(place->paragraph).arg(place->who);
        QCOMPARE(got, read);
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "tst_places.moc"
