#include "ui/audio/time_stretch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tropa::ui::audio {

TimeStretch::TimeStretch(int sampleRate, Source source)
    : m_source(std::move(source)), m_hop(sampleRate * 15 / 1000), m_search(sampleRate * 8 / 1000)
{
    m_fade.resize(static_cast<std::size_t>(m_hop));
    for (std::size_t i = 0; i < m_fade.size(); ++i)
        m_fade[i] = static_cast<float>(
            0.5 - 0.5 * std::cos(std::numbers::pi * (static_cast<double>(i) + 0.5) / static_cast<double>(m_hop)));
}

void TimeStretch::setSpeed(double speed)
{
    const double held = std::clamp(speed, 0.25, 4.0);
    if (held == m_speed)
        return;
    m_speed = held;
    seek(m_position);
}

void TimeStretch::seek(qint64 sample)
{
    m_position = std::max<qint64>(0, sample);
    m_due = static_cast<double>(m_position);
    m_follows.clear();
    m_ready.clear();
    m_taken = 0;
}

qint64 TimeStretch::read(std::span<qint16> out)
{
    if (m_speed == 1) {
        const qint64 got = m_source(m_position, out);
        m_position += got;
        return got;
    }
    std::size_t filled = 0;
    while (filled < out.size()) {
        if (m_taken == m_ready.size() && !makeHop())
            break;
        const std::size_t now = std::min(out.size() - filled, m_ready.size() - m_taken);
        std::copy_n(m_ready.begin() + static_cast<std::ptrdiff_t>(m_taken), now,
                    out.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += now;
        m_taken += now;
    }
    return static_cast<qint64>(filled);
}

// Where among the candidates the sound is most like what would have followed: normalised cross-correlation.
qint64 TimeStretch::bestShift(const std::vector<qint16>& candidates) const
{
    const auto length = static_cast<std::ptrdiff_t>(m_hop);
    const auto last = static_cast<std::ptrdiff_t>(candidates.size()) - length;
    const auto middle = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_search), last);
    double best = -1e300;
    std::ptrdiff_t bestAt = middle;
    for (std::ptrdiff_t at = 0; at <= last; ++at) {
        double together = 0, own = 1;
        for (std::ptrdiff_t i = 0; i < length; ++i) {
            const double one = candidates[static_cast<std::size_t>(at + i)];
            together += one * m_follows[static_cast<std::size_t>(i)];
            own += one * one;
        }
        const double likeness = together / std::sqrt(own);
        // Of equals, silence for instance, the one at its due place.
        if (likeness > best || (likeness == best && std::abs(at - middle) < std::abs(bestAt - middle))) {
            best = likeness;
            bestAt = at;
        }
    }
    return bestAt;
}

bool TimeStretch::makeHop()
{
    const auto hop = static_cast<std::size_t>(m_hop);
    const qint64 due = std::llround(m_due);
    const qint64 from = m_follows.empty() ? due : std::max<qint64>(0, due - m_search);
    const qint64 wanted = m_follows.empty() ? 2 * m_hop : due - from + m_search + 2 * m_hop;
    std::vector<qint16> found(static_cast<std::size_t>(wanted));
    found.resize(static_cast<std::size_t>(std::max<qint64>(0, m_source(from, found))));
    m_ready.clear();
    m_taken = 0;
    if (found.size() < 2 * hop) {
        // A frame is longer than what is left: the rest as it is, from where the sound was left.
        const qint64 rest = m_follows.empty() ? due : m_followsFrom;
        m_ready.resize(static_cast<std::size_t>(4 * m_hop + 2 * m_search));
        m_ready.resize(static_cast<std::size_t>(std::max<qint64>(0, m_source(rest, m_ready))));
        m_position = rest + static_cast<qint64>(m_ready.size());
        m_due = static_cast<double>(m_position);
        m_follows.clear();
        return !m_ready.empty();
    }
    std::size_t at = 0;
    if (!m_follows.empty()) {
        const std::vector<qint16> candidates(found.begin(), found.end() - static_cast<std::ptrdiff_t>(hop));
        at = static_cast<std::size_t>(bestShift(candidates));
    }
    m_ready.resize(hop);
    for (std::size_t i = 0; i < hop; ++i) {
        const float now = found[at + i];
        const float mixed =
            m_follows.empty() ? now : m_fade[i] * now + (1 - m_fade[i]) * static_cast<float>(m_follows[i]);
        m_ready[i] = static_cast<qint16>(std::lround(std::clamp(mixed, -32768.0F, 32767.0F)));
    }
    m_follows.assign(found.begin() + static_cast<std::ptrdiff_t>(at + hop),
                     found.begin() + static_cast<std::ptrdiff_t>(at + 2 * hop));
    m_followsFrom = from + static_cast<qint64>(at) + m_hop;
    m_due += static_cast<double>(m_hop) * m_speed;
    m_position = std::llround(m_due);
    return true;
}

} // namespace tropa::ui::audio
