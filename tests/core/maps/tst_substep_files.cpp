#include "core/maps/check_scene.h"
#include "formats/zip_reader.h"
#include "maps/board_edit.h"
#include "maps/foreign_maps.h"
#include "maps/map_file.h"
#include "maps/map_import.h"
#include "maps/map_json.h"
#include "maps/map_store.h"
#include "maps/stage_pages.h"

#include <QRegularExpression>

using namespace tropa;
using namespace tropa::maps;
using test::CheckScene;

/// Substeps in files of other programs: a step lies over its parts, and what comes back is the board that went out.
class TestSubstepFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStepLiesOverItsPartsInTheGrid();
    void slidesHaveThem();
    void pagesHaveThem();
    void aTableComesBack_data();
    void aTableComesBack();
    void aNewColumnIsNamedInEitherRow_data();
    void aNewColumnIsNamedInEitherRow();
    void aDrawingComesBack();

private:
    MapPage page()
    {
        const MapId map = m_scene->map(QStringLiteral("cjm"));
        m_scene->check(map);
        MapPage page;
        page.board = m_scene->board();
        page.values = m_scene->values();
        page.document = toJson(m_scene->project().db(), {map});
        return page;
    }
    QString target(const char* suffix)
    {
        return m_scene->project().folder() + QStringLiteral("/map.") + QLatin1String(suffix);
    }
    QString write(const char* suffix)
    {
        MapFileOptions options;
        options.language = Language::English;
        const auto done = mapFileKind(QLatin1String(suffix))->write(target(suffix), {page()}, options);
        if (!done)
            qFatal("%s", qPrintable(test::why(done)));
        return target(suffix);
    }

    std::unique_ptr<CheckScene> m_scene;
};

void TestSubstepFiles::init()
{
    m_scene = std::make_unique<CheckScene>();
    m_scene->run({QStringLiteral("use clinic")});
    for (const char* title : {"Dials", "Holds the line"}) {
        const Board board = page().board;
        m_scene->project().edit(
            [&](project::Edit& edit) { addSubstep(edit, board, board.steps[0].id, QLatin1String(title)); });
    }
}

void TestSubstepFiles::aStepLiesOverItsPartsInTheGrid()
{
    const MapPage one = page();
    const MapGrid grid(one.board);
    QCOMPARE(grid.stepHead(0).width(), 3 * grid.columnWidth);
    QCOMPARE(grid.stepHead(0).bottom(), grid.stepHead(1).top());
    QCOMPARE(grid.stepHead(1),
             QRectF(grid.step(1).left(), grid.stepHead(2).top(), grid.columnWidth, MapGrid::substepHeight));
    QCOMPARE(grid.stepHead(3), grid.step(3)); // one without parts has both rows
    QCOMPARE(grid.stepHead(3).bottom(), grid.lane(0).top());
}

void TestSubstepFiles::slidesHaveThem()
{
    const std::vector<StagePage> parts = stagePages(page(), 6, Language::English);
    QVERIFY(!parts.empty());
    QCOMPARE(parts.front().page.board.substepsOf(0), 2);
    write("pptx");
    auto zip = formats::ZipReader::open(*formats::InputFile::open(target("pptx"), formats::InputFile::documentLimit));
    QVERIFY(zip.ok());
    const QString slide = QString::fromUtf8(*zip->read(QStringLiteral("ppt/slides/slide1.xml")));
    // A step is three columns wide, its parts one each.
    const auto widthOf = [&](const QString& name) {
        const QRegularExpression shape(
            QStringLiteral("name=\"%1\".*?cx=\"(\\d+)\"").arg(QRegularExpression::escape(name)),
            QRegularExpression::DotMatchesEverythingOption);
        return shape.match(slide).captured(1).toDouble();
    };
    QVERIFY(widthOf(QStringLiteral("Dials")) > 0);
    QCOMPARE(qRound(widthOf(page().board.steps[0].title) / widthOf(QStringLiteral("Dials"))), 3);
}

