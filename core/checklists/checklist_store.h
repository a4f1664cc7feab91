#pragma once

#include "checklists/checklist.h"
#include "project/edit.h"

namespace tropa::checklists {

/// All checklists with sections and items, in their order.
std::vector<Checklist> checklists(storage::Connection& connection);

/// Adds the whole; ids are filled in. Codes of items become aliases, so that `--where item=О1` finds them.
void addChecklist(project::Edit& edit, Checklist& checklist);
void addSection(project::Edit& edit, ChecklistId checklist, Section& section);
void addItem(project::Edit& edit, SectionId section, Item& item);
/// Weight, maximum, critical, text and touchpoint of an item that is there.
void updateItem(project::Edit& edit, const Item& item);
void setItemTouchpoint(project::Edit& edit, ItemId item, frame::TouchpointId touchpoint);
void setSectionWeight(project::Edit& edit, SectionId section, std::optional<double> weight);
void setCriticalRule(project::Edit& edit, ChecklistId checklist, CriticalRule rule, double cap);

/// A scenario by name, made when new; none for an empty name.
ScenarioId scenario(project::Edit& edit, const QString& name);
/// Names in their order.
std::vector<std::pair<ScenarioId, QString>> scenarios(storage::Connection& connection);

} // namespace tropa::checklists
