#include "app/audio/sound_stream.h"

#include <cstring>

namespace tropa::audio {

SoundStream::SoundStream(SoundStore& store, int sampleRate)
    : m_store(store)
    , m_stretch(sampleRate, [this](qint64 from, std::span<qint16> into) { return m_store.read(from, into); })
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SoundStream::bytesAvailable() const
{
    const qint64 left = std::max<qint64>(0, m_store.size() - m_stretch.position());
    return left * static_cast<qint64>(sizeof(qint16)) * m_channels;
}

qint64 SoundStream::readData(char* data, qint64 size)
{
    const qint64 frame = static_cast<qint64>(sizeof(qint16)) * m_channels;
    m_buffer.resize(static_cast<std::size_t>(size / frame));
    const qint64 got = m_stretch.read(m_buffer);
    for (qint64 i = 0; i < got; ++i) {
        for (int channel = 0; channel < m_channels; ++channel)
            std::memcpy(data + (i * m_channels + channel) * static_cast<qint64>(sizeof(qint16)),
                        &m_buffer[static_cast<std::size_t>(i)], sizeof(qint16));
    }
    return got * frame;
}

qint64 SoundStream::writeData(const char*, qint64)
{
    return -1;
}

} // namespace tropa::audio
