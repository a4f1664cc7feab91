#pragma once

#include "ui/canvas/board_content.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tropa::ui::journeys {

/// The links of the current card: where they lead, one way or two, their kind, words and minutes. Every change is one
/// edit at once. Window thread.
class LinksPane final : public QWidget
{
    Q_OBJECT

public:
    LinksPane(MapSession& session, QWidget* parent);
    void setPlace(const canvas::BoardPlace& place);
    void refresh();
    /// Makes a link of the current card the one whose fields are shown.
    void select(LinkId link);
    void retranslate();

private:
    const Link* current() const;
    void fillFields();
    void enter(const std::function<void(Link&)>& change);
    QString wordsOf(const Link& link) const;

    MapSession& m_session;
    canvas::BoardPlace m_place;
    QLabel* m_hint;
    QListWidget* m_list;
    QWidget* m_fields;
    QLabel* m_directionName;
    QLabel* m_kindName;
    QLabel* m_wordsName;
    QLabel* m_minutesName;
    QComboBox* m_direction;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QLineEdit* m_minutes;
    QPushButton* m_turn;
    QPushButton* m_remove;
    bool m_isFilling = false;
};

} // namespace tropa::ui::journeys
