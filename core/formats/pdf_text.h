#pragma once

#include "base/result.h"
#include "formats/document_text.h"
#include "formats/input_file.h"

namespace tropa::formats {

/// Was the program built with poppler?
bool readsPdf();

/// The words of a PDF, a line a paragraph, pages one after another, without the numbers of pages. Refuses a password
/// and a PDF of pictures; without poppler refuses all, saying so.
Result<DocumentText> readPdf(const InputFile& input);

} // namespace tropa::formats
