#include "app/sample_notes.h"

#include "maps/board_store.h"
#include "maps/card_store.h"
#include "maps/checker.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "maps/note_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tropa::app {

namespace {

QString textOf(const QJsonValue& json, const char* key)
{
    return json[QLatin1String(key)].toString();
}

/// The first card of a named cell, else the cell.
maps::NotePlace placeOf(const maps::Board& board, const QJsonValue& json)
{
    const auto kind = maps::fromId(maps::laneKinds(), textOf(json, "lane"));
    const auto lane = std::ranges::find_if(board.lanes, [&](const auto& one) { return kind && one.kind == *kind; });
    const auto step = std::ranges::find(board.steps, textOf(json, "step"), &maps::Step::title);
    if (lane == board.lanes.end() || step == board.steps.end())
        return {};
    const auto cards = board.cardsAt(lane->id, step->id);
    return cards.empty() ? maps::NotePlace::at(lane->id, step->id) : maps::NotePlace::at(cards.front()->id);
}

void addSaid(project::Edit& edit, const maps::Board& board, const QJsonObject& wanted)
{
    for (const QJsonValue& one : wanted.value(QLatin1String("notes")).toArray()) {
        maps::StickyNote note;
        note.place = placeOf(board, one);
        note.x = one[QLatin1String("x")].toDouble();
        note.y = one[QLatin1String("y")].toDouble();
        note.colour = maps::fromId(maps::noteColours(), textOf(one, "colour")).value_or(maps::NoteColour::Yellow);
        note.text = textOf(one, "text");
        note.author = textOf(one, "author");
        maps::addNote(edit, board.map.id, note);
    }
    for (const QJsonValue& one : wanted.value(QLatin1String("threads")).toArray()) {
        maps::CommentThread thread;
        thread.place = placeOf(board, one);
        thread.isResolved = one[QLatin1String("resolved")].toBool();
        for (const QJsonValue& said : one[QLatin1String("comments")].toArray())
            thread.comments.push_back({{}, {}, textOf(said, "text"), textOf(said, "author"), {}, {}});
        if (!thread.place.isFree())
            maps::addThread(edit, board.map.id, thread);
    }
}

Result<void> addNested(project::Edit& edit, const maps::Board& board, const QJsonObject& wanted, const QDir& folder)
{
    const QString title = wanted.value(QLatin1String("title")).toString();
    maps::MapInfo info;
    info.title = title;
    info.note = wanted.value(QLatin1String("note")).toString();
    info.persona = board.map.persona;
    info.journey = maps::addJourney(edit, title);
    const maps::StageId stage = maps::addStage(edit, info.journey, title);
    std::map<QString, maps::StepId> steps;
    std::map<QString, maps::LaneId> lanes;
    for (const QJsonValue& step : wanted.value(QLatin1String("steps")).toArray()) {
        const QString name = step.isObject() ? textOf(step, "title") : step.toString();
        const maps::StepId added = maps::addStep(edit, stage, name);
        if (step[QLatin1String("substep")].toBool())
            maps::setSubstep(edit, added, true);
        steps[name] = added;
    }
    const maps::MapId made = maps::addMap(edit, info);
    for (const QJsonValue& row : wanted.value(QLatin1String("lanes")).toArray()) {
        const QString kind = row.isObject() ? textOf(row, "kind") : row.toString();
        const auto like =
            std::ranges::find_if(board.lanes, [&](const maps::Lane& one) { return maps::idOf(one.kind) == kind; });
        maps::Lane lane;
        if (row.isObject()) { // one the map above does not have
            lane.kind = maps::fromId(maps::laneKinds(), kind).value_or(maps::LaneKind::Text);
            lane.title = textOf(row, "title");
        } else if (like != board.lanes.end()) {
            lane = *like;
            lane.guid = {};
        }
        lanes[kind] = maps::addLane(edit, made, lane);
    }
    for (const QJsonValue& card : wanted.value(QLatin1String("cards")).toArray()) {
        const auto lane = lanes.find(textOf(card, "lane"));
        const auto step = steps.find(textOf(card, "step"));
        if (lane != lanes.end() && step != steps.end()) {
            const maps::CardId added = maps::addCard(edit, lane->second, step->second, textOf(card, "text"));
            if (const int columns = card[QLatin1String("columns")].toInt(1); columns > 1)
                maps::setCardSpan(edit, added, columns, 1);
            if (card[QLatin1String("value")].isDouble())
                maps::setPriority(edit, {QStringLiteral("map_card"), added.value()},
                                  {card[QLatin1String("value")].toDouble(), card[QLatin1String("effort")].toDouble()});
            if (const QString actor = textOf(card, "actor"); !actor.isEmpty())
                maps::setCardField(edit, added, maps::CardField::Actor, actor);
            if (const int level = card[QLatin1String("level")].toInt(); level > 0)
                maps::setCardField(edit, added, maps::CardField::Experience, maps::arcExperience(level));
            if (QFile picture(folder.filePath(textOf(card, "picture")));
                !textOf(card, "picture").isEmpty() && picture.open(QIODevice::ReadOnly)) {
                const auto set = maps::setCardPicture(edit, added, QFileInfo(picture).fileName(), picture.readAll());
                if (!set)
                    return set;
            }
        }
    }
    const auto at = std::ranges::find(board.steps, wanted.value(QLatin1String("step")).toString(), &maps::Step::title);
    const auto holder = std::ranges::find_if(board.cards, [&](const maps::Card& one) {
        return at != board.steps.end() && one.step == at->id && !one.text.isEmpty() &&
               board.laneOf(one).kind != maps::LaneKind::Quotes;
    });
    if (holder != board.cards.end())
        maps::setNestedMap(edit, holder->id, made);
    if (at != board.steps.end())
        maps::setNestedMap(edit, at->stage, made);
    return {};
}

} // namespace

Result<void> addSampleNotes(project::Project& project, const QString& description)
{
    QFile file(description);
    const QJsonObject wanted =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "Notes on a map")}, [&](project::Edit& edit) -> Result<void> {
            const maps::MapId map = maps::findMap(edit.db(), wanted.value(QLatin1String("map")).toString());
            if (!map.isValid())
                return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 names a map the sample does not have"),
                                                 {QFileInfo(description).fileName()}});
            const maps::Board board = maps::loadBoard(edit.db(), map);
            addSaid(edit, board, wanted);
            return addNested(edit, board, wanted.value(QLatin1String("nested")).toObject(),
                             QFileInfo(description).dir());
        });
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace tropa::app
