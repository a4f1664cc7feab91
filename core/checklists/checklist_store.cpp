#include "checklists/checklist_store.h"

#include "base/guid.h"
#include "frame/frame_store.h"

#include <unordered_map>

namespace tropa::checklists {

namespace {

EntityRef placeOf(ItemId item)
{
    return {QStringLiteral("checklist_item"), item.value()};
}

} // namespace

std::vector<Checklist> checklists(storage::Connection& connection)
{
    std::vector<Checklist> all;
    auto rows = connection.prepare("SELECT id, name, critical_rule, critical_cap FROM checklist ORDER BY position, id");
    while (rows.step())
        all.push_back({rows.id<ChecklistId>(0), rows.text(1), criticalRuleFromName(rows.text(2)), rows.real(3), {}});

    std::unordered_map<qint64, std::vector<Item>> items;
    auto itemRows = connection.prepare("SELECT section_id, id, code, name, weight, maximum, critical, touchpoint_id "
                                       "FROM checklist_item ORDER BY section_id, position, id");
    while (itemRows.step()) {
        items[itemRows.integer(0)].push_back({itemRows.id<ItemId>(1), itemRows.text(2), itemRows.text(3),
                                              itemRows.real(4), itemRows.real(5), itemRows.boolean(6),
                                              itemRows.id<frame::TouchpointId>(7)});
    }
    for (Checklist& checklist : all) {
        auto sections = connection.prepare("SELECT id, name, weight FROM checklist_section WHERE checklist_id = ? "
                                           "ORDER BY position, id");
        sections.bindAll(checklist.id);
        while (sections.step()) {
            checklist.sections.push_back({sections.id<SectionId>(0), sections.text(1), sections.realOrNone(2),
                                          std::move(items[sections.integer(0)])});
        }
    }
    return all;
}

void addChecklist(project::Edit& edit, Checklist& checklist)
{
    edit.db().run("INSERT INTO checklist (guid, name, critical_rule, critical_cap, position) "
                  "VALUES (?, ?, ?, ?, (SELECT count(*) FROM checklist))",
                  Guid::random(), checklist.name, criticalRuleName(checklist.rule),
                  checklist.rule == CriticalRule::Cap ? std::optional(checklist.cap) : std::nullopt);
    checklist.id = ChecklistId(edit.db().lastInsertedId());
    for (Section& section : checklist.sections)
        addSection(edit, checklist.id, section);
}

void addSection(project::Edit& edit, ChecklistId checklist, Section& section)
{
    edit.db().run("INSERT INTO checklist_section (guid, checklist_id, position, name, weight) "
                  "VALUES (?1, ?2, (SELECT count(*) FROM checklist_section WHERE checklist_id = ?2), ?3, ?4)",
                  Guid::random(), checklist, section.name, section.weight);
    section.id = SectionId(edit.db().lastInsertedId());
    for (Item& item : section.items)
        addItem(edit, section.id, item);
}

void addItem(project::Edit& edit, SectionId section, Item& item)
{
    edit.db().run(
        "INSERT INTO checklist_item (guid, section_id, position, code, name, weight, maximum, critical, touchpoint_id) "
        "VALUES (?1, ?2, (SELECT count(*) FROM checklist_item WHERE section_id = ?2), ?3, ?4, ?5, ?6, ?7, ?8)",
        Guid::random(), section, item.code, item.text, item.weight, item.maximum, item.critical, item.touchpoint);
    item.id = ItemId(edit.db().lastInsertedId());
    if (!item.code.isEmpty())
        edit.db().run("INSERT INTO alias (kind, entity_id, name) VALUES ('checklist_item', ?, ?)", item.id, item.code);
}

void updateItem(project::Edit& edit, const Item& item)
{
    edit.db().run(
        "UPDATE checklist_item SET name = ?, weight = ?, maximum = ?, critical = ?, touchpoint_id = ? WHERE id = ?",
        item.text, item.weight, item.maximum, item.critical, item.touchpoint, item.id);
    edit.setPlace(placeOf(item.id));
}

void setItemTouchpoint(project::Edit& edit, ItemId item, frame::TouchpointId touchpoint)
{
    edit.db().run("UPDATE checklist_item SET touchpoint_id = ? WHERE id = ?", touchpoint, item);
    edit.setPlace(placeOf(item));
}

void setSectionWeight(project::Edit& edit, SectionId section, std::optional<double> weight)
{
    edit.db().run("UPDATE checklist_section SET weight = ? WHERE id = ?", weight, section);
    edit.setPlace({QStringLiteral("checklist_section"), section.value()});
}

void setCriticalRule(project::Edit& edit, ChecklistId checklist, CriticalRule rule, double cap)
{
    edit.db().run("UPDATE checklist SET critical_rule = ?, critical_cap = ? WHERE id = ?", criticalRuleName(rule),
                  rule == CriticalRule::Cap ? std::optional(cap) : std::nullopt, checklist);
    edit.setPlace({QStringLiteral("checklist"), checklist.value()});
}

std::vector<std::pair<ScenarioId, QString>> scenarios(storage::Connection& connection)
{
    std::vector<std::pair<ScenarioId, QString>> all;
    auto rows = connection.prepare("SELECT id, name FROM checklist_scenario ORDER BY position, id");
    while (rows.step())
        all.emplace_back(rows.id<ScenarioId>(0), rows.text(1));
    return all;
}

ScenarioId scenario(project::Edit& edit, const QString& name)
{
    const QString normal = frame::normalName(name);
    if (normal.isEmpty())
        return {};
    for (const auto& [id, known] : scenarios(edit.db())) {
        if (frame::normalName(known) == normal)
            return id;
    }
    edit.db().run("INSERT INTO checklist_scenario (guid, name, position) VALUES (?, ?, (SELECT count(*) FROM "
                  "checklist_scenario))",
                  Guid::random(), name.simplified());
    return ScenarioId(edit.db().lastInsertedId());
}

} // namespace tropa::checklists
