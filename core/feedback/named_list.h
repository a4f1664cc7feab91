#pragma once

#include "frame/ids.h"
#include "project/edit.h"

#include <QHash>

namespace tropa::feedback {

/// The lists this room keeps by name: reasons for not booking, topics, review sites, steps of the funnel.
enum class List { Reasons, Topics, Sites, Steps };
/// Its table, and the kind of its EntityRefs.
const char* tableOf(List list);

/// One entry of a list.
struct Named
{
    qint64 id = 0;
    QString name;
    frame::TouchpointId touchpoint; ///< sites have none
};
std::vector<Named> entries(storage::Connection& connection, List list);
void setTouchpoint(project::Edit& edit, List list, qint64 id, frame::TouchpointId touchpoint);

/// Finds entries by the names a file uses and makes the missing ones at the end; a new one called like a touchpoint
/// points at it. One per import.
class NameFinder
{
public:
    NameFinder(storage::Connection& connection, List list);
    /// 0 for an empty name.
    qint64 findOrAdd(project::Edit& edit, const QString& name);
    const QStringList& added() const { return m_added; }

private:
    List m_list;
    QHash<QString, qint64> m_ids;
    QHash<QString, qint64> m_touchpoints;
    QStringList m_added;
};

} // namespace tropa::feedback
