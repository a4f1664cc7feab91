#include "app/audio/sound_store.h"

#include <algorithm>

namespace tropa::audio {

namespace {

constexpr auto sampleBytes = static_cast<qint64>(sizeof(qint16));

} // namespace

bool SoundStore::open()
{
    return m_file.open();
}

bool SoundStore::append(std::span<const qint16> samples)
{
    const auto bytes = static_cast<qint64>(samples.size_bytes());
    if (!m_file.seek(m_size * sampleBytes) ||
        m_file.write(reinterpret_cast<const char*>(samples.data()), bytes) != bytes)
        return false;
    m_size += static_cast<qint64>(samples.size());
    return true;
}

qint64 SoundStore::read(qint64 from, std::span<qint16> into)
{
    const qint64 wanted = std::min<qint64>(static_cast<qint64>(into.size()), m_size - from);
    if (from < 0 || wanted <= 0 || !m_file.seek(from * sampleBytes))
        return 0;
    return std::max<qint64>(0, m_file.read(reinterpret_cast<char*>(into.data()), wanted * sampleBytes)) / sampleBytes;
}

} // namespace tropa::audio
