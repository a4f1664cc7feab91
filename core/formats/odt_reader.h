#pragma once

#include "formats/document_text.h"
#include "formats/zip_reader.h"

namespace tropa::formats {

/// The words of content.xml: headings, lists, bold and italic of automatic styles, tables; tracked deletions, notes and
/// comments left out. Refuses an encrypted document.
Result<DocumentText> readOdt(ZipReader& zip);

} // namespace tropa::formats
