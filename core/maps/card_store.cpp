#include "maps/card_store.h"

#include "maps/nested_store.h"
#include "maps/note_store.h"
#include "maps/pictures.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace tropa::maps {

namespace {

EntityRef placeOf(CardId card)
{
    return {QStringLiteral("map_card"), card.value()};
}

struct FieldColumn
{
    const char* sql;
    bool isText;
};

FieldColumn columnOf(CardField field)
{
    switch (field) {
    case CardField::Text:
        return {"UPDATE map_card SET text = ? WHERE id = ?", true};
    case CardField::Note:
        return {"UPDATE map_card SET note = ? WHERE id = ?", true};
    case CardField::Icons:
        return {"UPDATE map_card SET icons = ? WHERE id = ?", true};
    case CardField::Actor:
        return {"UPDATE map_card SET actor = ? WHERE id = ?", true};
    case CardField::System:
        return {"UPDATE map_card SET system = ? WHERE id = ?", true};
    case CardField::StandardMinutes:
        return {"UPDATE map_card SET standard_minutes = ? WHERE id = ?", false};
    case CardField::ToleranceMinutes:
        return {"UPDATE map_card SET tolerance_minutes = ? WHERE id = ?", false};
    case CardField::ActualMinutes:
        return {"UPDATE map_card SET actual_minutes = ? WHERE id = ?", false};
    case CardField::Experience:
        return {"UPDATE map_card SET experience = ? WHERE id = ?", false};
    case CardField::Expected:
        return {"UPDATE map_card SET expected = ? WHERE id = ?", false};
    }
    Q_UNREACHABLE();
}

int nextPosition(storage::Connection& db, LaneId lane, StepId step)
{
    return db
        .value<int>("SELECT coalesce(max(position), -1) + 1 FROM map_card WHERE lane_id = ? AND step_id = ?", lane,
                    step)
        .value_or(0);
}

QString parametersJson(const metrics::Parameters& parameters)
{
    QJsonObject json;
    for (const auto& [name, value] : parameters)
        json.insert(name, value);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString scopeJson(const metrics::Scope& scope)
{
    return QString::fromUtf8(QJsonDocument(scope.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace

CardId addCard(project::Edit& edit, LaneId lane, StepId step, const QString& text, const Guid& guid)
{
    storage::Connection& db = edit.db();
    db.run("INSERT INTO map_card (guid, lane_id, step_id, position, text) VALUES (?, ?, ?, ?, ?)",
           guid.isNull() ? Guid::random() : guid, lane, step, nextPosition(db, lane, step), text);
    const CardId card(db.lastInsertedId());
    edit.setPlace(placeOf(card));
    return card;
}

void setCardField(project::Edit& edit, CardId card, CardField field, const QVariant& value)
{
    edit.setPlace(placeOf(card));
    const FieldColumn column = columnOf(field);
    if (column.isText)
        edit.db().run(column.sql, value.toString(), card);
    else
        edit.db().run(column.sql, value.isValid() ? std::optional(value.toDouble()) : std::nullopt, card);
}

void moveCard(project::Edit& edit, CardId card, LaneId lane, StepId step)
{
    edit.setPlace(placeOf(card));
    edit.db().run("UPDATE map_card SET lane_id = ?1, step_id = ?2, position = ?3 WHERE id = ?4 AND (lane_id <> ?1 OR "
                  "step_id <> ?2)",
                  lane, step, nextPosition(edit.db(), lane, step), card);
}

void placeCard(project::Edit& edit, CardId card, LaneId lane, StepId step, int position)
{
    storage::Connection& db = edit.db();
    moveCard(edit, card, lane, step);
    std::vector<qint64> order;
    auto rows = db.prepare("SELECT id FROM map_card WHERE lane_id = ? AND step_id = ? ORDER BY position, id");
    rows.bindAll(lane, step);
    while (rows.step())
        order.push_back(rows.integer(0));
    std::erase(order, card.value());
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    order.insert(order.begin() + (position < 0 ? count : std::min<std::ptrdiff_t>(position, count)), card.value());
    for (std::size_t i = 0; i < order.size(); ++i)
        db.run("UPDATE map_card SET position = ?1 WHERE id = ?2 AND position <> ?1", static_cast<qint64>(i), order[i]);
}

void setCardSpan(project::Edit& edit, CardId card, int columns, int rows)
{
    edit.setPlace(placeOf(card));
    edit.db().run("UPDATE map_card SET column_span = ?, row_span = ? WHERE id = ?", qMax(1, columns), qMax(1, rows),
                  card);
}

void setNestedMap(project::Edit& edit, CardId card, MapId nested)
{
    storage::Connection& db = edit.db();
    edit.setPlace(placeOf(card));
    if (nested.isValid() && wouldStandInItself(db, card, nested))
        return db.fail(Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A map cannot stand inside itself")}));
    db.run("UPDATE map_card SET nested_map_id = ? WHERE id = ?", nested, card);
}

Result<void> setCardPicture(project::Edit& edit, CardId card, const QString& name, const QByteArray& bytes)
{
    const Result<project::MediaId> picture = addPicture(edit, name, bytes);
    if (!picture)
        return picture.error();
    showPicture(edit, card, *picture);
    return {};
}

void showPicture(project::Edit& edit, CardId card, project::MediaId picture)
{
    edit.setPlace(placeOf(card));
    edit.db().run("UPDATE map_card SET picture_id = ? WHERE id = ?", picture, card);
}

void removeCard(project::Edit& edit, CardId card)
{
    storage::Connection& db = edit.db();
    auto cell = db.prepare("SELECT lane_id FROM map_card WHERE id = ?");
    cell.bindAll(card);
    if (cell.step())
        edit.setPlace({QStringLiteral("map_lane"), cell.integer(0)});
    cell.reset();
    db.run("DELETE FROM map_link WHERE from_card_id = ?1 OR to_card_id = ?1", card);
    db.run("DELETE FROM map_priority WHERE element_kind = 'map_mark' AND element_id IN "
           "(SELECT id FROM map_mark WHERE card_id = ?)",
           card);
    db.run("DELETE FROM map_priority WHERE element_kind = 'map_card' AND element_id = ?", card);
    db.run("DELETE FROM map_mark WHERE card_id = ?", card);
    db.run("DELETE FROM card_binding WHERE card_id = ?", card);
    db.run("DELETE FROM card_evidence WHERE card_id = ?", card);
    leaveCard(edit, card);
    db.run("DELETE FROM map_card WHERE id = ?", card);
}

CardId insertCard(project::Edit& edit, const Card& card, LaneId lane, StepId step, const Guid& guid)
{
    const CardId copy = addCard(edit, lane, step, card.text, guid);
    edit.db().run("UPDATE map_card SET column_span = ?, row_span = ?, note = ?, icons = ?, actor = ?, system = ?, "
                  "standard_minutes = ?, tolerance_minutes = ?, actual_minutes = ?, experience = ?, expected = ?, "
                  "picture_id = ? WHERE id = ?",
                  card.columns, card.rows, card.note, card.icons.join(QLatin1Char(' ')), card.actor, card.system,
                  card.standardMinutes, card.toleranceMinutes, card.actualMinutes, card.experience, card.expected,
                  card.picture, copy);
    for (const Mark& mark : card.marks)
        addMark(edit, copy, mark);
    for (const Binding& binding : card.bindings)
        addBinding(edit, copy, binding);
    for (const EntityRef& ref : card.evidence)
        addEvidence(edit, copy, ref);
    return copy;
}

BindingId addBinding(project::Edit& edit, CardId card, const Binding& binding)
{
    edit.db().run("INSERT INTO card_binding (card_id, metric, scope, parameters, target, alarm, weight, chart) VALUES "
                  "(?, ?, ?, ?, ?, ?, ?, ?)",
                  card, binding.metric, scopeJson(binding.scope), parametersJson(binding.parameters), binding.target,
                  binding.alarm, binding.weight, idOf(binding.chart));
    const BindingId id(edit.db().lastInsertedId());
    edit.setPlace(placeOf(card));
    return id;
}

void setBinding(project::Edit& edit, CardId card, const Binding& binding)
{
    edit.setPlace(placeOf(card));
    edit.db().run(
        "UPDATE card_binding SET metric = ?, scope = ?, parameters = ?, target = ?, alarm = ?, weight = ?, chart = ? "
        "WHERE id = ?",
        binding.metric, scopeJson(binding.scope), parametersJson(binding.parameters), binding.target, binding.alarm,
        binding.weight, idOf(binding.chart), binding.id);
}

void removeBinding(project::Edit& edit, CardId card, BindingId binding)
{
    edit.setPlace(placeOf(card));
    edit.db().run("DELETE FROM card_binding WHERE id = ?", binding);
}

void addEvidence(project::Edit& edit, CardId card, const EntityRef& ref)
{
    edit.setPlace(placeOf(card));
    edit.db().run("INSERT INTO card_evidence (card_id, ref_kind, ref_id) SELECT ?1, ?2, ?3 WHERE NOT EXISTS "
                  "(SELECT 1 FROM card_evidence WHERE card_id = ?1 AND ref_kind = ?2 AND ref_id = ?3)",
                  card, ref.kind, ref.id);
}

void removeEvidence(project::Edit& edit, CardId card, const EntityRef& ref)
{
    edit.setPlace(placeOf(card));
    edit.db().run("DELETE FROM card_evidence WHERE card_id = ? AND ref_kind = ? AND ref_id = ?", card, ref.kind,
                  ref.id);
}

MarkId addMark(project::Edit& edit, StepId step, const Mark& mark)
{
    edit.setPlace({QStringLiteral("map_step"), step.value()});
    edit.db().run("INSERT INTO map_mark (guid, step_id, kind, cause, owner, recovery) VALUES (?, ?, ?, ?, ?, ?)",
                  Guid::random(), step, idOf(mark.kind), mark.cause, mark.owner, mark.recovery);
    return MarkId(edit.db().lastInsertedId());
}

MarkId addMark(project::Edit& edit, CardId card, const Mark& mark)
{
    edit.setPlace(placeOf(card));
    edit.db().run("INSERT INTO map_mark (guid, card_id, kind, cause, owner, recovery) VALUES (?, ?, ?, ?, ?, ?)",
                  Guid::random(), card, idOf(mark.kind), mark.cause, mark.owner, mark.recovery);
    return MarkId(edit.db().lastInsertedId());
}

void setMark(project::Edit& edit, const Mark& mark)
{
    edit.db().run("UPDATE map_mark SET kind = ?, cause = ?, owner = ?, recovery = ? WHERE id = ?", idOf(mark.kind),
                  mark.cause, mark.owner, mark.recovery, mark.id);
}

void removeMark(project::Edit& edit, MarkId mark)
{
    edit.db().run("DELETE FROM map_priority WHERE element_kind = 'map_mark' AND element_id = ?", mark);
    edit.db().run("DELETE FROM map_mark WHERE id = ?", mark);
}

LinkId addLink(project::Edit& edit, MapId map, const Link& link)
{
    edit.db().run("INSERT INTO map_link (guid, map_id, from_card_id, to_card_id, direction, kind, label, minutes) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                  link.guid.isNull() ? Guid::random() : link.guid, map, link.from, link.to, idOf(link.direction),
                  idOf(link.kind), link.label, link.minutes);
    const LinkId id(edit.db().lastInsertedId());
    edit.setPlace({QStringLiteral("map_link"), id.value()});
    return id;
}

void setLink(project::Edit& edit, const Link& link)
{
    edit.setPlace({QStringLiteral("map_link"), link.id.value()});
    edit.db().run("UPDATE map_link SET from_card_id = ?, to_card_id = ?, direction = ?, kind = ?, label = ?, minutes = "
                  "? WHERE id = ?",
                  link.from, link.to, idOf(link.direction), idOf(link.kind), link.label, link.minutes, link.id);
}

void removeLink(project::Edit& edit, LinkId link)
{
    const qint64 map = edit.db().value<qint64>("SELECT map_id FROM map_link WHERE id = ?", link).value_or(0);
    edit.setPlace({QStringLiteral("map"), map});
    edit.db().run("DELETE FROM map_link WHERE id = ?", link);
}

} // namespace tropa::maps
