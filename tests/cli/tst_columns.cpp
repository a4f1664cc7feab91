// What lines up in a terminal: columns, not code units.
#include "app/cli/stats/columns.h"

#include <QTest>

using namespace tropa::cli;

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        const auto row = [](const char* name, const char* text, int columns) {
            QTest::newRow(name) << QString::fromUtf8(text) << columns;
        };
        row("nothing", "", 0);
        row("Latin", "wait", 4);
        row("Cyrillic", "Ожидание", 8);
        row("a letter and its mark", "и\u0306", 1);
        row("an accent on each", "о\u0301чередь", 7);
        row("Chinese", "等待", 4);
        row("Korean", "대기", 4);
        row("fullwidth digits", "１２", 4);
        row("halfwidth katakana", "ｱｲ", 2);
        row("an emoji", "😀", 2);
        row("a family", "👨\u200d👩\u200d👧", 2);
        row("an emoji of a skin", "👍🏽", 2);
        row("a flag", "🇷🇺", 2);
        row("a heart drawn as an emoji", "❤\uFE0F", 2);
        row("a heart drawn as text", "❤", 1);
        row("a joiner alone", "a\u200db", 2);
        row("dash and quotes", "«—»", 3);
        row("words of both", "Код 等待 😀", 11);
    }
    void countsColumns()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QCOMPARE(columnsOf(text), qsizetype(columns));
        QCOMPARE(columnsOf(padded(text, 20)), qsizetype(20));
        QCOMPARE(columnsOf(paddedBefore(text, 20)), qsizetype(20));
        QVERIFY(padded(text, 20).startsWith(text));
        QVERIFY(paddedBefore(text, 20).endsWith(text));
    }

    void leavesWhatIsLongerWhole()
    {
        QCOMPARE(padded(QStringLiteral("等待"), 3), QStringLiteral("等待"));
        QCOMPARE(paddedBefore(QStringLiteral("等待"), 4), QStringLiteral("等待"));
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
