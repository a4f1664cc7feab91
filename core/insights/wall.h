#pragma once

#include "insights/insight.h"
#include "project/edit.h"

namespace tropa::insights {

using WallGroupId = Id<struct WallGroupTag>;
using WallNoteId = Id<struct WallNoteTag>;

/// A sticky: words of any room, or a thought of the team.
struct WallNote
{
    WallNoteId id;
    WallGroupId group; ///< none: not sorted yet
    EntityRef ref;
    QString text; ///< where `ref` is none
};

/// Stickies that belong together.
struct WallGroup
{
    WallGroupId id;
    QString title;
    EntityRef made; ///< the "code" or "insight" it was made into
    std::vector<WallNote> notes;
};

/// The affinity wall of the project. A value.
struct Wall
{
    std::vector<WallNote> unsorted;
    std::vector<WallGroup> groups;

    const WallGroup* group(WallGroupId id) const;
    bool isEmpty() const { return unsorted.empty() && groups.empty(); }
};

Wall readWall(storage::Connection& connection);

/// Behind the others of the group. An entity is on the wall once: what is there already stays where it is, and its id
/// is given back.
WallNoteId addNote(project::Edit& edit, const WallNote& note);
void setNoteText(project::Edit& edit, WallNoteId id, const QString& text);
/// Into a group (or none) before its note at `position`, counted without the moved ones; negative is behind all.
void moveNotes(project::Edit& edit, const std::vector<WallNoteId>& ids, WallGroupId group, int position = -1);
/// From the wall; what they point at stays.
void removeNotes(project::Edit& edit, const std::vector<WallNoteId>& ids);

WallGroupId addGroup(project::Edit& edit, const QString& title);
void renameGroup(project::Edit& edit, WallGroupId id, const QString& title);
void moveGroup(project::Edit& edit, WallGroupId id, int position);
/// Its stickies are unsorted again.
void removeGroup(project::Edit& edit, WallGroupId id);
void setMade(project::Edit& edit, WallGroupId id, const EntityRef& made);

/// An insight that says the group's title, with its quotes as evidence and the team's thoughts as its note. A group
/// that was made into one already gives its new quotes to it.
InsightId makeInsight(project::Edit& edit, WallGroupId id, Kind kind);

} // namespace tropa::insights
