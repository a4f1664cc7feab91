#pragma once

#include "ui/canvas/board_view.h"
#include "ui/maps/map_session.h"
#include "ui/maps/seen_numbers.h"

#include <QTimer>
#include <QToolButton>

namespace tropa::ui::journeys {

/// Marks bound cells whose numbers differ from what this person saw last, until they are looked at: a cell is seen when
/// the keyboard or a click has rested on it for a moment. The button says how many there are and goes to the next.
/// Window thread.
class NewsWatch final : public QToolButton
{
    Q_OBJECT

public:
    NewsWatch(MapSession& session, canvas::BoardView& view, QWidget* parent);
    void retranslate();
    int count() const { return static_cast<int>(m_news.size()); }
    void goNext();
    void lookAtAll();

private:
    void compare();
    void tell();
    void rest();
    QString keyOf(CardId card) const;

    MapSession& m_session;
    canvas::BoardView& m_view;
    SeenNumbers m_seen;
    std::vector<VersionNumber> m_now;
    QHash<CardId, QStringList> m_news; ///< what changed, in words
    QTimer m_rest;
};

} // namespace tropa::ui::journeys
