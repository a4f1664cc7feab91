#pragma once

#include "base/result.h"
#include "formats/document_text.h"

namespace tropa::formats {

/// The words of an RTF file: code pages of the document and of fonts, \u with its fallbacks skipped, bold, italic,
/// outline levels, lists, tables; pictures, headers, fields' codes, hidden and deleted text left out.
Result<DocumentText> readRtf(QByteArrayView bytes, const QString& file);

} // namespace tropa::formats
