#pragma once

#include "maps/map_version.h"

#include <QHash>

namespace tropa::ui::journeys {

/// The numbers of a map's bound cells as this person last looked at them, kept by this machine: looking changes no
/// project and is no step to undo. Each filter of a map has its own, so that choosing a clinic is no change. Window
/// thread.
class SeenNumbers
{
public:
    /// `project` and `map` are GUIDs; `filter` any text that names the filter.
    void open(const QString& project, const QString& map, const QString& filter);

    /// What differs from what was seen, at each number's own decimals. Numbers never shown before are seen with this.
    std::vector<maps::VersionChange> changed(const std::vector<maps::VersionNumber>& now);
    /// The cells of a card are seen as they are now; of all cards when `card` is empty.
    void look(const std::vector<maps::VersionNumber>& now, const QString& card);

private:
    void store() const;

    QString m_key;
    QString m_filter;
    QHash<QString, maps::VersionNumber> m_seen; ///< by card and metric
};

} // namespace tropa::ui::journeys
