// Papers as WordprocessingML: the least that Word and LibreOffice take for a whole document.
#include "exchange/paper_files.h"

#include "formats/xml_writer.h"
#include "formats/zip_writer.h"

namespace tropa::exchange {

namespace {

using formats::XmlWriter;

constexpr const char* types =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
    "<Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";

constexpr const char* packageRelations =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/></Relationships>";

QByteArray styles(Language language)
{
    const auto paragraph = [](const char* id, const char* name, const char* next, const char* format) {
        return QByteArray("<w:style w:type=\"paragraph\" w:styleId=\"") + id + "\"><w:name w:val=\"" + name +
               "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"" + next + "\"/><w:qFormat/>" + format + "</w:style>";
    };
    const auto heading = [&](int level, int size, int before) {
        const QByteArray n = QByteArray::number(level);
        return paragraph(("Heading" + n).constData(), ("heading " + n).constData(), "Normal",
                         ("<w:pPr><w:keepNext/><w:spacing w:before=\"" + QByteArray::number(before) +
                          "\" w:after=\"40\"/><w:outlineLvl w:val=\"" + QByteArray::number(level - 1) +
                          "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"" + QByteArray::number(size) + "\"/></w:rPr>")
                             .constData());
    };
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles "
                      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults>"
                      "<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Segoe UI\" w:hAnsi=\"Segoe UI\" w:cs=\"Segoe UI\"/>"
                      "<w:sz w:val=\"20\"/><w:lang w:val=\"") +
           (language == Language::Russian ? "ru-RU" : "en-US") +
           "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"60\" w:line=\"276\" "
           "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>" +
           paragraph("Title", "Title", "Normal", "<w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr>") + heading(1, 28, 360) +
           heading(2, 24, 280) + heading(3, 21, 200) +
           paragraph("Faint", "Faint", "Normal", "<w:rPr><w:color w:val=\"5B6570\"/></w:rPr>") +
           paragraph("Quote", "Quote", "Normal", "<w:pPr><w:ind w:left=\"284\"/><w:spacing w:after=\"0\"/></w:pPr>") +
           paragraph("Place", "Place", "Normal",
                     "<w:pPr><w:ind w:left=\"284\"/></w:pPr><w:rPr><w:color w:val=\"5B6570\"/><w:sz "
                     "w:val=\"17\"/></w:rPr>") +
           "</w:styles>";
}

/// One document.xml; keeps the pictures it shows.
class DocxBody
{
public:
    explicit DocxBody(const Paper& paper) : m_paper(paper) {}

