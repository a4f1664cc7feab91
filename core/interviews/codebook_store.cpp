#include "interviews/codebook_store.h"

#include "interviews/coding_store.h"

#include <QCoreApplication>

#include <array>
#include <ranges>

namespace tropa::interviews {

namespace {

constexpr int paletteSize = 12; // LOOK 2; past it colours begin again, hatched

EntityRef place(CodeId id)
{
    return {QStringLiteral("code"), id.value()};
}

std::optional<QString> orNull(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// The plain colours go round before hatched ones come, and of those least used the first is taken.
int leastUsedColour(storage::Connection& db)
{
    std::array<qint64, 2 * paletteSize> uses{};
    auto rows = db.prepare("SELECT palette, count(*) FROM code WHERE color IS NULL OR color = '' GROUP BY palette");
    while (rows.step()) {
        const qint64 number = rows.integer(0);
        if (number >= 1 && number <= static_cast<qint64>(uses.size()))
            uses[static_cast<std::size_t>(number - 1)] += rows.integer(1);
    }
    return static_cast<int>(std::ranges::min_element(uses) - uses.begin()) + 1;
}

std::vector<CodeId> siblings(storage::Connection& connection, CodeId parent)
{
    std::vector<CodeId> ids;
    auto rows = connection.prepare("SELECT id FROM code WHERE parent_id IS ? ORDER BY position, id");
    rows.bindAll(parent);
    while (rows.step())
        ids.push_back(rows.id<CodeId>(0));
    return ids;
}

void number(storage::Connection& connection, const std::vector<CodeId>& ids)
{
    int position = 0;
    for (const CodeId id : ids) {
        connection.run("UPDATE code SET position = ?1 WHERE id = ?2 AND position <> ?1", position, id);
        ++position;
    }
}

std::vector<SegmentId> segmentsOf(storage::Connection& connection, CodeId code)
{
    std::vector<SegmentId> ids;
    auto rows = connection.prepare("SELECT id FROM segment WHERE code_id = ?");
    rows.bindAll(code);
    while (rows.step())
        ids.push_back(rows.id<SegmentId>(0));
    return ids;
}

void moveSegments(project::Edit& edit, CodeId from, CodeId into)
{
    recode(edit, segmentsOf(edit.db(), from), into);
}

void removeRow(project::Edit& edit, CodeId id)
{
    edit.db().run("DELETE FROM quick_code WHERE code_id = ?", id);
    edit.db().run("DELETE FROM code_set_member WHERE code_id = ?", id);
    edit.db().run("DELETE FROM memo WHERE subject_kind = 'code' AND subject_id = ?", id);
    edit.db().run("DELETE FROM consensus_decision WHERE code_id = ?", id);
    edit.db().run("DELETE FROM segment_review WHERE code_id = ?", id);
    edit.db().run("UPDATE guide_question SET code_id = NULL WHERE code_id = ?", id);
    edit.db().run("DELETE FROM code WHERE id = ?", id);
}

} // namespace

Codebook codebook(storage::Connection& connection)
{
    std::vector<Code> codes;
    auto rows = connection.prepare(
        "SELECT id, guid, parent_id, name, palette, color, kind, touchpoint_id, stage_id, definition, "
        "use_when, not_when, example FROM code ORDER BY position, id");
    while (rows.step()) {
        Code code;
        code.id = rows.id<CodeId>(0);
        code.guid = rows.guid(1);
        code.parent = rows.id<CodeId>(2);
        code.name = rows.text(3);
        code.palette = static_cast<int>(rows.integer(4));
        code.color = rows.text(5);
        code.kind = codeKindFromId(rows.text(6));
        code.touchpoint = rows.id<frame::TouchpointId>(7);
        code.stage = rows.id<frame::StageId>(8);
        code.definition = rows.text(9);
        code.useWhen = rows.text(10);
        code.notWhen = rows.text(11);
        code.example = rows.text(12);
        codes.push_back(std::move(code));
    }
    return Codebook(std::move(codes));
}

CodeId addCode(project::Edit& edit, Code code)
{
    storage::Connection& db = edit.db();
    if (code.palette <= 0)
        code.palette = leastUsedColour(db);
    const qint64 position =
        db.value<qint64>("SELECT max(position) + 1 FROM code WHERE parent_id IS ?", code.parent).value_or(0);
    db.run("INSERT INTO code (guid, parent_id, name, position) VALUES (?, ?, ?, ?)",
           code.guid.isNull() ? Guid::random() : code.guid, code.parent, code.name.trimmed(), position);
    code.id = CodeId(db.lastInsertedId());
    updateCode(edit, code);
    return code.id;
}

void updateCode(project::Edit& edit, const Code& code)
{
    edit.db().run(
        "UPDATE code SET name = ?, palette = ?, color = ?, kind = ?, touchpoint_id = ?, stage_id = ?, definition = ?, "
        "use_when = ?, not_when = ?, example = ? WHERE id = ?",
        code.name.trimmed(), code.palette, orNull(code.color), codeKindId(code.kind), code.touchpoint, code.stage,
        code.definition, code.useWhen, code.notWhen, code.example, code.id);
    edit.setPlace(place(code.id));
}

void renameCode(project::Edit& edit, CodeId id, const QString& name)
{
    edit.db().run("UPDATE code SET name = ? WHERE id = ?", name.trimmed(), id);
    edit.setPlace(place(id));
}

Result<void> moveCode(project::Edit& edit, CodeId id, CodeId parent, int position)
{
    storage::Connection& db = edit.db();
    if (codebook(db).isWithin(parent, id))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A code cannot be put under itself")});
    std::vector<CodeId> ids = siblings(db, parent);
    // A place is said among the siblings as they stand; taking the code out of them shifts what follows it.
    const auto own = std::ranges::find(ids, id);
    const auto ownAt = static_cast<int>(own - ids.begin());
    if (own != ids.end()) {
        if (position > ownAt)
            --position;
        ids.erase(own);
    }
    const auto count = static_cast<int>(ids.size());
    ids.insert(position < 0 || position > count ? ids.end() : ids.begin() + position, id);
    db.run("UPDATE code SET parent_id = ? WHERE id = ?", parent, id);
    number(db, ids);
    edit.setPlace(place(id));
    return {};
}

Result<void> mergeCodes(project::Edit& edit, CodeId from, CodeId into)
{
    if (codebook(edit.db()).isWithin(into, from))
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "A code cannot be merged into itself or a code below it")});
    moveSegments(edit, from, into);
    for (const CodeId child : siblings(edit.db(), from)) {
        if (Result<void> done = moveCode(edit, child, into); !done)
            return done;
    }
    edit.db().run("UPDATE quick_code SET code_id = ? WHERE code_id = ? AND NOT EXISTS (SELECT 1 FROM quick_code WHERE "
                  "code_id = ?)",
                  into, from, into);
    edit.db().run("UPDATE code_set_member SET code_id = ?1 WHERE code_id = ?2 AND NOT EXISTS (SELECT 1 FROM "
                  "code_set_member m WHERE m.code_id = ?1 AND m.set_id = code_set_member.set_id)",
                  into, from);
    edit.db().run("UPDATE memo SET subject_id = ? WHERE subject_kind = 'code' AND subject_id = ?", into, from);
    edit.db().run("UPDATE consensus_decision SET code_id = ? WHERE code_id = ?", into, from);
    edit.db().run("UPDATE segment_review SET code_id = ? WHERE code_id = ?", into, from);
    edit.db().run("UPDATE guide_question SET code_id = ? WHERE code_id = ?", into, from);
    removeRow(edit, from);
    edit.setPlace(place(into));
    return {};
}

