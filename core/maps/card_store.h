#pragma once

#include "maps/board.h"
#include "project/edit.h"

#include <QVariant>

namespace tropa::maps {

/// A field of a card that one edit sets. Text fields take a QString, numbers a double or an invalid QVariant for none.
enum class CardField {
    Text,
    Note,
    Icons, ///< names separated by spaces
    Actor,
    System,
    StandardMinutes,
    ToleranceMinutes,
    ActualMinutes,
    Experience,
    Expected,
};

/// The lane and step must be of the map the card is for; stands after the cards already in the cell.
CardId addCard(project::Edit& edit, LaneId lane, StepId step, const QString& text = {}, const Guid& guid = {});
void setCardField(project::Edit& edit, CardId card, CardField field, const QVariant& value);
/// Into another cell, after the cards there.
void moveCard(project::Edit& edit, CardId card, LaneId lane, StepId step);
/// Into a cell at a place among its cards; negative is behind them.
void placeCard(project::Edit& edit, CardId card, LaneId lane, StepId step, int position);
void setCardSpan(project::Edit& edit, CardId card, int columns, int rows);
/// A map cannot hold itself, at any depth: refused through the connection's error.
void setNestedMap(project::Edit& edit, CardId card, MapId nested);
/// PNG, JPEG, WebP or GIF; empty bytes take the picture away. Fails for what is no picture.
Result<void> setCardPicture(project::Edit& edit, CardId card, const QString& name, const QByteArray& bytes);
/// One that is in the file; none takes it away.
void showPicture(project::Edit& edit, CardId card, project::MediaId picture);
/// With its marks, bindings, evidence and links.
void removeCard(project::Edit& edit, CardId card);
/// A card with all its parts: fields, marks, bindings and evidence, in a cell of any map. Links and nested maps are not
/// part of a card alone. Duplicates and pastes come through here.
CardId insertCard(project::Edit& edit, const Card& card, LaneId lane, StepId step, const Guid& guid = {});

BindingId addBinding(project::Edit& edit, CardId card, const Binding& binding);
void setBinding(project::Edit& edit, CardId card, const Binding& binding);
void removeBinding(project::Edit& edit, CardId card, BindingId binding);
void addEvidence(project::Edit& edit, CardId card, const EntityRef& ref);
void removeEvidence(project::Edit& edit, CardId card, const EntityRef& ref);

MarkId addMark(project::Edit& edit, StepId step, const Mark& mark);
MarkId addMark(project::Edit& edit, CardId card, const Mark& mark);
void setMark(project::Edit& edit, const Mark& mark);
void removeMark(project::Edit& edit, MarkId mark);

/// Between two cards of the map.
LinkId addLink(project::Edit& edit, MapId map, const Link& link);
void setLink(project::Edit& edit, const Link& link);
void removeLink(project::Edit& edit, LinkId link);

} // namespace tropa::maps
