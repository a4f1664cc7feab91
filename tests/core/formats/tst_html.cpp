// Pages as transcripts: what a reader of the page sees comes in, and hostile markup costs no more than its length.
#include "formats/document_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::formats;

namespace {

// "H1 …" headings, "*2 …" list items, "[table.row.column] …" cells; **bold** and _italic_.
QString shown(const DocumentText& document)
{
    QStringList lines;
    for (const Paragraph& paragraph : document.paragraphs) {
        QString line;
        if (paragraph.cell)
            line += QStringLiteral("[%1.%2.%3] ")
                        .arg(paragraph.cell->table)
                        .arg(paragraph.cell->row)
                        .arg(paragraph.cell->column);
        if (paragraph.heading > 0)
            line += QStringLiteral("H%1 ").arg(paragraph.heading);
        if (paragraph.listLevel > 0)
            line += QStringLiteral("*%1 ").arg(paragraph.listLevel);
        QString words = paragraph.text;
        const CodePointIndex index(paragraph.text);
        for (auto style = paragraph.styles.rbegin(); style != paragraph.styles.rend(); ++style) {
            const QString mark =
                (style->bold ? QStringLiteral("**") : QString()) + (style->italic ? QStringLiteral("_") : QString());
            words.insert(index.toUtf16(style->span.end), mark);
            words.insert(index.toUtf16(style->span.begin), mark);
        }
        lines << line + words.replace(u'\n', u'|');
    }
    return lines.join(u'\n');
}

Result<DocumentText> read(const QTemporaryDir& folder, const QByteArray& bytes,
                          const QString& name = QStringLiteral("talk.html"))
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the file could not be written");
    file.write(bytes);
    file.close();
    return readDocument(file.fileName());
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* html, const char* words) {
            QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(words);
        };
        row("paragraphs", "<p>И: Как?</p>\n<p>Р: Долго\n   ждала.</p>", "И: Как?\nР: Долго ждала.");
        row("no markup of paragraphs", "<div>раз<div>два</div>три</div>", "раз\nдва\nтри");
        row("breaks", "<p>И: Как?<br>Р: Так.<br/>Да.</p>", "И: Как?|Р: Так.|Да.");
        row("bold and italic", "<p><b>И:</b> Как <i>же <strong>так</strong></i>?</p>", "**И:** Как _же _**_так**_?");
        row("as word processors write it",
            "<p><span style='font-weight:700'>И:</span> <span style=\"font-style: italic\">Как</span>?</p>",
            "**И:** _Как_?");
        row("headings and lists", "<h2>Часть</h2><ul><li>раз<ul><li>два</ul><li>три</ul><p>потом",
            "H2 Часть\n*1 раз\n*2 два\n*1 три\nпотом");
        row("a table", "<table><tr><td>И</td><td>Как?</td></tr><tr><td>Р<td>Так.</table>конец",
            "[0.0.0] И\n[0.0.1] Как?\n[0.1.0] Р\n[0.1.1] Так.\nконец");
        row("entities",
            "<p>&laquo;Да&raquo;&nbsp;&mdash; 2 &lt; 3 &amp;amp; &#1046;&#x2014;&#150;&#128512; &nbspx &foo;</p>",
            "«Да» — 2 < 3 &amp; Ж—–😀 &nbspx &foo;");
        row("scripts and styles",
            "<html><head><title>Имя</title><style>p{}</style></head><body><script>if (a<b) x='</p>';</script>"
            "<!-- <p>нет</p> --><p>да</p></body></html>",
            "да");
        row("a sign that is no tag", "<p>если a < b и 5<6, то <3</p>", "если a < b и 5<6, то <3");
        row("a bracket in an attribute", "<p title=\"a>b\">да</p>", "да");
        row("preformatted", "<pre>И: Как?\nР: Так.</pre>", "И: Как?\nР: Так.");
        row("unclosed tags", "<p>раз<p>два<b>три", "раз\nдва**три**");
        row("closed too often", "</b></ul></table></td>да</p></p>", "да");
        row("a tag without an end", "<p>да</p><p нет", "да\n<p нет");
        row("a comment without an end", "<p>да</p><!-- нет", "да");
        row("a script without an end", "<p>да</p><script>нет", "да");
        row("a quote without an end", "<p>да</p><p title=\"нет>дальше</p>", "да\nдальше");
    }
    void reads()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const auto document = read(folder, html);
        QVERIFY(document.ok());
        QCOMPARE(document->format, DocumentFormat::Html);
        QCOMPARE(shown(*document), words);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("windows-1251 by meta")
            << QByteArray("<meta charset=\"windows-1251\"><p>\xCD\xE5 \xE7\xED\xE0\xFE</p>");
        QTest::newRow("koi8-r by http-equiv") << QByteArray(
            "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'><p>\xEE\xC5 \xDA\xCE\xC1\xC0</p>");
        QTest::newRow("utf-8 that says otherwise")
            << QByteArray("<meta charset=windows-1251><p>") + QString::fromUtf8("Не знаю").toUtf8() + "</p>";
        QTest::newRow("a name nobody knows, the bytes decide")
            << QByteArray("<meta charset=klingon-8><p>") + QString::fromUtf8("Не знаю").toUtf8() + "</p>";
    }
    void encodings()
    {
        QFETCH(QByteArray, html);
        QTemporaryDir folder;
        const auto document = read(folder, html);
        QVERIFY(document.ok());
        QCOMPARE(shown(*document), QString::fromUtf8("Не знаю"));
    }

    void isKnownByItsBytes()
    {
        QTemporaryDir folder;
        const auto document = read(folder, "\n<!DOCTYPE html><html><p>yes</p></html>", QStringLiteral("talk.txt"));
        QVERIFY(document.ok());
        QCOMPARE(shown(*document), QStringLiteral("yes"));
        QVERIFY(documentExtensions().contains(QStringLiteral("html")));
    }

    void refusesAPageWithoutWords()
    {
        QTemporaryDir folder;
        QVERIFY(!read(folder, "<html><head><title>x</title></head><script>y</script></html>").ok());
    }

    void hostileMarkupIsReadInItsLength_data()
    {
        QTest::addColumn<QByteArray>("html");
        constexpr qsizetype many = 300'000;
        QTest::newRow("deep nesting") << QByteArray("<div>").repeated(many) + "yes";
        QTest::newRow("deep tables") << QByteArray("<table><tr><td>").repeated(many) + "yes";
        QTest::newRow("deep spans") << QByteArray("<span style='font-weight:bold'>").repeated(many) + "yes";
        QTest::newRow("deep lists") << QByteArray("<ul><li>").repeated(many) + "yes";
        QTest::newRow("quotes without ends") << QByteArray("<a b=\"'>").repeated(many) + "<p>yes";
        QTest::newRow("signs without ends") << "<p>yes</p>" + QByteArray("<a ").repeated(many);
        QTest::newRow("comments without ends") << "<p>yes</p>" + QByteArray("<!-").repeated(many);
        QTest::newRow("scripts") << QByteArray("<script>x</script>").repeated(many) + "yes";
        QTest::newRow("ampersands") << QByteArray("&&#&#x;").repeated(many) + "yes";
    }
    void hostileMarkupIsReadInItsLength()
    {
        QFETCH(QByteArray, html);
        QTemporaryDir folder;
        QElapsedTimer timer;
        timer.start();
        const auto document = read(folder, html);
        QVERIFY(timer.elapsed() < 10'000); // what grows with the square would take minutes
        QVERIFY(document.ok());
        QVERIFY(shown(*document).contains(QStringLiteral("yes")));
    }
};

QTEST_GUILESS_MAIN(HtmlTest)
#include "tst_html.moc"
