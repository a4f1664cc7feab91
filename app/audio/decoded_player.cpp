#include "app/audio/decoded_player.h"

#include <QAudioDevice>
#include <QCoreApplication>
#include <QMediaDevices>
#include <QUrl>

#include <cmath>

namespace tropa::audio {

namespace {

constexpr int speechRate = 24000;
constexpr int tickMs = 40;
constexpr int bufferMs = 200;

qint16 sampleOf(const QAudioBuffer& buffer, qsizetype at)
{
    switch (buffer.format().sampleFormat()) {
    case QAudioFormat::Int16:
        return buffer.constData<qint16>()[at];
    case QAudioFormat::UInt8:
        return static_cast<qint16>((buffer.constData<quint8>()[at] - 128) * 256);
    case QAudioFormat::Int32:
        return static_cast<qint16>(buffer.constData<qint32>()[at] / 65536);
    case QAudioFormat::Float:
        return static_cast<qint16>(std::lround(std::clamp(buffer.constData<float>()[at], -1.0F, 1.0F) * 32767));
    default:
        return 0;
    }
}

} // namespace

DecodedPlayer::DecodedPlayer(ui::audio::AudioListener& listener) : m_listener(listener)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_listener.heard(toMs(heardSample())); });
}

DecodedPlayer::~DecodedPlayer()
{
    stop();
    if (m_decoder) {
        m_decoder->disconnect(this);
        m_decoder->stop();
    }
}

void DecodedPlayer::open(const QString& localFile)
{
    stop();
    if (m_decoder) {
        m_decoder->disconnect(this);
        m_decoder->stop();
    }
    m_playing = m_decoded = false;
    m_rate = 0;
    m_from = 0;
    m_stream.reset();
    m_store = std::make_unique<SoundStore>();
    if (!m_store->open()) {
        fail({QT_TRANSLATE_NOOP("core", "There is no room on the disk to prepare the recording")});
        return;
    }
    m_decoder = std::make_unique<QAudioDecoder>();
    QAudioFormat format;
    format.setSampleRate(speechRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    m_decoder->setAudioFormat(format);
    connect(m_decoder.get(), &QAudioDecoder::bufferReady, this, &DecodedPlayer::takeBuffers);
    connect(m_decoder.get(), &QAudioDecoder::finished, this, &DecodedPlayer::finish);
    connect(m_decoder.get(), &QAudioDecoder::durationChanged, this, [this](qint64 ms) {
        if (ms > 0 && !m_decoded)
            m_listener.lengthKnown(ms);
    });
    connect(m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, [this] {
        fail({QT_TRANSLATE_NOOP("core", "The recording cannot be decoded: the system has no decoder for its format, or "
                                        "it is damaged")});
    });
    m_decoder->setSource(QUrl::fromLocalFile(localFile));
    m_decoder->start();
}

void DecodedPlayer::takeBuffers()
{
    while (m_decoder->bufferAvailable()) {
        if (!take(m_decoder->read())) {
            m_decoder->disconnect(this);
            m_decoder->stop();
            fail({QT_TRANSLATE_NOOP("core", "There is no room on the disk to prepare the recording")});
            return;
        }
    }
    if (m_playing && m_stream && (!m_sink || m_sink->state() != QAudio::ActiveState))
        start();
}

bool DecodedPlayer::take(const QAudioBuffer& buffer)
{
    const QAudioFormat format = buffer.format();
    if (!buffer.isValid() || format.channelCount() < 1)
        return true;
    if (!m_stream) {
        m_rate = format.sampleRate();
        m_stream = std::make_unique<SoundStream>(*m_store, m_rate);
        m_stream->setSpeed(m_speed);
        m_stream->goTo(m_from * m_rate / 1000);
    }
    const qsizetype frames = buffer.frameCount();
    const int channels = format.channelCount();
    m_mono.resize(static_cast<std::size_t>(frames));
    for (qsizetype i = 0; i < frames; ++i) {
        int sum = 0;
        for (int channel = 0; channel < channels; ++channel)
            sum += sampleOf(buffer, i * channels + channel);
        m_mono[static_cast<std::size_t>(i)] = static_cast<qint16>(sum / channels);
    }
    return m_store->append(m_mono);
}

void DecodedPlayer::finish()
{
    takeBuffers();
    m_decoded = true;
    m_listener.lengthKnown(toMs(m_store->size()));
    if (m_playing && (!m_sink || m_sink->state() != QAudio::ActiveState))
        start();
}

void DecodedPlayer::fail(const Message& why)
{
    stop();
    m_playing = false;
    // Never from inside a call of the listener.
    QMetaObject::invokeMethod(
        this, [this, why] { m_listener.failed(why); }, Qt::QueuedConnection);
}

void DecodedPlayer::play()
{
    m_playing = true;
    start();
}

void DecodedPlayer::start()
{
    stop();
    if (!m_stream)
        return; // begins with the first samples
    if (m_stream->sample() >= m_store->size()) {
        if (m_decoded) {
            m_playing = false;
            QMetaObject::invokeMethod(
                this, [this] { m_listener.ended(); }, Qt::QueuedConnection);
        }
        return; // or when as much is decoded
    }
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        fail({QT_TRANSLATE_NOOP("core", "This computer has no sound output")});
        return;
    }
    QAudioFormat format;
    format.setSampleRate(m_rate);
    format.setSampleFormat(QAudioFormat::Int16);
    format.setChannelCount(1);
    if (!device.isFormatSupported(format))
        format.setChannelCount(2);
    m_stream->setChannels(format.channelCount());
    m_startedAt = m_stream->sample();
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferMs * 1000));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &DecodedPlayer::sinkChanged);
    m_sink->start(m_stream.get());
    if (m_sink && m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        fail({QT_TRANSLATE_NOOP("core", "The sound output of this computer does not take the recording")});
        return;
    }
    m_tick.start();
}

