#include "feedback/named_list.h"

#include "base/guid.h"
#include "frame/frame_store.h"

namespace tropa::feedback {

const char* tableOf(List list)
{
    switch (list) {
    case List::Reasons:
        return "call_reason";
    case List::Topics:
        return "topic";
    case List::Sites:
        return "review_site";
    case List::Steps:
        break;
    }
    return "funnel_step";
}

std::vector<Named> entries(storage::Connection& connection, List list)
{
    std::vector<Named> all;
    const QByteArray touchpoint = list == List::Sites ? "NULL" : "touchpoint_id";
    auto rows =
        connection.prepare("SELECT id, name, " + touchpoint + " FROM " + tableOf(list) + " ORDER BY position, id");
    while (rows.step())
        all.push_back({rows.integer(0), rows.text(1), rows.id<frame::TouchpointId>(2)});
    return all;
}

void setTouchpoint(project::Edit& edit, List list, qint64 id, frame::TouchpointId touchpoint)
{
    Q_ASSERT(list != List::Sites);
    const QByteArray sql = QByteArray("UPDATE ") + tableOf(list) + " SET touchpoint_id = ? WHERE id = ?";
    edit.db().run(sql.constData(), touchpoint, id);
    edit.setPlace({QString::fromLatin1(tableOf(list)), id});
}

NameFinder::NameFinder(storage::Connection& connection, List list) : m_list(list)
{
    for (const Named& entry : entries(connection, list))
        m_ids.insert(frame::normalName(entry.name), entry.id);
    if (list == List::Sites)
        return;
    auto aliases = connection.prepare("SELECT name, entity_id FROM alias WHERE kind = 'touchpoint'");
    while (aliases.step())
        m_touchpoints.insert(frame::normalName(aliases.text(0)), aliases.integer(1));
    for (const auto& [id, name] : frame::frameNames(connection, QStringLiteral("touchpoint")))
        m_touchpoints.insert(frame::normalName(name), id);
}

qint64 NameFinder::findOrAdd(project::Edit& edit, const QString& name)
{
    const QString normal = frame::normalName(name);
    if (normal.isEmpty())
        return 0;
    if (const auto known = m_ids.constFind(normal); known != m_ids.constEnd())
        return *known;
    const QByteArray table = tableOf(m_list);
    const QByteArray sql =
        "INSERT INTO " + table + " (guid, name, position) VALUES (?, ?, (SELECT count(*) FROM " + table + "))";
    edit.db().run(sql.constData(), Guid::random(), name.simplified());
    const qint64 id = edit.db().lastInsertedId();
    if (const qint64 touchpoint = m_touchpoints.value(normal, 0); touchpoint > 0) {
        const QByteArray link = "UPDATE " + table + " SET touchpoint_id = ? WHERE id = ?";
        edit.db().run(link.constData(), touchpoint, id);
    }
    m_ids.insert(normal, id);
    m_added << name.simplified();
    return id;
}

} // namespace tropa::feedback
