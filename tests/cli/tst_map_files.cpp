// Maps of the sample as files for others: paper and tiles, the house's title block, PowerPoint through another program
// and back, a web page that asks nothing of a network.
#include "formats/zip_reader.h"
#include "support/cli_test.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace tropa;

class MapFilesTest : public QObject, private test::CliTest
{
    Q_OBJECT

private:
    QByteArray written(const QString& name, const QStringList& options = {}) const
    {
        const QString path = m_folder.filePath(name);
        const test::Answer done =
            run(QStringList{QStringLiteral("map"), QStringLiteral("export"), m_project, QStringLiteral("-o"), path} +
                options);
        if (done.exit != 0)
            qFatal("%s", done.err.constData());
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qsizetype pages(const QByteArray& pdf)
    {
        static const QRegularExpression page(QStringLiteral("/Type /Page[^s]"));
        qsizetype count = 0;
        for (auto it = page.globalMatch(QString::fromLatin1(pdf)); it.hasNext(); it.next())
            ++count;
        return count;
    }
    /// Width and height of the first page in whole points.
    static QSize sizeOf(const QByteArray& pdf)
    {
        static const QRegularExpression box(QStringLiteral("/MediaBox \\[\\S+ \\S+ ([0-9.]+) ([0-9.]+)\\]"));
        const QRegularExpressionMatch found = box.match(QString::fromLatin1(pdf));
        return {qRound(found.captured(1).toDouble()), qRound(found.captured(2).toDouble())};
    }
    struct Slides
    {
        int cards = 0, connectors = 0, glued = 0, around = 0, pictures = 0;
    };
    static Slides slidesOf(const QString& path)
    {
        Slides slides;
        auto zip = formats::ZipReader::open(*formats::InputFile::open(path, formats::InputFile::documentLimit));
        (void)zip->forEach([&](const QString& name, const QByteArray& bytes) -> Result<void> {
            slides.pictures += name.startsWith(QLatin1String("ppt/media/"));
            if (!name.startsWith(QLatin1String("ppt/slides/slide")))
                return {};
            for (const QByteArray& shape : QByteArray(bytes).replace("<p:sp>", "\1").split('\1').mid(1))
                slides.cards +=
                    shape.contains("name=\"card ") && shape.left(shape.indexOf("</p:sp>")).contains("<a:t>");
            for (const QByteArray& link : QByteArray(bytes).replace("<p:cxnSp>", "\2").split('\2').mid(1)) {
                ++slides.connectors;
                slides.glued += link.contains("<a:stCxn ") && link.contains("<a:endCxn ");
                slides.around += link.count("idx=\"3\"") == 2; // right to right, past the cards between
            }
            return {};
        });
        return slides;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("клиника.tropa"));
        QCOMPARE(run({QStringLiteral("sample"), m_project}).exit, 0);
    }

