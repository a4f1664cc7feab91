#pragma once

#include "formats/document_text.h"
#include "formats/zip_reader.h"

namespace tropa::formats {

/// The words of word/document.xml: headings by style or outline level, list levels, bold and italic, tables, text
/// boxes; tracked insertions kept, tracked deletions, hidden text, fields' codes and comments left out.
Result<DocumentText> readDocx(ZipReader& zip);

} // namespace tropa::formats
