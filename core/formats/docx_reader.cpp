#include "formats/docx_reader.h"

#include "formats/document_builder.h"
#include "formats/xml_reader.h"

#include <QHash>
#include <QSet>

namespace tropa::formats {

namespace {

using Token = XmlReader::Token;

struct ParagraphStyle
{
    QString basedOn;
    int heading = 0;
    int listLevel = 0;
};

using Styles = QHash<QString, ParagraphStyle>;

bool isWord(const XmlReader& xml)
{
    return xml.namespaceUri().endsWith(u"/wordprocessingml/2006/main") ||
           xml.namespaceUri().endsWith(u"/wordprocessingml/main");
}

bool isOn(const XmlReader& xml)
{
    const QString value = xml.attribute(u"val");
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

int levelOf(const QString& text, int base)
{
    bool ok = false;
    const int level = text.toInt(&ok);
    return ok && level >= 0 && level < 9 ? level + base : 0;
}

/// "heading 2", "Heading 2", "Заголовок 2".
int headingOfName(const QString& name)
{
    for (const QLatin1String word : {QLatin1String("heading ")}) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            return levelOf(name.mid(word.size()), 0);
    }
    if (name.startsWith(QStringLiteral("заголовок "), Qt::CaseInsensitive))
        return levelOf(name.mid(10), 0);
    return name.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0 ? 1 : 0;
}

Result<Styles> readStyles(ZipReader& zip, const QString& part)
{
    Styles styles;
    if (!zip.contains(part))
        return styles;
    Result<QByteArray> bytes = zip.read(part);
    if (!bytes)
        return bytes.error();
    XmlReader xml(*bytes, zip.fileName(), part);
    QString id;
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.name() == u"style")
            id = xml.attribute(u"type") == u"paragraph" ? xml.attribute(u"styleId") : QString();
        else if (id.isEmpty())
            continue;
        else if (xml.name() == u"name")
            styles[id].heading = std::max(styles[id].heading, headingOfName(xml.attribute(u"val")));
        else if (xml.name() == u"basedOn")
            styles[id].basedOn = xml.attribute(u"val");
        else if (xml.name() == u"outlineLvl")
            styles[id].heading = levelOf(xml.attribute(u"val"), 1);
        else if (xml.name() == u"ilvl")
            styles[id].listLevel = levelOf(xml.attribute(u"val"), 1);
        else if (xml.name() == u"numId" && xml.attribute(u"val") != u"0")
            styles[id].listLevel = std::max(styles[id].listLevel, 1);
    }
    if (xml.failed())
        return xml.error();
    return styles;
}

ParagraphStyle resolved(const Styles& styles, QString id)
{
    ParagraphStyle result;
    for (int steps = 0; steps < 16 && !id.isEmpty(); ++steps) { // styles may be based on each other in a ring
        const auto found = styles.constFind(id);
        if (found == styles.constEnd())
            break;
        result.heading = result.heading != 0 ? result.heading : found->heading;
        result.listLevel = result.listLevel != 0 ? result.listLevel : found->listLevel;
        id = found->basedOn;
    }
    return result;
}

/// The main part, as the package names it.
QString mainPart(ZipReader& zip)
{
    const QString usual = QStringLiteral("word/document.xml");
    const QString relations = QStringLiteral("_rels/.rels");
    if (zip.contains(usual) || !zip.contains(relations))
        return usual;
    const Result<QByteArray> bytes = zip.read(relations);
    if (!bytes)
        return usual;
    XmlReader xml(*bytes, zip.fileName(), relations);
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token == Token::Start && xml.attribute(u"Type").endsWith(QLatin1String("/officeDocument"))) {
            const QString target = xml.attribute(u"Target");
            return target.startsWith(u'/') ? target.mid(1) : target;
        }
    }
    return usual;
}

class BodyReader
{
public:
    BodyReader(XmlReader& xml, const Styles& styles, DocumentText& document)
        : m_xml(xml), m_styles(styles), m_document(document), m_builder(document)
    {
    }

