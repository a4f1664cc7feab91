#include "intake/spelling_table.h"

#include <QTest>

#include <random>
#include <unordered_map>

using namespace tropa::intake;

class SpellingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhatASpellingMeans()
    {
        SpellingTable table;
        QVERIFY(table["Центр"].isNew);
        table["Центр"].value = 7;
        QVERIFY(!table["Центр"].isNew);
        QCOMPARE(table["Центр"].value, qint64(7));
        QVERIFY(table[""].isNew);
        QVERIFY(!table[""].isNew);
        QVERIFY(table["центр"].isNew);
    }

    void agreesWithAMapOverLongAndShortSpellings()
    {
        std::mt19937 random(20261122);
        SpellingTable table;
        std::unordered_map<std::string, qint64> expected;
        for (int i = 0; i < 50000; ++i) {
            std::string spelling(random() % 48, 'a');
            for (char& c : spelling)
                c = static_cast<char>('a' + random() % 3);
            const auto [known, isNew] = expected.try_emplace(spelling, i);
            const auto slot = table[QByteArrayView(spelling.data(), static_cast<qsizetype>(spelling.size()))];
            QCOMPARE(slot.isNew, isNew);
            if (isNew)
                slot.value = i;
            QCOMPARE(slot.value, known->second);
        }
    }
};

QTEST_APPLESS_MAIN(SpellingTableTest)
#include "tst_spelling_table.moc"
