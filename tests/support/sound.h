#pragma once

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <vector>

namespace tropa::test {

/// A tone as samples.
inline std::vector<qint16> tone(double hertz, double seconds, int rate = 24000)
{
    std::vector<qint16> samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<qint16>(
            std::lround(12000 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate)));
    return samples;
}

/// A WAV file of one channel.
inline QByteArray wav(const std::vector<qint16>& samples, int rate = 24000)
{
    QByteArray bytes;
    const auto number = [&](quint32 value, int size) {
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(value >> (8 * i));
    };
    const auto size = static_cast<quint32>(samples.size() * 2);
    bytes += "RIFF";
    number(36 + size, 4);
    bytes += "WAVEfmt ";
    number(16, 4);
    number(1, 2);
    number(1, 2);
    number(static_cast<quint32>(rate), 4);
    number(static_cast<quint32>(rate) * 2, 4);
    number(2, 2);
    number(16, 2);
    bytes += "data";
    number(size, 4);
    for (const qint16 sample : samples)
        number(static_cast<quint16>(sample), 2);
    return bytes;
}

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// How often a second the sound goes up through zero: the pitch of a tone.
inline double pitch(const std::vector<qint16>& samples, int rate = 24000)
{
    int times = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        times += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return times * static_cast<double>(rate) / static_cast<double>(samples.size());
}

} // namespace tropa::test
