#include "core/maps/test_map.h"

#include "frame/frame_store.h"
#include "maps/clinic_template.h"
#include "maps/example_json.h"
#include "maps/map_import.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tropa;
using namespace tropa::maps;
using test::TestMap;
using test::TestProject;

/// tropa-map/1 out and in, the published examples, the clinic template, and files that mean harm.
class TestMapJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsTheSame();
    void templateFillsAnEmptyProject_data();
    void templateFillsAnEmptyProject();
    void templateAddsOnlyWhatIsMissing();
    void hostileDocumentsAreRefused_data();
    void hostileDocumentsAreRefused();
    void sharedExamples_data();
    void sharedExamples();
    void unknownNamesAreToldNotGuessed();
};

namespace {

QJsonObject withoutGuids(const QJsonObject& document)
{
    // The copy gets names of its own; what they name must be the same.
    QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    static const QRegularExpression guid(
        QStringLiteral("[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}"));
    QString text = QString::fromUtf8(json);
    QHash<QString, QString> names;
    QString result;
    qsizetype last = 0;
    for (auto it = guid.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!names.contains(match.captured()))
            names.insert(match.captured(), QStringLiteral("g%1").arg(names.size()));
        result += text.mid(last, match.capturedStart() - last) + names.value(match.captured());
        last = match.capturedEnd();
    }
    return QJsonDocument::fromJson((result + text.mid(last)).toUtf8()).object();
}

QString shared(const char* file)
{
    const QString root = qEnvironmentVariable("TROPA_SHARED_DATA", QStringLiteral(TROPA_SOURCE_DIR "/../shared/data"));
    return root + QLatin1String("/maps/") + QLatin1String(file);
}

QJsonObject parse(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestMapJson::whatIsWrittenReadsTheSame()
{
    TestProject project;
    project.edit([](project::Edit& edit) { QVERIFY(applyClinicTemplate(edit, Language::Russian)); });
    std::vector<MapId> all;
    for (const MapSummary& map : maps::maps(project.db()))
        all.push_back(map.id);
    const QJsonObject written = toJson(project.db(), all);
    QVERIFY(checkMapJson(written));

    TestProject other;
    other.edit([&](project::Edit& edit) {
        QVERIFY(applyClinicTemplate(edit, Language::Russian)); // so that the touchpoints are known
        for (const MapSummary& map : maps::maps(edit.db()))
            removeMap(edit, map.id);
        QVERIFY(readMapJson(edit, written));
    });
    std::vector<MapId> copies;
    for (const MapSummary& map : maps::maps(other.db()))
        copies.push_back(map.id);
    QJsonObject again = toJson(other.db(), copies);
    QVERIFY(again.value(QLatin1String("project")) != written.value(QLatin1String("project")));
    again.insert(QStringLiteral("project"), written.value(QLatin1String("project")));
    // GUIDs of maps are kept where they are free, so that a merge finds them.
    QCOMPARE(QJsonDocument(withoutGuids(again)).toJson(), QJsonDocument(withoutGuids(written)).toJson());
    QCOMPARE(again.value(QLatin1String("journeys"))
                 .toArray()[0]
                 .toObject()
                 .value(QLatin1String("maps"))
                 .toArray()[0]
                 .toObject()
                 .value(QLatin1String("guid")),
             written.value(QLatin1String("journeys"))
                 .toArray()[0]
                 .toObject()
                 .value(QLatin1String("maps"))
                 .toArray()[0]
                 .toObject()
                 .value(QLatin1String("guid")));
}

void TestMapJson::templateFillsAnEmptyProject_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("firstStage");
    QTest::addColumn<QString>("waiting");
    QTest::newRow("ru") << Language::Russian << "Осознание потребности"
                        << "Зона ожидания";
    QTest::newRow("en") << Language::English << "Awareness"
                        << "Waiting area";
}

