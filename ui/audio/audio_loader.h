#pragma once

#include "base/result.h"
#include "ui/audio/audio_player.h"

namespace tropa::ui::audio {

/// The folders the part for sound may lie in: "parts" beside the program, and where an installed program keeps it.
QStringList audioPartFolders();
/// Loads the part and makes a player. Refused (Unavailable) when the part was not built or installed, or is not one of
/// this program. The part stays loaded until the program ends.
Result<std::unique_ptr<AudioPlayer>> loadAudioPlayer(const QStringList& folders, AudioListener& listener);

} // namespace tropa::ui::audio
