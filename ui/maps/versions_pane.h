#pragma once

#include "maps/map_version.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tropa::ui::journeys {

/// Versions of the open map: who is responsible, when it is to be looked at again, what says it is not kept up, the
/// versions kept, and what has changed since the chosen one. Window thread.
class VersionsPane final : public QWidget
{
    Q_OBJECT

public:
    VersionsPane(MapSession& session, QWidget* parent);
    void retranslate();

Q_SIGNALS:
    void entityRequested(const tropa::EntityRef& ref);

private:
    void refresh();
    void refreshMarks();
    void keep();
    void compare();
    void remove();
    void storeInfo();
    void jump();
    EntityRef placeOf(const tropa::maps::VersionChange& change) const;

    MapSession& m_session;
    QLabel* m_marks;
    QLabel* m_ownerWords;
    QLineEdit* m_owner;
    QLabel* m_reviewWords;
    QLineEdit* m_review;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QListWidget* m_versions;
    QPushButton* m_remove;
    QLabel* m_summary;
    QListWidget* m_list;
    std::vector<tropa::maps::VersionChange> m_changes;
    bool m_isFilling = false;
};

} // namespace tropa::ui::journeys
