#include "support/big_map.h"
#include "ui/maps/sample_map.h"

#include "ui/paint/board_export.h"
#include "ui/paint/board_layout.h"
#include "ui/paint/board_paint.h"
#include "ui/paint/board_sheet.h"

#include "maps/board_store.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

using namespace tropa;
using namespace tropa::ui::paint;
using test::SampleMap;

/// From evidence to a file a person can print: the same painting in PDF, SVG and PNG.
class TestBoardExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFormat_data();
    void writesEveryFormat();
    void pdfTextCanBeSelected();
    void paperThatIsTooSmallIsTold();
    void tilesCoverTheSheet();
    void cutsAreCheap_data();
    void cutsAreCheap();
    void cutsGoBetweenCards();
    void aLargeMapStaysSmallOnDisk();
    void quotesWithoutConsentStayOut();
    void refusals_data();
    void refusals();
    void nothingHalfWritten();
    void cardsNeverOverlap_data();
    void cardsNeverOverlap();
    void namesOfMetricsAreWhole();
    void theBandIsOpenOnlyWhereNothingIsKnown();
    void linksEndAtTheirCards();
    void detailHasHysteresis();
    void brokenTextFits_data();
    void brokenTextFits();
    void pictures();

private:
    Result<MapExportReport> write(SampleMap& sample, const QString& path, MapExportOptions options = {},
                                  std::vector<maps::MapId> maps = {})
    {
        options.filter = SampleMap::lastWave();
        options.base = QGuiApplication::font();
        return exportMaps(
            {sample.project.db(), sample.catalogue, sample.sources, QDate(2026, 10, 1), QStringLiteral("sample.tropa")},
            std::move(maps), path, options);
    }
    QTemporaryDir m_folder;
};

void TestBoardExport::writesEveryFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<int>("maps");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF-") << 2;
    QTest::newRow("svg") << "svg" << QByteArray("<?xml") << 1;
    QTest::newRow("png") << "png" << QByteArray("\x89PNG") << 1;
    QTest::newRow("json") << "json" << QByteArray("{") << 2;
}

void TestBoardExport::writesEveryFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    QFETCH(int, maps);
    SampleMap sample;
    const QString path = m_folder.filePath(QStringLiteral("map.") + suffix);
    const auto report = write(sample, path);
    QCOMPARE(test::why(report), QString());
    QCOMPARE(report->maps, maps);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    QVERIFY(bytes.size() < 1024 * 1024);
    if (suffix == QLatin1String("svg"))
        QVERIFY(QString::fromUtf8(bytes).contains(QStringLiteral("Ждёт приёма"))); // words, not outlines
}

