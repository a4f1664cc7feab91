// How the places of codings are read when the file does not say how its program counted them.
#include "exchange/offset_reading.h"
#include "interviews/transcript.h"

#include <QTest>

using namespace tropa;
using namespace tropa::exchange;

namespace {

// Where words stand in a text by some way of counting; the words are in it once.
RawStretch stretchOf(const QString& raw, const QString& words, const OffsetReading& reading)
{
    const auto count = [&](qsizetype units) {
        qint64 places = reading.markCounts ? 1 : 0;
        for (qsizetype i = 0; i < units; ++i) {
            if (raw[i] == u'\r' && i + 1 < raw.size() && raw[i + 1] == u'\n' && !reading.crlfIsTwo)
                continue;
            if (raw[i].isLowSurrogate() && !reading.utf16)
                continue;
            ++places;
        }
        return places;
    };
    const qsizetype at = raw.indexOf(words);
    Q_ASSERT(at >= 0);
    return {count(at), count(at + words.size()) - (reading.endIncluded ? 1 : 0), words};
}

const QString spoken = QStringLiteral("И: Как дела?\r\nР: Ждал 😀😀 сорок минут.\r\nИ: А потом?\r\nР: Потом ушёл домой "
                                      "👩‍⚕️ насовсем.\r\n");

} // namespace

class TstOffsetReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasCounted_data()
    {
        QTest::addColumn<bool>("utf16");
        QTest::addColumn<bool>("crlf");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<bool>("included");
        for (int i = 0; i < 16; ++i)
            QTest::addRow("%s%s%s%s", i & 1 ? "utf16 " : "points ", i & 2 ? "crlf=2 " : "crlf=1 ",
                          i & 4 ? "bom=1 " : "bom=0 ", i & 8 ? "included" : "excluded")
                << bool(i & 1) << bool(i & 2) << bool(i & 4) << bool(i & 8);
    }
    void readsWhatWasCounted()
    {
        QFETCH(bool, utf16);
        QFETCH(bool, crlf);
        QFETCH(bool, mark);
        QFETCH(bool, included);
        const OffsetReading reading{utf16, crlf, mark, included};
        const QStringList quotes = {QStringLiteral("сорок минут"), QStringLiteral("А потом"),
                                    QStringLiteral("ушёл домой"), QStringLiteral("насовсем")};
        std::vector<RawStretch> stretches;
        for (const QString& words : quotes)
            stretches.push_back(stretchOf(spoken, words, reading));
        const QString text = interviews::normalisedText(spoken);
        const OffsetScore score = bestReading(spoken, text, true, stretches, {});
        QCOMPARE(score.matched, qint64(quotes.size()));
        QCOMPARE(score.outside, qint64(0));

        const OffsetMap map(spoken, score.reading);
        const CodePointIndex index(text);
        for (qsizetype i = 0; i < quotes.size(); ++i) {
            const auto& one = stretches[static_cast<std::size_t>(i)];
            const qint64 begin = index.toUtf16(*map.at(one.begin));
            const qint64 end = index.toUtf16(*map.at(one.end + (score.reading.endIncluded ? 1 : 0)));
            QCOMPARE(text.sliced(begin, end - begin), quotes[i]);
        }
    }

    void takesTheCutNameForAQuote()
    {
        const QString text = QStringLiteral("Я ждал сорок минут, и никто ко мне не вышел, представляете?");
        const std::vector<RawStretch> one = {{2, 43, QStringLiteral("ждал сорок минут, и…")}};
        QCOMPARE(bestReading(text, text, false, one, {}).matched, qint64(1));
    }

    // Names that are no quotes ("line:6") tell nothing; word boundaries and the origin do.
    void asksTheWordsWhereNamesAreNoQuotes()
    {
        const QString raw = QStringLiteral("one two\r\nthree four\r\nfive six\r\n");
        const std::vector<RawStretch> counted = {{9, 14, QStringLiteral("line:2")}, {21, 25, QStringLiteral("line:3")}};
        QVERIFY(bestReading(raw, interviews::normalisedText(raw), false, counted, {}).reading.crlfIsTwo);
        const std::vector<RawStretch> once = {{8, 13, QStringLiteral("line:2")}, {19, 23, QStringLiteral("line:3")}};
        QVERIFY(!bestReading(raw, interviews::normalisedText(raw), false, once, {}).reading.crlfIsTwo);
    }
    void asksTheOriginWhereWordsSayNothing()
    {
        const QString raw = QStringLiteral("aaa\r\nbbb\r\n");
        const std::vector<RawStretch> first = {{0, 3, {}}};
        const QString text = interviews::normalisedText(raw);
        QVERIFY(bestReading(raw, text, false, first, QStringLiteral("NVivo")).reading.crlfIsTwo);
        QVERIFY(!bestReading(raw, text, false, first, QStringLiteral("ATLAS.ti 8.4")).reading.crlfIsTwo);
        QVERIFY(!bestReading(raw, text, false, first, QStringLiteral("MAXQDA 2022")).reading.crlfIsTwo);
    }

    void knowsWhatLiesOutside()
    {
        const QString text = QStringLiteral("abc");
        const OffsetMap map(text, {});
        QCOMPARE(map.at(3).value_or(-1), qint64(3));
        QVERIFY(!map.at(4));
        QVERIFY(!map.at(-1));
        const OffsetMap marked(QStringLiteral("a\r\nb"), {false, true, true, false});
        QCOMPARE(marked.size(), qint64(5));
        QCOMPARE(marked.at(5).value_or(-1), qint64(3));
    }
};

QTEST_GUILESS_MAIN(TstOffsetReading)
#include "tst_offset_reading.moc"
