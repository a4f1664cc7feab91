#include "app/sample_layer.h"

#include "maps/card_store.h"
#include "maps/checker.h"
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

// Value and effort as the workshop put them, on the map as it is.
void weigh(project::Edit& edit, const maps::Board& board, const QJsonArray& weighed)
{
    for (const QJsonValue& one : weighed) {
        const auto card = std::ranges::find(board.cards, one[QLatin1String("text")].toString(), &maps::Card::text);
        if (card != board.cards.end())
            maps::setPriority(edit, {QStringLiteral("map_card"), card->id.value()},
                              {one[QLatin1String("value")].toDouble(), one[QLatin1String("effort")].toDouble()});
    }
}

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
        if (lane == board.lanes.end() || step == board.steps.end())
            continue;
        const maps::CardId card = maps::addCard(edit, lane->id, step->id, one[QLatin1String("text")].toString());
        if (const QString actor = one[QLatin1String("actor")].toString(); !actor.isEmpty())
            maps::setCardField(edit, card, maps::CardField::Actor, actor);
        if (one[QLatin1String("value")].isDouble())
            maps::setPriority(edit, {QStringLiteral("map_card"), card.value()},
                              {one[QLatin1String("value")].toDouble(), one[QLatin1String("effort")].toDouble()});
    }
}

/// What patients are to live through once it is done: the line of expectation of the layer's curve.
void expect(project::Edit& edit, const maps::Board& board, const QJsonArray& curve)
{
    const auto lane = std::ranges::find(board.lanes, maps::LaneKind::Curve, &maps::Lane::kind);
    if (lane == board.lanes.end())
        return;
    for (const QJsonValue& one : curve) {
        const auto step = std::ranges::find(board.steps, one[QLatin1String("step")].toString(), &maps::Step::title);
        if (step == board.steps.end())
            continue;
        const auto cards = board.cardsAt(lane->id, step->id);
        const maps::CardId card = cards.empty() ? maps::addCard(edit, lane->id, step->id) : cards.front()->id;
        maps::setCardField(edit, card, maps::CardField::Expected, one[QLatin1String("expected")].toDouble());
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
            const maps::Board now = maps::loadBoard(edit.db(), map);
            weigh(edit, now, wanted.value(QLatin1String("weighed")).toArray());
            const maps::MapId layer =
                maps::addLayer(edit, now, maps::MapState::ToBe, wanted.value(QLatin1String("title")).toString());
            const maps::Board planned = maps::loadBoard(edit.db(), layer);
            weigh(edit, planned, wanted.value(QLatin1String("weighed")).toArray());
            apply(edit, planned, wanted);
            expect(edit, planned, wanted.value(QLatin1String("curve")).toArray());
            return {};
        });
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace tropa::app
