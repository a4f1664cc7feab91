#include "maps/card_markup.h"

#include <QTest>

using namespace tropa::maps;

/// The small formatting of cards: what is typed, and what a browser would get.
class TestCardMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("html");
        const auto row = [](const char* name, const char* typed, const char* html) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(html);
        };
        row("nothing", "Ждут врача", "Ждут врача");
        row("bold", "Ждут **40 минут** у кабинета", "Ждут <b>40 минут</b> у кабинета");
        row("italic", "и *никто* не выходит", "и <i>никто</i> не выходит");
        row("bold within italic", "*очень **долго** ждут*", "<i>очень </i><b><i>долго</i></b><i> ждут</i>");
        row("both", "***долго***", "<b><i>долго</i></b>");
        row("points", "Зовут:\n- по имени\n- по **талону**", "Зовут:<br/>•\u00a0по имени<br/>•\u00a0по <b>талону</b>");
        row("whole line", "**Запись**", "<b>Запись</b>");
        row("punctuation after", "**Запись**, потом оплата", "<b>Запись</b>, потом оплата");
        row("a sum is no formatting", "2*3*4 = 24", "2*3*4 = 24");
        row("a grade is no formatting", "5* из 5*", "5* из 5*");
        row("a star alone", "* Примечание", "* Примечание");
        row("stars in the air", "a ** b ** c", "a ** b ** c");
        row("not closed", "**Запись", "**Запись");
        row("over two lines", "**Запись\nоплата**", "**Запись<br/>оплата**");
        row("four stars", "****", "****");
        row("a dash is no point", "-", "-");
        row("a dash within", "врач - пациент", "врач - пациент");
        row("what a browser would read", "<b>&amp;</b> **<script>**",
            "&lt;b&gt;&amp;amp;&lt;/b&gt; <b>&lt;script&gt;</b>");
        row("emoji", "**🙂 да**", "<b>🙂 да</b>");
    }
    void formats()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, html);
        QCOMPARE(formattedHtml(typed), html);
        QCOMPARE(isFormatted(typed), html.contains(QLatin1String("<b>")) || html.contains(QLatin1String("<i>")) ||
                                         html.contains(QString::fromUtf8("•")));
        if (!isFormatted(typed))
            QCOMPARE(plainWords(typed), typed);
    }

    void wordsAlone()
    {
        QCOMPARE(plainWords(QString::fromUtf8("**Зовут**:\n- по *имени*")), QString::fromUtf8("Зовут:\n• по имени"));
    }

    /// No word is lost, whatever stands in the text.
    void nothingIsLost()
    {
        const QString letters = QString::fromUtf8("a**b *-\nё🙂");
        quint32 seed = 7;
        for (int round = 0; round < 5000; ++round) {
            QString typed, bare;
            for (int i = 0; i < 24; ++i) {
                seed = seed * 1664525u + 1013904223u;
                typed += letters[static_cast<qsizetype>((seed >> 8) % static_cast<quint32>(letters.size()))];
            }
            const auto stripped = [](QString words) {
                return words.remove(QLatin1Char('*')).remove(QString::fromUtf8("• ")).remove(QStringLiteral("- "));
            };
            QCOMPARE(stripped(plainWords(typed)), stripped(typed));
        }
    }
};

QTEST_GUILESS_MAIN(TestCardMarkup)
#include "tst_card_markup.moc"
