#pragma once

#include "app/audio/sound_stream.h"
#include "ui/audio/audio_player.h"

#include <QAudioDecoder>
#include <QAudioSink>
#include <QObject>
#include <QTimer>

namespace tropa::audio {

/// Decodes a recording into samples and plays those: any place is exact at once, a loop has no seam, and speed keeps
/// the pitch, which Qt's own media player does not do. Playing begins while the rest is still being decoded. Window
/// thread.
class DecodedPlayer : public QObject, public ui::audio::AudioPlayer
{
    Q_OBJECT

public:
    explicit DecodedPlayer(ui::audio::AudioListener& listener);
    ~DecodedPlayer() override;

    void open(const QString& localFile) override;
    void play() override;
    void pause() override;
    void seek(qint64 ms) override;
    void setSpeed(double speed) override;

    /// For tests: what would be heard, without a sound device.
    SoundStream* stream() const { return m_stream.get(); }
    int sampleRate() const { return m_rate; }
    bool isDecoded() const { return m_decoded; }

private:
    void takeBuffers();
    bool take(const QAudioBuffer& buffer);
    void finish();
    void fail(const Message& why);
    void start();
    void stop();
    void sinkChanged(QAudio::State state);
    qint64 heardSample() const;
    qint64 toMs(qint64 sample) const { return m_rate > 0 ? sample * 1000 / m_rate : 0; }

    ui::audio::AudioListener& m_listener;
    std::unique_ptr<QAudioDecoder> m_decoder;
    std::unique_ptr<SoundStore> m_store;
    std::unique_ptr<SoundStream> m_stream;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_tick;
    int m_rate = 0;         // of what is decoded; 0 before the first of it
    bool m_decoded = false; // to the end
    bool m_playing = false; // as far as the listener knows
    double m_speed = 1;
    qint64 m_from = 0;      // ms; where to begin when the first samples are there
    qint64 m_startedAt = 0; // the sample the sink was started at
    std::vector<qint16> m_mono;
};

} // namespace tropa::audio
