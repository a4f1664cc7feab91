#pragma once

#include "ui/canvas/board_content.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tropa::ui::journeys {

class StoryLine;

/// A map told step by step on the whole screen: the map, then each stage and each of its steps with what stands there
/// and what it rests on. Quotes without consent are left out and counted. A copy of what it shows; owned by nobody,
/// goes when closed. Window thread.
///
/// Right, Space, Enter, Page Down: on; Left, Backspace, Page Up: back; Ctrl+Right and Ctrl+Left: from stage to stage;
/// Home, End: first, last; + and −: size of the words; Esc or F5: out. A click on the right half goes on, on the left
/// half back.
class Presentation final : public QWidget
{
    Q_OBJECT

public:
    /// A place in the telling: the map itself, a stage, or a step.
    struct Slide
    {
        int stage = -1;
        int step = -1; ///< column
        friend bool operator==(const Slide&, const Slide&) = default;
    };

    Presentation(shell::Workbench& workbench, canvas::SharedContent content, QWidget* parent);

    const std::vector<Slide>& slides() const { return m_slides; }
    int current() const { return m_current; }
    void go(int slide);
    /// The slide of a column, or the first.
    int slideOf(int column) const;

Q_SIGNALS:
    /// The column last told, so that the board can stand there; -1 for none.
    void closed(int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void fill();
    void fillMap(QVBoxLayout& column);
    void fillStage(QVBoxLayout& column);
    void fillStep(QVBoxLayout& told, QVBoxLayout& rests);
    void addMetric(QVBoxLayout& told, QVBoxLayout& rests, const maps::MetricCell& cell);
    void addQuotes(QVBoxLayout& rests, const maps::QuoteCell& quotes);
    void addPicture(QVBoxLayout& told, const QImage& image);
    QLabel* add(QVBoxLayout& column, const QString& words, qreal size, bool isStrong = false, const QColor& ink = {});
    void goStage(int by);

    shell::Workbench& m_workbench;
    canvas::SharedContent m_content;
    std::vector<Slide> m_slides;
    int m_current = 0;
    qreal m_size = 1;
    int m_withoutConsent = 0;
    QLabel* m_where;
    QLabel* m_title;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column;
    StoryLine* m_line;
};

/// The whole way as a line at the foot: stages, the experience curve, and where the telling is.
class StoryLine final : public QWidget
{
    Q_OBJECT

public:
    StoryLine(shell::Workbench& workbench, canvas::SharedContent content, QWidget* parent);
    void setSlide(const Presentation::Slide& slide);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    shell::Workbench& m_workbench;
    canvas::SharedContent m_content;
    Presentation::Slide m_slide;
};

} // namespace tropa::ui::journeys
