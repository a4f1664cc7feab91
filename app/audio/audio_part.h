#pragma once

#include "ui/audio/audio_player.h"

#include <QObject>

namespace tropa::audio {

/// What the program finds in this library.
class QtAudioPart : public QObject, public ui::audio::AudioPart
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "tropa.AudioPart/1")
    Q_INTERFACES(tropa::ui::audio::AudioPart)

public:
    std::unique_ptr<ui::audio::AudioPlayer> makePlayer(ui::audio::AudioListener& listener) override;
};

} // namespace tropa::audio
