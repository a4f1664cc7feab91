#include "core/maps/check_scene.h"
#include "maps/drawio_cells.h"
#include "maps/foreign_maps.h"
#include "maps/map_file.h"
#include "maps/map_import.h"
#include "maps/map_json.h"

#include <QJsonArray>

using namespace tropa;
using namespace tropa::maps;
using test::CheckScene;
using test::TestProject;

namespace {

/// A page as draw.io packs it: percent-encoded, deflated without a head, base64.
QByteArray packed(const QByteArray& model)
{
    const QByteArray zlib = qCompress(model.toPercentEncoding()).mid(4); // without Qt's length
    return zlib.mid(2, zlib.size() - 6).toBase64();
}

QByteArray model(const QByteArray& cells)
{
    return "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells + "</root></mxGraphModel>";
}

QByteArray file(const QByteArray& page)
{
    return "<mxfile host=\"app.diagrams.net\"><diagram id=\"p\" name=\"Visit\">" + page + "</diagram></mxfile>";
}

QByteArray box(const char* id, const char* words, const char* parent, int x, int y, int width, int height,
               const char* style = "rounded=1;html=1")
{
    return QByteArray("<mxCell id=\"") + id + "\" value=\"" + words + "\" style=\"" + style +
           "\" vertex=\"1\" parent=\"" + parent + "\"><mxGeometry x=\"" + QByteArray::number(x) + "\" y=\"" +
           QByteArray::number(y) + "\" width=\"" + QByteArray::number(width) + "\" height=\"" +
           QByteArray::number(height) + "\" as=\"geometry\"/></mxCell>";
}

QByteArray lane(const char* id, const char* words, int y, const char* parent = "1")
{
    return box(id, words, parent, 0, y, 800, 100, "swimlane;horizontal=0;startSize=120;html=1");
}

QByteArray edge(const char* id, const QByteArray& ends, const char* style = "edgeStyle=orthogonalEdgeStyle")
{
    return QByteArray("<mxCell id=\"") + id + "\" style=\"" + style + "\" edge=\"1\" parent=\"1\" " + ends;
}

QByteArray glued(const char* id, const char* from, const char* to, const char* style = "html=1")
{
    return edge(id,
                QByteArray("source=\"") + from + "\" target=\"" + to +
                    "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>",
                style);
}

/// Two lanes under two steps, a card in each lane, one over both steps.
QByteArray plainMap()
{
    return box("s1", "Books", "1", 120, 0, 200, 40) + box("s2", "Comes", "1", 320, 0, 200, 40) +
           lane("l1", "Patient", 60) + lane("l2", "Clinic", 160) + box("c1", "Calls", "l1", 130, 10, 180, 60) +
           box("c2", "Takes the &lt;b&gt;call&lt;/b&gt;&lt;br&gt;and books", "l2", 130, 10, 380, 60) +
           glued("e1", "c1", "c2", "startArrow=classic;endArrow=classic");
}

/// "Title: A[a b] | lane(role): text@a+2 … | from>to", a journey a line.
QString shapeOf(const QJsonObject& document)
{
    QStringList lines;
    for (const QJsonValue& journey : document.value(QLatin1String("journeys")).toArray()) {
        const QJsonObject map = journey[QLatin1String("maps")][0].toObject();
        QHash<QString, QString> names;
        QStringList stages, parts;
        for (const QJsonValue& stage : journey[QLatin1String("stages")].toArray()) {
            QStringList steps;
            for (const QJsonValue& step : stage[QLatin1String("steps")].toArray()) {
                steps << step[QLatin1String("title")].toString();
                names.insert(step[QLatin1String("guid")].toString(), steps.last());
            }
            stages << stage[QLatin1String("title")].toString() + u'[' + steps.join(u' ') + u']';
        }
        parts << map.value(QLatin1String("title")).toString() + QStringLiteral(": ") + stages.join(u' ');
        QHash<QString, QString> cardNames;
        for (const QJsonValue& one : map.value(QLatin1String("lanes")).toArray()) {
            QStringList cards;
            for (const QJsonValue& card : map.value(QLatin1String("cards")).toArray()) {
                if (card[QLatin1String("lane")] != one[QLatin1String("guid")])
                    continue;
                QString words = card[QLatin1String("text")].toString().replace(u'\n', u'/');
                cardNames.insert(card[QLatin1String("guid")].toString(), words);
                words += u'@' + names.value(card[QLatin1String("step")].toString());
                if (const int span = card[QLatin1String("columns")].toInt(1); span > 1)
                    words += QStringLiteral("+%1").arg(span);
                if (const int span = card[QLatin1String("rows")].toInt(1); span > 1)
                    words += QStringLiteral("v%1").arg(span);
                cards << words;
            }
            const QString role = one[QLatin1String("role")].toString();
            parts << one[QLatin1String("title")].toString() + (role.isEmpty() ? QString() : u'(' + role + u')') +
                         QStringLiteral(": ") + cards.join(QStringLiteral(", "));
        }
        QStringList links;
        for (const QJsonValue& link : map.value(QLatin1String("links")).toArray()) {
            const QString direction = link[QLatin1String("direction")].toString();
            links << cardNames.value(link[QLatin1String("from")].toString()) +
                         (direction == u"two"   ? QStringLiteral("<>")
                          : direction == u"one" ? QStringLiteral(">")
                                                : QStringLiteral("-")) +
                         cardNames.value(link[QLatin1String("to")].toString()) +
                         (link[QLatin1String("label")].toString().isEmpty()
                              ? QString()
                              : u'=' + link[QLatin1String("label")].toString());
        }
        if (!links.isEmpty())
            parts << links.join(QStringLiteral(", "));
        lines << parts.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

} // namespace

/// Drawings of draw.io as maps: what is read, what is guessed and told, what is refused.
class TestReadDrawio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
    void ourOwnComesBack();
    void labels_data();
    void labels();
};

void TestReadDrawio::read_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("notes");
    const QString plain =
        QStringLiteral("Visit: [Books Comes] | Patient: Calls@Books | Clinic: Takes the call/and books@Books+2 | "
                       "Calls<>Takes the call/and books");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& shape, const char* notes = "") {
        QTest::newRow(name) << bytes << shape << QString::fromUtf8(notes);
    };
    row("plain", file(model(plainMap())), plain);
    row("compressed", file(packed(model(plainMap()))), plain);
    row("a bare model", model(plainMap()),
        QString(plain).replace(QStringLiteral("Visit:"), QStringLiteral("drawing:")));
    row("in a picture",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"" +
            QString::fromUtf8(file(packed(model(plainMap())))).toHtmlEscaped().toUtf8() + "\"><g/></svg>",
        plain);
    row("two pages",
        "<mxfile><diagram name=\"One\">" + model(plainMap()) + "</diagram><diagram name=\"Two\">" +
            packed(model(plainMap())) + "</diagram><diagram name=\"Notes\">" + model({}) + "</diagram></mxfile>",
        QString(plain).replace(QStringLiteral("Visit:"), QStringLiteral("One:")) + u'\n' +
            QString(plain).replace(QStringLiteral("Visit:"), QStringLiteral("Two:")),
        "Pages without a map were left out: Notes");
    row("stages above the steps, a pool around the lanes",
        file(model(box("pool", "Clinic", "1", 10, 5, 900, 400, "swimlane;horizontal=0;startSize=0;html=1") +
                   box("g1", "Before", "pool", 120, 0, 200, 20) + box("g2", "After", "pool", 320, 0, 400, 20) +
                   box("s1", "Books", "pool", 120, 25, 200, 30) + box("s2", "Comes", "pool", 320, 25, 200, 30) +
                   box("s3", "Pays", "pool", 520, 25, 200, 30) + lane("l1", "Front stage", 60, "pool") +
                   lane("l2", "Back stage", 160, "pool") + box("c1", "Greets", "l1", 330, 10, 100, 60) +
                   box("c2", "Files", "l2", 530, 10, 100, 60))),
        QStringLiteral("Visit: Before[Books] After[Comes Pays] | Front stage(front_people): Greets@Comes | "
                       "Back stage(back_people): Files@Pays"));
    row("upright lanes",
        file(model(box("s1", "Books", "1", 0, 40, 60, 100) + box("s2", "Comes", "1", 0, 140, 60, 100) +
                   box("l1", "Patient", "1", 80, 0, 200, 300, "swimlane;html=1") +
                   box("l2", "Clinic", "1", 280, 0, 200, 300, "swimlane;html=1") +
                   box("c1", "Calls", "l1", 10, 50, 100, 60) + box("c2", "Waits", "l2", 10, 150, 100, 60))),
        QStringLiteral("Visit: [Books Comes] | Patient: Calls@Books | Clinic: Waits@Comes"));
    row("nothing but boxes",
        file(model(box("a", "One", "1", 0, 0, 100, 60) + box("b", "Two", "1", 200, 10, 100, 60) +
                   box("c", "Below", "1", 205, 100, 100, 60) + glued("e", "a", "b"))),
        QStringLiteral("Visit: [Step 1 Step 2] | Lane 1: One@Step 1, Two@Step 2 | Lane 2: Below@Step 2 | One>Two"),
        "The drawing has no lanes: shapes side by side were taken as one\nThe drawing has no heads of steps: columns "
        "were taken from where shapes stand");
    row("connectors that are not glued",
        file(model(plainMap() +
                   edge("e2",
                        "><mxGeometry relative=\"1\" as=\"geometry\"><mxPoint x=\"315\" y=\"100\" "
                        "as=\"sourcePoint\"/><mxPoint x=\"300\" y=\"175\" as=\"targetPoint\"/></mxGeometry></mxCell>") +
                   edge("e3", "source=\"c1\"><mxGeometry relative=\"1\" as=\"geometry\"><mxPoint x=\"900\" y=\"900\" "
                              "as=\"targetPoint\"/></mxGeometry></mxCell>") +
                   glued("e4", "c1", "gone"))),
        plain + QStringLiteral(", Calls>Takes the call/and books"),
        "1 connector ended beside its shape and was glued to it\n2 connectors lead to no card and were left out");
    row("a label that rides on its connector",
        file(model(plainMap() + glued("e2", "c2", "c1") + box("t", "by phone", "e2", 0, 0, 0, 0, "edgeLabel;html=1"))),
        plain + QStringLiteral(", Takes the call/and books>Calls=by phone"));
    row("beside the lanes, wordless, with a lost parent",
        file(model(plainMap() + box("c3", "Under all", "1", 340, 300, 100, 40) + box("i", "", "1", 130, 70, 20, 20) +
                   box("c4", "Lost", "gone", 330, 70, 60, 40))),
        QStringLiteral("Visit: [Books Comes] | Patient: Calls@Books, Lost@Comes | Clinic: Takes the call/and "
                       "books@Books+2, Under all@Comes | Calls<>Takes the call/and books"),
        "1 shape stood outside of all lanes and was laid into the nearest one\n1 shape without words was left out\n1 "
        "shape had lost what it stood in and was laid on the page");
    row("parents in a circle",
        file(model(plainMap() + box("x", "A", "y", 330, 70, 60, 40) + box("y", "B", "x", 0, 60, 60, 40))),
        QStringLiteral("Visit: [Books Comes] | Patient: Calls@Books, A@Comes, B@Comes | Clinic: Takes the call/and "
                       "books@Books+2 | Calls<>Takes the call/and books"),
        "?");
}

