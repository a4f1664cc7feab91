#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace tropa::formats {

/// QXmlStreamReader for files from elsewhere: a DTD is an error, elements nest at most 256 deep, entities are not
/// expanded. Names are local names. Reads UTF-8 and what an XML declaration says. One thread.
class XmlReader
{
public:
    static constexpr int maximumDepth = 256;

    /// `file` and `part` ("word/document.xml") are for sentences.
    XmlReader(const QByteArray& xml, QString file, QString part = {});

    enum class Token { Start, End, Text, Finished };
    /// The next start, end or text. Finished at the end and after an error.
    Token next();

    QStringView name() const { return m_reader.name(); }
    QStringView namespaceUri() const { return m_reader.namespaceUri(); }
    QStringView text() const { return m_reader.text(); }
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    /// By local name in any namespace; empty when absent.
    QString attribute(QStringView localName) const;
    int depth() const { return m_depth; }
    /// Reads to the end of the element whose start was just read.
    void skip();
    /// The text of the element whose start was just read, to its end; what stands inside other elements is left out.
    QString elementText();
    /// The element whose start was just read, to its end, written anew without prefixes and declarations.
    QByteArray copy();

    bool failed() const { return m_error.has_value(); }
    const Error& error() const { return *m_error; }

private:
    void fail(Message message);

    QXmlStreamReader m_reader;
    QString m_file;
    QString m_part;
    std::optional<Error> m_error;
    int m_depth = 0;
};

} // namespace tropa::formats
