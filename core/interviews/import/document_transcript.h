#pragma once

#include "formats/document_text.h"
#include "interviews/transcript.h"

namespace tropa::interviews {

/// A read document as a transcript: cues of subtitles and rows of a table that reads as time, speaker and words become
/// turns; everything else goes through the recogniser line by line. Pure; any thread.
Transcript transcriptOf(const formats::DocumentText& document);

} // namespace tropa::interviews
