#include "charts/chart_table.h"
#include "ui/charts/sample_charts.h"
#include "ui/paint/chart_file.h"
#include "ui/paint/chart_painter.h"
#include "ui/paint/chart_scale.h"
#include "ui/theme/apply_theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tropa;
using namespace tropa::ui;

namespace {

struct Named
{
    const char* name;
    charts::ChartSpec spec;
    QSizeF size;
};

charts::ChartSpec withBenchmark(charts::ChartSpec spec, double value)
{
    spec.benchmark = charts::ChartBenchmark{value};
    return spec;
}

std::vector<Named> samples()
{
    return {{"trend", test::loyaltyByWave(), {590, 270}},
            {"bars", test::lossByVisit(), {590, 270}},
            {"heat", test::checklistHeat(), {700, 280}},
            {"funnel", test::callFunnel(), {484, 280}},
            {"rows", test::satisfactionByTouchpoint(), {590, 270}},
            {"shares", test::loyaltyShares(), {590, 270}},
            {"trend with a benchmark", withBenchmark(test::loyaltyByWave(), 45), {590, 270}},
            {"trend with a benchmark at the target", withBenchmark(test::loyaltyByWave(), 40), {590, 270}},
            {"trend with a benchmark at its end", withBenchmark(test::loyaltyByWave(), 36), {590, 270}},
            {"bars with a benchmark", withBenchmark(test::lossByVisit(), 24), {590, 270}},
            {"bars with a benchmark near the target", withBenchmark(test::lossByVisit(), 31), {590, 270}},
            {"rows with a benchmark", withBenchmark(test::satisfactionByTouchpoint(), 72), {590, 290}}};
}

charts::ChartSpec sample(const QString& name)
{
    for (const Named& one : samples())
        if (name == QLatin1String(one.name))
            return one.spec;
    return {};
}

paint::ChartPicture painted(const charts::ChartSpec& spec, const QSizeF& size, theme::ThemeKind kind, double scale,
                            const QString& file = {})
{
    const theme::Theme theme = theme::themeOf(kind);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(theme.raised);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    const paint::ChartPicture picture =
        paint::paintChart(painter, QRectF(QPointF(), size), spec, {theme, Language::Russian, QApplication::font()});
    painter.end();
    if (!file.isEmpty() && qEnvironmentVariableIsSet("TROPA_PICTURES"))
        image.save(qEnvironmentVariable("TROPA_PICTURES") + QLatin1Char('/') + file + QStringLiteral(".png"));
    return picture;
}

QString wordsOf(const paint::ChartPicture& picture)
{
    QStringList words;
    for (const paint::ChartText& one : picture.texts)
        words << one.words;
    return words.join(u'|');
}

} // namespace

class ChartPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::applyTheme(*qApp, theme::ThemeKind::Light); }

    void cutsNothingAtTheSizesOfTheLook_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("size");
        for (const Named& one : samples()) {
            QTest::addRow("%s", one.name) << QString::fromLatin1(one.name) << one.size;
            QTest::addRow("%s, wide", one.name) << QString::fromLatin1(one.name) << one.size * 1.5;
        }
    }
    void cutsNothingAtTheSizesOfTheLook()
    {
        QFETCH(QString, name);
        QFETCH(QSizeF, size);
        for (const theme::ThemeKind kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark}) {
            const paint::ChartPicture picture =
                painted(sample(name), size, kind, 2,
                        name + (kind == theme::ThemeKind::Dark ? QStringLiteral("-dark") : QString()));
            const QRectF inside = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
            for (std::size_t i = 0; i < picture.texts.size(); ++i) {
                const paint::ChartText& one = picture.texts[i];
                QVERIFY2(!one.elided, qPrintable(one.words));
                QVERIFY2(inside.contains(one.area), qPrintable(one.words));
                for (std::size_t other = 0; other < i; ++other) {
                    const QRectF both =
                        one.area.adjusted(1, 3, -1, -3) & picture.texts[other].area.adjusted(1, 3, -1, -3);
                    QVERIFY2(both.isEmpty(),
                             qPrintable(one.words + QStringLiteral(" over ") + picture.texts[other].words));
                }
            }
        }
    }

    void needsTheHeightItAsksFor_data() { cutsNothingAtTheSizesOfTheLook_data(); }
    void needsTheHeightItAsksFor()
    {
        QFETCH(QString, name);
        const charts::ChartSpec spec = sample(name);
        const theme::Theme light = theme::themeOf(theme::ThemeKind::Light);
        for (const double width : {430.0, 640.0}) {
            const double height = paint::chartHeight(spec, width, {light, Language::Russian, QApplication::font()});
            const paint::ChartPicture picture = painted(spec, {width, height}, theme::ThemeKind::Light, 1);
            for (const paint::ChartText& one : picture.texts)
                QVERIFY2(one.area.bottom() <= height + 1 && one.area.top() >= -1, qPrintable(one.words));
        }
    }

    void answersToTheMouseAtEveryPoint()
    {
        for (const Named& one : samples()) {
            const paint::ChartPicture picture = painted(one.spec, one.size, theme::ThemeKind::Light, 1);
            std::size_t points = 0;
            for (const charts::ChartSeries& series : one.spec.series)
                points += series.points.size() + (series.total ? 1 : 0);
            QCOMPARE(picture.hits.size(), points);
            for (const paint::ChartHit& hit : picture.hits) {
                QVERIFY(one.spec.point(hit.place.series, hit.place.category));
                QVERIFY2(hit.area.width() > 4 && hit.area.height() > 4, one.name);
            }
        }
    }

    void showsNumbersWithTheirCountsAndTarget()
    {
        const QString words = wordsOf(painted(test::lossByVisit(), {590, 270}, theme::ThemeKind::Light, 1));
        for (const char* expected : {"38,4", "2\u202F018", "50\u00A0%", "визит", "n"})
            QVERIFY2(words.contains(QString::fromUtf8(expected)), expected);
    }

    void showsTheBenchmarkBesideTheTarget_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        for (const Named& one : samples()) {
            if (one.spec.benchmark)
                QTest::newRow(one.name) << QString::fromLatin1(one.name)
                                        << text(charts::benchmarkWords(one.spec, Language::Russian), Language::Russian);
        }
    }
    void showsTheBenchmarkBesideTheTarget()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const charts::ChartSpec spec = sample(name);
        const QSizeF size(590, 290);
        QVERIFY2(wordsOf(painted(spec, size, theme::ThemeKind::Light, 1)).contains(words), qPrintable(words));
        QVERIFY(charts::tableOf(spec, Language::English).columns.contains(QStringLiteral("Benchmark")));
        const QStringList facts = charts::pointFacts(spec, 0, 0, Language::Russian);
        QVERIFY2(facts.contains(words), qPrintable(facts.join(u'|')));
        // On paper the two lines are told apart without colour: one is dashed, the other dotted.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.svg"));
        QVERIFY(paint::saveChart(path, spec, {640, 320}, Language::Russian, QApplication::font()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY(svg.contains(QStringLiteral("stroke-dasharray=\"1,2")));
        QCOMPARE(svg.contains(QStringLiteral("stroke-dasharray=\"4,3")), spec.target.has_value());
    }

    void drawsFewObservationsFaintButReadable()
    {
        const theme::Theme theme = theme::themeOf(theme::ThemeKind::Light);
        QImage image(590, 270, QImage::Format_RGB32);
        image.fill(theme.raised);
        QPainter painter(&image);
        const auto picture = paint::paintChart(painter, image.rect(), test::lossByVisit(),
                                               {theme, Language::Russian, QApplication::font()});
        painter.end();
        const auto inkBeside = [&](std::size_t category) {
            const QRectF area = picture.hits[category].area;
            return image.pixelColor(QPoint(qRound(area.center().x()) - 8, qRound(area.bottom()) - 4));
        };
        QCOMPARE(inkBeside(0), theme.seriesColour(1));
        QCOMPARE(inkBeside(1), theme::blended(theme.seriesColour(1), theme.raised, 0.78));
        QCOMPARE(inkBeside(9), theme::blended(theme.seriesColour(1), theme.raised, 0.28));
    }

    void leavesAGapWhereNothingIsKnown()
    {
        charts::ChartSpec spec = test::loyaltyByWave();
        spec.series[0].points[3].value.reset();
        const auto whole = painted(test::loyaltyByWave(), {590, 270}, theme::ThemeKind::Light, 1);
        const auto broken = painted(spec, {590, 270}, theme::ThemeKind::Light, 1);
        QCOMPARE(broken.hits.size() + 1, whole.hits.size());
        QVERIFY(!wordsOf(broken).contains(QStringLiteral("+26")));
    }

    void marksTheCurrentPoint()
    {
        const theme::Theme theme = theme::themeOf(theme::ThemeKind::Light);
        QImage image(700, 280, QImage::Format_RGB32);
        image.fill(theme.raised);
        QPainter painter(&image);
        paint::ChartLook look{theme, Language::Russian, QApplication::font()};
        look.current = paint::ChartPlace{1, 3};
        const auto picture = paint::paintChart(painter, image.rect(), test::checklistHeat(), look);
        painter.end();
        const auto hit = std::ranges::find(picture.hits, *look.current, &paint::ChartHit::place);
        QVERIFY(hit != picture.hits.end());
        QCOMPARE(image.pixelColor(QPoint(qRound(hit->area.left()) + 1, qRound(hit->area.center().y()))), theme.focus);
    }

    void findsRoundTicks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("zero");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("to");
        QTest::newRow("loss") << 9.8 << 40.5 << true << 0.0 << 10.0 << 50.0;
        QTest::newRow("index") << 9.0 << 46.0 << false << 0.0 << 10.0 << 50.0;
        QTest::newRow("rating") << 4.1 << 4.7 << false << 4.0 << 0.2 << 4.8;
        QTest::newRow("below zero") << -30.0 << 20.0 << true << -30.0 << 10.0 << 20.0;
        QTest::newRow("one value") << 5.0 << 5.0 << false << 5.0 << 0.1 << 5.5;
    }
    void findsRoundTicks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, zero);
        charts::ChartSpec spec;
        spec.series = {charts::ChartSeries{{}, {test::point(low, 1, low, low), test::point(high, 1, high, high)}}};
        const paint::ChartScale scale = paint::scaleOf(spec, zero, 5);
        QTEST(scale.from, "from");
        QTEST(scale.step, "step");
        QTEST(scale.to, "to");
    }

    void savesFilesOthersCanRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const Named& one : samples())
            QTest::newRow(one.name) << QString::fromLatin1(one.name);
    }
    void savesFilesOthersCanRead()
    {
        QFETCH(QString, name);
        const charts::ChartSpec spec = sample(name);
        QTemporaryDir folder;
        const auto save = [&](const char* ending) {
            const QString path = folder.filePath(name + QLatin1Char('.') + QLatin1String(ending));
            const auto done = paint::saveChart(path, spec, {640, 320}, Language::Russian, QApplication::font());
            return done ? path : QString();
        };
        const QImage image(save("png"));
        QVERIFY(image.width() == 1280 && image.height() >= 640);

        QFile svg(save("svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&svg);
        QString words;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::Characters)
                words += reader.text();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(words.contains(text(spec.title, Language::Russian)));

        const QString pdf = save("pdf");
        QVERIFY(QFileInfo(pdf).size() > 1000);
        if (const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext")); !tool.isEmpty()) {
            QProcess process;
            process.start(tool, {pdf, QStringLiteral("-")});
            QVERIFY(process.waitForFinished());
            const QString found = QString::fromUtf8(process.readAllStandardOutput()).simplified();
            QVERIFY2(found.contains(text(spec.title, Language::Russian)), qPrintable(found));
        }
        QFile csv(save("csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), charts::toCsv(charts::tableOf(spec, Language::Russian), Language::Russian));
    }

    void refusesWhatItCannotWrite()
    {
        QTemporaryDir folder;
        const auto odd = paint::saveChart(folder.filePath(QStringLiteral("a.bmp")), test::callFunnel(), {300, 200},
                                          Language::English, QApplication::font());
        QVERIFY(!odd && odd.error().kind == ErrorKind::Usage);
        const auto nowhere = paint::saveChart(folder.filePath(QStringLiteral("none/a.png")), test::callFunnel(),
                                              {300, 200}, Language::English, QApplication::font());
        QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::Failed);
        QVERIFY(
            text(nowhere.error().message, Language::English).startsWith(QStringLiteral("a.png could not be written")));
    }
};

QTEST_MAIN(ChartPainterTest)
#include "tst_chart_painter.moc"
