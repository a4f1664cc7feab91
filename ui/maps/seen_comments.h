#pragma once

#include "maps/map_notes.h"

#include <QStringList>

namespace tropa::ui::journeys {

/// Which comments of others have been read on this machine, each map apart: reading changes nothing in the project.
/// Window thread.
class SeenComments
{
public:
    void open(const QString& project, const QString& map);
    /// Threads in which somebody but `reader` has said what was not read yet.
    QSet<maps::ThreadId> unread(const maps::MapNotes& notes, const Guid& reader) const;
    /// True when something in it was unread.
    bool read(const maps::CommentThread& thread);

private:
    QString m_key;
    QStringList m_seen; ///< GUIDs, the newest last
};

} // namespace tropa::ui::journeys