    void read()
    {
        for (Token token = m_xml.next(); token != Token::Finished; token = m_xml.next()) {
            if (token == Token::Start)
                start();
            else if (token == Token::End)
                end();
            else if (m_inText && !m_hidden)
                m_builder.append(m_xml.text(), m_bold, m_italic);
        }
    }

private:
    void start()
    {
        const QStringView name = m_xml.name();
        if (!isWord(m_xml)) {
            if (name == u"Fallback") // the same words once more, for older programs
                m_xml.skip();
            return;
        }
        if (m_inProperties) {
            property(name);
            return;
        }
        if (name == u"del" || name == u"moveFrom") {
            ++m_document.deletionsLeftOut;
            m_xml.skip();
        } else if (name == u"instrText" || name == u"delText" || name == u"comment" || name == u"sectPr" ||
                   name == u"tblPr" || name == u"tblGrid" || name == u"sdtPr") {
            m_xml.skip();
        } else if (name == u"p") {
            m_builder.beginParagraph();
        } else if (name == u"pPr") {
            m_inProperties = Properties::Paragraph;
        } else if (name == u"r") {
            m_bold = m_italic = m_hidden = false;
        } else if (name == u"rPr") {
            m_inProperties = Properties::Run;
        } else if (name == u"trPr") {
            m_inProperties = Properties::Row;
        } else if (name == u"tcPr") {
            m_inProperties = Properties::Cell;
        } else if (name == u"t") {
            m_inText = true;
        } else if (name == u"tab" || name == u"ptab") {
            words(u"\t");
        } else if (name == u"br" || name == u"cr") {
            words(u"\n");
        } else if (name == u"noBreakHyphen") {
            words(u"\u2011");
        } else if (name == u"tbl") {
            m_builder.beginTable();
        } else if (name == u"tr") {
            m_rowDeleted = false;
            m_builder.beginRow();
        } else if (name == u"tc") {
            m_span = 1;
            m_builder.beginCell();
        }
    }

    void property(QStringView name)
    {
        switch (*m_inProperties) {
        case Properties::Run:
            if (name == u"b")
                m_bold = isOn(m_xml);
            else if (name == u"i")
                m_italic = isOn(m_xml);
            else if (name == u"vanish")
                m_hidden = isOn(m_xml);
            break;
        case Properties::Paragraph:
            if (!m_builder.inParagraph())
                break;
            if (name == u"pStyle") {
                const ParagraphStyle style = resolved(m_styles, m_xml.attribute(u"val"));
                m_builder.paragraph().heading = style.heading;
                m_builder.paragraph().listLevel = style.listLevel;
            } else if (name == u"outlineLvl") {
                m_builder.paragraph().heading = levelOf(m_xml.attribute(u"val"), 1);
            } else if (name == u"ilvl") {
                m_builder.paragraph().listLevel = levelOf(m_xml.attribute(u"val"), 1);
            } else if (name == u"numId") {
                const bool none = m_xml.attribute(u"val") == u"0";
                m_builder.paragraph().listLevel = none ? 0 : std::max(1, m_builder.paragraph().listLevel);
            } else if (name == u"del") {
                ++m_document.deletionsLeftOut;
                m_builder.joinWithNext();
            } else if (name == u"pPrChange") {
                m_xml.skip();
            }
            break;
        case Properties::Row:
            if (name == u"del") {
                ++m_document.deletionsLeftOut;
                m_rowDeleted = true;
            }
            break;
        case Properties::Cell:
            if (name == u"gridSpan")
                m_span = std::clamp(m_xml.attribute(u"val").toInt(), 1, 1000);
            break;
        }
    }

    void end()
    {
        const QStringView name = m_xml.name();
        if (!isWord(m_xml))
            return;
        if (m_inProperties) {
            const bool closes = (*m_inProperties == Properties::Paragraph && name == u"pPr") ||
                                (*m_inProperties == Properties::Run && name == u"rPr") ||
                                (*m_inProperties == Properties::Row && name == u"trPr") ||
                                (*m_inProperties == Properties::Cell && name == u"tcPr");
            if (closes)
                m_inProperties.reset();
            return;
        }
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"p") {
            m_builder.endParagraph();
        } else if (name == u"tc") {
            m_builder.endCell(m_span);
            m_span = 1;
        } else if (name == u"tr") {
            if (m_rowDeleted)
                m_builder.dropRow();
            m_rowDeleted = false;
        } else if (name == u"tbl") {
            m_builder.endTable();
        }
    }

    void words(QStringView text)
    {
        if (!m_hidden)
            m_builder.append(text, m_bold, m_italic);
    }

    enum class Properties { Paragraph, Run, Row, Cell };

    XmlReader& m_xml;
    const Styles& m_styles;
    DocumentText& m_document;
    DocumentBuilder m_builder;
    std::optional<Properties> m_inProperties;
    bool m_bold = false;
    bool m_italic = false;
    bool m_hidden = false;
    bool m_inText = false;
    bool m_rowDeleted = false;
    int m_span = 1;
};

} // namespace

Result<DocumentText> readDocx(ZipReader& zip)
{
    const QString part = mainPart(zip);
    Result<QByteArray> bytes = zip.read(part);
    if (!bytes)
        return bytes.error();
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    Result<Styles> styles = readStyles(zip, folder + QStringLiteral("styles.xml"));
    if (!styles)
        return styles.error();
    DocumentText document;
    document.file = zip.fileName();
    document.format = DocumentFormat::Docx;
    XmlReader xml(*bytes, zip.fileName(), part);
    BodyReader(xml, *styles, document).read();
    if (xml.failed())
        return xml.error();
    return document;
}

} // namespace tropa::formats
