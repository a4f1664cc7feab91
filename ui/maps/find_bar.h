#pragma once

#include "ui/canvas/board_view.h"
#include "ui/widgets/search_field.h"

class QToolButton;

namespace tropa::ui::journeys {

/// Everywhere a word stands on a board, in the order of the steps: names of steps, stages and lanes, texts and notes of
/// cards, actors, systems, causes of marks, the quotes shown. Letters count alike in either case, ё as е.
std::vector<canvas::BoardView::Hit> findInBoard(const canvas::BoardContent& content, const QString& words);

/// Find in the map: a line over the board, its hits framed there, Enter and Shift+Enter go from one to the next, Esc
/// closes. Window thread.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    FindBar(canvas::BoardView& view, theme::ThemeSource& theme, QWidget* parent);
    void open();
    void closeBar();
    /// After the board has changed.
    void refresh();
    void go(int by);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();

    canvas::BoardView& m_view;
    widgets::SearchField* m_field;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    std::vector<canvas::BoardView::Hit> m_hits;
    int m_at = -1;
};

} // namespace tropa::ui::journeys
