#include "interviews/code_sets.h"

#include "frame/frame_store.h"

#include <algorithm>

namespace tropa::interviews {

bool CodeSet::has(CodeId code) const
{
    return std::ranges::find(codes, code) != codes.end();
}

std::vector<CodeSet> codeSets(storage::Connection& connection)
{
    std::vector<CodeSet> all;
    auto rows = connection.prepare("SELECT id, guid, name, color, note FROM code_set ORDER BY position, id");
    while (rows.step())
        all.push_back({rows.id<CodeSetId>(0), rows.guid(1), rows.text(2), rows.text(3), rows.text(4), {}});
    auto members = connection.prepare("SELECT set_id, code_id FROM code_set_member ORDER BY id");
    while (members.step()) {
        const auto set = std::ranges::find(all, members.id<CodeSetId>(0), &CodeSet::id);
        if (set != all.end())
            set->codes.push_back(members.id<CodeId>(1));
    }
    return all;
}

std::optional<CodeSet> codeSetNamed(storage::Connection& connection, const QString& name)
{
    const QString wanted = frame::normalName(name);
    for (CodeSet& one : codeSets(connection)) {
        if (frame::normalName(one.name) == wanted)
            return std::move(one);
    }
    return std::nullopt;
}

CodeSetId addCodeSet(project::Edit& edit, const CodeSet& set)
{
    edit.db().run("INSERT INTO code_set (guid, name, color, note, position) VALUES (?, ?, ?, ?, (SELECT count(*) FROM "
                  "code_set))",
                  set.guid.isNull() ? Guid::random() : set.guid, set.name,
                  set.color.isEmpty() ? std::optional<QString>() : set.color, set.note);
    const CodeSetId id(edit.db().lastInsertedId());
    addToCodeSet(edit, id, set.codes);
    return id;
}

void updateCodeSet(project::Edit& edit, const CodeSet& set)
{
    edit.db().run("UPDATE code_set SET name = ?, color = ?, note = ? WHERE id = ?", set.name,
                  set.color.isEmpty() ? std::optional<QString>() : set.color, set.note, set.id);
}

void removeCodeSet(project::Edit& edit, CodeSetId id)
{
    edit.db().run("DELETE FROM code_set_member WHERE set_id = ?", id);
    edit.db().run("DELETE FROM code_set WHERE id = ?", id);
}

void addToCodeSet(project::Edit& edit, CodeSetId id, const std::vector<CodeId>& codes)
{
    for (const CodeId code : codes)
        edit.db().run("INSERT INTO code_set_member (set_id, code_id) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM "
                      "code_set_member WHERE set_id = ?1 AND code_id = ?2)",
                      id, code);
}

void removeFromCodeSet(project::Edit& edit, CodeSetId id, const std::vector<CodeId>& codes)
{
    for (const CodeId code : codes)
        edit.db().run("DELETE FROM code_set_member WHERE set_id = ? AND code_id = ?", id, code);
}

void colorLikeSet(project::Edit& edit, CodeSetId id)
{
    edit.db().run("UPDATE code SET color = (SELECT color FROM code_set WHERE id = ?1) WHERE id IN (SELECT code_id FROM "
                  "code_set_member WHERE set_id = ?1) AND (SELECT color FROM code_set WHERE id = ?1) IS NOT NULL",
                  id);
}

} // namespace tropa::interviews
