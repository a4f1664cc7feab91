#pragma once

#include "ui/canvas/board_items.h"

#include <QGraphicsView>
#include <QPlainTextEdit>
#include <QPointer>

namespace tropa::ui::canvas {

class HeaderStrip;

/// A board on the screen: cards as items of one scene, headers that stay while it scrolls, a grid for the keyboard and
/// the mouse. Changes nothing itself: it asks by signals, and whoever owns the data sets new content. Window thread.
///
/// Keys: arrows between cells (Up and Down also between the cards of one), Tab and Shift+Tab along a lane, Home and
/// End, Enter or F2 edits, any letter begins a new text, Ctrl+arrows moves the card, Ins adds, Del removes, Ctrl+wheel
/// zooms.
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
    void setShowsStrength(bool shows);

    const BoardPlace& current() const { return m_look.current; }
    /// Moves there and brings it into sight; the card is found when the place names none.
    void setCurrent(BoardPlace place);

    qreal zoom() const { return transform().m11(); }
    /// Held between 0.1 and 3; the middle of the view stays where it is, or the point given in viewport coordinates.
    void setZoom(qreal zoom, const QPoint& around = {-1, -1});
    void fit();

    /// Opens the text of the current cell for typing. `text` replaces it (a letter was typed), else it is kept.
    void edit(const QString& text = {});
    bool isEditing() const { return m_editor != nullptr; }
    void finishEditing(bool keep);

    /// The part of the board that can be seen, in board coordinates.
    QRectF visibleBoard() const;

Q_SIGNALS:
    void currentChanged(const tropa::ui::canvas::BoardPlace& place);
    void textEntered(const tropa::ui::canvas::BoardPlace& place, const QString& text);
    void stepRenamed(int column, const QString& text);
    void laneRenamed(int lane, const QString& text);
    void cardDropped(tropa::maps::CardId card, int lane, int column);
    void moveRequested(int lanes, int columns);
    void insertRequested();
    void removeRequested();
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
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class HeaderStrip;
    void rebuild();
    void placeHeaders();
    void step(int lanes, int columns);
    bool stepTab(bool forward);
    BoardPlace placeAt(const QPointF& point) const;
    QRectF currentRect() const;
    void describe();
    void editHeader(bool isStep, int index);
    void startEditor(const QRectF& boardRect, const QString& text);
    void dropAt(const QPoint& position);

    BoardLook m_look;
    QGraphicsScene* m_scene;
    std::vector<CardItem*> m_items;
    HeaderStrip* m_top;
    HeaderStrip* m_left;
    HeaderStrip* m_corner;
    QPointer<QPlainTextEdit> m_editor;
    enum class Editing { Card, Step, Lane } m_editing = Editing::Card;
    int m_editedHeader = -1;
    BoardPlace m_editedPlace;
    QPoint m_pressed;
    maps::CardId m_dragged;
    bool m_isDragging = false;
    bool m_isPanning = false;
    std::optional<QPoint> m_dropCell; ///< column, lane
};

} // namespace tropa::ui::canvas
