#pragma once

#include "maps/priorities.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tropa::ui::journeys {

class PriorityFigure;

/// From the map to what is done first: pains, opportunities and fail points by value and effort, as a picture and as a
/// list with the two numbers to fill in. Enter goes to the place. Window thread.
class PriorityPane final : public QWidget
{
    Q_OBJECT

public:
    PriorityPane(MapSession& session, QWidget* parent);
    void retranslate();

Q_SIGNALS:
    void entityRequested(const tropa::EntityRef& ref);

private:
    void refresh();
    void currentChanged();
    void store();
    /// Makes the current one an insight, with what it rests on; one that is there already is shown.
    void takeToInsights();

    MapSession& m_session;
    PriorityFigure* m_figure;
    QListWidget* m_list;
    QLabel* m_valueWords;
    QLineEdit* m_value;
    QLabel* m_effortWords;
    QLineEdit* m_effort;
    QPushButton* m_insight;
    std::vector<tropa::maps::PriorityItem> m_items;
    bool m_isFilling = false;
};

} // namespace tropa::ui::journeys
