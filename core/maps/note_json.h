#pragma once

#include "maps/note_store.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace tropa::maps {

/// Puts "notes" and "threads" into the object of a map in `tropa-map/1`.
void putNotes(QJsonObject& map, const Board& board, const MapNotes& notes);

/// What a map's notes and comments may name: the GUIDs of its lanes, steps and cards.
struct NoteNames
{
    const QSet<QString>& lanes;
    const QSet<QString>& steps;
    const QSet<QString>& cards;
};
/// The first thing wrong with the notes of a map, or none.
std::optional<Message> faultOfNotes(const QJsonObject& map, const NoteNames& names);

/// Reads what faultOfNotes() has passed; ids by the GUIDs of the file.
struct NoteTargets
{
    const QHash<QString, LaneId>& lanes;
    const QHash<QString, StepId>& steps;
    const QHash<QString, CardId>& cards;
};
void readNotes(project::Edit& edit, MapId map, const QJsonObject& json, const NoteTargets& targets);

} // namespace tropa::maps
