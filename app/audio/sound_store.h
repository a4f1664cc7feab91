#pragma once

#include <QTemporaryFile>

#include <span>

namespace tropa::audio {

/// The decoded samples of a recording: one channel, 16 bits, in a temporary file that has no name where the system
/// allows (48 kB a second), so that an hour needs no memory and nothing of it stays behind.
class SoundStore
{
public:
    bool open();
    /// False when the disk is full.
    bool append(std::span<const qint16> samples);
    /// Fills what there is and says how much.
    qint64 read(qint64 from, std::span<qint16> into);
    qint64 size() const { return m_size; }

private:
    QTemporaryFile m_file;
    qint64 m_size = 0;
};

} // namespace tropa::audio
