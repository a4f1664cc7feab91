#include "formats/document_reader.h"

#include "formats/docx_reader.h"
#include "formats/html_reader.h"
#include "formats/input_error.h"
#include "formats/markdown_reader.h"
#include "formats/odt_reader.h"
#include "formats/pdf_text.h"
#include "formats/rtf_reader.h"
#include "formats/speech_json.h"
#include "formats/subtitle_reader.h"

namespace tropa::formats {

namespace {

QString extensionOf(const QString& name)
{
    return name.mid(name.lastIndexOf(u'.') + 1).toLower();
}

QByteArray wide(const char* ascii)
{
    QByteArray bytes;
    for (; *ascii != 0; ++ascii) {
        bytes += *ascii;
        bytes += '\0';
    }
    return bytes;
}

/// The container of old Word files is also that of encrypted new ones.
Error oldContainer(const InputFile& input)
{
    const QString& file = input.name();
    if (input.bytes().contains(wide("EncryptedPackage")))
        return refused(file,
                       {QT_TRANSLATE_NOOP("core", "%1 is protected by a password. Save it without one."), {file}});
    return refused(file,
                   {QT_TRANSLATE_NOOP("core", "%1 is a file of an old Office (.doc), whatever its name says. Open it "
                                              "there and save it as .docx."),
                    {file}});
}

Result<DocumentText> readPackage(const InputFile& input)
{
    Result<ZipReader> zip = ZipReader::open(input);
    if (!zip)
        return zip.error();
    const bool isWord = std::any_of(zip->names().begin(), zip->names().end(), [](const QString& name) {
        return name == u"word/document.xml" || name == u"word/styles.xml";
    });
    if (isWord || extensionOf(input.name()) == u"docx")
        return zip->contains(QStringLiteral("[Content_Types].xml")) || isWord
                   ? readDocx(*zip)
                   : refused(input.name(), {QT_TRANSLATE_NOOP("core", "%1 is a zip archive, but not a Word document."),
                                            {input.name()}});
    if (zip->contains(QStringLiteral("content.xml")))
        return readOdt(*zip);
    return refused(
        input.name(),
        {QT_TRANSLATE_NOOP("core", "%1 is a zip archive, but not a document that can be read."), {input.name()}});
}

// What a page says of its encoding counts where its bytes prove nothing; valid UTF-8 is UTF-8 whatever it says.
Result<DecodedText> readPage(const InputFile& input, const DocumentOptions& options)
{
    const QString named = options.encoding.isEmpty() ? encodingNamedInHtml(input.bytes()) : QString();
    const auto sure = detectEncoding(input.bytes(), input.name());
    const bool isProved =
        sure && (sure->basis == EncodingBasis::ByteOrderMark || sure->basis == EncodingBasis::ValidUtf8 ||
                 sure->basis == EncodingBasis::ZeroBytes || sure->basis == EncodingBasis::PlainAscii);
    if (!named.isEmpty() && !isProved) {
        if (auto decoded = readText(input.bytes(), input.name(), named))
            return decoded;
    }
    return readText(input.bytes(), input.name(), options.encoding);
}

Result<DocumentText> readCharacters(const InputFile& input, const DocumentOptions& options)
{
    const QString extension = extensionOf(input.name());
    const bool namedHtml = extension == u"html" || extension == u"htm" || extension == u"xhtml";
    Result<DecodedText> decoded =
        namedHtml ? readPage(input, options) : readText(input.bytes(), input.name(), options.encoding);
    if (!decoded)
        return decoded.error();
    DocumentText document;
    document.file = input.name();
    if (decoded->text.startsWith(QLatin1String("WEBVTT")) || extension == u"vtt" || extension == u"srt" ||
        looksLikeSrt(decoded->text)) {
        const bool vtt = decoded->text.startsWith(QLatin1String("WEBVTT"));
        Result<DocumentText> subtitles =
            readSubtitles(decoded->text, vtt ? DocumentFormat::Vtt : DocumentFormat::Srt, input.name());
        if (!subtitles)
            return subtitles.error();
        document = std::move(*subtitles);
    } else if (extension == u"json") {
        Result<DocumentText> speech = readSpeechJson(decoded->text, input.name());
        if (!speech)
            return speech.error();
        document = std::move(*speech);
    } else if (namedHtml || looksLikeHtml(decoded->text)) {
        readHtml(decoded->text, document);
    } else if (extension == u"md" || extension == u"markdown") {
        document.format = DocumentFormat::Markdown;
        readMarkdown(decoded->text, document);
    } else {
        readPlainText(decoded->text, document);
    }
    document.encoding = decoded->encoding;
    return document;
}

Result<DocumentText> readByContent(const InputFile& input, const DocumentOptions& options)
{
    const QByteArray& bytes = input.bytes();
    const QString& file = input.name();
    if (bytes.isEmpty())
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is empty."), {file}});
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return oldContainer(input);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readPackage(input);
    if (bytes.startsWith("{\\rtf"))
        return readRtf(bytes, file);
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return readPdf(input);
    const QString extension = extensionOf(file);
    for (const QStringView known : {u"docx", u"odt", u"rtf", u"doc", u"pdf"}) {
        if (extension == known)
            return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is called .%2, but its content is something else."),
                                  {file, extension}});
    }
    return readCharacters(input, options);
}

} // namespace

Result<DocumentText> readDocument(const InputFile& input, const DocumentOptions& options)
{
    Result<DocumentText> document = readByContent(input, options);
    if (document && document->isEmpty())
        return refused(input.name(), {QT_TRANSLATE_NOOP("core", "%1 holds no words."), {input.name()}});
    return document;
}

Result<DocumentText> readDocument(const QString& path, const DocumentOptions& options)
{
    Result<InputFile> input = InputFile::open(path, InputFile::documentLimit);
    if (!input)
        return input.error();
    return readDocument(*input, options);
}

QStringList documentExtensions()
{
    QStringList names = {QStringLiteral("txt"),  QStringLiteral("md"),  QStringLiteral("docx"), QStringLiteral("odt"),
                         QStringLiteral("rtf"),  QStringLiteral("srt"), QStringLiteral("vtt"),  QStringLiteral("json"),
                         QStringLiteral("html"), QStringLiteral("htm")};
    if (readsPdf())
        names.append(QStringLiteral("pdf"));
    return names;
}

} // namespace tropa::formats
