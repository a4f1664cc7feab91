#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

/// The two catalogues as they stand in the sources: what a reader of Russian or English would stumble over. Whether
/// they hold every text of the sources is asked by the update_translations target, not here.
namespace {

struct Entry
{
    QString context;
    QString source;
    QString state; ///< what stands in type="…": unfinished, vanished, obsolete or nothing
    QStringList forms;
    bool counted = false;

    QString place() const { return context + QStringLiteral(" | ") + source; }
};

Entry readMessage(QXmlStreamReader& xml, const QString& context)
{
    Entry entry{context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() != QLatin1String("translation")) {
            xml.skipCurrentElement();
        } else {
            entry.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!entry.counted)
                entry.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    entry.forms.append(xml.readElementText());
        }
    }
    return entry;
}

std::vector<Entry> readCatalogue(QIODevice& file)
{
    std::vector<Entry> entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Entry>{} : entries;
}

/// %1, %L1 and %n, each once: word order is the translator's, repeating one is too.
QSet<QString> numberedMarks(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d{1,2}|n)"));
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured(1));
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!&)&[^&\\s]"));
    return text.contains(pattern);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    std::vector<Entry> m_russian;
    std::vector<Entry> m_english;

    const std::vector<Entry>& entries(const QString& language) const
    {
        return language == QLatin1String("ru") ? m_russian : m_english;
    }

    static void bothLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Russian") << QStringLiteral("ru");
        QTest::newRow("English") << QStringLiteral("en");
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& [name, into] : {std::pair{"ru", &m_russian}, std::pair{"en", &m_english}}) {
            QFile file(QStringLiteral(TROPA_SOURCE_DIR "/translations/tropa_%1.ts").arg(QLatin1String(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            *into = readCatalogue(file);
            QVERIFY2(!into->empty(), qPrintable(file.fileName()));
        }
    }

    void isFinished_data() { bothLanguages(); }
    void isFinished()
    {
        QFETCH(QString, language);
        for (const Entry& entry : entries(language)) {
            QVERIFY2(entry.state.isEmpty(), qPrintable(entry.state + QStringLiteral(": ") + entry.place()));
            for (const QString& form : entry.forms)
                QVERIFY2(!form.isEmpty(), qPrintable(entry.place()));
        }
    }

    void hasThePluralFormsOfItsLanguage_data() { bothLanguages(); }
    void hasThePluralFormsOfItsLanguage()
    {
        QFETCH(QString, language);
        const qsizetype counted = language == QLatin1String("ru") ? 3 : 2;
        for (const Entry& entry : entries(language))
            QVERIFY2(entry.forms.size() == (entry.counted ? counted : 1), qPrintable(entry.place()));
    }

    void keepsPlaceholders_data() { bothLanguages(); }
    void keepsPlaceholders()
    {
        QFETCH(QString, language);
        for (const Entry& entry : entries(language)) {
            for (const QString& form : entry.forms)
                QVERIFY2(numberedMarks(form) == numberedMarks(entry.source),
                         qPrintable(entry.place() + QStringLiteral(" -> ") + form));
        }
    }

    void keepsMnemonicsAndEdges()
    {
        for (const Entry& entry : m_russian) {
            for (const QString& form : entry.forms) {
                const QString place = entry.place() + QStringLiteral(" -> ") + form;
                QVERIFY2(hasMnemonic(form) == hasMnemonic(entry.source), qPrintable(place));
                QVERIFY2(form.endsWith(QChar(0x2026)) == entry.source.endsWith(QChar(0x2026)), qPrintable(place));
                QVERIFY2(form.front().isSpace() == entry.source.front().isSpace(), qPrintable(place));
                QVERIFY2(form.back().isSpace() == entry.source.back().isSpace(), qPrintable(place));
            }
        }
    }

    /// "row(s)" is a source's way of writing a count, never a reader's.
    void writesCountsOut()
    {
        for (const Entry& entry : m_english) {
            for (const QString& form : entry.forms)
                QVERIFY2(!form.contains(QLatin1String("(s)")), qPrintable(entry.place()));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
