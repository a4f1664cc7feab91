#include "support/big_map.h"
#include "ui/maps/sample_map.h"

#include "ui/paint/board_export.h"
#include "ui/paint/board_layout.h"
#include "ui/paint/board_paint.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

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
    void aLargeMapStaysSmallOnDisk();
    void quotesWithoutConsentStayOut();
    void refusals_data();
    void refusals();
    void nothingHalfWritten();
    void cardsNeverOverlap_data();
    void cardsNeverOverlap();
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
    // The exact sheet, in the room of an A4 without borders and overlap, asks for so many.
    const QString exact = m_folder.filePath(QStringLiteral("exact.pdf"));
    QVERIFY(write(sample, exact, {}, {sample.map()}).ok());
    QFile whole(exact);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[\\S+ \\S+ (\\S+) (\\S+)\\]"));
    const auto size = box.match(QString::fromLatin1(whole.readAll()));
    const double mm = 25.4 / 72, width = size.captured(1).toDouble() * mm, height = size.captured(2).toDouble() * mm;
    const auto count = [](double length, double room) {
        return 1 + std::max(0.0, std::ceil((length - room) / (room - 10)));
    };
    QCOMPARE(static_cast<double>(pages),
             std::min(count(width, 277) * count(height, 190), count(width, 190) * count(height, 277)));
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