void TestBoardExport::pdfTextCanBeSelected()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    SampleMap sample;
    const QString path = m_folder.filePath(QStringLiteral("text.pdf"));
    QVERIFY(write(sample, path));
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char* words : {"Путь пациента частной клиники", "Ждёт приёма", "Сорок минут", "Закулисье", "Показатели"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void TestBoardExport::paperThatIsTooSmallIsTold()
{
    SampleMap sample;
    MapExportOptions options;
    options.paper = Paper::A4;
    const auto small = write(sample, m_folder.filePath(QStringLiteral("a4.pdf")), options);
    QCOMPARE(small->notes.size(), 1u);
    QVERIFY(text(small->notes.front(), Language::English)
                .startsWith(QLatin1String("The smallest letters are under 6.5 points")));
    options.paper = Paper::A0;
    QCOMPARE(write(sample, m_folder.filePath(QStringLiteral("a0.pdf")), options)->notes.size(), 0u);
}

void TestBoardExport::tilesCoverTheSheet()
{
    SampleMap sample;
    MapExportOptions options;
    options.isTiled = true;
    const QString path = m_folder.filePath(QStringLiteral("tiles.pdf"));
    QCOMPARE(test::why(write(sample, path, options)), QStringLiteral("Tiles need a paper: one of a4, a3, a2, a1, a0"));
    options.paper = Paper::A4;
    const auto report = write(sample, path, options, {sample.map()});
    QVERIFY2(report.ok(), qPrintable(test::why(report)));
    QCOMPARE(report->notes.size(), 1u);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pages = file.readAll().count("/Type /Page\n");
    QCOMPARE(report->notes.front().count, pages);
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed");
    const auto textsOf = [&](const QString& of) {
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), of, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).split(QChar::FormFeed, Qt::SkipEmptyParts);
    };
    // Every sheet says which it is and names its lanes and stages; without the heads only those at the edge do.
    const auto naming = [](const QStringList& sheets, const QString& words) {
        return std::ranges::count_if(sheets, [&](const QString& sheet) { return sheet.contains(words); });
    };
    const QString stage = text({"Stage"}, Language::Russian);
    const QStringList sheets = textsOf(path);
    QCOMPARE(sheets.size(), pages);
    static const QRegularExpression key(QStringLiteral("[A-Z]\\d (из|of) \\d×\\d"));
    QCOMPARE(std::ranges::count_if(sheets, [](const QString& sheet) { return sheet.contains(key); }), pages);
    QCOMPARE(naming(sheets, stage), pages);
    options.repeatsHeads = false;
    const QString plain = m_folder.filePath(QStringLiteral("plain.pdf"));
    QVERIFY(write(sample, plain, options, {sample.map()}).ok());
    QCOMPARE(naming(textsOf(plain), stage), 1);
}

void TestBoardExport::cutsAreCheap_data()
{
    QTest::addColumn<QString>("places"); // at:cost
    QTest::addColumn<double>("room");
    QTest::addColumn<QString>("cuts");
    QTest::newRow("all fits") << "30 60" << 100.0 << "0 100";
    QTest::newRow("as full as can be") << "20 40 60 80" << 45.0 << "0 40 80 100";
    QTest::newRow("a card lies there") << "40 60:0.6 80" << 60.0 << "0 40 100";
    QTest::newRow("rather one sheet more than a card in two") << "30 50:0.6 70" << 50.0 << "0 50 100";
    QTest::newRow("two cards in two") << "20 33:0.6 45 66:0.6 70" << 34.0 << "0 20 45 70 100";
    QTest::newRow("filled alike") << "40 50 60" << 60.0 << "0 50 100";
    QTest::newRow("a stage ends") << "40 50 60:-0.02" << 60.0 << "0 60 100";
    QTest::newRow("no place near enough") << "90" << 40.0 << "0 40 80 100";
}

void TestBoardExport::cutsAreCheap()
{
    QFETCH(QString, places);
    QFETCH(double, room);
    QFETCH(QString, cuts);
    std::vector<CutPlace> all;
    for (const QString& place : places.split(u' '))
        all.push_back({place.section(u':', 0, 0).toDouble(), place.section(u':', 1, 1).toDouble()});
    QStringList found;
    for (const qreal cut : cheapestCuts(
             0, 100, all, [&](qreal from, qreal to) { return to - from <= room; }, room))
        found << QString::number(cut);
    QCOMPARE(found.join(u' '), cuts);
}

/// Whatever the paper: a cut goes through no card that a sheet could hold whole.
void TestBoardExport::cutsGoBetweenCards()
{
    SampleMap sample;
    const maps::Board board = maps::loadBoard(sample.project.db(), sample.map());
    QFont font;
    font.setPointSizeF(9.5);
    BoardSheet sheet(board, {}, font, {});
    const BoardLayout layout = layOut(board, BoardFonts::from(font));
    for (const QSizeF room : {QSizeF(1047, 718), QSizeF(718, 1047), QSizeF(1500, 1047)}) {
        const std::vector<SheetTile> tiles = sheet.tiles(room, 38, true);
        QVERIFY(tiles.size() > 1);
        double covered = 0;
        for (const SheetTile& tile : tiles) {
            covered += tile.part.width() * tile.part.height();
            QVERIFY(sheet.ownPart(tile).right() + tile.overlap.width() <= room.width() + 0.1);
            QVERIFY(sheet.ownPart(tile).bottom() + tile.overlap.height() <= room.height() + 0.1);
            for (const CardBox& box : layout.cards) {
                const QRectF seen = box.rect & tile.part;
                QVERIFY2(seen.isEmpty() || seen.size() == box.rect.size(), qPrintable(tileName(tile.column, tile.row)));
            }
        }
        QVERIFY(std::abs(covered - layout.body.width() * layout.body.height()) < 1); // each place once
    }
    QCOMPARE(tileName(1, 1), QStringLiteral("B2"));
    QCOMPARE(tileName(26, 0), QStringLiteral("AA1"));
}