void DecodedPlayer::stop()
{
    m_tick.stop();
    if (!m_sink)
        return;
    const qint64 heard = heardSample();
    m_sink->disconnect(this);
    m_sink->stop();
    // This may run inside the sink's own signal.
    m_sink.release()->deleteLater();
    m_stream->goTo(heard);
}

void DecodedPlayer::sinkChanged(QAudio::State state)
{
    if (state != QAudio::IdleState || !m_playing || m_stream->sample() < m_store->size() || !m_decoded)
        return;
    m_tick.stop();
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.release()->deleteLater();
    m_playing = false;
    QMetaObject::invokeMethod(
        this, [this] { m_listener.ended(); }, Qt::QueuedConnection);
}

// What has been fed, less what still waits in the device's buffer.
qint64 DecodedPlayer::heardSample() const
{
    if (!m_stream)
        return m_from * std::max(1, m_rate) / 1000;
    if (!m_sink)
        return m_stream->sample();
    const int frame = m_sink->format().bytesPerFrame();
    const double waiting = frame > 0 ? static_cast<double>(m_sink->bufferSize() - m_sink->bytesFree()) / frame : 0;
    const qint64 heard = m_stream->sample() - std::llround(waiting * m_stream->speed());
    return std::clamp(heard, m_startedAt, m_stream->sample());
}

void DecodedPlayer::pause()
{
    m_playing = false;
    stop();
}

void DecodedPlayer::seek(qint64 ms)
{
    m_from = ms;
    if (!m_stream)
        return;
    const bool wasPlaying = m_playing;
    stop();
    m_stream->goTo(ms * m_rate / 1000);
    if (wasPlaying)
        start();
}

void DecodedPlayer::setSpeed(double speed)
{
    m_speed = speed;
    if (m_stream)
        m_stream->setSpeed(speed);
}

} // namespace tropa::audio
