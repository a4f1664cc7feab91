#include "insights/wall.h"

#include "insights/insight_store.h"

#include <algorithm>
#include <unordered_map>

namespace tropa::insights {

namespace {

// NULL and 0 both are "not sorted".
std::vector<WallNoteId> notesOf(storage::Connection& db, WallGroupId group)
{
    std::vector<WallNoteId> ids;
    auto rows = db.prepare("SELECT id FROM wall_note WHERE coalesce(group_id, 0) = ? ORDER BY position, id");
    rows.bindAll(group.value());
    while (rows.step())
        ids.push_back(rows.id<WallNoteId>(0));
    return ids;
}

void number(storage::Connection& db, const std::vector<WallNoteId>& ids)
{
    qint64 position = 0;
    for (const WallNoteId id : ids)
        db.run("UPDATE wall_note SET position = ? WHERE id = ?", ++position, id);
}

EntityRef placeOf(WallGroupId id)
{
    return {QStringLiteral("wall_group"), id.value()};
}

} // namespace

const WallGroup* Wall::group(WallGroupId id) const
{
    const auto found = std::ranges::find(groups, id, &WallGroup::id);
    return found == groups.end() ? nullptr : &*found;
}

Wall readWall(storage::Connection& connection)
{
    Wall wall;
    std::unordered_map<qint64, std::size_t> places;
    {
        auto rows = connection.prepare("SELECT id, title, made_kind, made_id FROM wall_group ORDER BY position, id");
        while (rows.step()) {
            places.emplace(rows.integer(0), wall.groups.size());
            wall.groups.push_back({rows.id<WallGroupId>(0), rows.text(1), {rows.text(2), rows.integer(3)}, {}});
        }
    }
    auto rows = connection.prepare("SELECT id, group_id, ref_kind, ref_id, text FROM wall_note ORDER BY position, id");
    while (rows.step()) {
        WallNote note{rows.id<WallNoteId>(0), rows.id<WallGroupId>(1), {rows.text(2), rows.integer(3)}, rows.text(4)};
        const auto at = places.find(note.group.value());
        (at == places.end() ? wall.unsorted : wall.groups[at->second].notes).push_back(std::move(note));
    }
    return wall;
}

WallNoteId addNote(project::Edit& edit, const WallNote& note)
{
    storage::Connection& db = edit.db();
    if (note.ref.isValid()) {
        const auto known =
            db.value<qint64>("SELECT id FROM wall_note WHERE ref_kind = ? AND ref_id = ?", note.ref.kind, note.ref.id);
        if (known)
            return WallNoteId(*known);
    }
    const qint64 last =
        db.value<qint64>("SELECT max(position) FROM wall_note WHERE coalesce(group_id, 0) = ?", note.group.value())
            .value_or(0);
    db.run("INSERT INTO wall_note (guid, group_id, ref_kind, ref_id, text, position) VALUES (?, ?, ?, ?, ?, ?)",
           Guid::random(), note.group, note.ref.kind, note.ref.id, note.text, last + 1);
    const WallNoteId id(db.lastInsertedId());
    edit.setPlace({QStringLiteral("wall_note"), id.value()});
    return id;
}

void setNoteText(project::Edit& edit, WallNoteId id, const QString& text)
{
    edit.db().run("UPDATE wall_note SET text = ? WHERE id = ?", text, id);
    edit.setPlace({QStringLiteral("wall_note"), id.value()});
}

void moveNotes(project::Edit& edit, const std::vector<WallNoteId>& ids, WallGroupId group, int position)
{
    storage::Connection& db = edit.db();
    std::vector<WallNoteId> there = notesOf(db, group);
    std::erase_if(there, [&](WallNoteId id) { return std::ranges::find(ids, id) != ids.end(); });
    const auto count = static_cast<int>(there.size());
    there.insert(there.begin() + (position < 0 ? count : std::min(position, count)), ids.begin(), ids.end());
    for (const WallNoteId id : ids)
        db.run("UPDATE wall_note SET group_id = ? WHERE id = ?", group, id);
    number(db, there);
    if (!ids.empty())
        edit.setPlace({QStringLiteral("wall_note"), ids.front().value()});
}

void removeNotes(project::Edit& edit, const std::vector<WallNoteId>& ids)
{
    for (const WallNoteId id : ids)
        edit.db().run("DELETE FROM wall_note WHERE id = ?", id);
}

WallGroupId addGroup(project::Edit& edit, const QString& title)
{
    storage::Connection& db = edit.db();
    const qint64 last = db.value<qint64>("SELECT max(position) FROM wall_group").value_or(0);
    db.run("INSERT INTO wall_group (guid, title, position) VALUES (?, ?, ?)", Guid::random(), title, last + 1);
    const WallGroupId id(db.lastInsertedId());
    edit.setPlace(placeOf(id));
    return id;
}

void renameGroup(project::Edit& edit, WallGroupId id, const QString& title)
{
    edit.db().run("UPDATE wall_group SET title = ? WHERE id = ?", title, id);
    edit.setPlace(placeOf(id));
}

void moveGroup(project::Edit& edit, WallGroupId id, int position)
{
    storage::Connection& db = edit.db();
    std::vector<qint64> order;
    {
        auto rows = db.prepare("SELECT id FROM wall_group ORDER BY position, id");
        while (rows.step()) {
            if (rows.integer(0) != id.value())
                order.push_back(rows.integer(0));
        }
    }
    order.insert(order.begin() + std::clamp(position, 0, static_cast<int>(order.size())), id.value());
    qint64 at = 0;
    for (const qint64 one : order)
        db.run("UPDATE wall_group SET position = ? WHERE id = ?", ++at, one);
    edit.setPlace(placeOf(id));
}

void removeGroup(project::Edit& edit, WallGroupId id)
{
    moveNotes(edit, notesOf(edit.db(), id), {});
    edit.db().run("DELETE FROM wall_group WHERE id = ?", id);
}

void setMade(project::Edit& edit, WallGroupId id, const EntityRef& made)
{
    edit.db().run("UPDATE wall_group SET made_kind = ?, made_id = ? WHERE id = ?", made.kind, made.id, id);
    edit.setPlace(placeOf(id));
}

InsightId makeInsight(project::Edit& edit, WallGroupId id, Kind kind)
{
    const Wall wall = readWall(edit.db());
    const WallGroup* group = wall.group(id);
    if (!group)
        return {};
    Insight made;
    made.kind = kind;
    made.statement = group->title;
    QStringList thoughts;
    for (const WallNote& note : group->notes) {
        if (note.ref.isValid()) {
            EvidencePiece piece;
            piece.ref = note.ref;
            made.evidence.push_back(std::move(piece));
        } else if (!note.text.isEmpty()) {
            thoughts << note.text;
        }
    }
    made.note = thoughts.join(QLatin1Char('\n'));
    if (group->made.kind == QLatin1String("insight")) {
        const Insight known = insight(edit.db(), InsightId(group->made.id));
        if (known.id.isValid()) {
            for (const EvidencePiece& piece : made.evidence)
                addEvidence(edit, known.id, piece);
            return known.id;
        }
    }
    made.origin = placeOf(id);
    const InsightId added = addInsight(edit, made);
    setMade(edit, id, {QStringLiteral("insight"), added.value()});
    return added;
}

} // namespace tropa::insights
