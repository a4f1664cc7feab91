#include "core/maps/check_scene.h"
#include "formats/xml_repair.h"
#include "maps/foreign_maps.h"
#include "maps/map_file.h"
#include "maps/map_import.h"

#include <QJsonArray>

using namespace tropa;
using namespace tropa::maps;
using test::CheckScene;
using test::TestProject;

namespace {

QString shapeOf(const QJsonObject& document)
{
    const QJsonObject journey = document.value(QLatin1String("journeys"))[0].toObject();
    const QJsonObject map = journey.value(QLatin1String("maps"))[0].toObject();
    QStringList parts{map.value(QLatin1String("persona")).toString()};
    for (const QJsonValue& stage : journey.value(QLatin1String("stages")).toArray()) {
        QStringList steps;
        for (const QJsonValue& step : stage[QLatin1String("steps")].toArray()) {
            QStringList cards;
            for (const QJsonValue& card : map.value(QLatin1String("cards")).toArray()) {
                if (card[QLatin1String("step")] != step[QLatin1String("guid")])
                    continue;
                QStringList words;
                for (const char* key : {"actor", "text", "icons"}) {
                    if (const QString word = card[QLatin1String(key)].toString(); !word.isEmpty())
                        words << word;
                }
                if (const QJsonValue score = card[QLatin1String("experience")]; score.isDouble())
                    words << QString::number(score.toDouble());
                cards << words.join(u'/');
            }
            steps << step[QLatin1String("title")].toString() + u'{' + cards.join(QStringLiteral(", ")) + u'}';
        }
        parts << stage[QLatin1String("title")].toString() + u'[' + steps.join(u' ') + u']';
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace

/// CJML as programs write it, whole and broken.
class TestReadCjml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
    void ourOwnComesBack();
    void repair_data();
    void repair();
};

void TestReadCjml::read_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("notes");
    QTest::newRow("whole") << QByteArray(R"(<?xml version="1.0"?><cjml name="Visit"><actors>
            <actor id="a0" name="Anna" role="user"/><actor id="a1" name="Desk" role="provider"/></actors>
            <phase name="Before"><communicationPoint id="t1" senderId="a0" receiverId="a1" channel="phone"
            experience="1.5"><description>Calls</description></communicationPoint></phase>
            <phase name="There"><action id="t2" initiatorId="a0"><description>Waits</description></action></phase></cjml>)")
                           << "Anna | Before[Calls{Anna/Calls, Desk, phone, 1.5}] | There[Waits{Anna/Waits}]"
                           << "";
    // The first generator: a variable that was never set before the first tags of each list.
    QTest::newRow("begins with undefined")
        << QByteArray(
               "undefined<cjml>\n    undefined<actor id='1'>\n<actorName>Anna</actorName>\n<actorRole>Patient"
               "</actorRole></actor><actor id='2'><actorName>Desk & Co</actorName><actorRole>x</actorRole></actor>\n"
               "undefined<touchpoint id='1' type=\"communication\"><time>09:30</time><initiator>1</initiator>"
               "<initiatorDescription>Calls</initiatorDescription><receiver>2</receiver><receiverDescription>"
               "Answers in < 1 min</receiverDescription><channel>telephone</channel></touchpoint>"
               "<touchpoint id='2' type=\"action\"><time>undefined</time><initiator>1</initiator>"
               "<initiatorDescription>Waits</initiatorDescription></touchpoint></cjml>\n")
        << "Anna | [Calls{Anna/Calls, Desk & Co/Answers in < 1 min, phone, 09:30} Waits{Anna/Waits}]"
        << "The file is no well-formed XML and was repaired: 1 piece outside of it, 2 signs\n3 values were written by "
           "a program that did not have them "
           "(“undefined”) "
           "and were left empty";
    // The second: values without quotes, a list that is opened where it should be closed.
    QTest::newRow("bare values and an open list")
        << QByteArray(
               "\n  <cjml>\n    <actors>\n<actor id=1 name=Anna Smith role=End user/><actor id=2 name=Front desk "
               "role=/>\n    <actors>\n    <touchpoints>\n"
               "<action initiatorId=1 riskCategory= time=10:00>\n  Walks in\n</action>\n"
               "<communicationPoint senderId =2 receiverId = 1 time=10:05 >\n<sender  riskCategory=low>\nGreets\n"
               "</sender>\n<receiver  riskCategory=>\nNods\n</receiver>\n</communicationPoint>\n    </touchpoints>\n"
               "  </cjml>\n  ")
        << "Anna Smith | [Walks in{Anna Smith/Walks in, 10:00} Greets{Front desk/Greets, Anna Smith/Nods, 10:05}]"
        << "The file is no well-formed XML and was repaired: 14 attributes, 2 elements never closed\n1 risk category "
           "was left out, as a map has no place for it";
    QTest::newRow("a score off the scale")
        << QByteArray("<cjml><action initiatorId=\"Anna\" experience=\"1e308\">Waits</action></cjml>")
        << " | [Waits{Anna/Waits}]"
        << "";
}

void TestReadCjml::read()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, shape);
    QFETCH(QString, notes);
    const auto read = fromCjml(xml, QStringLiteral("journey.xml"), QStringLiteral("journey"), Language::English);
    QVERIFY2(read.ok(), qPrintable(test::why(read)));
    QCOMPARE(shapeOf(read->document), shape);
    QStringList told;
    for (const Message& note : read->notes)
        told << text(note, Language::English);
    QCOMPARE(told.join(u'\n'), notes);
    QCOMPARE(test::why(checkMapJson(read->document)), QString());
}

