#pragma once

#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

namespace tropa::ui::audio {

/// Changes how fast a voice speaks without changing its pitch.
///
/// Overlap-add with waveform similarity (Verhelst and Roelands 1993): frames of 30 ms, half overlapped under a
/// raised-cosine window, are taken from the source at `speed` times the pace they are put out at; each within 8 ms of
/// its due place, where it continues best what was put out before. At speed 1 samples pass as they are. One channel of
/// 16-bit samples; sound is pulled from `source`, which fills what it has of the asked stretch and says how much.
class TimeStretch
{
public:
    using Source = std::function<qint64(qint64 from, std::span<qint16> into)>;

    TimeStretch(int sampleRate, Source source);

    /// Held inside 0.25…4.
    void setSpeed(double speed);
    double speed() const { return m_speed; }
    /// What comes next is the source from this sample on.
    void seek(qint64 sample);
    /// The source's sample that comes next.
    qint64 position() const { return m_position; }
    /// Fills `out` and says how much; less than asked at the end of the source.
    qint64 read(std::span<qint16> out);

private:
    bool makeHop();
    qint64 bestShift(const std::vector<qint16>& candidates) const;

    Source m_source;
    qint64 m_hop;    // samples put out at a time: half a frame
    qint64 m_search; // how far from its due place a frame is looked for
    std::vector<float> m_fade;
    double m_speed = 1;
    double m_due = 0; // where the next frame is due
    qint64 m_position = 0;
    std::vector<qint16> m_follows; // what naturally comes after what was put out; empty after a seek
    qint64 m_followsFrom = 0;      // where in the source that is
    std::vector<qint16> m_ready;   // made, not yet taken
    std::size_t m_taken = 0;
};

} // namespace tropa::ui::audio