    QByteArray xml()
    {
        m_xml.start("w:document")
            .attribute("xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main")
            .attribute("xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            .attribute("xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
            .attribute("xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main")
            .attribute("xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture");
        m_xml.start("w:body");
        paragraph("Title", m_paper.title);
        for (const QString& fact : m_paper.facts)
            paragraph("Faint", fact);
        for (const PaperBlock& block : m_paper.blocks)
            add(block);
        m_xml.raw("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
                  "w:bottom=\"1134\" w:left=\"1134\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>");
        m_xml.end().end();
        return m_xml.bytes();
    }
    const std::vector<QByteArray>& pictures() const { return m_pictures; }

private:
    void add(const PaperBlock& block)
    {
        switch (block.kind) {
        case PaperBlock::Kind::Heading: {
            static constexpr const char* names[] = {"Heading1", "Heading2", "Heading3"};
            begin(names[std::clamp(block.level, 1, 3) - 1]);
            if (!block.color.isEmpty()) {
                m_xml.start("w:r").start("w:rPr").start("w:color").attribute("w:val",
                                                                             QStringView(block.color).sliced(1));
                m_xml.end().end();
                words(QStringLiteral("■ "));
                m_xml.end();
            }
            run(block.text);
            m_xml.end();
            break;
        }
        case PaperBlock::Kind::Text:
            paragraph("Normal", block.text);
            break;
        case PaperBlock::Kind::Faint:
            paragraph("Faint", block.text);
            break;
        case PaperBlock::Kind::Field:
            begin("Normal");
            run(block.label + QStringLiteral(": "), true);
            run(block.text);
            m_xml.end();
            break;
        case PaperBlock::Kind::Quote:
            paragraph("Quote", block.text);
            paragraph("Place", block.label);
            break;
        case PaperBlock::Kind::Table:
            table(block.table);
            break;
        case PaperBlock::Kind::Picture:
            picture(block);
            break;
        }
    }

    void begin(const char* style)
    {
        m_xml.start("w:p").start("w:pPr").start("w:pStyle").attribute("w:val", QString::fromLatin1(style));
        m_xml.end().end();
    }
    void paragraph(const char* style, const QString& text)
    {
        begin(style);
        run(text);
        m_xml.end();
    }
    void run(const QString& text, bool bold = false)
    {
        m_xml.start("w:r");
        if (bold)
            m_xml.raw("<w:rPr><w:b/></w:rPr>");
        words(text);
        m_xml.end();
    }
    void words(const QString& text)
    {
        bool first = true;
        for (const QString& line : text.split(u'\n')) {
            if (!first)
                m_xml.raw("<w:br/>");
            first = false;
            m_xml.start("w:t").attribute("xml:space", u"preserve").text(line).end();
        }
    }

    void table(const PaperTable& table)
    {
        if (!table.title.isEmpty())
            paragraph("Faint", table.title);
        m_xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>"
                  "<w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"9AA5AD\"/>"
                  "<w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"E2E6E9\"/></w:tblBorders></w:tblPr><w:tblGrid>");
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            m_xml.raw("<w:gridCol/>");
        m_xml.raw("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
        for (const QString& column : table.columns)
            cell(column, true, false);
        m_xml.raw("</w:tr>");
        for (const auto& row : table.rows) {
            m_xml.raw("<w:tr>");
            for (const PaperCell& one : row)
                cell(cellText(one, m_paper.language), false, std::holds_alternative<double>(one));
            m_xml.raw("</w:tr>");
        }
        m_xml.raw("</w:tbl>");
        paragraph("Normal", {});
    }
    void cell(const QString& text, bool bold, bool right)
    {
        m_xml.raw("<w:tc><w:tcPr/><w:p><w:pPr><w:spacing w:after=\"20\"/>");
        if (right)
            m_xml.raw("<w:jc w:val=\"right\"/>");
        m_xml.raw("</w:pPr>");
        run(text, bold);
        m_xml.raw("</w:p></w:tc>");
    }

    void picture(const PaperBlock& block)
    {
        // Width and height stand in the PNG's header, big-endian.
        const auto dimension = [&](qsizetype at) {
            qint64 value = 0;
            for (qsizetype i = at; i < at + 4; ++i)
                value = value * 256 + static_cast<unsigned char>(block.png[i]);
            return value;
        };
        if (block.png.size() < 24 || dimension(16) <= 0)
            return;
        m_pictures.push_back(block.png);
        const qint64 number = static_cast<qint64>(m_pictures.size());
        constexpr double emuInMm = 36000;
        const qint64 width = qRound64(std::min(170.0, block.width) * emuInMm);
        const qint64 height = width * dimension(20) / dimension(16);
        begin("Normal");
        m_xml.start("w:r").start("w:drawing").start("wp:inline");
        m_xml.start("wp:extent").attribute("cx", width).attribute("cy", height).end();
        m_xml.start("wp:docPr").attribute("id", number).attribute("name", QStringLiteral("picture%1").arg(number));
        m_xml.attribute("descr", block.text).end();
        m_xml.start("a:graphic").start("a:graphicData");
        m_xml.attribute("uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture").start("pic:pic");
        m_xml.start("pic:nvPicPr").start("pic:cNvPr").attribute("id", number);
        m_xml.attribute("name", QStringLiteral("picture%1").arg(number)).end();
        m_xml.start("pic:cNvPicPr").end().end();
        m_xml.start("pic:blipFill").start("a:blip").attribute("r:embed", QStringLiteral("rIdP%1").arg(number)).end();
        m_xml.raw("<a:stretch><a:fillRect/></a:stretch>").end();
        m_xml.start("pic:spPr").start("a:xfrm").raw("<a:off x=\"0\" y=\"0\"/>");
        m_xml.start("a:ext").attribute("cx", width).attribute("cy", height).end().end();
        m_xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").end();
        m_xml.end().end().end().end().end().end().end();
    }

    const Paper& m_paper;
    XmlWriter m_xml;
    std::vector<QByteArray> m_pictures;
};

} // namespace

Result<void> writePaperDocx(const Paper& paper, const QString& path)
{
    DocxBody body(paper);
    const QByteArray document = body.xml();
    QByteArray relations = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                           "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                           "styles\" Target=\"styles.xml\"/>";
    formats::ZipWriter zip(path);
    zip.add(QStringLiteral("[Content_Types].xml"), types);
    zip.add(QStringLiteral("_rels/.rels"), packageRelations);
    zip.add(QStringLiteral("word/document.xml"), document);
    zip.add(QStringLiteral("word/styles.xml"), styles(paper.language));
    int number = 0;
    for (const QByteArray& png : body.pictures()) {
        const QByteArray n = QByteArray::number(++number);
        relations += "<Relationship Id=\"rIdP" + n +
                     "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
                     "Target=\"media/picture" +
                     n + ".png\"/>";
        zip.add(QStringLiteral("word/media/picture%1.png").arg(number), png, formats::ZipWriter::Packing::Store);
    }
    zip.add(QStringLiteral("word/_rels/document.xml.rels"), relations + "</Relationships>");
    return zip.finish();
}

} // namespace tropa::exchange
