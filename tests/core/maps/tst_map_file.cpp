#include "core/maps/check_scene.h"
#include "formats/csv_reader.h"
#include "formats/xlsx_reader.h"
#include "formats/zip_reader.h"
#include "maps/map_file.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace tropa;
using namespace tropa::maps;
using test::CheckScene;

/// A map in the files of other programs: everything is there, well formed, with ids; no quote without consent.
class TestMapFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawioHasEveryCardAndGluedEdges();
    void pptxHasNativeShapesAndGluedConnectors();
    void aSlideAStage();
    void whatPeopleSaidGoesAlongWhenAsked_data();
    void whatPeopleSaidGoesAlongWhenAsked();
    void mermaidHasWholeScores();
    void cjmlNamesActorsAndTouchpoints();
    void matrixCarriesIds();
    void everyKindSaysWhoseItIsAndWhatItsSignsMean();
    void theWebPageStandsAlone();
    void quotesWithoutConsentAreLeftOut_data();
    void quotesWithoutConsentAreLeftOut();
    void aLargeMapFitsTheSlide();

private:
    MapPage page(const char* map)
    {
        m_scene->check(m_scene->map(QString::fromLatin1(map)));
        MapPage page;
        page.board = m_scene->board();
        page.values = m_scene->values();
        page.head = QStringLiteral("First-time patient");
        return page;
    }
    QString target(const char* suffix)
    {
        return m_scene->project().folder() + QStringLiteral("/map.") + QLatin1String(suffix);
    }
    QByteArray written(const char* suffix, const std::vector<MapPage>& pages)
    {
        const QString path = target(suffix);
        const auto done = mapFileKind(QString::fromLatin1(suffix))
                              ->write(path, pages,
                                      {Language::English, QStringLiteral("clinic.tropa"), QDate(2026, 10, 1), m_house,
                                       m_stageSlides});
        if (!done)
            qFatal("%s", qPrintable(test::why(done)));
        m_notes.clear();
        for (const Message& note : done->notes)
            m_notes << text(note, Language::English);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<CheckScene> m_scene;
    HouseStyle m_house;
    bool m_stageSlides = false;
    QStringList m_notes;
};

void TestMapFile::init()
{
    m_scene = std::make_unique<CheckScene>();
    m_house = {};
    m_stageSlides = false;
    m_scene->run({QStringLiteral("use clinic"), QStringLiteral("set f1 text=\"Picks up: <quick> & kind\"")});
}

void TestMapFile::drawioHasEveryCardAndGluedEdges()
{
    const MapPage bp = page("bp");
    QXmlStreamReader xml(written("drawio", {bp, page("cjm")}));
    QSet<QString> ids;
    QStringList sources, targets, pages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == QLatin1String("diagram"))
            pages << attributes.value(QLatin1String("name")).toString();
        if (attributes.hasAttribute(QLatin1String("id")) && pages.size() == 1)
            ids.insert(attributes.value(QLatin1String("id")).toString());
        if (attributes.hasAttribute(QLatin1String("source"))) {
            sources << attributes.value(QLatin1String("source")).toString();
            targets << attributes.value(QLatin1String("target")).toString();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(pages, (QStringList{QStringLiteral("bp"), QStringLiteral("cjm")}));
    for (const Card& card : bp.board.cards)
        QVERIFY(ids.contains(QStringLiteral("card%1").arg(card.id.value())));
    QCOMPARE(sources.size(), static_cast<qsizetype>(bp.board.links.size()));
    for (const QString& end : sources + targets)
        QVERIFY(ids.contains(end));
}

