#include "maps/frozen_values.h"

#include <QJsonDocument>

namespace tropa::maps {

void keepFrozen(project::Edit& edit, MapId map, const QJsonObject& frozen)
{
    edit.db().run("DELETE FROM map_frozen WHERE map_id = ?", map);
    edit.db().run("INSERT INTO map_frozen (map_id, content) VALUES (?, ?)", map,
                  QString::fromUtf8(QJsonDocument(frozen).toJson(QJsonDocument::Compact)));
}

QJsonObject frozenOf(storage::Connection& connection, MapId map)
{
    const QString content =
        connection.value<QString>("SELECT content FROM map_frozen WHERE map_id = ?", map).value_or(QString());
    return QJsonDocument::fromJson(content.toUtf8()).object();
}

} // namespace tropa::maps
