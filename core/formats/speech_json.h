#pragma once

#include "base/result.h"
#include "formats/document_text.h"

namespace tropa::formats {

/// What services that recognise speech hand out as JSON: Whisper and WhisperX, Yandex SpeechKit, Google, Azure, AWS,
/// Deepgram, AssemblyAI, Rev. Every phrase becomes a paragraph with a cue: when it is heard and who speaks, where that
/// is said. Times may be seconds, milliseconds, ticks of 100 ns, "12.5s" or "0:00:12.5"; whether bare numbers are
/// seconds is told by how many words are said in them. Refused (BadInput): JSON that is broken, or none of these. Pure;
/// any thread.
Result<DocumentText> readSpeechJson(const QString& text, const QString& file);

} // namespace tropa::formats
