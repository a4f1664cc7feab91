#pragma once

#include "app/audio/sound_store.h"
#include "ui/audio/time_stretch.h"

#include <QIODevice>

namespace tropa::audio {

/// What the sound device is fed: the store from a place on, at a speed, on one or more equal channels. Window thread;
/// the store outlives it.
class SoundStream : public QIODevice
{
    Q_OBJECT

public:
    SoundStream(SoundStore& store, int sampleRate);

    void setChannels(int channels) { m_channels = channels; }
    void setSpeed(double speed) { m_stretch.setSpeed(speed); }
    double speed() const { return m_stretch.speed(); }
    void goTo(qint64 sample) { m_stretch.seek(sample); }
    qint64 sample() const { return m_stretch.position(); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    SoundStore& m_store;
    ui::audio::TimeStretch m_stretch;
    int m_channels = 1;
    std::vector<qint16> m_buffer;
};

} // namespace tropa::audio
