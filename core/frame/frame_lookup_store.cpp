#include "frame/frame_lookup.h"

namespace tropa::frame {

FrameLookup::FrameLookup(storage::Connection& connection, const QString& kind) : m_kind(frameKind(kind))
{
    Q_ASSERT(m_kind);
    auto aliases = connection.prepare("SELECT name, entity_id FROM alias WHERE kind = ?");
    aliases.bindAll(kind);
    while (aliases.step())
        m_ids.insert(normalName(aliases.text(0)), aliases.integer(1));
    for (const auto& [id, name] : frameNames(connection, kind))
        m_ids.insert(normalName(name), id); // a real name goes before an alias
}

qint64 FrameLookup::find(const QString& name) const
{
    return m_ids.value(normalName(name), 0);
}

qint64 FrameLookup::findOrAdd(project::Edit& edit, const QString& name)
{
    const QString normal = normalName(name);
    if (normal.isEmpty())
        return 0;
    if (const auto known = m_ids.constFind(normal); known != m_ids.constEnd())
        return known.value();
    const EntityRef place = edit.place();
    const qint64 id = addFrameItem(edit, *m_kind, name.simplified()).id;
    edit.setPlace(place);
    m_ids.insert(normal, id);
    m_added << name.simplified();
    return id;
}

} // namespace tropa::frame
