#pragma once

#include "base/result.h"
#include "formats/document_text.h"

namespace tropa::formats {

/// SubRip and WebVTT as players, Zoom and Teams write them: one paragraph a cue, or a voice of a cue. Markup is taken
/// out, entities are read. Refuses a time that cannot be read and times that run backwards, naming the line.
Result<DocumentText> readSubtitles(const QString& text, DocumentFormat format, const QString& file);

/// Does the text begin as subtitles do?
bool looksLikeSrt(QStringView text);

} // namespace tropa::formats
