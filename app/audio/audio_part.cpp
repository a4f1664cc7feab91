#include "app/audio/audio_part.h"

#include "app/audio/decoded_player.h"

namespace tropa::audio {

std::unique_ptr<ui::audio::AudioPlayer> QtAudioPart::makePlayer(ui::audio::AudioListener& listener)
{
    return std::make_unique<DecodedPlayer>(listener);
}

} // namespace tropa::audio