void TestMapJson::templateFillsAnEmptyProject()
{
    QFETCH(Language, language);
    QFETCH(QString, firstStage);
    QFETCH(QString, waiting);
    TestProject project;
    project.edit([&](project::Edit& edit) {
        const auto read = applyClinicTemplate(edit, language);
        QCOMPARE(test::why(read), QString());
        QCOMPARE(read->notes.size(), 0u);
        QCOMPARE(read->maps.size(), 2u);
    });
    const auto stages = frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("stage")));
    QCOMPARE(stages.size(), 10u);
    QCOMPARE(stages.front().name, firstStage);
    QCOMPARE(frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("touchpoint"))).size(), 14u);
    QCOMPARE(frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("persona"))).size(), 7u);

    const Board map = loadBoard(project.db(), maps::maps(project.db(), MapKind::Journey).front().id);
    QCOMPARE(map.steps.size(), 17u);
    QCOMPARE(map.lanes.size(), 8u);
    const Board blueprint = loadBoard(project.db(), maps::maps(project.db(), MapKind::Blueprint).front().id);
    QCOMPARE(blueprint.map.journey, map.map.journey); // one set of steps
    QCOMPARE(blueprintLines(blueprint).size(), 3u);
    QVERIFY(blueprint.links.size() > 25);

    int bound = 0;
    for (const Card& card : map.cards) {
        if (card.bindings.empty() || card.bindings.front().metric != QLatin1String("survey.csat"))
            continue;
        ++bound;
        const auto touchpoint = card.bindings.front().scope.values(metrics::dimension::touchpoint);
        QCOMPARE(touchpoint.size(), 1u);
        QCOMPARE(map.step(card.step)->touchpoint.value(), touchpoint.front());
        if (frame::frameName(project.db(), {QStringLiteral("touchpoint"), touchpoint.front()}) == waiting)
            QCOMPARE(map.step(card.step)->marks.front().kind, MarkKind::Wait);
    }
    QCOMPARE(bound, 14);
}

void TestMapJson::templateAddsOnlyWhatIsMissing()
{
    TestProject project;
    project.edit([](project::Edit& edit) {
        frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("touchpoint")), QStringLiteral("зона  ОЖИДАНИЯ"));
        QVERIFY(applyClinicTemplate(edit, Language::Russian));
    });
    QCOMPARE(frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("touchpoint"))).size(), 14u);
    QVERIFY(project->undo());
    QCOMPARE(frame::frameItems(project.db(), *frame::frameKind(QStringLiteral("touchpoint"))).size(), 0u);
    QCOMPARE(maps::maps(project.db()).size(), 0u);
}

