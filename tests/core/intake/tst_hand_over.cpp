#include "intake/hand_over.h"

#include <QTest>

#include <thread>

using namespace tropa::intake;

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesInOrder()
    {
        HandOver<int> batches;
        std::thread maker([&] {
            for (int i = 0; i < 1000; ++i)
                batches.put(i);
            batches.close();
        });
        int expected = 0;
        while (const auto batch = batches.take())
            QCOMPARE(*batch, expected++);
        maker.join();
        QCOMPARE(expected, 1000);
        QVERIFY(!batches.take());
    }

    // More than can wait are put with nobody taking: the maker must still come to its end.
    void aMakerDoesNotWaitForATakerThatGaveUp()
    {
        HandOver<int> batches;
        std::thread maker([&] {
            for (int i = 0; i < 1000; ++i)
                batches.put(i);
            batches.close();
        });
        QCOMPARE(batches.take(), std::optional(0));
        batches.abandon();
        maker.join();
        QVERIFY(!batches.take());
    }
};

QTEST_APPLESS_MAIN(HandOverTest)
#include "tst_hand_over.moc"
