#pragma once

#include "frame/frame_store.h"

#include <QHash>

namespace tropa::frame {

/// Finds frame entities by the names a file uses, aliases included, and makes the missing ones. One per import and
/// kind; holds the names in memory.
class FrameLookup
{
public:
    FrameLookup(storage::Connection& connection, const QString& kind);

    /// The id of a name, or 0.
    qint64 find(const QString& name) const;
    /// The id of a name, made in this edit when there was none; 0 for an empty name.
    qint64 findOrAdd(project::Edit& edit, const QString& name);
    /// Names that findOrAdd had to make.
    const QStringList& added() const { return m_added; }

private:
    const FrameKind* m_kind;
    QHash<QString, qint64> m_ids;
    QStringList m_added;
};

} // namespace tropa::frame