/// 5,000 cards as text that can be selected: the budget is 1 MB.
void TestBoardExport::aLargeMapStaysSmallOnDisk()
{
    test::TestProject project;
    const maps::MapId map = test::makeBigMap(project);
    const metrics::Catalogue catalogue;
    const metrics::Sources sources;
    const QString path = m_folder.filePath(QStringLiteral("large.pdf"));
    MapExportOptions options;
    options.base = QGuiApplication::font();
    const auto done = exportMaps({project.db(), catalogue, sources, QDate(2026, 10, 1), QStringLiteral("large.tropa")},
                                 {map}, path, options);
    QVERIFY2(done.ok(), qPrintable(test::why(done)));
    const qint64 size = QFileInfo(path).size();
    QVERIFY2(size < 1024 * 1024, qPrintable(QString::number(size)));
}

void TestBoardExport::quotesWithoutConsentStayOut()
{
    SampleMap sample;
    for (auto& [touchpoint, quote] : sample.quotes->quotes)
        quote.hasConsent = touchpoint != 7;
    const QString path = m_folder.filePath(QStringLiteral("consent.svg"));
    const auto report = write(sample, path, {}, {sample.map()});
    QCOMPARE(text(report->notes.at(0), Language::English), QStringLiteral("1 quotes without consent were left out"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QVERIFY(!svg.contains(QStringLiteral("Сорок минут")));
    QVERIFY(svg.contains(QStringLiteral("Двенадцать")));
}

void TestBoardExport::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("why");
    QTest::newRow("format") << "map.docx"
                            << "A map cannot be written as “docx”; pdf, svg, png, pptx, xlsx, csv, drawio, "
                               "html, mmd, cjml and json can";
    QTest::newRow("folder") << "no/such/folder/map.pdf"
                            << "map.pdf cannot be written: ";
}

void TestBoardExport::refusals()
{
    QFETCH(QString, file);
    QFETCH(QString, why);
    SampleMap sample;
    QVERIFY(test::why(write(sample, m_folder.filePath(file))).startsWith(why));
    test::TestProject empty;
    QCOMPARE(test::why(exportMaps({empty.db(), sample.catalogue, sample.sources, QDate(2026, 10, 1), {}}, {},
                                  m_folder.filePath(QStringLiteral("x.pdf")))),
             QStringLiteral("The project has no map yet"));
}

void TestBoardExport::nothingHalfWritten()
{
    SampleMap sample;
    const QString path = m_folder.filePath(QStringLiteral("old.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(!write(sample, path, {}, {maps::MapId(999)}));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestBoardExport::cardsNeverOverlap_data()
{
    QTest::addColumn<maps::MapKind>("kind");
    QTest::addColumn<double>("points");
    for (const double points : {9.0, 9.5, 13.0}) {
        QTest::addRow("journey %g", points) << maps::MapKind::Journey << points;
        QTest::addRow("blueprint %g", points) << maps::MapKind::Blueprint << points;
    }
}

void TestBoardExport::cardsNeverOverlap()
{
    QFETCH(maps::MapKind, kind);
    QFETCH(double, points);
    SampleMap sample;
    QFont base = QGuiApplication::font();
    base.setPointSizeF(points);
    const maps::Board board = maps::loadBoard(sample.project.db(), sample.map(kind));
    const BoardLayout layout = layOut(board, BoardFonts::from(base));
    QCOMPARE(layout.cards.size(), board.cards.size());
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        const QRectF& rect = layout.cards[i].rect;
        QVERIFY(layout.bodyRect().contains(rect));
        QCOMPARE(layout.laneAt(rect.center().y()), board.rowOf(board.cards[i].lane));
        QCOMPARE(layout.columnAt(rect.left()), board.columnOf(board.cards[i].step));
        QCOMPARE(layout.cardAt(rect.center()) >= 0, true);
        for (std::size_t j = i + 1; j < layout.cards.size(); ++j) {
            if (layout.cards[i].look != CardLook::CurvePoint)
                QVERIFY(!rect.intersects(layout.cards[j].rect));
        }
    }
}

/// A long name takes further lines and the card grows by it: on paper there is no tooltip.
void TestBoardExport::namesOfMetricsAreWhole()
{
    SampleMap sample;
    const maps::Board board = maps::loadBoard(sample.project.db(), sample.map());
    const BoardFonts fonts = BoardFonts::from(QGuiApplication::font());
    const auto metricBox = [](const BoardLayout& layout) {
        return *std::ranges::find(layout.cards, CardLook::Metric, &CardBox::look);
    };
    const CardBox plain = metricBox(layOut(board, fonts));
    QVERIFY(board.card(plain.id)->text.isEmpty());
    const CardBox named =
        metricBox(layOut(board, fonts, {{plain.id, QString::fromUtf8("Удовлетворённость · Запись на приём")}}));
    QVERIFY(!named.isElided);
    QVERIFY(named.lines > 1);
    QCOMPARE(named.text.text().count(QChar(QChar::LineSeparator)), named.lines - 1);
    const qreal more = (named.lines - 1) * QFontMetricsF(fonts.small).lineSpacing();
    QVERIFY(std::abs(named.rect.height() - plain.rect.height() - more) <= 1);
}

/// A single answer has no interval; the points beside it keep theirs, a lone one too.
void TestBoardExport::theBandIsOpenOnlyWhereNothingIsKnown()
{
    SampleMap sample;
    const maps::Board board = maps::loadBoard(sample.project.db(), sample.map());
    const BoardFonts fonts = BoardFonts::from(QGuiApplication::font());
    const BoardLayout layout = layOut(board, fonts);
    const auto lane = static_cast<std::size_t>(
        std::ranges::find(board.lanes, maps::LaneKind::Curve, &maps::Lane::kind) - board.lanes.begin());
    std::vector<maps::CurvePoint> points(board.steps.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i].step = board.steps[i].id;
        points[i].value = 0.0;
        if (i != 1)
            points[i].lower = -1.0, points[i].upper = 1.0;
    }
    maps::BoardValues values;
    values.curves.insert(board.lanes[lane].id, points);
    BoardPaint paint;
    paint.board = &board;
    paint.layout = &layout;
    paint.values = &values;
    paint.fonts = &fonts;
    paint.theme = ui::theme::themeOf(ui::theme::ThemeKind::Light);
    const LaneBox& box = layout.lanes[lane];
    QImage image(static_cast<int>(layout.body.width()), static_cast<int>(box.bottom()) + 1, QImage::Format_RGB32);
    image.fill(paint.theme.raised);
    QPainter painter(&image);
    paintCurve(painter, paint, lane, {});
    painter.end();
    const auto isCovered = [&](std::size_t column) { // half a unit over the line
        const ColumnBox& at = layout.columns[column];
        return image.pixelColor(static_cast<int>(at.x + at.width / 2) + 2, static_cast<int>(curveY(box, 0.75))) !=
               paint.theme.raised;
    };
    QVERIFY(isCovered(0) && !isCovered(1) && isCovered(2) && isCovered(3));
}

void TestBoardExport::linksEndAtTheirCards()
{
    SampleMap sample;
    const maps::Board board = maps::loadBoard(sample.project.db(), sample.map(maps::MapKind::Blueprint));
    const BoardLayout layout = layOut(board, BoardFonts::from(QGuiApplication::font()));
    QCOMPARE(layout.links.size(), board.links.size());
    const auto box = [&](maps::CardId id) {
        return std::ranges::find(layout.cards, id, &CardBox::id)->rect.adjusted(-0.1, -0.1, 0.1, 0.1);
    };
    for (const LinkPath& path : layout.links) {
        const maps::Link& link = board.links[path.link];
        QVERIFY(box(link.from).contains(path.points.first()) && box(link.to).contains(path.points.last()));
        for (qsizetype i = 0; i + 1 < path.points.size(); ++i) { // at right angles, through nobody
            const QLineF piece(path.points[i], path.points[i + 1]);
            QVERIFY(qAbs(piece.dx()) < 1e-6 || qAbs(piece.dy()) < 1e-6);
            for (const CardBox& card : layout.cards) {
                if (card.id == link.from || card.id == link.to)
                    continue;
                const QRectF way = QRectF(piece.p1(), piece.p2()).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
                QVERIFY2(!card.rect.intersects(way), qPrintable(board.card(card.id)->text));
            }
        }
    }
}

void TestBoardExport::detailHasHysteresis()
{
    Detail detail = Detail::All;
    QList<int> seen;
    for (const qreal zoom : {1.0, 0.59, 0.57, 0.55, 0.59, 0.61, 0.33, 0.30, 0.34, 0.36, 0.12, 0.10, 0.14, 0.16}) {
        detail = detailFor(zoom, detail);
        seen << static_cast<int>(detail);
    }
    QCOMPARE(seen, (QList<int>{3, 3, 3, 2, 2, 3, 2, 1, 1, 2, 1, 0, 0, 1}));
}

void TestBoardExport::brokenTextFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("elided");
    QTest::newRow("short") << "Ждёт" << 3 << false;
    QTest::newRow("long") << QStringLiteral("Долго ждёт ответа ").repeated(20) << 3 << true;
    QTest::newRow("one word") << QString(200, QChar(u'ж')) << 2 << true;
    QTest::newRow("own lines") << "a\nb\nc\nd" << 3 << true;
    QTest::newRow("nothing") << "" << 3 << false;
}

void TestBoardExport::brokenTextFits()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QFETCH(bool, elided);
    const QFont font = QGuiApplication::font();
    bool wasElided = !elided;
    const QString broken = brokenText(text, font, 110, lines, &wasElided);
    QCOMPARE(wasElided, elided);
    const QStringList all = broken.split(QLatin1Char('\n'));
    QVERIFY(all.size() <= lines);
    for (const QString& line : all)
        QVERIFY2(QFontMetricsF(font).horizontalAdvance(line) <= 111, qPrintable(line));
}

/// Pictures for a person to look at, in both languages and themes; they must at least not be blank.
void TestBoardExport::pictures()
{
    const QString folder = QStringLiteral(TROPA_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    for (const Language language : {Language::Russian, Language::English}) {
        SampleMap sample(language);
        MapExportOptions options;
        options.language = language;
        options.dpi = 120;
        for (const maps::MapKind kind : {maps::MapKind::Journey, maps::MapKind::Blueprint}) {
            const QString path =
                QStringLiteral("%1/map-%2-%3.png").arg(folder, maps::idOf(kind), languageCode(language));
            QVERIFY(write(sample, path, options, {sample.map(kind)}));
            const QImage image(path);
            QVERIFY(image.width() > 2000 && image.height() > 600);
            QSet<QRgb> colours;
            for (int x = 0; x < image.width(); x += 7) {
                for (int y = 0; y < image.height(); y += 7)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY(colours.size() > 20);
        }
    }
}

QTEST_MAIN(TestBoardExport)
#include "tst_board_export.moc"
