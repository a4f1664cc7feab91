#pragma once

#include "formats/input_file.h"
#include "formats/zip_writer.h"

#include <QTemporaryDir>

/// Zip packages made at run time, so that no bomb lies in the repository.
namespace packages {

using Parts = QList<QPair<QString, QByteArray>>;

inline tropa::formats::InputFile zip(const QString& name, const Parts& parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    tropa::formats::ZipWriter writer(path);
    for (const auto& [part, bytes] : parts)
        writer.add(part, bytes);
    (void)writer.finish();
    auto input = tropa::formats::InputFile::open(path, tropa::formats::InputFile::documentLimit);
    return tropa::formats::InputFile::fromBytes(input.ok() ? input->bytes() : QByteArray(), name);
}

inline tropa::formats::InputFile docx(const QByteArray& body, const QByteArray& styles = {},
                                      const QByteArray& prologue = {})
{
    const QByteArray space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                             " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    Parts parts = {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                   {QStringLiteral("word/document.xml"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prologue +
                                                             "<w:document" + space + "><w:body>" + body +
                                                             "</w:body></w:document>"}};
    if (!styles.isEmpty())
        parts.append({QStringLiteral("word/styles.xml"), "<w:styles" + space + ">" + styles + "</w:styles>"});
    return zip(QStringLiteral("interview.docx"), parts);
}

inline tropa::formats::InputFile odt(const QByteArray& body, const QByteArray& styles = {},
                                     const QByteArray& manifest = {})
{
    const QByteArray content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"><office:automatic-styles>" +
        styles + "</office:automatic-styles><office:body><office:text>" + body +
        "</office:text></office:body></office:document-content>";
    Parts parts = {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                   {QStringLiteral("content.xml"), content}};
    if (!manifest.isEmpty())
        parts.append({QStringLiteral("META-INF/manifest.xml"), manifest});
    return zip(QStringLiteral("interview.odt"), parts);
}

} // namespace packages
