#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

#include <functional>
#include <map>

class QComboBox;
class QPlainTextEdit;

namespace tropa::ui::interviews {

class SoftLabel;

/// Where a recording is typed down, a turn at a time: Enter adds the turn and gives the word to the one who spoke
/// before, Enter on nothing changes the speaker, Shift+Enter begins a line. A turn is said when its first letter was
/// typed. What is begun stays with its transcript while another one is looked at.
class TypingBar : public QWidget
{
    Q_OBJECT

public:
    /// `now`: where the recording is; none without one.
    TypingBar(CodingSession& session, theme::ThemeSource& look, std::function<std::optional<qint64>()> now,
              QWidget* parent = nullptr);

    QPlainTextEdit* field() const { return m_field; }
    QComboBox* speaker() const { return m_speaker; }
    /// «[12:47] » at the cursor, of where the recording is.
    void insertTime();

Q_SIGNALS:
    void typed(tropa::interviews::TurnId turn);
    void left(); ///< Esc

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Draft
    {
        QString words;
        std::optional<qint64> begun;
        core::SpeakerId speaker;
    };
    void takeDocument();
    void takeWords();
    void addTurn();
    void changeSpeaker();
    void showTime();
    void retranslate();

    CodingSession& m_session;
    theme::ThemeSource& m_look;
    std::function<std::optional<qint64>()> m_now;
    QComboBox* m_speaker;
    SoftLabel* m_time;
    QPlainTextEdit* m_field;
    core::DocumentId m_shown;
    std::optional<qint64> m_begun;
    core::SpeakerId m_before; // who spoke before
    std::map<core::DocumentId, Draft> m_drafts;
};

} // namespace tropa::ui::interviews
