#pragma once

#include "base/result.h"
#include "formats/document_text.h"
#include "formats/input_file.h"

namespace tropa::formats {

struct DocumentOptions
{
    QString encoding; ///< of text files, when a person names it; else detected
};

/// Reads a transcript: txt, md, html, docx, odt, rtf, srt, vtt, and pdf where poppler is built in. What a file is, its
/// bytes say; the extension only tells text files apart. Refuses, in words: what is not what its name says, an old
/// .doc, a password, a damaged or dangerous archive, markup with a DTD or nested too deep, subtitles whose times run
/// backwards, a document without words. Any thread.
Result<DocumentText> readDocument(const InputFile& input, const DocumentOptions& options = {});
Result<DocumentText> readDocument(const QString& path, const DocumentOptions& options = {});

/// Extensions it reads, lower case without dots.
QStringList documentExtensions();

} // namespace tropa::formats
