#include "interviews/splice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tropa;
using namespace tropa::interviews;

namespace {

// A text whose characters have names, so that it can be seen which of them a stretch still holds.
struct NamedText
{
    std::vector<int> letters;
    int next = 0;

    explicit NamedText(int length)
    {
        for (int i = 0; i < length; ++i)
            letters.push_back(next++);
    }
    void splice(qint64 offset, qint64 removed, qint64 inserted)
    {
        letters.erase(letters.begin() + offset, letters.begin() + offset + removed);
        for (qint64 i = 0; i < inserted; ++i)
            letters.insert(letters.begin() + offset + i, next++);
    }
};

} // namespace

class SpliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesAStretch_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("removed");
        QTest::addColumn<qint64>("inserted");
        QTest::addColumn<qint64>("begin");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<bool>("touched");
        QTest::addColumn<bool>("gone");
        // The stretch is [10, 20) of a text of 30.
        QTest::newRow("before") << 3LL << 2LL << 5LL << 13LL << 23LL << false << false;
        QTest::newRow("put just before it") << 10LL << 0LL << 4LL << 14LL << 24LL << false << false;
        QTest::newRow("put just after it") << 20LL << 0LL << 4LL << 10LL << 20LL << false << false;
        QTest::newRow("after") << 25LL << 3LL << 0LL << 10LL << 20LL << false << false;
        QTest::newRow("put inside") << 15LL << 0LL << 4LL << 10LL << 24LL << true << false;
        QTest::newRow("taken inside") << 12LL << 3LL << 0LL << 10LL << 17LL << true << false;
        QTest::newRow("its beginning") << 8LL << 4LL << 1LL << 9LL << 17LL << true << false;
        QTest::newRow("its end") << 18LL << 5LL << 2LL << 10LL << 18LL << true << false;
        QTest::newRow("replaced exactly") << 10LL << 10LL << 3LL << 10LL << 13LL << true << false;
        QTest::newRow("replaced with its surroundings") << 8LL << 14LL << 6LL << 8LL << 14LL << true << false;
        QTest::newRow("taken away") << 5LL << 20LL << 0LL << 5LL << 5LL << true << true;
    }
    void carriesAStretch()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, removed);
        QFETCH(qint64, inserted);
        QFETCH(qint64, begin);
        QFETCH(qint64, end);
        const Carried carried = carriedSegment({10, 20}, offset, removed, inserted);
        QCOMPARE(carried.span.begin, begin);
        QCOMPARE(carried.span.end, end);
        QTEST(carried.touched, "touched");
        QTEST(carried.gone, "gone");
    }

    void keepsExactlyItsSurvivingLetters()
    {
        QRandomGenerator random(20260930);
        for (int round = 0; round < 4000; ++round) {
            NamedText text(40);
            TextSpan span{random.bounded(39), 0};
            span.end = span.begin + 1 + random.bounded(static_cast<int>(40 - span.begin));
            const std::vector<int> own(text.letters.begin() + span.begin, text.letters.begin() + span.end);
            std::vector<int> others;
            std::ranges::set_difference(text.letters, own, std::back_inserter(others));
            bool replaced = false;
            for (int step = 0; step < 6 && !replaced; ++step) {
                const int length = static_cast<int>(text.letters.size());
                const qint64 offset = random.bounded(length + 1);
                const qint64 removed = random.bounded(std::min<int>(6, static_cast<int>(length - offset)) + 1);
                const qint64 inserted = random.bounded(5);
                const Carried carried = carriedSegment(span, offset, removed, inserted);
                replaced = removed > 0 && offset <= span.begin && offset + removed >= span.end;
                text.splice(offset, removed, inserted);
                QVERIFY(carried.span.begin >= 0 && carried.span.end <= qint64(text.letters.size()));
                QCOMPARE(carried.gone, carried.span.isEmpty());
                span = carried.span;
                if (replaced)
                    break; // none of its letters are left
                const std::vector<int> now(text.letters.begin() + span.begin, text.letters.begin() + span.end);
                for (const int letter : text.letters) {
                    const bool isOwn = std::ranges::find(own, letter) != own.end();
                    const bool isOther = std::ranges::find(others, letter) != others.end();
                    const bool inside = std::ranges::find(now, letter) != now.end();
                    if (isOwn)
                        QVERIFY2(inside, "a letter of the stretch fell out of it");
                    if (isOther)
                        QVERIFY2(!inside, "a letter of the surroundings came into it");
                }
            }
        }
    }

    void turnsNeverOverlap()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 4000; ++round) {
            const TextSpan first{5, 5 + 1 + random.bounded(10)};
            const TextSpan second{first.end + 1 + random.bounded(4), first.end + 20};
            const qint64 offset = random.bounded(40);
            const qint64 removed = random.bounded(20), inserted = random.bounded(5);
            const Carried a = carriedTurn(first, offset, removed, inserted);
            const Carried b = carriedTurn(second, offset, removed, inserted);
            QVERIFY(a.span.end <= b.span.begin);
        }
    }

    void aTurnTakesWhatIsTypedAtItsEnds()
    {
        QCOMPARE(carriedTurn({10, 20}, 20, 0, 3).span, (TextSpan{10, 23}));
        QCOMPARE(carriedTurn({10, 20}, 10, 0, 3).span, (TextSpan{10, 23}));
        QCOMPARE(carriedTurn({10, 20}, 9, 0, 3).span, (TextSpan{13, 23}));
    }

    void findsTheDifference_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("inserted");
        const auto row = [](const char* name, const char* from, const char* to, qint64 offset, const char* removed,
                            const char* inserted) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << offset
                                << QString::fromUtf8(removed) << QString::fromUtf8(inserted);
        };
        row("a word", "ждала час", "ждала долгий час", 6, "", "долгий ");
        row("after an emoji", "😀😀 сорок", "😀😀 сто", 4, "орок", "то");
        row("one emoji for another", "a😀b", "a😃b", 1, "😀", "😃"); // they share their high surrogate
        row("a mark on a letter", "мои", "мой", 2, "и", "й");
        row("a repeated letter", "анна", "аннна", 3, "", "н");
        row("everything", "да", "нет", 0, "да", "нет");
    }
    void findsTheDifference()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto splice = difference(from, to);
        QVERIFY(splice.has_value());
        QTEST(splice->removed, "removed");
        QTEST(splice->inserted, "inserted");
        QTEST(splice->offset, "offset");
        QCOMPARE(applied(from, CodePointIndex(from), *splice).value_or(QString()), to);
        QVERIFY(!difference(to, to));
    }

    void refusesASpliceOfAnotherText()
    {
        const QString text = QStringLiteral("ждала час");
        QVERIFY(!applied(text, CodePointIndex(text), {0, QStringLiteral("ждали"), {}}));
        QVERIFY(!applied(text, CodePointIndex(text), {99, {}, QStringLiteral("x")}));
    }
};

QTEST_GUILESS_MAIN(SpliceTest)
#include "tst_splice.moc"
