#include "core/maps/test_map.h"

#include "formats/zip_reader.h"
#include "maps/foreign_maps.h"
#include "maps/map_file.h"
#include "maps/map_json.h"

#include <QRegularExpression>

using namespace tropa;
using namespace tropa::maps;
using test::TestMap;
using test::TestProject;
using Edit = project::Edit;

/// A card over several steps and lanes in files of other programs: one shape or one merged cell, and it comes back.
class TestSpanFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesHaveOneCellForIt();
    void aCellEndsAtTheCurveAndAtWhatIsSaid();
    void aTableComesBack_data();
    void aTableComesBack();
    void cellsMergedOtherwiseAreReported();
    void aSlideHasOneShape();
    void aDrawingHasOneShape();

private:
    Board board() { return loadBoard(m_project->db(), m_map->map); }
    MapPage page()
    {
        MapPage page;
        page.board = board();
        page.document = toJson(m_project->db(), {m_map->map});
        return page;
    }
    QString write(const char* suffix, QStringList* notes = nullptr)
    {
        const QString path = m_project->folder() + QStringLiteral("/map.") + QLatin1String(suffix);
        MapFileOptions options;
        options.language = Language::English;
        const auto done = mapFileKind(QLatin1String(suffix))->write(path, {page()}, options);
        if (!done)
            qFatal("%s", qPrintable(test::why(done)));
        for (const Message& note : done->notes) {
            if (notes)
                *notes << text(note, Language::English);
        }
        return path;
    }
    static QString bodyOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                    .section(QStringLiteral("<tbody>"), 1)
                                                    .section(QStringLiteral("</tbody>"), 0, 0)
                                              : QString();
    }
    Merged merge(const Matrix& matrix)
    {
        Merged merged;
        m_project->edit([&](Edit& edit) {
            const auto done = mergeMatrix(edit, matrix);
            if (!done)
                qFatal("%s", qPrintable(test::why(done)));
            merged = *done;
        });
        return merged;
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<TestMap> m_map;
    CardId m_tall;
};

// Lanes one, two and three; "tall" over steps a1 and a2 and over lanes one and two.
void TestSpanFiles::init()
{
    m_project = std::make_unique<TestProject>();
    m_map = std::make_unique<TestMap>(*m_project);
    m_project->edit([&](Edit& edit) {
        Lane lane;
        lane.title = QStringLiteral("three");
        addLane(edit, m_map->map, lane);
        m_tall = addCard(edit, m_map->one, m_map->a1, QStringLiteral("tall"));
        setCardSpan(edit, m_tall, 2, 2);
        addCard(edit, m_map->two, m_map->b1, QStringLiteral("low"));
    });
}

void TestSpanFiles::pagesHaveOneCellForIt()
{
    const QStringList rows = bodyOf(write("html")).split(QStringLiteral("</tr>"), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 3);
    const QString lanes = QStringLiteral("%1 %2").arg(m_map->one.value()).arg(m_map->two.value());
    QVERIFY2(rows[0].contains(QStringLiteral(" rowspan=\"2\" data-over=\"%1\"").arg(lanes)), qPrintable(rows[0]));
    QVERIFY(rows[0].contains(QStringLiteral("<td colspan=\"2\"")));
    // Below it stand cells that are seen only when the lane it begins in is not.
    QCOMPARE(rows[1].count(QStringLiteral("<td hidden ")), 2);
    QCOMPARE(rows[1].count(QStringLiteral("data-under=\"%1\"").arg(m_map->one.value())), 2);
    QVERIFY(rows[1].contains(QStringLiteral("low")));
    QVERIFY(!rows[2].contains(QStringLiteral("data-under")));
}

void TestSpanFiles::aCellEndsAtTheCurveAndAtWhatIsSaid()
{
    m_project->edit([&](Edit& edit) {
        Lane curve = board().lanes[1];
        curve.kind = LaneKind::Curve;
        setLane(edit, curve);
    });
    QVERIFY(!bodyOf(write("html")).contains(QStringLiteral("rowspan")));
}

void TestSpanFiles::aTableComesBack_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("csv") << QByteArray("csv");
    QTest::newRow("xlsx") << QByteArray("xlsx");
}

