// The first byte says what the rest is: a whole file, the document.xml of a docx, the content.xml of an odt, an RTF.
#include "formats/document_builder.h"
#include "formats/document_reader.h"
#include "formats/docx_reader.h"

#include <QTemporaryDir>

#include "formats/zip_writer.h"

#include <cstdlib>

using namespace tropa::formats;

namespace {

InputFile package(const QString& name, const QString& part, const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    ZipWriter writer(path);
    writer.add(QStringLiteral("[Content_Types].xml"), "<Types/>", ZipWriter::Packing::Store);
    writer.add(part, bytes, ZipWriter::Packing::Store);
    if (!writer.finish())
        std::abort();
    const auto input = InputFile::open(path, InputFile::documentLimit);
    return InputFile::fromBytes(input->bytes(), name);
}

InputFile inputOf(const std::uint8_t* data, std::size_t size)
{
    const QByteArray rest(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 4) {
    case 1:
        return package(QStringLiteral("a.docx"), QStringLiteral("word/document.xml"), rest);
    case 2:
        return package(QStringLiteral("a.odt"), QStringLiteral("content.xml"), rest);
    case 3:
        return InputFile::fromBytes("{\\rtf1" + rest, QStringLiteral("a.rtf"));
    default:
        return InputFile::fromBytes(rest, QStringLiteral("a.docx"));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto document = readDocument(inputOf(data, size));
    if (!document)
        return 0;
    for (const Paragraph& paragraph : document->paragraphs) {
        const qint64 length = tropa::codePointCount(paragraph.text);
        qint64 before = 0;
        for (const StyledSpan& styled : paragraph.styles) {
            if (styled.span.begin < before || styled.span.end <= styled.span.begin || styled.span.end > length)
                std::abort();
            before = styled.span.end;
        }
        if (paragraph.cell) {
            const auto table = static_cast<std::size_t>(paragraph.cell->table);
            if (table >= document->tables.size() || paragraph.cell->row >= document->tables[table].rows)
                std::abort();
        }
    }
    return 0;
}