void TestMapJson::hostileDocumentsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QString>("why");
    const auto with = [](const char* card, const char* links = "[]") {
        return parse(
            QByteArray(
                R"({"format":"tropa-map/1","journeys":[{"name":"j","stages":[{"guid":"s","title":"S","steps":[{"guid":"t","title":"T"}]}],
            "maps":[{"guid":"m","kind":"journey","title":"M","lanes":[{"guid":"l","kind":"text","title":"L"}],"cards":[)")
                .append(card)
                .append(R"(],"links":)")
                .append(links)
                .append("}]}]}")
                .constData());
    };
    QTest::newRow("good") << with(R"({"guid":"c","lane":"l","step":"t","experience":-2})") << "";
    QTest::newRow("another version") << parse(R"({"format":"tropa-map/9"})")
                                     << "The map was written by another version of Tropa: its format is “tropa-map/9”, "
                                        "this program reads tropa-map/1. Export it there as tropa-map/1, or open it "
                                        "with a newer version";
    QTest::newRow("another program") << parse(R"({"format":"cjm/1"})")
                                     << "This is no map this program reads: format “cjm/1”, expected tropa-map/1";
    QTest::newRow("nothing") << QJsonObject() << "This is no map this program reads: format “”, expected tropa-map/1";
    QTest::newRow("1e308 as a score") << with(R"({"guid":"c","lane":"l","step":"t","experience":1e308})")
                                      << "card c: “experience” must be a number from −2 to 2";
    QTest::newRow("text as a score") << with(R"({"guid":"c","lane":"l","step":"t","experience":"NaN"})")
                                     << "card c: “experience” must be a number from −2 to 2";
    QTest::newRow("minutes below zero") << with(R"({"guid":"c","lane":"l","step":"t","actualMinutes":-1})")
                                        << "card c: “actualMinutes” must be a number from 0 to 1,000,000";
    QTest::newRow("a card twice") << with(R"({"guid":"c","lane":"l","step":"t"},{"guid":"c","lane":"l","step":"t"})")
                                  << "card: the name “c” stands twice";
    QTest::newRow("no such lane") << with(R"({"guid":"c","lane":"x","step":"t"})")
                                  << "card c: “lane” names nothing in this map";
    QTest::newRow("no such end") << with(R"({"guid":"c","lane":"l","step":"t"})",
                                         R"([{"guid":"k","from":"c","to":"d"}])")
                                 << "link k: “to” names nothing in this map";
    QTest::newRow("cards no list") << parse(R"({"format":"tropa-map/1","journeys":{}})")
                                   << "journeys: a list is expected";
    QTest::newRow("a map inside itself") << with(R"({"guid":"c","lane":"l","step":"t","nested":"m"})")
                                         << "A map cannot stand inside itself";
    QTest::newRow("unknown mark") << with(R"({"guid":"c","lane":"l","step":"t","marks":[{"kind":"Z"}]})")
                                  << "card c: “kind” cannot be “Z”";

    QTest::newRow("nested in a map that is not there")
        << with(R"({"guid":"c","lane":"l","step":"t","nested":"n"})") << "m: “nested” names nothing in this map";
    QTest::newRow("a review on no day") << parse(R"({"format":"tropa-map/1","journeys":[{"name":"j","maps":[
            {"guid":"m","kind":"journey","title":"M","review":"2026-02-30"}]}]})")
                                        << "map m: “review” must be a day as 2026-03-25, not “2026-02-30”";

    // Nested in each other, ten thousand deep and then in a circle.
    QJsonArray chain;
    for (int i = 0; i < 100; ++i) {
        QJsonArray inOne;
        for (int k = 0; k < 100; ++k) {
            const int map = i * 100 + k;
            inOne.append(QJsonObject{
                {QStringLiteral("guid"), QStringLiteral("m%1").arg(map)},
                {QStringLiteral("kind"), QStringLiteral("journey")},
                {QStringLiteral("title"), QStringLiteral("M")},
                {QStringLiteral("lanes"), QJsonArray{QJsonObject{{QStringLiteral("guid"), QStringLiteral("l")},
                                                                 {QStringLiteral("kind"), QStringLiteral("text")},
                                                                 {QStringLiteral("title"), QStringLiteral("L")}}}},
                {QStringLiteral("cards"),
                 QJsonArray{QJsonObject{{QStringLiteral("guid"), QStringLiteral("c")},
                                        {QStringLiteral("lane"), QStringLiteral("l")},
                                        {QStringLiteral("step"), QStringLiteral("t")},
                                        {QStringLiteral("nested"), QStringLiteral("m%1").arg((map + 1) % 10000)}}}}});
        }
        const QJsonObject step{{QStringLiteral("guid"), QStringLiteral("t")},
                               {QStringLiteral("title"), QStringLiteral("T")}};
        chain.append(QJsonObject{
            {QStringLiteral("name"), QStringLiteral("j")},
            {QStringLiteral("stages"), QJsonArray{QJsonObject{{QStringLiteral("guid"), QStringLiteral("s")},
                                                              {QStringLiteral("title"), QStringLiteral("S")},
                                                              {QStringLiteral("steps"), QJsonArray{step}}}}},
            {QStringLiteral("maps"), inOne}});
    }
    QTest::newRow("ten thousand maps in a circle")
        << QJsonObject{{QStringLiteral("format"), QStringLiteral("tropa-map/1")}, {QStringLiteral("journeys"), chain}}
        << "A map cannot stand inside itself";

    QJsonArray many;
    for (int i = 0; i < 1000000; ++i)
        many.append(QJsonObject());
    QJsonObject document = with("");
    QJsonArray journeys = document.value(QLatin1String("journeys")).toArray();
    QJsonObject journey = journeys[0].toObject();
    QJsonArray list = journey.value(QLatin1String("maps")).toArray();
    QJsonObject map = list[0].toObject();
    map.insert(QStringLiteral("cards"), many);
    list[0] = map;
    journey.insert(QStringLiteral("maps"), list);
    journeys[0] = journey;
    document.insert(QStringLiteral("journeys"), journeys);
    QTest::newRow("a million cards") << document << "cards: 1,000,000 entries, at most 50,000 can be read";
}

