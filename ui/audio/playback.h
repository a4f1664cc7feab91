#pragma once

#include "base/result.h"
#include "ui/audio/audio_player.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace tropa::ui::audio {

/// One recording being listened to: where it is, how fast, what is gone round in. Decides all timing; the player only
/// plays. The player is made when something is first played. Window thread.
class Playback : public QObject, private AudioListener
{
    Q_OBJECT

public:
    using MakePlayer = std::function<Result<std::unique_ptr<AudioPlayer>>(AudioListener&)>;

    explicit Playback(MakePlayer make, QObject* parent = nullptr);
    ~Playback() override;

    /// Makes the player in another way from now on: what a test listens with.
    void setMaker(MakePlayer make);

    /// Another recording, from its beginning; an empty path: none. What is wrong with it is said by problem().
    void open(const QString& localFile);
    bool isOpen() const { return !m_file.isEmpty() && !m_problem; }
    const std::optional<Message>& problem() const { return m_problem; }

    bool isPlaying() const { return m_playing; }
    qint64 position() const { return m_position; }
    std::optional<qint64> length() const { return m_length; }
    double speed() const { return m_speed; }

    void play();
    void pause();
    void toggle();
    void seek(qint64 ms);
    void playFrom(qint64 ms);
    /// Back or on, in the recording's time.
    void skip(qint64 ms);
    void setSpeed(double speed);
    /// The next slower or faster of speeds().
    void stepSpeed(int by);
    static const std::vector<double>& speeds();

    struct Loop
    {
        qint64 begin = 0;
        std::optional<qint64> end; ///< none: the end of the recording

        friend bool operator==(const Loop&, const Loop&) = default;
    };
    /// Plays this stretch again and again; none: goes on past it.
    void setLoop(std::optional<Loop> loop);
    const std::optional<Loop>& loop() const { return m_loop; }

Q_SIGNALS:
    void moved(qint64 ms);
    void stateChanged(); ///< playing, speed, loop, length or problem

private:
    void heard(qint64 ms) override;
    void lengthKnown(qint64 ms) override;
    void ended() override;
    void failed(const Message& why) override;
    bool ready();
    void goTo(qint64 ms);
    void goRound();

    MakePlayer m_make;
    std::unique_ptr<AudioPlayer> m_player;
    QString m_file;
    std::optional<Message> m_problem;
    bool m_opened = false; // the player has the file
    bool m_playing = false;
    qint64 m_position = 0;
    std::optional<qint64> m_length;
    double m_speed = 1;
    std::optional<Loop> m_loop;
};

} // namespace tropa::ui::audio
