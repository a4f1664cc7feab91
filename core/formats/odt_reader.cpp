#include "formats/odt_reader.h"

#include "formats/document_builder.h"
#include "formats/input_error.h"
#include "formats/xml_reader.h"

#include <QHash>

namespace tropa::formats {

namespace {

using Token = XmlReader::Token;

struct CharacterStyle
{
    bool bold = false;
    bool italic = false;
};

class ContentReader
{
public:
    ContentReader(XmlReader& xml, DocumentText& document) : m_xml(xml), m_document(document), m_builder(document) {}

    void read()
    {
        for (Token token = m_xml.next(); token != Token::Finished; token = m_xml.next()) {
            if (token == Token::Start)
                start();
            else if (token == Token::End)
                end();
            else if (m_builder.inParagraph())
                words(m_xml.text());
        }
    }

private:
    int count(QStringView attribute, int most) const
    {
        bool ok = false;
        const int value = m_xml.attribute(attribute).toInt(&ok);
        return ok ? std::clamp(value, 1, most) : 1;
    }

    /// Runs of white space in the file are one space, none at the beginning of a paragraph.
    void words(QStringView text)
    {
        QString collapsed;
        for (const QChar c : text) {
            const bool space = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
            if (!space)
                collapsed += c;
            else if (!m_afterSpace)
                collapsed += u' ';
            m_afterSpace = space;
        }
        append(collapsed);
    }

    void append(QStringView text)
    {
        const CharacterStyle style = m_spans.empty() ? CharacterStyle() : m_spans.back();
        m_builder.append(text, style.bold, style.italic);
    }

    void start()
    {
        const QStringView name = m_xml.name();
        if (name == u"tracked-changes") {
            m_document.deletionsLeftOut += countDeletions();
        } else if (name == u"annotation" || name == u"note" || name == u"sequence-decls" || name == u"forms" ||
                   name == u"ruby-text") {
            m_xml.skip();
        } else if (name == u"style") {
            m_style = m_xml.attribute(u"name");
        } else if (name == u"text-properties" && !m_style.isEmpty()) {
            m_styles[m_style] = {m_xml.attribute(u"font-weight") == u"bold",
                                 m_xml.attribute(u"font-style") == u"italic"};
        } else if (name == u"p" || name == u"h") {
            m_builder.beginParagraph();
            Paragraph& paragraph = m_builder.paragraph();
            paragraph.heading = name == u"h" ? count(u"outline-level", 9) : 0;
            paragraph.listLevel = m_listDepth;
            m_spans.push_back(m_styles.value(m_xml.attribute(u"style-name")));
            m_afterSpace = true;
        } else if (name == u"span") {
            CharacterStyle style = m_spans.empty() ? CharacterStyle() : m_spans.back();
            const CharacterStyle own = m_styles.value(m_xml.attribute(u"style-name"));
            style.bold = style.bold || own.bold;
            style.italic = style.italic || own.italic;
            m_spans.push_back(style);
        } else if (name == u"s") {
            append(QString(count(u"c", 1000), u' '));
            m_afterSpace = false;
        } else if (name == u"tab") {
            append(u"\t");
        } else if (name == u"line-break") {
            append(u"\n");
            m_afterSpace = true;
        } else if (name == u"list") {
            ++m_listDepth;
        } else if (name == u"table") {
            m_builder.beginTable();
        } else if (name == u"table-row") {
            m_builder.beginRow();
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            m_repeats.push_back(count(u"number-columns-repeated", 1000));
            m_builder.beginCell();
        }
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (name == u"p" || name == u"h" || name == u"span") {
            if (name != u"span")
                m_builder.endParagraph();
            if (!m_spans.empty())
                m_spans.pop_back();
        } else if (name == u"style") {
            m_style.clear();
        } else if (name == u"list") {
            --m_listDepth;
        } else if (name == u"table") {
            m_builder.endTable();
        } else if ((name == u"table-cell" || name == u"covered-table-cell") && !m_repeats.empty()) {
            m_builder.endCell(m_repeats.back()); // a cell that spans is followed by covered ones
            m_repeats.pop_back();
        }
    }

    qint64 countDeletions()
    {
        qint64 deletions = 0;
        const int outer = m_xml.depth() - 1;
        while (m_xml.depth() > outer) {
            const Token token = m_xml.next();
            if (token == Token::Finished)
                break;
            if (token == Token::Start && m_xml.name() == u"deletion")
                ++deletions;
        }
        return deletions;
    }

    XmlReader& m_xml;
    DocumentText& m_document;
    DocumentBuilder m_builder;
    QHash<QString, CharacterStyle> m_styles;
    QString m_style;
    std::vector<CharacterStyle> m_spans;
    std::vector<int> m_repeats;
    int m_listDepth = 0;
    bool m_afterSpace = true;
};

} // namespace

Result<DocumentText> readOdt(ZipReader& zip)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (zip.contains(manifest)) {
        const Result<QByteArray> bytes = zip.read(manifest);
        if (bytes.ok() && bytes->contains("encryption-data"))
            return refused(
                zip.fileName(),
                {QT_TRANSLATE_NOOP("core", "%1 is protected by a password. Save it without one."), {zip.fileName()}});
    }
    const QString part = QStringLiteral("content.xml");
    Result<QByteArray> bytes = zip.read(part);
    if (!bytes)
        return bytes.error();
    DocumentText document;
    document.file = zip.fileName();
    document.format = DocumentFormat::Odt;
    XmlReader xml(*bytes, zip.fileName(), part);
    ContentReader(xml, document).read();
    if (xml.failed())
        return xml.error();
    return document;
}

} // namespace tropa::formats