void TestMapJson::hostileDocumentsAreRefused()
{
    QFETCH(QJsonObject, document);
    QFETCH(QString, why);
    QCOMPARE(test::why(checkMapJson(document)), why);
    TestProject project;
    const auto done = project->edit({"Read"}, [&](project::Edit& edit) -> Result<void> {
        auto read = readMapJson(edit, document);
        if (!read)
            return std::move(read).error();
        return {};
    });
    QCOMPARE(test::why(done), why);
    QCOMPARE(maps::maps(project.db()).size(), why.isEmpty() ? 1u : 0u);
}

void TestMapJson::sharedExamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("stages");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("links");
    QTest::addColumn<QString>("lines");
    QTest::newRow("journey") << "mehilainen_clinic_cjm.json" << 4 << 6 << 31 << 0 << "0";
    QTest::newRow("blueprint") << "outpatient_clinic_blueprint.json" << 5 << 5 << 20 << 19 << "3";
    QTest::newRow("template") << "template_private_clinic.json" << 10 << 17 << 17 << 0 << "0";
}

void TestMapJson::sharedExamples()
{
    QFETCH(QString, file);
    QFETCH(int, stages);
    QFETCH(int, steps);
    QFETCH(int, cards);
    QFETCH(int, links);
    QFETCH(QString, lines);
    const QString path = shared(qPrintable(file));
    if (!QFile::exists(path))
        QSKIP("the shared data is not beside the project");
    for (const Language language : {Language::Russian, Language::English}) {
        TestProject project;
        frame::ImportOptions options;
        options.files << path;
        options.language = language;
        const auto report = [&] {
            const auto writer = project->startJob(); // gone before anything is undone
            return importMaps(**writer, options);
        }();
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->notes.empty(), file == QLatin1String("template_private_clinic.json"));
        const Board board = loadBoard(project.db(), maps::maps(project.db()).front().id);
        QCOMPARE(static_cast<int>(board.stages.size()), stages);
        QCOMPARE(static_cast<int>(board.steps.size()), steps);
        QCOMPARE(static_cast<int>(board.cards.size()), cards);
        QCOMPARE(report->imported, cards);
        QCOMPARE(static_cast<int>(board.links.size()), links);
        QCOMPARE(QString::number(blueprintLines(board).size()), lines);
        QVERIFY(project->undo());
        QCOMPARE(maps::maps(project.db()).size(), 0u);
    }
}

void TestMapJson::unknownNamesAreToldNotGuessed()
{
    TestProject project;
    project.edit([](project::Edit& edit) {
        const auto read =
            readMapJson(edit, parse(R"({"format":"tropa-map/1","project":"elsewhere","journeys":[{"name":"j",
            "stages":[{"guid":"s","title":"S","steps":[{"guid":"t","title":"T"}]}],"maps":[{"guid":"m","kind":"journey","title":"M",
            "lanes":[{"guid":"l","kind":"metrics","title":"L"}],"cards":[{"guid":"c","lane":"l","step":"t",
            "evidence":[{"kind":"segment","id":1}],
            "bindings":[{"metric":"survey.csat","scope":{"clinic":["Nowhere"]}},{"metric":"survey.nps"}]}]}]}]})"));
        QVERIFY(read);
        QCOMPARE(read->notes.size(), 2u);
        QCOMPARE(text(read->notes[0], Language::English),
                 QStringLiteral("This project knows no “Nowhere” for clinic; the condition was left out"));
    });
    const Board board = loadBoard(project.db(), maps::maps(project.db()).front().id);
    QCOMPARE(board.cards.front().bindings.size(), 1u); // a number over a wider scope is not what was meant
    QCOMPARE(board.cards.front().evidence.size(), 0u);
}

QTEST_GUILESS_MAIN(TestMapJson)
#include "tst_map_json.moc"