void TestSpanFiles::aTableComesBack()
{
    QFETCH(QByteArray, suffix);
    QStringList notes;
    const QString path = write(suffix.constData(), &notes);
    auto matrices = readMatrix(*formats::InputFile::open(path, formats::InputFile::documentLimit));
    QVERIFY2(matrices.ok(), qPrintable(test::why(matrices)));
    Matrix& matrix = matrices->front();
    if (suffix == "csv") {
        QVERIFY2(notes.join(u'|').contains(QStringLiteral("1 card over several steps or lanes")),
                 qPrintable(notes.join(u'|')));
    } else {
        QCOMPARE(notes, QStringList());
        QCOMPARE(matrix.areas.size(), 1u);
        QCOMPARE(matrix.areas[0].columns, 2);
        QCOMPARE(matrix.areas[0].rows, 2);
    }
    matrix.rows[0].cells[0] = QStringLiteral("taller");
    matrix.rows[2].cells[0] = QStringLiteral("new");
    const Merged merged = merge(matrix);
    QCOMPARE(merged.notes.size(), 0u);
    QCOMPARE(merged.added, 1);
    const Board after = board();
    QCOMPARE(after.cards.size(), 3u);
    QCOMPARE(after.card(m_tall)->text, QStringLiteral("taller"));
    QCOMPARE(after.card(m_tall)->columns, 2);
    QCOMPARE(after.card(m_tall)->rows, 2);
}

void TestSpanFiles::cellsMergedOtherwiseAreReported()
{
    auto matrices = readMatrix(*formats::InputFile::open(write("xlsx"), formats::InputFile::documentLimit));
    QVERIFY(matrices.ok());
    matrices->front().areas[0].rows = 3; // a person has drawn it over the third lane
    const Merged merged = merge(matrices->front());
    QCOMPARE(merged.notes.size(), 1u);
    QVERIFY2(text(merged.notes[0], Language::English).contains(QStringLiteral("merged")),
             qPrintable(text(merged.notes[0], Language::English)));
    QCOMPARE(board().card(m_tall)->rows, 2);
}

void TestSpanFiles::aSlideHasOneShape()
{
    auto zip = formats::ZipReader::open(*formats::InputFile::open(write("pptx"), formats::InputFile::documentLimit));
    QVERIFY(zip.ok());
    const QString slide = QString::fromUtf8(*zip->read(QStringLiteral("ppt/slides/slide1.xml")));
    const auto sizeOf = [&](const QString& words) {
        const QRegularExpression shape(
            QStringLiteral("<p:sp>((?!</p:sp>).)*?cx=\"(\\d+)\" cy=\"(\\d+)\"((?!</p:sp>).)*?<a:t>%1</a:t>").arg(words),
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = shape.match(slide);
        return QSizeF(match.captured(2).toDouble(), match.captured(3).toDouble());
    };
    const QSizeF tall = sizeOf(QStringLiteral("tall")), low = sizeOf(QStringLiteral("low"));
    QVERIFY(low.width() > 0);
    QVERIFY2(tall.width() > 1.9 * low.width(), qPrintable(QString::number(tall.width() / low.width())));
    QVERIFY2(tall.height() > 1.9 * low.height(), qPrintable(QString::number(tall.height() / low.height())));
}

void TestSpanFiles::aDrawingHasOneShape()
{
    const MapPage one = page();
    const MapGrid grid(one.board);
    QFile file(write("drawio"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString drawing = QString::fromUtf8(file.readAll());
    const std::size_t at = one.board.card(m_tall) - one.board.cards.data();
    QVERIFY(grid.card(at).height() > grid.cardHeight + grid.gap);
    const QRegularExpression shape(
        QStringLiteral(
            "\"tall\"((?!mxGeometry).)*?<mxGeometry[^>]*?width=\"([0-9.]+)\"[^>]*?height=\"([0-9.]+)\""),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(drawing);
    QCOMPARE(match.captured(2).toDouble(), grid.card(at).width());
    QCOMPARE(match.captured(3).toDouble(), grid.card(at).height());
}

QTEST_GUILESS_MAIN(TestSpanFiles)
#include "tst_span_files.moc"