void TestReadCjml::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    QTest::newRow("another XML") << QByteArray("<html/>") << "no CJML journey";
    QTest::newRow("no touchpoints") << QByteArray("<cjml><actors/></cjml>") << "no CJML journey";
    QTest::newRow("words") << QByteArray("hello < there") << "";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("entities") << QByteArray("<!DOCTYPE cjml [<!ENTITY a \"b\">]><cjml><action>&a;</action></cjml>")
                              << "declares entities";
    QTest::newRow("deep") << QByteArray("<cjml>") + QByteArray("<action>").repeated(100000) << "nest";
    QTest::newRow("too many") << QByteArray("<cjml>") + QByteArray("<action>x</action>").repeated(3000) + "</cjml>"
                              << "at most 2,000";
}

void TestReadCjml::refused()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, says);
    const auto read = fromCjml(xml, QStringLiteral("journey.xml"), QStringLiteral("journey"), Language::English);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(test::why(read).contains(says), qPrintable(test::why(read)));
}

void TestReadCjml::ourOwnComesBack()
{
    CheckScene scene;
    scene.run({QStringLiteral("use clinic")});
    scene.check(scene.map(QStringLiteral("cjm")));
    const QString path = scene.project().folder() + QStringLiteral("/map.cjml");
    MapPage page;
    page.board = scene.board();
    page.values = scene.values();
    QVERIFY(writeCjml(path, {page}, {}).ok());
    TestProject other;
    frame::ImportOptions options;
    options.files = {path};
    options.language = Language::English;
    {
        auto writer = other->startJob();
        const auto report = importMaps(**writer, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        QVERIFY(report->notes.empty());
    }
    const Board after = loadBoard(other.db(), maps::maps(other.db()).front().id);
    QCOMPARE(after.map.title, scene.board().map.title);
    QCOMPARE(after.stages.size(), scene.board().stages.size());
    QStringList before, now;
    for (const Step& step : scene.board().steps)
        before << step.title;
    for (const Step& step : after.steps)
        now << step.title;
    QCOMPARE(now, before);
    QVERIFY(other->undo());
    QVERIFY(maps::maps(other.db()).empty());
}

void TestReadCjml::repair_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<int>("repairs");
    const auto row = [](const char* name, const char* broken, const char* whole, int repairs) {
        QTest::newRow(name) << QByteArray(broken) << QByteArray(whole) << repairs;
    };
    row("nothing to do", "<a b=\"c\">d</a>", "<a b=\"c\">d</a>", 0);
    row("bare value", "<a b=c d/>", "<a b=\"c d\"/>", 1);
    row("twice", "<a b='1' b='2'/>", "<a b=\"1\"/>", 1);
    row("never closed", "<a><b>x</a>", "<a><b>x</b></a>", 1);
    row("end of nothing", "<a></b></a>", "<a></a>", 1);
    row("signs", "<a>1 < 2 & 3 &amp; 4</a>", "<a>1 &lt; 2 &amp; 3 &amp; 4</a>", 2);
    row("an unknown entity", "<a>&xxe;</a>", "<a>&amp;xxe;</a>", 1);
    row("a second root", "<a/><b/>", "<a/>", 1);
    row("around it", "x<a/>y", "<a/>", 2);
    row("a tag cut off", "<a><b c=", "<a><b c=\"\"></b></a>", 4);
    row("raw text", "<a><![CDATA[1 < 2]]></a>", "<a>1 &lt; 2</a>", 0);
    row("nothing", "", "", 0);
}

void TestReadCjml::repair()
{
    QFETCH(QByteArray, broken);
    QFETCH(QByteArray, whole);
    QFETCH(int, repairs);
    const formats::RepairedXml done = formats::repairedXml(broken);
    QCOMPARE(done.xml, whole);
    QCOMPARE(done.count(), repairs);
}

QTEST_GUILESS_MAIN(TestReadCjml)
#include "tst_read_cjml.moc"
