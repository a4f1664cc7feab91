#pragma once

#include "formats/document_text.h"

namespace tropa::formats {

/// Plain text: a line is a paragraph.
void readPlainText(const QString& text, DocumentText& document);

/// The Markdown people write transcripts in: # headings, lists, **bold**, *italic*, | tables |, \ escapes. Other
/// markup stays as it is written. Cannot fail.
void readMarkdown(const QString& text, DocumentText& document);

} // namespace tropa::formats
