#pragma once

#include "maps/block.h"
#include "maps/board_difference.h"
#include "ui/canvas/board_items.h"
#include "ui/canvas/board_overlay.h"
#include "ui/canvas/deviation_paint.h"

#include <QGraphicsView>
#include <QImage>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>

class QLabel;

namespace tropa::ui::canvas {

class HeaderStrip;

/// A board on the screen: cards as items of one scene, headers that stay while it scrolls, a grid for the keyboard and
/// the mouse. Changes nothing itself: it asks by signals, and whoever owns the data sets new content. Window thread.
///
/// Keys, as in a spreadsheet: arrows between cells (Up and Down also between the cards of one), Shift+arrows select,
/// Ctrl+arrows jump to the end of what is filled, Ctrl+Space takes whole steps, Shift+Space whole lanes, Ctrl+A all;
/// Tab and Shift+Tab along a lane, Home and End, Enter or F2 edits (Enter again goes on below, Ctrl+Enter stays), any
/// letter begins a new text, Ins adds, Del removes, Esc lets go. Up from the first lane goes to the names of steps and
/// on to those of stages, Left from the first step to those of lanes; F2, Enter or a letter renames there, Tab goes on
/// to the next name. With the mouse: cards, step names, stage names and lane names are dragged; the right or lower edge
/// of a card stretches it over further steps or lanes; Alt and a drag from card to card links them, as do startLink()
/// and a click; Ctrl+wheel zooms. The sign before the name of a step folds its substeps away.
class BoardView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit BoardView(QWidget* parent = nullptr);
    ~BoardView() override;

    void setContent(const SharedContent& content);
    const SharedContent& content() const { return m_look.content; }
    void setTheme(const theme::Theme& theme);
    void setLanguage(Language language);
    Language language() const { return m_look.paint.language; }
    void setShowsStrength(bool shows);
    /// The picture of the persona in the corner; a null one for none.
    void setPortrait(const QImage& portrait);

    const BoardPlace& current() const { return m_look.current; }
    /// Moves there and brings it into sight; the card is found when the place names none.
    void setCurrent(BoardPlace place);

    /// What is taken hold of, beside the current cell: some cells, whole steps or whole lanes.
    enum class Hold { Cells, Columns, Lanes };
    Hold hold() const { return m_hold; }
    /// The selected cells; one when nothing more is taken hold of.
    maps::Block block() const;
    void select(Hold hold, const maps::Block& block);
    /// What opens for typing, and whose name the keyboard stands on.
    enum class Editing { Card, Step, Lane, Stage };
    struct Header
    {
        Editing part = Editing::Step;
        int index = 0;
        int column = 0; ///< where it was come from, to go back to
    };
    /// The name of a step, stage or lane that is current, if none of the cells is.
    const std::optional<Header>& header() const { return m_header; }
    /// Makes a name current, which takes hold of the step, of the lane or of all steps of the stage.
    void goToHeader(Editing part, int index);
    /// Opens a name for typing where it stands, selected as a name is to be typed anew; `text` replaces it.
    void editHeader(Editing part, int index, const QString& text = {});

    /// Waits for the card a link leads to: a click on one asks for it, a click elsewhere or Esc gives up. `hint` says
    /// so on the board meanwhile.
    void startLink(maps::CardId from, const QString& hint);
    maps::CardId linkFrom() const { return m_linkFrom; }
    void endLink();

    /// Cards that begin in the block; with one cell, its current card.
    std::vector<maps::CardId> selectedCards() const;

    /// What a search found: a cell, or the name of a step, stage or lane.
    struct Hit : BoardPlace
    {
        Editing part = Editing::Card;
        int index = 0; ///< of the name
        friend bool operator==(const Hit&, const Hit&) = default;
    };
    /// Framed; `current` is the one it stands on, or -1.
    void setHits(std::vector<Hit> hits, int current);
    /// Further lines beside the curves, or none.
    void setCompared(std::shared_ptr<const std::vector<maps::ComparedCurve>> curves);
    /// Cards left out of the picture: a view of the map, no change of it.
    void setHidden(const QSet<maps::CardId>& cards);
    /// Leaves what is only supposed off the curve.
    void setHidesHypotheses(bool hides);
    bool hidesHypotheses() const { return m_look.paint.hidesHypotheses; }

    /// Marks of what differs from another version or layer, or none.
    void setDifference(std::shared_ptr<const maps::BoardDifference> difference);
    const maps::BoardDifference* difference() const { return m_difference.get(); }
    /// How actual journeys met the steps, in their headers; empty for none.
    void setDeviations(const StepDeviations& deviations);
    const StepDeviations& deviations() const { return m_deviations; }
    /// Cards with a dot, and what is new there in words.
    void setNews(QHash<maps::CardId, QString> news);
    /// Painted over the cards; not owned. None takes it away.
    void setOverlay(const BoardOverlay* overlay);
    const QHash<maps::CardId, QString>& news() const { return m_news; }

    qreal zoom() const { return transform().m11(); }
    /// Held between 0.1 and 3; the middle of the view stays where it is, or the point given in viewport coordinates.
    void setZoom(qreal zoom, const QPoint& around = {-1, -1});
    void fit();

    /// Opens the text of the current cell for typing. `text` replaces it (a letter was typed), else it is kept and the
    /// caret comes behind it.
    void edit(const QString& text = {});
    /// Opens a field for a further card of the current cell; nothing is made until its text is entered. False where
    /// cards have no text to type.
    bool editNew();
    bool isEditing() const { return m_editor != nullptr; }
    void finishEditing(bool keep);

