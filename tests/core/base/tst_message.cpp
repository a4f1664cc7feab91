#include "base/format_number.h"
#include "base/message.h"

#include <QTest>

using namespace tropa;

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsArgumentsOnce()
    {
        const Message message("%1 has %2", {QStringLiteral("50%2"), qint64(1234)});
        QCOMPARE(text(message, Language::English), QStringLiteral("50%2 has 1,234"));
    }

    void survivesTheProjectFile()
    {
        const Message before("Import of %1: %2, %3 on %4",
                             {QStringLiteral("файл.csv"), qint64(9007199254740993), 0.25, QDate(2026, 9, 30)});
        const Message after = Message::fromJson(before.toJson());
        QCOMPARE(after.source, before.source);
        QVERIFY(after.arguments == before.arguments);
        QCOMPARE(Message::fromJson("not json").isEmpty(), true);
    }

    void writesNumbersOfTheLanguage_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ru groups") << formatNumber(qint64(2018), Language::Russian) << QStringLiteral("2\u202F018");
        QTest::newRow("ru minus") << formatNumber(-0.44, 1, Language::Russian) << QStringLiteral("\u22120,4");
        QTest::newRow("no minus zero") << formatNumber(-0.04, 1, Language::Russian) << QStringLiteral("0,0");
        QTest::newRow("en groups") << formatNumber(qint64(1234567), Language::English) << QStringLiteral("1,234,567");
        QTest::newRow("ru percent") << formatPercent(78.2, 1, Language::Russian) << QStringLiteral("78,2\u00A0%");
        QTest::newRow("ru range") << formatRange(73.3, 82.4, 1, Language::Russian) << QStringLiteral("73,3…82,4");
        QTest::newRow("en range") << formatRange(73.3, 82.4, 1, Language::English) << QStringLiteral("73.3 to 82.4");
        QTest::newRow("signed") << formatSigned(3.1, 1, Language::Russian) << QStringLiteral("+3,1");
        QTest::newRow("signed zero") << formatSigned(0.01, 1, Language::Russian) << QStringLiteral("0,0");
        QTest::newRow("missing") << formatNumber(qQNaN(), 1, Language::Russian) << QStringLiteral("—");
        QTest::newRow("ru date") << formatDate({2026, 9, 30}, Language::Russian) << QStringLiteral("30.09.2026");
        QTest::newRow("en date") << formatDate({2026, 9, 30}, Language::English) << QStringLiteral("30 Sep 2026");
    }
    void writesNumbersOfTheLanguage()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(written, expected);
    }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "tst_message.moc"
