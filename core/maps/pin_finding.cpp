#include "maps/pin_finding.h"

#include "maps/note_store.h"

#include <algorithm>

namespace tropa::maps {

NotePlace placeOf(const Board& board, const Finding& finding)
{
    const EntityRef& element = finding.element;
    if (element.kind == QLatin1String("map_card") && board.card(CardId(element.id)))
        return NotePlace::at(CardId(element.id));
    if (element.kind == QLatin1String("map_link")) {
        const auto link = std::ranges::find(board.links, LinkId(element.id), &Link::id);
        if (link != board.links.end())
            return NotePlace::at(link->from);
    }
    LaneId lane = finding.remedy.lane;
    StepId step = finding.remedy.step;
    if (element.kind == QLatin1String("map_lane"))
        lane = LaneId(element.id);
    else if (element.kind == QLatin1String("map_step"))
        step = StepId(element.id);
    else if (element.kind == QLatin1String("map_stage")) {
        if (const auto steps = board.stepsOf(StageId(element.id)); !steps.empty())
            step = steps.front()->id;
    }
    if (!lane.isValid() && !board.lanes.empty())
        lane = board.lanes.front().id;
    if (!step.isValid() && !board.steps.empty())
        step = board.steps.front().id;
    return NotePlace::at(lane, step);
}

QString pinnedWords(const Finding& finding, Language language)
{
    return QLatin1String(finding.rule) + QStringLiteral(": ") + text(finding.message, language);
}

ThreadId pinFinding(project::Edit& edit, const Board& board, const Finding& finding, Language language)
{
    CommentThread thread;
    thread.place = placeOf(board, finding);
    if (thread.place.isFree())
        return {};
    Comment comment;
    comment.text = pinnedWords(finding, language).left(limit::noteText);
    for (const CommentThread& other : mapNotes(edit.db(), board.map.id).threads) {
        if (other.place == thread.place && !other.isResolved && other.comments.front().text == comment.text)
            return {};
    }
    thread.comments.push_back(comment);
    return addThread(edit, board.map.id, thread);
}

} // namespace tropa::maps
