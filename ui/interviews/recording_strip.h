#pragma once

#include "interviews/turn_times.h"
#include "ui/audio/playback.h"
#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QSlider;
class QToolButton;

namespace tropa::ui::interviews {

class SoftLabel;
class TranscriptView;

/// The recording of the open transcript, below its words: play, go back, loop, speed; the turn that is heard is marked
/// in the transcript and kept in view. Not there when the transcript has no recording. Where it cannot play it says why
/// and what to do.
class RecordingStrip : public QWidget
{
    Q_OBJECT

public:
    RecordingStrip(CodingSession& session, theme::ThemeSource& look, TranscriptView& view, QWidget* parent = nullptr);
    ~RecordingStrip() override;

    audio::Playback& playback() { return m_playback; }
    /// Where the recording is; none without one, and before it was listened to.
    std::optional<qint64> now() const;
    bool hasRecording() const { return !m_file.isEmpty(); }
    bool isFollowing() const { return m_following; }
    /// Asks for the recording of the open transcript.
    void choose();
    /// Plays from where the words at the caret are said.
    void playHere();
    /// Goes round in the selected words, or in the turn; once more: goes on.
    void toggleLoop();
    void setFollowing(bool on);
    /// Makes the keys that work on the strip work in a dialog too.
    void lendKeys(QWidget* dialog);
    QSlider* slider() const { return m_slider; }
    QToolButton* playButton() const { return m_play; }
    QComboBox* speeds() const { return m_speeds; }
    QString note() const;

Q_SIGNALS:
    void timeWanted(); ///< the key that notes the time was pressed

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addActions();
    void takeDocument();
    void takeRecording();
    void showState();
    void showPosition(qint64 ms);
    void fillSpeeds();
    void showMenu();
    void retranslate();

    CodingSession& m_session;
    theme::ThemeSource& m_look;
    TranscriptView& m_view;
    audio::Playback m_playback;
    core::TurnTimes m_times;
    QString m_file; // where it is now; empty: none
    std::optional<std::size_t> m_heard;
    bool m_following = true;
    QToolButton* m_play;
    QToolButton* m_back;
    QToolButton* m_loop;
    SoftLabel* m_time;
    QSlider* m_slider;
    QComboBox* m_speeds;
    QToolButton* m_follow;
    QToolButton* m_stamp;
    SoftLabel* m_note;
    QToolButton* m_mend;
    QToolButton* m_more;
    QStringList m_actionIds;
};

} // namespace tropa::ui::interviews
