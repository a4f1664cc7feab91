#include "app/sample_layer.h"

#include "maps/card_store.h"
#include "maps/layer_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tropa::app {

namespace {

void apply(project::Edit& edit, const maps::Board& board, const QJsonObject& wanted)
{
    const auto cardsOf = [&](const QString& words) {
        std::vector<maps::CardId> found;
        for (const maps::Card& card : board.cards) {
            if (card.text == words)
                found.push_back(card.id);
        }
        return found;
    };
    for (const QJsonValue& one : wanted.value(QLatin1String("removed")).toArray()) {
        for (const maps::CardId card : cardsOf(one.toString()))
            maps::removeCard(edit, card);
    }
    for (const QJsonValue& one : wanted.value(QLatin1String("changed")).toArray()) {
        for (const maps::CardId card : cardsOf(one[QLatin1String("from")].toString()))
            maps::setCardField(edit, card, maps::CardField::Text, one[QLatin1String("to")].toString());
    }
    for (const QJsonValue& one : wanted.value(QLatin1String("added")).toArray()) {
        const auto kind = maps::fromId(maps::laneKinds(), one[QLatin1String("lane")].toString());
        const auto lane = std::ranges::find_if(board.lanes, [&](const auto& row) { return kind && row.kind == *kind; });
        const auto step = std::ranges::find(board.steps, one[QLatin1String("step")].toString(), &maps::Step::title);
        if (lane != board.lanes.end() && step != board.steps.end())
            maps::addCard(edit, lane->id, step->id, one[QLatin1String("text")].toString());
    }
}

} // namespace

Result<void> addSampleLayer(project::Project& project, const QString& description)
{
    QFile file(description);
    const QJsonObject wanted =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "Layer of a map")}, [&](project::Edit& edit) -> Result<void> {
            const maps::MapId map = maps::findMap(edit.db(), wanted.value(QLatin1String("map")).toString());
            if (!map.isValid())
                return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 names a map the sample does not have"),
                                                 {QFileInfo(description).fileName()}});
            const maps::MapId layer = maps::addLayer(edit, maps::loadBoard(edit.db(), map), maps::MapState::ToBe,
                                                     wanted.value(QLatin1String("title")).toString());
            apply(edit, maps::loadBoard(edit.db(), layer), wanted);
            return {};
        });
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace tropa::app
