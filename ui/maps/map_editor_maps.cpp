// The part of MapEditor that handles a map as a whole: what it says of itself, a copy of it, its removal.
#include "maps/journey_store.h"
#include "maps/map_json.h"
#include "maps/map_store.h"
#include "maps/nested_store.h"
#include "ui/maps/map_editor.h"
#include "ui/maps/map_properties_dialog.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tropa::ui::journeys {

void MapEditor::showProperties()
{
    if (!m_session.map().isValid())
        return;
    m_view->finishEditing(true);
    auto* dialog = new MapPropertiesDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MapEditor::duplicateMap()
{
    const MapInfo map = m_session.board().map;
    if (!map.id.isValid())
        return;
    m_view->finishEditing(true);
    MapId made;
    // By way of the map's own document: steps of its own, so that the copy can be changed without the first.
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Copy of a map")}, [&](project::Edit& edit) -> Result<void> {
        QJsonObject document = toJson(edit.db(), {map.id});
        QJsonArray journeys = document.value(QLatin1String("journeys")).toArray();
        for (QJsonValueRef journey : journeys) {
            QJsonObject changed = journey.toObject();
            QJsonArray maps = changed.value(QLatin1String("maps")).toArray();
            for (QJsonValueRef one : maps) {
                QJsonObject renamed = one.toObject();
                renamed.insert(QLatin1String("title"), tr("%1, copy").arg(map.title));
                one = renamed;
            }
            changed.insert(QLatin1String("maps"), maps);
            journey = changed;
        }
        document.insert(QLatin1String("journeys"), journeys);
        Result<ReadMaps> read = readMapJson(edit, document);
        if (!read)
            return std::move(read).error();
        if (!read->maps.empty())
            made = read->maps.front();
        return {};
    });
    if (made.isValid())
        showEntity({QStringLiteral("map"), made.value()});
}

// With its journey when no other map stands on it.
void MapEditor::removeMap()
{
    const MapInfo map = m_session.board().map;
    if (!map.id.isValid())
        return;
    m_view->finishEditing(false);
    struct Known
    {
        int holders = 0;
        bool isLast = false;
    };
    const auto known = m_workbench.project().read([&](storage::Connection& db) {
        return Known{static_cast<int>(holdersOf(db, map.id).size()),
                     std::ranges::count(tropa::maps::maps(db), map.journey, &MapSummary::journey) <= 1};
    });
    if (!known)
        return m_workbench.notify(known.error());
    const bool done = m_workbench.edit({QT_TRANSLATE_NOOP("core", "Removal of the map “%1”"), {map.title}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           if (known->isLast)
                                               removeJourney(edit, map.journey);
                                           else
                                               tropa::maps::removeMap(edit, map.id);
                                           return {};
                                       });
    if (!done)
        return;
    QString words = tr("The map “%1” is removed.").arg(map.title);
    if (known->holders > 0)
        words += QLatin1Char(' ') + tr("%n cards opened it and do so no longer.", nullptr, known->holders);
    offerUndo(words);
}

} // namespace tropa::ui::journeys