void TestReadDrawio::read()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shape);
    QFETCH(QString, notes);
    const auto read = fromDrawio(bytes, QStringLiteral("drawing.drawio"), QStringLiteral("drawing"), Language::English);
    QVERIFY2(read.ok(), qPrintable(test::why(read)));
    if (notes == u"?") {
        QVERIFY(!read->notes.empty());
        QCOMPARE(checkMapJson(read->document).ok(), true);
        return;
    }
    QCOMPARE(shapeOf(read->document), shape);
    QStringList told;
    for (const Message& note : read->notes)
        told << text(note, Language::English);
    QCOMPARE(told.join(u'\n'), notes);
    QCOMPARE(test::why(checkMapJson(read->document)), QString());
}

void TestReadDrawio::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
        QTest::newRow(name) << bytes << QString::fromUtf8(says);
    };
    row("no XML", "hello", "drawing.drawio");
    row("another XML", "<html><body/></html>", "no page was found");
    row("an empty page", file(model({})), "no shapes with words");
    row("packed in another way", file("%%%"), "packed in a way");
    row("packed but damaged", file(packed(model(plainMap())).left(40)), "");
    row("no deflate", file(QByteArray("not packed at all").toBase64()), "cannot be unpacked");
    row("a bomb", file(packed(model(QByteArray(60 << 20, ' ')))), "unpacks to more than 32 MB");
    row("deep", model(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000)), "nest");
    row("deep inside a page", file(packed(model(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000)))),
        "nest");
    row("entities", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + file(model(plainMap())), "");
    QByteArray many;
    for (int i = 0; i < 100001; ++i)
        many += "<mxCell/>";
    row("too many shapes", file(model(many)), "more than 100,000 shapes");
    QByteArray wide;
    for (int i = 0; i < 2500; ++i)
        wide += box(("b" + QByteArray::number(i)).constData(), "w", "1", i * 200, 0, 100, 60);
    row("too many columns", file(model(wide)), "at most 2,000");
}

