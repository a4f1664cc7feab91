#include "base/code_points.h"

#include <QTest>

using namespace tropa;

class CodePointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("Cyrillic") << QStringLiteral("приём") << 5;
        QTest::newRow("emoji is one") << QStringLiteral("a😀b") << 3;
        QTest::newRow("combining letter is two") << QStringLiteral("и\u0306") << 2;
        QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u'x' << 2;
        QTest::newRow("family of four") << QStringLiteral("👨‍👩‍👧‍👦") << 7;
    }
    void countsCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(codePointCount(text), qint64(count));
        QCOMPARE(CodePointIndex(text).size(), qint64(count));
    }

    void convertsBothWays()
    {
        const QString text = QStringLiteral("а😀б😀😀в");
        const CodePointIndex index(text);
        const std::vector<qint64> starts = {0, 1, 3, 4, 6, 8, 9};
        for (qint64 codePoint = 0; codePoint <= index.size(); ++codePoint) {
            QCOMPARE(index.toUtf16(codePoint), starts[static_cast<std::size_t>(codePoint)]);
            QCOMPARE(index.toCodePoint(starts[static_cast<std::size_t>(codePoint)]), codePoint);
        }
        QCOMPARE(index.toCodePoint(2), qint64(1)); // inside the first pair
        QCOMPARE(index.toCodePoint(7), qint64(4));
    }

    void holdsOffsetsInsideTheText()
    {
        const CodePointIndex index(u"a😀");
        QCOMPARE(index.toUtf16(-5), qint64(0));
        QCOMPARE(index.toUtf16(99), qint64(3));
        QCOMPARE(index.toCodePoint(99), qint64(2));
    }

    void slicesByCodePoints() { QCOMPARE(sliced(QStringLiteral("да😀нет"), {2, 4}), QStringLiteral("😀н")); }
};

QTEST_APPLESS_MAIN(CodePointsTest)
#include "tst_code_points.moc"
