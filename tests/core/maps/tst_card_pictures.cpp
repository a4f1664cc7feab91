#include "core/maps/test_map.h"

#include "formats/zip_reader.h"
#include "maps/foreign_maps.h"
#include "maps/map_file.h"
#include "maps/map_json.h"
#include "maps/map_version.h"
#include "maps/pictures.h"

#include <QJsonDocument>

using namespace tropa;
using namespace tropa::maps;
using test::TestMap;
using test::TestProject;
using Edit = project::Edit;

/// A picture, a level of the arc and formatted words on cards: in the file, by undo, and in files of other programs.
class TestCardPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPictureIsKeptAndUndone();
    void onlyPictures();
    void copiesShowTheSame();
    void aVersionSaysThatItChanged();
    void jsonCarriesIt();
    void slidesShowIt();
    void pagesShowIt();
    void drawingsShowItAndBringItBack();
    void tablesSayTheWords();

private:
    Board board() { return loadBoard(m_project->db(), m_map->map); }
    const Card& card() { return *(m_board = board()).card(m_card); }
    MapPage page()
    {
        MapPage page;
        page.board = board();
        page.values.pictures = picturesOf(m_project->db(), page.board);
        page.document = toJson(m_project->db(), {m_map->map});
        return page;
    }
    QString write(const char* suffix)
    {
        const QString path = m_project->folder() + QStringLiteral("/map.") + QLatin1String(suffix);
        MapFileOptions options;
        options.language = Language::English;
        const auto done = mapFileKind(QLatin1String(suffix))->write(path, {page()}, options);
        if (!done)
            qFatal("%s", qPrintable(test::why(done)));
        return path;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// 1 by 1, the smallest PNG there is.
    const QByteArray m_png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<TestMap> m_map;
    Board m_board;
    LaneId m_arc;
    CardId m_card;
};

void TestCardPictures::init()
{
    m_project = std::make_unique<TestProject>();
    m_map = std::make_unique<TestMap>(*m_project);
    m_project->edit([&](Edit& edit) {
        Lane lane;
        lane.kind = LaneKind::Arc;
        lane.title = QStringLiteral("arc");
        m_arc = addLane(edit, m_map->map, lane);
        m_card = addCard(edit, m_map->one, m_map->a1, QStringLiteral("**Waits** & *looks*\n- at the door"));
        QVERIFY(setCardPicture(edit, m_card, QStringLiteral("door.png"), m_png));
        setCardField(edit, addCard(edit, m_arc, m_map->a1), CardField::Experience, arcExperience(4));
    });
}

void TestCardPictures::aPictureIsKeptAndUndone()
{
    QCOMPARE(card().pictureName, QStringLiteral("door.png"));
    QCOMPARE(picturesOf(m_project->db(), board()).value(card().picture), m_png);
    m_project->edit([&](Edit& edit) { QVERIFY(setCardPicture(edit, m_card, {}, {})); });
    QVERIFY(!card().picture.isValid());
    QVERIFY((*m_project)->undo());
    QCOMPARE(picturesOf(m_project->db(), board()).value(card().picture), m_png);
    for (int level = 1; level <= mostArc; ++level)
        QCOMPARE(arcLevel(arcExperience(level)), level);
}

void TestCardPictures::onlyPictures()
{
    const auto refused = (*m_project)->edit({"Picture"}, [&](Edit& edit) {
        return setCardPicture(edit, m_card, QStringLiteral("a.svg"), QByteArrayLiteral("<svg/>"));
    });
    QCOMPARE(test::why(refused), QStringLiteral("a.svg is no picture this program reads: PNG, JPEG, WebP or GIF"));
    QCOMPARE(card().pictureName, QStringLiteral("door.png"));
}

void TestCardPictures::copiesShowTheSame()
{
    CardId copy;
    m_project->edit([&](Edit& edit) { copy = insertCard(edit, card(), m_map->two, m_map->b1); });
    QCOMPARE(board().card(copy)->picture, card().picture);
}

