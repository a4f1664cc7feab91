#include "formats/pdf_text.h"

#include "formats/input_error.h"
#include "formats/markdown_reader.h"
#include "formats/page_numbers.h"

#ifdef TROPA_POPPLER
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#endif

#include <memory>

namespace tropa::formats {

#ifdef TROPA_POPPLER

bool readsPdf()
{
    return true;
}

Result<DocumentText> readPdf(const InputFile& input)
{
    const QString& file = input.name();
    constexpr int mostPages = 5000;
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr); // it would talk to stderr
    const std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(input.bytes().constData(), static_cast<int>(input.bytes().size())));
    if (!pdf)
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is a damaged PDF."), {file}});
    if (pdf->is_locked())
        return refused(file,
                       {QT_TRANSLATE_NOOP("core", "%1 is protected by a password. Save it without one."), {file}});
    DocumentText document;
    document.file = file;
    document.format = DocumentFormat::Pdf;
    QStringList texts;
    const int pages = std::min(pdf->pages(), mostPages);
    for (int i = 0; i < pages; ++i) {
        const std::unique_ptr<poppler::page> page(pdf->create_page(i));
        const poppler::byte_array words = page ? page->text().to_utf8() : poppler::byte_array();
        QString text = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
        text.remove(u'\f');
        if (text.endsWith(u'\n'))
            text.chop(1);
        texts << text;
    }
    texts = withoutPageNumbers(std::move(texts));
    texts.removeAll(QString()); // pages without words
    readPlainText(texts.join(u'\n') + u'\n', document);
    if (document.isEmpty())
        return refused(
            file,
            {QT_TRANSLATE_NOOP("core", "%1 holds pictures of pages but no text. Recognise the text first."), {file}});
    return document;
}

#else

bool readsPdf()
{
    return false;
}

Result<DocumentText> readPdf(const InputFile& input)
{
    return refused(input.name(), {QT_TRANSLATE_NOOP("core", "%1 is a PDF; this program was built without PDF reading."),
                                  {input.name()}});
}

#endif

} // namespace tropa::formats
