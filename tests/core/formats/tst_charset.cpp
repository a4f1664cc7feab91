#include "formats/charset.h"

#include <QTest>

using namespace tropa;
using namespace tropa::formats;

namespace {

QByteArray written(const QString& text, const char* encoding)
{
    return encodeText(text, encoding);
}

const QString interview = QStringLiteral(
    "Интервьюер: Расскажите, как вы выбирали клинику?\nР1: По отзывам. Позвонила, администратор ответил сразу, «очень "
    "вежливо». Но в день приёма я ждала сорок минут — и никто ничего не объяснил.\n");

} // namespace

class CharsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsRussianEncodings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        const QList<QPair<const char*, QString>> texts = {
            {"eight characters", QStringLiteral("Не знаю.")},
            {"one word", QStringLiteral("Да")},
            {"two words", QStringLiteral("Да;Нет")},
            {"an interview", interview},
            {"headings", QStringLiteral("Пациент;Дата;Услуга;Врач;Канал;Сумма;Затраты\r\n000001;01.02.2026")},
            {"capitals", QStringLiteral("ПОЗВОНИЛИ ИЗ КЛИНИКИ И ПЕРЕНЕСЛИ ПРИЁМ")},
            {"mostly ASCII", QStringLiteral("id;channel;amount\n1;dms;100\n2;Сайт;200\n3;vk;300\n").repeated(40)},
        };
        for (const auto& [name, text] : texts) {
            for (const char* encoding : {"windows-1251", "KOI8-R", "IBM866", "UTF-8"})
                QTest::addRow("%s as %s", name, encoding) << text << QByteArray(encoding);
        }
    }
    void tellsRussianEncodings()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const QByteArray bytes = written(text, encoding.constData());
        const auto read = readText(bytes, QStringLiteral("a.txt"));
        QVERIFY(read.ok());
        QCOMPARE(read->encoding.name, encoding);
        // IBM866 and KOI8-R lack « and —; what was written as ? comes back as ?.
        if (!text.contains(u'«') || encoding == "windows-1251" || encoding == "UTF-8")
            QCOMPARE(read->text, text);
    }

    void tellsMarksAndUtf16_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("bom");
        const QByteArray little(reinterpret_cast<const char*>(interview.utf16()), interview.size() * 2);
        QByteArray big = little;
        for (qsizetype i = 0; i < big.size(); i += 2)
            std::swap(big[i], big[i + 1]);
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + interview.toUtf8() << QByteArray("UTF-8") << true;
        QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + little << QByteArray("UTF-16LE") << true;
        QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + big << QByteArray("UTF-16BE") << true;
        QTest::newRow("UTF-16LE bare") << little << QByteArray("UTF-16LE") << false;
        QTest::newRow("UTF-16BE bare") << big << QByteArray("UTF-16BE") << false;
    }
    void tellsMarksAndUtf16()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        QFETCH(bool, bom);
        const auto read = readText(bytes, QStringLiteral("a.txt"));
        QVERIFY(read.ok());
        QCOMPARE(read->encoding.name, encoding);
        QCOMPARE(read->encoding.bom, bom);
        QCOMPARE(read->text, interview);
    }

    void leavesWesternTextToTheDetector()
    {
        const QString german =
            QStringLiteral("Die Ärztin war sehr höflich, aber das Wartezimmer überfüllt. Später müssen wir "
                           "über die Gebühren für Röntgen sprechen; schöne Grüße aus München.");
        const auto read = readText(written(german, "windows-1252"), QStringLiteral("a.txt"));
        QVERIFY(read.ok());
        QCOMPARE(read->text, german);
    }

    void pointsAtTheChangeOfEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        const QByteArray utf8 = interview.toUtf8(), cp1251 = written(interview, "windows-1251");
        QTest::newRow("UTF-8, then windows-1251") << utf8 + "\n" + cp1251 << 4;
        QTest::newRow("windows-1251, then UTF-8") << cp1251 + "\n" + utf8 << 4;
        QTest::newRow("UTF-8 mark, then windows-1251") << "\xEF\xBB\xBF" + utf8 + cp1251 << 3;
        QTest::newRow("cut off in a letter") << utf8.first(utf8.size() - 3) + "\xD0" << 2;
        QTest::newRow("windows-1251, then KOI8-R")
            << cp1251.repeated(800) + written(interview, "KOI8-R").repeated(800) << 1601;
    }
    void pointsAtTheChangeOfEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const auto encoding = detectEncoding(bytes, QStringLiteral("a.csv"));
        QVERIFY(!encoding.ok());
        QCOMPARE(encoding.error().kind, ErrorKind::BadInput);
        QVERIFY2(std::abs(encoding.error().problems.front().row - line) <= (line > 1000 ? 1200 : 0),
                 qPrintable(QString::number(encoding.error().problems.front().row)));
    }

    void refusesBinary()
    {
        QVERIFY(!detectEncoding(QByteArray("PK\x03\x04\x00\x00\x08\x00", 8), QStringLiteral("a.zip")).ok());
    }

    void takesTheEncodingItIsTold()
    {
        const QByteArray bytes = written(QStringLiteral("Сайт"), "windows-1251");
        const auto read = readText(bytes, QStringLiteral("a.txt"), QStringLiteral("CP1251"));
        QVERIFY(read.ok());
        QCOMPARE(read->text, QStringLiteral("Сайт"));
        QVERIFY(!readText(bytes, QStringLiteral("a.txt"), QStringLiteral("utf-8")).ok());
        const auto unknown = chosenEncoding(QStringLiteral("cp9999"), bytes);
        QVERIFY(!unknown.ok());
        QCOMPARE(unknown.error().kind, ErrorKind::Usage);
    }

    void countsLinesOfAllKinds()
    {
        QCOMPARE(lineOfByte("a\r\nb\rc\nd", 7), qint64(4));
        QCOMPARE(lineOfByte("abc", 0), qint64(1));
    }
};

QTEST_APPLESS_MAIN(CharsetTest)
#include "tst_charset.moc"