void TestSubstepFiles::pagesHaveThem()
{
    QFile file(write("html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    const QString head = html.section(QStringLiteral("<thead>"), 1).section(QStringLiteral("</thead>"), 0, 0);
    const QStringList rows = head.split(QStringLiteral("</tr>"), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows[1].contains(QStringLiteral("<th scope=\"colgroup\" colspan=\"3\"")), qPrintable(rows[1]));
    QVERIFY(rows[1].contains(QStringLiteral("rowspan=\"2\"")));
    QVERIFY(!rows[1].contains(QStringLiteral("Dials")));
    QVERIFY(rows[2].contains(QStringLiteral("Dials")) && rows[2].contains(QStringLiteral("Holds the line")));
}

void TestSubstepFiles::aTableComesBack_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("csv") << QByteArray("csv");
    QTest::newRow("xlsx") << QByteArray("xlsx");
}

void TestSubstepFiles::aTableComesBack()
{
    QFETCH(QByteArray, suffix);
    const QString path = write(suffix.constData());
    const Board board = page().board;
    auto matrices = readMatrix(*formats::InputFile::open(path, formats::InputFile::documentLimit));
    QVERIFY2(matrices.ok(), qPrintable(test::why(matrices)));
    Matrix& matrix = matrices->front();
    QCOMPARE(matrix.steps.size(), static_cast<qsizetype>(board.steps.size()));
    for (std::size_t i = 0; i < board.steps.size(); ++i) {
        QCOMPARE(matrix.steps[static_cast<qsizetype>(i)], board.steps[i].guid.toString());
        QCOMPARE(matrix.titles[static_cast<qsizetype>(i)], board.steps[i].title);
    }
    matrix.rows[0].cells[1] = QStringLiteral("Has the number at hand");
    Merged merged;
    m_scene->project().edit([&](project::Edit& edit) {
        const auto done = mergeMatrix(edit, matrix);
        if (!done)
            qFatal("%s", qPrintable(test::why(done)));
        merged = *done;
    });
    QCOMPARE(merged.added, 1);
    QVERIFY(merged.notes.empty());
    const Board after = page().board;
    QCOMPARE(after.steps.size(), board.steps.size());
    QCOMPARE(after.cardsAt(after.lanes[0].id, after.steps[1].id).size(), 1u);
}

void TestSubstepFiles::aNewColumnIsNamedInEitherRow_data()
{
    QTest::addColumn<int>("above");
    QTest::newRow("among the substeps") << 1;
    QTest::newRow("among the steps") << 2;
}

void TestSubstepFiles::aNewColumnIsNamedInEitherRow()
{
    QFETCH(int, above);
    QFile file(write("csv"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    const QString first = page().board.steps[0].guid.toString();
    const qsizetype ids =
        std::ranges::find_if(lines, [&](const QString& line) { return line.contains(first); }) - lines.begin();
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] += i == ids - above ? QStringLiteral(";Comes back") : QStringLiteral(";");
    const auto matrices = readMatrix(formats::InputFile::fromBytes(lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n",
                                                                   QStringLiteral("table.csv")));
    QVERIFY2(matrices.ok(), qPrintable(test::why(matrices)));
    QCOMPARE(matrices->front().titles.back(), QStringLiteral("Comes back"));
}

void TestSubstepFiles::aDrawingComesBack()
{
    const QString path = write("drawio");
    const Board before = page().board;
    test::TestProject other;
    frame::ImportOptions options;
    options.files = {path};
    options.language = Language::English;
    {
        auto writer = other->startJob();
        const auto report = importMaps(**writer, options);
        QVERIFY2(report.ok(), qPrintable(test::why(report)));
        for (const Message& note : report->notes)
            QVERIFY2(!text(note, Language::English).contains(QLatin1String("above the lanes")),
                     qPrintable(text(note, Language::English)));
    }
    const Board after = loadBoard(other.db(), maps::maps(other.db()).front().id);
    QCOMPARE(after.steps.size(), before.steps.size());
    for (std::size_t i = 0; i < before.steps.size(); ++i) {
        QCOMPARE(after.steps[i].guid, before.steps[i].guid);
        QCOMPARE(after.steps[i].title, before.steps[i].title);
        QCOMPARE(after.steps[i].isSubstep, before.steps[i].isSubstep);
        QCOMPARE(after.headOf(static_cast<int>(i)), before.headOf(static_cast<int>(i)));
    }
    QCOMPARE(after.stages.size(), before.stages.size());
    QCOMPARE(after.cards.size(), before.cards.size());
    for (const Card& card : before.cards) {
        const auto same = std::ranges::find(after.cards, card.guid, &Card::guid);
        QVERIFY(same != after.cards.end());
        QCOMPARE(after.step(same->step)->guid, before.step(card.step)->guid);
        QCOMPARE(same->columns, card.columns);
    }
}

QTEST_GUILESS_MAIN(TestSubstepFiles)
#include "tst_substep_files.moc"