    void onPaper_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("least"); // pages, of the four maps together
        QTest::addColumn<QSize>("size");
        const auto row = [](const char* name, const char* options, int least, QSize size) {
            QTest::newRow(name) << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts) << least << size;
        };
        row("as large as it is", "", 4, {});
        row("A4", "--paper a4", 4, {842, 595});
        row("A0", "--paper a0", 4, {3370, 2384});
        row("tiles of A4", "--paper A4 --tile", 8, {});
        row("tiles of A2", "--paper a2 --tile --overlap 20", 4, {});
    }
    void onPaper()
    {
        QFETCH(QStringList, options);
        QFETCH(int, least);
        QFETCH(QSize, size);
        const QByteArray pdf = written(QStringLiteral("map.pdf"), options);
        if (options.contains(QStringLiteral("--tile")))
            QVERIFY2(pages(pdf) >= least, qPrintable(QString::number(pages(pdf))));
        else
            QCOMPARE(pages(pdf), least);
        if (size.isValid() && !size.isEmpty())
            QCOMPARE(sizeOf(pdf), size);
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            return;
        QProcess process;
        process.start(reader, {m_folder.filePath(QStringLiteral("map.pdf")), QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString words = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(words.contains(QStringLiteral("Каналы"))); // the letters of the map, selectable
        QCOMPARE(words.contains(QRegularExpression(QStringLiteral("A1 of \\d+×\\d+"))),
                 options.contains(QStringLiteral("--tile")));
    }

    void tilesOverlapAndCoverEverything()
    {
        // More overlap, no fewer sheets; none at all, no more than the area asks for.
        const qsizetype none = pages(
            written(QStringLiteral("a.pdf"), {QStringLiteral("--paper"), QStringLiteral("a4"), QStringLiteral("--tile"),
                                              QStringLiteral("--overlap"), QStringLiteral("0")}));
        const qsizetype wide = pages(
            written(QStringLiteral("b.pdf"), {QStringLiteral("--paper"), QStringLiteral("a4"), QStringLiteral("--tile"),
                                              QStringLiteral("--overlap"), QStringLiteral("50")}));
        QVERIFY(none >= 8 && wide > none);
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const char* words :
             {"--tile", "--paper a7", "--paper a4 --tile --overlap 80", "--paper a4 --tile --overlap x"})
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    }
    void misuse()
    {
        QFETCH(QStringList, options);
        const QString path = m_folder.filePath(QStringLiteral("never.pdf"));
        QCOMPARE(
            run(QStringList{QStringLiteral("map"), QStringLiteral("export"), m_project, QStringLiteral("-o"), path} +
                options)
                .exit,
            2);
        QVERIFY(!QFile::exists(path));
    }

    /// Logo, colour and name go into the project once and stand on every kind of file; undo takes them back.
    void theHouseIsOnEveryFile()
    {
        const QString logo = m_folder.filePath(QStringLiteral("логотип.png"));
        QFile file(logo);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray png =
            QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAADwAAAAUCAIAAABeYcl+AAAALUlEQVR42u3OQQkAAAgEsGtiRINY2hQ+"
                                   "hMECLNXzTqSlpaWlpaWlpaWlpaUvLCLzJXwT5nbYAAAAAElFTkSuQmCC");
        file.write(png);
        file.close();
        const auto style = [&](const QStringList& options) {
            return run(
                QStringList{QStringLiteral("map"), QStringLiteral("style"), m_project, QStringLiteral("--json")} +
                options);
        };
        const QByteArray before =
            written(QStringLiteral("before.pdf"), {QStringLiteral("--paper"), QStringLiteral("a3")});
        const test::Answer set =
            style({QStringLiteral("--logo"), logo, QStringLiteral("--colour"), QStringLiteral("#8B1F6F"),
                   QStringLiteral("--organisation"), QStringLiteral("Клиника на Речной")});
        QVERIFY2(set.exit == 0, set.err.constData());
        QCOMPARE(set.json()[QLatin1String("colour")].toString(), QStringLiteral("#8b1f6f"));
        QCOMPARE(set.json()[QLatin1String("logo")].toString(), QStringLiteral("логотип.png"));

        const QByteArray name = QStringLiteral("Клиника на Речной").toUtf8();
        const QByteArray html = written(QStringLiteral("map.html"));
        QVERIFY(html.contains(name) && html.contains("data:image/png;base64," + png.toBase64()) &&
                html.contains("#8b1f6f"));
        const QByteArray drawio = written(QStringLiteral("map.drawio"));
        QVERIFY(drawio.contains(name) && drawio.contains("data:image/png," + png.toBase64()) &&
                drawio.contains("#8b1f6f"));
        const QByteArray svg = written(QStringLiteral("map.svg"));
        QVERIFY(svg.contains(name) && svg.contains("<image") && svg.contains("#8b1f6f"));
        const QByteArray pdf = written(QStringLiteral("map.pdf"), {QStringLiteral("--paper"), QStringLiteral("a3")});
        QVERIFY(pdf.count("/Subtype /Image") > before.count("/Subtype /Image")); // the persona has a picture too
        written(QStringLiteral("map.pptx"));
        QCOMPARE(slidesOf(m_folder.filePath(QStringLiteral("map.pptx"))).pictures, 1 + 4); // and the storyboard
        written(QStringLiteral("map.csv"));

        QCOMPARE(style({QStringLiteral("--colour"), QStringLiteral("red")}).exit, 3);
        QCOMPARE(style({QStringLiteral("--logo"), m_project}).exit, 3);
        QCOMPARE(run({QStringLiteral("undo"), m_project}).exit, 0);
        QCOMPARE(style({}).json()[QLatin1String("logo")].toString(), QString());
        QVERIFY(!written(QStringLiteral("map.html")).contains(png.toBase64()));
    }

    /// Through another program and back: the cards are still text shapes, the connectors still glued.
    void powerPointSurvivesAnotherProgram()
    {
        written(QStringLiteral("map.pptx"));
        const QString path = m_folder.filePath(QStringLiteral("map.pptx"));
        const Slides ours = slidesOf(path);
        QVERIFY(ours.cards > 100);
        QVERIFY(ours.connectors > 20);
        QCOMPARE(ours.glued, ours.connectors);
        QVERIFY(ours.around > 0); // the blueprint of the sample has such links
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed");
        const auto convert = [&](const QString& to, const QString& from) {
            QProcess process;
            process.start(
                office, {QStringLiteral("--headless"),
                         QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("office")),
                         QStringLiteral("--convert-to"), to, QStringLiteral("--outdir"),
                         m_folder.filePath(QStringLiteral("back")), from});
            return process.waitForFinished(120000) && process.exitCode() == 0;
        };
        if (!convert(QStringLiteral("odp"), path) || !QFile::exists(m_folder.filePath(QStringLiteral("back/map.odp"))))
            QSKIP("LibreOffice has no Impress here");
        QVERIFY(convert(QStringLiteral("pptx:Impress MS PowerPoint 2007 XML"),
                        m_folder.filePath(QStringLiteral("back/map.odp"))));
        const Slides back = slidesOf(m_folder.filePath(QStringLiteral("back/map.pptx")));
        QVERIFY2(back.cards >= 0.95 * ours.cards,
                 qPrintable(QStringLiteral("%1 of %2").arg(back.cards).arg(ours.cards)));
        QCOMPARE(back.connectors, ours.connectors);
        QCOMPARE(back.glued, ours.glued);
    }

    void theWebPageNeedsNoNetwork()
    {
        const QByteArray html = written(QStringLiteral("map.html"));
        for (const char* outside : {"http://", "https://", "//cdn", "@import", "<link", "fetch(", "XMLHttpRequest"})
            QVERIFY2(!html.contains(outside), outside);
        static const QRegularExpression source(QStringLiteral("(src|href)=\"(?!data:|#)"));
        QVERIFY(!source.match(QString::fromUtf8(html)).hasMatch());
        for (const char* part :
             {"type=\"search\"", "name=\"only\"", "data-lane=", "data-stage=", "<blockquote>", "<details>"})
            QVERIFY2(html.contains(part), part);
    }
};

QTEST_GUILESS_MAIN(MapFilesTest)
#include "tst_map_files.moc"
