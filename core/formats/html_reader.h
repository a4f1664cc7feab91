#pragma once

#include "formats/charset.h"
#include "formats/document_text.h"

namespace tropa::formats {

/// Whether a text file is a web page, whatever its name says: it begins with <!doctype html> or <html>.
bool looksLikeHtml(QStringView text);

/// The encoding a page names in its own head (<meta charset>), when nothing surer is known; empty: none named.
QString encodingNamedInHtml(QByteArrayView bytes);

/// A page as its reader sees it: paragraphs, headings, lists, bold and italic, tables, entities; without scripts,
/// styles, comments and what stands in the head. Broken markup is read as far as it goes, in one pass without
/// recursion, so nesting costs nothing. Cannot fail.
void readHtml(const QString& text, DocumentText& document);

} // namespace tropa::formats
