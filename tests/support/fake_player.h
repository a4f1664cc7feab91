#pragma once

#include "base/result.h"
#include "ui/audio/audio_player.h"

#include <QStringList>

namespace tropa::test {

/// A player without sound: keeps what it was asked, and is moved by the test.
class FakePlayer : public ui::audio::AudioPlayer
{
public:
    explicit FakePlayer(ui::audio::AudioListener& heardBy) : listener(heardBy) {}

    void open(const QString& localFile) override
    {
        file = localFile;
        at = 0;
        playing = false;
        listener.lengthKnown(length);
    }
    void play() override { playing = true; }
    void pause() override { playing = false; }
    void seek(qint64 ms) override { at = ms; }
    void setSpeed(double value) override { speed = value; }

    /// Time goes on by so much of the recording, in steps as a real player tells them.
    void pass(qint64 ms)
    {
        for (qint64 gone = 0; gone < ms && playing; gone += step) {
            at += step;
            if (at >= length) {
                at = length;
                listener.ended();
            } else {
                listener.heard(at);
            }
        }
    }

    static constexpr qint64 step = 40;
    ui::audio::AudioListener& listener;
    QString file;
    bool playing = false;
    qint64 at = 0;
    qint64 length = 60000;
    double speed = 1;
};

} // namespace tropa::test
