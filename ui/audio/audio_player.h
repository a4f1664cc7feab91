#pragma once

#include "base/error.h"

#include <QtPlugin>

#include <memory>

namespace tropa::ui::audio {

/// What a player tells. Called on the thread it was made on, never from inside open(), play(), pause() or seek().
class AudioListener
{
public:
    virtual ~AudioListener() = default;
    /// At least every 50 ms while something is heard, and after a seek.
    virtual void heard(qint64 ms) = 0;
    /// How long the recording is, as far as it is known; may come more than once.
    virtual void lengthKnown(qint64 ms) = 0;
    virtual void ended() = 0;
    virtual void failed(const Message& why) = 0;
};

/// Plays one recording from a local file. Times are milliseconds from its beginning. Window thread; the listener
/// outlives it.
class AudioPlayer
{
public:
    virtual ~AudioPlayer() = default;
    /// Takes a file in place of the one before. It was looked at by checkSoundFile().
    virtual void open(const QString& localFile) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 ms) = 0;
    /// 1 as recorded; the pitch of voices stays.
    virtual void setSpeed(double speed) = 0;
};

/// What the part for sound gives. It is a library of its own, loaded when a recording is first needed: the multimedia
/// library brings networking along, and the program has none.
class AudioPart
{
public:
    virtual ~AudioPart() = default;
    virtual std::unique_ptr<AudioPlayer> makePlayer(AudioListener& listener) = 0;
};

} // namespace tropa::ui::audio

Q_DECLARE_INTERFACE(tropa::ui::audio::AudioPart, "tropa.AudioPart/1")
