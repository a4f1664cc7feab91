#include "formats/xml_writer.h"

namespace tropa::formats {

namespace {

bool isXmlCharacter(char32_t c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           c >= 0x10000;
}

} // namespace

XmlWriter::XmlWriter() : m_bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlWriter::closeTag()
{
    if (m_tagOpen)
        m_bytes += '>';
    m_tagOpen = false;
}

XmlWriter& XmlWriter::start(const char* name)
{
    closeTag();
    m_bytes += '<';
    m_bytes += name;
    m_open.push_back(name);
    m_tagOpen = true;
    return *this;
}

XmlWriter& XmlWriter::attribute(const char* name, QStringView value)
{
    Q_ASSERT(m_tagOpen);
    m_bytes += ' ';
    m_bytes += name;
    m_bytes += "=\"";
    escape(value, true);
    m_bytes += '"';
    return *this;
}

XmlWriter& XmlWriter::attribute(const char* name, qint64 value)
{
    Q_ASSERT(m_tagOpen);
    m_bytes += ' ';
    m_bytes += name;
    m_bytes += "=\"";
    m_bytes += QByteArray::number(value);
    m_bytes += '"';
    return *this;
}

XmlWriter& XmlWriter::text(QStringView words)
{
    closeTag();
    escape(words, false);
    return *this;
}

XmlWriter& XmlWriter::raw(const QByteArray& xml)
{
    closeTag();
    m_bytes += xml;
    return *this;
}

XmlWriter& XmlWriter::end()
{
    const char* name = m_open.back();
    m_open.pop_back();
    if (m_tagOpen) {
        m_bytes += "/>";
        m_tagOpen = false;
        return *this;
    }
    m_bytes += "</";
    m_bytes += name;
    m_bytes += '>';
    return *this;
}

XmlWriter& XmlWriter::element(const char* name, QStringView words)
{
    return words.isEmpty() ? *this : start(name).text(words).end();
}

void XmlWriter::escape(QStringView words, bool inAttribute)
{
    const auto plain = [this](QStringView run) {
        if (!run.isEmpty())
            m_bytes += run.toUtf8();
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char16_t unit = words[i].unicode();
        const char* instead = nullptr;
        bool drop = false;
        qsizetype length = 1;
        if (unit == u'&')
            instead = "&amp;";
        else if (unit == u'<')
            instead = "&lt;";
        else if (unit == u'>')
            instead = "&gt;";
        else if (unit == u'\r')
            instead = "&#13;";
        else if (inAttribute && unit == u'"')
            instead = "&quot;";
        else if (inAttribute && unit == u'\n')
            instead = "&#10;";
        else if (inAttribute && unit == u'\t')
            instead = "&#9;";
        else if (QChar::isHighSurrogate(unit) && i + 1 < words.size() && words[i + 1].isLowSurrogate())
            length = 2;
        else
            drop = !isXmlCharacter(unit);
        if (instead || drop) {
            plain(words.sliced(from, i - from));
            if (instead)
                m_bytes += instead;
            m_dropped += drop ? 1 : 0;
            from = i + 1;
        }
        i += length - 1;
    }
    plain(words.sliced(from));
}

} // namespace tropa::formats
