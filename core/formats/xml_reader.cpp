#include "formats/xml_reader.h"

#include "formats/input_error.h"
#include "formats/xml_writer.h"

namespace tropa::formats {

XmlReader::XmlReader(const QByteArray& xml, QString file, QString part)
    : m_reader(xml), m_file(std::move(file)), m_part(std::move(part))
{
    if (m_part.isEmpty()) // a file of one part
        m_part = m_file;
    m_reader.setEntityExpansionLimit(64);
}

void XmlReader::fail(Message message)
{
    if (!m_error)
        m_error = refused(m_file, std::move(message), m_reader.lineNumber());
}

XmlReader::Token XmlReader::next()
{
    while (!m_error && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > maximumDepth) {
                fail({QT_TRANSLATE_NOOP("core", "%1 is refused: elements in %2 nest deeper than %3."),
                      {m_file, m_part, qint64(maximumDepth)}});
                return Token::Finished;
            }
            return Token::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::DTD:
            fail({QT_TRANSLATE_NOOP("core", "%1 is refused: %2 holds a document type definition, which such a file "
                                            "never has."),
                  {m_file, m_part}});
            return Token::Finished;
        default:
            break;
        }
    }
    if (!m_error && m_reader.hasError()) {
        // The parser speaks English alone: its words stand aside.
        QString why = m_reader.errorString();
        while (why.endsWith(u'.'))
            why.chop(1);
        const qint64 line = m_reader.lineNumber();
        fail(m_file == m_part
                 ? Message(QT_TRANSLATE_NOOP("core", "%1 is damaged in line %2 (%3)."), {m_file, line, why})
                 : Message(QT_TRANSLATE_NOOP("core", "%1 is damaged: %2, line %3 (%4)."), {m_file, m_part, line, why}));
    }
    return Token::Finished;
}

QString XmlReader::attribute(QStringView localName) const
{
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

void XmlReader::skip()
{
    const int outer = m_depth - 1;
    while (m_depth > outer && next() != Token::Finished) {
    }
}

QString XmlReader::elementText()
{
    const int outer = m_depth - 1;
    QString words;
    while (m_depth > outer) {
        const Token token = next();
        if (token == Token::Finished)
            break;
        if (token == Token::Text && m_depth == outer + 1)
            words += m_reader.text();
    }
    return words;
}

QByteArray XmlReader::copy()
{
    const int outer = m_depth - 1;
    XmlWriter writer;
    const qsizetype head = writer.bytes().size();
    std::vector<QByteArray> names;
    names.reserve(maximumDepth + 1); // the writer refers to the names
    const auto start = [&] {
        names.push_back(m_reader.name().toUtf8());
        writer.start(names.back().constData());
        for (const QXmlStreamAttribute& one : m_reader.attributes()) {
            if (one.prefix().isEmpty())
                writer.attribute(one.name().toUtf8().constData(), one.value());
        }
    };
    start();
    while (m_depth > outer) {
        const Token token = next();
        if (token == Token::Finished)
            return {};
        if (token == Token::Start) {
            start();
        } else if (token == Token::End) {
            writer.end();
            names.pop_back();
        } else {
            writer.text(m_reader.text());
        }
    }
    return writer.bytes().sliced(head);
}

} // namespace tropa::formats
