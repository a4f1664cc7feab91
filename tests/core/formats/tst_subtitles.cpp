#include "formats/document_reader.h"

#include <QTest>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

Result<DocumentText> read(const QString& text, const char* name)
{
    return readDocument(InputFile::fromBytes(text.toUtf8(), QString::fromLatin1(name)));
}

QStringList shown(const DocumentText& document)
{
    QStringList lines;
    for (const Paragraph& paragraph : document.paragraphs)
        lines.append(u"%1-%2 %3|%4"_s.arg(paragraph.cue->begin)
                         .arg(paragraph.cue->end)
                         .arg(paragraph.cue->speaker, paragraph.text));
    return lines;
}

} // namespace

class SubtitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("srt")
            << u"1\n00:00:01,200 --> 00:00:03,900\nИнтервьюер: Здравствуйте.\nКак дела?\n\n2\n00:01:15,000 --> 01:00:00,050\n<i>Хорошо</i> {\\an8}и ладно\n"_s
            << QByteArray("a.srt")
            << QStringList{u"1200-3900 |Интервьюер: Здравствуйте.\nКак дела?"_s, u"75000-3600050 |Хорошо и ладно"_s};
        QTest::newRow("srt with points and CRLF")
            << u"1\r\n00:00:01.5 --> 00:00:02\r\nда\r\n"_s << QByteArray("a.txt") << QStringList{u"1500-2000 |да"_s};
        QTest::newRow("srt that lost an empty line")
            << u"1\n00:00:01,0 --> 00:00:02,0\nраз\n2\n00:00:03,0 --> 00:00:04,0\nдва"_s << QByteArray("a.srt")
            << QStringList{u"1000-2000 |раз"_s, u"3000-4000 |два"_s};
        QTest::newRow("Teams")
            << u"WEBVTT\n\nNOTE a note\nof two lines\n\nabc/1-0\n00:00:01.000 --> 00:00:02.000\n<v Иван Петров>Добрый "
               u"день.</v>\n\n"
               "abc/1-1\n00:00:02.500 --> 00:00:04.000 align:start\n<v.loud Р1>Да &amp; нет</v>\n<v Иван Петров>Так</v>\n"_s
            << QByteArray("a.vtt")
            << QStringList{u"1000-2000 Иван Петров|Добрый день."_s, u"2500-4000 Р1|Да & нет"_s,
                           u"2500-4000 Иван Петров|Так"_s};
        QTest::newRow("Zoom") << u"WEBVTT\r\n\r\n1\r\n00:16.000 --> 00:18.500\r\nMaria K: 2 < 3 <b>yes</b>\r\n"_s
                              << QByteArray("zoom.vtt") << QStringList{u"16000-18500 |Maria K: 2 < 3 yes"_s};
        QTest::newRow("styles and word times")
            << u"WEBVTT - title\n\nSTYLE\n::cue { color: red }\n\n00:00.000 --> 00:01.000\n<00:00:00.100>one <c.red>two</c>\n"_s
            << QByteArray("a.vtt") << QStringList{u"0-1000 |one two"_s};
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, name);
        QFETCH(QStringList, expected);
        const auto document = read(text, name.constData());
        QVERIFY2(document.ok(),
                 document.ok() ? "" : qPrintable(tropa::text(document.error().message, Language::English)));
        QCOMPARE(shown(*document), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("backwards")
            << u"1\n00:00:05,000 --> 00:00:06,000\nраз\n\n2\n00:00:03,000 --> 00:00:07,000\nдва\n"_s
            << u"a.srt: times run backwards in line 6."_s;
        QTest::newRow("ends before it begins")
            << u"1\n00:00:05,000 --> 00:00:04,000\nраз\n"_s << u"a.srt: times run backwards in line 2."_s;
        QTest::newRow("bad time") << u"1\n00:00:05,000 --> soon\nраз\n"_s
                                  << u"a.srt: the time in line 2 cannot be read."_s;
        QTest::newRow("no time") << u"1\nраз\nдва\n"_s
                                 << u"a.srt: line 2 should be a time such as 00:01:15,200 --> 00:01:18,900."_s;
        QTest::newRow("only a number") << u"1\n"_s
                                       << u"a.srt: line 2 should be a time such as 00:01:15,200 --> 00:01:18,900."_s;
        QTest::newRow("no words") << u"1\n00:00:05,000 --> 00:00:06,000\n\n"_s << u"a.srt holds no words."_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto document = read(text, "a.srt");
        QVERIFY(!document.ok());
        QCOMPARE(tropa::text(document.error().message, Language::English), message);
    }
};

QTEST_APPLESS_MAIN(SubtitlesTest)
#include "tst_subtitles.moc"