void TestReadDrawio::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto read = fromDrawio(bytes, QStringLiteral("drawing.drawio"), QStringLiteral("drawing"), Language::English);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(test::why(read).contains(says), qPrintable(test::why(read)));
}

/// What we write for draw.io reads as the map it was, in another project; a shape copied there is a second card.
void TestReadDrawio::ourOwnComesBack()
{
    CheckScene scene;
    scene.run({QStringLiteral("use clinic")});
    for (const char* name : {"cjm", "bp"}) {
        const MapId map = scene.map(QString::fromLatin1(name));
        if (!map.isValid())
            continue;
        scene.check(map);
        const Board before = scene.board();
        const QString path = scene.project().folder() + QStringLiteral("/map.drawio");
        MapPage page;
        page.board = before;
        page.values = scene.values();
        page.document = toJson(scene.project().db(), {map});
        QVERIFY(writeDrawio(path, {page}, {}).ok());
        TestProject other;
        frame::ImportOptions options;
        options.files = {path};
        options.language = Language::English;
        {
            auto writer = other->startJob();
            const auto report = importMaps(**writer, options);
            QVERIFY2(report.ok(), qPrintable(test::why(report)));
            QStringList notes;
            for (const Message& note : report->notes) {
                if (!text(note, Language::English).contains(QStringLiteral("point into another project")))
                    notes << text(note, Language::English); // what cards rest on is at home
            }
            QCOMPARE(notes.join(QLatin1Char('|')), QString());
        }
        const Board after = loadBoard(other.db(), maps::maps(other.db()).front().id);
        QCOMPARE(after.map.kind, before.map.kind);
        QCOMPARE(after.stages.size(), before.stages.size());
        QCOMPARE(after.steps.size(), before.steps.size());
        QCOMPARE(after.lanes.size(), before.lanes.size());
        QCOMPARE(after.cards.size(), before.cards.size());
        QCOMPARE(after.links.size(), before.links.size());
        for (std::size_t i = 0; i < before.lanes.size(); ++i) {
            QCOMPARE(after.lanes[i].guid, before.lanes[i].guid);
            QCOMPARE(after.lanes[i].kind, before.lanes[i].kind);
            QCOMPARE(after.lanes[i].role, before.lanes[i].role);
        }
        for (const Card& card : before.cards) {
            const auto same = std::ranges::find(after.cards, card.guid, &Card::guid);
            QVERIFY(same != after.cards.end());
            QCOMPARE(after.laneOf(*same).guid, before.laneOf(card).guid);
            QCOMPARE(after.step(same->step)->guid, before.step(card.step)->guid);
            QCOMPARE(same->columns, card.columns);
            QCOMPARE(same->rows, card.rows);
            QCOMPARE(same->text, card.text); // not what it computes
            QCOMPARE(same->experience, card.experience);
            QCOMPARE(same->marks.size(), card.marks.size());
            QCOMPARE(same->bindings.size(), card.bindings.size());
        }
        QCOMPARE(after.map.title, before.map.title);
        QCOMPARE(after.map.state, before.map.state);
        for (std::size_t i = 0; i < before.steps.size(); ++i)
            QCOMPARE(after.steps[i].marks.size(), before.steps[i].marks.size());
        QVERIFY(std::ranges::equal(after.links, before.links, {}, &Link::kind, &Link::kind));
        QVERIFY(other->undo());
        QVERIFY(maps::maps(other.db()).empty());
    }
}

void TestReadDrawio::labels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* label, const char* words) {
        QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(words);
    };
    row("plain", "plain");
    row("a<br>b", "a\nb");
    row("<div>a</div><div>b</div>", "a\nb");
    row("a<div>b</div>", "a\nb");
    row("<p style=\"x\">a &amp; b</p>", "a & b");
    row("5 &lt; 6 &nbsp; 7", "5 < 6 7");
    row("<script>alert(1)</script>", "alert(1)");
    row("a < b", "a < b");
}

void TestReadDrawio::labels()
{
    QFETCH(QString, label);
    QFETCH(QString, words);
    QCOMPARE(wordsOfLabel(label), words);
}

QTEST_GUILESS_MAIN(TestReadDrawio)
#include "tst_read_drawio.moc"