void TestMapFile::pptxHasNativeShapesAndGluedConnectors()
{
    const MapPage bp = page("bp");
    written("pptx", {bp, page("cjm")});
    auto zip = formats::ZipReader::open(*formats::InputFile::open(target("pptx"), formats::InputFile::documentLimit));
    QVERIFY2(zip.ok(), qPrintable(test::why(zip)));
    for (const QString& name : zip->names()) {
        QXmlStreamReader xml(*zip->read(name));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
    }
    QXmlStreamReader xml(*zip->read(QStringLiteral("ppt/slides/slide1.xml")));
    QSet<QString> shapes, names, dashes;
    QStringList ends;
    int cards = 0, pictures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("cNvPr")) {
            shapes.insert(xml.attributes().value(QLatin1String("id")).toString());
            names.insert(xml.attributes().value(QLatin1String("name")).toString());
            cards += xml.attributes().value(QLatin1String("name")).startsWith(QLatin1String("card ")) ? 1 : 0;
        } else if (xml.name() == QLatin1String("stCxn") || xml.name() == QLatin1String("endCxn")) {
            ends << xml.attributes().value(QLatin1String("id")).toString();
        } else if (xml.name() == QLatin1String("prstDash")) {
            dashes.insert(xml.attributes().value(QLatin1String("val")).toString());
        } else if (xml.name() == QLatin1String("pic")) {
            ++pictures;
        }
    }
    QCOMPARE(cards, static_cast<int>(bp.board.cards.size())); // every card is a text shape
    QCOMPARE(pictures, 0);
    QVERIFY(names.contains(QStringLiteral("line of visibility")));
    QVERIFY(dashes.contains(QStringLiteral("dash")));
    QCOMPARE(ends.size(), static_cast<qsizetype>(2 * bp.board.links.size()));
    for (const QString& end : ends)
        QVERIFY(shapes.contains(end));
}

/// The whole map, then each stage: every card is on the slide of its stage, links only where both ends are.
void TestMapFile::aSlideAStage()
{
    const MapPage bp = page("bp");
    m_stageSlides = true;
    written("pptx", {bp});
    auto zip = formats::ZipReader::open(*formats::InputFile::open(target("pptx"), formats::InputFile::documentLimit));
    QVERIFY2(zip.ok(), qPrintable(test::why(zip)));
    QHash<QString, int> seen;
    int slides = 0;
    for (const QString& name : zip->names()) {
        if (!name.startsWith(QLatin1String("ppt/slides/slide")))
            continue;
        ++slides;
        QXmlStreamReader xml(*zip->read(name));
        QSet<QString> shapes;
        QStringList ends;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == QLatin1String("cNvPr")) {
                shapes.insert(attributes.value(QLatin1String("id")).toString());
                ++seen[attributes.value(QLatin1String("name")).toString()];
            } else if (xml.name() == QLatin1String("stCxn") || xml.name() == QLatin1String("endCxn")) {
                ends << attributes.value(QLatin1String("id")).toString();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
        for (const QString& end : ends)
            QVERIFY(shapes.contains(end));
    }
    QVERIFY(slides > static_cast<int>(bp.board.stages.size()));
    for (const Card& card : bp.board.cards)
        QVERIFY2(seen.value(QStringLiteral("card ") + card.guid.toString()) >= 2, qPrintable(card.text));
}

void TestMapFile::whatPeopleSaidGoesAlongWhenAsked_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"pptx", "xlsx", "html", "drawio"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestMapFile::whatPeopleSaidGoesAlongWhenAsked()
{
    QFETCH(QString, kind);
    MapPage bp = page("bp");
    const auto everything = [&] { // of the file, packed or not
        const QByteArray bytes = written(qPrintable(kind), {bp});
        if (!bytes.startsWith("PK"))
            return QString::fromUtf8(bytes);
        auto zip = formats::ZipReader::open(
            *formats::InputFile::open(target(qPrintable(kind)), formats::InputFile::documentLimit));
        QString all;
        for (const QString& name : zip->names())
            all += QString::fromUtf8(*zip->read(name));
        return all;
    };
    QVERIFY(!everything().contains(QStringLiteral("Ask the desk")));
    StickyNote note;
    note.place = NotePlace::at(bp.board.cards.front().id);
    note.text = QStringLiteral("Ask the desk");
    note.author = QStringLiteral("Vera");
    bp.notes.push_back(note);
    CommentThread thread;
    thread.place = NotePlace::at(bp.board.lanes.front().id, bp.board.steps.front().id);
    thread.comments.push_back({{}, {}, QStringLiteral("Is it still so?"), QStringLiteral("Oleg"), {}, {}});
    bp.threads.push_back(thread);
    thread.isResolved = true;
    thread.comments.front().text = QStringLiteral("Long settled");
    bp.threads.push_back(thread);
    const QString all = everything();
    for (const char* words : {"Ask the desk", "Vera", "Is it still so?", "Oleg"})
        QVERIFY2(all.contains(QString::fromLatin1(words)), words);
    QVERIFY(!all.contains(QStringLiteral("Long settled")));
    QCOMPARE(m_notes, QStringList());
}