void TestCardPictures::aVersionSaysThatItChanged()
{
    const MapVersion before = versionOf(board(), nullptr, Language::English);
    m_project->edit([&](Edit& edit) { QVERIFY(setCardPicture(edit, m_card, {}, {})); });
    const MapVersion after = versionOf(board(), nullptr, Language::English);
    const auto pictureIn = [](const MapVersion& version) {
        return QJsonDocument(version.toJson()).toJson().contains("door.png");
    };
    QVERIFY(pictureIn(before) && !pictureIn(after));
}

void TestCardPictures::jsonCarriesIt()
{
    const QJsonObject document = toJson(m_project->db(), {m_map->map});
    QVERIFY(checkMapJson(document));
    TestProject other;
    MapId map;
    other.edit([&](Edit& edit) {
        const auto done = readMapJson(edit, document);
        QVERIFY2(done.ok(), qPrintable(test::why(done)));
        map = done->maps.front();
    });
    const Board read = loadBoard(other.db(), map);
    const auto own = std::ranges::find(read.cards, QStringLiteral("door.png"), &Card::pictureName);
    QVERIFY(own != read.cards.end());
    QCOMPARE(picturesOf(other.db(), read).value(own->picture), m_png);
    QCOMPARE(own->text, card().text);
}

void TestCardPictures::slidesShowIt()
{
    auto zip = formats::ZipReader::open(*formats::InputFile::open(write("pptx"), formats::InputFile::documentLimit));
    QVERIFY2(zip.ok(), qPrintable(test::why(zip)));
    const QByteArray slide = *zip->read(QStringLiteral("ppt/slides/slide1.xml"));
    const QByteArray relations = *zip->read(QStringLiteral("ppt/slides/_rels/slide1.xml.rels"));
    QVERIFY(slide.contains("r:embed=\"rId10\""));
    QVERIFY2(relations.contains("Id=\"rId10\"") && relations.contains("../media/picture"), relations.constData());
    const QByteArray name = "ppt/media/" + relations.mid(relations.indexOf("picture")).split('"').front();
    QCOMPARE(*zip->read(QString::fromLatin1(name)), m_png);
    QVERIFY(slide.contains("b=\"1\"") && slide.contains("i=\"1\""));
    QVERIFY(slide.contains("<a:t>Waits</a:t>") && !slide.contains("**"));
    QVERIFY(slide.contains("<a:t>4</a:t>"));
}

void TestCardPictures::pagesShowIt()
{
    const QByteArray html = read(write("html"));
    QVERIFY(html.contains("src=\"data:image/png;base64," + m_png.toBase64() + "\""));
    QVERIFY(html.contains("<b>Waits</b> &amp; <i>looks</i><br/>"));
    QVERIFY(html.contains("<div class=\"arc\" title=\"4\">"));
}

void TestCardPictures::drawingsShowItAndBringItBack()
{
    const QString path = write("drawio");
    QVERIFY(read(path).contains("shape=image"));
    TestProject other;
    const auto document = fromDrawio(read(path), path, QStringLiteral("map"), Language::English);
    QVERIFY2(document.ok(), qPrintable(test::why(document)));
    MapId map;
    other.edit([&](Edit& edit) {
        const auto done = readMapJson(edit, document->document);
        QVERIFY2(done.ok(), qPrintable(test::why(done)));
        map = done->maps.front();
    });
    const Board drawn = loadBoard(other.db(), map);
    QCOMPARE(drawn.cards.size(), board().cards.size()); // the picture is no card of its own
    QVERIFY(std::ranges::any_of(drawn.cards, [](const Card& one) { return one.pictureName == u"door.png"; }));
}

void TestCardPictures::tablesSayTheWords()
{
    const QByteArray csv = read(write("csv"));
    QVERIFY(csv.contains("**Waits** & *looks*")); // as typed: it comes back
    QVERIFY2(csv.contains("4"), csv.constData());
}

QTEST_GUILESS_MAIN(TestCardPictures)
#include "tst_card_pictures.moc"
