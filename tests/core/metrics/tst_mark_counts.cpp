#include "metrics/mark_counts.h"

#include <QTest>

using namespace tropa;
using namespace tropa::metrics;

/// Answers by mark, worst first: "name count share% tone" a mark.
class TestMarkCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("lowIsGood");
        QTest::addColumn<QList<double>>("answers");
        QTest::addColumn<QString>("parts");
        QTest::newRow("one to five") << 1.0 << 5.0 << false << QList<double>{5, 5, 4, 1}
                                     << "mark 1 1 25 -1|mark 2 0 0 -1|mark 3 0 0 0|mark 4 1 25 1|mark 5 2 50 1";
        QTest::newRow("school marks, one is best")
            << 1.0 << 5.0 << true << QList<double>{1, 1, 2, 5}
            << "mark 5 1 25 -1|mark 4 0 0 -1|mark 3 0 0 0|mark 2 1 25 1|mark 1 2 50 1";
        QTest::newRow("valence") << -2.0 << 2.0 << false << QList<double>{-2, 0, 0.4, 1.6}
                                 << "mark -2 1 25 -1|mark -1 0 0 -1|mark 0 2 50 0|mark 1 0 0 1|mark 2 1 25 1";
        QTest::newRow("yes or no") << 0.0 << 1.0 << false << QList<double>{0, 1, 1, 1}
                                   << "mark 0 1 25 -1|mark 1 3 75 1";
        QTest::newRow("nobody") << 1.0 << 5.0 << false << QList<double>{} << "";
    }
    void marks()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const bool, lowIsGood);
        QFETCH(const QList<double>, answers);
        QFETCH(const QString, parts);
        MarkCounts counts(low, high, lowIsGood);
        for (const double answer : answers)
            counts.add(lowIsGood ? (high - answer) / (high - low) : (answer - low) / (high - low));
        QStringList found;
        for (const Part& part : counts.parts())
            found << QStringLiteral("%1 %2 %3 %4")
                         .arg(text(part.name, Language::English).replace(QChar(0x2212), QLatin1Char('-')))
                         .arg(part.count)
                         .arg(100 * part.share)
                         .arg(part.tone);
        QCOMPARE(found.join(u'|'), parts);
    }

    void weightsShareButDoNotCount()
    {
        MarkCounts counts(0, 1);
        counts.add(0, 3);
        counts.add(1, 1);
        QCOMPARE(counts.parts()[0].count, 1);
        QCOMPARE(counts.parts()[0].share, 0.75);
    }
};

QTEST_GUILESS_MAIN(TestMarkCounts)
#include "tst_mark_counts.moc"