void TestMapFile::mermaidHasWholeScores()
{
    const QString text = QString::fromUtf8(written("mmd", {page("cjm")}));
    QVERIFY(text.startsWith(QLatin1String("journey\n    title cjm\n")));
    QVERIFY(text.contains(QLatin1String("    section Getting help\n")));
    QVERIFY2(text.contains(QLatin1String("      Booking: 4: Call team")), qPrintable(text)); // CSAT 4 is +1
    QVERIFY(text.contains(QLatin1String("\"experience\":0.8")));
    m_scene->run({QStringLiteral("on cjm"), QStringLiteral("step \"A: b; c # d\"")});
    const QString odd = QString::fromUtf8(written("mmd", {page("cjm")}));
    QVERIFY(odd.contains(QStringLiteral("      A∶ b, c № d: 3")));
    QVERIFY(m_notes.contains(QStringLiteral("1 step has no score; it stands in the middle")));
}

void TestMapFile::cjmlNamesActorsAndTouchpoints()
{
    QXmlStreamReader xml(written("cjml", {page("bp")}));
    QMap<QString, int> counts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            ++counts[xml.name().toString()];
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(counts.value(QStringLiteral("phase")), 2);
    QCOMPARE(counts.value(QStringLiteral("communicationPoint")), 3);
    QCOMPARE(counts.value(QStringLiteral("actor")), 6); // the persona, Patient, Operator, Doctor, Administrator, Nurse
}

void TestMapFile::matrixCarriesIds()
{
    const MapPage cjm = page("cjm");
    const QString csv = QString::fromUtf8(written("csv", {cjm}));
    const QStringList rows = csv.split(QStringLiteral("\r\n"));
    QVERIFY(rows[0].contains(cjm.board.map.guid.toString()));
    QVERIFY(rows[1].startsWith(QLatin1String(";Legend: ")));
    for (const Step& step : cjm.board.steps)
        QVERIFY(rows[3].contains(step.guid.toString()));
    for (const Lane& lane : cjm.board.lanes)
        QVERIFY(csv.contains(lane.guid.toString()));
    QVERIFY(csv.contains(QLatin1String("Long wait on the phone")));
    const auto curve = std::ranges::find(cjm.board.lanes, LaneKind::Curve, &Lane::kind);
    const auto line =
        std::ranges::find_if(rows, [&](const QString& row) { return row.startsWith(curve->guid.toString()); });
    QVERIFY2(line != rows.end() && line->contains(QLatin1String("+0.8")), qPrintable(csv)); // the point of the curve

    written("xlsx", {cjm, page("bp")});
    auto zip = formats::ZipReader::open(*formats::InputFile::open(target("xlsx"), formats::InputFile::documentLimit));
    QVERIFY(zip.ok());
    const QByteArray sheet = *zip->read(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("hidden=\"1\""));
    QVERIFY(sheet.contains("customHeight=\"1\"")); // rows of long words are as high as these
    QVERIFY(
        zip->read(QStringLiteral("xl/sharedStrings.xml"))->contains(cjm.board.lanes.front().guid.toString().toUtf8()));
}

