#pragma once

#include "ui/insights/wall_layout.h"
#include "ui/shell/evidence_clip.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QLineEdit;
class QMimeData;

namespace tropa::ui::insights {

/// The wall itself: stickies in columns, moved by mouse and by keyboard. Arrows go from sticky to sticky and to the
/// heads of groups, with Shift they take more; Alt+Shift+arrows move what is taken, into the next group or along the
/// column, or the group itself; F2 names the group or writes the thought; Enter opens where the words come from; Del
/// takes off the wall. Copies what is taken for a map, takes what was carried from other rooms. Window thread.
class WallCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    WallCanvas(WallSession& session, QWidget* parent);

    core::WallNoteId current() const { return m_current; }
    /// The current and what is taken with it, in the wall's order.
    std::vector<core::WallNoteId> chosen() const;
    /// The group of the current sticky, or the one whose head was clicked.
    core::WallGroupId currentGroup() const;
    const WallLayout& wallLayout() const { return m_layout; }
    QPoint toViewport(const QPoint& at) const;

    void groupChosen();
    void removeChosen();
    void editCurrent();
    void dissolveGroup();

Q_SIGNALS:
    void currentChanged();
    void menuWanted(const QPoint& at); ///< on the screen

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void setCurrent(int index, bool extends);
    void setHead(int column);
    void aim(const QPoint& at); ///< where what is dragged would land
    void stopDragging();
    void scrollAlong();
    void copy();
    shell::EvidenceClip carried() const; ///< what is taken, for a map
    bool paste(const QMimeData& carried, core::WallGroupId group);
    void step(int across, int down, bool extends);
    void moveChosen(int across, int down);
    void drop(int column, int row);
    void editHead(int column);
    void editThought(int index);
    void finishEditing();
    void showCurrent();
    void say();
    QPoint toWall(const QPoint& viewport) const;

    WallSession& m_session;
    WallLayout m_layout;
    core::WallNoteId m_current;
    core::WallGroupId m_headChosen; ///< a group without stickies can be current too
    QSet<qint64> m_chosen;
    QPointer<QLineEdit> m_editor;
    core::WallGroupId m_edited;
    core::WallNoteId m_editedNote;
    core::WallGroupId m_toName; ///< a new group that is to be named when it comes
    QPoint m_pressed;
    bool m_mayDrag = false;
    bool m_isDragging = false;
    int m_dropColumn = -1;
    int m_dropRow = 0;
    QTimer m_scroll; ///< runs while something is dragged
    QPoint m_held;   ///< where, in the viewport
};

} // namespace tropa::ui::insights