Result<void> deleteCode(project::Edit& edit, CodeId id, SegmentsOfDeleted choice, CodeId other)
{
    storage::Connection& db = edit.db();
    const CodeId parent(db.value<qint64>("SELECT parent_id FROM code WHERE id = ?", id).value_or(0));
    const CodeId target = choice == SegmentsOfDeleted::MoveToParent ? parent : other;
    if (choice == SegmentsOfDeleted::Delete)
        removeSegments(edit, segmentsOf(db, id));
    else if (!target.isValid() || target == id)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no code to move the segments to")});
    else
        moveSegments(edit, id, target);
    for (const CodeId child : siblings(db, id)) {
        if (Result<void> done = moveCode(edit, child, parent); !done)
            return done;
    }
    removeRow(edit, id);
    edit.setPlace(target.isValid() ? place(target) : EntityRef());
    return {};
}

std::vector<CodeId> quickCodes(storage::Connection& connection)
{
    std::vector<CodeId> ids;
    auto rows = connection.prepare("SELECT code_id FROM quick_code ORDER BY position, id");
    while (rows.step())
        ids.push_back(rows.id<CodeId>(0));
    return ids;
}

void setQuickCodes(project::Edit& edit, const std::vector<CodeId>& codes)
{
    edit.db().run("DELETE FROM quick_code");
    int position = 0;
    for (const CodeId code : codes)
        edit.db().run("INSERT INTO quick_code (code_id, position) VALUES (?, ?)", code, position++);
}

} // namespace tropa::interviews