void TestMapFile::everyKindSaysWhoseItIsAndWhatItsSignsMean()
{
    const QByteArray logo =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                               "awAAAABJRU5ErkJggg==");
    m_house = {QStringLiteral("Клиника Север"), QStringLiteral("#1f6f8b"), QStringLiteral("logo.png"), logo};
    const std::vector<MapPage> pages{page("cjm")};
    for (const char* suffix : {"csv", "mmd", "cjml", "drawio", "html"}) {
        const QString file = QString::fromUtf8(written(suffix, pages));
        QVERIFY2(file.contains(QStringLiteral("Клиника Север")), suffix);
        QVERIFY2(file.contains(QStringLiteral("First-time patient")), suffix);
        QVERIFY2(file.contains(QStringLiteral("Measured ")), suffix);
    }
    QVERIFY(!m_notes.join(u' ').contains(QLatin1String("logo")));
    written("xlsx", pages);
    auto zip = formats::ZipReader::open(*formats::InputFile::open(target("xlsx"), formats::InputFile::documentLimit));
    QVERIFY(zip.ok());
    QCOMPARE(*zip->read(QStringLiteral("xl/media/image1.png")), logo);
    QVERIFY(zip->read(QStringLiteral("xl/workbook.xml"))->contains("name=\"Legend\""));
    QVERIFY(zip->read(QStringLiteral("xl/styles.xml"))->contains("1F6F8B"));
    const QString words = QString::fromUtf8(*zip->read(QStringLiteral("xl/sharedStrings.xml")));
    QVERIFY(words.contains(QStringLiteral("Клиника Север")) && words.contains(QStringLiteral("Measured ")));
    // A logo that a workbook does not take is told, and the file is made all the same.
    m_house.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    written("xlsx", pages);
    QCOMPARE(m_notes, QStringList{QStringLiteral("The logo was left out: Excel takes PNG and JPEG")});
}

void TestMapFile::theWebPageStandsAlone()
{
    const QString html = QString::fromUtf8(written("html", {page("cjm"), page("bp")}));
    QVERIFY(html.contains(QRegularExpression(QStringLiteral("Mark · [^:]+: 4\\.0 \\(n = 100\\)"))));
    QVERIFY(html.contains(QLatin1String("line of visibility"))); // of the blueprint
    QVERIFY(html.contains(QLatin1String("I waited ten minutes")));
    QVERIFY(html.contains(QLatin1String("Picks up: &lt;")));
    for (const char* outside : {"http://", "https://", "src=", "@import", "url("})
        QVERIFY2(!html.contains(QLatin1String(outside)), outside);
}

void TestMapFile::quotesWithoutConsentAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("suffix");
    for (const char* suffix : {"drawio", "html"})
        QTest::newRow(suffix) << QByteArray(suffix);
}

void TestMapFile::quotesWithoutConsentAreLeftOut()
{
    QFETCH(QByteArray, suffix);
    m_scene->run({QStringLiteral("quote 9 phone respondent=9 text=\"Private words\" consent=no"),
                  QStringLiteral("on cjm"), QStringLiteral("card q1 Pains Return text=\"Alone\""),
                  QStringLiteral("evidence q1 9")});
    const QString file = QString::fromUtf8(written(suffix.constData(), {page("cjm")}));
    QVERIFY(!file.contains(QLatin1String("Private words")));
    QCOMPARE(m_notes, QStringList{QStringLiteral("1 quote without consent was left out")});
}

void TestMapFile::aLargeMapFitsTheSlide()
{
    m_scene->run({QStringLiteral("on cjm")});
    QStringList steps;
    for (int i = 0; i < 60; ++i)
        steps << QStringLiteral("step More%1").arg(i);
    m_scene->run(steps);
    written("pptx", {page("cjm")});
    auto zip = formats::ZipReader::open(*formats::InputFile::open(target("pptx"), formats::InputFile::documentLimit));
    const QString text = QString::fromUtf8(*zip->read(QStringLiteral("ppt/presentation.xml")));
    const auto match = QRegularExpression(QStringLiteral("sldSz cx=\"(\\d+)\" cy=\"(\\d+)\"")).match(text);
    QVERIFY(match.hasMatch());
    QVERIFY(match.captured(1).toLongLong() <= 51206400);
    QVERIFY(match.captured(2).toLongLong() >= 914400);
}

QTEST_GUILESS_MAIN(TestMapFile)
#include "tst_map_file.moc"
