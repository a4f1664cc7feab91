#pragma once

#include "maps/map_json.h"

namespace tropa::maps {

/// What a new map can begin with: one that comes with the program, or one a person has kept in the project.
struct MapTemplate
{
    QString id; ///< "first-visit"; of one's own "own-12"
    QString title;
    QString summary;
    bool isOwn = false;
};

/// Those of the program in their order, then one's own by name. Errors stay on the connection.
std::vector<MapTemplate> mapTemplates(storage::Connection& connection, Language language);
/// By id, or by title in either language; an empty id when there is none.
MapTemplate findTemplate(storage::Connection& connection, const QString& word, Language language);
/// `tropa-map/1` in one language, checked; BadInput when there is no such template or it is not whole.
Result<QJsonObject> templateDocument(storage::Connection& connection, const QString& id, Language language);

/// Makes the maps of a template: one journey, its journey map and its blueprint. `title` names them in place of the
/// template's own; a title that is taken gets a number. Part of one edit.
Result<ReadMaps> addFromTemplate(project::Edit& edit, QJsonObject document, const QString& title, Language language);

/// A template of a map and of what stands over the same steps: columns, lanes, texts, links, standards and bindings by
/// touchpoint. Left out is what speaks of one time and place: evidence, measured minutes, guesses of experience, waves,
/// clinics, owners and review dates.
QJsonObject templateOf(storage::Connection& connection, MapId map);
/// Keeps it in the project under a name; the name of one's own template is used once, so that saving again replaces it.
void saveTemplate(project::Edit& edit, const QString& name, const QString& summary, const QJsonObject& document);
/// Only one's own can be removed; others are left alone.
void removeTemplate(project::Edit& edit, const QString& id);

/// A board as the template would make it, for a preview: nothing is written, ids are its own. `map` counts the maps of
/// the document from 0.
Board templateBoard(const QJsonObject& document, int map);
/// How many maps, their kinds in order, are in it.
std::vector<MapKind> templateMaps(const QJsonObject& document);

} // namespace tropa::maps
