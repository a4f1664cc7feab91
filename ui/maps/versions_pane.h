#pragma once

#include "maps/board_difference.h"
#include "maps/layer_store.h"
#include "maps/snapshot_store.h"
#include "ui/maps/map_session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tropa::ui::journeys {

/// Versions of the open map: who is responsible, when it is to be looked at again, what says it is not kept up, the
/// versions kept and the other layers over the same steps, and what differs from the chosen one, in words and as marks
/// for the board. Window thread.
class VersionsPane final : public QWidget
{
    Q_OBJECT

public:
    VersionsPane(MapSession& session, QWidget* parent);
    void retranslate();
    /// Compares with a layer.
    void chooseLayer(MapId layer);

Q_SIGNALS:
    /// Marks for the board; null for none.
    void differenceChanged(const std::shared_ptr<const tropa::maps::BoardDifference>& difference);
    void entityRequested(const tropa::EntityRef& ref);

private:
    void refresh();
    void refreshMarks();
    std::pair<std::vector<tropa::maps::Snapshot>, std::vector<tropa::maps::Layer>> readChoices(MapId map);
    void keep();
    void compare();
    void rename();
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
    QCheckBox* m_mark;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QLabel* m_summary;
    QListWidget* m_list;
    std::vector<tropa::maps::VersionChange> m_changes;
    MapId m_map;   ///< the one the list was filled for
    MapId m_layer; ///< the layer it is compared with, if it is one
    bool m_isFilling = false;
};

} // namespace tropa::ui::journeys
