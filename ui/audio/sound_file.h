#pragma once

#include "base/result.h"

namespace tropa::ui::audio {

/// Whether a file is a recording, by how it begins: WAV, AIFF, MP3, AAC, MP4, Ogg, FLAC, Matroska or WebM, WMA, AMR,
/// CAF. Lists of addresses (m3u and its like), which would make a player look elsewhere, are refused, whatever they are
/// called. Refused too (BadInput): a file that is not there, is empty or cannot be read. Any thread.
Result<void> checkSoundFile(const QString& path);

/// For a file dialog: "*.wav *.mp3 …".
QString soundFilePatterns();

} // namespace tropa::ui::audio