    /// The part of the board that can be seen, in board coordinates.
    QRectF visibleBoard() const;

Q_SIGNALS:
    void currentChanged(const tropa::ui::canvas::BoardPlace& place);
    void textEntered(const tropa::ui::canvas::BoardPlace& place, const QString& text);
    void stepRenamed(int column, const QString& text);
    void laneRenamed(int lane, const QString& text);
    void stageRenamed(int stage, const QString& text);
    void cardDropped(tropa::maps::CardId card, int lane, int column, int position);
    void stepsDropped(int beside, bool after); ///< the selected ones
    void lanesDropped(int beside, bool after);
    void stageDropped(int stage, int beside, bool after);
    void cardStretched(tropa::maps::CardId card, int columns, int rows);
    void foldRequested(int column);   ///< folds the substeps of a step away, or shows them again
    void unfoldRequested(int column); ///< something among folded substeps is wanted; new content follows at once
    void linkRequested(tropa::maps::CardId from, tropa::maps::CardId to);
    void linkClicked(tropa::maps::LinkId link);
    void mapRequested(tropa::maps::MapId map); ///< the sign of a map inside was pressed
    void insertRequested();
    void removeRequested();
    void menuRequested(const QPoint& globalPosition);
    void blockChanged();
    void openRequested(); ///< Enter or double click where there is no text to edit
    void viewChanged();   ///< scrolled, zoomed or resized

protected:
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class HeaderStrip;
    void rebuild();
    void placeHeaders();
    void moveTo(BoardPlace place, bool extends);
    void step(int lanes, int columns, bool extends = false);
    void jump(int lanes, int columns, bool extends);
    void letGo();
    bool isFilled(int lane, int column) const;
    QRectF blockRect() const;
    void updateBlock(const QRectF& former);
    void paintHold(QPainter& painter);
    void paintDrop(QPainter& painter);
    void paintMarks(QPainter& painter, const QRectF& clip);
    int dropPosition(const QPointF& point, int lane, int column) const;
    void scrollTowards(const QPoint& position);
    void cancelDrag();
    bool stepTab(bool forward);
    BoardPlace placeAt(const QPointF& point) const;
    QRectF currentRect() const;
    void describe();
    /// What is taken hold of, by what it is: places shift when the content does.
    struct Kept
    {
        bool isWhole = false; ///< more than one cell, or a name
        std::vector<maps::StepId> steps;
        std::vector<maps::LaneId> lanes;
        std::optional<Header> header;
        maps::StageId stage;
    };
    Kept keep() const;
    void restore(const Kept& kept);
    bool headerKey(QKeyEvent* event);
    int besideHeader(const Header& header, int by) const;
    int stageOfColumn(int column) const;
    QRectF headerRect(Editing part, int index) const;
    QRect headerRoom(Editing part, int index) const;
    void showHeader();
    void startEditor(const QRect& room, QWidget* ground, const QString& text);
    QRect roomOf(const QRectF& boardRect);
    void dropAt(const QPoint& position);
    Qt::Edges edgesAt(const QPoint& position) const;
    /// The map a sign at a place of the viewport opens, or none.
    maps::MapId mapAt(const QPoint& position) const;
    bool openMapAt(const QPoint& position);
    bool beginStretch(const QPoint& position);
    void stretchTo(const QPoint& position);
    void finishStretch(bool keep);
    void goDown();
    void clickLink(const BoardPlace& place);
    bool openLinkAt(const QPoint& position);
    void paintLink(QPainter& painter);

    BoardLook m_look;
    QGraphicsScene* m_scene;
    std::vector<CardItem*> m_items;
    HeaderStrip* m_top;
    HeaderStrip* m_left;
    HeaderStrip* m_corner;
    QPointer<QPlainTextEdit> m_editor;
    Editing m_editing = Editing::Card;
    int m_editedHeader = -1;
    BoardPlace m_editedPlace;
    QPoint m_pressed;
    maps::CardId m_dragged;
    bool m_isDragging = false;
    bool m_isPanning = false;
    bool m_isSelecting = false;
    bool m_isLinking = false;
    QPoint m_pointer; ///< the other end of a link being drawn
    maps::CardId m_linkFrom;
    QLabel* m_linkHint = nullptr;
    /// A card whose right or lower edge is held, and what it would cover.
    struct Stretch
    {
        Qt::Edges edges;
        int columns = 1;
        int rows = 1;
    };
    std::optional<Stretch> m_stretch;
    std::optional<QPoint> m_dropCell; ///< column, lane
    int m_dropPosition = 0;
    /// Where dragged steps, stages or lanes would go: a line across the board.
    struct DropLine
    {
        Qt::Orientation orientation = Qt::Vertical;
        qreal at = 0;
    };
    std::optional<DropLine> m_dropLine;
    std::optional<QPoint> m_anchor; ///< the other corner of the block: column, lane
    Hold m_hold = Hold::Cells;
    std::optional<Header> m_header;
    std::vector<Hit> m_hits;
    int m_currentHit = -1;
    QSet<maps::CardId> m_hidden;
    QImage m_portrait;
    std::shared_ptr<const std::vector<maps::ComparedCurve>> m_compared;
    std::shared_ptr<const maps::BoardDifference> m_difference;
    QHash<maps::CardId, QString> m_news;
    const BoardOverlay* m_overlay = nullptr;
    StepDeviations m_deviations;
};

} // namespace tropa::ui::canvas
