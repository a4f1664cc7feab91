#include "ui/audio/playback.h"

#include "ui/audio/sound_file.h"

#include <algorithm>

namespace tropa::ui::audio {

Playback::Playback(MakePlayer make, QObject* parent) : QObject(parent), m_make(std::move(make)) {}

Playback::~Playback() = default;

const std::vector<double>& Playback::speeds()
{
    static const std::vector<double> all{0.5, 0.6, 0.75, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2};
    return all;
}

void Playback::open(const QString& localFile)
{
    pause();
    m_file = localFile;
    m_problem.reset();
    m_opened = false;
    m_position = 0;
    m_length.reset();
    m_loop.reset();
    if (!localFile.isEmpty()) {
        if (auto checked = checkSoundFile(localFile); !checked)
            m_problem = checked.error().message;
    }
    Q_EMIT moved(0);
    Q_EMIT stateChanged();
}

void Playback::setMaker(MakePlayer make)
{
    pause();
    m_player.reset();
    m_opened = false;
    m_make = std::move(make);
}

// The player is there and has the file.
bool Playback::ready()
{
    if (m_file.isEmpty() || m_problem)
        return false;
    if (!m_player) {
        auto made = m_make(*this);
        if (!made) {
            m_problem = made.error().message;
            Q_EMIT stateChanged();
            return false;
        }
        m_player = std::move(*made);
        m_player->setSpeed(m_speed);
    }
    if (!m_opened) {
        m_opened = true;
        m_player->open(m_file);
        if (m_position > 0)
            m_player->seek(m_position);
    }
    return true;
}

void Playback::play()
{
    if (m_playing || !ready())
        return;
    if (m_length && m_position >= *m_length)
        goTo(m_loop ? m_loop->begin : 0);
    m_playing = true;
    m_player->play();
    Q_EMIT stateChanged();
}

void Playback::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_player->pause();
    Q_EMIT stateChanged();
}

void Playback::toggle()
{
    m_playing ? pause() : play();
}

void Playback::goTo(qint64 ms)
{
    const qint64 held = std::clamp<qint64>(ms, 0, m_length.value_or(std::max<qint64>(ms, 0)));
    m_position = held;
    if (m_opened)
        m_player->seek(held);
    Q_EMIT moved(held);
}

void Playback::seek(qint64 ms)
{
    if (m_file.isEmpty() || m_problem)
        return;
    goTo(ms);
    // Somebody who goes elsewhere does not mean to be held where they were.
    if (m_loop && (m_position < m_loop->begin || (m_loop->end && m_position >= *m_loop->end)))
        setLoop(std::nullopt);
}

void Playback::playFrom(qint64 ms)
{
    seek(ms);
    play();
}

void Playback::skip(qint64 ms)
{
    seek(m_position + ms);
}

void Playback::setSpeed(double speed)
{
    const double held = std::clamp(speed, speeds().front(), speeds().back());
    if (held == m_speed)
        return;
    m_speed = held;
    if (m_player)
        m_player->setSpeed(held);
    Q_EMIT stateChanged();
}

void Playback::stepSpeed(int by)
{
    const auto now = std::ranges::lower_bound(speeds(), m_speed - 1e-9) - speeds().begin();
    setSpeed(speeds()[static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(now + by, 0, static_cast<std::ptrdiff_t>(speeds().size()) - 1))]);
}

void Playback::setLoop(std::optional<Loop> loop)
{
    if (loop && loop->end && *loop->end <= loop->begin)
        loop.reset();
    if (loop == m_loop)
        return;
    m_loop = loop;
    if (m_loop && (m_position < m_loop->begin || (m_loop->end && m_position >= *m_loop->end)))
        goTo(m_loop->begin);
    Q_EMIT stateChanged();
}

void Playback::goRound()
{
    goTo(m_loop->begin);
}

void Playback::heard(qint64 ms)
{
    m_position = ms;
    if (m_playing && m_loop && m_loop->end && ms >= *m_loop->end) {
        goRound();
        return;
    }
    Q_EMIT moved(ms);
}

void Playback::lengthKnown(qint64 ms)
{
    m_length = ms;
    Q_EMIT stateChanged();
}

void Playback::ended()
{
    if (!m_playing)
        return;
    if (m_loop) {
        goRound();
        m_player->play();
        return;
    }
    m_playing = false;
    if (m_length) {
        m_position = *m_length;
        Q_EMIT moved(m_position);
    }
    Q_EMIT stateChanged();
}

void Playback::failed(const Message& why)
{
    m_playing = false;
    m_problem = why;
    m_opened = false;
    Q_EMIT stateChanged();
}

} // namespace tropa::ui::audio
