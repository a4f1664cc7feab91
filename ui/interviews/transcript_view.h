#pragma once

#include "interviews/text_edges.h"
#include "ui/interviews/coding_session.h"
#include "ui/interviews/transcript_layout.h"
#include "ui/theme/theme_source.h"

#include <QAbstractScrollArea>

namespace tropa::ui::interviews {

/// The open transcript: turns with speaker and time, codings as stripes with names, selection by mouse and keyboard,
/// search hits. Virtual by turn: what is not in view costs nothing but an estimate of its height.
///
/// Keys: arrows with Shift and Ctrl as in any text; 1-9 quick codes; C (or Enter) asks for the code field; R the last
/// code again; V in vivo; Alt+1…5 valence −2…+2, Alt+0 none; Delete removes the codes; Ctrl+Down and Ctrl+Up go through
/// segments; Ctrl+Alt+Right and Left move the end of a segment (or of what is selected) by a word, Ctrl+Alt+Down and Up
/// by a sentence, with Shift its beginning; F2 edits the turn.
class TranscriptView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    TranscriptView(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

    /// What a search found, in order; `current` is a place in it.
    void setHits(std::vector<TextSpan> hits, int current);
    void setUnderlined(bool on);
    /// The turn of the recording that is heard, marked at the left; none: nothing is heard.
    void setHeardTurn(std::optional<std::size_t> turn);
    /// Times can be clicked to hear what is said then.
    void setTimesPlay(bool on);
    /// Numbers of turns beside the text, as citations have them, and of the paragraphs inside them.
    enum class Numbers { None, Turns, Paragraphs };
    void setNumbers(Numbers numbers);
    Numbers numbers() const { return m_numbers; }
    /// Where a paragraph of a turn begins, both from 1, held inside what there is; none in an empty transcript.
    std::optional<qint64> placeOf(qint64 turn, qint64 paragraph = 1);
    /// The number of a turn as it stands beside the text, where it is painted; empty when numbers are not shown.
    QRect numberRect(int turn);
    /// Does what a key does here although another field has the focus: all but letters, digits, Enter, Tab, Esc, and
    /// keys that empty a field and may be held too long.
    /// False: the key means nothing here.
    bool takeKey(QKeyEvent* event);
    /// Brings a stretch into view.
    void reveal(const TextSpan& stretch);

    qint64 caret() const { return m_caret; }
    TextSpan selection() const { return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)}; }
    /// What is selected, or else the words of the coding that was taken by a click.
    TextSpan chosen() const { return selection().isEmpty() ? m_session.stretch() : selection(); }
    void setSelection(qint64 anchor, qint64 caret);
    CodingSession& session() { return m_session; }
    /// For a screen reader and tests: where a stretch begins, in the viewport.
    QRect rectOf(qint64 offset);
    /// Where the stripe of a segment was painted; empty when it is not in view.
    QRect stripeRect(core::SegmentId id) const;
    core::TurnId currentTurn() const;
    /// Invalid in an empty transcript.
    core::TurnId turnAt(qint64 offset) const;
    /// Puts the selected words on the clipboard; as a citation with respondent and turn: “…” (R7, turn 42).
    void copyWords(bool asCitation) const;

Q_SIGNALS:
    void codeFieldWanted(); ///< a stretch was chosen, or C was pressed
    void repeatWanted();    ///< the last code again
    void turnEditWanted();
    void timeClicked(qint64 ms);
    void placeClicked(qint64 offset);                            ///< nothing was selected by it
    void contextMenuWanted(const QPoint& global, qint64 offset); ///< what lies at the offset is meant

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Grip { None, Begin, End };
    struct Mark
    {
        core::SegmentId id;
        QRectF stripe;
        QRectF label;
    };

    void takeDocument();
    void takeSegments();
    void takeStretch();
    void setFonts();
    void updateScrollBar();
    void fitText();
    TranscriptMetrics metricsOf(const QFont& reading) const;
    void paintNumbers(QPainter& painter, int turn, double y);
    QString numberOf(int turn, std::size_t paragraph) const;
    void layOut();
    QRect marksRect() const;
    QPointF toDocument(const QPointF& viewportPoint) const;
    void paintTurn(QPainter& painter, int turn, double y);
    void paintMarks(QPainter& painter, int first, int last);
    QString shownSpeaker(const core::Turn& turn, bool& isQuestion) const;
    std::optional<core::SegmentId> segmentAt(const QPointF& point);
    Grip gripAt(const QPointF& point);
    std::optional<qint64> timeAt(const QPointF& point);
    void moveCaret(qint64 offset, bool extend);
    qint64 moved(qint64 from, int key, bool byWord);
    qint64 wordBoundary(qint64 from, bool forward);
    qint64 edge(qint64 from, core::TextUnit unit, core::TextEdge edge, bool forward);
    void stretch(int key, bool beginning);
    bool codingKey(QKeyEvent* event);
    bool takeCoding(qint64 offset);
    void goToSegment(bool forward);
    void announceCaret();

    CodingSession& m_session;
    theme::ThemeSource& m_look;
    TranscriptLayout m_layout;
    core::DocumentId m_shown;
    std::vector<int> m_columns;
    int m_columnCount = 0;
    std::vector<Mark> m_marks; // as painted last
    std::vector<TextSpan> m_hits;
    int m_currentHit = -1;
    bool m_underlined = false;
    std::optional<std::size_t> m_heard;
    bool m_timesPlay = false;
    Numbers m_numbers = Numbers::None;
    qint64 m_caret = 0;
    qint64 m_anchor = 0;
    double m_wantedX = -1;
    TextSpan m_lit; // the stretch that was shown as chosen last
    core::SegmentId m_hovered;
    bool m_selecting = false;
    Grip m_grip = Grip::None;
    QPoint m_pressed;
    QFont m_who, m_question, m_time, m_label;
};

} // namespace tropa::ui::interviews
