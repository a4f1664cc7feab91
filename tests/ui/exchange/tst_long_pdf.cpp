// A paper longer than is laid out at once: every line is there once, in its order.
#include "exchange/paper_files.h"
#include "ui/paint/html_pdf.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;

class LongPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsBeginAtHeadings()
    {
        exchange::Paper paper;
        for (int code = 0; code < 5; ++code) {
            paper.heading(QStringLiteral("Код"));
            for (int quote = 0; quote < 30; ++quote)
                paper.quote(QStringLiteral("Слова"), QStringLiteral("R1"));
        }
        const auto begins = exchange::paperParts(paper, 40);
        QCOMPARE(begins, (std::vector<std::size_t>{0, 62, 124, 155}));
        QCOMPARE(exchange::paperParts(exchange::Paper(), 40), (std::vector<std::size_t>{0, 0}));
        QString all = exchange::paperHtml(paper, 0, 62);
        QCOMPARE(all.count(QStringLiteral("<h1>")), 1);
        QCOMPARE(exchange::paperHtml(paper, 62, 124).count(QStringLiteral("<h1>")), 0);
    }

    void everyLineOnce()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        constexpr int parts = 12, lines = 37;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("long.pdf"));
        const auto part = [](std::size_t number) {
            QString html = QStringLiteral("<html><body>");
            for (int line = 0; line < lines; ++line)
                html += QStringLiteral("<p>Строка %1.</p>").arg(static_cast<int>(number) * lines + line);
            return html + QStringLiteral("</body></html>");
        };
        QVERIFY(ui::paint::writeHtmlPdf(parts, part, QStringLiteral("Строки"), path).ok());
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        auto found = QRegularExpression(QStringLiteral("Строка (\\d+)\\.")).globalMatch(text);
        for (int line = 0; line < parts * lines; ++line) {
            QVERIFY2(found.hasNext(), qPrintable(QString::number(line)));
            QCOMPARE(found.next().captured(1).toInt(), line);
        }
        QVERIFY(!found.hasNext());
        // Each part begins a page; some 34 such lines stand on one.
        const auto pages = text.count(QChar(u'\f'));
        QVERIFY2(pages >= parts && pages <= 2 * parts, qPrintable(QString::number(pages)));
    }

    void saysHowFarItIsAndStops()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("stopped.pdf"));
        const auto part = [](std::size_t number) { return QStringLiteral("<p>%1</p>").arg(number); };
        std::stop_source stop;
        std::vector<qint64> at;
        Progress progress{[&](qint64 done, qint64 total) {
                              QCOMPARE(total, 9);
                              at.push_back(done);
                              if (done == 4)
                                  stop.request_stop();
                          },
                          stop.get_token()};
        const auto written = ui::paint::writeHtmlPdf(9, part, QStringLiteral("Части"), path, progress);
        QVERIFY(!written && written.error().kind == ErrorKind::Cancelled);
        QCOMPARE(at, (std::vector<qint64>{0, 1, 2, 3, 4}));
        QVERIFY2(QDir(folder.path()).isEmpty(), "a stopped export leaves nothing");
        // Stopped before it began, one part or many.
        for (const std::size_t parts : {1, 9}) {
            const auto none = ui::paint::writeHtmlPdf(parts, part, QStringLiteral("Части"), path, progress);
            QVERIFY(!none && none.error().kind == ErrorKind::Cancelled);
        }
        progress.stop = {};
        QVERIFY(ui::paint::writeHtmlPdf(9, part, QStringLiteral("Части"), path, progress).ok());
        QCOMPARE(at.back(), 8);
    }

    // A paper for readers has no sheet beside its blocks, a table no blocks: a long one is not held twice.
    void eachKindOfFileHoldsItsOwn()
    {
        QVERIFY(exchange::isTableFile(QStringLiteral("a.CSV")) && exchange::isTableFile(QStringLiteral("a.xlsx")));
        for (const char* readers : {"a.pdf", "a.docx", "a.html", "csv"})
            QVERIFY2(!exchange::isTableFile(QLatin1String(readers)), readers);
    }
};

QTEST_MAIN(LongPdfTest)
#include "tst_long_pdf.moc"
